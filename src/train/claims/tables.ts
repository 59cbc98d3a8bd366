import type { RelationRow } from './relations.js';
import type { LinkScores } from './scores.js';

export const percent = (value: number): string => (100 * value).toFixed(1);

/** A table of how well scorers rank and accept links, a scorer and set a row. */
export function formatScores(rows: readonly (readonly [scorer: string, set: string, scores: LinkScores])[]): string[] {
  return [
    '| scorer | set | AP | F1 at 0.5 | P | R | calibration error |', '|---|---|---:|---:|---:|---:|---:|',
    ...rows.map(([name, set, { averagePrecision, f1, precision, recall, calibrationError }]) => `| ${[name, set, ...[averagePrecision, f1, precision, recall, calibrationError].map(percent)].join(' | ')} |`),
  ];
}

/** A table of how often the relation of a link is told right. */
export function formatRelations(rows: readonly RelationRow[]): string[] {
  return ['| links of | links | relation right | P of `same` | R of `same` |', '|---|---:|---:|---:|---:|', ...rows.map(([set, links, ...shares]) => `| ${set} | ${links} | ${shares.map(percent).join(' | ')} |`)];
}
