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

const tableSize = 0x2100;
let table: Uint8Array | undefined;

/** Classes of the units below U+2100, built on first use: importing costs nothing. */
export function characterTable(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(tableSize);
  for (let unit = 0; unit < tableSize; unit++) table[unit] = classify(unit);
  return table;
}

/** The classes of one unit. Units from U+2100 on are looked up one by one; running text holds few. */
export function classOf(classes: Uint8Array, unit: number): number {
  return unit < tableSize ? classes[unit]! : classify(unit);
}

const closers = '"\'”’»)]}›“‘*_';
const openers = '"\'“‘„‚«([{‹¿¡”’»*_`';
const wides = '。．！？';

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  const character = String.fromCharCode(unit);
  let bits = 0;
  if (/\s/u.test(character)) bits |= space;
  if (/\p{Ll}/u.test(character)) bits |= lower;
  else if (/\p{L}/u.test(character)) bits |= upper;
  if (/\d/u.test(character)) bits |= digit;
  if ('.?!…'.includes(character)) bits |= terminator;
  if (wides.includes(character)) bits |= terminator | wide;
  if (closers.includes(character) || '」』）】'.includes(character)) bits |= closer;
  if (openers.includes(character) || '「『（【'.includes(character)) bits |= opener;
  return bits;
}
