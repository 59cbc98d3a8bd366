import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scoreClaims } from '../../claims/index.js';
import { builtInModel } from '../../model/index.js';
import { conflictStages, findDisputes, fitConflicts, reportConflicts } from './conflicts.js';
import { foldsOf, type Predictions } from './leave-out.js';
import { measureJudged, type Measured } from './measured.js';
import { percent } from './tables.js';
import { putForests } from './write-forests.js';

// npx tsx src/train/claims/run-conflicts.ts FILE [--list] [--write] [--folds=N]: fits the judge of conflicts alone, on link scores that
// `run.ts --keep=FILE` left; lists what was missed and what was wrongly called a conflict; puts the judge among the weights.
const root = resolve(import.meta.dirname, '../../..');
const all = measureJudged(resolve(root, '../shared'), resolve(root, 'fixtures'), builtInModel());
const kept = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as number[][];
const chosen: Predictions = new Map(all.map((one, k) => [one, Float64Array.from(kept[k] ?? linkScores(one))]));
for (const [one, z] of chosen) if (z.length !== one.set.pairs.count) throw new Error(`got ${z.length} scores, expected ${one.set.pairs.count}: the pairs have changed since`);
const disputes = findDisputes(all, chosen);
if (process.argv.includes('--write')) {
  const { first, second } = fitConflicts(disputes);
  putForests(resolve(root, 'src/claims/scorer-weights.ts'), { conflictForest: first.values, secondConflictForest: second.values, wordConflictForest: first.words, secondWordConflictForest: second.words });
}
const folds = Number(process.argv.find((argument) => argument.startsWith('--folds='))?.slice('--folds='.length) ?? 8);
const { rows, stages, lost } = reportConflicts(chosen, disputes, foldsOf(all, folds), folds);
const lines = rows.map(([judge, where, least, precision, recall]) => `| ${judge} | ${where} | ${least} | ${percent(precision)} | ${percent(recall)} |`);
lines.push(`| set | about | ${conflictStages.join(' | ')} |`);
for (const [set, about, counts] of stages) lines.push(`| ${set} | ${about} | ${counts.join(' | ')} |`);
if (process.argv.includes('--list')) {
  for (const { stage, about, group, left, right, score, likelihood } of lost) {
    lines.push('', `${conflictStages[stage] ?? 'WRONGLY'} [${about}] ${group}, link ${score.toFixed(2)}, conflict ${likelihood.toFixed(2)}`, `  ${left}`, `  ${right}`);
  }
}
process.stdout.write(`${lines.join('\n')}\n`);

/** Log-odds of the links of a case by the scorer as it is, for cases that FILE was written without. */
function linkScores({ set }: Measured): number[] {
  const size = set.index.textOf.length;
  const scores = new Map(scoreClaims({ ...set, features: [...set.features] }, 0).map(({ from, to, alike }) => [from * size + to, alike]));
  return Array.from({ length: set.pairs.count }, (_, p) => scores.get(set.pairs.from[p]! * size + set.pairs.to[p]!) ?? 0).map((score) => Math.log((score + 1e-4) / (1 - score + 1e-4)));
}
