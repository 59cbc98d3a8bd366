import type { SegmentIndex } from '../evidence/index.js';
import { dotProduct } from './dot-product.js';
import type { CandidatePairs, FeatureVectors } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

// Pairs whose coverage is below this in the mean of both sides are not worth measuring.
const leastMean = 0.04;
// So many of the nearest segments of each other text are candidates, when they are at least so near.
const nearestKept = 8;
const leastCosine = 0.12;

/**
 * The pairs of segments of different texts of a small set that share enough to be measured, in order of `from`, then `to`; with `ofFirst`, those of
 * the first text alone. What a text tells again is left out: its twin stands for it.
 */
export function findCandidates(index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined, ofFirst: boolean): CandidatePairs {
  const { textOf, firstSegment } = index;
  const { twin, silent } = facts;
  const size = textOf.length;
  const near = vectors?.segments !== undefined ? nearestByVector(vectors.dimensions, vectors.segments, index, twin, silent, ofFirst) : undefined;
  const from: number[] = [];
  const to: number[] = [];
  const mean: number[] = [];
  for (let segment = 0; segment < (ofFirst ? firstSegment[1]! : size); segment++) {
    if (twin[segment] !== segment) continue;
    const found: [number, number][] = [];
    const extra = near?.[segment] ?? none;
    for (const { segment: other, covered, covers } of index.partnersOf(segment)) {
      const likeness = covered + covers === 0 ? 0 : (2 * covered * covers) / (covered + covers);
      if (twin[other] === other && (likeness >= leastMean || extra.has(other))) {
        found.push([other, likeness]);
        near?.[segment]!.delete(other);
      }
    }
    for (const other of extra) found.push([other, 0]);
    found.sort((a, b) => a[0] - b[0]);
    for (const [other, likeness] of found) {
      from.push(segment);
      to.push(other);
      mean.push(likeness);
    }
  }
  return { count: from.length, turned: ofFirst, from: Int32Array.from(from), to: Int32Array.from(to), mean: Float64Array.from(mean) };
}

const none: ReadonlySet<number> = /* @__PURE__ */ new Set<number>();

/** For each segment those of later texts that are among the nearest of its row or of their column. */
function nearestByVector(dimensions: number, segments: Float32Array, { textOf, firstSegment }: SegmentIndex, twin: Int32Array, silent: Uint8Array, ofFirst: boolean): Set<number>[] {
  const size = textOf.length;
  const texts = firstSegment.length - 1;
  const found: Set<number>[] = Array.from({ length: size }, () => new Set<number>());
  for (let a = 0; a < size; a++) {
    if (silent[a] === 1 || twin[a] !== a) continue;
    for (let d = 0; d < texts; d++) {
      if (d === textOf[a] || (ofFirst && d > 0 && textOf[a]! > 0)) continue;
      const best: [number, number][] = [];
      for (let b = firstSegment[d]!; b < firstSegment[d + 1]!; b++) {
        if (silent[b] === 1 || twin[b] !== b) continue;
        const dot = dotProduct(segments, a * dimensions, segments, b * dimensions, dimensions);
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
