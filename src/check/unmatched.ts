import type { IssueMessageKey, Span } from '../bitext/index.js';
import { report, spanOfRange, type Ground } from './ground.js';

/** Something in a text that its translation must have as well, by its key: a placeholder, a tag. */
export interface Mark extends Span {
  readonly key: string;
}

export const spanOf = ({ from, to }: Span): Span => ({ from, to });

/** What `list` has more often than `other`, by key. */
export function without<M extends { readonly key: string }>(list: readonly M[], other: readonly M[]): M[] {
  const count = new Map<string, number>();
  for (const { key } of other) count.set(key, (count.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const left = count.get(key) ?? 0;
    if (left > 0) count.set(key, left - 1);
    return left === 0;
  });
}

/** A code of which marks are found, and the scores of what may be the matter with them. */
export interface MarkCheck {
  readonly code: 'markup' | 'placeholder';
  readonly find: (text: string, from: number, to: number) => readonly Mark[];
  readonly differs: number;
  readonly missing: number;
  readonly added: number;
  /** What the message on an added mark says beside it. */
  readonly addedValues?: Readonly<Record<string, string>>;
  /** The first pair of marks that stand in an order that matters, and not in the same one; asked where both sides have the same marks. */
  readonly findMisplaced?: (left: readonly Mark[], right: readonly Mark[]) => readonly [Mark, Mark] | undefined;
}

/** Marks that one side of a bead has more of than the other. */
export function checkMarks(ground: Ground, { code, find, differs, missing, added, addedValues, findMisplaced }: MarkCheck): void {
  const { bitext, source, target, settled } = ground;
  const put = (what: 'differs' | 'missing' | 'added', x: Span, y: Span, score: number, values?: Readonly<Record<string, string>>): void => {
    report(ground, { code, message: `${code}.${what}` satisfies IssueMessageKey, source: x, target: y, score, ...(values !== undefined && { values }) });
  };
  bitext.beads.forEach((bead, index) => {
    if (bead.source.count === 0 || bead.target.count === 0 || settled.has(index)) return;
    const [a, b] = [spanOfRange(bitext.source, bead.source), spanOfRange(bitext.target, bead.target)];
    const left = find(source.text, a.from, a.to);
    const right = find(target.text, b.from, b.to);
    if (left.length === 0 && right.length === 0) return;
    const lost = without(left, right);
    const come = without(right, left);
    if (lost.length === 0 && come.length === 0) {
      const misplaced = findMisplaced?.(left, right);
      if (misplaced !== undefined) put('differs', spanOf(misplaced[0]), spanOf(misplaced[1]), misplacedScore);
      return;
    }
    for (let i = 0; i < Math.max(lost.length, come.length); i++) {
      const [x, y] = [lost[i], come[i]];
      if (x !== undefined && y !== undefined) put('differs', spanOf(x), spanOf(y), differs);
      else if (x !== undefined) put('missing', spanOf(x), b, missing);
      else put('added', a, spanOf(y!), added, addedValues);
    }
  });
}

const misplacedScore = 0.8;
