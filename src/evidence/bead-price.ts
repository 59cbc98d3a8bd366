import { beadFeatureCount, type PairEvidence } from './pair-evidence.js';

/** The price of a bead in nats, lower is likelier: all that the search knows of the evidence. */
export type BeadCost = (sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number) => number;

/** What the search asks: prices, and the price of beginning a run of skips. */
export interface BeadPrice {
  readonly cost: BeadCost;
  /** The same in less time and less well: what segments of a block cover is added up as if no two covered the same. */
  readonly roughCost: BeadCost;
  /** Paid once a run of segments without counterpart, on top of each segment's own price. */
  readonly gapOpen: number;
  /** Announces the target segments that beads of a source segment will touch; called in ascending order of source segments. */
  readonly openRow: (segment: number, from: number, to: number) => void;
}

/** Weights of the bead features, in their order, then the price of opening a gap. */
export type BeadWeights = readonly number[];

/**
 * Prices beads as the negative log of their unnormalised likelihood: a weighted sum of features. Beads of three segments and
 * more that cannot reach `leastCoverage` (0 to 1) are out of the question.
 */
export function priceBeads(evidence: PairEvidence, weights: BeadWeights, leastCoverage = 0): BeadPrice {
  const features = new Float64Array(beadFeatureCount);
  const w = Float64Array.from(weights);
  return {
    cost(sourceFirst, sourceCount, targetFirst, targetCount) {
      if (leastCoverage > 0 && sourceCount > 0 && targetCount > 0 && sourceCount + targetCount > 2 && evidence.coverageBound(sourceFirst, sourceCount, targetFirst, targetCount) < leastCoverage) return Infinity;
      evidence.measure(sourceFirst, sourceCount, targetFirst, targetCount, features);
      let total = 0;
      for (let f = 0; f < beadFeatureCount; f++) total -= w[f]! * features[f]!;
      return total;
    },
    roughCost(sourceFirst, sourceCount, targetFirst, targetCount) {
      evidence.measureRoughly(sourceFirst, sourceCount, targetFirst, targetCount, features);
      let total = 0;
      for (let f = 0; f < beadFeatureCount; f++) total -= w[f]! * features[f]!;
      return total;
    },
    gapOpen: -w[beadFeatureCount]!,
    openRow: (segment, from, to) => evidence.openRow(segment, from, to),
  };
}
