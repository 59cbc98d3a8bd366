import type { Span } from '../../bitext/index.js';
import { element, type Child } from './dom.js';

/** How a stretch of words is shown; the first of these wins where several meet. */
const styles = ['clash', 'agree', 'hit', 'open'] as const;
export type MarkStyle = (typeof styles)[number];

export interface Mark extends Span {
  readonly style: MarkStyle;
  /** The reason that it belongs to; marks of one reason light up together. */
  readonly reason?: number;
  /** Said of it to who hovers. */
  readonly title?: string;
}

/** The words from `from` to `to` with their marks, as text nodes and `mark` elements; each character once. */
export function markWords(text: string, from: number, to: number, marks: readonly Mark[]): Child[] {
  const inside = marks.filter((mark) => mark.to > from && mark.from < to && mark.to > mark.from);
  if (inside.length === 0) return [text.slice(from, to)];
  const edges = [...new Set([from, to, ...inside.flatMap((mark) => [Math.max(from, mark.from), Math.min(to, mark.to)])])].sort((a, b) => a - b);
  const starting = [...inside].sort((a, b) => a.from - b.from);
  const children: Child[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let at = 0; at + 1 < edges.length; at++) {
    const [start, end] = [edges[at]!, edges[at + 1]!];
    while (next < starting.length && starting[next]!.from <= start) open.push(starting[next++]!);
    open = open.filter((mark) => mark.to > start);
    const words = text.slice(start, end);
    const style = styles.find((one) => open.some((mark) => mark.style === one));
    if (style === undefined) {
      children.push(words);
      continue;
    }
    const top = open.filter((mark) => mark.style === style);
    const reasons = open.flatMap((mark) => (mark.reason === undefined ? [] : [mark.reason]));
    const isFirst = top.some((mark) => Math.max(from, mark.from) === start);
    children.push(
      element(
        'mark',
        {
          class: `${style}${isFirst ? '' : ' continued'}`,
          'data-reasons': reasons.length === 0 ? undefined : reasons.join(' '),
          title: top.find((mark) => mark.title !== undefined)?.title,
        },
        words,
      ),
    );
  }
  return children;
}
