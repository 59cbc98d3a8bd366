import type { Bitext, SegmentedText } from '../bitext/index.js';
import { builtInModel, cosine } from '../model/index.js';
import { detectLanguage, segment } from '../segment/index.js';

/** A text as matchers take it: a string in English or Dutch, which is told by its words, or a text that is cut already. */
export type TextArgument = string | SegmentedText;

/** Reads an argument of a matcher. `beside` is the language of the text that it is held against, for a string too short to tell. */
export function readText(value: unknown, name: string, beside?: string): SegmentedText {
  if (typeof value === 'string') {
    const { language } = detectLanguage(value);
    const told = language ?? (beside === 'en' ? 'nl' : beside === 'nl' ? 'en' : null);
    if (told === null) throw new TypeError(`got ${name} ${JSON.stringify(value.slice(0, 60))}, expected a text in English or Dutch; cut it with segment(text, language) to say which it is`);
    return segment(value, told);
  }
  if (isText(value)) return value;
  throw new TypeError(`got ${name} of type ${value === null ? 'null' : typeof value}, expected a string or what segment() gives`);
}

/** Reads two texts, either of which may tell the language of the other. */
export function readTexts(source: unknown, sourceName: string, target: unknown, targetName: string): [SegmentedText, SegmentedText] {
  const languageOf = (value: unknown): string | undefined => (typeof value === 'string' ? (detectLanguage(value).language ?? undefined) : isText(value) ? value.language : undefined);
  const [from, to] = [languageOf(source), languageOf(target)];
  if (from === undefined && to === undefined && typeof source === 'string' && typeof target === 'string') {
    const told = guessLanguages(source, target);
    if (told !== undefined) return [segment(source, told[0]), segment(target, told[1])];
  }
  return [readText(source, sourceName, to), readText(target, targetName, from)];
}

/** As {@link readTexts}, of a text and its translation: one that is in the language of its source was left in it. */
export function readTranslation(source: unknown, sourceName: string, target: unknown, targetName: string): [SegmentedText, SegmentedText] {
  const [from, to] = readTexts(source, sourceName, target, targetName);
  if (typeof target !== 'string' || from.language !== to.language) return [from, to];
  return [from, segment(target, from.language === 'en' ? 'nl' : 'en')];
}

// Below this likeness in either direction two texts are in other languages, or no words at all.
const leastAlike = 0.3;

/** Languages of two texts too short to tell them by themselves ("Save", "Opslaan"): the direction in which they mean the same; English first where it makes no difference. */
function guessLanguages(source: string, target: string): readonly ['en', 'nl'] | readonly ['nl', 'en'] | undefined {
  const model = builtInModel();
  const alike = (english: string, dutch: string): number => cosine(model.embed(english, 'en'), model.embed(dutch, 'nl'));
  const [forth, back] = [alike(source, target), alike(target, source)];
  if (Math.max(forth, back) < leastAlike) return undefined;
  return forth >= back ? ['en', 'nl'] : ['nl', 'en'];
}

const isText = (value: unknown): value is SegmentedText => typeof value === 'object' && value !== null && Array.isArray((value as SegmentedText).segments) && typeof (value as SegmentedText).text === 'string';

export const isBitext = (value: unknown): value is Bitext => typeof value === 'object' && value !== null && Array.isArray((value as Bitext).beads) && isText((value as Bitext).source) && isText((value as Bitext).target);
