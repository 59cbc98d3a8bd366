import { resolve } from 'node:path';
import { builtInModel } from '../../model/index.js';
import { fitClaims, measureAll } from './fit.js';

// npx tsx src/train/claims/run.ts [--nested] [SHARED]: fits the scorer of claims with the model of this package, prints what each part
// brings with every event left out (the tables of RESULTS.md), and writes the weights.
const root = resolve(import.meta.dirname, '../../..');
const shared = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? resolve(root, '../shared');
const all = measureAll(shared, resolve(root, 'fixtures'), builtInModel());
const { rows, conflicts } = fitClaims(all, { plainShare: 0.2, folds: 4, nested: process.argv.includes('--nested'), output: resolve(root, 'src/claims/scorer-weights.ts') });
const percent = (value: number): string => (100 * value).toFixed(1);
const lines = ['| scorer | set | AP | F1 at 0.5 | P | R | calibration error |', '|---|---|---:|---:|---:|---:|---:|'];
for (const [name, set, scores] of rows) {
  lines.push(`| ${name} | ${set} | ${percent(scores.averagePrecision)} | ${percent(scores.f1)} | ${percent(scores.precision)} | ${percent(scores.recall)} | ${percent(scores.calibrationError)} |`);
}
lines.push('', '| conflicts | from | P | R |', '|---|---:|---:|---:|');
for (const [where, least, precision, recall] of conflicts) lines.push(`| ${where} | ${least} | ${percent(precision)} | ${percent(recall)} |`);
process.stdout.write(`${lines.join('\n')}\n`);
