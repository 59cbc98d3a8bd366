import type { SegmentedText } from '../bitext/index.js';
import { findValues, findWords, functionWords } from '../text/index.js';

// Shorter words are seldom what a text is about.
const shortest = 4;

// What a text is known by, kept as long as the text is.
const knownKeys = /* @__PURE__ */ new WeakMap<SegmentedText, ReadonlySet<string>>();

/** The words of a text, and its names and figures by keys that are the same in every language. */
function keysOf(document: SegmentedText): ReadonlySet<string> {
  const known = knownKeys.get(document);
  if (known !== undefined) return known;
  const keys = new Set<string>();
  const { text, language, segments } = document;
  const minor = functionWords(language);
  for (const { from, to, kind } of segments) {
    if (kind === 'boilerplate') continue;
    const words = findWords(text, from, to);
    for (const { form } of words) if (form.length >= shortest && !minor.has(form)) keys.add(form);
    for (const { key, sure } of findValues(text, language, words)) if (sure) keys.add(key);
  }
  knownKeys.set(document, keys);
  return keys;
}

/**
 * The documents, `most` at most, that share the most telling words, names and figures with one that is to join them, by their
 * places, ascending. A look at each document's keys, never at its sentences.
 */
export function relatedDocuments(documents: readonly SegmentedText[], joining: SegmentedText, most: number): number[] {
  if (documents.length <= most) return documents.map((_, d) => d);
  const keys = [...keysOf(joining)];
  const holders = keys.map((): number[] => []);
  documents.forEach((document, d) => {
    const own = keysOf(document);
    keys.forEach((key, k) => {
      if (own.has(key)) holders[k]!.push(d);
    });
  });
  const weight = new Float64Array(documents.length);
  for (const list of holders) for (const d of list) weight[d]! += Math.log((documents.length + 1) / list.length);
  // A long text shares much with every other.
  documents.forEach((document, d) => (weight[d]! /= Math.sqrt(keysOf(document).size + 1)));
  return [...documents.keys()].sort((x, y) => weight[y]! - weight[x]! || x - y).slice(0, most).sort((x, y) => x - y);
}
