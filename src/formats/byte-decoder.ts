import { FormatError } from '../bitext/index.js';
import type { Chunk } from './format.js';

/**
 * Bytes to text, piece by piece: UTF-8, or UTF-16 by its byte order mark, or what an XML declaration names. A sequence that
 * is cut between two pieces is joined. Bytes that the encoding forbids are an error at their very place, never U+FFFD:
 * a replacement would lose what stood there.
 */
export class ByteDecoder {
  readonly #xml: boolean;
  #encoding: string | undefined;
  #decoder: TextDecoder | undefined;
  /** Bytes not decoded yet: the head of the file until its encoding is known, later a sequence cut in the middle. */
  #rest: Uint8Array = new Uint8Array(0);
  #atStart = true;

  constructor(xml: boolean) {
    this.#xml = xml;
  }

  /** The text of a chunk. Where bytes are wrong, `wrong` says so and `text` ends before them. */
  decode(chunk: Chunk): { text: string; wrong?: string } {
    if (typeof chunk === 'string') return { text: this.#start(chunk) };
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    this.#rest = new Uint8Array(0);
    if (this.#encoding === undefined) {
      const found = encodingOf(bytes, this.#xml);
      if (found === undefined) {
        this.#rest = bytes.slice();
        return { text: '' };
      }
      const problem = this.#choose(found);
      if (problem !== undefined) return { text: '', wrong: problem };
    }
    return this.#decodeKnown(bytes);
  }

  end(): { text: string; wrong?: string } {
    const bytes = this.#rest;
    this.#rest = new Uint8Array(0);
    let text = '';
    let rest = bytes;
    if (this.#encoding === undefined && bytes.length > 0) {
      const problem = this.#choose(encodingOf(bytes, this.#xml, true) ?? 'utf-8');
      if (problem !== undefined) return { text: '', wrong: problem };
      const decoded = this.#decodeKnown(bytes);
      if (decoded.wrong !== undefined) return decoded;
      text = decoded.text;
      rest = this.#rest;
    }
    try {
      // Encodings that keep their state in the decoder give what is left, or say that it is not whole.
      if (this.#decoder !== undefined) text += this.#decoder.decode();
    } catch {
      return { text, wrong: `the file ends in the middle of a character (${this.#encoding})` };
    }
    if (rest.length > 0) return { text, wrong: `the file ends in the middle of a character (${this.#encoding})` };
    return { text };
  }

  #choose(encoding: string): string | undefined {
    try {
      this.#decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    } catch {
      return `got encoding ${JSON.stringify(encoding)}, expected one that the WHATWG Encoding Standard names`;
    }
    this.#encoding = this.#decoder.encoding;
    return undefined;
  }

  #decodeKnown(bytes: Uint8Array): { text: string; wrong?: string } {
    const whole = bytes.length - cutTail(bytes, this.#encoding!);
    const body = bytes.subarray(0, whole);
    this.#rest = bytes.slice(whole);
    // Encodings whose tails we cannot tell (Shift JIS and alike) carry their state in the decoder.
    const stream = !(this.#encoding! === 'utf-8' || this.#encoding!.startsWith('utf-16'));
    try {
      return { text: this.#start(this.#decoder!.decode(body, { stream })) };
    } catch {
      if (stream) return { text: '', wrong: `bytes that are not ${this.#encoding}` };
      // The longest prefix that decodes, by halving: a prefix with its cut tail held back decodes exactly when no byte in it is wrong.
      let good = 0;
      let bad = body.length;
      const unit = this.#encoding === 'utf-8' ? 1 : 2;
      while (bad - good > unit) {
        const middle = good + Math.ceil((bad - good) / 2 / unit) * unit;
        if (middle >= bad) break;
        if (this.#decodes(body.subarray(0, middle))) good = middle;
        else bad = middle;
      }
      const end = good - cutTail(body.subarray(0, good), this.#encoding!);
      return { text: this.#start(this.#decoder!.decode(body.subarray(0, end))), wrong: `bytes that are not ${this.#encoding}` };
    }
  }

  #decodes(bytes: Uint8Array): boolean {
    try {
      this.#decoder!.decode(bytes.subarray(0, bytes.length - cutTail(bytes, this.#encoding!)));
      return true;
    } catch {
      return false;
    }
  }

  /** Drops the byte order mark, which belongs to the file and not to its text. */
  #start(text: string): string {
    if (!this.#atStart || text === '') return text;
    this.#atStart = false;
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
}

/** Puts a decoder's finding where the reader stands. */
export function encodingError(format: string, line: number, column: number, wrong: string): FormatError {
  return new FormatError(format, line, column, wrong.startsWith('got') || wrong.startsWith('the') ? wrong : `got ${wrong}`);
}

/** The encoding of a file by its first bytes; `undefined` while there are too few to tell. */
function encodingOf(bytes: Uint8Array, xml: boolean, complete = false): string | undefined {
  if (bytes.length < 4 && !complete) return undefined;
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (!xml) return 'utf-8';
  // XML without a byte order mark begins with "<" in every encoding (XML 1.0, appendix F).
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  if (a !== 0x3c || b !== 0x3f || c !== 0x78 || d !== 0x6d) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const end = head.indexOf('?>');
  if (end < 0 && bytes.length < 400 && !complete) return undefined;
  const declared = /\sencoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(head.slice(0, end < 0 ? undefined : end))?.[1];
  // A declaration readable as ASCII cannot be UTF-16, whatever it says; programs that convert files forget to change it.
  return declared === undefined || /^utf-?16/iu.test(declared) ? 'utf-8' : declared;
}

/** How many bytes at the end are the start of a character that is not complete. */
function cutTail(bytes: Uint8Array, encoding: string): number {
  const n = bytes.length;
  if (encoding === 'utf-8') {
    for (let back = 1; back <= 3 && back <= n; back++) {
      const byte = bytes[n - back]!;
      if (byte < 0x80) return 0;
      if (byte >= 0xc2) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
      if (byte >= 0xc0) return 0;
    }
    return 0;
  }
  if (encoding.startsWith('utf-16')) {
    const odd = n % 2;
    if (n - odd < 2) return odd;
    const high = bytes[encoding === 'utf-16le' ? n - odd - 1 : n - odd - 2]!;
    return high >= 0xd8 && high <= 0xdb ? odd + 2 : odd;
  }
  return 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
