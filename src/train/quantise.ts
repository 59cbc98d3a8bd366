import { codebookStep } from '../model/index.js';
import { Random } from './random.js';

/** Rows as a model file stores them. */
export interface QuantisedRows {
  readonly codebook: Int16Array;
  readonly codes: Uint8Array;
  readonly scales: Uint8Array;
}

export interface QuantiseOptions {
  readonly dimensions: number;
  readonly subspaces: number;
  readonly seed: number;
  /** Rows that the codebooks are learned from. */
  readonly sample?: number;
  readonly rounds?: number;
}

/**
 * Product quantisation (Jégou et al. 2011): each row as its length, in steps of a twelfth of a doubling, and its direction,
 * cut into `subspaces` runs, each the nearest of 256 that k-means finds.
 */
export function quantiseRows(rows: Float32Array, { dimensions, subspaces, seed, sample = 12288, rounds = 8 }: QuantiseOptions): QuantisedRows {
  const count = rows.length / dimensions;
  const size = dimensions / subspaces;
  const directions = new Float32Array(rows.length);
  const scales = new Uint8Array(count);
  for (let r = 0; r < count; r++) {
    let squares = 0;
    for (let k = 0; k < dimensions; k++) squares += rows[r * dimensions + k]! * rows[r * dimensions + k]!;
    const length = Math.sqrt(squares);
    scales[r] = scaleByte(length);
    if (scales[r] === 0) continue;
    for (let k = 0; k < dimensions; k++) directions[r * dimensions + k] = rows[r * dimensions + k]! / length;
  }
  const random = new Random(seed);
  const order = Int32Array.from({ length: count }, (_, r) => r).filter((r) => scales[r]! > 0);
  random.shuffle(order);
  const picked = order.subarray(0, Math.max(Math.min(sample, order.length), 1));
  const codebook = new Int16Array(subspaces * 256 * size);
  const codes = new Uint8Array(count * subspaces);
  const part = new Float32Array(count * size);
  for (let m = 0; m < subspaces; m++) {
    for (let r = 0; r < count; r++) for (let k = 0; k < size; k++) part[r * size + k] = directions[r * dimensions + m * size + k]!;
    const centres = findCentres(part, size, picked, rounds);
    for (let i = 0; i < centres.length; i++) {
      const value = Math.max(-32768, Math.min(32767, Math.round(centres[i]! / codebookStep)));
      codebook[m * 256 * size + i] = value;
      centres[i] = value * codebookStep;
    }
    const halves = halfSquares(centres, size);
    for (let r = 0; r < count; r++) codes[r * subspaces + m] = nearest(part, r * size, centres, halves, size);
  }
  return { codebook, codes, scales };
}

/** The byte that stands for a length: 128 + 12 log2(length), found by halving, not by Math.log, which differs between machines. */
function scaleByte(length: number): number {
  if (!(length > 1e-3)) return 0;
  const step = 1.0594630943592953;
  let value = 1;
  let byte = 128;
  const half = Math.sqrt(step);
  while (length > value * half && byte < 255) {
    value *= step;
    byte++;
  }
  while (length < value / half && byte > 1) {
    value /= step;
    byte--;
  }
  return byte;
}

function findCentres(part: Float32Array, size: number, picked: Int32Array, rounds: number): Float32Array {
  const centres = new Float32Array(256 * size);
  for (let c = 0; c < 256; c++) for (let k = 0; k < size; k++) centres[c * size + k] = part[picked[c % picked.length]! * size + k]!;
  const sums = new Float64Array(256 * size);
  const counts = new Int32Array(256);
  for (let round = 0; round < rounds; round++) {
    sums.fill(0);
    counts.fill(0);
    const halves = halfSquares(centres, size);
    for (const r of picked) {
      const c = nearest(part, r * size, centres, halves, size);
      counts[c]!++;
      for (let k = 0; k < size; k++) sums[c * size + k]! += part[r * size + k]!;
    }
    for (let c = 0; c < 256; c++) {
      if (counts[c] === 0) continue;
      for (let k = 0; k < size; k++) centres[c * size + k] = sums[c * size + k]! / counts[c]!;
    }
  }
  return centres;
}

function halfSquares(centres: Float32Array, size: number): Float32Array {
  const halves = new Float32Array(256);
  for (let c = 0; c < 256; c++) {
    let squares = 0;
    for (let k = 0; k < size; k++) squares += centres[c * size + k]! * centres[c * size + k]!;
    halves[c] = squares / 2;
  }
  return halves;
}

// The centre with the largest x·c − |c|²/2 is the nearest.
function nearest(part: Float32Array, at: number, centres: Float32Array, halves: Float32Array, size: number): number {
  let best = 0;
  let bestValue = -Infinity;
  if (size === 4) {
    const x0 = part[at]!;
    const x1 = part[at + 1]!;
    const x2 = part[at + 2]!;
    const x3 = part[at + 3]!;
    for (let c = 0; c < 256; c++) {
      const i = c << 2;
      const value = x0 * centres[i]! + x1 * centres[i + 1]! + x2 * centres[i + 2]! + x3 * centres[i + 3]! - halves[c]!;
      if (value > bestValue) {
        bestValue = value;
        best = c;
      }
    }
    return best;
  }
  for (let c = 0; c < 256; c++) {
    let value = -halves[c]!;
    for (let k = 0; k < size; k++) value += part[at + k]! * centres[c * size + k]!;
    if (value > bestValue) {
      bestValue = value;
      best = c;
    }
  }
  return best;
}
