import { featuresOf, pairFeatureCount } from '../../claims/index.js';
import { randomNumbers } from '../random.js';
import { fitForest, scoreForest, type BoostingOptions, type Forest, type TrainingRows } from './boosting.js';
import { leaveOut } from './leave-out.js';
import type { Measured } from './measured.js';
import { isShared } from './scores.js';
import { pairKey } from './sets.js';

const boosting: Omit<BoostingOptions, 'random'> = { trees: 100, rate: 0.1, depth: 4, leastLeaf: 5, penalty: 2, columns: 0.35, rows: 0.7 };
const weights = { event: 1, 'pair of texts': 0.5, excerpt: 0.3, lengthened: 0.2, variant: 0.2, bag: 0, likeness: 0, 'graded pair': 0, seeds: 0 } as const;

/** A link of which a reader has said whether both segments say the same or one says more. */
interface Related {
  readonly one: Measured;
  readonly pair: number;
  readonly isSame: boolean;
}

/** Links that disagree are not the same: where the judge of conflicts misses one, that much is known. */
const relatedIn = (one: Measured): Related[] => [...one.labels.keys()].flatMap((pair) => {
  const key = pairKey(one.set, pair);
  return one.labels[pair] === 1 ? [{ one, pair, isSame: one.case.grades.get(key) === 3 && !one.case.conflicts.has(key) }] : [];
});

// Of variants those of lists, where all else is told alike.
const isOfList = ({ case: { documents } }: Measured): boolean => documents.length === 2;
const teaches = (one: Measured): boolean => one.measured && weights[one.name] > 0 && (one.name !== 'variant' || isOfList(one));

function rowsOf(list: readonly Measured[]): TrainingRows {
  const related = list.filter(teaches).flatMap(relatedIn);
  const features = new Float32Array(related.length * pairFeatureCount);
  related.forEach(({ one, pair }, r) => features.set(featuresOf(one.set).subarray(pair * pairFeatureCount, (pair + 1) * pairFeatureCount), r * pairFeatureCount));
  return { count: related.length, width: pairFeatureCount, features, labels: Uint8Array.from(related, ({ isSame }) => Number(isSame)), weights: Float64Array.from(related, ({ one }) => weights[one.name]) };
}

/** What tells links that say the same from those of which one says more: log-odds by the features of a pair. */
export const fitRelations = (list: readonly Measured[]): Forest => fitForest(rowsOf(list), { ...boosting, random: randomNumbers(1) });

/** Set, links, the share of them whose relation is told right, and of those called the same precision and recall, each by trees that did not see its event. */
export type RelationRow = readonly [set: string, links: number, right: number, precision: number, recall: number];

export function reportRelations(all: readonly Measured[], foldOf: (one: Measured) => number, folds: number): RelationRow[] {
  const list = all.filter(teaches);
  const odds = leaveOut(list, foldOf, folds, (train) => {
    const forest = fitRelations(train);
    return (one) => Float64Array.from(one.labels, (_, pair) => scoreForest(forest, featuresOf(one.set), pair * pairFeatureCount));
  });
  const found = list.flatMap(relatedIn).map((related) => ({ ...related, isCalledSame: odds.get(related.one)![related.pair]! >= 0 }));
  const sets: [string, (one: Measured) => boolean][] = [
    ['events-dev', (one) => one.name === 'event' && isShared(one)],
    ['events of the fixtures', (one) => one.name === 'event' && !isShared(one)],
    ['events, two texts alone', (one) => one.name === 'pair of texts'],
    ['excerpts', (one) => one.name === 'excerpt'],
    ['translations, some with a sentence more', (one) => one.name === 'lengthened'],
    ['translations, some turned or changed', (one) => one.name === 'variant'],
  ];
  return sets.map(([name, holds]) => {
    const own = found.filter(({ one }) => holds(one));
    const count = (test: (one: (typeof own)[number]) => boolean): number => own.reduce((sum, one) => sum + Number(test(one)), 0);
    const both = count(({ isSame, isCalledSame }) => isSame && isCalledSame);
    return [name, own.length, count(({ isSame, isCalledSame }) => isSame === isCalledSame) / own.length, both / count(({ isCalledSame }) => isCalledSame), both / count(({ isSame }) => isSame)];
  });
}
