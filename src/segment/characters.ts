// Classes of UTF-16 units as bits, so that one look-up answers several questions in the hot loop.
export const space = 1;
/** A capital, or a letter of a script without case: what may start a sentence. */
export const upper = 2;
export const lower = 4;
export const digit = 8;
/** Ends a sentence, or may: `. ? ! …`. */
export const terminator = 16;
/** May stand between a sentence's end mark and the blank: closing quotes and brackets. */
export const closer = 32;
/** May stand between the blank and the first word: opening quotes and brackets. */
export const opener = 64;
/** A full stop of East Asian text, which no blank follows. */
export const wide = 128;

/** Half of an emoji, or one of a single unit. */
export const emoji = 512;
/** A space that ends a line. */
export const newline = 1024;
/** Any number, of which a digit is one. */
export const number = 2048;
/** What a word goes on with besides letters: marks, apostrophes, hyphens. */
export const inner = 4096;
/** An upper-case letter alone. */
export const capital = 8192;

/** The classes of each unit of one text, by its place; none past its end, as far as anyone looks ahead. */
export type Classes = Uint16Array;

// The classes of a unit, once it was met, and that it was: importing costs nothing, and a text pays for the characters it has.
const met = 256;
let known: Uint16Array | undefined;

export function classesOf(text: string): Classes {
  known ??= new Uint16Array(0x10000);
  const { length } = text;
  const classes = new Uint16Array(length + 8);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    classes[i] = known[unit] || (known[unit] = met | classify(unit));
  }
  return classes;
}

const closers = '"\'”’»)]}›“‘*_」』）】';
const openers = '"\'“‘„‚«([{‹¿¡”’»*_`「『（【';
const wides = '。．！？';

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd83c && unit <= 0xd83e ? emoji : 0;
  // Not the heart: people write it for a verb.
  if (unit >= 0x2600 && unit < 0x2700 && unit !== 0x2665) return emoji;
  const character = String.fromCharCode(unit);
  let bits = 0;
  if (/\s/u.test(character)) bits |= space;
  if (/[\n\v\f\r\u2028\u2029]/u.test(character)) bits |= newline;
  if (/\p{Ll}/u.test(character)) bits |= lower;
  else if (/\p{L}/u.test(character)) bits |= upper;
  if (/\d/u.test(character)) bits |= digit;
  if (/\p{N}/u.test(character)) bits |= number;
  if (/\p{Lu}/u.test(character)) bits |= capital;
  if (/[\p{M}'’-]/u.test(character)) bits |= inner;
  if ('.?!…'.includes(character)) bits |= terminator;
  if (wides.includes(character)) bits |= terminator | wide;
  if (closers.includes(character)) bits |= closer;
  if (openers.includes(character)) bits |= opener;
  return bits;
}
