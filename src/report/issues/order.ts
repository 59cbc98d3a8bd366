import type { FilePlace, Issue, IssueSeverity } from '../../bitext/index.js';

/** Where a report points to: the translation, which is what someone will mend; the source where the target has no file. */
export const mainPlace = (issue: Issue): FilePlace | undefined => issue.targetPlace ?? issue.sourcePlace;

/** `file:line:column` of a place. */
export const formatPlace = ({ file, line, column }: FilePlace): string => `${file}:${line}:${column}`;

/** Issues by the file that they are about, files in the order of their first issue; `''` for issues without one. */
export function groupByFile(issues: readonly Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const file = mainPlace(issue)?.file ?? '';
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [issue]);
    else group.push(issue);
  }
  return groups;
}

export function countSeverities(issues: readonly Issue[]): Record<IssueSeverity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}

/** Which of several units an issue is about: by its own name, or by its number from 1. */
export const unitName = ({ unit, unitId }: Issue): string | undefined => unitId ?? (unit === undefined ? undefined : `#${unit + 1}`);
