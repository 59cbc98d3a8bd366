import type { Comparison } from '../text/index.js';
import { PairMap, type SegmentIndex } from '../evidence/index.js';
import { ClashFinder, type Clash, type FoundClash } from './clashes.js';
import type { WeightedLink } from './cluster.js';
import { dotProduct } from './dot-product.js';
import { Holders } from './holders.js';
import { mostValues, type KnownValue } from './known-values.js';
import { mostForVectors } from './large-sets.js';
import { findNeighbours, type Neighbours } from './neighbours.js';
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
/** How much {@link measureClashes} says of a clash; the last few are known only once every clash has a first likelihood. */
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
export function measureClashes(pairs: CandidatePairs, scores: Float64Array, soft: SoftLikeness, set: MeasuredSegments, known: readonly WeightedLink[] = []): ClashTable {
  const measure = new ClashMeasure(pairs, scores, soft, set, known);
  for (let p = 0; p < pairs.count; p++) if (scores[p]! >= measure.least) measure.addPair(p);
  return measure.finish();
}

interface MeasuredSegments {
  readonly index: SegmentIndex;
  readonly facts: SegmentFacts;
  readonly vectors: FeatureVectors | undefined;
}

/** The rows of {@link measureClashes} as they grow. Several methods, and not one long function, which V8 would take most of the time that it runs to compile. */
class ClashMeasure {
  readonly least: number;
  private readonly most: number;
  private readonly pairs: CandidatePairs;
  private readonly scores: Float64Array;
  private readonly soft: SoftLikeness;
  private readonly index: SegmentIndex;
  private readonly facts: SegmentFacts;
  private readonly vectors: FeatureVectors | undefined;
  private readonly finder: ClashFinder;
  private readonly holders: Holders;
  private readonly neighbours: Neighbours;
  // Scores of either segment at hand with every other; 0 for those that it does not join.
  private readonly withA: Float64Array;
  private readonly withB: Float64Array;
  private readonly clashes: Clash[] = [];
  private readonly pairOf: number[] = [];
  private readonly groupOf: number[] = [];
  private readonly valuesOf: number[] = [];
  private readonly groups: PairMap = new PairMap();
  private readonly values: PairMap = new PairMap();
  private valueCount = 0;
  // Scores of all pairs that tell each two values, and the last pair counted.
  private readonly toldBy: number[] = [];
  private readonly toldLast: number[] = [];
  private rows: Float32Array = new Float32Array(256 * clashFeatureCount);

  constructor(pairs: CandidatePairs, scores: Float64Array, soft: SoftLikeness, { index, facts, vectors }: MeasuredSegments, known: readonly WeightedLink[]) {
    const size = index.textOf.length;
    const isLarge = size > mostForVectors;
    this.least = isLarge ? leastDisputedOfMany : leastDisputed;
    this.most = isLarge ? mostClashesOfMany : mostClashes;
    this.pairs = pairs;
    this.scores = scores;
    this.soft = soft;
    this.index = index;
    this.facts = facts;
    this.vectors = vectors;
    this.finder = new ClashFinder(index, facts);
    const asked = new Uint8Array(size);
    for (let p = 0; p < pairs.count; p++) if (scores[p]! >= this.least) asked[pairs.from[p]!] = asked[pairs.to[p]!] = 1;
    for (const { from, to } of known) asked[from] = asked[to] = 1;
    this.holders = new Holders(index, facts, this.finder, asked);
    this.neighbours = findNeighbours(pairs, scores, this.least, size, known);
    this.withA = new Float64Array(size);
    this.withB = new Float64Array(size);
  }

  addPair(p: number): void {
    const a = this.pairs.from[p]!;
    const b = this.pairs.to[p]!;
    const found = this.finder.between(a, b);
    if (found.length === 0) return;
    if (found.length > this.most) found.length = this.most;
    const { facts } = this;
    this.mark(a, this.withA);
    this.mark(b, this.withB);
    const shared: PairCounts = { values: countMet(facts.values[a]!, facts.values[b]!, facts), names: countNamed(facts.names[a]!, facts.names[b]!, facts), rank: 1, rival: 0 };
    this.findRivals(a, b, this.scores[p]!, shared);
    this.findRivals(b, a, this.scores[p]!, shared);
    const needed = (this.clashes.length + found.length) * clashFeatureCount;
    if (needed > this.rows.length) {
      const larger = new Float32Array(2 * this.rows.length + found.length * clashFeatureCount);
      larger.set(this.rows);
      this.rows = larger;
    }
    for (const one of found) this.addClash(p, a, b, one, found, shared);
    this.unmark(a, this.withA);
    this.unmark(b, this.withB);
  }

  finish(): ClashTable {
    const { clashes, toldBy, scores, rows } = this;
    const pairOf = Int32Array.from(this.pairOf);
    const groupOf = Int32Array.from(this.groupOf);
    for (let k = 0; k < clashes.length; k++) rows[k * clashFeatureCount + at['told again']] = toldBy[groupOf[k]!]! - scores[pairOf[k]!]!;
    return { clashes, pairOf, groupOf, valuesOf: Int32Array.from(this.valuesOf), rows: rows.subarray(0, clashes.length * clashFeatureCount) };
  }

  private mark(segment: number, marks: Float64Array): void {
    const { start, other, score } = this.neighbours;
    const end = start[segment + 1]!;
    for (let k = start[segment]!; k < end; k++) marks[other[k]!] = score[k]!;
  }

  private unmark(segment: number, marks: Float64Array): void {
    const { start, other } = this.neighbours;
    const end = start[segment + 1]!;
    for (let k = start[segment]!; k < end; k++) marks[other[k]!] = 0;
  }

  /** The score of the best other pair of `one` with the text of its partner: a conflict is seldom about what another sentence answers. */
  private findRivals(one: number, partner: number, own: number, counts: PairCounts): void {
    const { start, other: others, score } = this.neighbours;
    const { textOf } = this.index;
    const text = textOf[partner]!;
    const end = start[one + 1]!;
    for (let k = start[one]!; k < end; k++) {
      const other = others[k]!;
      if (other === partner || textOf[other] !== text) continue;
      if (score[k]! > own) counts.rank++;
      if (score[k]! > counts.rival) counts.rival = score[k]!;
    }
  }

  private addClash(p: number, a: number, b: number, one: FoundClash, found: readonly FoundClash[], counts: PairCounts): void {
    const { facts, finder, soft, index, rows, holders, scores } = this;
    const { clash, context } = one;
    const { type } = clash;
    const own = scores[p]!;
    const row = this.clashes.length * clashFeatureCount;
    rows[row + at['score']] = Math.log((own + 1e-4) / (1 - own + 1e-4));
    rows[row + at['soft mean']] = soft.mean[p]!;
    rows[row + at['told less']] = soft.told[p]!;
    rows[row + at['shorter']] = Math.min(index.weights[a]!, index.weights[b]!);
    rows[row + at['rank of score']] = counts.rank;
    rows[row + at['rival']] = counts.rival;
    rows[row + at[type]] = 1;
    rows[row + at['context']] = context;
    rows[row + at['context less']] = one.contextLess;
    let best = 0;
    let alike = 1;
    for (let k = 0; k < found.length; k++) {
      const other = found[k]!;
      if (other === one || manner(other.clash) !== manner(clash)) continue;
      best = Math.max(best, other.context);
      alike++;
    }
    rows[row + at['context lead']] = context - best;
    rows[row + at['distance']] = one.distance;
    const { after, before, beside } = finder.neighbours(clash);
    rows[row + at['after']] = after;
    rows[row + at['before']] = before;
    rows[row + at['beside']] = beside;
    rows[row + at['answered']] = one.answered;
    rows[row + at['acts']] = finder.acts(clash);
    if (type === 'name' || type === 'actor') rows[row + at['alike']] = finder.alike(clash, this.vectors);
    rows[row + at['claims cosine']] = this.claimsCosine(a, b, clash);
    rows[row + at['denials differ']] = Math.abs(facts.denials[a]! - facts.denials[b]!);
    rows[row + at['values same']] = counts.values;
    rows[row + at['names same']] = counts.names;
    rows[row + at['clashes']] = alike;
    const left = holders.numberOf(one.keys[0]);
    const right = holders.numberOf(one.keys[1]);
    if (type !== 'polarity') this.addHolders(row, a, b, clash, left, right);
    this.addThirds(row, a, left, right);
    const group = this.groupBy(this.valueOf(left, type), this.valueOf(right, type));
    if (this.toldLast[group] !== p) this.toldBy[group]! += own;
    this.toldLast[group] = p;
    this.clashes.push(clash);
    this.pairOf.push(p);
    this.groupOf.push(group);
  }

  /** Who else says either value. */
  private addHolders(row: number, a: number, b: number, clash: Clash, left: number, right: number): void {
    const { rows, holders, index: { textOf, prepared } } = this;
    const x = this.countOfKind(a, clash);
    const y = this.countOfKind(b, clash);
    rows[row + at['fewer of kind']] = Math.min(x, y);
    rows[row + at['more of kind']] = Math.max(x, y);
    // What the other text says as well, in another place, is no matter on which the two disagree.
    const there = holders.greatestWithin(left, textOf[b]!, this.withA);
    const back = holders.greatestWithin(right, textOf[a]!, this.withB);
    rows[row + at['elsewhere']] = (there < 0 ? 0 : 1) + (back < 0 ? 0 : 1);
    rows[row + at['score elsewhere']] = Math.max(0, there, back);
    const m = holders.texts(left).length;
    const n = holders.texts(right).length;
    const both = holders.shared(left, right);
    const textCount = prepared.texts.length;
    rows[row + at['texts less']] = Math.min(m, n);
    rows[row + at['texts more']] = Math.max(m, n);
    rows[row + at['texts with both']] = both / Math.min(m, n);
    rows[row + at['texts with neither']] = (textCount - m - n + both) / textCount;
    rows[row + at['segments']] = Math.min(20, holders.count(left), holders.count(right));
  }

  /** Third segments that both join and that take one side or the other. */
  private addThirds(row: number, a: number, left: number, right: number): void {
    const { rows, holders, withB } = this;
    const { start, other, score } = this.neighbours;
    const end = start[a + 1]!;
    let ofLeft = 0;
    let ofRight = 0;
    for (let k = start[a]!; k < end; k++) {
      const third = other[k]!;
      if (withB[third] === 0) continue;
      const weight = Math.min(score[k]!, withB[third]!);
      if (holders.says(third, left)) ofLeft += weight;
      if (holders.says(third, right)) ofRight += weight;
    }
    rows[row + at['upheld']] = ofLeft + ofRight;
    rows[row + at['both upheld']] = Math.min(ofLeft, ofRight);
  }

  /** How much of the kind of what clashes a segment says. */
  private countOfKind(segment: number, { type, values }: Clash): number {
    if (values === undefined) return this.finder.actorsOf(segment).length;
    if (type === 'name') return this.facts.names[segment]!.length;
    let count = 0;
    for (const { kind } of this.facts.values[segment]!) if (kind === values[0].kind || kind === values[1].kind) count++;
    return count;
  }

  /** Of the two claims, one in either segment, that hold what clashes. */
  private claimsCosine(a: number, b: number, { source, target }: Clash): number {
    if (this.vectors === undefined) return 0;
    const { dimensions, claimRow, centred } = this.vectors;
    return dotProduct(centred, claimRow[this.claimWith(a, source.from)]! * dimensions, centred, claimRow[this.claimWith(b, target.from)]! * dimensions, dimensions);
  }

  /** The claim of a segment in which a place of its text lies, by its number among all; the first where it lies in none. */
  private claimWith(segment: number, place: number): number {
    const claims = this.facts.claims[segment]!;
    const first = this.vectors!.claimStart[segment]!;
    for (let k = 0; k < claims.length; k++) if (place >= claims[k]!.from && place < claims[k]!.to) return first + k;
    return first;
  }

  private valueOf(key: number, type: Clash['type']): number {
    const known = this.values.get(key, at[type]);
    if (known !== undefined) return known;
    this.values.set(key, at[type], this.valueCount);
    return this.valueCount++;
  }

  private groupBy(left: number, right: number): number {
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const known = this.groups.get(low, high);
    if (known !== undefined) return known;
    const group = this.toldBy.length;
    this.groups.set(low, high, group);
    this.valuesOf.push(left, right);
    this.toldBy.push(0);
    this.toldLast.push(-1);
    return group;
  }
}

/** What all clashes of a pair share. */
interface PairCounts {
  /** How many values, and how many names, of the two segments meet. */
  readonly values: number;
  readonly names: number;
  /** The place of the pair among those of either segment with the same two texts, 1 the best, and the best score of another. */
  rank: number;
  rival: number;
}

/** How many of the values of two segments meet, each with each. */
function countMet(left: readonly KnownValue[], right: readonly KnownValue[], { compare }: SegmentFacts): number {
  let met = 0;
  for (let i = 0; i < left.length && i < mostValues; i++) for (let j = 0; j < right.length && j < mostValues; j++) if (isMet(compare(left[i]!, right[j]!))) met++;
  return met;
}

/** How many of the names of a segment meet any of another. */
function countNamed(names: readonly KnownValue[], others: readonly KnownValue[], { compare }: SegmentFacts): number {
  let met = 0;
  for (let i = 0; i < names.length && i < mostValues; i++) {
    for (let j = 0; j < others.length && j < mostValues; j++) {
      if (compare(names[i]!, others[j]!) === 'unrelated') continue;
      met++;
      break;
    }
  }
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
