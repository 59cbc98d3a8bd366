import { isBlank } from './prose-builder.js';

/** An attribute as it stands in the file; an empty span where it has no value. */
export interface TagAttribute {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Its value is a string, not an expression in braces. */
  readonly isString: boolean;
}

/** A tag of HTML or JSX: `<a href="x">`, `</Card>`, `<>`. */
export interface Tag {
  /** As written; `''` for a fragment's. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly attributes: readonly TagAttribute[];
  /** Past its `>`. */
  readonly end: number;
}

/** How far a tag may reach: beyond that a `<` is taken for one. */
const longestTag = 4096;

const isNameStart = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95 || unit === 36;
const isNameUnit = (unit: number): boolean => isNameStart(unit) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 46 || unit === 58;

/** Reads the tag that starts at `from`, attributes in braces as JSX has them included; undefined where none does. */
export function readTag(text: string, from: number, limit: number): Tag | undefined {
  const stop = Math.min(limit, from + longestTag);
  let at = from + 1;
  const closing = text.charCodeAt(at) === 47;
  if (closing) at++;
  const nameFrom = at;
  if (at < stop && isNameStart(text.charCodeAt(at))) while (at < stop && isNameUnit(text.charCodeAt(at))) at++;
  else if (text.charCodeAt(at) !== 62) return undefined;
  const name = text.slice(nameFrom, at);
  const attributes: TagAttribute[] = [];
  while (at < stop) {
    const unit = text.charCodeAt(at);
    if (unit === 62) return { name, closing, selfClosing: text.charCodeAt(at - 1) === 47 && at - 1 > nameFrom, attributes, end: at + 1 };
    if (isBlank(unit) || unit === 47) {
      at++;
      continue;
    }
    if (unit === 123) {
      at = braceEnd(text, at, stop);
      if (at < 0) return undefined;
      continue;
    }
    // Names of HTML attributes may hold nearly anything (`@click`, `:href`, `v-on:x.y`).
    if (unit === 60 || unit === 61 || unit === 34 || unit === 39) return undefined;
    const start = at;
    while (at < stop && !isBlank(text.charCodeAt(at)) && !'=>/<"\'{}'.includes(text[at]!)) at++;
    if (at === start) return undefined;
    const attribute = text.slice(start, at);
    let next = at;
    while (next < stop && isBlank(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) !== 61) {
      attributes.push({ name: attribute, from: at, to: at, isString: false });
      continue;
    }
    next++;
    while (next < stop && isBlank(text.charCodeAt(next))) next++;
    const quote = text.charCodeAt(next);
    if (quote === 34 || quote === 39) {
      const end = text.indexOf(text[next]!, next + 1);
      if (end < 0 || end >= stop) return undefined;
      attributes.push({ name: attribute, from: next + 1, to: end, isString: true });
      at = end + 1;
    } else if (quote === 123) {
      at = braceEnd(text, next, stop);
      if (at < 0) return undefined;
      attributes.push({ name: attribute, from: next, to: at, isString: false });
    } else {
      at = next;
      while (at < stop && !isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 62) at++;
      attributes.push({ name: attribute, from: next, to: at, isString: true });
    }
  }
  return undefined;
}

/** Past the brace that closes the one at `from`, strings and comments inside skipped; −1 where none does before `stop`. */
export function braceEnd(text: string, from: number, stop: number): number {
  let depth = 0;
  for (let at = from; at < stop; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 123) depth++;
    else if (unit === 125) {
      if (--depth === 0) return at + 1;
    } else if (unit === 34 || unit === 39 || unit === 96) {
      // An apostrophe that nothing closes on its line is none of a string's.
      let end = at + 1;
      while (end < stop && text.charCodeAt(end) !== unit && (unit === 96 || text.charCodeAt(end) !== 10)) end += text.charCodeAt(end) === 92 ? 2 : 1;
      if (end < stop && text.charCodeAt(end) === unit) at = end;
    } else if (unit === 47 && text.charCodeAt(at + 1) === 42) {
      const end = text.indexOf('*/', at + 2);
      if (end < 0 || end + 2 > stop) return -1;
      at = end + 1;
    }
  }
  return -1;
}
