import type { SegmentIndex } from '../evidence/index.js';
import type { WeightedLink } from './cluster.js';
import { standings, type CandidatePairs } from './pair-features.js';

/** Names of what the set as a whole says of a pair, once every pair has a first score; the same whichever segment is named first. */
export const graphFeatureNames: readonly string[] = [
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
 * `known` are links besides those of the pairs, `from` before `to`.
 */
export function measureGraph(pairs: CandidatePairs, first: Float64Array, index: SegmentIndex, known: readonly WeightedLink[] = []): Float32Array {
  const { textOf, firstSegment, prepared } = index;
  const size = textOf.length;
  const texts = prepared.texts.length;
  const rows = new Float32Array(pairs.count * graphFeatureCount);
  const stand = standings(pairs, first, index);
  // Neighbours of each segment with their first scores, by number.
  const neighbours: [number[], number[]][] = Array.from({ length: size }, () => [[], []]);
  const scoreOf = new Map<number, number>();
  const rowSum = new Map<number, number>();
  const add = (segment: number, text: number, value: number): void => {
    rowSum.set(segment * texts + text, (rowSum.get(segment * texts + text) ?? 0) + value);
  };
  const join = (a: number, b: number, s: number): void => {
    if (s < leastScore) return;
    neighbours[a]![0].push(b);
    neighbours[a]![1].push(s);
    neighbours[b]![0].push(a);
    neighbours[b]![1].push(s);
    scoreOf.set(a * size + b, s);
    add(a, textOf[b]!, s);
    add(b, textOf[a]!, s);
  };
  for (let p = 0; p < pairs.count; p++) join(pairs.from[p]!, pairs.to[p]!, first[p]!);
  for (const { from, to, score } of known) join(from, to, score);
  const reach = new Float64Array(size);
  for (const [key, sum] of rowSum) reach[Math.floor(key / texts)]! += Math.min(1, sum);
  const between = (a: number, b: number, textA: number, textB: number): number => {
    if (a < firstSegment[textA]! || b < firstSegment[textB]! || a >= firstSegment[textA + 1]! || b >= firstSegment[textB + 1]!) return 0;
    return scoreOf.get(a * size + b) ?? 0;
  };
  const seen = new Float64Array(size);
  for (let p = 0; p < pairs.count; p++) {
    const row = p * graphFeatureCount;
    const a = pairs.from[p]!;
    const b = pairs.to[p]!;
    const [c, d] = [textOf[a]!, textOf[b]!];
    rows[row] = Math.log((first[p]! + 1e-4) / (1 - first[p]! + 1e-4));
    rows[row + 1] = Math.min(stand.rowRank[p]!, stand.columnRank[p]!);
    rows[row + 2] = Math.max(stand.rowRank[p]!, stand.columnRank[p]!);
    rows[row + 3] = Math.min(stand.rowMargin[p]!, stand.columnMargin[p]!);
    rows[row + 4] = Math.max(stand.rowMargin[p]!, stand.columnMargin[p]!);
    const inRow = (rowSum.get(a * texts + d) ?? 0) - first[p]!;
    const inColumn = (rowSum.get(b * texts + c) ?? 0) - first[p]!;
    rows[row + 5] = Math.min(inRow, inColumn);
    rows[row + 6] = Math.max(inRow, inColumn);
    rows[row + 7] = Math.max(between(a - 1, b - 1, c, d), between(a + 1, b + 1, c, d));
    rows[row + 8] = Math.max(between(a - 1, b + 1, c, d), between(a + 1, b - 1, c, d), between(a - 2, b - 1, c, d), between(a - 1, b - 2, c, d), between(a + 2, b + 1, c, d), between(a + 1, b + 2, c, d));
    // Ways round through third texts, and what speaks against: a third segment that one surely joins and the other does not.
    const [na, sa] = neighbours[a]!;
    const [nb, sb] = neighbours[b]!;
    for (let k = 0; k < na.length; k++) seen[na[k]!] = sa[k]!;
    let best = 0;
    let second = 0;
    let ways = 0;
    let denial = 0;
    let denial2 = 0;
    let like = 0;
    let norm = 0;
    for (let k = 0; k < nb.length; k++) {
      const other = nb[k]!;
      if (textOf[other] === c || textOf[other] === d) continue;
      const s = sb[k]!;
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
    for (let k = 0; k < na.length; k++) seen[na[k]!] = 0;
    for (let k = 0; k < nb.length; k++) seen[nb[k]!] = sb[k]!;
    for (let k = 0; k < na.length; k++) {
      const other = na[k]!;
      if (textOf[other] === c || textOf[other] === d) continue;
      const against = sa[k]! * (1 - seen[other]!);
      if (seen[other] === 0) norm += sa[k]!;
      if (against > denial) {
        denial2 = denial;
        denial = against;
      } else if (against > denial2) denial2 = against;
    }
    for (let k = 0; k < nb.length; k++) seen[nb[k]!] = 0;
    rows[row + 9] = best;
    rows[row + 10] = second;
    rows[row + 11] = ways;
    rows[row + 12] = denial;
    rows[row + 13] = denial2;
    rows[row + 14] = Math.min(4, texts - 2);
    const [ra, rb] = [reach[a]! - Math.min(1, rowSum.get(a * texts + d) ?? 0), reach[b]! - Math.min(1, rowSum.get(b * texts + c) ?? 0)];
    rows[row + 15] = Math.min(ra, rb);
    rows[row + 16] = Math.max(ra, rb);
    rows[row + 17] = norm === 0 ? -1 : like / norm;
  }
  return rows;
}
