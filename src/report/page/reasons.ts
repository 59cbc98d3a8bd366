import type { EvidenceKind, SegmentRef } from '../../bitext/index.js';
import type { MessageKey } from '../messages/index.js';
import { formatScore, formatWeight, type PageContext } from './context.js';
import { element, isolate, type Child } from './dom.js';
import type { Mark } from './marks.js';
import { isSameRef, type EvidenceView, type LinkView } from './model.js';

// Kinds that speak of whole segments: to repeat the segment would say nothing, and its marks would cover all others.
const wholesale: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>(['length', 'vector', 'structure']);
// What clashes is told before what agrees, and what tells most before what tells least.
const order: readonly EvidenceKind[] = ['number', 'date', 'name', 'lexicon', 'cognate', 'vector', 'length', 'structure'];
const itemsUpTo = 24;

/** A link as its reader sees it: `left` may be either end. */
export interface Pair {
  readonly left: SegmentRef;
  readonly right: SegmentRef;
  readonly link: LinkView | undefined;
}

const isTurned = ({ left, link }: Pair): boolean => link !== undefined && !isSameRef(link.from, left);

/** The words of a reason on each side. */
function wordsOfReason({ model }: PageContext, pair: Pair, { source, target }: EvidenceView): [string | null, string | null] {
  const [a, b] = isTurned(pair) ? [target, source] : [source, target];
  const words = (ref: SegmentRef, span: typeof a): string | null => (span === null ? null : model.documents[ref.document]!.text.slice(span.from, span.to).replace(/\s+/gu, ' '));
  return [words(pair.left, a), words(pair.right, b)];
}

/** What to mark in a pane: where the two meet, where they clash, and which words have no answer. */
export function marksOfPair(context: PageContext, pair: Pair, side: 'left' | 'right'): Mark[] {
  if (pair.link === undefined) return [];
  const { say } = context;
  const isSource = (side === 'left') !== isTurned(pair);
  return pair.link.evidence.flatMap((evidence, reason): Mark[] => {
    const span = isSource ? evidence.source : evidence.target;
    if (span === null || wholesale.has(evidence.kind)) return [];
    const [left, right] = wordsOfReason(context, pair, evidence);
    const other = side === 'left' ? right : left;
    const title = evidence.verdict === 'unanswered' ? say('mark.unanswered') : `${say(`mark.${evidence.verdict}`)}: ${other ?? '–'}`;
    return [{ ...span, reason, title, style: evidence.verdict === 'clashes' ? 'clash' : evidence.verdict === 'agrees' ? 'agree' : 'open' }];
  });
}

interface KindTally {
  readonly kind: EvidenceKind;
  readonly evidence: { readonly one: EvidenceView; readonly reason: number }[];
  weight: number;
}

/** The reasons of a link by kind; kinds that we know in our order, others after them. */
function tallyReasons({ evidence }: LinkView): KindTally[] {
  const byKind = new Map<EvidenceKind, KindTally>();
  evidence.forEach((one, reason) => {
    let tally = byKind.get(one.kind);
    if (tally === undefined) byKind.set(one.kind, (tally = { kind: one.kind, evidence: [], weight: 0 }));
    tally.evidence.push({ one, reason });
    tally.weight += one.weight;
  });
  const rank = (kind: EvidenceKind): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...byKind.values()].sort((a, b) => rank(a.kind) - rank(b.kind));
}

/** `numbers 2/2, names 1/2`: of the reasons that are about words, how many agree. */
export function summarizeReasons({ say }: PageContext, link: LinkView): string {
  return tallyReasons(link)
    .filter(({ kind }) => !wholesale.has(kind))
    .map(({ kind, evidence }) => `${say(`evidence.${kind}` as MessageKey)} ${countOf(say, evidence)}`)
    .join(', ');
}

const countOf = (say: PageContext['say'], evidence: KindTally['evidence']): string =>
  say('reasons.count', { agrees: evidence.filter(({ one }) => one.verdict === 'agrees').length, total: evidence.length });

/** What the link is, how sure, and why: a line for each kind of evidence. */
export function drawReasons(context: PageContext, pair: Pair): HTMLElement {
  const { say } = context;
  const { link } = pair;
  if (link === undefined) return element('div', { class: 'reasons' }, element('p', { class: 'verdict unlinked' }, say('detail.unlinked')));
  const verdict = element(
    'p',
    { class: `verdict ${link.relation}` },
    element('strong', {}, say(`relation.${link.relation}`)),
    ' ',
    element('span', { class: 'score' }, say('score.label', { score: formatScore(context, link.score) })),
    ' ',
    element('span', { class: 'meaning' }, say('score.meaning', { percent: Math.min(99, Math.round(link.score * 100)) })),
  );
  const tallies = tallyReasons(link);
  if (tallies.length === 0) return element('div', { class: 'reasons' }, verdict, element('p', { class: 'quietly' }, say('reasons.none')));
  const most = Math.max(...tallies.map(({ weight }) => Math.abs(weight)), 1e-9);
  const rows = tallies.map(({ kind, evidence, weight }) => {
    const isWholesale = wholesale.has(kind);
    const bar = element('span', { class: weight < 0 ? 'bar against' : 'bar', 'aria-hidden': 'true' });
    bar.style.setProperty('--share', String(Math.abs(weight) / most));
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, say(`evidence.${kind}` as MessageKey)),
      element('td', { class: 'tally' }, isWholesale ? '' : countOf(say, evidence)),
      element('td', { class: 'items' }, ...(isWholesale ? [say(weight < 0 ? 'reasons.against' : 'reasons.for')] : drawItems(context, pair, evidence))),
      element('td', { class: 'weight', title: say('reasons.weightMeaning') }, bar, element('span', { class: 'nats' }, formatWeight(context, weight))),
    );
  });
  const head = (key: MessageKey, title?: MessageKey): HTMLElement => element('th', { scope: 'col', title: title === undefined ? undefined : say(title) }, say(key));
  return element(
    'div',
    { class: 'reasons' },
    verdict,
    element('table', { 'aria-label': say('reasons.title') }, element('thead', {}, element('tr', {}, head('reasons.kind'), head('reasons.tally'), head('reasons.items'), head('reasons.weight', 'reasons.weightMeaning'))), element('tbody', {}, ...rows)),
  );
}

/** `15.000 ≠ 15,000; Oekraïne = Ukraine; without an answer: May`. */
function drawItems(context: PageContext, pair: Pair, evidence: KindTally['evidence']): Child[] {
  const { say } = context;
  const items: Child[] = [];
  const drawn = { clashes: '≠', agrees: '=' } as const;
  let left = itemsUpTo;
  for (const verdict of ['clashes', 'agrees'] as const) {
    for (const { one, reason } of evidence) {
      if (one.verdict !== verdict || left-- <= 0) continue;
      const [a, b] = wordsOfReason(context, pair, one);
      items.push(element('span', { class: `item ${verdict}`, 'data-reasons': reason }, isolate(a ?? '–'), element('span', { class: 'sign', role: 'img', 'aria-label': say(`mark.${verdict}`) }, drawn[verdict]), isolate(b ?? '–')), ' ');
    }
  }
  const open = evidence.filter(({ one }) => one.verdict === 'unanswered');
  if (open.length > 0 && left > 0) {
    items.push(element('span', { class: 'unanswered' }, say('reasons.unanswered')), ' ');
    for (const { one, reason } of open) {
      if (left-- <= 0) continue;
      const [a, b] = wordsOfReason(context, pair, one);
      items.push(element('span', { class: 'item open', 'data-reasons': reason }, isolate(a ?? b ?? '–')), ' ');
    }
  }
  if (left < 0) items.push(element('span', { class: 'unanswered' }, say('reasons.more', { count: -left })));
  return items;
}
