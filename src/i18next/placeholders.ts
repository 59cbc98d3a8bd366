import { assertString, type Span } from '../bitext/index.js';

/**
 * A part of a value that is not prose.
 * - `value`: `{{name}}`, `{{- name}}`, `{{count, number}}`: something that i18next fills in.
 * - `nesting`: `$t(key)`, `$t(key, {"count": {{n}}})`: another value.
 * - `open`, `close`, `point`: `<0>`, `</0>`, `<br/>`: tags, as react-i18next's `Trans` reads them.
 */
export interface Placeholder extends Span {
  readonly kind: 'value' | 'nesting' | 'open' | 'close' | 'point';
  /** What it names: the variable, the key, the tag. */
  readonly name: string;
  /** What stands after the first comma: the format of a `value`, the options of a `nesting`. */
  readonly format?: string;
  /** i18next does not escape it (`{{- name}}`). */
  readonly unescaped?: true;
}

/** What marks a placeholder; i18next's own options of the same names, and its defaults. */
export interface PlaceholderOptions {
  /** `{{` by default. */
  readonly prefix?: string;
  /** `}}` by default. */
  readonly suffix?: string;
  /** `$t(` by default. */
  readonly nestingPrefix?: string;
  /** `)` by default. */
  readonly nestingSuffix?: string;
}

// A placeholder that is not closed within so many characters is prose: it bounds the look ahead.
const longest = 1000;

/** The placeholders of a value, in order, none inside another: what stands in a nesting's options is part of the nesting. */
export function findPlaceholders(text: string, options: PlaceholderOptions = {}): Placeholder[] {
  assertString(text, 'text');
  const { prefix = '{{', suffix = '}}', nestingPrefix = '$t(', nestingSuffix = ')' } = options;
  for (const [name, value] of Object.entries({ prefix, suffix, nestingPrefix, nestingSuffix })) if (value === '') throw new RangeError(`got an empty ${name}, expected at least one character`);
  const found: Placeholder[] = [];
  const valueEnd = createSearch(text, suffix);
  const nestingEnd = createSearch(text, nestingSuffix);
  for (let at = 0; at < text.length; ) {
    const placeholder = text.startsWith(nestingPrefix, at) && isNear(nestingEnd(at), at) ? readNesting(text, at, nestingPrefix, nestingSuffix)
      : text.startsWith(prefix, at) ? readValue(text, at, at + prefix.length, valueEnd(at + prefix.length + 1), suffix.length)
        : text.charCodeAt(at) === 0x3c ? readTag(text, at)
          : undefined;
    if (placeholder !== undefined) found.push(placeholder);
    at = placeholder?.to ?? at + 1;
  }
  return found;
}

const isNear = (end: number, at: number): boolean => end >= 0 && end - at < longest;

/** `text.indexOf(wanted, from)` for a `from` that never falls: what was found is not looked for again. */
function createSearch(text: string, wanted: string): (from: number) => number {
  let found = -2;
  return (from) => (found === -1 || found >= from ? found : (found = text.indexOf(wanted, from)));
}

/** As i18next's own `{{(.+?)}}`: something inside, on one line. */
function readValue(text: string, from: number, start: number, end: number, suffixLength: number): Placeholder | undefined {
  if (!isNear(end, from)) return undefined;
  const inner = text.slice(start, end);
  if (inner.includes('\n')) return undefined;
  const content = inner.trim();
  const unescaped = content.startsWith('-');
  const [name, format] = splitAtComma(unescaped ? content.slice(1) : content);
  if (name === '') return undefined;
  return { kind: 'value', from, to: end + suffixLength, name, ...(format !== undefined && { format }), ...(unescaped && { unescaped }) };
}

function readNesting(text: string, from: number, prefix: string, suffix: string): Placeholder | undefined {
  const start = from + prefix.length;
  const limit = Math.min(text.length, start + longest);
  let depth = 0;
  let quote = '';
  for (let at = start; at < limit; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (depth === 0 && text.startsWith(suffix, at)) {
      const [name, format] = splitAtComma(text.slice(start, at));
      return name === '' ? undefined : { kind: 'nesting', from, to: at + suffix.length, name, ...(format !== undefined && { format }) };
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '(') {
      depth++;
    } else if (character === ')') {
      depth--;
    }
  }
  return undefined;
}

function splitAtComma(content: string): [name: string, format: string | undefined] {
  const comma = content.indexOf(',');
  return comma < 0 ? [content.trim(), undefined] : [content.slice(0, comma).trim(), content.slice(comma + 1).trim()];
}

const tagName = /<(\/?)([A-Za-z][\w.-]*|\d+)(?=[\s/>])/uy;

function readTag(text: string, from: number): Placeholder | undefined {
  tagName.lastIndex = from;
  const match = tagName.exec(text);
  if (match === null) return undefined;
  for (let at = from + match[0].length; at < text.length && at < from + longest; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3c) return undefined;
    if (code === 0x3e) return { kind: match[1] === '/' ? 'close' : text[at - 1] === '/' ? 'point' : 'open', from, to: at + 1, name: match[2]! };
  }
  return undefined;
}
