import { FormatError } from '../bitext/index.js';
import { ByteDecoder, encodingError } from './byte-decoder.js';
import type { Chunk, FileHeader, FormatIssue, FormatReader, FormatRecord } from './format.js';

/** What a format's own reader does with text; {@link createTextReader} gives it bytes decoded and errors kept. */
export interface TextParser<R extends FormatRecord> {
  readonly header: FileHeader;
  readonly issues: readonly FormatIssue[];
  readonly wants?: number;
  push(text: string, part: number): R[];
  end(part: number): R[];
  /** Where the reader stands in a part, for errors that are about bytes. */
  place(part: number): { line: number; column: number };
}

/** A {@link FormatReader} of one or more parts around a parser of text. */
export function createTextReader<R extends FormatRecord>(format: string, parser: TextParser<R>, { parts = 1, xml = false }: { parts?: number; xml?: boolean } = {}): FormatReader<R> {
  const decoders = Array.from({ length: parts }, () => new ByteDecoder(xml));
  const ended = decoders.map(() => false);
  let failure: unknown;

  function attempt<T>(action: () => T): T {
    if (failure !== undefined) throw failure;
    try {
      return action();
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  function take(decoded: { text: string; wrong?: string }, part: number): R[] {
    const records = decoded.text === '' ? [] : parser.push(decoded.text, part);
    if (decoded.wrong !== undefined) {
      const { line, column } = parser.place(part);
      throw encodingError(format, line, column, decoded.wrong);
    }
    return records;
  }
  function decoderOf(part: number): ByteDecoder {
    const decoder = decoders[part];
    if (decoder === undefined) throw new RangeError(`got part ${part} of ${format}, expected 0 to ${parts - 1}`);
    if (ended[part]) throw new RangeError(`got more of part ${part} of ${format} after its end`);
    return decoder;
  }

  return {
    get header() {
      return parser.header;
    },
    get issues() {
      return parser.issues;
    },
    get wants() {
      const wanted = parser.wants ?? 0;
      return ended[wanted] ? Math.max(0, ended.indexOf(false)) : wanted;
    },
    push: (chunk: Chunk, part = 0) => attempt(() => take(decoderOf(part).decode(chunk), part)),
    end: (part = 0) => attempt(() => {
      const last = take(decoderOf(part).end(), part);
      ended[part] = true;
      const rest = parser.end(part);
      return last.length === 0 ? rest : [...last, ...rest];
    }),
  };
}

/** What calls back as it reads: a reader of XML, a table, lines. */
interface CallingParser {
  push(text: string): void;
  end(): void;
  place(): { line: number; column: number };
}

/**
 * A {@link TextParser} around one that calls back. The callbacks append to `records`; each piece of text hands over what has
 * gathered there and leaves it empty. The header is asked for each time, because a file may bring it late.
 */
export function gatherRecords<R extends FormatRecord>(parser: CallingParser, records: R[], header: () => FileHeader, log: { readonly issues: readonly FormatIssue[] }): TextParser<R> {
  return {
    get header() {
      return header();
    },
    get issues() {
      return log.issues;
    },
    push(text) {
      parser.push(text);
      return records.splice(0);
    },
    end() {
      parser.end();
      return records.splice(0);
    },
    place: () => parser.place(),
  };
}

/**
 * Text cut into lines, whatever the pieces: at LF, a CR before it dropped. A CR alone is text, and so are U+2028 and its
 * like: in a corpus of two files, a line break that only one side has moves all that follows.
 */
export class LineSplitter {
  readonly #format: string;
  readonly #maxLength: number;
  /** The pieces of a line that has not ended, joined once it has: a line of many pieces stays linear. */
  #open: string[] = [];
  #openLength = 0;
  /** Lines given so far. */
  line = 0;

  constructor(format: string, maxLength: number) {
    this.#format = format;
    this.#maxLength = maxLength;
  }

  push(text: string): string[] {
    const lines: string[] = [];
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.push(this.#close(text.slice(from, at)));
      from = at + 1;
    }
    if (from < text.length) {
      this.#open.push(text.slice(from));
      this.#openLength += text.length - from;
      if (this.#openLength > this.#maxLength) throw new FormatError(this.#format, this.line + 1, 1, `got a line of more than ${this.#maxLength} characters`);
    }
    return lines;
  }

  /** The last line, when the file does not end in a line break. */
  end(): string[] {
    return this.#open.length === 0 ? [] : [this.#close('')];
  }

  place(): { line: number; column: number } {
    return { line: this.line + 1, column: this.#openLength + 1 };
  }

  #close(tail: string): string {
    this.line++;
    let whole = tail;
    if (this.#open.length > 0) {
      this.#open.push(tail);
      whole = this.#open.join('');
      this.#open = [];
      this.#openLength = 0;
    }
    return whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  }
}
