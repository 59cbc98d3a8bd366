import type { WeightedLink } from './cluster.js';
import type { CandidatePairs } from './pair-features.js';

/** Who joins each segment, and how surely: those of segment `s`, in the order of the pairs, from `start[s]` to `start[s + 1]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly score: Float64Array;
}

/** The neighbours of `size` segments by the pairs of at least `least`, then by `known`, which are links besides those of the pairs. */
export function findNeighbours({ count, from, to }: CandidatePairs, scores: Float64Array, least: number, size: number, known: readonly WeightedLink[] = []): Neighbours {
  const start = new Int32Array(size + 1);
  for (let p = 0; p < count; p++) {
    if (scores[p]! < least) continue;
    start[from[p]! + 1]!++;
    start[to[p]! + 1]!++;
  }
  for (const link of known) {
    start[link.from + 1]!++;
    start[link.to + 1]!++;
  }
  for (let s = 0; s < size; s++) start[s + 1]! += start[s]!;
  const at = start.slice();
  const other = new Int32Array(start[size]!);
  const score = new Float64Array(start[size]!);
  const join = (a: number, b: number, value: number): void => {
    other[at[a]!] = b;
    score[at[a]!++] = value;
    other[at[b]!] = a;
    score[at[b]!++] = value;
  };
  for (let p = 0; p < count; p++) if (scores[p]! >= least) join(from[p]!, to[p]!, scores[p]!);
  for (const link of known) join(link.from, link.to, link.score);
  return { start, other, score };
}

/** How surely two segments join, of several tellings the last; 0 where none does. */
export function scoreBetween({ start, other, score }: Neighbours, a: number, b: number): number {
  for (let k = start[a + 1]! - 1; k >= start[a]!; k--) if (other[k] === b) return score[k]!;
  return 0;
}
