import { tokenKind } from './tokens.js';

/** Rows of the table that all languages share: pieces of words, and numbers and signs by their value. */
const shortestPiece = 3;
const longestPiece = 5;
/** Pieces are taken from the first so many letters of a word, so that a text without blanks costs no more than its length. */
const longestPiecedKey = 40;

const prime = 0x01000193;
const edge = 0x5f;

/** At most this many rows are written by {@link findFeatures}. */
export const maxFeatures: number = (longestPiece - shortestPiece + 1) * (longestPiecedKey + 2);

/**
 * Writes the rows, 0 to `bucketCount` − 1, of a key's features to `out` and returns how many. A word has its pieces of
 * three to five letters, its edges marked (Bojanowski et al. 2017); a number or sign has two rows by value and one by
 * size, so that equal values meet whatever the language.
 */
export function findFeatures(chars: Uint16Array, from: number, to: number, kind: number, bucketCount: number, out: Int32Array): number {
  if (kind !== tokenKind.word) {
    let hash = 0x1b873593 | 0;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ chars[i]!, prime);
    out[0] = bucketOf(hash, bucketCount);
    out[1] = bucketOf(Math.imul(hash, 0x85ebca6b) ^ 0x3243f6a8, bucketCount);
    if (kind === tokenKind.mark) return 2;
    out[2] = bucketOf(0x7ed55d16 + Math.min(to - from, 12), bucketCount);
    return 3;
  }
  const end = Math.min(to, from + longestPiecedKey);
  const length = end - from + 2;
  let count = 0;
  for (let start = 0; start + shortestPiece <= length; start++) {
    let hash = 0x811c9dc5 | 0;
    const last = Math.min(longestPiece, length - start);
    for (let k = 0; k < last; k++) {
      const at = start + k;
      hash = Math.imul(hash ^ (at === 0 || at === length - 1 ? edge : chars[from + at - 1]!), prime);
      if (k + 1 >= shortestPiece) out[count++] = bucketOf(hash, bucketCount);
    }
  }
  return count;
}

/** `bucketCount` is a power of two. The finaliser is murmur3's, since FNV's low bits alone spread short pieces badly. */
function bucketOf(hash: number, bucketCount: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return (h >>> 0) & (bucketCount - 1);
}

/** Rows for names: an unknown word with a capital has one by its hash, so that a name meets itself and no other. */
export const nameRows = 2048;

/** The name row, 0 to {@link nameRows} − 1, of a key by its hash. */
export const nameRowOf = (hash: number): number => bucketOf(hash, nameRows);
