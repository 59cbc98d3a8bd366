import type { SegmentRef } from '../../bitext/index.js';
import { conflictLines, nameDocument, statusLine, wordingOf } from './claim-parts.js';
import { formatScore, type PageContext } from './context.js';
import { element } from './dom.js';
import type { ClaimView } from './model.js';
import { summarizeReasons } from './reasons.js';

const linksUpTo = 12;

/** The claims on paper: each unfolded, with every wording whole, what is disputed, and the links in words. */
export function drawPrint(context: PageContext, found: readonly ClaimView[]): HTMLElement {
  const { model, say } = context;
  const key = element('ul', { class: 'key' }, ...model.documents.map((document) => element('li', {}, ...nameDocument(document))));
  const claims = found.map((claim) => {
    const isNumbered = claim.members.length > claim.documents.length;
    const nameEnd = ({ document, segment }: SegmentRef): string => `${model.documents[document]!.label}${isNumbered ? ` ${segment + 1}` : ''}`;
    const links = claim.links.slice(0, linksUpTo).map((link) =>
      element('li', {}, `${nameEnd(link.from)}–${nameEnd(link.to)} ${say(`relation.${link.relation}Short`)} ${formatScore(context, link.score)}: ${summarizeReasons(context, link)}`),
    );
    const more = claim.links.length - linksUpTo;
    if (more > 0) links.push(element('li', {}, say('reasons.more', { count: more })));
    return element(
      'section',
      { class: claim.documents.length === 1 ? 'claim single' : 'claim' },
      element('h2', {}, element('span', { class: 'number' }, String(claim.index + 1)), statusLine(context, claim)),
      conflictLines(context, claim),
      ...claim.members.map((member) => element('div', { class: 'wording' }, element('span', { class: 'label' }, nameEnd(member)), wordingOf(context, claim, member, []))),
      links.length > 0 && element('ul', { class: 'links' }, ...links),
    );
  });
  return element('div', { class: 'print' }, key, ...claims);
}
