import { readFileSync } from 'node:fs';
import { createTermBase, termEntryId, type Term, type TermBase } from '../../src/bitext/index.js';

/** A sentence pair with an entry, and what is right to find. */
export interface TermCheck {
  readonly base: TermBase;
  readonly unit: { readonly en: string; readonly nl: string };
  readonly expected: '' | 'missing' | 'forbidden';
  readonly line: string;
}

export function readTermChecks(file: string): TermCheck[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [entry, en, nl, expected = ''] = line.split('\t') as [string, string, string, ('missing' | 'forbidden')?];
    const [, english, dutch, forbidden] = /^([^=]+)=([^!]+)(?:!(.+))?$/u.exec(entry)!;
    const terms = {
      en: english!.split('|').map((text): Term => ({ text, status: 'approved' })),
      nl: [...dutch!.split('|').map((text): Term => ({ text, status: 'approved' })), ...(forbidden?.split('|') ?? []).map((text): Term => ({ text, status: 'forbidden' }))],
    };
    return { base: createTermBase([{ entryId: termEntryId(terms), terms }]), unit: { en, nl }, expected, line };
  });
}

/** Precision and recall of findings: a finding is right when the case expects that very one. */
export function scoreTermChecks(checks: readonly TermCheck[], find: (check: TermCheck) => readonly string[]): { precision: number; recall: number; wrong: string[] } {
  let [found, right, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const check of checks) {
    const kinds = find(check);
    if (check.expected !== '') wanted++;
    found += kinds.length;
    if (kinds.length === 1 && kinds[0] === check.expected) right++;
    else if (kinds.length > 0 || check.expected !== '') wrong.push(`${check.line} => ${kinds.join(', ') || 'nothing'}`);
  }
  return { precision: found === 0 ? 1 : right / found, recall: wanted === 0 ? 1 : right / wanted, wrong };
}
