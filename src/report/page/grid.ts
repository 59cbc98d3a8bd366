import { conflictLines, nameDocument, numberOf, presenceOf, statusLine, wordingOf } from './claim-parts.js';
import type { PageContext } from './context.js';
import { append, element, isolate, type Child } from './dom.js';
import type { Filter } from './filter.js';
import type { ClaimView, DocumentView } from './model.js';
import { readQuery } from './search.js';

/** What the grid asks of the page: to open a claim, at one of its texts if the reader chose one. */
export type OpenClaim = (claim: ClaimView, document: number | undefined) => void;

export interface Grid {
  readonly root: HTMLElement;
  /** The layout that was drawn, to tell whether a new width asks for another. */
  readonly layout: Layout;
  /** Puts the focus on a claim's first cell, drawn or not; where one of its cells has it already, leaves it there. */
  readonly focusClaim: (claim: ClaimView) => void;
}

/** Columns of texts, or one column of claims with their wordings below each other. */
export interface Layout {
  readonly columns: readonly number[] | null;
}

// A column narrower than this breaks every line after two words.
const narrowestColumn = 152;
const claimColumn = 192;
const mostColumns = 8;
// Wordings of a claim in the list before it says how many more there are.
const wordingsUpTo = 6;
// Rows drawn at a time; the next are drawn when the reader nears their place.
const batch = 60;

/** Columns where the chosen texts, or else all of them, have room beside each other. */
export function chooseLayout({ model }: PageContext, { documents }: Filter, width: number): Layout {
  const columns = documents.size > 0 ? [...documents].sort((a, b) => a - b) : model.documents.map((document) => document.index);
  return { columns: columns.length <= mostColumns && width >= claimColumn + columns.length * narrowestColumn ? columns : null };
}

type Row =
  | { readonly type: 'part'; readonly title: string; readonly count: number }
  | { readonly type: 'document'; readonly document: DocumentView; readonly count: number }
  | { readonly type: 'claim'; readonly claim: ClaimView }
  | { readonly type: 'lone'; readonly cells: readonly (ClaimView | undefined)[]; readonly isFirst: boolean };

/**
 * The claims as a grid with one tab stop. Claims of several texts have a row each; in columns, those of one text alone are
 * packed, so that a row holds the first of each text, the next the second: under each name, what only that text says.
 */
export function createGrid(context: PageContext, found: readonly ClaimView[], filter: Filter, width: number, open: OpenClaim): Grid {
  const { say } = context;
  const layout = chooseLayout(context, filter, width);
  const rows = planRows(context, found, layout);
  const terms = readQuery(filter.query);
  const columnCount = (layout.columns?.length ?? 0) + 1;
  const head = layout.columns === null ? null : drawHead(context, layout.columns);
  const root = element('div', { role: 'grid', id: 'claims', class: layout.columns === null ? 'grid list' : 'grid matrix', 'aria-label': say('grid.label'), 'aria-rowcount': rows.length + (head === null ? 0 : 1), 'aria-colcount': columnCount });
  root.style.setProperty('--columns', String(columnCount - 1));
  append(root, [head]);
  const claimOf = new Map<string, ClaimView>();
  let drawn = 0;
  const drawMore = (until: number): void => {
    const upTo = Math.min(rows.length, until);
    for (; drawn < upTo; drawn++) {
      const row = rows[drawn]!;
      const made = layout.columns === null ? drawListRow(context, row, terms) : drawMatrixRow(context, row, layout.columns, terms);
      made.setAttribute('aria-rowindex', String(drawn + (head === null ? 1 : 2)));
      root.insertBefore(made, sentinel);
      if (row.type === 'claim') claimOf.set(String(row.claim.index), row.claim);
      if (row.type === 'lone') for (const claim of row.cells) if (claim !== undefined) claimOf.set(String(claim.index), claim);
    }
    if (drawn === rows.length) sentinel.remove();
  };
  const sentinel = element('div', { class: 'sentinel', role: 'presentation' });
  root.append(sentinel);
  drawMore(batch);
  if (drawn < rows.length) {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        drawMore(drawn + batch);
        // Observed anew: one that stays in sight is reported once only.
        observer.disconnect();
        if (drawn < rows.length) observer.observe(sentinel);
      },
      { rootMargin: '1200px' },
    );
    observer.observe(sentinel);
  }

  let current = root.querySelector<HTMLElement>('[data-claim]');
  if (current !== null) current.tabIndex = 0;
  const moveTo = (cell: HTMLElement | null | undefined): void => {
    if (cell === null || cell === undefined) return;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  root.addEventListener('focusin', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-claim]');
    if (cell === null) return;
    if (current !== null) current.tabIndex = -1;
    cell.tabIndex = 0;
    current = cell;
  });
  const openCell = (cell: HTMLElement): void => open(claimOf.get(cell.dataset['claim']!)!, cell.dataset['document'] === undefined ? undefined : Number(cell.dataset['document']));
  root.addEventListener('click', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-claim]');
    // Whoever selects words to copy does not ask for the claim.
    if (cell === null || document.getSelection()?.isCollapsed === false) return;
    cell.focus();
    openCell(cell);
  });
  root.addEventListener('keydown', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-claim]');
    if (cell === null || event.altKey || event.metaKey) return;
    const row = cell.closest<HTMLElement>('[role=row]')!;
    const beside = cellsOf(row);
    const at = beside.indexOf(cell);
    const down = (): HTMLElement | undefined => {
      drawMore(Number(row.getAttribute('aria-rowindex')) + batch);
      return besides(row, 'nextElementSibling', cell);
    };
    switch (event.key) {
      case 'ArrowRight': moveTo(beside[at + 1]); break;
      case 'ArrowLeft': moveTo(beside[at - 1]); break;
      case 'ArrowDown': moveTo(down()); break;
      case 'ArrowUp': moveTo(besides(row, 'previousElementSibling', cell)); break;
      case 'Home': moveTo(event.ctrlKey ? root.querySelector<HTMLElement>('[data-claim]') : beside[0]); break;
      case 'End':
        if (event.ctrlKey) drawMore(rows.length);
        moveTo(event.ctrlKey ? [...root.querySelectorAll<HTMLElement>('[data-claim]')].at(-1) : beside.at(-1));
        break;
      case 'PageDown': case 'PageUp': moveTo(pageAway(cell, event.key === 'PageDown', () => drawMore(drawn + batch))); break;
      case 'Enter': case ' ': openCell(cell); break;
      default: return;
    }
    event.preventDefault();
  });
  const focusClaim = (claim: ClaimView): void => {
    if (current !== null && current === document.activeElement && current.dataset['claim'] === String(claim.index)) return;
    const find = (): HTMLElement | null => root.querySelector<HTMLElement>(`[data-claim="${claim.index}"]`);
    if (find() === null) drawMore(rows.length);
    moveTo(find());
  };
  return { root, layout, focusClaim };
}

const cellsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('[data-claim]')];

/** The cell above or below: in the same column, or the nearest that the row has. */
function besides(row: HTMLElement, way: 'nextElementSibling' | 'previousElementSibling', from: HTMLElement): HTMLElement | undefined {
  const column = Number(from.dataset['column']);
  for (let next = row[way]; next !== null; next = next[way]) {
    const cells = cellsOf(next).sort((a, b) => Math.abs(Number(a.dataset['column']) - column) - Math.abs(Number(b.dataset['column']) - column));
    if (cells[0] !== undefined) return cells[0];
  }
  return undefined;
}

function pageAway(cell: HTMLElement, isDown: boolean, drawMore: () => void): HTMLElement {
  let at = cell;
  const start = cell.getBoundingClientRect().top;
  if (isDown) drawMore();
  for (;;) {
    const next = besides(at.closest<HTMLElement>('[role=row]')!, isDown ? 'nextElementSibling' : 'previousElementSibling', at);
    if (next === undefined) return at;
    at = next;
    if (Math.abs(at.getBoundingClientRect().top - start) > window.innerHeight * 0.8) return at;
  }
}

function planRows({ model, say }: PageContext, found: readonly ClaimView[], { columns }: Layout): Row[] {
  const shared = found.filter((claim) => claim.documents.length > 1);
  const single = found.filter((claim) => claim.documents.length === 1);
  const rows: Row[] = [];
  if (shared.length > 0) rows.push({ type: 'part', title: say('grid.sharedPart'), count: shared.length }, ...shared.map((claim): Row => ({ type: 'claim', claim })));
  if (single.length === 0) return rows;
  rows.push({ type: 'part', title: say('grid.singlePart'), count: single.length });
  const own = new Map<number, ClaimView[]>();
  for (const claim of single) {
    const list = own.get(claim.documents[0]!);
    if (list === undefined) own.set(claim.documents[0]!, [claim]);
    else list.push(claim);
  }
  if (columns === null) {
    for (const document of model.documents) {
      const claims = own.get(document.index);
      if (claims !== undefined) rows.push({ type: 'document', document, count: claims.length }, ...claims.map((claim): Row => ({ type: 'claim', claim })));
    }
    return rows;
  }
  const longest = Math.max(...columns.map((column) => own.get(column)?.length ?? 0));
  for (let at = 0; at < longest; at++) rows.push({ type: 'lone', cells: columns.map((column) => own.get(column)?.[at]), isFirst: at === 0 });
  return rows;
}

function drawHead({ model, say }: PageContext, columns: readonly number[]): HTMLElement {
  return element(
    'div',
    { role: 'row', class: 'row head', 'aria-rowindex': 1 },
    element('div', { role: 'columnheader', class: 'corner' }, say('grid.claim')),
    ...columns.map((column) => {
      const document = model.documents[column]!;
      const counts = say('filter.documentClaims', { claims: say('summary.claims', { count: document.claims }), alone: document.alone });
      return element('div', { role: 'columnheader' }, element('span', { class: 'document' }, ...nameDocument(document)), element('span', { class: 'counts' }, counts));
    }),
  );
}

function drawPart(row: Row & { type: 'part' | 'document' }, columnCount: number): HTMLElement {
  const title: Child[] = row.type === 'part' ? [row.title] : nameDocument(row.document);
  return element('div', { role: 'row', class: `row ${row.type}` }, element('div', { role: 'rowheader', 'aria-colspan': columnCount }, ...title, ' ', element('span', { class: 'count' }, String(row.count))));
}

function drawMatrixRow(context: PageContext, row: Row, columns: readonly number[], terms: readonly string[]): HTMLElement {
  const { say, model } = context;
  if (row.type === 'part' || row.type === 'document') return drawPart(row, columns.length + 1);
  if (row.type === 'lone') {
    return element(
      'div',
      { role: 'row', class: 'row lone' },
      element('div', { role: 'rowheader', class: 'corner' }, row.isFirst && say('grid.loneHint')),
      ...row.cells.map((claim, at) =>
        claim === undefined
          ? element('div', { role: 'gridcell', class: 'cell empty' })
          : element('div', { role: 'gridcell', class: 'cell', tabindex: -1, 'data-claim': claim.index, 'data-document': claim.documents[0]!, 'data-column': at + 1 }, ...wordings(context, claim, claim.documents[0]!, terms)),
      ),
    );
  }
  const { claim } = row;
  const isCentralShown = columns.includes(claim.central.document);
  return element(
    'div',
    { role: 'row', class: 'row claim' },
    element(
      'div',
      { role: 'rowheader', class: 'cell about', tabindex: -1, 'data-claim': claim.index, 'data-column': 0 },
      numberOf(context, claim),
      statusLine(context, claim),
      columns.length < model.documents.length && presenceOf(context, claim),
      !isCentralShown && wordingOf(context, claim, claim.central, terms),
      conflictLines(context, claim),
    ),
    ...columns.map((column, at) =>
      claim.documents.includes(column)
        ? element('div', { role: 'gridcell', class: 'cell', tabindex: -1, 'data-claim': claim.index, 'data-document': column, 'data-column': at + 1 }, ...wordings(context, claim, column, terms))
        : element('div', { role: 'gridcell', class: 'cell empty' }),
    ),
  );
}

/** A text's wordings of a claim, each once: a headline that stands again under its photo is one. */
function wordings(context: PageContext, claim: ClaimView, document: number, terms: readonly string[]): HTMLElement[] {
  const said = new Set<string>();
  const drawn: HTMLElement[] = [];
  for (const member of claim.members) {
    if (member.document !== document) continue;
    const words = wordingOf(context, claim, member, terms);
    if (said.has(words.textContent!)) continue;
    said.add(words.textContent!);
    drawn.push(words);
  }
  return drawn;
}

function drawListRow(context: PageContext, row: Row, terms: readonly string[]): HTMLElement {
  const { model, say } = context;
  if (row.type === 'part' || row.type === 'document') return drawPart(row, 1);
  if (row.type === 'lone') throw new RangeError('got packed claims in a list, expected them in columns only');
  const { claim } = row;
  const attributes = { role: 'gridcell', class: 'cell card', tabindex: -1, 'data-claim': claim.index, 'data-column': 0 } as const;
  if (claim.documents.length === 1) return element('div', { role: 'row', class: 'row claim single' }, element('div', attributes, ...wordings(context, claim, claim.documents[0]!, terms)));
  // The central wording first, then those with a value that others contradict, then the rest.
  const others = claim.documents.filter((document) => document !== claim.central.document);
  const order = [claim.central.document, ...others.filter((document) => claim.clashes.has(document)), ...others.filter((document) => !claim.clashes.has(document))];
  return element(
    'div',
    { role: 'row', class: 'row claim' },
    element(
      'div',
      attributes,
      element('div', { class: 'about' }, numberOf(context, claim), statusLine(context, claim), presenceOf(context, claim), conflictLines(context, claim)),
      ...order.slice(0, wordingsUpTo).map((document) => {
        const { label, name, language } = model.documents[document]!;
        return element('div', { class: 'wording' }, element('span', { class: 'label', 'aria-hidden': 'true' }, label), element('div', {}, ...wordings(context, claim, document, terms), element('span', { class: 'source' }, isolate(name), ' ', element('span', { class: 'code' }, language.split('-')[0]!.toUpperCase()))));
      }),
      order.length > wordingsUpTo && element('p', { class: 'more' }, say('grid.moreWordings', { count: order.length - wordingsUpTo })),
    ),
  );
}
