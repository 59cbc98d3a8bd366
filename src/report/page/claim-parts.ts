import type { MessageKey } from '../messages/index.js';
import { languageCode, type PageContext } from './context.js';
import { element, isolate, svg, type Child } from './dom.js';
import { markWords, type Mark } from './marks.js';
import type { ClaimView, DocumentView, MemberView } from './model.js';
import { findHits } from './search.js';

// More texts than this and a row of letters says less than a strip.
const lettersUpTo = 26;
// Who names a value, by label, before it says "+12".
const labelsUpTo = 8;
// Values of one point before it says "+3": the first are those that most texts name.
const valuesUpTo = 8;

export type ClaimStatus = 'shared' | 'single' | 'conflicting';

const statusOf = ({ documents, disputed }: ClaimView): ClaimStatus => (disputed ? 'conflicting' : documents.length > 1 ? 'shared' : 'single');

/** Shapes, so that no status is told by its colour alone: two rings that meet, one ring, an unequal sign. */
function statusIcon(status: ClaimStatus): SVGElement {
  const icon = svg('svg', { viewBox: '0 0 18 12', width: 18, height: 12, class: 'icon', 'aria-hidden': 'true' });
  const ring = { r: 4.25, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5, cy: 6 };
  if (status === 'conflicting') icon.append(svg('path', { d: 'M4 4h10M4 8h10M12 1L6 11', fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round' }));
  else if (status === 'single') icon.append(svg('circle', { ...ring, cx: 9 }));
  else icon.append(svg('circle', { ...ring, cx: 6.25 }), svg('circle', { ...ring, cx: 11.75 }));
  return icon;
}

/** The number of a claim: a figure to see, `Claim 12` to hear. */
export function numberOf({ say }: PageContext, { index }: ClaimView): HTMLElement {
  const number = String(index + 1);
  return element('span', { class: 'number' }, element('span', { class: 'heard' }, say('grid.number', { number })), element('span', { 'aria-hidden': 'true' }, number));
}

export function statusLine({ say, model }: PageContext, claim: ClaimView): HTMLElement {
  const status = statusOf(claim);
  const makers = say('grid.makers', { count: claim.documents.length, total: model.documents.length });
  return element('span', { class: `status ${status}` }, statusIcon(status), element('span', { class: 'word' }, say(`status.${status}`)), status !== 'single' && element('span', { class: 'makers' }, makers));
}

/** Which texts make the claim: their letters, or a strip with a tick for each text where there are many. */
export function presenceOf({ model, say }: PageContext, claim: ClaimView): Element {
  const { documents } = model;
  const makers = new Set(claim.documents);
  if (documents.length <= lettersUpTo) {
    const names = claim.documents.map((index) => documents[index]!.name).join(', ');
    return element(
      'span',
      { class: 'letters', role: 'img', 'aria-label': names },
      ...documents.map(({ index, label }) =>
        element('span', { class: !makers.has(index) ? 'absent' : claim.clashes.has(index) ? 'present clashing' : 'present', 'aria-hidden': 'true' }, makers.has(index) ? label : '·'),
      ),
    );
  }
  // One path for all ticks: a claim costs what its members do, however many texts there are. Those that name a clashing
  // value reach lower than the others.
  const ticks = (chosen: readonly number[], height: number): string => chosen.map((index) => `M${index} 0h1v${height}h-1z`).join('');
  return svg(
    'svg',
    { class: 'strip', viewBox: `0 0 ${documents.length} 10`, preserveAspectRatio: 'none', role: 'img', 'aria-label': say('grid.makers', { count: makers.size, total: documents.length }) },
    svg('path', { class: 'rule', d: `M0 6h${documents.length}v0.6h-${documents.length}z` }),
    svg('path', { class: 'ticks', d: ticks(claim.documents.filter((index) => !claim.clashes.has(index)), 6.6) }),
    svg('path', { class: 'ticks clashing', d: ticks(claim.documents.filter((index) => claim.clashes.has(index)), 10) }),
  );
}

export function labelOf({ label }: DocumentView): HTMLElement {
  return element('span', { class: 'label', 'aria-hidden': 'true' }, label);
}

/** A text's name with its label and language. */
export function nameDocument(document: DocumentView): Child[] {
  // A file name breaks after its dots and slashes rather than within a word.
  const parts = document.name.split(/(?<=[._/\\-])/u).flatMap((part, at) => (at === 0 ? [part] : [element('wbr'), part]));
  return [labelOf(document), element('bdi', { class: 'name', title: document.name }, ...parts), element('span', { class: 'code' }, languageCode(document.language))];
}

/** What the texts disagree on, a point a line: the kind, and each value with the labels of those who name it. */
export function conflictLines({ model, say }: PageContext, claim: ClaimView): HTMLElement | null {
  const lines: HTMLElement[] = claim.conflicts.map(({ kind, values }) =>
    element(
      'li',
      {},
      element('span', { class: 'kind' }, say(`evidence.${kind}` as MessageKey)),
      ...values.slice(0, valuesUpTo).map(({ text, mentions }, at) => {
        const makers = [...new Set(mentions.map((mention) => mention.document))];
        const labels = makers.slice(0, labelsUpTo).map((index) => model.documents[index]!.label).join(' ');
        const who = makers.length > labelsUpTo ? `${labels} +${makers.length - labelsUpTo}` : labels;
        return element('span', { class: 'value' }, at > 0 && element('span', { class: 'against' }, '≠ '), isolate(text.replace(/\s+/gu, ' ')), element('span', { class: 'who' }, who));
      }),
      values.length > valuesUpTo && element('span', { class: 'who' }, `+${values.length - valuesUpTo}`),
    ),
  );
  if (claim.disputed && lines.length === 0) {
    const pairs = claim.links.filter((link) => link.relation === 'conflicting').map(({ from, to }) => say('conflict.denied', { from: model.documents[from.document]!.label, to: model.documents[to.document]!.label }));
    for (const pair of new Set(pairs.slice(0, labelsUpTo))) lines.push(element('li', {}, pair));
  }
  return lines.length === 0 ? null : element('ul', { class: 'conflicts' }, ...lines);
}

/** A member's words, in its own language and direction, with what clashes and what was searched for. */
export function wordingOf({ model, say }: PageContext, claim: ClaimView, { document, segment, span }: MemberView, terms: readonly string[], extra = ''): HTMLElement {
  const { text, language, segments } = model.documents[document]!;
  const { kind } = segments[segment]!;
  const { from, to } = span ?? segments[segment]!;
  const isCentral = claim.members.length > 1 && claim.central.document === document && claim.central.segment === segment;
  const marks: Mark[] = (claim.clashes.get(document) ?? []).map((span) => ({ ...span, style: 'clash', title: say('mark.clashes') }));
  for (const hit of findHits(text.slice(from, to), terms)) marks.push({ from: from + hit.from, to: from + hit.to, style: 'hit' });
  return element('p', { class: `words${isCentral ? ' central' : ''}${kind === 'heading' ? ' heading' : ''}${extra}`, lang: language, dir: 'auto', title: isCentral && say('grid.central') }, ...markWords(text, from, to, marks));
}
