import type { Span } from '../bitext/index.js';
import type { Value } from '../text/index.js';
import type { SegmentIndex } from '../evidence/index.js';
import { dotProduct } from './dot-product.js';
import { mostValues, type KnownValue } from './known-values.js';
import type { NearWords } from './near-words.js';
import type { PartTable } from './part-table.js';
import type { SegmentFacts } from './segment-facts.js';
import { orderPairs, standingsOf, type PairOrder } from './standings.js';

/** Pairs of segments of different texts that may claim the same, in parallel arrays; `from` stands in an earlier text than `to`. */
export interface CandidatePairs {
  readonly count: number;
  /** The text of `from` is the last to have joined, though the index has it first: what is counted of one side is counted of the other. */
  readonly turned: boolean;
  /** Numbers of the segments in the index. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Harmonic mean of the coverage of either side, 0 to 1: the first, rough likeness. */
  readonly mean: Float64Array;
}

/** Vectors for what is compared; texts in a language that the model does not know have none. */
export interface FeatureVectors {
  readonly dimensions: number;
  /** A unit vector a type of the vocabulary, all zeros where there is none. */
  readonly words: NearWords;
  /** A unit vector a segment of the index; undefined for large sets. */
  readonly segments: Float32Array | undefined;
  /** The same less the mean of the set: what a segment says besides the matter that all are on. Then rows of claims. */
  readonly centred: Float32Array;
  readonly centre: VectorCentre;
  /** The row of each claim in `centred`: that of its segment where it makes no other. Those of segment `s` from `claimStart[s]` to `claimStart[s + 1]`. */
  readonly claimStart: Int32Array;
  readonly claimRow: Int32Array;
}

/** What a vector was before the mean was taken from it: a unit vector v = `distance` × centred + mean. */
export interface VectorCentre {
  /** Of each segment. */
  readonly distance: Float64Array;
  /** Of each segment, `distance` × the product of its centred vector and the mean. */
  readonly along: Float64Array;
  /** The square of the length of the mean. */
  readonly square: number;
}

// Each side of a pair is asked the same questions about the other; the answers go into the features as the less and the greater.
const sideNames = [
  'covered', 'told', 'said', 'content', 'predicate', 'names told', 'in context', 'opening', 'run', 'soft told', 'soft content',
] as const;
const sideCount = sideNames.length;

const pairNames = [
  'mean', 'shared rarity', 'matches', 'cross-lingual',
  'length', 'shorter', 'headings', 'one heading', 'quotes', 'one quotes', 'place', 'denials differ',
  'values same', 'values compatible', 'values clash', 'values alone', 'value rarity', 'no values',
  'names same', 'names alone', 'name rarity', 'no names',
  'cosine', 'centred cosine', 'no vectors',
  'row rank', 'column rank', 'row margin', 'column margin', 'mutual best', 'row share', 'column share',
  'soft row margin', 'soft column margin', 'soft mean', 'cosine row margin', 'cosine column margin', 'cosine mutual best', 'cosine lead',
  'next to match', 'beside match',
  'topic',
  'claim cosine', 'claim met', 'claim met less', 'claim weight', 'claims', 'source met', 'sources', 'context cosine', 'leaning', 'claim cosine lead', 'claim values same', 'claim values clash',
] as const;

/** Names of the features of a pair, in their order. All are the same whichever segment is named first. */
export const pairFeatureNames: readonly string[] = [...sideNames.flatMap((name) => [`${name}, less`, `${name}, more`]), ...pairNames];
export const pairFeatureCount: number = pairFeatureNames.length;

const at = /* @__PURE__ */ Object.fromEntries(pairNames.map((name, k) => [name, 2 * sideCount + k])) as Readonly<Record<(typeof pairNames)[number], number>>;

/**
 * Returns what measures candidates: one row of {@link pairFeatureCount} numbers a pair. It may be given the pairs of a set a part at a
 * time, each part with all of the texts that it has pairs of: nothing is counted beyond two texts but what is known before.
 */
export function pairMeasure(index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined, parts: PartTable): (pairs: CandidatePairs) => Float32Array {
  const measureSides = sideMeasure(index, facts, vectors);
  const rarityOf = valueRarity(facts);
  return (pairs) => {
    const rows = new Float32Array(pairs.count * pairFeatureCount);
    const sides = new Float32Array(2 * sideCount * pairs.count);
    const order = orderPairs(pairs, index);
    // The pairs of two texts one after the other: their words are looked up once.
    for (const [first, end] of order.blocks) {
      measureSides(pairs, order, first, end, sides);
      measureParts(pairs, order.byFrom.subarray(first, end), parts, index, facts, vectors, rows);
    }
    for (let p = 0; p < pairs.count; p++) {
      const row = p * pairFeatureCount;
      for (let k = 0; k < sideCount; k++) {
        const x = sides[2 * sideCount * p + k]!;
        const y = sides[2 * sideCount * p + sideCount + k]!;
        rows[row + 2 * k] = Math.min(x, y);
        rows[row + 2 * k + 1] = Math.max(x, y);
      }
    }
    measureWholes(pairs, index, facts, vectors, rows);
    relateAmounts(pairs, index, rows);
    measureValues(pairs, facts, rarityOf, rows);
    measureStanding(pairs, order, index, rows);
    return rows;
  };
}

const strongLink = 0.6;

/** What each segment of a pair finds of itself in the other, pair by pair, the pairs of one target together. */
function sideMeasure(index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined): (pairs: CandidatePairs, order: PairOrder, first: number, end: number, sides: Float32Array) => void {
  const { prepared, firstSegment, textOf } = index;
  const { vocabulary, texts } = prepared;
  const { weight, capital } = vocabulary;
  const { figure, grammatical, rarity, silent } = facts;
  // Tokens of the target and of the segments beside it, by type: the first of each type here, and the next of the same type.
  const first = new Int32Array(vocabulary.size).fill(-1);
  let next = new Int32Array(64);
  let isOwn = new Uint8Array(64);
  // How well the target answers each type, it with the segments beside it, and it softly, as last measured for one: pairs of one target share many of their types.
  const metOf = new Float64Array(vocabulary.size);
  const nearOf = new Float64Array(vocabulary.size);
  const softOf = new Float64Array(vocabulary.size);
  const measuredFor = new Int32Array(vocabulary.size).fill(-1);
  const run = (order: Int32Array, of: Int32Array, other: Int32Array, sides: Float32Array, offset: number): void => {
    let at = 0;
    while (at < order.length) {
      const target = of[order[at]!]!;
      const d = textOf[target]!;
      const text = texts[d]!;
      const s = target - firstSegment[d]!;
      const low = s > 0 && silent[target - 1] === 0 ? s - 1 : s;
      const high = s + 1 < text.segmentCount && silent[target + 1] === 0 ? s + 1 : s;
      const tokenLow = text.tokenStart[low]!;
      const tokenHigh = text.tokenStart[high + 1]!;
      const ownLow = text.tokenStart[s]!;
      const ownHigh = text.tokenStart[s + 1]!;
      if (tokenHigh - tokenLow > next.length) {
        next = new Int32Array(2 * (tokenHigh - tokenLow));
        isOwn = new Uint8Array(2 * (tokenHigh - tokenLow));
      }
      for (let k = tokenLow; k < tokenHigh; k++) {
        const type = text.tokenType[k]!;
        next[k - tokenLow] = first[type]!;
        first[type] = k - tokenLow;
        isOwn[k - tokenLow] = k >= ownLow && k < ownHigh ? 1 : 0;
      }
      vectors?.words.setList(text.tokenType, ownLow, ownHigh, grammatical);
      const e = textOf[other[order[at]!]!]!;
      const asking = texts[e]!;
      for (; at < order.length && of[order[at]!] === target && textOf[other[order[at]!]!] === e; at++) {
        const p = order[at]!;
        const segment = other[p]!;
        const links = index.linksBetween(e, d);
        const from = asking.tokenStart[segment - firstSegment[e]!]!;
        const to = asking.tokenStart[segment - firstSegment[e]! + 1]!;
        const length = to - from;
        let own = 0;
        let covered = 0;
        let ownRare = 0;
        let told = 0;
        let toldNear = 0;
        let content = 0;
        let contentMet = 0;
        let predicate = 0;
        let predicateMet = 0;
        let names = 0;
        let namesMet = 0;
        let openingSeen = 0;
        let opening = 0;
        let run = 0;
        let longest = 0;
        let softTold = 0;
        let softMet = 0;
        for (let k = 0; k < length; k++) {
          const type = asking.tokenType[from + k]!;
          const isContent = grammatical[type] === 0;
          if (measuredFor[type] !== target) {
            measuredFor[type] = target;
            let met = 0;
            let near = 0;
            for (let l = links.start[type]!; l < links.end[type]!; l++) {
              let place = first[links.to[l]!]!;
              if (place < 0) continue;
              const value = links.strength[l]!;
              if (value > near) near = value;
              if (value <= met) continue;
              for (; place >= 0; place = next[place]!) {
                if (isOwn[place] === 1) {
                  met = value;
                  break;
                }
              }
            }
            metOf[type] = met;
            nearOf[type] = near;
            softOf[type] = vectors !== undefined && met < 0.9 && isContent && figure[type] === 0 ? Math.max(met, vectors.words.nearest(type)) : met;
          }
          const met = metOf[type]!;
          const near = nearOf[type]!;
          const softly = softOf[type]!;
          const w = weight[type]!;
          const r = rarity[type]! * (isContent ? 1 : 0.25);
          own += w;
          covered += w * met;
          ownRare += r;
          told += r * met;
          toldNear += r * Math.max(met, 0.8 * near);
          softTold += r * softly;
          if (isContent) {
            content++;
            contentMet += met;
            softMet += softly;
            if (capital[type] === 1) {
              names += r;
              namesMet += r * met;
            } else if (figure[type] === 0) {
              predicate += w;
              predicateMet += w * met;
            }
            if (openingSeen < 3) {
              openingSeen++;
              opening += met;
            }
            run = met >= strongLink ? run + 1 : 0;
            if (run > longest) longest = run;
          }
        }
        const row = 2 * sideCount * p + offset;
        sides[row] = ratio(covered, own);
        sides[row + 1] = ratio(told, ownRare);
        sides[row + 2] = told;
        sides[row + 3] = ratio(contentMet, content);
        sides[row + 4] = predicate === 0 ? -1 : predicateMet / predicate;
        sides[row + 5] = names === 0 ? -1 : namesMet / names;
        sides[row + 6] = ratio(toldNear, ownRare);
        sides[row + 7] = ratio(opening, openingSeen);
        sides[row + 8] = longest;
        sides[row + 9] = ratio(softTold, ownRare);
        sides[row + 10] = ratio(softMet, content);
      }
      for (let k = tokenLow; k < tokenHigh; k++) first[text.tokenType[k]!] = -1;
    }
  };
  return ({ from, to }, { byFrom, byTo }, start, end, sides) => {
    run(byTo.subarray(start, end), to, from, sides, 0);
    run(byFrom.subarray(start, end), from, to, sides, sideCount);
  };
}

const ratio = (part: number, whole: number): number => (whole <= 0 ? 0 : Math.min(1, part / whole));

// A segment of fewer words than this leans on its neighbours; how much longer another is does not matter.
const longEnough = 10;

function measureWholes(pairs: CandidatePairs, index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined, rows: Float32Array): void {
  const { textOf, firstSegment, prepared } = index;
  const { texts } = prepared;
  const tokens = (segment: number): number => {
    const text = texts[textOf[segment]!]!;
    const s = segment - firstSegment[textOf[segment]!]!;
    return text.tokenStart[s + 1]! - text.tokenStart[s]!;
  };
  for (let p = 0; p < pairs.count; p++) {
    const row = p * pairFeatureCount;
    const a = pairs.from[p]!;
    const b = pairs.to[p]!;
    const lengthA = tokens(a);
    const lengthB = tokens(b);
    rows[row + at['topic']] = facts.topic;
    rows[row + at['mean']] = pairs.mean[p]!;
    rows[row + at['matches']] = rows[row + 6]! * Math.min(lengthA, lengthB);
    rows[row + at['cross-lingual']] = texts[textOf[a]!]!.language === texts[textOf[b]!]!.language ? 0 : 1;
    rows[row + at['length']] = Math.abs(Math.log((lengthA + 2) / (lengthB + 2)));
    rows[row + at['shorter']] = Math.min(longEnough, lengthA, lengthB);
    rows[row + at['headings']] = facts.kinds[a] === 1 && facts.kinds[b] === 1 ? 1 : 0;
    rows[row + at['one heading']] = (facts.kinds[a] === 1) === (facts.kinds[b] === 1) ? 0 : 1;
    rows[row + at['quotes']] = facts.quotes[a]! & facts.quotes[b]!;
    rows[row + at['one quotes']] = facts.quotes[a]! ^ facts.quotes[b]!;
    rows[row + at['place']] = Math.abs(facts.places[a]! - facts.places[b]!);
    rows[row + at['denials differ']] = Math.abs(facts.denials[a]! - facts.denials[b]!);
    if (vectors === undefined) rows[row + at['no vectors']] = 1;
    else {
      const { dimensions, segments, centred, centre: { distance, along, square } } = vectors;
      const cosine = dotProduct(centred, a * dimensions, centred, b * dimensions, dimensions);
      rows[row + at['cosine']] = segments === undefined ? distance[a]! * distance[b]! * cosine + along[a]! + along[b]! + square : dotProduct(segments, a * dimensions, segments, b * dimensions, dimensions);
      rows[row + at['centred cosine']] = cosine;
    }
  }
}

/** The two claims, one in either segment, that answer each other best; who is named as the source; and leaning segments in their context. */
function measureParts(pairs: CandidatePairs, order: Int32Array, parts: PartTable, index: SegmentIndex, facts: SegmentFacts, vectors: FeatureVectors | undefined, rows: Float32Array): void {
  for (const p of order) {
    const row = p * pairFeatureCount;
    const a = pairs.from[p]!;
    const b = pairs.to[p]!;
    const claimsA = facts.claims[a]!;
    const claimsB = facts.claims[b]!;
    const met = parts.compare(a, b);
    rows[row + at['claim cosine']] = met.cosine;
    rows[row + at['claim met']] = met.met;
    rows[row + at['claim met less']] = met.less;
    rows[row + at['claim weight']] = met.weight;
    rows[row + at['claims']] = Math.min(6, claimsA.length + claimsB.length);
    rows[row + at['source met']] = met.source;
    rows[row + at['sources']] = met.sources;
    const x = claimsA[met.from];
    const y = claimsB[met.to];
    if (x !== undefined && y !== undefined && facts.values[a]!.length > 0 && facts.values[b]!.length > 0) {
      const left = within(facts.values[a]!, x);
      const right = within(facts.values[b]!, y);
      const values = pairs.turned ? tally(facts.compare, right, left) : tally(facts.compare, left, right);
      rows[row + at['claim values same']] = values.same + values.compatible;
      rows[row + at['claim values clash']] = values.clash;
    }
    rows[row + at['leaning']] = facts.leaning[a]! + facts.leaning[b]!;
    rows[row + at['context cosine']] = vectors === undefined ? 0 : contextCosine(a, b, index, facts, vectors);
  }
}

const within = (values: readonly KnownValue[], { from, to }: Span): readonly KnownValue[] => (values.length === 0 ? values : values.filter((value) => value.from >= from && value.to <= to));

/** The cosine of two segments, one of them with half of the segment before it: what a short one leans on. The greater of both. */
function contextCosine(a: number, b: number, { textOf }: SegmentIndex, { silent }: SegmentFacts, { dimensions, centred }: FeatureVectors): number {
  const beforeA = leantOn(a, textOf, silent);
  const beforeB = leantOn(b, textOf, silent);
  if (beforeA < 0 && beforeB < 0) return 0;
  // Both ways at once: each sum waits for its last addition. What leans on nothing goes with itself, and is left out below.
  const [ownA, ownB] = [a * dimensions, b * dimensions];
  const [lentA, lentB] = [(beforeA < 0 ? a : beforeA) * dimensions, (beforeB < 0 ? b : beforeB) * dimensions];
  let dotA = 0;
  let dotB = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < dimensions; i++) {
    const x = centred[ownA + i]!;
    const y = centred[ownB + i]!;
    const left = x + 0.5 * centred[lentA + i]!;
    const right = y + 0.5 * centred[lentB + i]!;
    dotA += left * y;
    dotB += right * x;
    squaresA += left * left;
    squaresB += right * right;
  }
  return Math.max(beforeA < 0 || squaresA === 0 ? 0 : dotA / Math.sqrt(squaresA), beforeB < 0 || squaresB === 0 ? 0 : dotB / Math.sqrt(squaresB));
}

/** The segment before one that it may lean on; −1 where there is none. */
const leantOn = (segment: number, textOf: Int32Array, silent: Uint8Array): number => (segment === 0 || textOf[segment - 1] !== textOf[segment] || silent[segment - 1] === 1 ? -1 : segment - 1);

/**
 * Amounts of shared matter are told relative to what segments of the two texts find at best in each other, on average: long
 * sentences on one matter share much whether or not they claim the same.
 */
function relateAmounts(pairs: CandidatePairs, { textOf, prepared }: SegmentIndex, rows: Float32Array): void {
  const texts = prepared.texts.length;
  const said = 2 * sideNames.indexOf('said');
  const best = new Map<number, number>();
  for (let p = 0; p < pairs.count; p++) {
    const row = p * pairFeatureCount;
    const value = rows[row + said]! + rows[row + said + 1]!;
    const keys = [pairs.from[p]! * texts + textOf[pairs.to[p]!]!, pairs.to[p]! * texts + textOf[pairs.from[p]!]!];
    for (const key of keys) if (value > (best.get(key) ?? 0)) best.set(key, value);
  }
  const sum = new Map<number, [number, number]>();
  for (const [key, value] of best) {
    const [a, b] = [textOf[Math.floor(key / texts)]!, key % texts];
    const pair = Math.min(a, b) * texts + Math.max(a, b);
    const present = sum.get(pair);
    if (present === undefined) sum.set(pair, [value, 1]);
    else {
      present[0] += value;
      present[1]++;
    }
  }
  for (let p = 0; p < pairs.count; p++) {
    const row = p * pairFeatureCount;
    const [a, b] = [textOf[pairs.from[p]!]!, textOf[pairs.to[p]!]!];
    // Pairs that vectors alone brought in may share no word.
    const [total, count] = sum.get(Math.min(a, b) * texts + Math.max(a, b)) ?? [0, 1];
    const usual = total / count + 1e-9;
    rows[row + at['shared rarity']] = (rows[row + said]! + rows[row + said + 1]!) / usual;
    rows[row + said]! /= usual;
    rows[row + said + 1]! /= usual;
  }
}

/** How rare each value is in the set, in nats. */
function valueRarity(facts: SegmentFacts): (value: Value) => number {
  const frequency = new Map<string, number>();
  const count = (list: readonly Value[]): void => {
    for (const key of new Set(list.map(({ key }) => key))) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  };
  facts.values.forEach(count);
  facts.names.forEach(count);
  const total = facts.values.length + facts.beside;
  return ({ key }) => Math.log((total + 1) / (frequency.get(key)! + 0.5));
}

/** How the numbers, dates, times and names of a pair stand to each other. */
function measureValues(pairs: CandidatePairs, facts: SegmentFacts, rarityOf: (value: Value) => number, rows: Float32Array): void {
  const whole = Math.log(facts.values.length + facts.beside + 1);
  for (let p = 0; p < pairs.count; p++) {
    const row = p * pairFeatureCount;
    const a = pairs.turned ? pairs.to[p]! : pairs.from[p]!;
    const b = pairs.turned ? pairs.from[p]! : pairs.to[p]!;
    const values = tally(facts.compare, facts.values[a]!, facts.values[b]!, rarityOf);
    rows[row + at['values same']] = values.same;
    rows[row + at['values compatible']] = values.compatible;
    rows[row + at['values clash']] = values.clash;
    rows[row + at['values alone']] = values.alone;
    rows[row + at['value rarity']] = values.rarity / whole;
    rows[row + at['no values']] = facts.values[a]!.length === 0 && facts.values[b]!.length === 0 ? 1 : 0;
    const names = tally(facts.compare, facts.names[a]!, facts.names[b]!, rarityOf);
    rows[row + at['names same']] = names.same + names.compatible;
    rows[row + at['names alone']] = names.alone;
    rows[row + at['name rarity']] = names.rarity / whole;
    rows[row + at['no names']] = facts.names[a]!.length === 0 && facts.names[b]!.length === 0 ? 1 : 0;
  }
}

interface Tally {
  same: number;
  compatible: number;
  clash: number;
  alone: number;
  rarity: number;
}

/** How the values of two lists answer each other; how rare what meets is only where it is asked. */
function tally(compare: SegmentFacts['compare'], a: readonly KnownValue[], b: readonly KnownValue[], rarityOf?: (value: Value) => number): Tally {
  const m = Math.min(a.length, mostValues);
  const n = Math.min(b.length, mostValues);
  const found: Tally = { same: 0, compatible: 0, clash: 0, alone: 0, rarity: 0 };
  if (m === 0 || n === 0) {
    found.alone = m + n;
    return found;
  }
  // Those of the other side that anything of this one answers, a bit each.
  let met = 0;
  for (let i = 0; i < m; i++) {
    let best = 0;
    let partner = -1;
    for (let j = 0; j < n; j++) {
      const verdict = compare(a[i]!, b[j]!);
      const rank = verdict === 'same' ? 3 : verdict === 'compatible' ? 2 : verdict === 'clash' ? 1 : 0;
      if (rank > 0) met |= 1 << j;
      if (rank > best) {
        best = rank;
        partner = j;
      }
    }
    if (best === 3) found.same++;
    else if (best === 2) found.compatible++;
    else if (best === 1) found.clash++;
    else found.alone++;
    if (best >= 2 && rarityOf !== undefined) found.rarity += Math.max(rarityOf(a[i]!), rarityOf(b[partner]!)) * (best === 3 ? 1 : 0.5);
  }
  for (let j = 0; j < n; j++) if ((met & (1 << j)) === 0) found.alone++;
  return found;
}

/** How each pair stands among the other pairs of its two segments, and what the segments beside them do. */
function measureStanding(pairs: CandidatePairs, order: PairOrder, index: SegmentIndex, rows: Float32Array): void {
  const softLess = 2 * sideNames.indexOf('soft told');
  const soft = new Float64Array(pairs.count);
  for (let p = 0; p < pairs.count; p++) {
    const x = rows[p * pairFeatureCount + softLess]!;
    const y = rows[p * pairFeatureCount + softLess + 1]!;
    soft[p] = x + y === 0 ? 0 : (2 * x * y) / (x + y);
  }
  const stand = standingsOf(pairs, index, order);
  const hard = stand(pairs.mean);
  const softly = stand(soft);
  // Without vectors all cosines are 0, every margin is 0, and all are each other's best.
  const cosine = new Float64Array(pairs.count);
  const ofClaims = new Float64Array(pairs.count);
  for (let p = 0; p < pairs.count; p++) {
    cosine[p] = rows[p * pairFeatureCount + at['cosine']]!;
    ofClaims[p] = rows[p * pairFeatureCount + at['claim cosine']]!;
  }
  const closely = stand(cosine);
  const partly = stand(ofClaims);
  for (const [first, end] of order.blocks) lookBeside(pairs, order.byFrom, first, end, soft, rows);
  for (let p = 0; p < pairs.count; p++) {
    const row = p * pairFeatureCount;
    rows[row + at['row rank']] = Math.min(hard.rowRank[p]!, hard.columnRank[p]!);
    rows[row + at['column rank']] = Math.max(hard.rowRank[p]!, hard.columnRank[p]!);
    rows[row + at['row margin']] = Math.min(hard.rowMargin[p]!, hard.columnMargin[p]!);
    rows[row + at['column margin']] = Math.max(hard.rowMargin[p]!, hard.columnMargin[p]!);
    rows[row + at['mutual best']] = (hard.rowRank[p] === 1 && hard.columnRank[p] === 1 ? 1 : 0) + (softly.rowRank[p] === 1 && softly.columnRank[p] === 1 ? 1 : 0);
    rows[row + at['row share']] = Math.min(softly.rowShare[p]!, softly.columnShare[p]!);
    rows[row + at['column share']] = Math.max(softly.rowShare[p]!, softly.columnShare[p]!);
    rows[row + at['soft row margin']] = Math.min(softly.rowMargin[p]!, softly.columnMargin[p]!);
    rows[row + at['soft column margin']] = Math.max(softly.rowMargin[p]!, softly.columnMargin[p]!);
    rows[row + at['soft mean']] = soft[p]!;
    rows[row + at['cosine row margin']] = Math.min(closely.rowMargin[p]!, closely.columnMargin[p]!);
    rows[row + at['cosine column margin']] = Math.max(closely.rowMargin[p]!, closely.columnMargin[p]!);
    rows[row + at['cosine lead']] = 1.5 * cosine[p]! - (closely.rowNear[p]! + closely.columnNear[p]!) / 2;
    rows[row + at['claim cosine lead']] = 1.5 * ofClaims[p]! - (partly.rowNear[p]! + partly.columnNear[p]!) / 2;
    rows[row + at['cosine mutual best']] = closely.rowRank[p] === 1 && closely.columnRank[p] === 1 ? 1 : 0;
  }
}

/** How alike the pairs beside each are, of those of two texts: by `from`, then by `to`, from `first` to `end` in `order`. */
function lookBeside({ from, to }: CandidatePairs, order: Int32Array, first: number, end: number, value: Float64Array, rows: Float32Array): void {
  const valueAt = (a: number, b: number): number => {
    let low = first;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const p = order[middle]!;
      if (from[p]! < a || (from[p] === a && to[p]! < b)) low = middle + 1;
      else high = middle;
    }
    if (low === end) return 0;
    const p = order[low]!;
    return from[p] === a && to[p] === b ? value[p]! : 0;
  };
  for (let k = first; k < end; k++) {
    const p = order[k]!;
    const row = p * pairFeatureCount;
    const a = from[p]!;
    const b = to[p]!;
    rows[row + at['next to match']] = Math.max(valueAt(a - 1, b - 1), valueAt(a + 1, b + 1));
    rows[row + at['beside match']] = Math.max(valueAt(a - 1, b + 1), valueAt(a + 1, b - 1), valueAt(a - 2, b - 1), valueAt(a - 1, b - 2), valueAt(a + 2, b + 1), valueAt(a + 1, b + 2));
  }
}
