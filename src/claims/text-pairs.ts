import type { SegmentIndex } from '../evidence/index.js';
import type { CandidatePairs } from './pair-features.js';
import type { SegmentFacts } from './segment-facts.js';

// Among the texts that the scorer learned from, two on one matter join so many pairs of sentences for each sentence of the shorter.
const usualLinks = 0.3;
// What is expected of two texts that join nothing else, and how often the rates are estimated again: they hardly move any more.
const leastExpected = 0.1;
const rounds = 6;

/**
 * Scores of a large set in the light of how much the two texts have in common at all: the scorer learned from texts on one matter, in
 * which a link is thousands of times likelier than among strangers. The rate of links of each two texts is estimated from the scores
 * themselves, round by round, and their odds brought down by the ratio of that rate to the usual one (Saerens, Latinne and Decaestecker
 * 2002, "Adjusting the outputs of a classifier to new a priori probabilities"). What is all but certain stays so.
 */
export function weighTextPairs(pairs: CandidatePairs, scores: Float64Array, { textOf, firstSegment }: SegmentIndex, { silent }: SegmentFacts): Float64Array {
  const texts = firstSegment.length - 1;
  const claiming = new Int32Array(texts);
  silent.forEach((isSilent, segment) => {
    claiming[textOf[segment]!]! += 1 - isSilent;
  });
  const groups = new Map<number, number>();
  const usual: number[] = [];
  const groupOf = new Int32Array(pairs.count);
  // Pairs of the same two texts mostly stand together.
  let [last, group] = [-1, 0];
  for (let p = 0; p < pairs.count; p++) {
    const [c, d] = [textOf[pairs.from[p]!]!, textOf[pairs.to[p]!]!];
    const key = c * texts + d;
    if (key !== last) {
      last = key;
      group = groups.get(key) ?? groups.size;
      if (group === groups.size) {
        groups.set(key, group);
        usual.push(usualLinks * Math.min(claiming[c]!, claiming[d]!));
      }
    }
    groupOf[p] = group;
  }
  const weighed = scores.slice();
  const expected = new Float64Array(groups.size);
  for (let round = 0; round < rounds; round++) {
    expected.fill(leastExpected);
    for (let p = 0; p < pairs.count; p++) expected[groupOf[p]!]! += weighed[p]!;
    for (let p = 0; p < pairs.count; p++) {
      const ratio = Math.min(1, expected[groupOf[p]!]! / usual[groupOf[p]!]!);
      weighed[p] = (scores[p]! * ratio) / (1 - scores[p]! * (1 - ratio));
    }
  }
  return weighed;
}
