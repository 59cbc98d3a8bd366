import { digit, lower, space, upper, type Classes } from './characters.js';

/** A list marker that counts (`1.`, `b)`, `(iv)`, `2.)`): how it is written and what it counts. Written over by each that is read. */
export interface Marker {
  /** Two markers of one list have the same: digits or letters, small or capital, and the signs around them. 0: no marker. */
  style: number;
  /** 1 for `1`, `a` and `A`; 0 for what counts in Roman numerals alone. */
  value: number;
  /** What it counts as a Roman numeral, 0 when it is none. */
  roman: number;
  /** Past the marker and the blanks after it. */
  end: number;
}

export const noMarker = (): Marker => ({ style: 0, value: 0, roman: 0, end: 0 });

// A style is the sum of one of each: what counts, and the signs.
const digits = 1;
const smallLetters = 2;
const capitalLetters = 3;
const dot = 4;
const bracket = 8;
const openBracket = 16;
/** `a)`: no word of running text looks so. */
export const smallWithBracket: number = smallLetters + bracket;
/** `A.`: looks like the initial of a name. */
const capitalWithDot: number = capitalLetters + dot;

/** Reads the counting marker that starts at `from`, with a word after it before `to`, into `marker`; false, and no style, where there is none. */
export function readMarker(text: string, classes: Classes, from: number, to: number, marker: Marker): boolean {
  marker.style = 0;
  let at = from;
  let style = 0;
  if (text.charCodeAt(at) === 40) {
    style = openBracket;
    at++;
  }
  const start = at;
  let counts = 0;
  while (at < to && at - start < 6) {
    const unit = text.charCodeAt(at);
    if (unit > 122) return false;
    const bits = classes[at]!;
    const here = (bits & digit) !== 0 ? digits : (bits & lower) !== 0 ? smallLetters : (bits & upper) !== 0 ? capitalLetters : 0;
    if (here === 0 || (counts !== 0 && here !== counts)) break;
    counts = here;
    at++;
  }
  const length = at - start;
  if (length === 0 || length > (counts === digits ? 3 : 5)) return false;
  style += counts;
  let next = text.charCodeAt(at);
  if (next === 46) {
    style += dot;
    next = text.charCodeAt(++at);
  }
  if (next === 41) {
    style += bracket;
    at++;
  } else if ((style & dot) === 0 || (style & openBracket) !== 0) return false;
  if (at >= to || (classes[at]! & space) === 0) return false;
  let value = 0;
  let roman = 0;
  if (counts === digits) {
    for (let i = start; i < start + length; i++) value = value * 10 + text.charCodeAt(i) - 48;
  } else {
    roman = romanValue(text, start, start + length);
    // Words of several letters count only as Roman numerals in brackets.
    if (length > 1 && (roman === 0 || (style & bracket) === 0)) return false;
    if (length === 1) value = (text.charCodeAt(start) & 31);
  }
  while (at < to && (classes[at]! & space) !== 0) at++;
  if (at >= to) return false;
  marker.style = style;
  marker.value = value;
  marker.roman = roman;
  marker.end = at;
  return true;
}

// Roman numerals up to 39; 0 for what is none.
function romanValue(text: string, from: number, to: number): number {
  let value = 0;
  let last = 10;
  for (let i = from; i < to; i++) {
    const letter = text.charCodeAt(i) | 32;
    const worth = letter === 105 ? 1 : letter === 118 ? 5 : letter === 120 ? 10 : 0;
    if (worth === 0) return 0;
    if (worth > last) {
      if (last !== 1) return 0;
      value -= 2;
    }
    value += worth;
    last = worth;
  }
  return value;
}

/** Whether a marker goes on counting from the last of a list, or starts another list right after one that counted to 2. */
export function followsMarker(last: Readonly<Marker>, marker: Readonly<Marker>): boolean {
  if (marker.value === 1 || marker.roman === 1) return last.value > 1 || last.roman > 1;
  if (marker.style !== last.style) return false;
  // `J. K. Rowling` is no list: capitals with a dot count from A and are few.
  if (marker.style === capitalWithDot && marker.value > 8) return false;
  return (marker.value > 0 && marker.value === last.value + 1) || (marker.roman > 0 && marker.roman === last.roman + 1);
}

// The others are signs below U+2013, which hardly need a set.
const bullets: ReadonlySet<number> = /* @__PURE__ */ new Set([
  0x2013, 0x2014, 0x2022, 0x2023, 0x2043, 0x25e6, 0x25aa, 0x25ab, 0x25cf, 0x25cb, 0x25a0, 0x25a1, 0x25b8, 0x25ba, 0x2219, 0x27a2, 0x27a4, 0x2713, 0x2714,
]);
// Those of them that are signs of other uses as well: a marker only where a blank follows.
const isAmbiguousBullet = (unit: number): boolean => unit < 0xff || unit === 0x2013 || unit === 0x2014;

/** Whether a unit is a bullet of any kind. */
export const isBullet = (unit: number): boolean => (unit < 0x2013 ? unit === 42 || unit === 43 || unit === 45 || unit === 0xb7 : unit <= 0x27a4 && bullets.has(unit));

/** Bullets that may stand in the middle of a line, where lists lost their newlines. */
export const isInlineBullet = (unit: number): boolean => unit === 0x2022 || unit === 0x2043 || unit === 0x25aa || unit === 0x25cf;

/** Where the words of a list item start, past its bullet, its number, or both (`- `, `• 9. `, `(a) `); 0 where no marker is. */
export function markerEnd(text: string, classes: Classes, from: number, to: number): number {
  const number = bulletEnd(text, classes, from, to);
  if (mayCount(text, classes, number, to)) {
    const marker = noMarker();
    if (readMarker(text, classes, number, to, marker)) return marker.end;
  }
  return number > from ? number : 0;
}

/** Past the bullet at `from` and the blanks after it; `from` where no bullet is. */
export function bulletEnd(text: string, classes: Classes, from: number, to: number): number {
  const unit = text.charCodeAt(from);
  if ((classes[from]! & (upper | lower | digit)) !== 0 || !isBullet(unit)) return from;
  let at = from + 1;
  while (at < to && (classes[at]! & space) !== 0) at++;
  if (at >= to || (at === from + 1 && isAmbiguousBullet(unit))) return from;
  return at;
}

/** A quick look: false where no marker can start, be it a bullet or one that counts. `bits` are the unit's classes. */
export const mayMark = (unit: number, bits: number): boolean => (bits & (upper | lower | digit)) !== 0 ? unit <= 122 : unit === 40 || isBullet(unit);

/** A quick look: false where no counting marker can start. Most sentences end here. */
export function mayCount(text: string, classes: Classes, from: number, to: number): boolean {
  if (from + 2 >= to) return false;
  const unit = text.charCodeAt(from);
  if (unit === 40) return text.charCodeAt(from + 2) !== 32;
  if (unit > 122) return false;
  const bits = classes[from]!;
  if ((bits & digit) !== 0) return true;
  if ((bits & (upper | lower)) === 0) return false;
  const next = text.charCodeAt(from + 1) | 32;
  return next === 46 || next === 41 || next === 105 || next === 118 || next === 120;
}
