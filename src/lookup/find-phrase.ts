import { lowerBound } from '../bitext/index.js';
import { inflect, lemmaCandidates } from '../text/index.js';
import type { MemoryTables } from './memory-tables.js';
import type { SideIndex } from './side-index.js';
import { TokenReader } from './token-reader.js';

/** One place of a pattern: the tokens that may stand there, and what they must read as where the tokens do not say (numbers). */
interface Place {
  readonly tokens: ReadonlySet<number>;
  /** The folded text asked for, where the token stands for any number or placeholder. */
  readonly value?: string;
  /** How many tokens may stand between the place before and this one. */
  readonly gap: number;
}

/** A phrase as places to be filled in order; undefined where no text of the index can have it. */
export type Pattern = readonly Place[];

// As many words a gap may span unless the pattern says another number.
const defaultGap = 3;
const widestGap = 20;

/**
 * Reads a phrase. A star stands for a gap: up to three words (`*`), or up to as many as it says (`*5`). With `lemma`, a word
 * stands for all its inflected forms.
 */
export function compilePattern(index: SideIndex, phrase: string, language: string, lemma: boolean): Pattern | undefined {
  const reader = new TokenReader();
  const places: Place[] = [];
  let gap = 0;
  for (const piece of phrase.split(/(\*\d{0,2})/u)) {
    if (piece.startsWith('*')) {
      gap = Math.max(gap, piece === '*' ? defaultGap : Math.min(widestGap, Number(piece.slice(1))));
      continue;
    }
    reader.read(piece);
    for (let k = 0; k < reader.count; k++) {
      const tokens = new Set<number>();
      const own = index.vocabulary.find(reader, k);
      if (own >= 0) tokens.add(own);
      const text = piece.slice(reader.from[k]!, reader.to[k]!);
      const isValue = reader.kind[k] !== 0;
      if (lemma && !isValue) for (const form of formsOf(text, language)) addForm(index, form, tokens);
      if (tokens.size === 0) return undefined;
      places.push(isValue ? { tokens, value: text, gap } : { tokens, gap });
      gap = 0;
    }
  }
  return places.length === 0 ? undefined : places;
}

const formReader = /* @__PURE__ */ new TokenReader();

function addForm(index: SideIndex, form: string, tokens: Set<number>): void {
  formReader.read(form);
  if (formReader.count !== 1) return;
  const token = index.vocabulary.find(formReader, 0);
  if (token >= 0) tokens.add(token);
}

/**
 * The words of a phrase as `compilePattern` takes them, without an index: of each place the forms that may stand there, folded
 * as tokens are; none for a value.
 */
export function phraseForms(phrase: string, language: string, lemma: boolean): string[][] {
  const reader = new TokenReader();
  const places: string[][] = [];
  for (const piece of phrase.split(/\*\d{0,2}/u)) {
    reader.read(piece);
    for (let k = 0; k < reader.count; k++) {
      const forms = new Set<string>();
      if (reader.kind[k] === 0) {
        forms.add(String.fromCharCode(...reader.units.subarray(reader.unitStart[k]!, reader.unitStart[k + 1]!)));
        if (lemma) {
          for (const form of formsOf(piece.slice(reader.from[k]!, reader.to[k]!), language)) {
            formReader.read(form);
            if (formReader.count === 1) forms.add(String.fromCharCode(...formReader.units.subarray(0, formReader.unitStart[1]!)));
          }
        }
      }
      places.push([...forms]);
    }
  }
  return places;
}

function formsOf(word: string, language: string): Set<string> {
  const forms = new Set<string>();
  // The likeliest lemma only: "leaves" is "leave" or "leaf", and both are wanted, but the tail of guesses is not.
  for (const lemma of lemmaCandidates(word, language).slice(0, 3)) {
    forms.add(lemma);
    for (const form of inflect(lemma, language)) forms.add(form);
  }
  return forms;
}

/** Where a pattern was found: tokens of a side, half-open. */
export interface PhraseHit {
  readonly side: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Calls `visit` with each place where the pattern stands, in sides from light to heavy, until it says false. Reads the lists
 * of the rarest place and checks the rest where the side's tokens stand.
 */
export function findPhrase(tables: MemoryTables, index: SideIndex, pattern: Pattern, visit: (hit: PhraseHit) => boolean): void {
  index.settle();
  for (const segment of index.segments) {
    const size = segment.postingStart.length - 1;
    const lists = pattern.map(({ tokens }) => [...tokens].filter((token) => token < size).map((token) => ({ at: segment.postingStart[token]!, end: segment.postingStart[token + 1]! })).filter(({ at, end }) => at < end));
    const lengths = lists.map((list) => list.reduce((sum, { at, end }) => sum + end - at, 0));
    if (lengths.some((length) => length === 0)) continue;
    const rarest = lengths.indexOf(Math.min(...lengths));
    // Of the others only those with one list are stepped through: bisection from where the last one stood.
    const others = lists.filter((list, place) => place !== rarest && list.length === 1).map((list) => list[0]!);
    const cursors = lists[rarest]!;
    for (;;) {
      let least = cursors[0]!;
      for (const cursor of cursors) if (cursor.at < cursor.end && (least.at === least.end || segment.postings[cursor.at]! < segment.postings[least.at]!)) least = cursor;
      if (least.at === least.end) break;
      const position = segment.postings[least.at]!;
      for (const cursor of cursors) if (cursor.at < cursor.end && segment.postings[cursor.at] === position) cursor.at++;
      let everywhere = true;
      for (const other of others) {
        // Doubling steps, then bisection.
        let step = 1;
        while (other.at + step < other.end && segment.postings[other.at + step]! < position) step *= 2;
        other.at = lowerBound(segment.postings, other.at + (step >> 1), Math.min(other.end, other.at + step + 1), position);
        if (other.at === other.end) return finishTail();
        if (segment.postings[other.at] !== position) everywhere = false;
      }
      if (everywhere && !visitSide(segment.order[position]!)) return;
    }
  }
  finishTail();

  function finishTail(): void {
    for (let side = index.tail; side < index.count; side++) if (!visitSide(side)) return;
  }

  function visitSide(side: number): boolean {
    if (tables.live[index.row[side]!] === 0) return true;
    const end = index.tokenStart[side + 1]!;
    for (let at = index.tokenStart[side]!; at < end; at++) {
      if (!pattern[0]!.tokens.has(index.tokens[at]!)) continue;
      const to = matchFrom(at, end, 0);
      if (to < 0 || !valuesAgree(side, at, to)) continue;
      if (!visit({ side, from: at - index.tokenStart[side]!, to: to - index.tokenStart[side]! })) return false;
      at = to - 1;
    }
    return true;
  }

  /** The end of a match of the places from `place` on, the first of them at `at`; −1 where there is none. Gaps take as little as they can. */
  function matchFrom(at: number, end: number, place: number): number {
    let reach = at;
    if (!pattern[place]!.tokens.has(index.tokens[at]!)) return -1;
    for (let next = place + 1; next < pattern.length; next++) {
      const { tokens, gap } = pattern[next]!;
      let found = -1;
      for (let k = reach + 1; k <= reach + 1 + gap && k < end; k++) {
        if (!tokens.has(index.tokens[k]!)) continue;
        // With a gap behind this place the first that fits may be the wrong one; later ones are tried in turn.
        if (gap === 0 || next + 1 === pattern.length) {
          found = k;
          break;
        }
        const rest = matchFrom(k, end, next);
        if (rest >= 0) return rest;
      }
      if (found < 0) return -1;
      reach = found;
    }
    return reach + 1;
  }

  function valuesAgree(side: number, from: number, to: number): boolean {
    const wanted = pattern.filter(({ value }) => value !== undefined);
    if (wanted.length === 0) return true;
    const text = tables.sideText(index, side);
    formReader.read(text);
    const first = index.tokenStart[side]!;
    let next = 0;
    for (let k = from - first; k < to - first && next < wanted.length; k++) {
      if (text.slice(formReader.from[k], formReader.to[k]) === wanted[next]!.value) next++;
    }
    return next === wanted.length;
  }
}
