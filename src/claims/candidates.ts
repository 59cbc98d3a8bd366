import type { SegmentIndex } from '../evidence/index.js';

/** Two segments of different texts that share evidence, by their numbers in the index; `from` stands in the earlier text. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Share of the weight of `from` that `to` answers, 0 to 1, and the other way about. */
  readonly covered: number;
  readonly covers: number;
  /** Harmonic mean of the two. */
  readonly mean: number;
  /** Weight of what they share, in nats, both sides together. */
  readonly shared: number;
}

// Pairs whose coverage is below this in the mean of both sides are not worth scoring.
const leastMean = 0.06;

/** All pairs worth scoring, in order of their segments. */
export function findCandidates(index: SegmentIndex): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < index.textOf.length; from++) {
    for (const { segment, covered, covers, shared } of index.partnersOf(from)) {
      const mean = covered + covers === 0 ? 0 : (2 * covered * covers) / (covered + covers);
      if (mean >= leastMean) found.push({ from, to: segment, covered, covers, mean, shared });
    }
  }
  return found;
}

export const pairFeatureNames: readonly string[] = [
  'one', 'mean', 'mean squared', 'less covered', 'more covered', 'shared', 'best match', 'second match', 'lead of the lesser', 'lead of the greater',
  'length', 'numbers matched', 'numbers missed', 'names matched', 'names missed', 'one language', 'one language × mean', 'apart in text', 'neighbours', 'third texts', 'heading', 'short',
];
export const pairFeatureCount: number = pairFeatureNames.length;

/**
 * What the scorer looks at, `pairFeatureCount` numbers a candidate. A pair is judged by how much of either side the other
 * answers, by how it stands among the other pairs of the two segments (`lead`), by the segments next to it, and by whether a
 * third text says what both say.
 */
export function measureCandidates(index: SegmentIndex, candidates: readonly Candidate[]): Float64Array {
  const { textOf, firstSegment, prepared, weights } = index;
  const texts = prepared.texts.length;
  const segments = textOf.length;
  const meanOf = new Map<number, number>();
  const keyOf = (a: number, b: number): number => (a < b ? a * segments + b : b * segments + a);
  // Best and second best mean that each segment has in each other text, and the segment that gives the best.
  const best = new Map<number, { first: number; second: number; partner: number }>();
  const note = (segment: number, partner: number, mean: number): void => {
    const key = segment * texts + textOf[partner]!;
    const top = best.get(key);
    if (top === undefined) best.set(key, { first: mean, second: 0, partner });
    else if (mean > top.first) {
      top.second = top.first;
      top.first = mean;
      top.partner = partner;
    } else if (mean > top.second) top.second = mean;
  };
  for (const { from, to, mean } of candidates) {
    meanOf.set(keyOf(from, to), mean);
    note(from, to, mean);
    note(to, from, mean);
  }
  const lead = (segment: number, partner: number, mean: number): number => {
    const top = best.get(segment * texts + textOf[partner]!)!;
    return mean - (top.partner === partner ? top.second : top.first);
  };
  const rows = new Float64Array(candidates.length * pairFeatureCount);
  const words = new PairWords(index);
  candidates.forEach(({ from, to, covered, covers, mean, shared }, k) => {
    const a = textOf[from]!;
    const b = textOf[to]!;
    const x = rows.subarray(k * pairFeatureCount, (k + 1) * pairFeatureCount);
    const seen = words.measure(from, to);
    const leads = [lead(from, to, mean), lead(to, from, mean)] as const;
    const sameLanguage = prepared.texts[a]!.language === prepared.texts[b]!.language;
    const placeA = (from - firstSegment[a]! + 0.5) / prepared.texts[a]!.segmentCount;
    const placeB = (to - firstSegment[b]! + 0.5) / prepared.texts[b]!.segmentCount;
    let neighbours = 0;
    for (const step of [-1, 1]) {
      const p = from + step;
      const q = to + step;
      if (p >= firstSegment[a]! && p < firstSegment[a + 1]! && q >= firstSegment[b]! && q < firstSegment[b + 1]!) neighbours += meanOf.get(keyOf(p, q)) ?? 0;
    }
    let third = 0;
    for (let d = 0; texts <= 32 && d < texts; d++) {
      if (d === a || d === b) continue;
      const viaFrom = best.get(from * texts + d);
      const viaTo = best.get(to * texts + d);
      if (viaFrom !== undefined) third = Math.max(third, Math.min(viaFrom.first, meanOf.get(keyOf(viaFrom.partner, to)) ?? 0));
      if (viaTo !== undefined) third = Math.max(third, Math.min(viaTo.first, meanOf.get(keyOf(viaTo.partner, from)) ?? 0));
    }
    const lengthA = weights[from]! + 5;
    const lengthB = weights[to]! + 5;
    x[0] = 1;
    x[1] = mean;
    x[2] = mean * mean;
    x[3] = Math.min(covered, covers);
    x[4] = Math.max(covered, covers);
    x[5] = Math.log1p(shared / 4);
    x[6] = seen.first / 10;
    x[7] = seen.second / 10;
    x[8] = Math.min(leads[0], leads[1]);
    x[9] = Math.max(leads[0], leads[1]);
    x[10] = Math.abs(Math.log(lengthA) - Math.log(lengthB));
    x[11] = Math.min(3, seen.numbersMatched);
    x[12] = Math.min(3, seen.numbersMissed);
    x[13] = Math.min(4, seen.namesMatched);
    x[14] = Math.min(4, seen.namesMissed);
    x[15] = sameLanguage ? 1 : 0;
    x[16] = sameLanguage ? mean : 0;
    x[17] = Math.abs(placeA - placeB);
    x[18] = neighbours;
    x[19] = third;
    x[20] = isHeading(index, from) || isHeading(index, to) ? 1 : 0;
    x[21] = Math.max(0, 1 - Math.min(lengthA, lengthB) / 40);
  });
  return rows;
}

function isHeading({ prepared, textOf, firstSegment }: SegmentIndex, segment: number): boolean {
  const text = textOf[segment]!;
  return prepared.texts[text]!.document.segments[segment - firstSegment[text]!]!.kind === 'heading';
}

interface WordsOfPair {
  /** The two greatest weights among the words that meet. */
  first: number;
  second: number;
  numbersMatched: number;
  numbersMissed: number;
  namesMatched: number;
  namesMissed: number;
}

class PairWords {
  private readonly index: SegmentIndex;
  private readonly stamp: Int32Array;
  private count = 0;

  constructor(index: SegmentIndex) {
    this.index = index;
    this.stamp = new Int32Array(index.prepared.vocabulary.size).fill(-1);
  }

  measure(from: number, to: number): WordsOfPair {
    const out: WordsOfPair = { first: 0, second: 0, numbersMatched: 0, numbersMissed: 0, namesMatched: 0, namesMissed: 0 };
    this.side(from, to, out);
    this.side(to, from, out);
    return out;
  }

  private side(asked: number, other: number, out: WordsOfPair): void {
    const { prepared, links, textOf, firstSegment } = this.index;
    const { weight, numeric, capital } = prepared.vocabulary;
    const mark = this.count++;
    const a = prepared.texts[textOf[asked]!]!;
    const b = prepared.texts[textOf[other]!]!;
    const s = asked - firstSegment[textOf[asked]!]!;
    const t = other - firstSegment[textOf[other]!]!;
    for (let k = b.tokenStart[t]!; k < b.tokenStart[t + 1]!; k++) this.stamp[b.tokenType[k]!] = mark;
    for (let k = a.tokenStart[s]!; k < a.tokenStart[s + 1]!; k++) {
      const type = a.tokenType[k]!;
      let value = 0;
      for (let l = links.start[type]!; l < links.start[type + 1]!; l++) {
        if (links.strength[l]! > value && this.stamp[links.to[l]!] === mark) value = links.strength[l]!;
      }
      const met = value * weight[type]!;
      if (met > out.first) {
        out.second = out.first;
        out.first = met;
      } else if (met > out.second) out.second = met;
      if (numeric[type] === 1) {
        if (value > 0.5) out.numbersMatched++;
        else out.numbersMissed++;
      } else if (capital[type] === 1) {
        if (value > 0.5) out.namesMatched++;
        else out.namesMissed++;
      }
    }
  }
}
