import type { SegmentedText } from '../bitext/index.js';
import type { SegmentVectors } from '../model/index.js';
import { priceByVectors, firstLookWeights, segmentLengths, type BeadPrice, type PricedBand } from '../evidence/index.js';
import { bandAround, type Anchor } from './band.js';
import { findLandmarks } from './landmarks.js';
import { fenceOf, fencePrice } from './fence.js';
import { allowedShapes, freeRules, searchWidening, type SearchRules } from './search-cover.js';
import { buildLattice, findCover, findPath, type FoundCover, type Shape } from './search.js';

/** The shapes that a first look tells apart. */
const firstShapes: readonly Shape[] = [[1, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1]];
const firstMargin = 3;
// Landmarks are dense: the path is off its band for a few rows only. (40 rows instead of 10: strict F1 0.01 lower, a tenth slower.)
const reach = 10;
const wholeBox = 60;
// A stretch of this many segments or more on both sides ends at the next safe place.
const stretch = 256;
// Two landmarks in a row, both this much liker than landmarks must be, are a safe place.
const safeWeight = 0.1;

/**
 * The likeliest cover by vectors, lengths and structure alone, with the probability of each bead: quick, and sure of most of what
 * is plain. The rest is for a closer look. `lengths`: of the segments of both texts, as `segmentLengths` has them. Long texts are searched stretch by stretch, between places where two landmarks
 * follow each other.
 */
export function lookFirst(source: SegmentedText, target: SegmentedText, vectors: readonly [SegmentVectors, SegmentVectors], rules: SearchRules = freeRules, lengths: readonly [Float64Array, Float64Array] = [segmentLengths(source), segmentLengths(target)]): FoundCover {
  const n = source.segments.length;
  const m = target.segments.length;
  const price = fencePrice(priceByVectors(source, target, vectors, firstLookWeights, { lengths }), rules.fence);
  const chain = findLandmarks(source, target, vectors, rules.fence);
  const parts: FoundCover[] = [];
  let i = 0;
  let j = 0;
  let inside: Anchor[] = [];
  const close = (nextI: number, nextJ: number): void => {
    parts.push(searchStretch(shiftPrice(price, i, j), inside, nextI - i, nextJ - j, { ...rules, fence: fenceOf(rules.fence, i, j, nextI - i, nextJ - j) }));
    inside = [];
    i = nextI;
    j = nextJ;
  };
  for (let k = 0; k < chain.length; k++) {
    const { source: s, target: t, weight } = chain[k]!;
    const before = chain[k - 1];
    if (s - i >= stretch && t - j >= stretch && before !== undefined && before.source === s - 1 && before.target === t - 1 && weight >= safeWeight && before.weight >= safeWeight) close(s, t);
    inside.push({ source: s - i, target: t - j, weight });
  }
  close(n, m);
  return joinCovers(parts);
}

function searchStretch(price: BeadPrice, chain: readonly Anchor[], n: number, m: number, rules: SearchRules): FoundCover {
  const shapes = allowedShapes(firstShapes, rules);
  const { fence } = rules;
  const { lattice } = searchWidening((margins) => bandAround(chain, n, m, margins, wholeBox, fence?.points), firstMargin, n, m, fence, (band, before) => {
    const lattice = buildLattice(n, m, band, price, shapes, before);
    return { lattice, cover: findPath(lattice) };
  }, reach);
  return findCover(lattice);
}

/** Prices of beads that are counted from segments `source` and `target` on. */
function shiftPrice({ cost, roughCost, costRow, costBand, gapOpen, openRow }: BeadPrice, source: number, target: number): BeadPrice {
  return {
    ...(costRow !== undefined && {
      costRow: (i: number, a: number, j: number, b: number, count: number, out: Float32Array, at: number, step: number): void => {
        costRow(i + source, a, j + target, b, count, out, at, step);
      },
    }),
    ...(costBand !== undefined && { costBand: (band: PricedBand) => costBand({ ...band, sourceFirst: band.sourceFirst + source, targetFirst: band.targetFirst + target }) }),
    cost: (i, a, j, b) => cost(i + source, a, j + target, b),
    roughCost: (i, a, j, b) => roughCost(i + source, a, j + target, b),
    gapOpen,
    openRow: (segment, from, to) => {
      openRow(segment + source, from + target, to + target);
    },
  };
}

function joinCovers(parts: readonly FoundCover[]): FoundCover {
  const count = parts.reduce((sum, part) => sum + part.probabilities.length, 0);
  const joined = { sourceCounts: new Uint8Array(count), targetCounts: new Uint8Array(count), probabilities: new Float64Array(count) };
  let at = 0;
  for (const part of parts) {
    joined.sourceCounts.set(part.sourceCounts, at);
    joined.targetCounts.set(part.targetCounts, at);
    joined.probabilities.set(part.probabilities, at);
    at += part.probabilities.length;
  }
  return joined;
}
