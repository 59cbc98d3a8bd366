import { instantiateKernel } from '../kernel/index.js';
import { dotProduct } from './dot-product.js';
import { nearnessBase64 } from './nearness-wasm.js';
import { agreeingSigns, leastOf, signsOf, type Signs } from './signs.js';

interface NearKernel {
  readonly memory: WebAssembly.Memory;
  readonly findSigns: (vectors: number, count: number, bits: number) => void;
  readonly nearest: (d: number, own: number, list: number, count: number, vectors: number, words: number, signs: number, mostDiffering: number, left: number, wide: number, least: number) => number;
}

// A cosine below this is no likeness of meaning between two words.
const leastCosine = 0.3;
// Of a longer segment the first words count: each word of the one is compared with each of the other, and no sentence is so long.
export const mostCompared = 500;

/** The vectors of words, and how near a word is to the nearest of a list. */
export class NearWords {
  /** A vector of length 1 a word, all zeros where there is none: to be filled before anything is asked. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  private readonly hasSigns: boolean;
  private readonly list: Int32Array;
  private count = 0;
  private signs: Signs | undefined;
  // The vectors and the list lie in the memory of the kernel, where there is one.
  private readonly kernel: NearKernel | undefined;
  private readonly bits: Int32Array | undefined;

  /** With `isMany`, words whose vectors hardly agree in their signs are not compared. `quick`: false leaves WebAssembly out, as a platform without it does; the bits are the same. */
  constructor(words: number, dimensions: number, isMany: boolean, quick: boolean = true) {
    this.dimensions = dimensions;
    // Fewer signs tell nothing.
    this.hasSigns = isMany && dimensions >= 64;
    const bytesOfSigns = this.hasSigns ? 4 * words * (dimensions >> 5) : 0;
    // A small set is compared sooner than a kernel is made, which takes two words of signs at once.
    const canBeQuick = quick && this.hasSigns && dimensions % 64 === 0;
    this.kernel = canBeQuick ? (instantiateKernel(nearnessBase64, this.vectorsAt + 4 * words * dimensions + bytesOfSigns) as NearKernel | undefined) : undefined;
    if (this.kernel === undefined) {
      this.list = new Int32Array(mostCompared);
      this.vectors = new Float32Array(words * dimensions);
    } else {
      const { buffer } = this.kernel.memory;
      this.list = new Int32Array(buffer, 0, mostCompared);
      this.vectors = new Float32Array(buffer, this.vectorsAt, words * dimensions);
      this.bits = new Int32Array(buffer, this.vectorsAt + this.vectors.byteLength, bytesOfSigns / 4);
    }
  }

  // Behind the list comes room for what is left of it, and for a vector of float64.
  private get leftAt(): number {
    return 4 * mostCompared;
  }

  private get wideAt(): number {
    return this.leftAt + 4 * mostCompared;
  }

  private get vectorsAt(): number {
    return this.wideAt + 8 * this.dimensions;
  }

  /** The list is what of these words, the first {@link mostCompared} of them, carries no grammar. */
  setList(words: Int32Array, from: number, to: number, grammatical: Uint8Array): void {
    const stop = Math.min(to, from + mostCompared);
    let count = 0;
    for (let k = from; k < stop; k++) if (grammatical[words[k]!] === 0) this.list[count++] = words[k]!;
    this.count = count;
  }

  /** How near a word is to the nearest of the list, 0 to 1. */
  nearest(word: number): number {
    if (this.hasSigns) this.signs ??= this.findSigns();
    return (this.greatestProduct(word) - leastCosine) / (1 - leastCosine);
  }

  private findSigns(): Signs | undefined {
    const { kernel, vectors, dimensions, bits } = this;
    if (kernel === undefined || bits === undefined) return signsOf(vectors, dimensions);
    const words = dimensions >> 5;
    kernel.findSigns(this.vectorsAt, bits.length, this.vectorsAt + vectors.byteLength);
    return { words, bits, least: leastOf(words) };
  }

  private greatestProduct(word: number): number {
    const { kernel, signs, dimensions, list, count, vectors } = this;
    if (kernel !== undefined) return kernel.nearest(dimensions, word, 0, count, this.vectorsAt, signs!.words, this.vectorsAt + vectors.byteLength, 32 * signs!.words - signs!.least, this.leftAt, this.wideAt, leastCosine);
    let best = leastCosine;
    for (let k = 0; k < count; k++) {
      const other = list[k]!;
      if (signs !== undefined && agreeingSigns(signs, word, other) < signs.least) continue;
      const product = dotProduct(vectors, word * dimensions, vectors, other * dimensions, dimensions);
      if (product > best) best = product;
    }
    return best;
  }
}
