import { beadFeatureCount, type PairEvidence } from './pair-evidence.js';

/** The price of a bead in nats, lower is likelier: all that the search knows of the evidence. */
export type BeadCost = (sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number) => number;

/** What the search asks: prices, and the price of beginning a run of skips. */
export interface BeadPrice {
  readonly cost: BeadCost;
  /** The same in less time and less well: what segments of a block cover is added up as if no two covered the same. */
  readonly roughCost: BeadCost;
  /**
   * `cost` of `count` beads of one shape whose target segments begin with `targetFirst` and those after it: written to out[at],
   * out[at + step] and so on. Only where prices are made quicker so.
   */
  readonly costRow?: (sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number, count: number, out: Float32Array, at: number, step: number) => void;
  /** Writes `cost` of all beads of a band, or returns false. Only where prices are made quicker so. */
  readonly costBand?: (band: PricedBand) => boolean;
  /** Paid once a run of segments without counterpart, on top of each segment's own price. */
  readonly gapOpen: number;
  /** Announces the target segments that beads of a source segment will touch; called in ascending order of source segments. */
  readonly openRow: (segment: number, from: number, to: number) => void;
}

/** A band whose beads are to be priced; rows and columns stand between segments, as in a lattice. */
export interface PricedBand {
  /** The first and last column of each row; neither ever decreases. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** First cell of each row. */
  readonly rowStart: Int32Array;
  /** Other than 0 for the rows whose beads, those that end in it, are to be priced. */
  readonly wanted: Uint8Array;
  readonly shapes: readonly (readonly [sourceCount: number, targetCount: number])[];
  /** Where to: one price a shape for each cell, Infinity where the bead would begin outside the band. */
  readonly beads: Float32Array;
  /** The segments that row 0 and column 0 stand before. */
  readonly sourceFirst: number;
  readonly targetFirst: number;
}

/** Weights of the bead features, in their order, then the price of opening a gap. */
export type BeadWeights = readonly number[];

const noPrices = new Float64Array(0);

// A bead that is this many nats dearer than a cover of its segments by skips and beads of one to one is out of the question.
const tooDear = 4;

/**
 * Prices beads as the negative log of their unnormalised likelihood: a weighted sum of features. Beads of three segments and
 * more get the price Infinity, which spares a look at their words, when they cannot reach `leastCoverage` (0 to 1) or when even
 * a flattering count of what they share leaves them far dearer than the same segments one to one, or skipped. That is
 * decided by the bead's own segments alone, so that a band prices it as the whole table does.
 */
export function priceBeads(evidence: PairEvidence, weights: BeadWeights, leastCoverage = 0): BeadPrice {
  const features = new Float64Array(beadFeatureCount);
  const w = Float64Array.from(weights);
  const gapOpen = -w[beadFeatureCount]!;
  const total = (): number => {
    let sum = 0;
    for (let f = 0; f < beadFeatureCount; f++) sum -= w[f]! * features[f]!;
    return sum;
  };
  const skips = (count: number, side: 'source' | 'target'): Float64Array => {
    const prices = new Float64Array(count);
    for (let s = 0; s < count; s++) {
      evidence.measure(side === 'source' ? s : 0, side === 'source' ? 1 : 0, side === 'target' ? s : 0, side === 'target' ? 1 : 0, features);
      prices[s] = total();
    }
    return prices;
  };
  const sourceSkips = skips(evidence.source.segmentCount, 'source');
  const targetSkips = skips(evidence.target.segmentCount, 'target');
  const roughCost: BeadCost = (sourceFirst, sourceCount, targetFirst, targetCount) => {
    if (targetCount === 0) return sourceSkips[sourceFirst]!;
    if (sourceCount === 0) return targetSkips[targetFirst]!;
    if (leastCoverage > 0 && sourceCount + targetCount > 2 && evidence.coverageBound(sourceFirst, sourceCount, targetFirst, targetCount) < leastCoverage) return Infinity;
    evidence.measureRoughly(sourceFirst, sourceCount, targetFirst, targetCount, features);
    return total();
  };
  // Prices of beads of one to one, as far as they were asked for: NaN where not; rows as in the evidence.
  const pairs: Float64Array[] = new Array<Float64Array>(8).fill(noPrices);
  const pairSegment = new Int32Array(8).fill(-1);
  const pairCost = (s: number, t: number): number => {
    const row = pairs[s & 7]!;
    const j = t - evidence.rowFrom(s);
    const known = row[j]!;
    if (known === known) return known;
    evidence.measureRoughly(s, 1, t, 1, features);
    return (row[j] = total());
  };
  const table = new Float64Array(25);
  // The cheapest cover of a block by beads of one to one and skips, the opening of gaps paid once.
  const singlesCost = (sourceFirst: number, sourceCount: number, targetFirst: number, targetCount: number): number => {
    for (let a = 0; a <= sourceCount; a++) {
      for (let b = 0; b <= targetCount; b++) {
        let best = a === 0 && b === 0 ? 0 : Infinity;
        if (a > 0) best = Math.min(best, table[(a - 1) * 5 + b]! + sourceSkips[sourceFirst + a - 1]!);
        if (b > 0) best = Math.min(best, table[a * 5 + b - 1]! + targetSkips[targetFirst + b - 1]!);
        if (a > 0 && b > 0) best = Math.min(best, table[(a - 1) * 5 + b - 1]! + pairCost(sourceFirst + a - 1, targetFirst + b - 1));
        table[a * 5 + b] = best;
      }
    }
    return table[sourceCount * 5 + targetCount]! + gapOpen;
  };
  const openRow = (segment: number, from: number, to: number): void => {
    const isMade = evidence.openRow(segment, from, to);
    if (!isMade && pairSegment[segment & 7] === segment) return;
    // A row that someone else has opened has prices of other weights, or none.
    pairSegment[segment & 7] = segment;
    const width = evidence.rowWidth(segment);
    if (pairs[segment & 7]!.length < width) pairs[segment & 7] = new Float64Array(2 * width);
    pairs[segment & 7]!.fill(NaN);
  };
  const cost: BeadCost = (sourceFirst, sourceCount, targetFirst, targetCount) => {
    if (targetCount === 0 || sourceCount === 0) return roughCost(sourceFirst, sourceCount, targetFirst, targetCount);
    if (sourceCount + targetCount === 2) return pairCost(sourceFirst, targetFirst);
    const rough = roughCost(sourceFirst, sourceCount, targetFirst, targetCount);
    if (rough === Infinity || rough > singlesCost(sourceFirst, sourceCount, targetFirst, targetCount) + tooDear) return Infinity;
    evidence.measure(sourceFirst, sourceCount, targetFirst, targetCount, features);
    return total();
  };
  return { cost, roughCost, gapOpen, openRow };
}
