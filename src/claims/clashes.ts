import type { EvidenceKind } from '../bitext/index.js';
import { compareValues, polarityWords, type Value } from '../text/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import type { CandidatePairs } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

/** Two statements that may answer one question differently, one in either segment, with spans in the whole texts. */
export interface Clash {
  readonly kind: EvidenceKind;
  readonly source: { readonly from: number; readonly to: number };
  readonly target: { readonly from: number; readonly to: number };
  /** How far the words around the one are those around the other, 0 to 1: whether they answer the same question. */
  readonly context: number;
  /** How far apart two amounts are: the absolute logarithm of their ratio; 0 for what has no amount. */
  readonly distance: number;
  /** Keys of the two values; of words of opposite meaning, their forms. */
  readonly keys: readonly [string, string];
  readonly type: 'quantity' | 'ordinal' | 'date' | 'time' | 'name' | 'polarity';
}

/** Tokens `from` to `to` of a text: those of a segment. */
interface Tokens {
  readonly text: SegmentIndex['prepared']['texts'][number];
  readonly from: number;
  readonly to: number;
}

/** Finds clashes between segments, holding what it needs to look at many. */
export class ClashFinder {
  private readonly index: SegmentIndex;
  private readonly facts: SegmentFacts;
  /** Poles of each type (see `polarityWords`), where it has any. */
  private readonly poles: readonly (readonly number[] | undefined)[];
  private readonly strength: Float64Array;
  /** 1 for types that deny. */
  private readonly denying: Uint8Array;

  constructor(index: SegmentIndex, facts: SegmentFacts) {
    this.index = index;
    this.facts = facts;
    const { vocabulary } = index.prepared;
    const tables = vocabulary.languages.map((language) => polarityWords(language).poles);
    this.poles = vocabulary.form.map((form, t) => tables[vocabulary.language[t]!]!.get(form));
    this.strength = new Float64Array(vocabulary.size);
    const denials = vocabulary.languages.map((language) => polarityWords(language).denials);
    this.denying = Uint8Array.from(vocabulary.form, (form, t) => (denials[vocabulary.language[t]!]!.has(form) ? 1 : 0));
  }

  /** Every two values of the segments that clash, and that nothing in the other segment agrees with; best context first. */
  between(a: number, b: number): Clash[] {
    const { facts } = this;
    const found: Clash[] = [];
    this.compareLists(a, b, facts.values[a]!, facts.values[b]!, found);
    this.compareLists(a, b, facts.names[a]!, facts.names[b]!, found);
    this.comparePoles(a, b, found);
    this.compareDenials(a, b, found, false);
    this.compareDenials(b, a, found, true);
    return found.sort((x, y) => y.context - x.context || x.source.from - y.source.from || x.target.from - y.target.from);
  }

  private compareLists(a: number, b: number, left: readonly Value[], right: readonly Value[], found: Clash[]): void {
    if (left.length === 0 || right.length === 0) return;
    const [m, n] = [Math.min(left.length, mostValues), Math.min(right.length, mostValues)];
    const clashing: [number, number][] = [];
    const metLeft = new Uint8Array(m);
    const metRight = new Uint8Array(n);
    // What only may be one ("12 years", "twelve") spares a value the less its surroundings agree.
    const loose: [number, number][] = [];
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < n; j++) {
        const [v, w] = [left[i]!, right[j]!];
        const verdict = answer(v, w);
        if (verdict === 'same' || (verdict === 'compatible' && v.kind === w.kind)) {
          metLeft[i] = 1;
          metRight[j] = 1;
        } else if (verdict === 'compatible') loose.push([i, j]);
        else if (verdict === 'clash' || (v.kind === 'name' && w.kind === 'name' && v.category === 'name' && w.category === 'name')) clashing.push([i, j]);
      }
    }
    for (const [i, j] of clashing) {
      if (metLeft[i] === 1 || metRight[j] === 1) continue;
      const [v, w] = [left[i]!, right[j]!];
      const context = this.contextOf(a, b, v, w);
      if (loose.some(([x, y]) => (x === i || y === j) && this.contextOf(a, b, left[x]!, right[y]!) >= context)) continue;
      found.push({
        kind: v.kind === 'name' ? 'name' : v.kind === 'date' || v.kind === 'time' ? 'date' : 'number',
        source: { from: v.from, to: v.to },
        target: { from: w.from, to: w.to },
        context,
        distance: distanceOf(v, w),
        keys: [v.key, w.key],
        type: v.kind === 'name' || v.kind === 'date' || v.kind === 'time' || v.kind === 'ordinal' ? v.kind : 'quantity',
      });
    }
  }

  private comparePoles(a: number, b: number, found: Clash[]): void {
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const rightPlaces = this.poledPlaces(right);
    for (const x of rightPlaces.length === 0 ? [] : this.poledPlaces(left)) {
      const own = this.poles[left.text.tokenType[x]!]!;
      for (const y of rightPlaces) {
        const other = this.poles[right.text.tokenType[y]!]!;
        if (!own.some((pole) => other.includes(pole ^ 1)) || own.some((pole) => other.includes(pole))) continue;
        const source = { from: left.text.tokenFrom[x]!, to: left.text.tokenTo[x]! };
        const target = { from: right.text.tokenFrom[y]!, to: right.text.tokenTo[y]! };
        found.push({ kind: 'lexicon', source, target, context: this.contextOf(a, b, source, target), distance: 0, keys: [this.formAt(left.text.tokenType[x]!), this.formAt(right.text.tokenType[y]!)], type: 'polarity' });
      }
    }
  }

  /** Where a segment has words with poles: the first of them, each of which is compared with each of the other. */
  private poledPlaces({ text, from, to }: Tokens): number[] {
    const places: number[] = [];
    for (let x = from; x < to && places.length < mostPoled; x++) if (this.poles[text.tokenType[x]!] !== undefined) places.push(x);
    return places;
  }

  /** What `a` denies and `b` affirms: a word beside a denial whose answer stands without one. With `turned`, `b` is the source. */
  private compareDenials(a: number, b: number, found: Clash[], turned: boolean): void {
    const { facts, denying } = this;
    const { links } = this.index;
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const isDenied = ({ text, from, to }: Tokens, k: number): boolean => {
      for (let x = Math.max(from, k - deniedWithin); x < Math.min(to, k + deniedWithin + 1); x++) if (denying[text.tokenType[x]!] === 1) return true;
      return false;
    };
    let denials = 0;
    for (let x = left.from; x < left.to && denials < mostPoled; x++) {
      if (denying[left.text.tokenType[x]!] === 0) continue;
      denials++;
      for (let k = Math.max(left.from, x - 1); k < Math.min(left.to, x + deniedWithin + 1); k++) {
        const type = left.text.tokenType[k]!;
        if (facts.grammatical[type] === 1 || facts.figure[type] === 1) continue;
        let best = -1;
        let strength = leastDenied;
        for (let y = right.from; y < right.to; y++) {
          const other = right.text.tokenType[y]!;
          if (facts.grammatical[other] === 1) continue;
          for (let l = links.start[type]!; l < links.start[type + 1]!; l++) {
            if (links.to[l] === other && links.strength[l]! >= strength) [best, strength] = [y, links.strength[l]! + 1e-9];
          }
        }
        if (best < 0 || isDenied(right, best)) continue;
        const denied = { from: left.text.tokenFrom[Math.min(x, k)]!, to: left.text.tokenTo[Math.max(x, k)]! };
        const affirmed = { from: right.text.tokenFrom[best]!, to: right.text.tokenTo[best]! };
        const [source, target, from, to] = turned ? [affirmed, denied, b, a] : [denied, affirmed, a, b];
        found.push({ kind: 'lexicon', source, target, context: this.contextOf(from, to, source, target), distance: 0, keys: ['denied', 'affirmed'], type: 'polarity' });
        break;
      }
    }
  }

  private formAt(type: number): string {
    return this.index.prepared.vocabulary.form[type]!;
  }

  private tokensOf(segment: number): Tokens {
    const { textOf, firstSegment, prepared } = this.index;
    const text = prepared.texts[textOf[segment]!]!;
    const s = segment - firstSegment[textOf[segment]!]!;
    return { text, from: text.tokenStart[s]!, to: text.tokenStart[s + 1]! };
  }

  /** Mean of both ways: the share of the telling words near the one that the words near the other answer, nearer words for more. */
  private contextOf(a: number, b: number, v: { from: number; to: number }, w: { from: number; to: number }): number {
    return (this.contextOneWay(a, b, v, w) + this.contextOneWay(b, a, w, v)) / 2;
  }

  private contextOneWay(a: number, b: number, v: { from: number; to: number }, w: { from: number; to: number }): number {
    const { strength, facts } = this;
    const { links } = this.index;
    const left = this.tokensOf(a);
    const right = this.tokensOf(b);
    const [leftFrom, leftTo] = tokensWithin(left, v);
    const [rightFrom, rightTo] = tokensWithin(right, w);
    // What the types of the left would find near the value of the right.
    const touched: number[] = [];
    for (let y = Math.max(right.from, rightFrom - 2 * near); y < Math.min(right.to, rightTo + 2 * near); y++) {
      if (y >= rightFrom && y < rightTo) continue;
      const type = right.text.tokenType[y]!;
      for (let l = links.start[type]!; l < links.start[type + 1]!; l++) {
        const other = links.to[l]!;
        if (strength[other]! < links.strength[l]!) {
          strength[other] = links.strength[l]!;
          touched.push(other);
        }
      }
    }
    let whole = 0;
    let met = 0;
    for (let x = Math.max(left.from, leftFrom - near); x < Math.min(left.to, leftTo + near); x++) {
      if (x >= leftFrom && x < leftTo) continue;
      const type = left.text.tokenType[x]!;
      if (facts.grammatical[type] === 1) continue;
      const distance = x < leftFrom ? leftFrom - x : x - leftTo + 1;
      const weight = facts.rarity[type]! / (1 + distance / 2);
      whole += weight;
      met += weight * strength[type]!;
    }
    for (const type of touched) strength[type] = 0;
    return whole === 0 ? 0 : met / whole;
  }
}

// Words at most so far from a value say what it is a value of.
const near = 5;
// A denial reaches so many words; what it denies has an answer at least so sure.
const deniedWithin = 3;
const leastDenied = 0.6;

// As in the features: a segment with more values is a table.
const mostValues = 12;
// More words of opposite meaning, or denials, than this no sentence has.
const mostPoled = 40;

function tokensWithin({ text, from, to }: { text: { tokenFrom: Int32Array; tokenTo: Int32Array }; from: number; to: number }, span: { from: number; to: number }): [number, number] {
  // Spans of tokens rise: the first that ends past where the span starts.
  let first = from;
  let past = to;
  while (first < past) {
    const middle = (first + past) >> 1;
    if (text.tokenTo[middle]! <= span.from) first = middle + 1;
    else past = middle;
  }
  let last = first;
  while (last < to && text.tokenFrom[last]! < span.to) last++;
  return [first, last];
}

/**
 * `compareValues`, sterner where two texts answer one question: "up to five years" and "at most six" cannot both be the bound,
 * and the ninth of a list is not its No. 12.
 */
function answer(v: Value, w: Value): ReturnType<typeof compareValues> {
  const verdict = compareValues(v, w);
  if (!('amount' in v) || !('amount' in w) || v.upTo !== null || w.upTo !== null) return verdict;
  if (verdict === 'compatible' && v.kind === w.kind && v.unit === w.unit && v.amount !== w.amount && v.hedge === w.hedge && (v.hedge === 'under' || v.hedge === 'over')) return 'clash';
  if ((v.kind === 'ordinal' && w.kind === 'number') || (v.kind === 'number' && w.kind === 'ordinal')) {
    if (v.amount === w.amount) return 'compatible';
    return v.amount > 2 && w.amount > 2 && v.amount < 100 && w.amount < 100 ? 'clash' : verdict;
  }
  return verdict;
}

function distanceOf(v: Value, w: Value): number {
  if ('amount' in v && 'amount' in w && v.amount > 0 && w.amount > 0) return Math.min(5, Math.abs(Math.log(v.amount / w.amount)));
  return 0;
}

/** Names of what {@link measureClashes} says of a pair. */
export const clashFeatureNames: readonly string[] = [
  'score', 'soft mean', 'told less', 'quantity', 'quantity context', 'quantity distance', 'ordinal', 'date', 'date context', 'time',
  'name', 'name context', 'polarity', 'polarity context', 'denials differ', 'values same', 'values compatible', 'names same', 'clashes', 'shorter',
  'upheld', 'rank of score', 'both upheld', 'told again',
  'only values', 'rival',
];
export const clashFeatureCount: number = clashFeatureNames.length;
const feature = (name: string): number => clashFeatureNames.indexOf(name);

/** Pairs below this score are not asked whether they disagree. */
export const leastDisputed = 0.15;

/** What is known of each pair as a whole, by its number. */
export interface SoftLikeness {
  readonly mean: Float64Array;
  readonly told: Float64Array;
}

/** What each pair disagrees on, and one row of {@link clashFeatureCount} numbers for those worth asking; other rows are zeros. */
export function measureClashes(pairs: CandidatePairs, scores: Float64Array, soft: SoftLikeness, { index, facts }: { readonly index: SegmentIndex; readonly facts: SegmentFacts }): { rows: Float32Array; clashes: Map<number, Clash[]> } {
  const finder = new ClashFinder(index, facts);
  const rows = new Float32Array(pairs.count * clashFeatureCount);
  const clashes = new Map<number, Clash[]>();
  const size = index.textOf.length;
  const neighbours = new Map<number, Map<number, number>>();
  const join = (a: number, b: number, score: number): void => {
    const list = neighbours.get(a);
    if (list === undefined) neighbours.set(a, new Map([[b, score]]));
    else list.set(b, score);
  };
  const toldBy = new Map<string, number>();
  for (let p = 0; p < pairs.count; p++) {
    if (scores[p]! < leastDisputed) continue;
    join(pairs.from[p]!, pairs.to[p]!, scores[p]!);
    join(pairs.to[p]!, pairs.from[p]!, scores[p]!);
    const found = finder.between(pairs.from[p]!, pairs.to[p]!);
    clashes.set(p, found);
    for (const key of new Set(found.map(keyOf))) toldBy.set(key, (toldBy.get(key) ?? 0) + scores[p]!);
  }
  const keysOf: (Set<string> | undefined)[] = new Array<Set<string> | undefined>(size);
  const says = (segment: number, key: string): boolean => (keysOf[segment] ??= new Set([...facts.values[segment]!, ...facts.names[segment]!].map((value) => value.key))).has(key);
  for (const [p, found] of clashes) {
    const row = p * clashFeatureCount;
    const a = pairs.from[p]!;
    const b = pairs.to[p]!;
    rows[row] = Math.log((scores[p]! + 1e-4) / (1 - scores[p]! + 1e-4));
    rows[row + feature('soft mean')] = soft.mean[p]!;
    rows[row + feature('told less')] = soft.told[p]!;
    rows[row + feature('quantity distance')] = -1;
    for (const { type, context, distance } of found) {
      // Best context first: the first of a type speaks for it.
      const slot = type === 'time' || type === 'ordinal' ? undefined : feature(`${type} context`);
      const seen = rows[row + feature(type)]! > 0;
      rows[row + feature(type)]!++;
      if (seen) continue;
      if (slot !== undefined) rows[row + slot] = context;
      if (type === 'quantity') rows[row + feature('quantity distance')] = distance;
    }
    rows[row + feature('denials differ')] = Math.abs(facts.denials[a]! - facts.denials[b]!);
    let same = 0;
    let compatible = 0;
    for (const v of facts.values[a]!.slice(0, mostValues)) {
      for (const w of facts.values[b]!.slice(0, mostValues)) {
        const verdict = compareValues(v, w);
        if (verdict === 'same') same++;
        else if (verdict === 'compatible') compatible++;
      }
    }
    let names = 0;
    for (const v of facts.names[a]!.slice(0, mostValues)) if (facts.names[b]!.slice(0, mostValues).some((w) => compareValues(v, w) !== 'unrelated')) names++;
    rows[row + feature('values same')] = same;
    rows[row + feature('values compatible')] = compatible;
    rows[row + feature('names same')] = names;
    rows[row + feature('clashes')] = found.length;
    rows[row + feature('only values')] = (facts.values[a]!.length === 1 ? 1 : 0) + (facts.values[b]!.length === 1 ? 1 : 0);
    rows[row + feature('shorter')] = Math.min(index.weights[a]!, index.weights[b]!);
    // Third segments that both join and that take one side or the other.
    const main = found.find(({ type }) => type !== 'name' && type !== 'polarity') ?? found[0];
    if (main !== undefined) {
      let left = 0;
      let right = 0;
      const [na, nb] = [neighbours.get(a)!, neighbours.get(b)!];
      for (const [other, score] of na) {
        const back = nb.get(other);
        if (back === undefined) continue;
        const weight = Math.min(score, back);
        if (says(other, main.keys[0])) left += weight;
        if (says(other, main.keys[1])) right += weight;
      }
      rows[row + feature('upheld')] = left + right;
      rows[row + feature('both upheld')] = Math.min(left, right);
      rows[row + feature('told again')] = toldBy.get(keyOf(main))! - scores[p]!;
    }
    // The score of the best other pair of either segment with the same two texts: a conflict is seldom about what another sentence answers.
    let rival = 0;
    let rank = 1;
    for (const [other, score] of neighbours.get(a)!) if (index.textOf[other] === index.textOf[b] && other !== b) {
      if (score > scores[p]!) rank++;
      rival = Math.max(rival, score);
    }
    for (const [other, score] of neighbours.get(b)!) if (index.textOf[other] === index.textOf[a] && other !== a) {
      if (score > scores[p]!) rank++;
      rival = Math.max(rival, score);
    }
    rows[row + feature('rank of score')] = rank;
    rows[row + feature('rival')] = rival;
  }
  return { rows, clashes };
}

const keyOf = ({ keys: [a, b] }: Clash): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
