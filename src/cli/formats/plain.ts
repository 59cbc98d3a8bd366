import { foldBlanks } from '../terminal.js';

/** Records as JSON Lines: a record a line, each line ended. */
export function formatJsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Rows as tab-separated values under a header. Tabs and line breaks in a cell become blanks: the format has no escape for them. */
export function formatTsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [header, ...rows].map((row) => `${row.map((cell) => foldBlanks(String(cell))).join('\t')}\n`).join('');
}

/** Rows as a Markdown table (GitHub's). */
export function formatMarkdownTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |\n`;
  return line(header) + line(header.map(() => '---')) + rows.map(line).join('');
}

/** Text that Markdown shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return foldBlanks(text).replace(/[\\`*_[\]<>|#~]/gu, '\\$&');
}
