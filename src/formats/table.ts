import { canonicalLanguage, FormatError } from '../bitext/index.js';
import { languageCalled } from '../text/index.js';
import { RowParser, sniffDelimiter, type Row } from './delimited.js';
import type { IssueLog } from './issue-log.js';

/** The columns of a table by position, or a sign that its first row is data. */
export interface TableHeader<C> {
  readonly columns: C;
  readonly isHeader: boolean;
  /** The positions of columns that only this file knows. */
  readonly unknown?: readonly number[];
}

export interface TableOptions<C> {
  readonly format: string;
  /** Left out: told from the first line. */
  readonly delimiter?: string;
  readonly maxLength: number;
  /** What the cells of the first row say; throws `FormatError` when they say nothing that can be read. */
  readHeader(cells: readonly string[], line: number, delimiter: string): TableHeader<C>;
  /** Whether the cells of a row without quotes are the header of a table that may quote. */
  isHeader(cells: readonly string[]): boolean;
  readRow(row: Row, columns: C): void;
  readonly log: IssueLog;
}

/**
 * Reads a table whose first line tells its delimiter and its columns. A comma-separated table quotes; a tab-separated one
 * quotes only when it has a header, because corpora of a pair a line are written as they are, loose quotes included.
 */
export class TableReader<C> {
  readonly #options: TableOptions<C>;
  #parser: RowParser | undefined;
  /** The first line until it is complete. */
  #head: string[] = [];
  #headLength = 0;
  #columns: C | undefined;

  constructor(options: TableOptions<C>) {
    this.#options = options;
  }

  push(text: string): void {
    if (this.#parser !== undefined) {
      this.#parser.push(text, this.#read);
      return;
    }
    this.#head.push(text);
    this.#headLength += text.length;
    if (text.includes('\n')) this.#start();
    else if (this.#headLength > this.#options.maxLength) throw new FormatError(this.#options.format, 1, 1, `got a line of more than ${this.#options.maxLength} characters`);
  }

  end(): void {
    if (this.#parser === undefined) this.#start();
    this.#parser!.end(this.#read);
    // Words of a first row without its line break are names of columns; so is a column that someone has yet to fill.
    for (const name of this.#unused.values()) this.#options.log.add('valueUnknown', `the column ${JSON.stringify(name.slice(0, 40))} is not known, and no row has anything in it`, 1);
  }

  place(): { line: number; column: number } {
    return this.#parser?.place() ?? { line: 1, column: this.#headLength + 1 };
  }

  #start(): void {
    const { format, maxLength, isHeader } = this.#options;
    const text = this.#head.join('');
    this.#head = [];
    const end = text.indexOf('\n');
    const first = (end < 0 ? text : text.slice(0, end)).replace(/\r$/u, '');
    const delimiter = this.#options.delimiter ?? sniffDelimiter(first);
    const headed = isHeader(first.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/su, '$1')));
    this.#delimiter = delimiter;
    this.#parser = new RowParser(format, { delimiter, quoted: headed || delimiter !== '\t', maxLength });
    this.#parser.push(text, this.#read);
  }

  #delimiter = ',';
  /** Columns that only this file knows and that no row has filled yet, by position. */
  readonly #unused = new Map<number, string>();

  readonly #read = (row: Row): void => {
    if (this.#columns === undefined) {
      const { columns, isHeader, unknown = [] } = this.#options.readHeader(row.cells, row.line, this.#delimiter);
      this.#columns = columns;
      if (isHeader) {
        for (const position of unknown) if (row.cells[position]!.trim() !== '') this.#unused.set(position, row.cells[position]!);
        return;
      }
    }
    for (const position of this.#unused.keys()) if ((row.cells[position] ?? '') !== '') this.#unused.delete(position);
    this.#options.readRow(row, this.#columns);
  };
}

/** The language that heads a column: by its tag, or by its name as people write it. */
export const languageOfColumn = (cell: string): string | undefined => canonicalLanguage(cell) ?? languageCalled(cell);

/** The name of a column in one spelling: `Source text` and `source_text` are the same. */
export const columnName = (cell: string): string => cell.trim().toLowerCase().replace(/[\s-]+/gu, '_');
