import type { SegmentIndex } from '../evidence/index.js';
import type { WeightedLink } from './cluster.js';
import { findNeighbours, scoreBetween } from './neighbours.js';
import type { CandidatePairs } from './pair-features.js';
import { standingsOf } from './standings.js';

/** Names of what the set as a whole says of a pair, once every pair has a first score; the same whichever segment is named first. */
const graphFeatureNames: readonly string[] = [
  'first score', 'row rank of score', 'column rank of score', 'row margin of score', 'column margin of score',
  'answers in row', 'answers in column', 'next to link', 'beside link',
  'best way round', 'second way round', 'ways round', 'best contradiction', 'second contradiction', 'texts between', 'reach, less', 'reach, more', 'alike elsewhere',
];
export const graphFeatureCount: number = graphFeatureNames.length;

// A first score below this leads nowhere.
const leastScore = 0.03;

/**
 * Second-stage evidence. Claims come in clusters: when a third text has a segment that both join, the two belong together;
 * when what one surely joins there is surely not joined by the other, they do not. One row of {@link graphFeatureCount} a pair.
 */
export function measureGraph(pairs: CandidatePairs, first: Float64Array, index: SegmentIndex): Float32Array {
  const rows = new Float32Array(pairs.count * graphFeatureCount);
  const measure = graphMeasure(pairs, first, index);
  for (let p = 0; p < pairs.count; p++) measure(p, rows, p * graphFeatureCount);
  return rows;
}

/**
 * Returns what measures pair `p`, and writes its {@link graphFeatureCount} numbers into `rows` from `row` on. `known` are links besides
 * those of the pairs, `from` before `to`.
 */
export function graphMeasure(pairs: CandidatePairs, first: Float64Array, index: SegmentIndex, known: readonly WeightedLink[] = []): (p: number, rows: Float32Array, row: number) => void {
  const { textOf, firstSegment, prepared } = index;
  const size = textOf.length;
  const texts = prepared.texts.length;
  const stand = standingsOf(pairs, index)(first);
  const neighbours = findNeighbours(pairs, first, leastScore, size, known.filter(({ score }) => score >= leastScore));
  const { start, other: others, score: scores } = neighbours;
  /** What a segment has with a text, in all. */
  const sumWith = (segment: number, text: number): number => {
    let sum = 0;
    for (let k = start[segment]!; k < start[segment + 1]!; k++) if (textOf[others[k]!] === text) sum += scores[k]!;
    return sum;
  };
  const reach = new Float64Array(size);
  const sumOf = new Float64Array(texts);
  for (let segment = 0; segment < size; segment++) {
    const touched: number[] = [];
    for (let k = start[segment]!; k < start[segment + 1]!; k++) {
      const text = textOf[others[k]!]!;
      if (sumOf[text] === 0) touched.push(text);
      sumOf[text]! += scores[k]!;
    }
    for (const text of touched) {
      reach[segment]! += Math.min(1, sumOf[text]!);
      sumOf[text] = 0;
    }
  }
  const between = (a: number, b: number, textA: number, textB: number): number => {
    if (a < firstSegment[textA]! || b < firstSegment[textB]! || a >= firstSegment[textA + 1]! || b >= firstSegment[textB + 1]!) return 0;
    return scoreBetween(neighbours, a, b);
  };
  const seen = new Float64Array(size);
  return (p, rows, row) => {
    const a = pairs.from[p]!;
    const b = pairs.to[p]!;
    const [c, d] = [textOf[a]!, textOf[b]!];
    rows[row] = Math.log((first[p]! + 1e-4) / (1 - first[p]! + 1e-4));
    rows[row + 1] = Math.min(stand.rowRank[p]!, stand.columnRank[p]!);
    rows[row + 2] = Math.max(stand.rowRank[p]!, stand.columnRank[p]!);
    rows[row + 3] = Math.min(stand.rowMargin[p]!, stand.columnMargin[p]!);
    rows[row + 4] = Math.max(stand.rowMargin[p]!, stand.columnMargin[p]!);
    const [withD, withC] = [sumWith(a, d), sumWith(b, c)];
    const inRow = withD - first[p]!;
    const inColumn = withC - first[p]!;
    rows[row + 5] = Math.min(inRow, inColumn);
    rows[row + 6] = Math.max(inRow, inColumn);
    rows[row + 7] = Math.max(between(a - 1, b - 1, c, d), between(a + 1, b + 1, c, d));
    rows[row + 8] = Math.max(between(a - 1, b + 1, c, d), between(a + 1, b - 1, c, d), between(a - 2, b - 1, c, d), between(a - 1, b - 2, c, d), between(a + 2, b + 1, c, d), between(a + 1, b + 2, c, d));
    // Ways round through third texts, and what speaks against: a third segment that one surely joins and the other does not.
    const [fromA, toA, fromB, toB] = [start[a]!, start[a + 1]!, start[b]!, start[b + 1]!];
    for (let k = fromA; k < toA; k++) seen[others[k]!] = scores[k]!;
    let best = 0;
    let second = 0;
    let ways = 0;
    let denial = 0;
    let denial2 = 0;
    let like = 0;
    let norm = 0;
    for (let k = fromB; k < toB; k++) {
      const other = others[k]!;
      if (textOf[other] === c || textOf[other] === d) continue;
      const s = scores[k]!;
      const t = seen[other]!;
      const through = s * t;
      ways += through;
      like += Math.min(s, t);
      norm += Math.max(s, t);
      if (through > best) {
        second = best;
        best = through;
      } else if (through > second) second = through;
      const against = s * (1 - t);
      if (against > denial) {
        denial2 = denial;
        denial = against;
      } else if (against > denial2) denial2 = against;
    }
    for (let k = fromA; k < toA; k++) seen[others[k]!] = 0;
    for (let k = fromB; k < toB; k++) seen[others[k]!] = scores[k]!;
    for (let k = fromA; k < toA; k++) {
      const other = others[k]!;
      if (textOf[other] === c || textOf[other] === d) continue;
      const against = scores[k]! * (1 - seen[other]!);
      if (seen[other] === 0) norm += scores[k]!;
      if (against > denial) {
        denial2 = denial;
        denial = against;
      } else if (against > denial2) denial2 = against;
    }
    for (let k = fromB; k < toB; k++) seen[others[k]!] = 0;
    rows[row + 9] = best;
    rows[row + 10] = second;
    rows[row + 11] = ways;
    rows[row + 12] = denial;
    rows[row + 13] = denial2;
    rows[row + 14] = Math.min(4, texts - 2);
    const [ra, rb] = [reach[a]! - Math.min(1, withD), reach[b]! - Math.min(1, withC)];
    rows[row + 15] = Math.min(ra, rb);
    rows[row + 16] = Math.max(ra, rb);
    rows[row + 17] = norm === 0 ? -1 : like / norm;
  };
}
