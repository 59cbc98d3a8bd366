import { resolve } from 'node:path';
import { builtInModel } from '../../model/index.js';
import { foldsOf } from './leave-out.js';
import { measureForSmallSets } from './measured.js';
import { fitRelations, reportRelations } from './relations.js';
import { fitSmallSets, reportSmallSets } from './small-sets.js';
import { formatRelations, formatScores } from './tables.js';
import { putForests } from './write-forests.js';

// npx tsx src/train/claims/run-small-sets.ts [--write] [--folds=N] [SHARED]: fits what scores the pairs of small sets, and what tells links that say the
// same from those of which one says more; prints what they bring with every event left out, and puts them among the weights.
const root = resolve(import.meta.dirname, '../../..');
const shared = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? resolve(root, '../shared');
const folds = Number(process.argv.find((argument) => argument.startsWith('--folds='))?.slice('--folds='.length) ?? 8);
const all = measureForSmallSets(shared, resolve(root, 'fixtures'), builtInModel());
const foldOf = foldsOf(all, folds);
const scores = reportSmallSets(all, foldOf, folds).map(([set, row]) => ['small sets', set, row] as const);
process.stdout.write(`${[...formatScores(scores), '', ...formatRelations(reportRelations(all, foldOf, folds))].join('\n')}\n`);
if (process.argv.includes('--write')) putForests(resolve(root, 'src/claims/scorer-weights.ts'), { smallSetForest: fitSmallSets(all), relationForest: fitRelations(all) });
