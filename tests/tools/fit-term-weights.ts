// Fits the weights by which extracted terms are scored, to the dev texts of fixtures/glossary, and writes src/glossary/term-weights.ts.
//   npx tsx tests/tools/fit-term-weights.ts
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { measureTerms } from '../../src/glossary/extract-terms.js';
import { termFeatures } from '../../src/glossary/term-score.js';
import { matches, readTermGold } from '../eval/term-gold.js';

const rows: { features: Float64Array; right: boolean; weight: number }[] = [];
for (const { name, half, units, terms } of readTermGold()) {
  if (half !== 'dev' || units === undefined) continue;
  const { pairs, source, target } = measureTerms(units);
  let right = 0;
  for (const { pair, features } of pairs) {
    const en = source.textOf(source.candidates[pair.source]!).text;
    const nl = target.textOf(target.candidates[pair.target]!).text;
    const found = terms.filter((gold) => matches(gold, [en], [nl]));
    const isRight = found.length > 0;
    if (isRight) right++;
    // What need not be found counts half: the first entries should be those that a terminologist wants.
    rows.push({ features, right: isRight, weight: (isRight && !found.some((gold) => gold.core) ? 0.5 : 1) / pairs.length });
  }
  process.stdout.write(`${name}: ${pairs.length} pairs, ${right} of them right\n`);
}
const total = rows.reduce((sum, { weight }) => sum + weight, 0);
const size = termFeatures.length;
const means = Array.from({ length: size }, (_, k) => rows.reduce((sum, { features, weight }) => sum + features[k]! * weight, 0) / total);
// Iteratively reweighted least squares on centred features, with a small ridge.
const ridge = 2;
let weights = new Float64Array(size + 1);
const scale = rows.length / total;
for (let round = 0; round < 30; round++) {
  const hessian = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
  const gradient = new Float64Array(size + 1);
  for (const { features, right, weight } of rows) {
    const x = (k: number): number => (k === size ? 1 : features[k]! - means[k]!);
    let sum = 0;
    for (let k = 0; k <= size; k++) sum += weights[k]! * x(k);
    const p = 1 / (1 + Math.exp(-sum));
    for (let k = 0; k <= size; k++) {
      gradient[k]! += scale * weight * ((right ? 1 : 0) - p) * x(k);
      for (let l = 0; l <= size; l++) hessian[k]![l]! += scale * weight * p * (1 - p) * x(k) * x(l);
    }
  }
  for (let k = 0; k < size; k++) {
    gradient[k]! -= ridge * weights[k]!;
    hessian[k]![k]! += ridge;
  }
  const step = solve(hessian, gradient);
  weights = weights.map((weight, k) => weight + step[k]!);
  if (Math.max(...step.map(Math.abs)) < 1e-6) break;
}
termFeatures.forEach(([name], k) => process.stdout.write(`${name.padEnd(16)} ${weights[k]!.toFixed(3)}, mean ${means[k]!.toFixed(3)}\n`));

const list = (values: Iterable<number>): string => [...values].map((value) => Number(value.toFixed(4))).join(', ');
writeFileSync(
  resolve(import.meta.dirname, '../../src/glossary/term-weights.ts'),
  `import type { TermWeights } from './term-score.js';

/** Written by tests/tools/fit-term-weights.ts from the dev texts of fixtures/glossary; do not edit. */
export const termWeights: TermWeights = {
  weights: [${list(weights.slice(0, size))}],
  means: [${list(means)}],
  bias: ${Number(weights[size]!.toFixed(4))},
};
`,
);

function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const a = matrix.map((row, k) => [...row, vector[k]!]);
  for (let k = 0; k < a.length; k++) {
    let pivot = k;
    for (let i = k + 1; i < a.length; i++) if (Math.abs(a[i]![k]!) > Math.abs(a[pivot]![k]!)) pivot = i;
    [a[k], a[pivot]] = [a[pivot]!, a[k]!];
    for (let i = 0; i < a.length; i++) {
      if (i === k) continue;
      const factor = a[i]![k]! / a[k]![k]!;
      for (let j = k; j <= a.length; j++) a[i]![j]! -= factor * a[k]![j]!;
    }
  }
  return Float64Array.from(a, (row, k) => row[a.length]! / row[k]!);
}
