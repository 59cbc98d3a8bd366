import { tokenizeText, type TokenizedText, type TokenPair } from './difference.js';
import type { FilledValue } from './memory-match.js';
import { numberToken, plainToken } from './token-reader.js';

interface Replacement {
  readonly stored: string;
  readonly asked: string;
  readonly kind: number;
}

/**
 * Puts the numbers and placeholders of the text asked for into a stored translation: where the stored text has 7 and the text
 * asked for 12, the translation's 7 becomes 12. Numbers keep the translation's way of writing them (1,250.5 as 1.250,5).
 * A value that stands in the translation another number of times than in the stored text is left, and reported without a place.
 */
export function fillValues(stored: TokenizedText, asked: TokenizedText, pairs: readonly TokenPair[], translation: string): { translation: string; filled: FilledValue[] } {
  const byValue = new Map<string, Replacement[]>();
  let differs = false;
  for (const [i, j] of pairs) {
    if (i < 0 || j < 0 || stored.kind[i] === plainToken || stored.kind[i] !== asked.kind[j]) continue;
    const replacement = { stored: stored.text.slice(stored.from[i], stored.to[i]), asked: asked.text.slice(asked.from[j], asked.to[j]), kind: stored.kind[i]! };
    differs ||= replacement.stored !== replacement.asked;
    const list = byValue.get(replacement.stored);
    if (list === undefined) byValue.set(replacement.stored, [replacement]);
    else list.push(replacement);
  }
  if (!differs) return { translation, filled: [] };
  const target = tokenizeText(translation);
  const placesOf = indexValues(target, translation);
  const edits: { from: number; to: number; stored: string; filled: string }[] = [];
  const lost: FilledValue[] = [];
  for (const [value, replacements] of byValue) {
    if (replacements.every((one) => one.asked === value)) continue;
    const places: { from: number; to: number; filled: (asked: string) => string }[] = [];
    for (const k of placesOf.get(valueKey(value, replacements[0]!.kind)) ?? []) {
      const text = translation.slice(target.from[k], target.to[k]);
      const filled = wayOfWriting(value, text, replacements[0]!.kind);
      if (filled !== undefined) places.push({ from: target.from[k]!, to: target.to[k]!, filled });
    }
    const alike = replacements.every((one) => one.asked === replacements[0]!.asked);
    if (places.length === 0 || (places.length !== replacements.length && !alike)) {
      for (const one of replacements) if (one.asked !== value) lost.push({ stored: value, filled: one.asked, span: null });
      continue;
    }
    places.forEach((place, k) => {
      const { asked: wanted } = replacements[alike ? 0 : k]!;
      if (wanted !== value) edits.push({ from: place.from, to: place.to, stored: translation.slice(place.from, place.to), filled: place.filled(wanted) });
    });
  }
  edits.sort((a, b) => a.from - b.from);
  let result = '';
  let at = 0;
  const filled: FilledValue[] = [];
  for (const edit of edits) {
    result += translation.slice(at, edit.from);
    filled.push({ stored: edit.stored, filled: edit.filled, span: { from: result.length, to: result.length + edit.filled.length } });
    result += edit.filled;
    at = edit.to;
  }
  return { translation: result + translation.slice(at), filled: [...filled, ...lost] };
}

/** Where values stand in the translation, by what any way of writing them has in common. */
function indexValues(target: TokenizedText, translation: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let k = 0; k < target.count; k++) {
    if (target.kind[k] === plainToken) continue;
    const key = valueKey(translation.slice(target.from[k], target.to[k]), target.kind[k]!);
    const known = places.get(key);
    if (known === undefined) places.set(key, [k]);
    else known.push(k);
  }
  return places;
}

const valueKey = (value: string, kind: number): string => `${kind} ${kind === numberToken ? value.replaceAll(/[.,':]/gu, '') : value}`;

/** How a value of the stored text is written in the translation, as a way to write another; undefined where `written` is another value. */
function wayOfWriting(value: string, written: string, kind: number): ((asked: string) => string) | undefined {
  if (value === written) return (asked) => asked;
  if (kind !== numberToken) return undefined;
  // English 17:30 is Dutch 17.30.
  const [clock, mark] = [clockTime.exec(value), clockTime.exec(written)?.[1]];
  if (clock !== null && mark !== undefined && clock[1] !== mark) return (asked) => (clockTime.exec(asked)?.[1] === clock[1] ? asked.replace(clock[1]!, mark) : asked);
  const swapped = swapSeparators(value);
  if (swapped === written) return swapSeparators;
  if (value.replaceAll(/[.,']/gu, '') === written.replaceAll(/[.,']/gu, '') && isGrouped(value) !== isGrouped(written)) {
    return (asked) => (isGrouped(asked) ? asked.replaceAll(/[.,']/gu, '') : asked);
  }
  return undefined;
}

const clockTime = /^(?:[01]?\d|2[0-4])([.:])[0-5]\d$/u;

/** English 1,250.5 is Dutch 1.250,5. */
function swapSeparators(number: string): string {
  return number.replaceAll(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));
}

const isGrouped = (number: string): boolean => /^\d{1,3}(?:[.,']\d{3})+$/u.test(number);
