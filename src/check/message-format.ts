import type { Span } from '../bitext/index.js';

/** One branch of an argument: `other {# boats}`. `inner` is the message between its braces. */
export interface Branch extends Span {
  readonly keyword: string;
  readonly inner: Span;
}

/** An argument of ICU's MessageFormat that chooses among messages: `{count, plural, one {# boat} other {# boats}}`. */
export interface Choice extends Span {
  readonly name: string;
  readonly type: 'plural' | 'select' | 'selectordinal';
  /** As far as `plural,`: what stands for the whole where it is told of. */
  readonly head: Span;
  readonly branches: readonly Branch[];
}

const opening = /\{\s*([^\s,{}]+)\s*,\s*(plural|select|selectordinal)\s*,/uy;
// The blanks in front of a keyword are counted by hand: a pattern that may skip them twice is no longer linear.
const label = /(?:offset:\s{0,9}\d{1,9}\s)?\s{0,99}(=\d{1,9}|[^\s{}=]{1,60})\s{0,99}\{/uy;

/**
 * Reads the choice that begins at `at`; undefined where none does. `closingOf` tells where a brace closes. Where the braces or
 * keywords are not in order (a cut message), it ends with its head and has no branches. Each branch is read once here and its
 * message by whoever asks, so that the depth of nesting is the caller's to bound.
 */
export function readChoice(text: string, at: number, closingOf: ReadonlyMap<number, number>): Choice | undefined {
  opening.lastIndex = 0;
  // A name that is longer than this is none.
  const found = opening.exec(text.slice(at, at + 80));
  if (found === null) return undefined;
  const head = { from: at, to: at + found[0].length };
  const choice = { name: found[1]!, type: found[2] as Choice['type'], head };
  const end = closingOf.get(at);
  const branches = end === undefined ? [] : readBranches(text, head.to, end, closingOf);
  return branches.length === 0 ? { ...choice, ...head, branches } : { ...choice, from: at, to: end! + 1, branches };
}

function readBranches(text: string, start: number, end: number, closingOf: ReadonlyMap<number, number>): Branch[] {
  const branches: Branch[] = [];
  for (let from = skipBlanks(text, start, end); from < end; ) {
    label.lastIndex = from;
    const found = label.exec(text);
    const brace = label.lastIndex - 1;
    const close = found === null ? undefined : closingOf.get(brace);
    if (found === null || close === undefined || close > end) return [];
    branches.push({ keyword: found[1]!, from, to: close + 1, inner: { from: brace + 1, to: close } });
    from = skipBlanks(text, close + 1, end);
  }
  return branches;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text[at]!)) at++;
  return at;
}

/** Where each `{` of a stretch closes, by offset. What stands after `'{` or `'}` is quoted, up to the next apostrophe. */
export function matchBraces(text: string, from: number, to: number): ReadonlyMap<number, number> {
  const closingOf = new Map<number, number>();
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x27 && (text[at + 1] === '{' || text[at + 1] === '}')) {
      const end = text.indexOf("'", at + 2);
      if (end < 0 || end >= to) break;
      at = end;
    } else if (code === 0x7b) open.push(at);
    else if (code === 0x7d && open.length > 0) closingOf.set(open.pop()!, at);
  }
  return closingOf;
}
