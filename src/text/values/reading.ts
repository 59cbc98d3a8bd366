import type { Word } from '../words.js';
import { blank, type Lexeme, type Lexicon } from './lexicon.js';
import type { Value } from './value.js';
import type { ValueForm } from './value-form.js';

/** A text under reading: what every reader of a kind of value looks at, and where it puts what it finds. */
export interface Reading {
  /** Up to the end of what is read. */
  readonly text: string;
  /** Where that begins: what stands before is not looked at. */
  readonly from: number;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** By index of the word. */
  readonly forms: readonly ValueForm[];
  readonly values: Value[];
}

const none: Lexeme = /* @__PURE__ */ blank();

/** The lexeme of the word at `index`, or one that means nothing, also beyond either end. */
export function lexemeAt(reading: Reading, index: number): Lexeme {
  return index < 0 ? none : (reading.forms[index]?.lexeme ?? none);
}

/** As `lexemeAt`, and compounds taken apart. */
export function numberLexemeAt(reading: Reading, index: number): Lexeme {
  if (index < 0 || index >= reading.words.length) return none;
  const { lexeme, compound } = reading.forms[index]!;
  return lexeme ?? (reading.words[index]!.kind === 'word' ? (compound ?? none) : none);
}

export function hasRole(reading: Reading, index: number, roles: number): boolean {
  return (lexemeAt(reading, index).roles & roles) !== 0;
}

/** The code unit before `at`; −1 where the reading begins. */
export function codeBefore({ text, from }: Reading, at: number): number {
  return at > from ? text.charCodeAt(at - 1) : -1;
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Whether only blanks (at most three units, no blank line) stand between the words at `index` and `index + 1`; false at the end. */
export function touches(reading: Reading, index: number): boolean {
  const { words, text } = reading;
  if (index < 0 || index + 1 >= words.length) return false;
  const from = words[index]!.to;
  const to = words[index + 1]!.from;
  if (to - from > 3) return false;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isBlank(code)) return false;
    if (code === 0x0a && ++lines > 1) return false;
  }
  return true;
}

/** As `touches`, and one comma or full stop (of an abbreviation) may stand between: `May 19, 2025`, `Sept. 3`. */
export function touchesLoosely(reading: Reading, index: number): boolean {
  const { words, text } = reading;
  if (index < 0 || index + 1 >= words.length) return false;
  const from = words[index]!.to;
  const first = text.charCodeAt(from);
  if (first !== 0x2c && first !== 0x2e) return touches(reading, index);
  const to = words[index + 1]!.from;
  if (to - from > 3 || to - from < 2) return false;
  for (let at = from + 1; at < to; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : text[at] !== text[at]!.toLowerCase();
}

/** Whether the month word at `index` is written as its language writes months (`May`, not `may`). */
export function writtenAsMonth(reading: Reading, index: number): boolean {
  return lexemeAt(reading, index).month > 0 && (!reading.lexicon.capitalMonths || isUpperAt(reading.text, reading.words[index]!.from));
}
