import type { Measured } from './measured.js';

/** Log-odds of every pair of every case. */
export type Predictions = Map<Measured, Float64Array>;

/** Groups of cases in folds, the cases of one event or source together. */
export function foldsOf(list: readonly Measured[], folds: number): (one: Measured) => number {
  const groups = new Map<string, number>();
  for (const one of list) if (!groups.has(one.case.group)) groups.set(one.case.group, groups.size % folds);
  return (one) => groups.get(one.case.group)!;
}

/** Leaves out one fold after the other: predictions of each case by a scorer that never saw its event. */
export function leaveOut(list: readonly Measured[], foldOf: (one: Measured) => number, folds: number, fit: (train: readonly Measured[]) => (one: Measured) => Float64Array): Predictions {
  const found: Predictions = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const score = fit(list.filter((one) => one.name !== 'seeds' && foldOf(one) !== fold));
    for (const one of list) {
      // Nothing is fitted on the seeds: they are scored by the mean of all folds.
      if (one.name === 'seeds') {
        const sum = found.get(one) ?? new Float64Array(one.set.pairs.count);
        score(one).forEach((z, p) => (sum[p]! += z / folds));
        found.set(one, sum);
      } else if (foldOf(one) === fold) found.set(one, score(one));
    }
  }
  return found;
}
