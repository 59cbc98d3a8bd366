// Fits the weights by which extracted terms are scored, to the dev texts of fixtures/glossary, and writes src/glossary/term-weights.ts.
// Prints what each text gives by weights that were fitted to the other dev texts, and by those written.
//   npx tsx tests/tools/fit-term-weights.ts
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { extractTermsWith, measureTerms } from '../../src/glossary/extract-terms.js';
import { termFeatures, type TermWeights } from '../../src/glossary/term-score.js';
import { calibrationError } from '../eval/score.js';
import { matches, readTermGold, scoreTerms } from '../eval/term-gold.js';

interface Row {
  readonly features: Float64Array;
  readonly right: boolean;
  readonly weight: number;
}

const size = termFeatures.length;
const golds = readTermGold();
const rowsOf = new Map<string, Row[]>();
for (const { name, half, units, terms } of golds) {
  if (half !== 'dev' || units === undefined) continue;
  const { pairs, source, target } = measureTerms(units);
  const rows = pairs.map(({ pair, features }): Row => {
    const en = source.textOf(source.candidates[pair.source]!).text;
    const nl = target.textOf(target.candidates[pair.target]!).text;
    const found = terms.filter((gold) => matches(gold, [en], [nl]));
    const right = found.length > 0;
    // What need not be found counts half: the first entries should be those that a terminologist wants.
    return { features, right, weight: (right && !found.some((gold) => gold.core) ? 0.5 : 1) / pairs.length };
  });
  rowsOf.set(name, rows);
  process.stdout.write(`${name}: ${rows.length} pairs, ${rows.filter(({ right }) => right).length} of them right\n`);
}

// Iteratively reweighted least squares on centred features, with a small ridge.
const ridge = 2;
function fit(rows: readonly Row[]): TermWeights {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const means = Array.from({ length: size }, (_, k) => rows.reduce((sum, { features, weight }) => sum + features[k]! * weight, 0) / total);
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
  const round = (value: number): number => Number(value.toFixed(4));
  return { weights: [...weights.slice(0, size)].map(round), means: means.map(round), bias: round(weights[size]!) };
}

/**
 * The weights scaled and shifted so that of the entries of each score as many are right (Platt 1999): pairs that lose against
 * others become no entries, and what need not be found counted half. The order stays.
 */
function calibrate(weights: TermWeights, left: string | undefined): TermWeights {
  const entries = golds.flatMap((gold) => {
    if (!rowsOf.has(gold.name) || gold.name === left) return [];
    const { scored } = scoreTerms(gold, extractTermsWith(gold.units!, weights, { minScore: 0.05 }));
    return scored.map(({ score, right }) => ({ logit: Math.log(Math.max(1e-3, score) / Math.max(1e-3, 1 - score)), right, weight: 1 / scored.length }));
  });
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 30; round++) {
    let [g, h, gg, gh, hh] = [0, 0, 1e-6, 0, 1e-6];
    for (const { logit, right, weight } of entries) {
      const p = 1 / (1 + Math.exp(-(slope * logit + shift)));
      const error = weight * ((right ? 1 : 0) - p);
      const curve = weight * p * (1 - p);
      g += error * logit;
      h += error;
      gg += curve * logit * logit;
      gh += curve * logit;
      hh += curve;
    }
    const determinant = gg * hh - gh * gh;
    slope += (g * hh - h * gh) / determinant;
    shift += (h * gg - g * gh) / determinant;
  }
  process.stdout.write(`calibrated by ${slope.toFixed(3)} and ${shift.toFixed(3)}\n`);
  const round = (value: number): number => Number(value.toFixed(4));
  return { weights: weights.weights.map((weight) => round(slope * weight)), means: weights.means, bias: round(slope * weights.bias + shift) };
}

const fitWithout = (left: string | undefined): TermWeights => calibrate(fit([...rowsOf].flatMap(([name, rows]) => (name === left ? [] : rows))), left);
const written = fitWithout(undefined);
termFeatures.forEach(([name], k) => process.stdout.write(`${name.padEnd(16)} ${written.weights[k]!.toFixed(3)}, mean ${written.means[k]!.toFixed(3)}\n`));
for (const gold of golds) {
  if (gold.units === undefined) continue;
  const show = (weights: TermWeights): string => {
    const { precisionAt50, recallAt150, recallOfAll, scored } = scoreTerms(gold, extractTermsWith(gold.units!, weights));
    return `${[precisionAt50, recallAt150, recallOfAll].map((value) => (100 * value).toFixed(1)).join(', ')} (calibration error ${calibrationError(scored).toFixed(3)})`;
  };
  process.stdout.write(`${gold.name}: precision of the first 50, recall of what recurs, of all: ${show(written)}${rowsOf.has(gold.name) ? `; fitted without it ${show(fitWithout(gold.name))}` : ''}\n`);
}

writeFileSync(
  resolve(import.meta.dirname, '../../src/glossary/term-weights.ts'),
  `import type { TermWeights } from './term-score.js';

/** Written by tests/tools/fit-term-weights.ts from the dev texts of fixtures/glossary; do not edit. */
export const termWeights: TermWeights = {
  weights: [${written.weights.join(', ')}],
  means: [${written.means.join(', ')}],
  bias: ${written.bias},
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
