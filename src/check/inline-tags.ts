import { placeholderEnd } from '../text/index.js';
import type { AnyUnit, InlineTag, IssueMessageKey, Span } from '../bitext/index.js';
import { report, type Ground } from './ground.js';

/** A tag that stands beside the text, where it stands in the text of its side, and the one that closes it. */
interface Placed {
  readonly tag: InlineTag;
  readonly span: Span;
  readonly close?: Placed;
}

/**
 * Markup that a file keeps beside the texts of its units (XLIFF, TMX) and one side lacks. Tags answer each other by their id, which is
 * the same on both sides, or else by what they are; a closing tag goes with its opening one.
 */
export function checkInlineTags(ground: Ground, units: readonly AnyUnit[], source: string, target: string): void {
  units.forEach((unit, index) => {
    const { markup } = unit;
    if (markup === undefined || ground.settled.has(index)) return;
    const [a, b] = [ground.bitext.source.segments[index]!, ground.bitext.target.segments[index]!];
    const [left, right] = [placedOf(markup[source] ?? [], a), placedOf(markup[target] ?? [], b)];
    const lost = withoutPartners(left, right);
    const come = withoutPartners(right, left);
    for (let i = 0; i < Math.max(lost.length, come.length); i++) {
      const [x, y] = [lost[i], come[i]];
      const code = [x, y].some((one) => one !== undefined && isPlaceholder(one.tag)) ? 'placeholder' : 'markup';
      const what = x === undefined ? 'added' : y === undefined ? 'missing' : 'differs';
      report(ground, {
        code, message: `${code}.${what}` satisfies IssueMessageKey, source: x?.span ?? { from: a.from, to: a.to }, target: y?.span ?? { from: b.from, to: b.to }, score: 0.95,
        values: { source: x === undefined ? '' : shown(x.tag), target: y === undefined ? '' : shown(y.tag) },
      });
    }
  });
}

/** The tags of a side: those that open with what they enclose, and a closing one by itself only where nothing opens it. */
function placedOf(tags: readonly InlineTag[], { from }: Span): Placed[] {
  const at = (tag: InlineTag): Placed => ({ tag, span: { from: from + tag.offset, to: from + tag.offset } });
  const closes = new Map(tags.filter(({ kind }) => kind === 'close').map((tag) => [tag.tagId, tag]));
  const opened = new Set(tags.filter(({ kind }) => kind === 'open').map(({ tagId }) => tagId));
  return tags.filter(({ kind, tagId }) => kind !== 'close' || !opened.has(tagId)).map((tag) => {
    const close = tag.kind === 'open' ? closes.get(tag.tagId) : undefined;
    return close === undefined ? at(tag) : { tag, span: { from: from + tag.offset, to: from + Math.max(tag.offset, close.offset) }, close: at(close) };
  });
}

/** The tags of a side that no tag of the other answers. */
function withoutPartners(own: readonly Placed[], others: readonly Placed[]): Placed[] {
  const free = new Map<string, Placed[]>();
  const keysOf = ({ tag: { kind, tagId, code } }: Placed): readonly string[] => [`${kind} #${tagId}`, ...(code === undefined ? [] : [`${kind} ${code}`])];
  for (const other of others) {
    for (const key of keysOf(other)) {
      const list = free.get(key);
      if (list === undefined) free.set(key, [other]);
      else list.push(other);
    }
  }
  // The first of a list that is not taken: what is before stays taken.
  const heads = new Map<string, number>();
  const taken = new Set<Placed>();
  const nextOf = (key: string): Placed | undefined => {
    const list = free.get(key) ?? [];
    let head = heads.get(key) ?? 0;
    while (head < list.length && taken.has(list[head]!)) head++;
    heads.set(key, head);
    return list[head];
  };
  const partners = new Map<Placed, Placed>();
  // By id first; two ids that are the same by chance stand for tags that are written in two ways.
  for (const byId of [true, false]) {
    for (const one of own) {
      const [id, code] = keysOf(one);
      const key = byId ? id : code;
      const partner = key === undefined || partners.has(one) ? undefined : nextOf(key);
      if (partner === undefined || (one.tag.code !== undefined && partner.tag.code !== undefined && one.tag.code !== partner.tag.code)) continue;
      taken.add(partner);
      partners.set(one, partner);
    }
  }
  return own.flatMap((one) => {
    const partner = partners.get(one);
    if (partner === undefined) return [one];
    return one.close !== undefined && partner.close === undefined ? [one.close] : [];
  });
}

const isPlaceholder = ({ code }: InlineTag): boolean => code !== undefined && code !== '' && !code.startsWith('<') && placeholderEnd(code, 0) === code.length;

/** A tag as it was written, or by its number where the file does not say. */
const shown = ({ kind, tagId, type, code }: InlineTag): string => (code !== undefined && code !== '' ? code : kind === 'open' ? `<${type ?? tagId}>` : kind === 'close' ? `</${type ?? tagId}>` : `<${type ?? tagId}/>`);
