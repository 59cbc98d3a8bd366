import { beadProbabilities, buildLattice, fullBand, beadShapes, type Lattice } from '../align/index.js';
import { beadFeatureCount, priceBeads, type PairEvidence } from '../evidence/index.js';
import type { BeadShape } from '../bitext/index.js';

/** A pair of texts with their evidence and the beads that are right. */
export interface BeadExample {
  readonly evidence: PairEvidence;
  readonly gold: readonly BeadShape[];
}

export interface FitOptions {
  readonly start: readonly number[];
  readonly passes: number;
  readonly rate: number;
  /** Pull of each weight towards its start. */
  readonly decay: number;
  readonly leastCoverage: number;
  /** Features (by index, the gap last) whose weights are fitted; the rest stay as they start. All by default. */
  readonly free?: ReadonlySet<number>;
  readonly report?: (pass: number, loss: number) => void;
}

/**
 * Fits the price of beads by the likelihood of the right cover among all covers: a semi-Markov conditional random field
 * (Sarawagi & Cohen 2004), since the search already sums over covers. The gradient is the features of the right beads less those that
 * the model expects; steps by Adam (Kingma & Ba 2015). The probabilities of such a model are its calibrated scores.
 * `examples` makes one example by its number, so that a large set need not fit in memory.
 */
export function fitBeadWeights(count: number, examples: (index: number) => BeadExample | undefined, { start, passes, rate, decay, leastCoverage, free, report }: FitOptions): number[] {
  const size = beadFeatureCount + 1;
  const weights = Float64Array.from(start);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const average = new Float64Array(size);
  let averaged = 0;
  let step = 0;
  for (let pass = 0; pass < passes; pass++) {
    let loss = 0;
    let beads = 0;
    for (let e = 0; e < count; e++) {
      const example = examples(e);
      if (example === undefined) continue;
      const result = gradientOf(example, weights, leastCoverage);
      if (result === undefined) continue;
      loss += result.loss;
      beads += example.gold.length;
      step++;
      const pace = rate / (1 + (2 * step) / (count * passes));
      for (let f = 0; f < size; f++) {
        if (free !== undefined && !free.has(f)) continue;
        const g = result.gradient[f]! / Math.max(8, example.gold.length) + decay * (weights[f]! - start[f]!);
        first[f] = 0.9 * first[f]! + 0.1 * g;
        second[f] = 0.999 * second[f]! + 0.001 * g * g;
        weights[f]! -= (pace * (first[f]! / (1 - 0.9 ** step))) / (Math.sqrt(second[f]! / (1 - 0.999 ** step)) + 1e-8);
      }
      // The mean over the last half of the way is steadier than its end.
      if (2 * step > count * passes) {
        averaged++;
        for (let f = 0; f < size; f++) average[f]! += weights[f]!;
      }
    }
    report?.(pass, loss / beads);
  }
  return [...(averaged > 0 ? average.map((total) => total / averaged) : weights)];
}

function gradientOf({ evidence, gold }: BeadExample, weights: Float64Array, leastCoverage: number): { gradient: Float64Array; loss: number } | undefined {
  const n = evidence.source.segmentCount;
  const m = evidence.target.segmentCount;
  const band = fullBand(n, m);
  const price = priceBeads(evidence, [...weights], leastCoverage);
  const lattice = buildLattice(n, m, band, price);
  const goldCost = costOf(gold, lattice);
  if (goldCost === undefined) return undefined;
  const posterior = beadProbabilities(lattice);
  const gradient = new Float64Array(beadFeatureCount + 1);
  const features = new Float64Array(beadFeatureCount);
  const add = (scale: number, i: number, a: number, j: number, b: number): void => {
    evidence.measure(i, a, j, b, features);
    for (let f = 0; f < beadFeatureCount; f++) gradient[f]! += scale * features[f]!;
  };
  const shapes = beadShapes.length;
  const goldAt = new Map<number, BeadShape[]>();
  for (const bead of gold) {
    const row = bead.source.first + bead.source.count;
    const list = goldAt.get(row);
    if (list === undefined) goldAt.set(row, [bead]);
    else list.push(bead);
  }
  for (let j = 0; j < m; j++) add(posterior.targetSkips[j]!, 0, 0, j, 1);
  for (let i = 0; i <= n; i++) {
    if (i > 0) {
      add(posterior.sourceSkips[i - 1]!, i - 1, 1, 0, 0);
      evidence.openRow(i - 1, 0, m);
      for (let j = 0; j <= m; j++) {
        const cell = (lattice.rowStart[i]! + j) * shapes;
        for (let k = 0; k < shapes; k++) {
          const p = posterior.beads[cell + k]!;
          if (p > 1e-5) add(p, i - beadShapes[k]![0], beadShapes[k]![0], j - beadShapes[k]![1], beadShapes[k]![1]);
        }
      }
    }
    for (const bead of goldAt.get(i) ?? []) add(-1, bead.source.first, bead.source.count, bead.target.first, bead.target.count);
  }
  gradient[beadFeatureCount] = posterior.gaps - gapsOf(gold);
  return { gradient, loss: goldCost - posterior.partition };
}

// Skips within one run cost no opening; the order of source and target skips in a run is free.
function gapsOf(gold: readonly BeadShape[]): number {
  let gaps = 0;
  let inside = false;
  for (const bead of gold) {
    const skip = bead.source.count === 0 || bead.target.count === 0;
    if (skip && !inside) gaps++;
    inside = skip;
  }
  return gaps;
}

function costOf(gold: readonly BeadShape[], lattice: Lattice): number | undefined {
  let cost = gapsOf(gold) * lattice.gapOpen;
  for (const { source, target } of gold) {
    if (source.count === 0) cost += lattice.targetSkips[target.first]!;
    else if (target.count === 0) cost += lattice.sourceSkips[source.first]!;
    else {
      const k = beadShapes.findIndex(([a, b]) => a === source.count && b === target.count);
      const cell = lattice.rowStart[source.first + source.count]! + target.first + target.count;
      const price = k < 0 ? Infinity : lattice.beads[cell * beadShapes.length + k]!;
      if (price === Infinity) return undefined;
      cost += price;
    }
  }
  return cost;
}
