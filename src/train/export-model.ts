import { foldKey, formatModelFile, keyBlock, nameRows, wordCasing, type ModelOrigin } from '../model/index.js';
import type { Corpus } from './corpus.js';
import { quantiseRows } from './quantise.js';

export interface ExportOptions {
  readonly dimensions: number;
  readonly subspaces: number;
  /** At most this many words in all have a vector of their own. */
  readonly maxWords: number;
  readonly seed: number;
  readonly origin: ModelOrigin;
}

/**
 * The trained vectors as a model file: the words that gain most by a vector of their own, then the numbers and signs, then
 * the pieces that stand for all others.
 */
export function exportModel(corpus: Corpus, params: Float32Array, ownRow: Int32Array, options: ExportOptions): Uint8Array {
  const { dimensions: d, subspaces, seed } = options;
  const { words, gains, vectors } = composeWords(corpus, params, ownRow, d);
  const byGain = Int32Array.from(words.keys()).sort((a, b) => gains[b]! - gains[a]! || a - b);
  const kept = [...byGain.subarray(0, options.maxWords)];
  const groups = [...corpus.languages.map((_, l) => l), -1].map((language) =>
    kept.filter((w) => corpus.typeLanguage[words[w]!] === language)
      .sort((a, b) => compare(corpus.keys[words[a]!]!, corpus.keys[words[b]!]!)));
  const order = groups.flat();
  const shared = corpus.bucketCount + nameRows;
  const rows = new Float32Array((order.length + shared) * d);
  order.forEach((w, r) => rows.set(vectors.subarray(w * d, w * d + d), r * d));
  rows.set(params.subarray(0, shared * d), order.length * d);
  const { codebook, codes, scales } = quantiseRows(rows, { dimensions: d, subspaces, seed });

  const languageWords = order.length - groups.at(-1)!.length;
  const casing = new Uint8Array(Math.ceil(languageWords / 4));
  const frequency = new Uint8Array(languageWords);
  const forms: string[] = [];
  for (let r = 0; r < languageWords; r++) {
    const type = words[order[r]!]!;
    const key = corpus.keys[type]!;
    const form = usualForm(corpus, type);
    let kind: number = wordCasing.listed;
    if (form === key) kind = wordCasing.key;
    else if (form === key.charAt(0).toUpperCase() + key.slice(1)) kind = wordCasing.capital;
    else if (form === key.toUpperCase()) kind = wordCasing.capitals;
    else forms.push(form);
    casing[r >> 2]! |= kind << (2 * (r & 3));
    frequency[r] = Math.min(255, scaleOfCount(corpus.counts[type]!));
  }
  return formatModelFile(
    {
      languages: corpus.languages.map(({ language, decimal }, l) => ({ language, decimal, words: groups[l]!.length })),
      neutralWords: groups.at(-1)!.length,
      dimensions: d,
      subspaces,
      buckets: corpus.bucketCount,
      origin: options.origin,
    },
    { codebook, codes, scales, keys: encodeKeys(order.map((w) => corpus.keys[words[w]!]!)), casing, forms: new TextEncoder().encode(forms.join('\n')), frequency },
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// A word gains by a vector of its own what its pieces get wrong, more the more it is used.
function composeWords(corpus: Corpus, params: Float32Array, ownRow: Int32Array, d: number): { words: Int32Array; gains: Float64Array; vectors: Float32Array } {
  const words = Int32Array.from(corpus.keys.keys()).filter((t) => ownRow[t]! >= 0);
  const gains = new Float64Array(words.length);
  const vectors = new Float32Array(words.length * d);
  words.forEach((type, w) => {
    const first = corpus.featureFrom[type]!;
    const last = corpus.featureFrom[type + 1]!;
    let squares = 0;
    let off = 0;
    for (let k = 0; k < d; k++) {
      let pieces = 0;
      for (let f = first; f < last; f++) pieces += params[corpus.features[f]! * d + k]!;
      pieces /= Math.max(1, last - first);
      const own = params[ownRow[type]! * d + k]!;
      const whole = own + pieces;
      vectors[w * d + k] = whole;
      squares += whole * whole;
      off += own * own;
    }
    gains[w] = (off / (squares + 0.1)) * scaleOfCount(corpus.counts[type]! + 1) + (corpus.typeLanguage[type]! < 0 ? 1000 : 0);
  });
  return { words, gains, vectors };
}

/** 8 · log2 of a count, by halving. */
function scaleOfCount(count: number): number {
  let steps = 0;
  let left = count;
  while (left >= 2) {
    left /= 2;
    steps += 8;
  }
  return steps + Math.floor((left - 1) * 8);
}

/** The spelling that was seen most; the lower-case one when two are level. */
function usualForm(corpus: Corpus, type: number): string {
  const key = corpus.keys[type]!;
  let best = key;
  let bestCount = 0;
  for (const [form, count] of corpus.forms[type] ?? []) {
    if (form.includes('\n') || foldKey(form) !== key) continue;
    if (count > bestCount || (count === bestCount && form > best)) {
      best = form;
      bestCount = count;
    }
  }
  return best;
}

function encodeKeys(keys: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  let before = new Uint8Array(0);
  keys.forEach((key, row) => {
    const unit = encoder.encode(key);
    let shared = 0;
    if (row % keyBlock !== 0) while (shared < unit.length && shared < before.length && shared < 255 && unit[shared] === before[shared]) shared++;
    bytes.push(shared, unit.length - shared, ...unit.subarray(shared));
    before = unit;
  });
  return Uint8Array.from(bytes);
}
