// Prefix sums start anew at every so many segments, so that float32 loses nothing in a long text.
export const runLength = 128;

/** Vectors that are made when they are asked for. */
export interface VectorWriter {
  readonly count: number;
  /** Writes the vectors of `count` segments from `first` on to out[at …], each added to those before it; asked in order, once each. */
  readonly write: (first: number, count: number, out: Float32Array, at: number) => void;
}

/**
 * A vector for every segment of a text, and for every run of segments their sum, at the cost of one: prefix sums.
 * Row s is the sum of the segments from the start of its chunk up to but not including s; each chunk ends in a row with
 * the sum of all of it.
 */
export class SegmentVectors {
  readonly count: number;
  readonly dimensions: number;
  private readonly sums: Float32Array;
  private readonly wide: Float64Array;
  private readonly zeros: Float32Array;

  /** `vectors`: one row of `dimensions` numbers a segment, longer where the segment says more; or who writes them. */
  constructor(vectors: Float32Array | VectorWriter, dimensions: number) {
    const { count, write } = vectors instanceof Float32Array ? writerOf(vectors, dimensions) : vectors;
    this.count = count;
    this.dimensions = dimensions;
    const sums = new Float32Array((count + Math.ceil(count / runLength)) * dimensions);
    // Written where the sums are to be: a long text's vectors are never held twice.
    for (let first = 0; first < count; first += runLength) write(first, Math.min(runLength, count - first), sums, (rowOf(first) + 1) * dimensions);
    this.sums = sums;
    this.wide = new Float64Array(dimensions);
    this.zeros = new Float32Array(dimensions);
  }

  /** Writes the sum of `count` segments from `first` on to `out`, and returns its length (Euclid's). */
  sumOf(first: number, count: number, out: Float32Array): number {
    const { dimensions, sums } = this;
    if (!(first >= 0 && count >= 0 && first + count <= this.count)) throw new RangeError(`got segments ${first} to ${first + count}, expected them within 0 to ${this.count}`);
    out.fill(0, 0, dimensions);
    let from = first;
    const end = first + count;
    while (from < end) {
      const to = Math.min(end, from - (from % runLength) + runLength);
      const low = rowOf(from) * dimensions;
      const high = low + (to - from) * dimensions;
      for (let k = 0; k < dimensions; k++) out[k]! += sums[high + k]! - sums[low + k]!;
      from = to;
    }
    return lengthBetween(this.zeros, 0, out, 0, dimensions);
  }

  /** The length of the sum of `count` segments from `first` on, as {@link sumOf} returns it, with nothing written. */
  lengthOf(first: number, count: number): number {
    const { dimensions, sums } = this;
    const inChunk = first % runLength;
    if (!(first >= 0 && count > 0 && inChunk + count <= runLength && first + count <= this.count)) return this.sumOf(first, count, new Float32Array(dimensions));
    const low = rowOf(first) * dimensions;
    return lengthBetween(sums, low, sums, low + count * dimensions, dimensions);
  }

  /** Writes the prefix sums that segments `first` to `past` are made of to out[at …], as they lie here: that of segment s begins row s + ⌊s / 128⌋. */
  copyRows(first: number, past: number, out: Float32Array, at: number): void {
    if (past > first) out.set(this.sums.subarray(rowOf(first) * this.dimensions, (rowOf(past - 1) + 2) * this.dimensions), at);
  }

  /** Writes the products of `vector` with those of `count` segments from `first` on to `out`. */
  productsWith(vector: Float32Array, first: number, count: number, out: Float32Array): void {
    const { sums, dimensions } = this;
    // Widened once: every product is one of float64.
    const { wide } = this;
    wide.set(vector);
    let before = 0;
    for (let s = first; s < first + count; s++) {
      const row = rowOf(s) * dimensions;
      // The product with a prefix sum serves two neighbours, but for the first of a chunk, whose sum is empty.
      if (s % runLength === 0) before = 0;
      else if (s === first) before = productAt(wide, sums, row, dimensions);
      const after = productAt(wide, sums, row + dimensions, dimensions);
      out[s - first] = after - before;
      before = after;
    }
  }
}

/** The length of a difference of float32: four sums side by side do not wait for each other. */
function lengthBetween(from: Float32Array, low: number, to: Float32Array, high: number, dimensions: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let k = 0;
  for (; k + 3 < dimensions; k += 4) {
    const w = Math.fround(to[high + k]! - from[low + k]!);
    const x = Math.fround(to[high + k + 1]! - from[low + k + 1]!);
    const y = Math.fround(to[high + k + 2]! - from[low + k + 2]!);
    const z = Math.fround(to[high + k + 3]! - from[low + k + 3]!);
    a += w * w;
    b += x * x;
    c += y * y;
    d += z * z;
  }
  for (; k < dimensions; k++) {
    const w = Math.fround(to[high + k]! - from[low + k]!);
    a += w * w;
  }
  return Math.sqrt(a + b + (c + d));
}

function productAt(vector: Float64Array, sums: Float32Array, at: number, dimensions: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let k = 0;
  // Four sums side by side do not wait for each other.
  for (; k + 3 < dimensions; k += 4) {
    a += vector[k]! * sums[at + k]!;
    b += vector[k + 1]! * sums[at + k + 1]!;
    c += vector[k + 2]! * sums[at + k + 2]!;
    d += vector[k + 3]! * sums[at + k + 3]!;
  }
  for (; k < dimensions; k++) a += vector[k]! * sums[at + k]!;
  return a + b + (c + d);
}

function writerOf(vectors: Float32Array, dimensions: number): VectorWriter {
  const count = vectors.length / dimensions;
  if (!Number.isInteger(count)) throw new RangeError(`got ${vectors.length} numbers, expected rows of ${dimensions}`);
  const write: VectorWriter['write'] = (first, own, out, at) => {
    const from = first * dimensions;
    for (let k = 0; k < own * dimensions; k++) out[at + k] = (k < dimensions ? 0 : out[at + k - dimensions]!) + vectors[from + k]!;
  };
  return { count, write };
}

const rowOf = (segment: number): number => segment + Math.floor(segment / runLength);

/** Cosine of two vectors of one space, −1 to 1; 0 when either is all zeros. */
export function cosine(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) throw new RangeError(`got vectors of ${a.length} and ${b.length} numbers, expected both of one model`);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  for (let k = 0; k < a.length; k++) {
    ab += a[k]! * b[k]!;
    aa += a[k]! * a[k]!;
    bb += b[k]! * b[k]!;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
