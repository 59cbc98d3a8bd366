import { roundScore } from '../bitext/index.js';
import { detectionTables, functionWords, type DetectionTable } from '../text/index.js';

/** What language a text is in, of those that we know. */
export interface DetectedLanguage {
  /** null: neither, or no telling. */
  readonly language: 'en' | 'nl' | null;
  /** How sure that is, 0 to 1: for null, that it is not the likelier of the two. 0 where the text has no word at all. */
  readonly confidence: number;
}

// Under three chances in four there is no telling.
const leastConfidence = 0.75;
// Enough to be sure of any text, and a bound on the work for a long one.
const readUnits = 20_000;
// Longer words are read this far: a word of 10,000 letters is none.
const readLetters = 24;

// A common word's share of running text falls with its rank, as Zipf's law says; a word on no list of a language is taken for
// this share. It is a little below that of the last on a list, since most words of any text are on none.
const zipf = 0.06;
const unlisted = 0.0003;
// Function words that are not among the commonest.
const functionWord = 0.001;
// A spelling counts for its language as much as a word twice as likely there, with at most three in one word: parts of words
// are weaker signs than words.
const spellingWeight = 0.7;
const mostSpellings = 3;
// Before a word is read: who asks has English or Dutch as a rule.
const priorOfOthers = 0.12;

interface Model {
  readonly languages: readonly string[];
  /** By word: the logarithm of its share in each language. */
  readonly words: ReadonlyMap<string, Float64Array>;
  /** By spelling, edges marked by `^` and `$`: the languages that it marks. */
  readonly spellings: ReadonlyMap<string, readonly number[]>;
}
let model: Model | undefined;

/**
 * Tells English from Dutch, and both from other languages, near ones (German, Afrikaans, Frisian, the Scandinavian ones) and
 * far: naive Bayes over the commonest words and the spellings of each, on the text's first 20,000 code units. A word or two
 * that are common in none (a name, a headline) cannot be told.
 */
export function detectLanguage(text: string): DetectedLanguage {
  if (typeof text !== 'string') throw new TypeError(`got text of type ${typeof text}, expected a string`);
  model ??= buildModel(detectionTables);
  const { languages } = model;
  const logs = new Float64Array(languages.length);
  // No text in another script, and no list of names, is any of these.
  let other = Math.log(priorOfOthers);
  languages.forEach((language, index) => {
    logs[index] = Math.log(language === 'en' || language === 'nl' ? 1 : priorOfOthers);
  });
  let words = 0;
  // Addresses hold words of no language.
  const running = text.slice(0, readableEnd(text)).replace(/(?:https?:\/\/|www\.)\S+/giu, ' ');
  for (const [token] of running.matchAll(/['’]?\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)) {
    words++;
    // English alone writes a capital I in the middle of a sentence.
    addWord(model, token === 'I' ? token : token.toLowerCase().replaceAll('’', "'"), logs);
    other += Math.log(unlisted);
  }
  if (words === 0) return { language: null, confidence: 0 };
  const best = Math.max(...logs, other);
  let total = Math.exp(other - best);
  for (const log of logs) total += Math.exp(log - best);
  const english = Math.exp(logs[languages.indexOf('en')]! - best) / total;
  const dutch = Math.exp(logs[languages.indexOf('nl')]! - best) / total;
  const [language, confidence] = english >= dutch ? (['en', english] as const) : (['nl', dutch] as const);
  return confidence >= leastConfidence ? { language, confidence: roundScore(Math.min(1, confidence)) } : { language: null, confidence: roundScore(1 - confidence) };
}

function addWord({ words, spellings }: Model, word: string, logs: Float64Array): void {
  const shares = words.get(word);
  if (shares !== undefined) {
    for (let index = 0; index < logs.length; index++) logs[index]! += shares[index]!;
    return;
  }
  const marked = `^${word.slice(0, readLetters)}$`;
  const found = new Uint8Array(logs.length);
  for (let length = 1; length <= 6; length++) {
    for (let from = 0; from + length <= marked.length; from++) {
      for (const index of spellings.get(marked.slice(from, from + length)) ?? []) found[index]!++;
    }
  }
  for (let index = 0; index < logs.length; index++) logs[index]! += Math.log(unlisted) + spellingWeight * Math.min(mostSpellings, found[index]!);
}

function buildModel(tables: readonly DetectionTable[]): Model {
  const words = new Map<string, Float64Array>();
  const spellings = new Map<string, number[]>();
  tables.forEach((table, index) => {
    table.words.trim().split(/\s+/u).forEach((word, rank) => {
      let shares = words.get(word);
      if (shares === undefined) words.set(word, (shares = new Float64Array(tables.length).fill(Math.log(unlisted))));
      shares[index] = Math.max(shares[index]!, Math.log(Math.max(zipf / (rank + 1), 2 * unlisted)));
    });
    for (const word of functionWords(table.language)) {
      let shares = words.get(word);
      if (shares === undefined) words.set(word, (shares = new Float64Array(tables.length).fill(Math.log(unlisted))));
      shares[index] = Math.max(shares[index]!, Math.log(functionWord));
    }
    for (const spelling of table.spellings.split(' ')) {
      const known = spellings.get(spelling);
      if (known === undefined) spellings.set(spelling, [index]);
      else known.push(index);
    }
  });
  return { languages: tables.map(({ language }) => language), words, spellings };
}

/** Where to stop reading, no surrogate pair cut. */
function readableEnd(text: string): number {
  if (text.length <= readUnits) return text.length;
  const last = text.charCodeAt(readUnits - 1);
  return last >= 0xd800 && last <= 0xdbff ? readUnits - 1 : readUnits;
}
