import type { TrainingRows } from './boosting.js';

/** Log-odds are `base` plus the weighted standardised features. */
export interface Linear {
  readonly base: number;
  readonly weights: Float64Array;
  readonly mean: Float64Array;
  readonly scale: Float64Array;
}

/** Logistic regression with an L2 penalty, by gradient descent with momentum over all rows. */
export function fitLinear({ count, width, features, labels, weights: rowWeights }: TrainingRows, { rounds = 400, rate = 1, penalty = 1e-4 }: { rounds?: number; rate?: number; penalty?: number } = {}): Linear {
  const mean = new Float64Array(width);
  const scale = new Float64Array(width);
  for (let r = 0; r < count; r++) for (let f = 0; f < width; f++) mean[f]! += features[r * width + f]! / count;
  for (let r = 0; r < count; r++) for (let f = 0; f < width; f++) scale[f]! += (features[r * width + f]! - mean[f]!) ** 2 / count;
  for (let f = 0; f < width; f++) scale[f] = 1 / Math.sqrt(scale[f]! + 1e-9);
  for (let f = 0; f < width; f++) if (scale[f]! > 1e4) scale[f] = 0;
  const x = new Float32Array(features.length);
  for (let r = 0; r < count; r++) for (let f = 0; f < width; f++) x[r * width + f] = (features[r * width + f]! - mean[f]!) * scale[f]!;
  let total = 0;
  for (const w of rowWeights) total += w;
  const weights = new Float64Array(width);
  const step = new Float64Array(width);
  let base = -4;
  let baseStep = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(width);
    let baseSlope = 0;
    for (let r = 0; r < count; r++) {
      let z = base;
      for (let f = 0; f < width; f++) z += weights[f]! * x[r * width + f]!;
      const error = (rowWeights[r]! * (1 / (1 + Math.exp(-z)) - labels[r]!)) / total;
      baseSlope += error;
      for (let f = 0; f < width; f++) slope[f]! += error * x[r * width + f]!;
    }
    baseStep = 0.9 * baseStep - rate * baseSlope;
    base += baseStep;
    for (let f = 0; f < width; f++) {
      step[f] = 0.9 * step[f]! - rate * (slope[f]! + penalty * weights[f]!);
      weights[f]! += step[f]!;
    }
  }
  return { base, weights, mean, scale };
}

export function scoreLinear({ base, weights, mean, scale }: Linear, features: Float32Array, from: number): number {
  let sum = base;
  for (let f = 0; f < weights.length; f++) sum += weights[f]! * (features[from + f]! - mean[f]!) * scale[f]!;
  return sum;
}
