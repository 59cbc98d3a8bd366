import { scoreThresholds } from './score-thresholds.js';

/**
 * The least score of which held-out beads are right in at least `precision` of all cases: that of the next surer entry of a table
 * fitted on bitexts made from open translations. Throws `RangeError` beyond the table.
 */
export function scoreAtPrecision(precision: number, isKnown: boolean): number {
  const table = isKnown ? scoreThresholds.known : scoreThresholds.learned;
  const surest = table[table.length - 1]![0];
  if (!(precision >= 0.5 && precision <= surest)) throw new RangeError(`got atPrecision ${String(precision)}, expected 0.5 to ${surest}${isKnown ? '' : ' for a pair of languages whose words are learned from the texts'}`);
  return table.find(([vouched]) => vouched >= precision)![1];
}
