import type { BeadShape } from '../bitext/index.js';
import type { PreparedText, Vocabulary } from './vocabulary.js';

/** Types that the texts themselves show to answer each other. */
export interface LearnedLink {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly strength: number;
}

// Inflected forms are pooled by their first letters, since a text is too short to learn each form of its own.
const stemLength = 6;
const rounds = 5;
// Longer beads say too little about which word answers which, and cost the square of their length.
const longestSide = 80;
// The empty word takes this share of a word's expected answers at the start.
const emptyShare = 0.2;
const leastStrength = 0.05;

/**
 * Learns which words answer which from beads: IBM Model 1 (Brown et al. 1993) in both directions over pooled stems, with an
 * empty word on either side; the strength of a pair is the geometric mean of the two directions, discounted where it was seen
 * but once. Beads are weighed by their score.
 */
export function learnAssociations(source: PreparedText, target: PreparedText, vocabulary: Vocabulary, beads: readonly (BeadShape & { readonly score: number })[]): LearnedLink[] {
  const stems = poolStems(vocabulary);
  const pairIndex = new Map<number, number>();
  const pairA: number[] = [];
  const pairB: number[] = [];
  const stemCount = stems.count;
  interface Sample {
    readonly a: Int32Array;
    readonly b: Int32Array;
    /** Index of pair (a, b) at `x * b.length + y`. */
    readonly pairs: Int32Array;
    readonly weight: number;
  }
  const samples: Sample[] = [];
  const seen: number[] = [];
  for (const bead of beads) {
    if (bead.source.count === 0 || bead.target.count === 0) continue;
    const a = distinctStems(source, bead.source.first, bead.source.count, stems.of);
    const b = distinctStems(target, bead.target.first, bead.target.count, stems.of);
    if (a.length === 0 || b.length === 0 || a.length > longestSide || b.length > longestSide) continue;
    const pairs = new Int32Array(a.length * b.length);
    for (let x = 0; x < a.length; x++) {
      for (let y = 0; y < b.length; y++) {
        const key = a[x]! * stemCount + b[y]!;
        let index = pairIndex.get(key);
        if (index === undefined) {
          index = pairA.length;
          pairIndex.set(key, index);
          pairA.push(a[x]!);
          pairB.push(b[y]!);
          seen.push(0);
        }
        seen[index]! += bead.score;
        pairs[x * b.length + y] = index;
      }
    }
    samples.push({ a, b, pairs, weight: bead.score });
  }
  const size = pairA.length;
  // forward[p]: probability of b given a; backward[p]: of a given b.
  let forward = new Float64Array(size).fill(1);
  let backward = new Float64Array(size).fill(1);
  for (let round = 0; round < rounds; round++) {
    const forwardCount = new Float64Array(size);
    const backwardCount = new Float64Array(size);
    const totalA = new Float64Array(stemCount);
    const totalB = new Float64Array(stemCount);
    const empty = round === 0 ? emptyShare : emptyShare / 20;
    for (const { a, b, pairs, weight } of samples) {
      for (let y = 0; y < b.length; y++) {
        let total = empty;
        for (let x = 0; x < a.length; x++) total += forward[pairs[x * b.length + y]!]!;
        for (let x = 0; x < a.length; x++) {
          const p = pairs[x * b.length + y]!;
          const share = (weight * forward[p]!) / total;
          forwardCount[p]! += share;
          totalA[a[x]!]! += share;
        }
      }
      for (let x = 0; x < a.length; x++) {
        let total = empty;
        for (let y = 0; y < b.length; y++) total += backward[pairs[x * b.length + y]!]!;
        for (let y = 0; y < b.length; y++) {
          const p = pairs[x * b.length + y]!;
          const share = (weight * backward[p]!) / total;
          backwardCount[p]! += share;
          totalB[b[y]!]! += share;
        }
      }
    }
    forward = forwardCount.map((count, p) => count / (totalA[pairA[p]!]! + 1e-9));
    backward = backwardCount.map((count, p) => count / (totalB[pairB[p]!]! + 1e-9));
  }
  const byStem = new Map<number, number[]>();
  stems.of.forEach((stem, type) => {
    const list = byStem.get(stem);
    if (list === undefined) byStem.set(stem, [type]);
    else list.push(type);
  });
  const learned: LearnedLink[] = [];
  for (let p = 0; p < size; p++) {
    const strength = Math.min(1, Math.sqrt(forward[p]! * backward[p]!) * (seen[p]! / (seen[p]! + 1)) * 1.5);
    if (strength < leastStrength) continue;
    for (const a of byStem.get(pairA[p]!)!) for (const b of byStem.get(pairB[p]!)!) learned.push({ a, b, strength });
  }
  return learned;
}

function poolStems({ size, form, language, numeric }: Vocabulary): { of: Int32Array; count: number } {
  const of = new Int32Array(size);
  const ids = new Map<string, number>();
  for (let t = 0; t < size; t++) {
    const key = `${language[t]} ${numeric[t] === 1 ? form[t] : form[t]!.slice(0, stemLength)}`;
    let id = ids.get(key);
    if (id === undefined) ids.set(key, (id = ids.size));
    of[t] = id;
  }
  return { of, count: ids.size };
}

function distinctStems(text: PreparedText, first: number, count: number, stemOf: Int32Array): Int32Array {
  const found = new Set<number>();
  for (let k = text.tokenStart[first]!; k < text.tokenStart[first + count]!; k++) found.add(stemOf[text.tokenType[k]!]!);
  return Int32Array.from(found);
}
