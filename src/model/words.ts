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
 * no word in it. Throws `RangeError` for a language that the model does not know.
 */
export function embed(text: string | SegmentedText, language: string, { model = builtInModel() }: ModelOptions = {}): Float32Array {
  return model.embed(typeof text === 'string' ? text : text.text, language);
}

/** The vectors of a text's segments, and of every run of them. Throws `RangeError` for a language that the model does not know. */
export function embedSegments(document: SegmentedText, { model = builtInModel() }: ModelOptions = {}): SegmentVectors {
  return model.embedSegments(document);
}

/**
 * Translations of a word from one language to another, best first; of two languages that are the same, words of like
 * meaning. Empty when the word has no letter or digit. Throws `RangeError` for a language that the model does not know.
 */
export function wordTranslations(word: string, from: string, to: string, { model = builtInModel(), count = 10 }: WordOptions = {}): WordMatch[] {
  return model.translationsOf(word, from, to, count);
}

/** The words of its own language that are nearest in meaning to a word, best first, itself left out. */
export function nearestWords(word: string, language: string, { model = builtInModel(), count = 10 }: WordOptions = {}): WordMatch[] {
  return model.translationsOf(word, language, language, count);
}
