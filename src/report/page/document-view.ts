import type { SegmentRef } from '../../bitext/index.js';
import { element, type Child } from './dom.js';
import { markWords, type Mark } from './marks.js';
import { isSameRef, type ClaimView, type DocumentView } from './model.js';

/** A whole text by paragraphs, with one segment at the centre of attention and the claim's other wordings in it. */
export function drawDocument({ index, text, language, segments }: DocumentView, at: SegmentRef, claim: ClaimView, marks: readonly Mark[]): HTMLElement {
  const root = element('div', { class: 'text', lang: language });
  let paragraph: HTMLElement | null = null;
  let number = -1;
  let end = 0;
  segments.forEach((segment, position) => {
    const ref = { document: index, segment: position };
    const isCurrent = isSameRef(ref, at);
    const isAlso = !isCurrent && claim.members.some((member) => isSameRef(member, ref));
    const words: Child[] = isCurrent ? markWords(text, segment.from, segment.to, marks) : [text.slice(segment.from, segment.to)];
    if (paragraph === null || segment.paragraph !== number) {
      paragraph = element('p', { class: segment.kind, dir: 'auto' });
      root.append(paragraph);
      number = segment.paragraph;
    } else {
      // A line break between two segments of a paragraph is the text's own: a list, a poem, an address.
      const gap = text.slice(end, segment.from);
      paragraph.append(gap.includes('\n') ? element('br') : gap);
    }
    paragraph.append(isCurrent ? element('span', { class: 'segment current', 'aria-current': 'true' }, ...words) : isAlso ? element('span', { class: 'segment also' }, ...words) : element('span', { class: 'segment' }, ...words));
    end = segment.to;
  });
  return root;
}
