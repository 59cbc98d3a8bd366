import type { SegmentIndex } from '../evidence/index.js';

/** Two segments of different texts, by their numbers in the index, and how likely a reader joins them. */
export interface ScoredPair {
  readonly from: number;
  readonly to: number;
  readonly covered: number;
  readonly covers: number;
  readonly score: number;
}

interface Candidate {
  from: number;
  to: number;
  covered: number;
  covers: number;
  shared: number;
  mean: number;
}

// Pairs whose coverage is below this in the mean of both sides are not worth scoring.
const leastMean = 0.08;

/**
 * Scores every pair of segments of different texts that share evidence, best first. A pair is judged by how much of either
 * side the other answers, and by how it stands among the other pairs of the two segments: the best of both its rows is a
 * better sign than the height of its score.
 */
export function scoreCandidates(index: SegmentIndex, minScore: number): ScoredPair[] {
  const candidates: Candidate[] = [];
  const texts = index.prepared.texts.length;
  const segments = index.textOf.length;
  for (let segment = 0; segment < segments; segment++) {
    for (const { segment: to, covered, covers, shared } of index.partnersOf(segment)) {
      const mean = covered + covers === 0 ? 0 : (2 * covered * covers) / (covered + covers);
      if (mean >= leastMean) candidates.push({ from: segment, to, covered, covers, shared, mean });
    }
  }
  // Best and second best mean that each segment has in each other text.
  const best = new Map<number, [number, number]>();
  const note = (segment: number, text: number, mean: number): void => {
    const key = segment * texts + text;
    const top = best.get(key);
    if (top === undefined) best.set(key, [mean, 0]);
    else if (mean > top[0]) {
      top[1] = top[0];
      top[0] = mean;
    } else if (mean > top[1]) top[1] = mean;
  };
  for (const c of candidates) {
    note(c.from, index.textOf[c.to]!, c.mean);
    note(c.to, index.textOf[c.from]!, c.mean);
  }
  const rival = (segment: number, text: number, mean: number): number => {
    const top = best.get(segment * texts + text)!;
    return mean >= top[0] ? top[1] : top[0];
  };
  const scored: ScoredPair[] = [];
  for (const c of candidates) {
    const margin = c.mean - Math.max(rival(c.from, index.textOf[c.to]!, c.mean), rival(c.to, index.textOf[c.from]!, c.mean));
    const z = -4.2 + 7 * c.mean + 6 * margin + 0.5 * Math.log(c.shared + 1) - 0.5;
    const score = 1 / (1 + Math.exp(-z));
    if (score >= minScore) scored.push({ from: c.from, to: c.to, covered: c.covered, covers: c.covers, score });
  }
  return scored.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
}
