/** The signs of vectors as bits: two that point the same way agree in most of them (Charikar 2002). */
export interface Signs {
  /** Words of 32 bits a vector. */
  readonly words: number;
  readonly bits: Int32Array;
  /** Two vectors that agree in fewer are no likelier alike than strangers. */
  readonly least: number;
}

// At a cosine of 0.45 vectors of 128 dimensions agree so far in 99 cases of 100; six in seven strangers do not.
const leastAgreeing = 0.547;

/** In how many signs of so many words of them two vectors agree that are likelier alike than strangers. */
export function leastOf(words: number): number {
  return Math.round(leastAgreeing * 32 * words);
}

/** The signs of all rows of `vectors`; undefined where there are too few dimensions to tell anything by. */
export function signsOf(vectors: Float32Array, dimensions: number): Signs | undefined {
  const words = dimensions >> 5;
  if (words < 2) return undefined;
  const count = vectors.length / dimensions;
  const bits = new Int32Array(count * words);
  for (let v = 0; v < count; v++) {
    for (let w = 0; w < words; w++) {
      let word = 0;
      for (let i = 0; i < 32; i++) if (vectors[v * dimensions + w * 32 + i]! > 0) word |= 1 << i;
      bits[v * words + w] = word;
    }
  }
  return { words, bits, least: leastOf(words) };
}

/** In how many signs two vectors agree. */
export function agreeingSigns({ words, bits }: Signs, a: number, b: number): number {
  let differing = 0;
  for (let w = 0, x = a * words, y = b * words; w < words; w++) {
    // Bits set in a word, counted side by side (Warren 2013, Hacker's Delight, 5-1).
    let word = bits[x + w]! ^ bits[y + w]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    differing += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return 32 * words - differing;
}
