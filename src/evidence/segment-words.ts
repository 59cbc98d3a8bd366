import { primaryLanguage, type SegmentedText } from '../bitext/index.js';
import { findSegmentValues, findWords, type Value, type ValueForm, type Word } from '../text/index.js';
import { sharedCache, type WordCache, type WordFacts } from './word-cache.js';

/** The words of a text, segment by segment, and the values that they state. */
export interface SegmentWords {
  readonly words: readonly Word[];
  /** What is known of each, and the cache that said so. */
  readonly facts: readonly WordFacts[];
  readonly cache: WordCache;
  /** Words of segment `s` run from `wordStart[s]` to `wordStart[s + 1]`. */
  readonly wordStart: Int32Array;
  /** Of each segment, in order. */
  readonly values: readonly (readonly Value[])[];
}

// Whoever aligns two texts and checks them asks for the words of either twice. Held are the last texts alone, and none that is large:
// what a caller keeps for long does not keep its words along.
const mostHeld = 2;
const largestHeld = 5000;
let held: readonly (SegmentedText & { readonly found: SegmentWords })[] = [];

/** Reads the words and values of a text's segments. Linear in the length of the text. What `cache` knows of a form is looked up once, for its values and for whatever else is asked of it. */
export function readWords({ text, language, segments }: SegmentedText, cache: WordCache = sharedCache()): SegmentWords {
  const known = held.find((one) => one.segments === segments && one.text === text && one.language === language);
  if (known !== undefined) return known.found;
  const words: Word[] = [];
  const facts: WordFacts[] = [];
  const forms: ValueForm[] = [];
  const own = cache.wordsOf(primaryLanguage(language));
  const wordStart = new Int32Array(segments.length + 1);
  for (let s = 0; s < segments.length; s++) {
    for (const word of findWords(text, segments[s]!.from, segments[s]!.to)) {
      const ofWord = cache.factsOf(word.form, own);
      words.push(word);
      facts.push(ofWord);
      forms.push(ofWord.value);
    }
    wordStart[s + 1] = words.length;
  }
  const found: SegmentWords = { words, facts, cache, wordStart, values: findSegmentValues(text, language, segments, words, wordStart, forms) };
  if (segments.length <= largestHeld) held = [...held.slice(1 - mostHeld), { text, language, segments, found }];
  return found;
}

/** Those of some segments in a row, as their whole text has them: what is a name there is one here. */
export function wordsOfRun({ words, facts, cache, wordStart, values }: SegmentWords, first: number, count: number): SegmentWords {
  const start = wordStart[first]!;
  const end = wordStart[first + count]!;
  return { words: words.slice(start, end), facts: facts.slice(start, end), cache, wordStart: wordStart.slice(first, first + count + 1).map((word) => word - start), values: values.slice(first, first + count) };
}
