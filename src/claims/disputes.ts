import type { Comparison } from '../text/index.js';
import { answerKey, ClashFinder, mostValues, type Clash } from './clashes.js';
import { mostForVectors } from './large-sets.js';
import type { WeightedLink } from './cluster.js';
import { dotProduct } from './dot-product.js';
import type { SegmentIndex } from '../evidence/index.js';
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
  readonly mean: Float64Array;
  readonly told: Float64Array;
}

/** Every clash of the pairs that may belong together, in the order of the pairs. */
export interface ClashTable {
  readonly clashes: readonly Clash[];
  /** The pair of each clash. */
  readonly pairOf: Int32Array;
  /** Clashes of the same two values have the same number. */
  readonly groupOf: Int32Array;
  /** The two values of each group, by number. */
  readonly valuesOf: readonly (readonly [number, number])[];
  /** {@link clashFeatureCount} numbers a clash. */
  readonly rows: Float32Array;
}

// A value that more texts tell is no mark of one question.
const mostTexts = 64;

/** Who says each value: its segments and texts, ascending. */
class Holders {
  private readonly segmentsOf: Map<string, number[]> = new Map();
  private readonly textsOf: Map<string, number[]> = new Map();
  private readonly index: SegmentIndex;

  constructor(index: SegmentIndex, { values, names, silent, twin }: SegmentFacts, finder: ClashFinder, asked: Uint8Array) {
    this.index = index;
    for (let segment = 0; segment < values.length; segment++) {
      if (silent[segment] === 1 || twin[segment] !== segment) continue;
      const keys = new Set<string>();
      for (const value of values[segment]!) keys.add(answerKey(value));
      for (const value of names[segment]!) keys.add(answerKey(value));
      // Who acts is read only where it may matter: in a large set it would take more memory than all values.
      if (asked[segment] === 1) for (const { key } of finder.actorsOf(segment)) keys.add(key);
      for (const key of keys) {
        const list = this.segmentsOf.get(key);
        if (list === undefined) this.segmentsOf.set(key, [segment]);
        else list.push(segment);
      }
    }
  }

  segments(key: string): readonly number[] {
    return this.segmentsOf.get(key) ?? [];
  }

  /** The segments of a text that say it. */
  within(key: string, text: number): readonly number[] {
    const all = this.segments(key);
    const { firstSegment } = this.index;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]! < firstSegment[text]!) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (; low < all.length && all[low]! < firstSegment[text + 1]!; low++) found.push(all[low]!);
    return found;
  }

  /** The texts that say it, {@link mostTexts} at most. */
  texts(key: string): readonly number[] {
    const known = this.textsOf.get(key);
    if (known !== undefined) return known;
    const found: number[] = [];
    for (const segment of this.segments(key)) {
      const text = this.index.textOf[segment]!;
      if (found.at(-1) !== text) found.push(text);
      if (found.length === mostTexts) break;
    }
    this.textsOf.set(key, found);
    return found;
  }

  /** How many texts say both. */
  shared(left: string, right: string): number {
    const [x, y] = [this.texts(left), this.texts(right)];
    let both = 0;
    for (let i = 0, j = 0; i < x.length && j < y.length; ) {
      if (x[i] === y[j]) {
        both++;
        i++;
        j++;
      } else if (x[i]! < y[j]!) i++;
      else j++;
    }
    return both;
  }
}

/** What each pair that may belong together disagrees on, with one row of features a clash; those of the second round are zeros. `known` are links besides those of the pairs. */
export function measureClashes(pairs: CandidatePairs, scores: Float64Array, soft: SoftLikeness, { index, facts, vectors }: { readonly index: SegmentIndex; readonly facts: SegmentFacts; readonly vectors: FeatureVectors | undefined }, known: readonly WeightedLink[] = []): ClashTable {
  const isLarge = index.textOf.length > mostForVectors;
  const least = isLarge ? leastDisputedOfMany : leastDisputed;
  const finder = new ClashFinder(index, facts);
  const asked = new Uint8Array(index.textOf.length);
  for (let p = 0; p < pairs.count; p++) if (scores[p]! >= least) asked[pairs.from[p]!] = asked[pairs.to[p]!] = 1;
  const holders = new Holders(index, facts, finder, asked);
  const neighbours = new Map<number, Map<number, number>>();
  const join = (a: number, b: number, score: number): void => {
    const list = neighbours.get(a);
    if (list === undefined) neighbours.set(a, new Map([[b, score]]));
    else list.set(b, score);
  };
  for (const { from, to, score } of known) {
    join(from, to, score);
    join(to, from, score);
  }
  const clashes: Clash[] = [];
  const pairOf: number[] = [];
  const groupOf: number[] = [];
  const valuesOf: [number, number][] = [];
  const groups = new Map<string, number>();
  const values = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = values.get(key) ?? values.size;
    values.set(key, known);
    return known;
  };
  // Scores of all pairs that tell each two values, and the last pair counted.
  const toldBy: number[] = [];
  const toldLast: number[] = [];
  for (let p = 0; p < pairs.count; p++) {
    if (scores[p]! < least) continue;
    join(pairs.from[p]!, pairs.to[p]!, scores[p]!);
    join(pairs.to[p]!, pairs.from[p]!, scores[p]!);
    const found = finder.between(pairs.from[p]!, pairs.to[p]!).slice(0, isLarge ? mostClashesOfMany : mostClashes);
    for (const clash of found) {
      const key = disputeKey(clash);
      let group = groups.get(key);
      if (group === undefined) {
        groups.set(key, (group = groups.size));
        valuesOf.push([numberOf(`${clash.type} ${clash.keys[0]}`), numberOf(`${clash.type} ${clash.keys[1]}`)]);
        toldBy.push(0);
        toldLast.push(-1);
      }
      if (toldLast[group] !== p) toldBy[group]! += scores[p]!;
      toldLast[group] = p;
      clashes.push(clash);
      pairOf.push(p);
      groupOf.push(group);
    }
  }
  const rows = new Float32Array(clashes.length * clashFeatureCount);
  const keysOf: (Set<string> | undefined)[] = new Array<Set<string> | undefined>(index.textOf.length);
  const says = (segment: number, key: string): boolean => (keysOf[segment] ??= new Set([...[...facts.values[segment]!, ...facts.names[segment]!].map(answerKey), ...finder.actorsOf(segment).map((actor) => actor.key)])).has(key);
  const scoreOf = (a: number, b: number): number => neighbours.get(a)?.get(b) ?? 0;
  const textCount = index.prepared.texts.length;
  // Of the two claims, one in either segment, that hold what clashes.
  const claimsCosine = (a: number, b: number, { source, target }: Clash): number => {
    if (vectors === undefined) return 0;
    const { dimensions, claimStart, claimRow, centred } = vectors;
    const holder = (segment: number, { from }: { from: number }): number => claimStart[segment]! + Math.max(0, facts.claims[segment]!.findIndex((claim) => from >= claim.from && from < claim.to));
    const [x, y] = [claimRow[holder(a, source)]! * dimensions, claimRow[holder(b, target)]! * dimensions];
    return dotProduct(centred, x, centred, y, dimensions);
  };
  for (let first = 0; first < clashes.length; ) {
    const p = pairOf[first]!;
    let end = first + 1;
    while (end < clashes.length && pairOf[end] === p) end++;
    const a = pairs.from[p]!;
    const b = pairs.to[p]!;
    const [c, d] = [index.textOf[a]!, index.textOf[b]!];
    let same = 0;
    for (const v of facts.values[a]!.slice(0, mostValues)) for (const w of facts.values[b]!.slice(0, mostValues)) if (isMet(facts.compare(v, w))) same++;
    let names = 0;
    for (const v of facts.names[a]!.slice(0, mostValues)) if (facts.names[b]!.slice(0, mostValues).some((w) => facts.compare(v, w) !== 'unrelated')) names++;
    // The score of the best other pair of either segment with the same two texts: a conflict is seldom about what another sentence answers.
    let rival = 0;
    let rank = 1;
    for (const [one, own, text] of [[a, b, d], [b, a, c]] as const) {
      for (const [other, score] of neighbours.get(one)!) {
        if (other === own || index.textOf[other] !== text) continue;
        if (score > scores[p]!) rank++;
        rival = Math.max(rival, score);
      }
    }
    for (let k = first; k < end; k++) {
      const row = k * clashFeatureCount;
      const clash = clashes[k]!;
      const { type, context, contextLess, distance, keys, values: told } = clash;
      rows[row + at['score']] = Math.log((scores[p]! + 1e-4) / (1 - scores[p]! + 1e-4));
      rows[row + at['soft mean']] = soft.mean[p]!;
      rows[row + at['told less']] = soft.told[p]!;
      rows[row + at['shorter']] = Math.min(index.weights[a]!, index.weights[b]!);
      rows[row + at['rank of score']] = rank;
      rows[row + at['rival']] = rival;
      rows[row + at[type]] = 1;
      rows[row + at['context']] = context;
      rows[row + at['context less']] = contextLess;
      let other = 0;
      let alike = 1;
      for (let x = first; x < end; x++) {
        if (x === k || manner(clashes[x]!) !== manner(clash)) continue;
        other = Math.max(other, clashes[x]!.context);
        alike++;
      }
      rows[row + at['context lead']] = context - other;
      rows[row + at['distance']] = distance;
      const { after, before, beside } = finder.neighbours(a, b, clash);
      rows[row + at['after']] = after;
      rows[row + at['before']] = before;
      rows[row + at['beside']] = beside;
      rows[row + at['answered']] = clash.answered;
      rows[row + at['acts']] = finder.acts(a, b, clash);
      if (type === 'name' || type === 'actor') rows[row + at['alike']] = finder.alike(a, b, clash, vectors);
      rows[row + at['claims cosine']] = claimsCosine(a, b, clash);
      rows[row + at['denials differ']] = Math.abs(facts.denials[a]! - facts.denials[b]!);
      rows[row + at['values same']] = same;
      rows[row + at['names same']] = names;
      rows[row + at['clashes']] = alike;
      if (type !== 'polarity') {
        const kindsOf = (segment: number): number => (told === undefined ? finder.actorsOf(segment) : type === 'name' ? facts.names[segment]! : facts.values[segment]!.filter(({ kind }) => kind === told[0].kind || kind === told[1].kind)).length;
        const [x, y] = [kindsOf(a), kindsOf(b)];
        rows[row + at['fewer of kind']] = Math.min(x, y);
        rows[row + at['more of kind']] = Math.max(x, y);
        // What the other text says as well, in another place, is no matter on which the two disagree.
        let elsewhere = 0;
        let best = 0;
        for (const segment of holders.within(keys[0], d)) {
          elsewhere = Math.max(elsewhere, 1);
          best = Math.max(best, scoreOf(a, segment));
        }
        let back = 0;
        for (const segment of holders.within(keys[1], c)) {
          back = 1;
          best = Math.max(best, scoreOf(b, segment));
        }
        rows[row + at['elsewhere']] = elsewhere + back;
        rows[row + at['score elsewhere']] = best;
        const [m, n] = [holders.texts(keys[0]).length, holders.texts(keys[1]).length];
        const both = holders.shared(keys[0], keys[1]);
        rows[row + at['texts less']] = Math.min(m, n);
        rows[row + at['texts more']] = Math.max(m, n);
        rows[row + at['texts with both']] = both / Math.min(m, n);
        rows[row + at['texts with neither']] = (textCount - m - n + both) / textCount;
        rows[row + at['segments']] = Math.min(20, holders.segments(keys[0]).length, holders.segments(keys[1]).length);
      }
      // Third segments that both join and that take one side or the other.
      let left = 0;
      let right = 0;
      const nb = neighbours.get(b)!;
      for (const [third, score] of neighbours.get(a)!) {
        const returned = nb.get(third);
        if (returned === undefined) continue;
        const weight = Math.min(score, returned);
        if (says(third, keys[0])) left += weight;
        if (says(third, keys[1])) right += weight;
      }
      rows[row + at['upheld']] = left + right;
      rows[row + at['both upheld']] = Math.min(left, right);
      rows[row + at['told again']] = toldBy[groupOf[k]!]! - scores[p]!;
    }
    first = end;
  }
  return { clashes, pairOf: Int32Array.from(pairOf), groupOf: Int32Array.from(groupOf), valuesOf, rows };
}

// Values lead values, and words words.
const manner = ({ type }: Clash): number => (type === 'polarity' ? 1 : type === 'actor' ? 2 : 0);
const isMet = (verdict: Comparison): boolean => verdict === 'same' || verdict === 'compatible';

/**
 * Fills the features of the second round from the likelihoods of the first: texts that disagree on one matter do so pair by
 * pair, with the same two values; and a value has seldom two rivals.
 */
export function relateClashes({ clashes, pairOf, groupOf, valuesOf, rows }: ClashTable, first: Float64Array): void {
  const count = valuesOf.length;
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
  const most = new Map<number, { sum: number; other: number; next: number }>();
  valuesOf.forEach(([left, right], group) => {
    for (const [one, other] of [[left, right], [right, left]] as const) {
      const known = most.get(one);
      if (known === undefined) most.set(one, { sum: sum[group]!, other, next: 0 });
      else if (sum[group]! > known.sum) most.set(one, { sum: sum[group]!, other, next: known.sum });
      else if (sum[group]! > known.next) known.next = sum[group]!;
    }
  });
  const rivalOf = (one: number, other: number): number => {
    const { sum: greatest, other: whom, next: second } = most.get(one)!;
    return whom === other ? second : greatest;
  };
  for (let k = 0, end = 0; k < clashes.length; k = end) {
    end = endOf(k);
    for (let x = k; x < end; x++) {
      const row = x * clashFeatureCount;
      const group = groupOf[x]!;
      let beside = 0;
      for (let y = k; y < end; y++) if (y !== x && manner(clashes[y]!) === manner(clashes[x]!)) beside = Math.max(beside, first[y]!);
      const [left, right] = valuesOf[group]!;
      rows[row + at['first']] = Math.log((first[x]! + 1e-4) / (1 - first[x]! + 1e-4));
      rows[row + at['best elsewhere']] = bestPair[group] === pairOf[k] ? next[group]! : best[group]!;
      rows[row + at['sum elsewhere']] = sum[group]! - own[x]!;
      rows[row + at['rival value']] = clashes[x]!.type === 'polarity' ? 0 : Math.max(rivalOf(left, right), rivalOf(right, left));
      rows[row + at['rival here']] = beside;
    }
  }
}

const disputeKey = ({ keys: [a, b], type }: Clash): string => (a < b ? `${type}\n${a}\n${b}` : `${type}\n${b}\n${a}`);
