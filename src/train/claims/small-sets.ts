import { copySmallSetRow, featuresOf, pairFeatureCount, smallSetFeatureCount } from '../../claims/index.js';
import { randomNumbers } from '../random.js';
import { fitForest, scoreForest, type BoostingOptions, type Forest, type TrainingRows } from './boosting.js';
import { leaveOut } from './leave-out.js';
import type { Measured } from './measured.js';
import { measureLinks, type LinkScores } from './scores.js';

const boosting: Omit<BoostingOptions, 'random'> = { trees: 100, rate: 0.1, depth: 4, leastLeaf: 4, penalty: 2, columns: 0.35, rows: 0.7 };

/** What teaches the scorer of small sets: excerpts of reports and of lists, and single pairs of sentences. */
export const isSmall = ({ name }: Measured): boolean => name === 'excerpt' || name === 'graded pair';

// Strangers in lists count double, or what two sentences of reports share by being on one matter would be enough for any two.
const weightOf = ({ name, measured, case: { group } }: Measured, label: number): number => (name === 'graded pair' ? 0.6 : group.startsWith('bag') && label === 0 ? 2 : 1) * (measured ? 1 : 0.3);

const writeRow = ({ set }: Measured, pair: number, rows: Float32Array, r: number): void => copySmallSetRow(featuresOf(set), pair * pairFeatureCount, set.facts, rows, r * smallSetFeatureCount);

function rowsOf(list: readonly Measured[]): TrainingRows {
  const kept = list.filter(isSmall).flatMap((one) => [...one.labels.keys()].filter((pair) => one.labels[pair]! >= 0).map((pair) => ({ one, pair })));
  const features = new Float32Array(kept.length * smallSetFeatureCount);
  kept.forEach(({ one, pair }, r) => writeRow(one, pair, features, r));
  return { count: kept.length, width: smallSetFeatureCount, features, labels: Uint8Array.from(kept, ({ one, pair }) => one.labels[pair]!), weights: Float64Array.from(kept, ({ one, pair }) => weightOf(one, one.labels[pair]!)) };
}

/** Trees that score a pair by itself where the set is so small that hardly another stands beside it. */
export const fitSmallSets = (list: readonly Measured[]): Forest => fitForest(rowsOf(list), { ...boosting, random: randomNumbers(1) });

/** How well those trees score what they did not learn from, by set; every event and source is left out with its fold. */
export function reportSmallSets(all: readonly Measured[], foldOf: (one: Measured) => number, folds: number): [string, LinkScores][] {
  const scores = leaveOut(all.filter(isSmall), foldOf, folds, (train) => {
    const forest = fitSmallSets(train);
    const row = new Float32Array(smallSetFeatureCount);
    return (one) => Float64Array.from(one.labels, (_, pair) => {
      writeRow(one, pair, row, 0);
      return 1 / (1 + Math.exp(-scoreForest(forest, row, 0)));
    });
  });
  return measureLinks(all, scores);
}
