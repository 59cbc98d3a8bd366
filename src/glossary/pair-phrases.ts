import type { FinishedSide } from './candidates.js';
import { learnWordPairs, type WordPairOptions } from './word-pairs.js';
import type { WordPrior } from './word-prior.js';

/** Two candidates that answer each other somewhere. */
export interface PhrasePair {
  /** Candidate ids. */
  readonly source: number;
  readonly target: number;
  /** In how many places, each as far as its words are linked, 0 to 1. */
  links: number;
  /** In how many places, whole. */
  places: number;
  documents: number;
  lastDocument: number;
  /** Places to show, the best first: `unit, first, end` of the source, `first, end` of the target, in words. */
  readonly shown: PhrasePlace[];
}

export interface PhrasePlace {
  readonly unit: number;
  readonly sourceFirst: number;
  readonly sourceEnd: number;
  readonly targetFirst: number;
  readonly targetEnd: number;
  readonly worth: number;
}

// A link that the aligner believes in so much.
const leastLink = 0.1;
const mostShown = 4;
const mostParts = 3;
/** A word that answers a part of a compound, as its only reason, is believed to do so this much. */
const partBelief = 0.5;

/**
 * Aligns the words of all units and gathers the phrases that answer each other: none of their words is linked to a word
 * outside of the other, and at least one is linked within (consistent phrase pairs, Och & Ney 2004).
 */
export function pairPhrases(source: FinishedSide, target: FinishedSide, documentOf: Int32Array, weights: Float32Array, least: number, options: WordPairOptions & Partial<WordPrior>): PhrasePair[] {
  const pairs = new Map<number, PhrasePair>();
  const targetCount = target.candidates.length;
  const sides = [new Reach(source, least), new Reach(target, least)] as const;
  // A compound answers one word best, and its neighbours by its other parts: "data protection authority" for
  // "gegevensbeschermingsautoriteit".
  const linkParts = (unit: number, m: number, n: number, answersPart: (a: number, b: number) => boolean): void => {
    const [a, b] = [source.table.types.subarray(source.table.starts[unit], source.table.starts[unit + 1]), target.table.types.subarray(target.table.starts[unit], target.table.starts[unit + 1])];
    for (let i = 0; i < m; i++) {
      const j = sides[0].only(i);
      if (j < 0) continue;
      for (const [step, end] of [[-1, -1], [1, m]] as const) {
        for (let k = i + step; k !== end && Math.abs(k - i) <= mostParts && sides[0].isFree(k) && target.partsOf(b[j]!).length > 1 && answersPart(a[k]!, b[j]!); k += step) {
          sides[0].link(k, j, partBelief);
          sides[1].link(j, k, partBelief);
        }
      }
    }
    for (let j = 0; j < n; j++) {
      const i = sides[1].only(j);
      if (i < 0) continue;
      for (const [step, end] of [[-1, -1], [1, n]] as const) {
        for (let k = j + step; k !== end && Math.abs(k - j) <= mostParts && sides[1].isFree(k) && source.partsOf(a[i]!).length > 1 && answersPart(a[i]!, b[k]!); k += step) {
          sides[1].link(k, i, partBelief);
          sides[0].link(i, k, partBelief);
        }
      }
    }
  };
  learnWordPairs(source.table, target.table, {
    ...options,
    weights,
    visit(unit, links, m, n) {
      sides[0].start(unit);
      sides[1].start(unit);
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          const link = links[i * n + j]!;
          if (link < leastLink) continue;
          sides[0].link(i, j, link);
          sides[1].link(j, i, link);
        }
      }
      if (options.answersPart !== undefined) linkParts(unit, m, n, options.answersPart);
      sides[0].measure();
      sides[1].measure();
      const [a, b] = sides;
      for (let x = 0; x < a.count; x++) {
        for (let y = 0; y < b.count; y++) {
          if (a.least[x]! < b.firsts[y]! || a.most[x]! >= b.ends[y]! || b.least[y]! < a.firsts[x]! || b.most[y]! >= a.ends[x]!) continue;
          const key = a.ids[x]! * targetCount + b.ids[y]!;
          let pair = pairs.get(key);
          if (pair === undefined) pairs.set(key, (pair = { source: a.ids[x]!, target: b.ids[y]!, links: 0, places: 0, documents: 0, lastDocument: -1, shown: [] }));
          const share = a.shares[x]! * b.shares[y]! * weights[unit]!;
          pair.links += share;
          pair.places++;
          if (pair.lastDocument !== documentOf[unit]) {
            pair.lastDocument = documentOf[unit]!;
            pair.documents++;
          }
          show(pair.shown, unit, a.firsts[x]!, a.ends[x]!, b.firsts[y]!, b.ends[y]!, share - 0.01 * Math.abs(Math.min(m, 60) - 12));
        }
      }
    },
  });
  return [...pairs.values()];
}

function show(shown: PhrasePlace[], unit: number, sourceFirst: number, sourceEnd: number, targetFirst: number, targetEnd: number, worth: number): void {
  if (shown.length === mostShown && worth <= shown[mostShown - 1]!.worth) return;
  if (shown.some((place) => place.unit === unit)) return;
  let at = shown.length;
  while (at > 0 && shown[at - 1]!.worth < worth) at--;
  shown.splice(at, 0, { unit, sourceFirst, sourceEnd, targetFirst, targetEnd, worth });
  if (shown.length > mostShown) shown.pop();
}

/** The phrases of one side of one unit, and what of the other side their words reach. */
class Reach {
  count = 0;
  readonly ids = new Int32Array(2048);
  private readonly surfaces = new Int32Array(2048);
  readonly firsts = new Int32Array(2048);
  readonly ends = new Int32Array(2048);
  /** First and last word of the other side that a phrase is linked to; the first beyond all where it is linked to none. */
  readonly least = new Int32Array(2048);
  readonly most = new Int32Array(2048);
  /** The share of its words of matter that are linked, by how much the aligner believes in their best links. */
  readonly shares = new Float64Array(2048);
  private readonly low = new Int32Array(128);
  private readonly high = new Int32Array(128);
  private readonly belief = new Float32Array(128);

  constructor(
    private readonly side: FinishedSide,
    private readonly leastFrequency: number,
  ) {}

  start(unit: number): void {
    const { starts, candidates, surfaces, firsts, ends } = this.side.occurrences;
    this.count = 0;
    for (let k = starts[unit]!; k < starts[unit + 1]! && this.count < this.ids.length; k++) {
      const id = candidates[k]!;
      if (this.side.candidates[id]!.frequency < this.leastFrequency) continue;
      this.ids[this.count] = id;
      this.surfaces[this.count] = surfaces[k]!;
      this.firsts[this.count] = firsts[k]!;
      this.ends[this.count] = ends[k]!;
      this.count++;
    }
    this.low.fill(1 << 20);
    this.high.fill(-1);
    this.belief.fill(0);
  }

  link(own: number, other: number, belief: number): void {
    if (other < this.low[own]!) this.low[own] = other;
    if (other > this.high[own]!) this.high[own] = other;
    if (belief > this.belief[own]!) this.belief[own] = belief;
  }

  /** The one word of the other side that a word is linked to, −1 where none or several are. */
  only(own: number): number {
    return this.high[own]! >= 0 && this.low[own] === this.high[own] ? this.high[own]! : -1;
  }

  isFree(own: number): boolean {
    return this.high[own]! < 0;
  }

  measure(): void {
    for (let x = 0; x < this.count; x++) {
      let length = 0;
      let least = 1 << 20;
      let most = -1;
      let linked = 0;
      for (let k = this.firsts[x]!; k < this.ends[x]!; k++) {
        if (!this.side.isContent(this.surfaces[x]!, k - this.firsts[x]!)) continue;
        length++;
        if (this.high[k]! < 0) continue;
        least = Math.min(least, this.low[k]!);
        most = Math.max(most, this.high[k]!);
        linked += Math.min(1, 0.5 + this.belief[k]!);
      }
      this.least[x] = most < 0 ? -1 : least;
      this.most[x] = most < 0 ? 1 << 20 : most;
      this.shares[x] = linked / Math.max(1, length);
    }
  }
}
