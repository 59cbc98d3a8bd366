import type { Span, Term, TermBase, TermEntry, TermStatus } from '../bitext/index.js';
import { escapeHtml } from './escape.js';

export interface GlossaryPageOptions {
  /** The language of headings; by default English. */
  readonly language?: 'en' | 'nl';
}

interface Words {
  readonly title: string;
  readonly count: (entries: number) => string;
  readonly score: string;
  readonly frequency: string;
  readonly status: Readonly<Record<TermStatus, string>>;
  readonly alternatives: string;
  readonly flags: Readonly<Record<'untranslatable' | 'falseFriend', string>>;
}

const words: Readonly<Record<'en' | 'nl', Words>> = {
  en: {
    title: 'Glossary', count: (entries) => (entries === 1 ? '1 entry' : `${entries} entries`), score: 'score', frequency: 'places', alternatives: 'also',
    status: { candidate: 'candidate', approved: 'approved', rejected: 'rejected', forbidden: 'forbidden' },
    flags: { untranslatable: 'the same in both', falseFriend: 'mind the look-alike' },
  },
  nl: {
    title: 'Woordenlijst', count: (entries) => (entries === 1 ? '1 begrip' : `${entries} begrippen`), score: 'score', frequency: 'plaatsen', alternatives: 'ook',
    status: { candidate: 'kandidaat', approved: 'goedgekeurd', rejected: 'afgewezen', forbidden: 'verboden' },
    flags: { untranslatable: 'in beide gelijk', falseFriend: 'let op de dubbelganger' },
  },
};

const style = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-top:1px solid color-mix(in srgb,currentColor 20%,transparent)}
.small{font-size:.85em;opacity:.75}.forbidden,.rejected{text-decoration:line-through}.approved{font-weight:600}mark{background:color-mix(in srgb,gold 45%,transparent);color:inherit}
p{margin:.25rem 0}details summary{cursor:pointer}`;

/**
 * A term base as one HTML page that needs no network and no script: a table of the entries with their terms, scores, notes,
 * flags and alternatives, and the example pairs to unfold, the terms marked.
 */
export function formatGlossary(base: TermBase, { language = 'en' }: GlossaryPageOptions = {}): string {
  const say = words[language];
  const title = base.name ?? say.title;
  const rows = base.entries.map((entry) => rowOf(entry, base.languages, say));
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1><p class="small">${say.count(base.entries.length)}</p>
<table><thead><tr>${base.languages.map((tag) => `<th lang="${escapeHtml(tag)}">${escapeHtml(tag)}</th>`).join('')}<th></th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></body></html>
`;
}

function rowOf(entry: TermEntry, languages: readonly string[], say: Words): string {
  const cells = languages.map((tag) => {
    const terms = Object.hasOwn(entry.terms, tag) ? entry.terms[tag]! : [];
    return `<td lang="${escapeHtml(tag)}">${terms.map((term) => termHtml(term, say)).join('')}</td>`;
  });
  const facts = [
    ...(entry.score === undefined ? [] : [`${say.score} ${entry.score.toFixed(2)}`]),
    ...(entry.frequency === undefined ? [] : [`${entry.frequency} ${say.frequency}`]),
    ...(entry.flags ?? []).map((flag) => say.flags[flag]),
    ...(entry.domain === undefined ? [] : [entry.domain]),
  ];
  const alternatives = (entry.alternatives ?? []).map(({ text, share }) => `${text} (${Math.round(share * 100)} %)`);
  const examples = (entry.examples ?? []).map(({ texts, spans }) => languages.map((tag) => (Object.hasOwn(texts, tag) ? `<p lang="${escapeHtml(tag)}">${markSpans(texts[tag]!, Object.hasOwn(spans, tag) ? spans[tag]! : [])}</p>` : '')).join('')).filter(Boolean);
  const body = [
    facts.length > 0 ? `<p class="small">${escapeHtml(facts.join(' · '))}</p>` : '',
    entry.definition === undefined ? '' : `<p>${escapeHtml(entry.definition)}</p>`,
    ...(entry.notes ?? []).map((note) => `<p>${escapeHtml(note)}</p>`),
    alternatives.length > 0 ? `<p class="small">${say.alternatives}: ${escapeHtml(alternatives.join(', '))}</p>` : '',
    examples.length === 0 ? '' : `<details><summary class="small">${examples.length} ×</summary>${examples.join('<hr>')}</details>`,
  ];
  return `<tr id="${escapeHtml(entry.entryId)}">${cells.join('')}<td>${body.join('')}</td></tr>`;
}

function termHtml(term: Term, say: Words): string {
  const about = [...(term.status === 'candidate' ? [] : [say.status[term.status]]), ...(term.frequency === undefined ? [] : [`${term.frequency}×`]), ...(term.notes ?? [])];
  return `<p><span class="${term.status}">${escapeHtml(term.text)}</span>${about.length === 0 ? '' : ` <span class="small">${escapeHtml(about.join(' · '))}</span>`}</p>`;
}

function markSpans(text: string, spans: readonly Span[]): string {
  let html = '';
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at));
}
