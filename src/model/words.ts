import type { SegmentedText } from '../bitext/index.js';
import { builtInModel } from './built-in.js';
import type { Model, WordMatch } from './model.js';
import type { SegmentVectors } from './segment-vectors.js';

export interface ModelOptions {
  /** Without it, the model of this package, which knows English and Dutch. */
  readonly model?: Model;
}

export interface WordOptions extends ModelOptions {
  /** At most so many words; 10 by default. */
  readonly count?: number;
}

/**
 * The vector of a text, of length 1: texts that mean alike point alike, whatever their languages. All zeros when there is
 * no word in it. Throws `RangeError` for a language that the model does not know, `TypeError` for what is no text.
 */
export function embed(text: string | SegmentedText, language: string, { model = builtInModel() }: ModelOptions = {}): Float32Array {
  return model.embed(checked(text !== null && typeof text === 'object' ? text.text : text, 'text'), language);
}

/** The vectors of a text's segments, and of every run of them. Throws `RangeError` for a language that the model does not know. */
export function embedSegments(document: SegmentedText, { model = builtInModel() }: ModelOptions = {}): SegmentVectors {
  return model.embedSegments(document);
}

/**
 * Translations of a word from one language to another, best first; of two languages that are the same, words of like
 * meaning. Empty when the word has no letter or digit. Throws `RangeError` for a language that the model does not know and for a count
 * that is no whole number.
 */
export function wordTranslations(word: string, from: string, to: string, { model = builtInModel(), count = 10 }: WordOptions = {}): WordMatch[] {
  return model.translationsOf(checked(word, 'word'), from, to, checkedCount(count));
}

/** The words of its own language that are nearest in meaning to a word, best first, itself left out. */
export function nearestWords(word: string, language: string, { model = builtInModel(), count = 10 }: WordOptions = {}): WordMatch[] {
  return model.translationsOf(checked(word, 'word'), language, language, checkedCount(count));
}

function checked(text: string, name: string): string {
  if (typeof text !== 'string') throw new TypeError(`got ${name} of type ${text === null ? 'null' : typeof text}, expected a string`);
  return text;
}

function checkedCount(count: number): number {
  if (count !== Infinity && (!Number.isInteger(count) || count < 0)) throw new RangeError(`got count ${String(count)}, expected a whole number of at least 0`);
  return count;
}
