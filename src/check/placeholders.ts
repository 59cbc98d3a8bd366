import { placeholderEnd } from '../text/index.js';
import type { Ground } from './ground.js';
import { checkMarks, type Mark } from './unmatched.js';

const argument = /^\{\s*([^\s,{}]+)\s*,\s*(plural|select|selectordinal)\s*,/u;

/**
 * The placeholders of a stretch of text, in order: `{x}`, `{{x}}`, `${x}`, `%s`, `%1$d`, `%(x)s`, `$t(x)`, `<0>`. Linear: each look-ahead is
 * bounded. The key is what must be the same on both sides: blanks inside left out, what is translated inside (plural forms) left out.
 */
export function findPlaceholders(text: string, from = 0, to: number = text.length): Mark[] {
  const found: Mark[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x7b && code !== 0x24 && code !== 0x25 && code !== 0x3c) continue;
    // Tags of letters are markup; those of digits stand for a component.
    if (code === 0x3c && !/^<\/?\d/u.test(text.slice(at, at + 3))) continue;
    // "50%s" is no conversion, and neither is a percentage before a word.
    if (code === 0x25 && /[\d\p{L}]/u.test(text[at - 1] ?? ' ')) continue;
    const head = code === 0x7b ? argument.exec(text.slice(at, at + 80)) : null;
    if (head !== null) {
      found.push({ from: at, to: at + head[0].length, key: `{${head[1]!},${head[2]!}` });
      at += head[0].length - 1;
      continue;
    }
    const end = placeholderEnd(text, at);
    if (end < 0 || end > to) continue;
    found.push({ from: at, to: end, key: text.slice(at, end).replace(/\s+/gu, '') });
    at = end - 1;
  }
  return found;
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
