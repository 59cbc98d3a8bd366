import { placeholderEnd } from '../text/index.js';
import type { Span } from '../bitext/index.js';
import { report, spanOfRange, type Ground } from './ground.js';

interface Placeholder extends Span {
  /** What must be the same on both sides: blanks inside left out, what is translated inside (plural forms) left out. */
  readonly key: string;
}

const argument = /^\{\s*([^\s,{}]+)\s*,\s*(plural|select|selectordinal)\s*,/u;

/** The placeholders of a stretch of text, in order: `{x}`, `{{x}}`, `${x}`, `%s`, `%1$d`, `%(x)s`, `$t(x)`, `<0>`. Linear: each look-ahead is bounded. */
export function findPlaceholders(text: string, from = 0, to: number = text.length): Placeholder[] {
  const found: Placeholder[] = [];
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

/** Placeholders that one side has and the other lacks, or that an unnumbered `%s` and `%d` have in another order. */
export function checkPlaceholders(ground: Ground): void {
  const { bitext, source, target, settled } = ground;
  bitext.beads.forEach((bead, index) => {
    if (bead.source.count === 0 || bead.target.count === 0 || settled.has(index)) return;
    const [a, b] = [spanOfRange(bitext.source, bead.source), spanOfRange(bitext.target, bead.target)];
    const left = findPlaceholders(source.text, a.from, a.to);
    const right = findPlaceholders(target.text, b.from, b.to);
    if (left.length === 0 && right.length === 0) return;
    const lost = without(left, right);
    const come = without(right, left);
    if (lost.length === 0 && come.length === 0) {
      const [x, y] = [left.filter(({ key }) => isOrdered(key)), right.filter(({ key }) => isOrdered(key))];
      const at = x.findIndex(({ key }, i) => y[i]?.key !== key);
      if (at >= 0) report(ground, { code: 'placeholder', message: 'placeholder.differs', source: spanOf(x[at]!), target: spanOf(y[at]!), score: 0.8 });
      return;
    }
    for (let i = 0; i < Math.max(lost.length, come.length); i++) {
      const [x, y] = [lost[i], come[i]];
      if (x !== undefined && y !== undefined) report(ground, { code: 'placeholder', message: 'placeholder.differs', source: spanOf(x), target: spanOf(y), score: 0.95 });
      else if (x !== undefined) report(ground, { code: 'placeholder', message: 'placeholder.missing', source: spanOf(x), target: b, score: 0.95 });
      else report(ground, { code: 'placeholder', message: 'placeholder.added', source: a, target: spanOf(y!), score: 0.9, values: { source: '' } });
    }
  });
}

const spanOf = ({ from, to }: Span): Span => ({ from, to });

/** What `list` has more often than `other`, by key. */
function without(list: readonly Placeholder[], other: readonly Placeholder[]): Placeholder[] {
  const count = new Map<string, number>();
  for (const { key } of other) count.set(key, (count.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const left = count.get(key) ?? 0;
    if (left > 0) count.set(key, left - 1);
    return left === 0;
  });
}
