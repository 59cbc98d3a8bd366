import type { SegmentIndex } from '../evidence/index.js';
import { findNeighbours, scoreBetween } from './neighbours.js';
import type { CandidatePairs } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

// A claim is told over at most so many sentences on either side of the one that answers best.
const reach = 2;
// Sentences of at most so many words, headings, and those that lean on another tell a claim together with their neighbours.
const shortLength = 12;
// Lower scores are chance, and among strangers there are many.
const leastPart = 0.1;

/**
 * Scores in which a claim told over several short sentences counts as one: where the neighbours of a segment answer the same
 * segment as it does, but less, the chance that at least one of them is right is the pair's. Short sentences, headings and
 * leaning ones take part; long ones stand for themselves. On events left out this leaves the ranking as it is and finds half a
 * point of F1 more (train/claims/RESULTS.md).
 */
export function joinPassages(pairs: CandidatePairs, scores: Float64Array, { textOf, firstSegment, prepared }: SegmentIndex, { silent, leaning, kinds }: SegmentFacts): Float64Array {
  const size = textOf.length;
  const neighbours = findNeighbours(pairs, scores, leastPart, size);
  const isShort = (segment: number): boolean => {
    const { tokenStart } = prepared.texts[textOf[segment]!]!;
    const s = segment - firstSegment[textOf[segment]!]!;
    return tokenStart[s + 1]! - tokenStart[s]! <= shortLength || leaning[segment] === 1 || kinds[segment] === 1;
  };
  const joined = scores.slice();
  for (let p = 0; p < pairs.count; p++) {
    const own = scores[p]!;
    if (own < leastPart) continue;
    for (let side = 0; side < 2; side++) {
      const [one, other] = side === 0 ? [pairs.from[p]!, pairs.to[p]!] : [pairs.to[p]!, pairs.from[p]!];
      let missed = 1 - own;
      for (let step = -1; step <= 1; step += 2) {
        for (let k = 1; k <= reach; k++) {
          const beside = other + step * k;
          if (beside < 0 || beside >= size || textOf[beside] !== textOf[other] || silent[beside] === 1 || !(isShort(beside) || isShort(other))) break;
          const score = scoreBetween(neighbours, one, beside);
          if (score < leastPart || score > own) break;
          missed *= 1 - score;
        }
      }
      joined[p] = Math.max(joined[p]!, 1 - missed);
    }
  }
  return joined;
}
