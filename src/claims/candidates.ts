import type { SegmentIndex } from '../evidence/index.js';
import type { CandidatePairs, FeatureVectors } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

// Pairs whose coverage is below this in the mean of both sides are not worth measuring.
const leastMean = 0.04;
/**
 * Sets of at most so many segments are searched by vectors as well, pair by pair: what shares no word may share its meaning. In larger ones
 * strangers are many, and what is hardly likely is left out as soon as it is known to be.
 */
export const mostForVectors = 600;
// In a larger set a segment keeps so many of its best partners in later texts, and only those as likely as this by their words and half
// of their cosine: of the links among all our events in one set nine in ten of those that words find, with four in ten of the pairs.
const mostPartners = 12;
const leastMeanOfMany = 0.08;
const leastLikely = 0.2;
// So many of the nearest segments of each other text are candidates, when they are at least so near.
const nearestKept = 8;
const leastCosine = 0.12;

/**
 * The pairs of segments of different texts that share enough to be measured, in order of `from`, then `to`; with `ofFirst`, those of
 * the first text alone. What a text tells again is left out: its twin stands for it.
 */
export function findCandidates(index: SegmentIndex, { twin, silent }: SegmentFacts, vectors: FeatureVectors | undefined, ofFirst: boolean): CandidatePairs {
  const { textOf, firstSegment } = index;
  const size = textOf.length;
  const near = vectors !== undefined && size <= mostForVectors ? nearestByVector(vectors, index, twin, silent, ofFirst) : undefined;
  const from: number[] = [];
  const to: number[] = [];
  const mean: number[] = [];
  for (let segment = 0; segment < (ofFirst ? firstSegment[1]! : size); segment++) {
    if (twin[segment] !== segment) continue;
    const found: [number, number][] = [];
    const extra = near?.[segment] ?? none;
    for (const { segment: other, covered, covers } of index.partnersOf(segment, size > mostForVectors ? leastMeanOfMany : 0)) {
      const likeness = covered + covers === 0 ? 0 : (2 * covered * covers) / (covered + covers);
      if (twin[other] === other && (likeness >= leastMean || extra.has(other))) {
        found.push([other, likeness]);
        near?.[segment]!.delete(other);
      }
    }
    for (const other of extra) found.push([other, 0]);
    if (size > mostForVectors) keepLikely(found, segment, vectors);
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

/** Leaves the best of the partners of a segment, each with its likeness by words. */
function keepLikely(found: [number, number][], segment: number, vectors: FeatureVectors | undefined): void {
  const likely: { partner: [number, number]; value: number }[] = [];
  for (const partner of found) {
    const value = partner[1] + (vectors === undefined ? leastLikely : centredCosine(vectors, segment, partner[0]) / 2);
    if (value >= leastLikely) likely.push({ partner, value });
  }
  if (likely.length > mostPartners) likely.sort((a, b) => b.value - a.value || a.partner[0] - b.partner[0]).length = mostPartners;
  found.length = 0;
  for (const { partner } of likely) found.push(partner);
}

function centredCosine({ dimensions, centred }: FeatureVectors, a: number, b: number): number {
  let dot = 0;
  for (let i = 0; i < dimensions; i++) dot += centred[a * dimensions + i]! * centred[b * dimensions + i]!;
  return dot;
}

/** For each segment those of later texts that are among the nearest of its row or of their column. */
function nearestByVector({ dimensions, segments }: FeatureVectors, { textOf, firstSegment }: SegmentIndex, twin: Int32Array, silent: Uint8Array, ofFirst: boolean): Set<number>[] {
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
