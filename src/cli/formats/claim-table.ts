import { claimSpan, claimText, isSameMember, tabulateDocuments, type ClaimAlignment, type ClaimConflict, type ClaimRow } from '../../bitext/index.js';
import { languageName } from '../language-name.js';
import type { Say, UiLanguage } from '../messages/index.js';
import { clip, displayWidth, foldBlanks, layText, padEnd, visible, type Mark, type Terminal } from '../terminal.js';
import { separateMarks } from './evidence.js';

/** Which claims are asked for. */
export type Selection = 'shared' | 'single' | 'conflicts';

/** What a claim table shows: `rows` are all claims, `chosen` those to print. */
export interface ClaimTableContent {
  readonly alignment: ClaimAlignment;
  readonly rows: readonly ClaimRow[];
  readonly chosen: readonly ClaimRow[];
  readonly only: Selection | undefined;
  readonly full: boolean;
}

// Wordings after the central one, in lines, and lone claims of one text: enough to know the sentence by.
const wordingLines = 2;
const loneClaims = 5;
// Lines of prose longer than this are hard to read (Bringhurst: 75 columns and under; this leaves room for the margin).
const widest = 110;
// More texts than this and a row of letters says less than a count.
const letterRow = 20;

/**
 * The claim table for a terminal:
 *
 *      1  A B · D   3 of 4 · disputed
 *         B  the wording that stands closest to all
 *         A  the others', by text
 *         ≠  number: 12 (A, B), 11 (D)
 *
 * Claims of several texts first, then those of one text under its name.
 */
export function formatClaimTable({ alignment, rows, chosen, only, full }: ClaimTableContent, say: Say, ui: UiLanguage, { paint, width: columns }: Terminal): string {
  const terminal: Terminal = { paint, width: Math.min(columns, widest) };
  const { width } = terminal;
  const labels = labelDocuments(alignment.documents.length);
  const shared = chosen.filter((row) => row.documents.length > 1);
  const single = chosen.filter((row) => row.documents.length === 1);
  const lines = [...headOf(alignment, rows, labels, say, ui, terminal)];
  const title = (text: string): void => {
    lines.push('', paint('bold', text), paint('dim', '─'.repeat(width)));
  };
  if (shared.length > 0) {
    title(say(only === 'conflicts' ? 'claims.conflicts' : 'claims.shared'));
    const numberWidth = String(shared.length).length;
    shared.forEach((row, index) => {
      if (index > 0) lines.push('');
      lines.push(...layClaim(row, String(index + 1).padStart(numberWidth), alignment, labels, full, say, terminal));
    });
  }
  if (single.length > 0) {
    title(say('claims.single'));
    const limit = full || only === 'single' ? Infinity : loneClaims;
    alignment.documents.forEach((document, index) => {
      const own = single.filter((row) => row.documents[0] === index);
      if (own.length === 0) return;
      const label = paint('accent', padEnd(labels[index]!, labelWidthOf(labels)));
      lines.push(`${label}  ${paint('bold', clip(visible(document.name ?? ''), width - 30))}  ${paint('dim', say('claims.count', { count: own.length }))}`);
      const indent = ' '.repeat(labelWidthOf(labels) + 2);
      for (const row of own.slice(0, limit)) {
        const text = foldBlanks(claimText(document, row.claim.central));
        lines.push(...layText(text, { from: 0, to: text.length }, { width: width - indent.length - 2, paint, maxLines: full ? Infinity : 1 }).map((line, at) => `${indent}${at === 0 ? paint('dim', '– ') : '  '}${line}`));
      }
      if (own.length > limit) lines.push(`${indent}${paint('dim', say('claims.more', { count: own.length - limit }))}`);
      lines.push('');
    });
    lines.pop();
  }
  return `${lines.join('\n')}\n`;
}

/** The texts by letter, A to Z; by number where there are more. */
function labelDocuments(count: number): string[] {
  return Array.from({ length: count }, (_, index) => (count <= 26 ? String.fromCharCode(65 + index) : String(index + 1)));
}

const labelWidthOf = (labels: readonly string[]): number => labels.at(-1)!.length;

function headOf(alignment: ClaimAlignment, rows: readonly ClaimRow[], labels: readonly string[], say: Say, ui: UiLanguage, { paint, width }: Terminal): string[] {
  const { documents } = alignment;
  const table = tabulateDocuments(alignment, rows);
  const languages = documents.map((document) => languageName(document.language, ui));
  const languageWidth = Math.max(...languages.map(displayWidth));
  const counts = table.map(({ made }) => say('claims.count', { count: made.length }));
  const countWidth = Math.max(...counts.map(displayWidth));
  const tails = documents.map((_, index) => `${padEnd(languages[index]!, languageWidth)}  ${counts[index]!.padStart(countWidth)}, ${say('claims.alone', { count: table[index]!.alone.length })}, ${say('claims.leftOut', { count: table[index]!.leftOut.length })}`);
  const names = documents.map((document) => visible(document.name ?? ''));
  const room = width - labelWidthOf(labels) - 4 - Math.max(...tails.map(displayWidth));
  const nameWidth = Math.min(Math.max(12, room), Math.max(...names.map(displayWidth)));
  const summary = summarizeClaims(documents.length, rows, say);
  return [
    ...layText(summary, { from: 0, to: summary.length }, { width, paint }),
    '',
    ...tails.map((tail, index) => `${paint('accent', padEnd(labels[index]!, labelWidthOf(labels)))}  ${padEnd(clip(names[index]!, nameWidth), nameWidth)}  ${paint('dim', tail)}`),
  ];
}

/** `5 texts, 90 claims: 14 made by more than one text, 3 disputed`. */
export function summarizeClaims(texts: number, rows: readonly ClaimRow[], say: Say): string {
  return say('claims.summary', {
    texts: say('texts.count', { count: texts }),
    claims: say('claims.count', { count: rows.length }),
    shared: rows.filter((row) => row.documents.length > 1).length,
    disputed: rows.filter((row) => row.claim.disputed).length,
  });
}

function layClaim(row: ClaimRow, number: string, { documents }: ClaimAlignment, labels: readonly string[], full: boolean, say: Say, { paint, width }: Terminal): string[] {
  const { claim, conflicts, links } = row;
  const makers = new Set(row.documents);
  const letters = documents.length <= letterRow ? `${labels.map((label, index) => (makers.has(index) ? paint('accent', label) : paint('dim', '·'))).join(' ')}   ` : '';
  const makersText = say('claims.makers', { count: makers.size, total: documents.length });
  const lines = [`${paint('dim', number)}  ${letters}${paint('dim', makersText)}${claim.disputed ? `${paint('dim', ' · ')}${paint('clash', say('claims.disputed'))}` : ''}`];
  const margin = ' '.repeat(number.length + 2);
  const labelWidth = labelWidthOf(labels);
  const indent = ' '.repeat(margin.length + labelWidth + 2);
  const hang = (label: string, text: readonly string[]): void => {
    text.forEach((line, at) => lines.push(at === 0 ? `${margin}${label}  ${line}` : indent + line));
  };
  const clashes = clashMarks(conflicts);
  const { central } = claim;
  const said = new Set<string>();
  for (const member of [central, ...claim.members.filter((one) => !isSameMember(one, central))]) {
    const document = documents[member.document]!;
    // A text that says it twice in the same words (a headline under its photo) is quoted once.
    const key = `${member.document} ${foldBlanks(claimText(document, member))}`;
    if (said.has(key)) continue;
    said.add(key);
    const text = layText(document.text, claimSpan(document, member), {
      width: width - indent.length,
      paint,
      marks: clashes.get(member.document) ?? [],
      ...(isSameMember(member, central) ? { style: 'bold' } : full ? {} : { maxLines: wordingLines }),
    });
    hang(paint('accent', padEnd(labels[member.document]!, labelWidth)), text);
  }
  const points = conflicts.map((conflict) => describeConflict(conflict, labels, say));
  if (claim.disputed && points.length === 0) {
    // Denied without a value to show: name the texts that stand against each other.
    const pairs = links.filter((link) => link.relation === 'conflicting').map((link) => say('claims.contradicts', { from: labels[link.from.document]!, to: labels[link.to.document]! }));
    points.push(...new Set(pairs));
  }
  for (const point of points) {
    hang(paint('clash', padEnd('≠', labelWidth)), layText(point, { from: 0, to: point.length }, { width: width - indent.length, paint, style: 'clash' }));
  }
  return lines;
}

/** `number: 12 (A, B) against 11 (D)` for people. */
export function describeConflict({ kind, values }: ClaimConflict, labels: readonly string[], say: Say): string {
  const sides = values.map(({ text, mentions }) => `${foldBlanks(text)} (${[...new Set(mentions.map((mention) => labels[mention.document]!))].join(', ')})`);
  return `${say(`evidence.${kind}`)}: ${sides.join(' | ')}`;
}

function clashMarks(conflicts: readonly ClaimConflict[]): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const { document, span } of conflicts.flatMap((conflict) => conflict.values.flatMap((value) => value.mentions))) {
    const list = marks.get(document);
    const mark: Mark = { ...span, style: 'clash' };
    if (list === undefined) marks.set(document, [mark]);
    else list.push(mark);
  }
  for (const [document, list] of marks) marks.set(document, separateMarks(list));
  return marks;
}
