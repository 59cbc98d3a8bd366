/** A file or string that is not what its format says. `line` and `column` count from 1. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly format: string;
  readonly line: number;
  readonly column: number;

  constructor(format: string, line: number, column: number, problem: string) {
    super(`${format}, line ${line}, column ${column}: ${problem}`);
    this.format = format;
    this.line = line;
    this.column = column;
  }
}
