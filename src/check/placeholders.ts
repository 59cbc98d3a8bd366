import { placeholderEnd } from '../text/index.js';
import type { Ground } from './ground.js';
import { matchBraces, readChoice, type Choice } from './message-format.js';
import { checkMarks, type Mark } from './unmatched.js';

// What is nested deeper stays unread: nobody writes it, and each level reads its messages again.
const deepest = 4;
const choiceHead = /\{\s*[^\s,{}]+\s*,\s*(?:plural|select|selectordinal)\s*,/u;

/**
 * The placeholders of a stretch of text: `{x}`, `{{x}}`, `${x}`, `%s`, `%1$d`, `%(x)s`, `$t(x)`, `<0>`, and of a choice of
 * MessageFormat what both sides must have: its name, the keywords of a `select`, the form `other` of a plural with or without its `#`, and
 * what stands in its branches as often as in the branch that has most of it, since languages differ in the branches that they
 * need. Linear: each look-ahead is bounded. The key is what must be the same on both sides: blanks and whatever is translated left out.
 */
export function findPlaceholders(text: string, from = 0, to: number = text.length): Mark[] {
  const found: Mark[] = [];
  // Most texts have no choice, and need no braces matched.
  const closingOf = choiceHead.test(text.slice(from, to)) ? matchBraces(text, from, to) : undefined;
  readMessage(text, from, to, closingOf, 0, found);
  return found;
}

function readMessage(text: string, from: number, to: number, closingOf: ReadonlyMap<number, number> | undefined, depth: number, found: Mark[]): void {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x7b && code !== 0x24 && code !== 0x25 && code !== 0x3c) continue;
    // Tags of letters are markup; those of digits stand for a component.
    if (code === 0x3c && !/^<\/?\d/u.test(text.slice(at, at + 3))) continue;
    // "50%s" is no conversion, and neither is a percentage before a word.
    if (code === 0x25 && /[\d\p{L}]/u.test(text[at - 1] ?? ' ')) continue;
    const choice = code === 0x7b && closingOf !== undefined && depth < deepest ? readChoice(text, at, closingOf) : undefined;
    if (choice !== undefined) {
      found.push(...marksOfChoice(text, choice, closingOf!, depth));
      at = choice.to - 1;
      continue;
    }
    const end = placeholderEnd(text, at);
    if (end < 0 || end > to) continue;
    found.push({ from: at, to: end, key: keyOf(text.slice(at, end)) });
    at = end - 1;
  }
}

// How a date or a time is written is for each language to say; `number, percent` is not.
const keyOf = (placeholder: string): string => placeholder.replace(/\s+/gu, '').replace(/^(\{[^{},]+,(?:date|time)),.*\}$/u, '$1}');

function marksOfChoice(text: string, { name, type, head, branches }: Choice, closingOf: ReadonlyMap<number, number>, depth: number): Mark[] {
  const own: Mark[] = [{ ...head, key: `{${name},${type}` }];
  const inside = new Map<string, Mark[]>();
  for (const { keyword, from, to, inner } of branches) {
    // "One boat" needs no number, "# boats" does.
    const count = type !== 'select' && text.slice(inner.from, inner.to).includes('#') ? '#' : '';
    if (type === 'select' || keyword === 'other') own.push({ from, to, key: `{${name},${type}}${keyword}${count}` });
    const marks: Mark[] = [];
    readMessage(text, inner.from, inner.to, closingOf, depth + 1, marks);
    const byKey = new Map<string, Mark[]>();
    for (const mark of marks) byKey.set(mark.key, [...(byKey.get(mark.key) ?? []), mark]);
    for (const [key, list] of byKey) if (list.length > (inside.get(key)?.length ?? 0)) inside.set(key, list);
  }
  return [...own, ...[...inside.values()].flat()];
}

const isOrdered = (key: string): boolean => /^%[^(\d{]*[a-z@]/iu.test(key);

function findMisplaced(left: readonly Mark[], right: readonly Mark[]): readonly [Mark, Mark] | undefined {
  const [x, y] = [left.filter(({ key }) => isOrdered(key)), right.filter(({ key }) => isOrdered(key))];
  const at = x.findIndex(({ key }, i) => y[i]?.key !== key);
  return at < 0 ? undefined : [x[at]!, y[at]!];
}

/** Placeholders that one side has and the other lacks, or that an unnumbered `%s` and `%d` have in another order. */
export const checkPlaceholders = (ground: Ground): void =>
  checkMarks(ground, { code: 'placeholder', find: findPlaceholders, differs: 0.95, missing: 0.95, added: 0.9, addedValues: { source: '' }, findMisplaced });
