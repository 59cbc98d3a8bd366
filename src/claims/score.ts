import type { SegmentIndex } from '../evidence/index.js';
import { findCandidates, measureCandidates, pairFeatureCount, type Candidate } from './candidates.js';

/** A candidate and how likely a careful reader joins its two segments. */
export interface ScoredPair extends Candidate {
  readonly score: number;
}

/*
 * Weights of the pair features, in their order. A logistic scorer with signs held to what each feature means, fitted on the
 * invented events (all five texts, and each two of them alone) and on shuffled bags of training pairs of which half correspond.
 */
const weights: readonly number[] = [-2.9555, 1.7163, 0, 2.7404, 2.6139, 0, 0, 0, 7.0368, 4.0625, 0, 0.4063, -0.1123, 0, -0.0401, 0, 0, 0, 0.9728, 5.1302, 0, -3.4046];

const leastScore = 0.005;

/** Scores every pair of segments of different texts that share evidence, best first; those that score next to nothing are left out. */
export function scoreCandidates(index: SegmentIndex): ScoredPair[] {
  const candidates = findCandidates(index);
  const features = measureCandidates(index, candidates);
  const scored: ScoredPair[] = [];
  candidates.forEach((candidate, k) => {
    let z = 0;
    for (let f = 0; f < pairFeatureCount; f++) z += weights[f]! * features[k * pairFeatureCount + f]!;
    const score = 1 / (1 + Math.exp(-z));
    if (score >= leastScore) scored.push({ ...candidate, score });
  });
  return scored.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
}
