import type { Bitext, SegmentedText } from '../bitext/index.js';
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
  return [readText(source, sourceName, languageOf(target)), readText(target, targetName, languageOf(source))];
}

const isText = (value: unknown): value is SegmentedText => typeof value === 'object' && value !== null && Array.isArray((value as SegmentedText).segments) && typeof (value as SegmentedText).text === 'string';

export const isBitext = (value: unknown): value is Bitext => typeof value === 'object' && value !== null && Array.isArray((value as Bitext).beads) && isText((value as Bitext).source) && isText((value as Bitext).target);
