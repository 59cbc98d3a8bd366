// Tables of cells between delimiters (RFC 4180 and its kin). Ours, though csv-parse is at hand: that one is a Node stream
// with a polyfill for browsers, and says neither column nor, past a quoted line break, the right line. It is the oracle in
// our tests.
import { FormatError } from '../bitext/index.js';
import type { IssueLog } from './issue-log.js';
import { wellFormedText } from './plain-text.js';

export interface Row {
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly line: number;
}

export interface RowParserOptions {
  readonly delimiter: string;
  /** Whether `"` at the start of a cell quotes it. Corpora of a pair a line do not quote; spreadsheets do. */
  readonly quoted: boolean;
  readonly maxLength: number;
}

const enum State { Start, Plain, Quoted, AfterQuote, AfterReturn }

/** Cuts text into rows, whatever the pieces it comes in. Rows end at LF, a CR before it dropped; empty lines are no rows. */
export class RowParser {
  readonly #format: string;
  readonly #delimiter: string;
  readonly #quoted: boolean;
  readonly #maxLength: number;
  #state = State.Start;
  #cells: string[] = [];
  /** The pieces of the open cell. */
  #pieces: string[] = [];
  #rowLength = 0;
  #line = 1;
  #rowLine = 1;
  /** Characters since the last line break. */
  #column = 0;
  #quoteLine = 1;
  #quoteColumn = 1;

  constructor(format: string, { delimiter, quoted, maxLength }: RowParserOptions) {
    this.#format = format;
    this.#delimiter = delimiter;
    this.#quoted = quoted;
    this.#maxLength = maxLength;
  }

  /** Gives each row as it is complete, before anything after it is looked at. */
  push(text: string, take: (row: Row) => void): void {
    const delimiter = this.#delimiter;
    let at = 0;
    while (at < text.length) {
      if (this.#state === State.Start && this.#quoted && text.charCodeAt(at) === 34) {
        this.#state = State.Quoted;
        this.#quoteLine = this.#line;
        this.#quoteColumn = ++this.#column;
        at++;
      } else if (this.#state === State.Quoted) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        this.#take(text, at, end);
        at = end;
        if (quote >= 0) {
          this.#state = State.AfterQuote;
          this.#column++;
          at++;
        }
      } else if (this.#state === State.AfterQuote && text.charCodeAt(at) === 34) {
        this.#pieces.push('"');
        this.#state = State.Quoted;
        this.#column++;
        at++;
      } else {
        // A plain cell, or the end of a quoted one.
        let end = at;
        for (; end < text.length; end++) {
          const code = text.charCodeAt(end);
          if (code === 10 || (code === delimiter.charCodeAt(0) && this.#state !== State.AfterReturn)) break;
        }
        if (this.#state === State.AfterQuote && end > at && text.charCodeAt(at) === 13) {
          this.#state = State.AfterReturn;
          at++;
          continue;
        }
        if (end > at) {
          if (this.#state === State.AfterQuote || this.#state === State.AfterReturn) {
            const found = this.#state === State.AfterQuote ? text[at] : '\r';
            throw new FormatError(this.#format, this.#line, this.#column + 1, `got ${JSON.stringify(found)} after a closing quote, expected the end of the cell; a quote inside a quoted cell is doubled`);
          }
          this.#state = State.Plain;
          this.#take(text, at, end);
        }
        at = end;
        if (at < text.length) {
          if (text.charCodeAt(at) === 10) {
            this.#endRow(take);
            this.#line++;
            this.#column = 0;
            this.#rowLine = this.#line;
          } else {
            this.#endCell(false);
            this.#column++;
          }
          at++;
        }
      }
    }
  }

  end(take: (row: Row) => void): void {
    if (this.#state === State.Quoted) throw new FormatError(this.#format, this.#quoteLine, this.#quoteColumn, 'got a quote that is never closed');
    this.#endRow(take);
  }

  place(): { line: number; column: number } {
    return { line: this.#line, column: this.#column + 1 };
  }

  #take(text: string, from: number, to: number): void {
    if (from === to) return;
    const piece = text.slice(from, to);
    this.#pieces.push(piece);
    this.#rowLength += piece.length;
    if (this.#rowLength > this.#maxLength) throw new FormatError(this.#format, this.#rowLine, 1, `got a row of more than ${this.#maxLength} characters; usually a quote that is never closed`);
    let newline = piece.indexOf('\n');
    if (newline < 0) {
      this.#column += piece.length;
      return;
    }
    let last = newline;
    for (; newline >= 0; newline = piece.indexOf('\n', newline + 1)) {
      this.#line++;
      last = newline;
    }
    this.#column = piece.length - last - 1;
  }

  #endCell(lastOfRow: boolean): void {
    let cell = this.#pieces.length === 1 ? this.#pieces[0]! : this.#pieces.join('');
    if (lastOfRow && this.#state === State.Plain && cell.endsWith('\r')) cell = cell.slice(0, -1);
    this.#cells.push(cell);
    this.#pieces = [];
    this.#state = State.Start;
  }

  #endRow(take: (row: Row) => void): void {
    const quoted = this.#state === State.AfterQuote || this.#state === State.AfterReturn;
    this.#endCell(true);
    const cells = this.#cells;
    this.#cells = [];
    this.#rowLength = 0;
    if (cells.length > 1 || cells[0] !== '' || quoted) take({ cells, line: this.#rowLine });
  }
}

/**
 * The delimiter of a table by its first line: whichever of comma, semicolon and tab stands most often outside quotes.
 * Spreadsheets in Dutch write semicolons, since the comma is the decimal sign there.
 */
export function sniffDelimiter(line: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === ';' || character === '\t')) counts[character]++;
  }
  if (counts['\t'] > 0 && counts['\t'] >= counts[','] && counts['\t'] >= counts[';']) return '\t';
  return counts[';'] > counts[','] ? ';' : ',';
}

/** A row as text with its line break. Cells are quoted where reading would go wrong without. */
export function formatRow(cells: readonly string[], delimiter: string, log: IssueLog): string {
  let text = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = wellFormedText(cells[i]!, log);
    if (i > 0) text += delimiter;
    text += cell.includes(delimiter) || /["\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
  // A lone empty cell would be an empty line, which is no row.
  return cells.length === 1 && text === '' ? '""\n' : `${text}\n`;
}
