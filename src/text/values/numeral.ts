/**
 * What the digits at the head of a number word say.
 * - `integer`, `decimal`, `grouped` (`15.000` with blanks or thousands): `amount`;
 * - `range`: `amount` to `upTo`; `score`: the same, where the second is not the larger;
 * - `fraction`: `amount` of `3/4`;
 * - `date`: `year` (0 when absent), `month`, `day`; `time`: `hour`, `minute`, and `upTo` unused;
 * - `years`: `year` and `upTo` (`1914-18`);
 * - `code`: digits that name rather than count (versions, telephone numbers, addresses).
 */
export type NumeralStyle = 'integer' | 'decimal' | 'grouped' | 'range' | 'score' | 'fraction' | 'date' | 'time' | 'years' | 'code';

export interface Numeral {
  style: NumeralStyle;
  amount: number;
  upTo: number;
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** Where in the form the digits end and a suffix begins. */
  end: number;
  /** False where the convention of another language may be meant (`1.234` in English). */
  sure: boolean;
  /** Whether day and month might be exchanged. */
  swappable: boolean;
}

// One scratch record: numerals are read in the hot loop, and read out before the next one is.
const scratch: Numeral = { style: 'integer', amount: 0, upTo: Number.NaN, year: 0, month: 0, day: 0, hour: 0, minute: 0, end: 0, sure: true, swappable: false };

let lastForm = '';
let lastDecimal = '';
let lastMonthFirst = false;

const DOT = 1;
const COMMA = 2;
const COLON = 4;
const SLASH = 8;
const DASH = 16;
const APOSTROPHE = 32;

function separatorOf(code: number): number {
  switch (code) {
    case 0x2e:
      return DOT;
    case 0x2c:
      return COMMA;
    case 0x3a:
      return COLON;
    case 0x2f:
      return SLASH;
    case 0x2d:
      return DASH;
    case 0x27:
      return APOSTROPHE;
    default:
      return 0;
  }
}

const groupedByDots = /^[1-9]\d{0,2}(?:\.\d{3})+$/u;
const groupedByCommas = /^[1-9]\d{0,2}(?:,\d{3})+$/u;
const groupedByApostrophes = /^[1-9]\d{0,2}(?:'\d{3})+$/u;
const indianGroups = /^[1-9]\d?(?:,\d\d)+,\d{3}$/u;

function setAmount(amount: number, style: NumeralStyle): void {
  scratch.amount = amount;
  scratch.style = style;
}

// A lone separator with three digits after it is read by the language's own convention; where the language is unknown, as thousands, and not surely.
function readDecimal(body: string, decimal: '.' | ',' | ''): void {
  const dots = body.includes('.');
  const commas = body.includes(',');
  if (dots && commas) {
    const lastIsComma = body.lastIndexOf(',') > body.lastIndexOf('.');
    const mark = lastIsComma ? ',' : '.';
    const cut = body.lastIndexOf(mark);
    const head = body.slice(0, cut);
    if (body.indexOf(mark) === cut && (lastIsComma ? groupedByDots : groupedByCommas).test(head)) {
      setAmount(Number(`${head.replaceAll(lastIsComma ? '.' : ',', '')}.${body.slice(cut + 1)}`), 'decimal');
    } else scratch.style = 'code';
    return;
  }
  const mark = dots ? '.' : ',';
  const cut = body.indexOf(mark);
  const grouped = (dots ? groupedByDots : groupedByCommas).test(body);
  if (body.lastIndexOf(mark) !== cut) {
    if (grouped || (!dots && indianGroups.test(body))) setAmount(Number(body.replaceAll(mark, '')), 'grouped');
    else scratch.style = 'code';
    return;
  }
  if (grouped && mark !== decimal) {
    setAmount(Number(body.replace(mark, '')), 'grouped');
    if (decimal === '') scratch.sure = false;
    return;
  }
  setAmount(Number(body.replace(',', '.')), 'decimal');
  if (grouped) scratch.sure = false;
}

const digitsOnly = /^\d+$/u;

function readSimple(body: string, decimal: '.' | ',' | ''): boolean {
  if (digitsOnly.test(body)) setAmount(Number(body), 'integer');
  else if (body.includes("'")) {
    if (!groupedByApostrophes.test(body)) return false;
    setAmount(Number(body.replaceAll("'", '')), 'grouped');
  } else if (/^\d[\d.,]*$/u.test(body)) readDecimal(body, decimal);
  else return false;
  return scratch.style !== 'code';
}

export function daysIn(month: number): number {
  return month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function setDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month)) return false;
  scratch.style = 'date';
  scratch.year = year;
  scratch.month = month;
  scratch.day = day;
  return true;
}

// 25 is 2025 and 87 is 1987: the window of POSIX strptime (%y).
const fullYear = (digits: string): number => (digits.length === 2 ? Number(digits) + (Number(digits) < 69 ? 2000 : 1900) : Number(digits));

const threeGroups = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/u;
const isoDate = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/u;

function readDate(body: string, monthFirst: boolean, dots: boolean): boolean {
  const iso = isoDate.exec(body);
  if (iso !== null) return setDate(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const groups = threeGroups.exec(body);
  if (groups === null || groups[1]!.length > 2 || (dots && groups[4]!.length === 2)) return false;
  const first = Number(groups[1]);
  const second = Number(groups[3]);
  const year = fullYear(groups[4]!);
  // Month first only in the American slash notation, and only where it can be.
  const american = monthFirst && groups[2] === '/';
  const [day, month] = american ? [second, first] : [first, second];
  if (setDate(year, month, day)) {
    scratch.swappable = american && first !== second && first <= 12 && second <= 12;
    return true;
  }
  return setDate(year, day, month);
}

const clock = /^([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?$/u;

const isYear = (amount: number): boolean => amount >= 1000 && amount <= 2199;

function readPair(body: string, cut: number, decimal: '.' | ',' | ''): void {
  const left = body.slice(0, cut);
  const right = body.slice(cut + 1);
  scratch.style = 'code';
  if (right.includes('-') || (left.length > 1 && left.startsWith('0') && digitsOnly.test(left))) return;
  if (left.includes(':') && clock.test(left) && clock.test(right)) {
    readTime(left);
    return;
  }
  if (!readSimple(right, decimal)) {
    scratch.style = 'code';
    return;
  }
  const upTo = scratch.amount;
  if (!readSimple(left, decimal)) {
    scratch.style = 'code';
    return;
  }
  const from = scratch.amount;
  const bare = digitsOnly.test(left) && digitsOnly.test(right);
  if (bare && left.length === 4 && isYear(from) && ((right.length === 4 && isYear(upTo) && upTo > from) || (right.length === 2 && upTo > from % 100))) {
    scratch.style = 'years';
    scratch.year = from;
    scratch.upTo = right.length === 2 ? Math.floor(from / 100) * 100 + upTo : upTo;
    return;
  }
  if (bare && (left.length > 6 || right.length > 6 || (right.length > 1 && right.startsWith('0')))) {
    scratch.style = 'code';
    return;
  }
  scratch.upTo = upTo;
  scratch.style = upTo > from ? 'range' : 'score';
}

function readTime(body: string): boolean {
  const found = clock.exec(body);
  if (found === null) return false;
  scratch.style = 'time';
  scratch.hour = Number(found[1]) % 24;
  scratch.minute = Number(found[2]);
  return true;
}

/**
 * Reads the digits at the head of `form` (a form that begins with a digit). The answer is one record that the next call overwrites.
 * `decimal` is the decimal mark of the language, `''` when unknown.
 */
export function readNumeral(form: string, decimal: '.' | ',' | '', monthFirst: boolean): Readonly<Numeral> {
  // Times, dates and amounts ask for one word in turn.
  if (form === lastForm && decimal === lastDecimal && monthFirst === lastMonthFirst) return scratch;
  lastForm = form;
  lastDecimal = decimal;
  lastMonthFirst = monthFirst;
  let separators = 0;
  let end = 0;
  let value = 0;
  const { length } = form;
  while (end < length) {
    const code = form.charCodeAt(end);
    if (code >= 0x30 && code <= 0x39) {
      value = value * 10 + (code - 0x30);
      end++;
      continue;
    }
    const separator = separatorOf(code);
    if (separator === 0 || end + 1 >= length) break;
    const after = form.charCodeAt(end + 1);
    if (after < 0x30 || after > 0x39) break;
    separators |= separator;
    end++;
  }
  scratch.end = end;
  scratch.sure = true;
  scratch.swappable = false;
  scratch.upTo = Number.NaN;
  scratch.amount = value;
  scratch.year = 0;
  if (separators === 0) {
    // A leading zero, or more digits than a number of things has, names something.
    scratch.style = (end > 1 && form.charCodeAt(0) === 0x30) || end > 15 ? 'code' : 'integer';
    return scratch;
  }
  if (end > 40) {
    scratch.style = 'code';
    return scratch;
  }
  const body = end === length ? form : form.slice(0, end);
  scratch.style = 'code';
  if ((separators & ~(DOT | COMMA)) === 0) {
    if (!(separators === DOT && readDate(body, monthFirst, true))) readDecimal(body, decimal);
  } else if (separators === APOSTROPHE) readSimple(body, decimal);
  else if (separators === COLON) readTime(body);
  else if (separators === SLASH) {
    if (!readDate(body, monthFirst, false)) {
      const cut = body.indexOf('/');
      const left = body.slice(0, cut);
      const right = body.slice(cut + 1);
      if (!right.includes('/')) {
        const upper = Number(left);
        const lower = Number(right);
        if (left.length === 4 && isYear(upper) && (right.length === 4 ? lower === upper + 1 : right.length === 2 && lower === (upper + 1) % 100)) {
          scratch.style = 'years';
          scratch.year = upper;
          scratch.upTo = upper + 1;
        } else if (upper > 0 && upper < lower && (lower <= 10 || lower === 12 || lower === 16 || lower === 20 || lower === 100)) setAmount(upper / lower, 'fraction');
      }
    }
  } else if ((separators & ~(DASH | DOT | COMMA | COLON)) === 0 && (separators & DASH) !== 0) {
    if (!(separators === DASH && readDate(body, monthFirst, false))) readPair(body, body.indexOf('-'), decimal);
  }
  return scratch;
}
