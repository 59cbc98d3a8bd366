import { labelOf } from './claim-parts.js';
import { languageCode, languageName, type PageContext } from './context.js';
import { append, element, isolate } from './dom.js';
import { statuses, type Filter, type Status } from './filter.js';
import { foldText } from './search.js';

export interface Toolbar {
  readonly root: HTMLElement;
  /** Shows a filter as it now stands, and the numbers of claims that it leaves. */
  readonly show: (filter: Filter, counts: ReadonlyMap<Status, number>, found: number) => void;
  readonly focusSearch: () => void;
}

// Keys that come faster than this belong to one word.
const debounce = 150;
// More texts than this and the menu has a field to find one by name.
const menuUpTo = 12;

export function createToolbar(context: PageContext, initial: Filter, change: (part: Partial<Filter>) => void): Toolbar {
  const { model, say } = context;
  let documents = initial.documents;

  const counts = new Map<Status, HTMLElement>();
  const radios = new Map<Status, HTMLInputElement>();
  const group = element('fieldset', { class: 'segmented', role: 'radiogroup', 'aria-label': say('filter.status') });
  for (const status of statuses) {
    const radio = element('input', { type: 'radio', name: 'status', value: status });
    radio.addEventListener('change', () => change({ status }));
    const count = element('span', { class: 'count' });
    counts.set(status, count);
    radios.set(status, radio);
    group.append(element('label', { class: status }, radio, element('span', { class: 'face' }, say(`filter.${status}`), ' ', count)));
  }

  const search = element('input', { type: 'search', id: 'search', placeholder: say('filter.searchHint'), 'aria-label': say('filter.searchHint'), 'aria-keyshortcuts': '/', autocomplete: 'off', spellcheck: 'false', dir: 'auto' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => change({ query: search.value }), debounce);
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && search.value !== '') {
      search.value = '';
      clearTimeout(timer);
      change({ query: '' });
      event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      clearTimeout(timer);
      change({ query: search.value });
      document.querySelector<HTMLElement>('#claims [data-claim][tabindex="0"]')?.focus();
      event.preventDefault();
    }
  });

  const language = element('select', { 'aria-label': say('filter.language') }, element('option', { value: '' }, say('filter.anyLanguage')));
  if (model.languages.length > 1) {
    const named = model.languages.map((tag) => ({ tag, language: languageName(context, tag) }));
    append(language, [
      ...named.map(({ tag, language: name }) => element('option', { value: `in:${tag}` }, say('filter.inLanguage', { language: name }))),
      ...named.map(({ tag, language: name }) => element('option', { value: `only:${tag}` }, say('filter.onlyLanguage', { language: name }))),
      element('option', { value: 'across' }, say('filter.acrossLanguages')),
    ]);
  }
  language.addEventListener('change', () => change({ language: language.value }));

  const summary = element('summary', {});
  const boxes: HTMLInputElement[] = [];
  const lines: HTMLElement[] = [];
  const every = element('button', { type: 'button', class: 'quiet' }, say('filter.everyDocument'));
  every.addEventListener('click', () => change({ documents: new Set() }));
  for (const one of model.documents) {
    const box = element('input', { type: 'checkbox', value: one.index });
    box.addEventListener('change', () => {
      const chosen = new Set(documents);
      if (box.checked) chosen.add(one.index);
      else chosen.delete(one.index);
      change({ documents: chosen });
    });
    boxes.push(box);
    const claims = say('filter.documentClaims', { claims: say('summary.claims', { count: one.claims }), alone: one.alone });
    lines.push(element('label', {}, box, labelOf(one), element('span', { class: 'about' }, isolate(one.name, { class: 'name' }), ' ', element('span', { class: 'code' }, languageCode(one.language)), element('span', { class: 'counts' }, claims))));
  }
  const panel = element('div', { class: 'panel', role: 'group', 'aria-label': say('filter.documents') });
  if (model.documents.length > menuUpTo) {
    const find = element('input', { type: 'search', placeholder: say('filter.findDocument'), 'aria-label': say('filter.findDocument'), autocomplete: 'off', dir: 'auto' });
    const names = model.documents.map((one) => foldText(`${one.label} ${one.name}`).folded);
    find.addEventListener('input', () => {
      const wanted = foldText(find.value).folded.trim();
      lines.forEach((line, index) => (line.hidden = !names[index]!.includes(wanted)));
    });
    panel.append(find);
  }
  append(panel, [element('div', { class: 'choices' }, ...lines), every]);
  const menu = element('details', { class: 'menu' }, summary, panel);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    summary.focus();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', (event) => {
    if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
  });

  const status = element('p', { role: 'status', class: 'found' });
  const clear = element('button', { type: 'button', class: 'quiet' }, say('filter.clear'));
  clear.addEventListener('click', () => {
    change({ status: 'all', language: '', documents: new Set(), query: '' });
    search.focus();
  });

  const root = element('div', { class: 'toolbar', role: 'search' }, group, search, model.languages.length > 1 && language, menu, status, clear);
  return {
    root,
    show: (filter, found, count) => {
      documents = filter.documents;
      for (const one of statuses) {
        counts.get(one)!.textContent = String(found.get(one)!);
        radios.get(one)!.checked = one === filter.status;
      }
      if (document.activeElement !== search) search.value = filter.query;
      language.value = filter.language;
      boxes.forEach((box, index) => (box.checked = documents.has(index)));
      every.hidden = documents.size === 0;
      const total = model.documents.length;
      summary.textContent = documents.size === 0 ? say('filter.allDocuments') : say('filter.someDocuments', { count: documents.size, total });
      const isFiltered = filter.status !== 'all' || filter.language !== '' || documents.size > 0 || filter.query !== '';
      status.textContent = say('filter.found', { count });
      clear.hidden = !isFiltered;
    },
    focusSearch: () => {
      search.focus();
      search.select();
    },
  };
}
