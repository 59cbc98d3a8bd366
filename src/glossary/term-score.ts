import type { TermReason } from '../bitext/index.js';

/** What is known of a pair of candidates; each feature speaks for the reason it is listed under. */
export const termFeatures: readonly (readonly [name: string, reason: TermReason['kind']])[] = [
  ['links', 'association'],
  ['dice', 'association'],
  ['lesserShare', 'association'],
  ['cosine', 'vector'],
  ['sourceKeyness', 'termhood'],
  ['targetKeyness', 'termhood'],
  ['leastKeyness', 'termhood'],
  ['nested', 'termhood'],
  ['wholes', 'termhood'],
  ['adjective', 'termhood'],
  ['joined', 'termhood'],
  ['longAndLong', 'compound'],
  ['longAndShort', 'compound'],
  ['partsDiffer', 'compound'],
  ['name', 'name'],
  ['alike', 'cognate'],
  ['dearFrequency', 'termhood'],
  ['bothOnce', 'association'],
  ['oneOnce', 'association'],
  ['shareOfPlaces', 'association'],
  ['anchored', 'termhood'],
];

/** Weights of a logistic scorer: nats a unit of each feature, what each is on average, and the log-odds of the average pair. */
export interface TermWeights {
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly bias: number;
}

/** How likely a pair is right, 0 to 1. */
export function scoreTerm(features: Float64Array, { weights, means, bias }: TermWeights): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k++) sum += weights[k]! * (features[k]! - means[k]!);
  return 1 / (1 + Math.exp(-sum));
}

/** What the features say, summed by reason: above 0 for the pair, against the average of the pairs that the weights were fitted on. */
export function explainTerm(features: Float64Array, { weights, means }: TermWeights): TermReason[] {
  const sums = new Map<TermReason['kind'], number>();
  termFeatures.forEach(([, kind], k) => sums.set(kind, (sums.get(kind) ?? 0) + weights[k]! * (features[k]! - means[k]!)));
  return [...sums].map(([kind, weight]) => ({ kind, weight: Math.round(weight * 100) / 100 })).filter(({ weight }) => weight !== 0);
}
