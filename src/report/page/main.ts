import { createSay } from '../messages/index.js';
import type { ReportData, ReportLanguage } from '../report-data.js';
import type { PageContext } from './context.js';
import { createDetail } from './detail.js';
import { append, element, type Child } from './dom.js';
import { filterClaims, noFilter, type Filter } from './filter.js';
import { chooseLayout, createGrid, type Grid } from './grid.js';
import { createModel } from './model.js';
import { drawPrint } from './print-view.js';
import { createToolbar } from './toolbar.js';

// The page, from the data in it. One state (the filter), drawn anew where it changes; all else follows from it.
const data = JSON.parse(document.getElementById('report-data')!.textContent!) as ReportData;
const model = createModel(data);
const root = document.documentElement;
let filter: Filter = noFilter;
let removeListeners = new AbortController();

start(chooseLanguage());

function chooseLanguage(): ReportLanguage {
  return recall('language') === 'nl' ? 'nl' : recall('language') === 'en' ? 'en' : (data.language ?? (navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en'));
}

function start(ui: ReportLanguage): void {
  removeListeners.abort();
  removeListeners = new AbortController();
  const { signal } = removeListeners;
  const context: PageContext = { model, ui, say: createSay(ui) };
  const { say } = context;
  root.lang = ui;
  // Letters have the width of the style sheet; numbers ask for that of the longest.
  if (model.documents.length > 26) root.style.setProperty('--label-width', `${String(model.documents.length).length + 1.5}ch`);
  const title = data.title ?? say('page.title', { count: model.documents.length });
  document.title = title;

  let found = filterClaims(model, filter).found;
  let grid: Grid | undefined;
  const place = element('main', { id: 'main' });
  const open: Parameters<typeof createGrid>[4] = (claim, one) => detail.open(claim, one, found);
  const draw = (): void => {
    const filtered = filterClaims(model, filter);
    found = filtered.found;
    grid = found.length === 0 ? undefined : createGrid(context, found, filter, place.clientWidth, open);
    place.replaceChildren(grid?.root ?? element('p', { class: 'nothing' }, say(model.claims.length === 0 ? 'filter.none' : 'filter.nothing')));
    toolbar.show(filter, filtered.counts, found.length);
  };
  const toolbar = createToolbar(context, filter, (part) => {
    filter = { ...filter, ...part };
    draw();
    // What was found begins at the top, however far the reader had come in what was there before.
    if (place.getBoundingClientRect().top < 0) place.scrollIntoView();
  });
  const detail = createDetail(context, (claim) => {
    try {
      history.replaceState(null, '', location.href.split('#')[0]);
    } catch {
      location.hash = '';
    }
    grid?.focusClaim(claim);
  });

  document.body.replaceChildren(
    element('a', { class: 'skip', href: '#claims' }, say('page.skip')),
    element('header', { class: 'page' }, element('div', { class: 'settings' }, drawLanguageSwitch(context), drawThemeSwitch(context)), element('h1', { dir: 'auto' }, title), element('p', { class: 'summary' }, ...summarize(context))),
    toolbar.root,
    place,
    element('footer', {}, ...drawKeys(context), element('p', {}, say('page.made'))),
    detail.root,
  );
  draw();

  const measure = (): void => root.style.setProperty('--toolbar-height', `${toolbar.root.offsetHeight}px`);
  const observer = new ResizeObserver(() => {
    measure();
    if (grid !== undefined && (chooseLayout(context, filter, place.clientWidth).columns === null) !== (grid.layout.columns === null)) draw();
  });
  observer.observe(place);
  observer.observe(toolbar.root);
  signal.addEventListener('abort', () => observer.disconnect());
  measure();

  document.addEventListener(
    'keydown',
    (event) => {
      const isTyping = (event.target as Element).closest('input, select, textarea') !== null;
      if (event.key !== '/' || isTyping || detail.root.open || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      toolbar.focusSearch();
    },
    { signal },
  );
  // Made for the print and gone after it: on screen it would double the page.
  window.addEventListener('beforeprint', () => {
    document.querySelector('.print')?.remove();
    document.body.append(drawPrint(context, found));
  }, { signal });
  window.addEventListener('afterprint', () => document.querySelector('.print')?.remove(), { signal });

  const asked = model.claims.find((claim) => location.hash === `#claim-${claim.id}`);
  if (asked !== undefined) open(asked, undefined);
}

function summarize({ say }: PageContext): Child[] {
  const count = (test: (claim: (typeof model.claims)[number]) => boolean): number => model.claims.filter(test).length;
  const conflicting = count((claim) => claim.disputed);
  const parts = [
    say('summary.shared', { count: count((claim) => claim.documents.length > 1) }),
    say('summary.single', { count: count((claim) => claim.documents.length === 1) }),
    ...(conflicting > 0 ? [say('summary.conflicting', { count: conflicting })] : []),
  ];
  const total = `${say('summary.texts', { count: model.documents.length })}, ${say('summary.claims', { count: model.claims.length })}`;
  return [element('strong', {}, total), `: ${parts.join('; ')}.`];
}

function drawLanguageSwitch({ say, ui }: PageContext): HTMLElement {
  const names: readonly [ReportLanguage, string][] = [['en', 'English'], ['nl', 'Nederlands']];
  const buttons = names.map(([language, name]) => {
    const button = element('button', { type: 'button', lang: language, 'aria-pressed': String(language === ui), 'data-language': language }, name);
    button.addEventListener('click', () => {
      remember('language', language);
      start(language);
      document.querySelector<HTMLElement>(`[data-language=${language}]`)?.focus();
    });
    return button;
  });
  return element('div', { role: 'group', class: 'languages', 'aria-label': say('ui.language') }, ...buttons);
}

function drawThemeSwitch({ say }: PageContext): HTMLElement {
  const isDark = (): boolean => (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const remembered = recall('theme');
  if (root.dataset['theme'] === undefined && (remembered === 'dark' || remembered === 'light')) root.dataset['theme'] = remembered;
  const button = element('button', { type: 'button', class: 'theme', title: say('ui.theme') });
  const show = (): void => {
    button.textContent = say(isDark() ? 'ui.light' : 'ui.dark');
  };
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    remember('theme', root.dataset['theme']);
    show();
  });
  show();
  return button;
}

/** What the keys do, and what the signs mean. */
function drawKeys({ say }: PageContext): HTMLElement[] {
  const keys: readonly [string[], string][] = [
    [['/'], say('keys.search')],
    [['↑', '↓', '←', '→'], say('keys.move')],
    [['Enter'], say('keys.open')],
    [['n', 'p'], say('keys.next')],
    [['Esc'], say('keys.close')],
  ];
  const list = element('dl', { 'aria-label': say('page.keys') });
  for (const [names, meaning] of keys) append(list, [element('div', {}, element('dt', {}, ...names.map((name) => element('kbd', {}, name))), element('dd', {}, meaning))]);
  const signs: readonly [HTMLElement, string][] = [
    [element('span', { class: 'diamond' }, '◆'), say('sign.central')],
    [element('mark', { class: 'agree' }, 'abc'), say('sign.agrees')],
    [element('mark', { class: 'clash' }, 'abc'), say('sign.clashes')],
  ];
  const key = element('dl', { 'aria-label': say('page.signs') }, ...signs.map(([sign, meaning]) => element('div', {}, element('dt', {}, sign), element('dd', {}, meaning))));
  return [list, key];
}

// A page opened from a file, or within another, may be given no storage: it then forgets, and works.
function recall(key: string): string | null {
  try {
    return localStorage.getItem(`bitekst-report-${key}`);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`bitekst-report-${key}`, value);
  } catch {
    // Forgotten, then.
  }
}
