import type { IssueLog } from './issue-log.js';

/** Text as UTF-8 can carry it: half a surrogate pair has no bytes and becomes U+FFFD, which the log says. */
export function wellFormedText(text: string, log: IssueLog): string {
  if (!/\p{Cs}/u.test(text)) return text;
  return text.replace(/\p{Cs}/gu, () => {
    log.add('characterReplaced', 'half a surrogate pair has no place in UTF-8 and was written as U+FFFD');
    return '\ufffd';
  });
}

/** Text for a format in which a line is a record: a line break in it becomes a space, which the log says. */
export function oneLine(text: string, log: IssueLog): string {
  const formed = wellFormedText(text, log);
  if (!/[\n\r]/u.test(formed)) return formed;
  return formed.replace(/\r\n|[\n\r]/gu, () => {
    log.add('lineBreakReplaced', 'a line break inside a text was written as a space: a line is a record');
    return ' ';
  });
}

/**
 * The beginning of a file that has no header: a text that itself begins with U+FEFF gets another before it, since the first
 * is taken for a byte order mark.
 */
export function fileStart(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? `\ufeff${text}` : text;
}

/**
 * Several notes in one cell: a line each. A line break inside a note is followed by two spaces; a note that is empty or
 * begins with two spaces or a backslash gets a backslash before it. {@link parseNotes} reads them back; lines that a person
 * types become a note each.
 */
export function formatNotes(notes: readonly string[]): string {
  return notes.map((note) => (/^(?: {2}|\\|$)/u.test(note) ? `\\${note}` : note).replaceAll('\n', '\n  ')).join('\n');
}

export function parseNotes(cell: string): string[] {
  if (cell === '') return [];
  const notes: string[] = [];
  for (const line of cell.split('\n')) {
    if (line.startsWith('  ') && notes.length > 0) notes.push(`${notes.pop()!}\n${line.slice(2)}`);
    else notes.push(line.startsWith('\\') ? line.slice(1) : line);
  }
  return notes;
}
