import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInModel } from '../../model/index.js';
import { conflictStages, isJudged } from './conflicts.js';
import { fitClaims } from './fit.js';
import { measureAll } from './measured.js';
import { formatRelations, formatScores, percent } from './tables.js';

// npx tsx src/train/claims/run.ts [--nested] [--folds=N] [--keep=FILE] [--dry] [SHARED]: fits the scorer of claims with the model of this package, prints what each
// part brings with every event left out (the tables of RESULTS.md), and writes the weights unless it is a dry run.
const root = resolve(import.meta.dirname, '../../..');
const shared = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? resolve(root, '../shared');
const all = measureAll(shared, resolve(root, 'fixtures'), builtInModel());
const { chosen, rows, conflicts, relations } = fitClaims(all, { plainShare: 0.2, folds: Number(process.argv.find((argument) => argument.startsWith('--folds='))?.slice('--folds='.length) ?? 8), nested: process.argv.includes('--nested'), output: process.argv.includes('--dry') ? undefined : resolve(root, 'src/claims/scorer-weights.ts') });
const lines = [...formatScores(rows), '', ...formatRelations(relations)];
lines.push('', '| judge | conflicts | from | P | R |', '|---|---|---:|---:|---:|');
for (const [judge, where, least, precision, recall] of conflicts.rows) lines.push(`| ${judge} | ${where} | ${least} | ${percent(precision)} | ${percent(recall)} |`);
lines.push('', `| set | about | ${conflictStages.join(' | ')} |`, `|---|---|${conflictStages.map(() => '---:|').join('')}`);
for (const [set, about, counts] of conflicts.stages) lines.push(`| ${set} | ${about} | ${counts.join(' | ')} |`);
process.stdout.write(`${lines.join('\n')}\n`);
const keep = process.argv.find((argument) => argument.startsWith('--keep='))?.slice('--keep='.length);
if (keep !== undefined) {
  const kept = all.filter((one) => one.measured && isJudged(one));
  writeFileSync(keep, JSON.stringify(kept.map((one) => [...chosen.get(one)!].map((z) => Number(z.toFixed(4))))));
}
