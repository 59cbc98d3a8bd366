import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The training files whose licence is open, by the table of the data's README. */
export const openLicence = (data: string): Set<string> => {
  const open = new Set<string>();
  for (const line of readFileSync(join(data, 'README.md'), 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length > 8 && cells[1] !== 'file' && !/none stated|no licence|LICENSE\.txt|check/u.test(cells[3] ?? '')) open.add(cells[1]!);
  }
  return open;
};
