import { FormatError, type Span } from '../bitext/index.js';

/** A value of a JSON text with the place where it stands: the span of its characters, quotes and brackets included. */
export type JsonNode =
  | (Span & { readonly kind: 'object'; readonly members: readonly JsonMember[] })
  | (Span & { readonly kind: 'array'; readonly items: readonly JsonNode[] })
  | (Span & { readonly kind: 'string'; readonly value: string })
  | (Span & { readonly kind: 'other'; readonly value: number | boolean | null });

/** A member of an object. Members that share a name are all kept: `JSON.parse` would drop all but the last in silence. */
export interface JsonMember {
  readonly name: string;
  readonly value: JsonNode;
}

// RFC 8259, section 9, lets a reader limit the depth; no resource comes near, and the call stack stays whole.
const deepest = 200;

/** Reads JSON (RFC 8259, a byte order mark allowed) with places. Throws `FormatError` of that format at the first breach. */
export function parseJson(text: string, format: string, file: string): JsonNode {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const fail = (offset: number, problem: string): FormatError => {
    const { line, column } = createPlaces(text)(offset);
    return new FormatError(format, line, column, `${problem}, in ${file}`);
  };
  const found = (): string => (at >= text.length ? 'the end of the file' : JSON.stringify(String.fromCodePoint(text.codePointAt(at)!)));

  const skipBlanks = (): void => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      at++;
    }
  };

  const readString = (): string => {
    const from = at;
    let escaped = false;
    for (at++; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        escaped = true;
        at++;
      } else if (!(code >= 0x20)) {
        throw fail(Math.min(at, text.length), at >= text.length ? 'got a string without an end' : 'got a control character in a string, expected it escaped (a line break is \\n)');
      }
    }
    at++;
    if (!escaped) return text.slice(from + 1, at - 1);
    try {
      return JSON.parse(text.slice(from, at)) as string;
    } catch {
      throw fail(from, 'got a string with an escape that JSON does not know');
    }
  };

  const readOther = (): number | boolean | null => {
    token.lastIndex = at;
    const match = token.exec(text)?.[0];
    if (match === undefined) throw fail(at, `got ${found()}, expected a value`);
    at += match.length;
    return JSON.parse(match) as number | boolean | null;
  };

  const readValue = (depth: number): JsonNode => {
    skipBlanks();
    const from = at;
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const value = readString();
      return { kind: 'string', value, from, to: at };
    }
    if (code !== 0x7b && code !== 0x5b) {
      const value = readOther();
      return { kind: 'other', value, from, to: at };
    }
    if (depth === deepest) throw fail(at, `got values nested more than ${deepest} deep`);
    const close = code + 2;
    const members: JsonMember[] = [];
    const items: JsonNode[] = [];
    at++;
    skipBlanks();
    if (text.charCodeAt(at) === close) at++;
    else {
      for (;;) {
        if (code === 0x7b) {
          skipBlanks();
          if (text.charCodeAt(at) !== 0x22) throw fail(at, `got ${found()}, expected a key in double quotes`);
          const name = readString();
          skipBlanks();
          if (text.charCodeAt(at) !== 0x3a) throw fail(at, `got ${found()} after a key, expected ":"`);
          at++;
          members.push({ name, value: readValue(depth + 1) });
        } else {
          items.push(readValue(depth + 1));
        }
        skipBlanks();
        const next = text.charCodeAt(at);
        if (next !== 0x2c && next !== close) throw fail(at, `got ${found()}, expected "," or "${String.fromCharCode(close)}"`);
        at++;
        if (next === close) break;
      }
    }
    return code === 0x7b ? { kind: 'object', members, from, to: at } : { kind: 'array', items, from, to: at };
  };

  const root = readValue(0);
  skipBlanks();
  if (at < text.length) throw fail(at, `got ${found()} after the end of the value`);
  return root;
}

const token = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/uy;

/** Line and column, from 1, of offsets of a text. Quick where offsets are asked for in order. */
export function createPlaces(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  return (offset) => {
    if (offset < start) {
      line = 1;
      start = 0;
    }
    for (let next = text.indexOf('\n', start); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
      line++;
      start = next + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
