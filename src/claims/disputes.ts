import type { Comparison } from '../text/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import { ClashFinder, mostValues, type Clash } from './clashes.js';
import type { WeightedLink } from './cluster.js';
import { dotProduct } from './dot-product.js';
import { Holders } from './holders.js';
import type { KnownValue } from './known-values.js';
import { mostForVectors } from './large-sets.js';
import { findNeighbours } from './neighbours.js';
import { PairMap } from './pair-map.js';
import type { CandidatePairs, FeatureVectors } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

const names = [
  'score', 'soft mean', 'told less', 'shorter', 'rank of score', 'rival',
  'quantity', 'ordinal', 'date', 'time', 'name', 'polarity', 'actor',
  'context', 'context less', 'context lead', 'distance', 'after', 'before', 'beside', 'answered', 'alike', 'claims cosine', 'acts',
  'denials differ', 'values same', 'names same', 'clashes', 'fewer of kind', 'more of kind',
  'elsewhere', 'score elsewhere', 'texts less', 'texts more', 'texts with both', 'texts with neither', 'segments',
  'upheld', 'both upheld', 'told again',
  'first', 'best elsewhere', 'sum elsewhere', 'rival value', 'rival here',
] as const;
/** Names of what {@link measureClashes} says of a clash; the last few are known only once every clash has a first likelihood. */
export const clashFeatureNames: readonly string[] = names;
export const clashFeatureCount: number = names.length;
/** So many of the first features are known of a clash by itself. */
export const firstClashFeatureCount: number = names.indexOf('first');
const at = /* @__PURE__ */ Object.fromEntries(names.map((name, k) => [name, k])) as Readonly<Record<(typeof names)[number], number>>;

/** Pairs below this score are not asked whether they disagree; in a large set, where strangers are many, those below the other. */
export const leastDisputed = 0.05;
const leastDisputedOfMany = 0.4;
// So many clashes of a pair are judged, the best contexts first; so many in a large set.
const mostClashes = 40;
const mostClashesOfMany = 5;

/** What is known of each pair as a whole, by its number. */
export interface SoftLikeness {
  readonly mean: Float32Array;
  readonly told: Float32Array;
}

/** Every clash of the pairs that may belong together, in the order of the pairs. */
export interface ClashTable {
  readonly clashes: readonly Clash[];
  /** The pair of each clash. */
  readonly pairOf: Int32Array;
  /** Clashes of the same two values have the same number. */
  readonly groupOf: Int32Array;
  /** The two values of each group, by number, one after the other. */
  readonly valuesOf: Int32Array;
  /** {@link clashFeatureCount} numbers a clash. */
  readonly rows: Float32Array;
}

/** What each pair that may belong together disagrees on, with one row of features a clash; those of the second round are zeros. `known` are links besides those of the pairs. */
export function measureClashes(pairs: CandidatePairs, scores: Float64Array, soft: SoftLikeness, { index, facts, vectors }: { readonly index: SegmentIndex; readonly facts: SegmentFacts; readonly vectors: FeatureVectors | undefined }, known: readonly WeightedLink[] = []): ClashTable {
  const { textOf } = index;
  const size = textOf.length;
  const isLarge = size > mostForVectors;
  const least = isLarge ? leastDisputedOfMany : leastDisputed;
  const finder = new ClashFinder(index, facts);
  const asked = new Uint8Array(size);
  for (let p = 0; p < pairs.count; p++) if (scores[p]! >= least) asked[pairs.from[p]!] = asked[pairs.to[p]!] = 1;
  for (const { from, to } of known) asked[from] = asked[to] = 1;
  const holders = new Holders(index, facts, finder, asked);
  const neighbours = findNeighbours(pairs, scores, least, size, known);
  const { start, other: others, score: joined } = neighbours;
  // Scores of either segment at hand with every other; 0 for those that it does not join.
  const withA = new Float64Array(size);
  const withB = new Float64Array(size);
  const mark = (segment: number, marks: Float64Array): void => {
    for (let k = start[segment]!; k < start[segment + 1]!; k++) marks[others[k]!] = joined[k]!;
  };
  const unmark = (segment: number, marks: Float64Array): void => {
    for (let k = start[segment]!; k < start[segment + 1]!; k++) marks[others[k]!] = 0;
  };
  const clashes: Clash[] = [];
  const pairOf: number[] = [];
  const groupOf: number[] = [];
  const valuesOf: number[] = [];
  const groups = new PairMap();
  const values = new PairMap();
  let valueCount = 0;
  const valueOf = (key: number, type: Clash['type']): number => {
    const known = values.get(key, at[type]) ?? valueCount++;
    values.set(key, at[type], known);
    return known;
  };
  // Scores of all pairs that tell each two values, and the last pair counted.
  const toldBy: number[] = [];
  const toldLast: number[] = [];
  const groupBy = (left: number, right: number): number => {
    const [low, high] = left < right ? [left, right] : [right, left];
    const known = groups.get(low, high);
    if (known !== undefined) return known;
    const group = toldBy.length;
    groups.set(low, high, group);
    valuesOf.push(left, right);
    toldBy.push(0);
    toldLast.push(-1);
    return group;
  };
  let rows = new Float32Array(256 * clashFeatureCount);
  const textCount = index.prepared.texts.length;
  // Of the two claims, one in either segment, that hold what clashes.
  const claimsCosine = (a: number, b: number, { source, target }: Clash): number => {
    if (vectors === undefined) return 0;
    const { dimensions, claimStart, claimRow, centred } = vectors;
    const holder = (segment: number, { from }: { from: number }): number => claimStart[segment]! + Math.max(0, facts.claims[segment]!.findIndex((claim) => from >= claim.from && from < claim.to));
    const [x, y] = [claimRow[holder(a, source)]! * dimensions, claimRow[holder(b, target)]! * dimensions];
    return dotProduct(centred, x, centred, y, dimensions);
  };
  for (let p = 0; p < pairs.count; p++) {
    const own = scores[p]!;
    if (own < least) continue;
    const a = pairs.from[p]!;
    const b = pairs.to[p]!;
    const found = finder.between(a, b);
    if (found.length === 0) continue;
    found.length = Math.min(found.length, isLarge ? mostClashesOfMany : mostClashes);
    const [c, d] = [textOf[a]!, textOf[b]!];
    mark(a, withA);
    mark(b, withB);
    const same = countMet(facts.values[a]!, facts.values[b]!, facts);
    let names = 0;
    for (const v of facts.names[a]!.slice(0, mostValues)) if (facts.names[b]!.slice(0, mostValues).some((w) => facts.compare(v, w) !== 'unrelated')) names++;
    // The score of the best other pair of either segment with the same two texts: a conflict is seldom about what another sentence answers.
    let rival = 0;
    let rank = 1;
    for (let side = 0; side < 2; side++) {
      const [one, partner, text] = side === 0 ? [a, b, d] : [b, a, c];
      for (let k = start[one]!; k < start[one + 1]!; k++) {
        const other = others[k]!;
        if (other === partner || textOf[other] !== text) continue;
        if (joined[k]! > own) rank++;
        rival = Math.max(rival, joined[k]!);
      }
    }
    if ((clashes.length + found.length) * clashFeatureCount > rows.length) {
      const larger = new Float32Array(2 * rows.length + found.length * clashFeatureCount);
      larger.set(rows);
      rows = larger;
    }
    for (const one of found) {
      const { clash, context, keys: [leftKey, rightKey] } = one;
      const { type, values: told } = clash;
      const row = clashes.length * clashFeatureCount;
      rows[row + at['score']] = Math.log((own + 1e-4) / (1 - own + 1e-4));
      rows[row + at['soft mean']] = soft.mean[p]!;
      rows[row + at['told less']] = soft.told[p]!;
      rows[row + at['shorter']] = Math.min(index.weights[a]!, index.weights[b]!);
      rows[row + at['rank of score']] = rank;
      rows[row + at['rival']] = rival;
      rows[row + at[type]] = 1;
      rows[row + at['context']] = context;
      rows[row + at['context less']] = one.contextLess;
      let best = 0;
      let alike = 1;
      for (const other of found) {
        if (other === one || manner(other.clash) !== manner(clash)) continue;
        best = Math.max(best, other.context);
        alike++;
      }
      rows[row + at['context lead']] = context - best;
      rows[row + at['distance']] = one.distance;
      const { after, before, beside } = finder.neighbours(a, b, clash);
      rows[row + at['after']] = after;
      rows[row + at['before']] = before;
      rows[row + at['beside']] = beside;
      rows[row + at['answered']] = one.answered;
      rows[row + at['acts']] = finder.acts(a, b, clash);
      if (type === 'name' || type === 'actor') rows[row + at['alike']] = finder.alike(a, b, clash, vectors);
      rows[row + at['claims cosine']] = claimsCosine(a, b, clash);
      rows[row + at['denials differ']] = Math.abs(facts.denials[a]! - facts.denials[b]!);
      rows[row + at['values same']] = same;
      rows[row + at['names same']] = names;
      rows[row + at['clashes']] = alike;
      const [left, right] = [holders.numberOf(leftKey), holders.numberOf(rightKey)];
      if (type !== 'polarity') {
        const kindsOf = (segment: number): number => (told === undefined ? finder.actorsOf(segment) : type === 'name' ? facts.names[segment]! : facts.values[segment]!.filter(({ kind }) => kind === told[0].kind || kind === told[1].kind)).length;
        const [x, y] = [kindsOf(a), kindsOf(b)];
        rows[row + at['fewer of kind']] = Math.min(x, y);
        rows[row + at['more of kind']] = Math.max(x, y);
        // What the other text says as well, in another place, is no matter on which the two disagree.
        const [there, back] = [holders.greatestWithin(left, d, withA), holders.greatestWithin(right, c, withB)];
        rows[row + at['elsewhere']] = (there < 0 ? 0 : 1) + (back < 0 ? 0 : 1);
        rows[row + at['score elsewhere']] = Math.max(0, there, back);
        const [m, n] = [holders.texts(left).length, holders.texts(right).length];
        const both = holders.shared(left, right);
        rows[row + at['texts less']] = Math.min(m, n);
        rows[row + at['texts more']] = Math.max(m, n);
        rows[row + at['texts with both']] = both / Math.min(m, n);
        rows[row + at['texts with neither']] = (textCount - m - n + both) / textCount;
        rows[row + at['segments']] = Math.min(20, holders.count(left), holders.count(right));
      }
      // Third segments that both join and that take one side or the other.
      let ofLeft = 0;
      let ofRight = 0;
      for (let k = start[a]!; k < start[a + 1]!; k++) {
        const third = others[k]!;
        if (withB[third] === 0) continue;
        const weight = Math.min(joined[k]!, withB[third]!);
        if (holders.says(third, left)) ofLeft += weight;
        if (holders.says(third, right)) ofRight += weight;
      }
      rows[row + at['upheld']] = ofLeft + ofRight;
      rows[row + at['both upheld']] = Math.min(ofLeft, ofRight);
      const group = groupBy(valueOf(left, type), valueOf(right, type));
      if (toldLast[group] !== p) toldBy[group]! += own;
      toldLast[group] = p;
      clashes.push(clash);
      pairOf.push(p);
      groupOf.push(group);
    }
    unmark(a, withA);
    unmark(b, withB);
  }
  for (let k = 0; k < clashes.length; k++) rows[k * clashFeatureCount + at['told again']] = toldBy[groupOf[k]!]! - scores[pairOf[k]!]!;
  return { clashes, pairOf: Int32Array.from(pairOf), groupOf: Int32Array.from(groupOf), valuesOf: Int32Array.from(valuesOf), rows: rows.subarray(0, clashes.length * clashFeatureCount) };
}

/** How many of the values of two segments meet, each with each. */
function countMet(left: readonly KnownValue[], right: readonly KnownValue[], { compare }: SegmentFacts): number {
  let met = 0;
  for (let i = 0; i < left.length && i < mostValues; i++) for (let j = 0; j < right.length && j < mostValues; j++) if (isMet(compare(left[i]!, right[j]!))) met++;
  return met;
}

// Values lead values, and words words.
const manner = ({ type }: Pick<Clash, 'type'>): number => (type === 'polarity' ? 1 : type === 'actor' ? 2 : 0);
const isMet = (verdict: Comparison): boolean => verdict === 'same' || verdict === 'compatible';

/**
 * Fills the features of the second round from the likelihoods of the first: texts that disagree on one matter do so pair by
 * pair, with the same two values; and a value has seldom two rivals.
 */
export function relateClashes({ clashes, pairOf, groupOf, valuesOf, rows }: ClashTable, first: Float64Array): void {
  const count = valuesOf.length / 2;
  // Of each group the sum of the likelihoods of its pairs, the greatest, whose that is, and the next; of each clash that of its pair and group.
  const sum = new Float64Array(count);
  const best = new Float64Array(count);
  const bestPair = new Int32Array(count).fill(-1);
  const next = new Float64Array(count);
  const own = new Float64Array(clashes.length);
  const here = new Float64Array(count);
  const endOf = (from: number): number => {
    let end = from + 1;
    while (end < clashes.length && pairOf[end] === pairOf[from]) end++;
    return end;
  };
  for (let k = 0, end = 0; k < clashes.length; k = end) {
    end = endOf(k);
    for (let x = k; x < end; x++) here[groupOf[x]!] = Math.max(here[groupOf[x]!]!, first[x]!);
    for (let x = k; x < end; x++) own[x] = here[groupOf[x]!]!;
    for (let x = k; x < end; x++) {
      const group = groupOf[x]!;
      const value = here[group]!;
      if (value === 0) continue;
      here[group] = 0;
      sum[group]! += value;
      if (value > best[group]!) {
        next[group] = best[group]!;
        best[group] = value;
        bestPair[group] = pairOf[k]!;
      } else if (value > next[group]!) next[group] = value;
    }
  }
  // The two greatest sums of each value, and with whom the greatest is.
  const valueCount = valuesOf.reduce((most, value) => Math.max(most, value + 1), 0);
  const most = new Float64Array(valueCount);
  const mostWith = new Int32Array(valueCount).fill(-1);
  const second = new Float64Array(valueCount);
  const rate = (one: number, other: number, value: number): void => {
    if (mostWith[one] === -1 || value > most[one]!) {
      second[one] = most[one]!;
      most[one] = value;
      mostWith[one] = other;
    } else if (value > second[one]!) second[one] = value;
  };
  for (let group = 0; group < count; group++) {
    const [left, right] = [valuesOf[2 * group]!, valuesOf[2 * group + 1]!];
    rate(left, right, sum[group]!);
    rate(right, left, sum[group]!);
  }
  const rivalOf = (one: number, other: number): number => (mostWith[one] === other ? second[one]! : most[one]!);
  for (let k = 0, end = 0; k < clashes.length; k = end) {
    end = endOf(k);
    for (let x = k; x < end; x++) {
      const row = x * clashFeatureCount;
      const group = groupOf[x]!;
      let beside = 0;
      for (let y = k; y < end; y++) if (y !== x && manner(clashes[y]!) === manner(clashes[x]!)) beside = Math.max(beside, first[y]!);
      const [left, right] = [valuesOf[2 * group]!, valuesOf[2 * group + 1]!];
      rows[row + at['first']] = Math.log((first[x]! + 1e-4) / (1 - first[x]! + 1e-4));
      rows[row + at['best elsewhere']] = bestPair[group] === pairOf[k] ? next[group]! : best[group]!;
      rows[row + at['sum elsewhere']] = sum[group]! - own[x]!;
      rows[row + at['rival value']] = clashes[x]!.type === 'polarity' ? 0 : Math.max(rivalOf(left, right), rivalOf(right, left));
      rows[row + at['rival here']] = beside;
    }
  }
}
