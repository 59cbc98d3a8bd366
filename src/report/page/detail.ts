import type { SegmentRef } from '../../bitext/index.js';
import { conflictLines, presenceOf, statusLine } from './claim-parts.js';
import { formatScore, type PageContext } from './context.js';
import { drawDocument } from './document-view.js';
import { element, isolate } from './dom.js';
import { isSameRef, refKey, wordsOf, type ClaimView, type LinkView } from './model.js';
import { drawReasons, marksOfPair, type Pair } from './reasons.js';

export interface Detail {
  readonly root: HTMLDialogElement;
  /** Opens a claim, at one of its texts if one is named, with `found` to go through by Next and Previous. */
  readonly open: (claim: ClaimView, document: number | undefined, found: readonly ClaimView[]) => void;
}

// More pairs than this and the reader chooses two texts instead.
const pairsUpTo = 60;
const nearUpTo = 6;

/** The window with one claim: its wordings two by two, each in its whole text, with what joins and what parts them. */
export function createDetail(context: PageContext, closed: (claim: ClaimView) => void): Detail {
  const { model, say } = context;
  const root = element('dialog', { class: 'detail', 'aria-labelledby': 'detail-title' });
  let claim: ClaimView | undefined;
  let list: readonly ClaimView[] = [];

  const step = (by: 1 | -1): void => {
    const next = list[list.findIndex((one) => one === claim) + by];
    if (next !== undefined) draw(next, undefined);
  };
  root.addEventListener('close', () => {
    if (claim !== undefined) closed(claim);
  });
  // Outside the window: only its backdrop is.
  root.addEventListener('click', (event) => {
    if (event.target === root) root.close();
  });
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.target as Element).closest('select') !== null) return;
    if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
    else return;
    event.preventDefault();
  });
  const light = (event: Event, isLit: boolean): void => {
    const reasons = (event.target as Element).closest<HTMLElement>('[data-reasons]')?.dataset['reasons']?.split(' ') ?? [];
    for (const marked of root.querySelectorAll<HTMLElement>('[data-reasons]')) {
      if (marked.dataset['reasons']!.split(' ').some((reason) => reasons.includes(reason))) marked.classList.toggle('lit', isLit);
    }
  };
  root.addEventListener('pointerover', (event) => light(event, true));
  root.addEventListener('pointerout', (event) => light(event, false));

  const button = (text: string, keys: string, run: () => void, isDisabled = false): HTMLElement => {
    const made = element('button', { type: 'button', class: 'quiet', disabled: isDisabled, 'aria-keyshortcuts': keys }, text);
    made.addEventListener('click', run);
    return made;
  };

  function draw(next: ClaimView, document: number | undefined): void {
    claim = next;
    const at = list.indexOf(next);
    const pair = choosePair(next, document);
    const compare = element('div', { class: 'compare' });
    const central = model.documents[next.central.document]!;
    const close = button(say('detail.close'), 'Escape', () => root.close());
    close.autofocus = true;
    const head = element(
      'header',
      {},
      element('div', { class: 'bar' }, element('span', { class: 'number' }, say('grid.number', { number: next.index + 1 })), statusLine(context, next), presenceOf(context, next), element('span', { class: 'spring' }), button(say('detail.previous'), 'p', () => step(-1), at <= 0), button(say('detail.next'), 'n', () => step(1), at < 0 || at === list.length - 1), close),
      element('h2', { id: 'detail-title', lang: central.language, dir: 'auto' }, wordsOf(model, next.central)),
      conflictLines(context, next),
    );
    const select = (chosen: Pair): void => {
      compare.replaceChildren(...drawPair(next, chosen, select));
      for (const option of root.querySelectorAll<HTMLElement>('[role=option]')) {
        const isSelected = chosen.right !== chosen.left && option.dataset['pair'] === pairKey(chosen);
        option.setAttribute('aria-selected', String(isSelected));
      }
      for (const pane of compare.querySelectorAll<HTMLElement>('.pane .scroll')) showPlace(pane);
    };
    root.replaceChildren(head, element('div', { class: `body${next.links.length > 0 ? '' : ' unpaired'}` }, next.links.length > 0 && drawPairs(next, pair, select), compare, drawNear(next)));
    if (!root.open) root.showModal();
    root.scrollTop = 0;
    select(pair);
    root.querySelector<HTMLElement>('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    try {
      history.replaceState(null, '', `#claim-${next.id}`);
    } catch {
      // A page within a page may have no history of its own.
    }
  }

  /** The pairs as a list box: arrows choose, and the choice shows at once. */
  function drawPairs(of: ClaimView, first: Pair, select: (pair: Pair) => void): HTMLElement {
    const links = sortLinks(of);
    const box = element('div', { role: 'listbox', 'aria-label': say('detail.links'), class: 'pairs' });
    // A text with several wordings is told apart from itself by the number of the sentence.
    const isNumbered = of.members.length > of.documents.length;
    const nameEnd = ({ document, segment }: SegmentRef): HTMLElement => element('span', { class: 'end' }, element('span', { class: 'label' }, model.documents[document]!.label), isNumbered && element('span', { class: 'nth' }, String(segment + 1)));
    const widest = Math.max(...of.members.map((member) => model.documents[member.document]!.label.length + (isNumbered ? 1 + String(member.segment + 1).length : 0)));
    box.style.setProperty('--ends', `${2 * widest + 4}ch`);
    links.slice(0, pairsUpTo).forEach((link) => {
      const pair: Pair = { left: link.from, right: link.to, link };
      const [a, b] = [model.documents[link.from.document]!, model.documents[link.to.document]!];
      const isFirst = pairKey(first) === pairKey(pair);
      const option = element(
        'div',
        { role: 'option', tabindex: isFirst ? 0 : -1, 'data-pair': pairKey(pair), class: link.relation, title: `${a.name} – ${b.name}` },
        element('span', { class: 'ends' }, nameEnd(link.from), element('span', { class: 'joint', 'aria-hidden': 'true' }, link.relation === 'conflicting' ? '≠' : link.relation === 'same' ? '=' : '≈'), nameEnd(link.to)),
        element('span', { class: 'relation' }, say(`relation.${link.relation}Short`)),
        element('span', { class: 'score' }, formatScore(context, link.score)),
      );
      option.addEventListener('click', () => choose(option));
      box.append(option);
    });
    const choose = (option: HTMLElement): void => {
      for (const other of box.querySelectorAll<HTMLElement>('[role=option]')) other.tabIndex = other === option ? 0 : -1;
      option.focus();
      const link = links[[...box.querySelectorAll('[role=option]')].indexOf(option)]!;
      select({ left: link.from, right: link.to, link });
    };
    if (box.querySelector('[tabindex="0"]') === null) box.querySelector<HTMLElement>('[role=option]')!.tabIndex = 0;
    box.addEventListener('keydown', (event) => {
      const options = [...box.querySelectorAll<HTMLElement>('[role=option]')];
      const at = options.indexOf(event.target as HTMLElement);
      const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? options.length - 1 : event.key === 'Enter' || event.key === ' ' ? at : -1;
      if (options[to] === undefined) return;
      event.preventDefault();
      choose(options[to]);
    });
    const more = links.length - pairsUpTo;
    return element('nav', { 'aria-label': say('detail.links') }, element('h3', {}, say('detail.links')), box, more > 0 && element('p', { class: 'quietly' }, say('detail.moreLinks', { count: more })));
  }

  function drawPair(of: ClaimView, pair: Pair, select: (pair: Pair) => void): Node[] {
    if (pair.left === pair.right) return [element('p', { class: 'quietly' }, say('detail.alone')), element('div', { class: 'panes one' }, drawPane(of, pair, 'left', select))];
    return [drawReasons(context, pair), element('div', { class: 'panes' }, drawPane(of, pair, 'left', select), drawPane(of, pair, 'right', select))];
  }

  function drawPane(of: ClaimView, pair: Pair, side: 'left' | 'right', select: (pair: Pair) => void): HTMLElement {
    const ref = pair[side];
    const view = model.documents[ref.document]!;
    const other = side === 'left' ? pair.right : pair.left;
    let name: HTMLElement;
    if (pair.left === pair.right) name = element('span', { class: 'chosen' }, element('span', { class: 'label' }, view.label), ' ', isolate(view.name));
    else {
      const chooser = element('select', { 'aria-label': say(`detail.${side}`), class: 'chosen' });
      for (const member of of.members) {
        const { label, name: own } = model.documents[member.document]!;
        chooser.append(element('option', { value: refKey(member), selected: isSameRef(member, ref), disabled: isSameRef(member, other), dir: 'auto' }, `${label}  ${own}, ${placeOf(member)}`));
      }
      chooser.addEventListener('change', () => {
        const chosen = of.members.find((member) => refKey(member) === chooser.value)!;
        const [left, right] = side === 'left' ? [chosen, other] : [other, chosen];
        select({ left, right, link: findLink(of, left, right) });
        root.querySelector<HTMLElement>(`.pane.${side} select`)?.focus();
      });
      name = chooser;
    }
    const marks = pair.left === pair.right ? (of.clashes.get(ref.document) ?? []).map((span) => ({ ...span, style: 'clash' as const })) : marksOfPair(context, pair, side);
    const scroll = element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('detail.context', { name: view.name }) }, drawDocument(view, ref, of, marks));
    const back = button(say('detail.backToPlace'), '', () => showPlace(scroll));
    back.removeAttribute('aria-keyshortcuts');
    return element('section', { class: `pane ${side}` }, element('div', { class: 'pane-head' }, name, element('span', { class: 'place' }, placeOf(ref)), back), scroll);
  }

  const placeOf = ({ document, segment }: SegmentRef): string => say('detail.sentence', { number: segment + 1, total: model.documents[document]!.segments.length });

  function drawNear(of: ClaimView): HTMLElement | null {
    if (of.near.length === 0) return null;
    const seen = new Set<number>();
    const items: HTMLElement[] = [];
    for (const { claim: index } of of.near) {
      if (seen.has(index) || items.length === nearUpTo) continue;
      seen.add(index);
      const other = model.claims[index]!;
      const { language } = model.documents[other.central.document]!;
      const go = element('button', { type: 'button' }, element('span', { class: 'number' }, String(index + 1)), element('span', { lang: language, dir: 'auto' }, wordsOf(model, other.central)));
      go.addEventListener('click', () => draw(other, undefined));
      items.push(element('li', {}, go));
    }
    return element('section', { class: 'near' }, element('h3', {}, say('detail.near')), element('ul', {}, ...items));
  }

  return {
    root,
    open: (next, document, found) => {
      list = found;
      draw(next, document);
    },
  };
}

/** Scrolls a pane, and nothing but the pane, so that the sentence stands in its upper part with the words before it in view. */
function showPlace(pane: HTMLElement): void {
  const current = pane.querySelector<HTMLElement>('.current');
  if (current === null) return;
  const lead = Math.max(24, (pane.clientHeight - current.getBoundingClientRect().height) / 3);
  pane.scrollTop += current.getBoundingClientRect().top - pane.getBoundingClientRect().top - lead;
}

const pairKey = ({ left, right }: { left: SegmentRef; right: SegmentRef }): string => [refKey(left), refKey(right)].sort().join(' ');

/** Conflicts first, then best first: what the texts disagree on is what the reader came for. */
function sortLinks({ links }: ClaimView): LinkView[] {
  return [...links].sort((a, b) => Number(b.relation === 'conflicting') - Number(a.relation === 'conflicting') || b.score - a.score);
}

const findLink = ({ links }: ClaimView, a: SegmentRef, b: SegmentRef): LinkView | undefined => links.find(({ from, to }) => (isSameRef(from, a) && isSameRef(to, b)) || (isSameRef(from, b) && isSameRef(to, a)));

/** The pair to open with: the most telling link, of the chosen text if there is one. A claim alone is its own pair. */
function choosePair(claim: ClaimView, document: number | undefined): Pair {
  const links = sortLinks(claim);
  const link = links.find(({ from, to }) => document !== undefined && (from.document === document || to.document === document)) ?? (document === undefined ? links[0] : undefined);
  if (link !== undefined) return { left: link.from, right: link.to, link };
  const left = claim.members.find((member) => member.document === document) ?? claim.central;
  const right = claim.members.find((member) => member.document !== left.document) ?? left;
  return { left, right, link: findLink(claim, left, right) };
}
