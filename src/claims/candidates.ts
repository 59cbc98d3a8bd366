import type { SegmentIndex } from '../evidence/index.js';
import type { CandidatePairs, FeatureVectors } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

// Pairs whose coverage is below this in the mean of both sides are not worth measuring.
const leastMean = 0.04;
// In a larger set a segment keeps so many of its best partners in later texts; a set of a few texts keeps them all.
const mostPartners = 24;
// Sets of at most so many segments are searched by vectors as well, pair by pair: what shares no word may share its meaning.
const mostForVectors = 600;
// So many of the nearest segments of each other text are candidates, when they are at least so near.
const nearestKept = 8;
const leastCosine = 0.12;

/** The pairs of segments of different texts that share enough to be measured, in order of `from`, then `to`. What a text tells again is left out: its twin stands for it. */
export function findCandidates(index: SegmentIndex, { twin, silent }: SegmentFacts, vectors: FeatureVectors | undefined): CandidatePairs {
  const { textOf } = index;
  const size = textOf.length;
  const near = vectors !== undefined && size <= mostForVectors ? nearestByVector(vectors, index, twin, silent) : undefined;
  const from: number[] = [];
  const to: number[] = [];
  const mean: number[] = [];
  for (let segment = 0; segment < size; segment++) {
    if (twin[segment] !== segment) continue;
    const found: [number, number][] = [];
    const extra = near?.[segment] ?? new Set<number>();
    for (const { segment: other, covered, covers } of index.partnersOf(segment)) {
      const likeness = covered + covers === 0 ? 0 : (2 * covered * covers) / (covered + covers);
      if (twin[other] === other && (likeness >= leastMean || extra.has(other))) {
        found.push([other, likeness]);
        extra.delete(other);
      }
    }
    for (const other of extra) found.push([other, 0]);
    if (found.length > mostPartners) {
      found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      if (size > mostForVectors) found.length = mostPartners;
    }
    found.sort((a, b) => a[0] - b[0]);
    for (const [other, likeness] of found) {
      from.push(segment);
      to.push(other);
      mean.push(likeness);
    }
  }
  return { count: from.length, from: Int32Array.from(from), to: Int32Array.from(to), mean: Float64Array.from(mean) };
}

/** For each segment those of later texts that are among the nearest of its row or of their column. */
function nearestByVector({ dimensions, segments }: FeatureVectors, { textOf, firstSegment }: SegmentIndex, twin: Int32Array, silent: Uint8Array): Set<number>[] {
  const size = textOf.length;
  const texts = firstSegment.length - 1;
  const found: Set<number>[] = Array.from({ length: size }, () => new Set<number>());
  for (let a = 0; a < size; a++) {
    if (silent[a] === 1 || twin[a] !== a) continue;
    for (let d = 0; d < texts; d++) {
      if (d === textOf[a]) continue;
      const best: [number, number][] = [];
      for (let b = firstSegment[d]!; b < firstSegment[d + 1]!; b++) {
        if (silent[b] === 1 || twin[b] !== b) continue;
        let dot = 0;
        for (let i = 0; i < dimensions; i++) dot += segments[a * dimensions + i]! * segments[b * dimensions + i]!;
        if (dot < leastCosine || (best.length === nearestKept && dot <= best.at(-1)![1])) continue;
        best.push([b, dot]);
        best.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
        best.length = Math.min(best.length, nearestKept);
      }
      for (const [b] of best) found[Math.min(a, b)]!.add(Math.max(a, b));
    }
  }
  return found;
}
