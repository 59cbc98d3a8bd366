import { role } from './lexicon.js';
import { dayOfFeast } from './easter.js';
import { daysIn, readNumeral } from './numeral.js';
import { codeBefore, hasRole, isBlank, isUpperAt, lexemeAt, numberLexemeAt, touches, touchesLoosely, writtenAsMonth, type Reading } from './reading.js';
import type { DateValue } from './value.js';

interface Fields {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  rest?: string;
  sure?: boolean;
  swappable?: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar part of a date key: `2025-05-19`, `--05-19`, `2025-05`, `--05`, `2025`, `---19`, or '' when all are absent. */
function calendarKey(year: number | null, month: number | null, day: number | null): string {
  if (month === null) return year === null ? (day === null ? '' : `---${two(day)}`) : String(year);
  const head = year === null ? '--' : `${year}-`;
  return day === null ? `${head}${two(month)}` : `${head}${two(month)}-${two(day)}`;
}

/** Puts down a date. `rest` of a range is `/` and the key of its end. */
export function pushDate(reading: Reading, from: number, to: number, fields: Fields): void {
  const year = fields.year ?? null;
  const month = fields.month ?? null;
  const day = fields.day ?? null;
  const weekday = fields.weekday ?? null;
  const rest = fields.rest ?? null;
  const calendar = calendarKey(year, month, day);
  let key = calendar;
  if (rest !== null) key = calendar === '' || rest.startsWith('/') ? `${calendar}${rest}` : `${calendar}-${rest}`;
  if (key === '' && weekday !== null) key = `w${weekday}`;
  const value: DateValue = {
    kind: 'date', from, to, key: `date:${key}`, sure: fields.sure ?? true, year, month, day, weekday, rest, swappable: fields.swappable ?? false,
  };
  reading.values.push(value);
}

/** A feast day at its first word, with the year behind it. Returns the next word, or 0. */
export function readFeast(reading: Reading, index: number): number {
  const { words, lexicon, text } = reading;
  const word = words[index]!;
  if (lexicon.capitalMonths && !isUpperAt(text, word.from)) return 0;
  for (const { rest, month, day, name, weekday } of lexicon.feasts.get(word.form) ?? []) {
    let at = index;
    for (const form of rest) {
      // "St. Patrick's Day" has a stop within, "All Saints' Day" an apostrophe.
      const isNext = touches(reading, at) || (at + 1 < words.length && words[at + 1]!.from - words[at]!.to === 2 && ".'\u2019".includes(text[words[at]!.to]!) && isBlank(text.charCodeAt(words[at]!.to + 1)));
      if (!isNext || words[at + 1]!.form !== form) break;
      at++;
    }
    if (at - index < rest.length) continue;
    const year = yearAfter(reading, at + 1);
    const end = year > 0 ? yearEnd : at + 1;
    const fields: Fields = month > 0 ? { month, day } : dayOfFeast(name, year) ?? { rest: name, weekday };
    if (year > 0) fields.year = year;
    pushDate(reading, word.from, words[end - 1]!.to, fields);
    return end;
  }
  return 0;
}

const plainYear = /^(?:1\d|20|21)\d\d$/u;

/** The year that the word at `index` is in four digits, or 0. */
function yearAt(reading: Reading, index: number): number {
  const word = reading.words[index];
  return word !== undefined && word.kind === 'number' && plainYear.test(word.form) ? Number(word.form) : 0;
}

// 19, 19th, 19e, nineteenth, negentiende; 1st. 0 for none.
function dayAt(reading: Reading, index: number): number {
  const word = reading.words[index];
  if (word === undefined) return 0;
  if (word.kind === 'number') {
    if (word.to - word.from > 5) return 0;
    const match = /^(\d{1,2})(?:st|nd|rd|th|e|ste|de)?$/u.exec(word.form);
    const day = match === null ? 0 : Number(match[1]);
    return day >= 1 && day <= 31 ? day : 0;
  }
  const lexeme = numberLexemeAt(reading, index);
  if (lexeme.ordinal >= 1 && lexeme.ordinal <= 31) return lexeme.ordinal;
  return 0;
}

// A year right after a month or day, with a comma or "of" between, if need be. Sets `yearEnd`.
let yearEnd = 0;
function yearAfter(reading: Reading, next: number): number {
  if (!touchesLoosely(reading, next - 1)) return 0;
  let at = next;
  if (reading.words[at]!.form === 'of' && touches(reading, at)) at++;
  const year = yearAt(reading, at);
  yearEnd = at + 1;
  return year;
}

/** The month word at `index` with a number beside it: abbreviations count only so. */
function monthAt(reading: Reading, index: number): number {
  return index < reading.words.length && writtenAsMonth(reading, index) ? lexemeAt(reading, index).month : 0;
}

/**
 * A date that begins with a day: 19 mei 2025, 19th of May, the third of May, 19–21 May, 19 tot 21 mei. Returns the next word, or 0.
 */
export function readDayMonth(reading: Reading, index: number, weekday: number, from: number): number {
  const { words } = reading;
  let day = dayAt(reading, index);
  let until = 0;
  let at = index + 1;
  if (day === 0) {
    const range = words[index]!.kind === 'number' ? /^(\d{1,2})-(\d{1,2})$/u.exec(words[index]!.form) : null;
    if (range === null) return 0;
    day = Number(range[1]);
    until = Number(range[2]);
  } else if (touches(reading, index) && (hasRole(reading, at, role.range) || hasRole(reading, at, role.and)) && touches(reading, at)) {
    // 19 to 21 May, 19 en 20 mei
    const second = words[at + 1]!.form === 'the' ? at + 2 : at + 1;
    const end = dayAt(reading, second);
    if (end > day && touches(reading, second) && monthAt(reading, second + 1) > 0) {
      until = end;
      at = second + 1;
    }
  }
  if (!touches(reading, at - 1) && !touchesLoosely(reading, at - 1)) return 0;
  // 19. Mai, but not "in 19, May said"
  if (!touches(reading, at - 1) && reading.text.charCodeAt(words[at - 1]!.to) === 0x2c) return 0;
  if (hasRole(reading, at, role.of) && touches(reading, at)) at++;
  const month = monthAt(reading, at);
  if (month === 0 || day > daysIn(month) || (until > 0 && (until <= day || until > daysIn(month)))) return 0;
  if (words[index]!.kind !== 'number' && lexemeAt(reading, index).ordinal === 0 && numberLexemeAt(reading, index).ordinal === 0) return 0;
  const next = at + 1;
  const year = yearAfter(reading, next);
  const end = year > 0 ? yearEnd : next;
  const fields: Fields = { month, day };
  if (year > 0) fields.year = year;
  if (weekday > 0) fields.weekday = weekday;
  if (until > 0) fields.rest = `/${calendarKey(year || null, month, until)}`;
  pushDate(reading, from, words[end - 1]!.to, fields);
  return end;
}

/** A date that begins with a month: May 19, 2025; May 2025; mei 2025; May alone where it surely is a month. Returns the next word, or 0. */
export function readMonth(reading: Reading, index: number, weekday: number, from: number): number {
  const { words, lexicon } = reading;
  const month = monthAt(reading, index);
  if (month === 0) return 0;
  const short = hasRole(reading, index, role.short);
  let at = index + 1;
  const fields: Fields = { month };
  if (weekday > 0) fields.weekday = weekday;
  if (lexicon.capitalMonths && touchesLoosely(reading, index) && reading.text.charCodeAt(words[index]!.to) !== 0x2c) {
    // May 19(th), May the 19th, May 19–21
    let dayIndex = at;
    if (words[dayIndex]!.form === 'the' && touches(reading, dayIndex)) dayIndex++;
    const word = words[dayIndex]!;
    const range = word.kind === 'number' ? /^(\d{1,2})-(\d{1,2})$/u.exec(word.form) : null;
    const day = word.kind === 'number' || dayIndex > at || numberLexemeAt(reading, dayIndex).ordinal > 0 ? (range === null ? dayAt(reading, dayIndex) : Number(range[1])) : 0;
    // "May 5 million" and "May 3 percent" are no days.
    const counted = touches(reading, dayIndex) && (lexemeAt(reading, dayIndex + 1).scale > 0 || (lexemeAt(reading, dayIndex + 1).roles & role.percent) !== 0 || reading.text[word.to] === '%');
    if (day > 0 && day <= daysIn(month) && !counted) {
      fields.day = day;
      at = dayIndex + 1;
      if (range !== null && Number(range[2]) > day && Number(range[2]) <= daysIn(month)) fields.rest = `/${calendarKey(null, month, Number(range[2]))}`;
    }
  }
  const year = yearAfter(reading, at);
  if (year > 0) {
    fields.year = year;
    if (fields.rest !== undefined) fields.rest = `/${year}-${fields.rest.slice(3)}`;
    at = yearEnd;
  }
  if (fields.day === undefined && year === 0) {
    if (short) return 0;
    // May and March are also words: alone they are months only after a word that names a time, and inside a sentence.
    if (lexicon.capitalMonths && (month === 5 || month === 3 || month === 8) && !hasRole(reading, index - 1, role.yearAfter | role.last | role.next | role.this)) {
      if (month !== 8) return 0;
      fields.sure = false;
    }
  }
  pushDate(reading, from, words[at - 1]!.to, fields);
  return at;
}

/** A weekday, and the date that it goes with: maandag; Monday, 19 May 2025; vr 3 mei. Returns the next word, or 0. */
export function readWeekday(reading: Reading, index: number, direction: number, from: number): number {
  const { words, lexicon, text } = reading;
  const { weekday, roles } = lexemeAt(reading, index);
  if (lexicon.capitalMonths && !isUpperAt(text, words[index]!.from)) return 0;
  let at = index + 1;
  // Monday morning, Monday evening: part of the day is left out of the value. Monday the 19th.
  if (touchesLoosely(reading, index)) {
    if (words[at]!.form === 'the' && touches(reading, at)) at++;
    let next = readDayMonth(reading, at, weekday, from);
    if (next === 0) next = readMonthDay(reading, at, weekday, from);
    if (next > 0) return next;
    const word = words[at]!;
    if (word.kind === 'number') {
      const numeral = readNumeral(word.form, lexicon.decimal, lexicon.monthFirst);
      if (numeral.style === 'date' && numeral.end === word.form.length) {
        pushDate(reading, from, word.to, { year: numeral.year, month: numeral.month, day: numeral.day, weekday, swappable: numeral.swappable });
        return at + 1;
      }
    }
  }
  if (roles & role.short) return 0;
  pushDate(reading, from, words[index]!.to, direction === 0 ? { weekday } : { weekday, rest: `w${weekday}${direction > 0 ? '+1' : '-1'}` });
  return index + 1;
}

function readMonthDay(reading: Reading, index: number, weekday: number, from: number): number {
  return reading.lexicon.capitalMonths && monthAt(reading, index) > 0 ? readMonth(reading, index, weekday, from) : 0;
}

const relativeUnits: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['day', 'd'], ['week', 'w'], ['month', 'mo'], ['year', 'y'], ['quarter', 'q'], ['century', 'c'], ['decade', '10y'], ['weekend', 'we'],
  ['summer', 'summer'], ['winter', 'winter'], ['spring', 'spring'], ['autumn', 'autumn'],
]);

/** Units of time by which "ago" and "in" count, to their letter in a relative date. */
const countedUnits: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['s', 's'], ['min', 'min'], ['h', 'h'], ['day', 'd'], ['week', 'w'], ['month', 'mo'], ['year', 'y'], ['decade', '10y'], ['century', 'c'],
]);

/** "last week", "vorig jaar", "this year", "next Tuesday", "afgelopen dinsdag", "dit kwartaal": from the word that points. Returns the next word, or 0. */
export function readPointed(reading: Reading, index: number): number {
  const { words } = reading;
  if (!touches(reading, index)) return 0;
  const { roles } = lexemeAt(reading, index);
  const step = roles & role.last ? -1 : roles & role.next ? 1 : 0;
  const at = index + 1;
  const { from } = words[index]!;
  const lexeme = lexemeAt(reading, at);
  if (lexeme.weekday > 0) return step === 0 ? 0 : readWeekday(reading, at, step, from);
  if (lexeme.month > 0 && monthAt(reading, at) > 0) return readMonth(reading, at, 0, from);
  const unit = relativeUnits.get(lexeme.calendar);
  if (unit === undefined) return 0;
  const { form } = words[at]!;
  // A plural is a stretch of time ("past weeks"), not a point.
  if (/^(?:years|months|weeks|days|jaren|maanden|weken|dagen)$/u.test(form)) return 0;
  const partOfDay = lexeme.calendar === 'day' && form !== 'day' && form !== 'dag';
  if (step !== 0 && lexeme.calendar === 'day' && !(partOfDay && step < 0)) return 0;
  const key = step === 0 ? `0${unit}` : `${step > 0 ? '+1' : '-1'}${unit}`;
  pushDate(reading, from, words[at]!.to, { rest: key, sure: words[index]!.form !== 'past' });
  return at + 1;
}

/** Turns a length of time into a relative date where "ago" or "geleden" follows, or the Dutch "over" came before. Returns the next word, or 0. */
export function readAgo(reading: Reading, index: number, amount: number, unit: string, next: number, from: number): number {
  const letter = countedUnits.get(unit);
  if (letter === undefined || !Number.isFinite(amount) || amount < 0) return 0;
  const { words } = reading;
  const sized = letter === '10y' ? `${amount * 10}y` : `${amount}${letter}`;
  if (touches(reading, next - 1) && hasRole(reading, next, role.ago)) {
    pushDate(reading, from, words[next]!.to, { rest: `-${sized}` });
    return next + 1;
  }
  if (index > 0 && hasRole(reading, index - 1, role.ahead) && touches(reading, index - 1)) {
    pushDate(reading, words[index - 1]!.from, words[next - 1]!.to, { rest: `+${sized}`, sure: false });
    return next;
  }
  return 0;
}

/** third quarter (of 2025), derde kwartaal, 19th century, eerste helft van 2025: from the ordinal. `amount` is its value. Returns the next word, or 0. */
export function readOrdinalPeriod(reading: Reading, index: number, ordinal: number, next: number): number {
  const { words } = reading;
  if (!touches(reading, next - 1)) return 0;
  const { calendar, part } = lexemeAt(reading, next);
  const { from } = words[index]!;
  if (calendar === 'century') {
    if (ordinal > 30) return 0;
    pushDate(reading, from, words[next]!.to, { rest: `c${ordinal}` });
    return next + 1;
  }
  const quarter = calendar === 'quarter' && ordinal <= 4;
  const half = (part === 2 || calendar === 'half') && ordinal <= 2;
  // The twelfth week is week 12; the second week may be that of a holiday.
  const week = calendar === 'week' && ordinal >= 5 && ordinal <= 53;
  if (!quarter && !half && !week) return 0;
  const year = periodYear(reading, next + 1);
  if (part === 2 && year === 0) return 0;
  const fields: Fields = { rest: quarter ? `Q${ordinal}` : half ? `H${ordinal}` : `W${two(ordinal)}` };
  if (year > 0) fields.year = year;
  const end = year > 0 ? yearEnd : next + 1;
  pushDate(reading, from, words[end - 1]!.to, fields);
  return end;
}

// of 2025, van 2025, in 2025, 2025
function periodYear(reading: Reading, next: number): number {
  if (!touches(reading, next - 1)) return 0;
  let at = next;
  if (hasRole(reading, at, role.of) && touches(reading, at)) at++;
  const year = yearAt(reading, at);
  yearEnd = at + 1;
  return year;
}

/** Q3, Q3 2025, H1 2025, W12 2025: a capital and digits. Returns the next word, or 0. */
export function readPeriodSign(reading: Reading, index: number): number {
  const { words } = reading;
  const word = words[index]!;
  const match = /^(?:[qk]([1-4])|h([12])|w(\d\d))$/u.exec(word.form);
  if (match === null || !isUpperAt(reading.text, word.from)) return 0;
  const year = periodYear(reading, index + 1);
  // K3, H1 and W12 name other things too: they need a year.
  if (match[1] === undefined || word.form.startsWith('k')) {
    if (year === 0 || Number(match[3] ?? 1) > 53 || Number(match[3] ?? 1) < 1) return 0;
  }
  const fields: Fields = { rest: match[1] !== undefined ? `Q${match[1]}` : match[2] !== undefined ? `H${match[2]}` : `W${match[3]!}` };
  if (year > 0) fields.year = year;
  const end = year > 0 ? yearEnd : index + 1;
  pushDate(reading, word.from, words[end - 1]!.to, fields);
  return end;
}

/** week 21, jaren negentig, jaren '90, the nineties. Returns the next word, or 0. */
export function readCalendarWord(reading: Reading, index: number): number {
  const { words, text } = reading;
  const word = words[index]!;
  const lexeme = lexemeAt(reading, index);
  const { calendar } = lexeme;
  if (calendar.endsWith('x')) {
    const the = index > 0 && /^(?:the|early|late|mid|mid-)$/u.test(words[index - 1]!.form) && touches(reading, index - 1);
    if (!the) return 0;
    pushDate(reading, word.from, word.to, { rest: calendar, sure: calendar !== '192x' });
    return index + 1;
  }
  const next = index + 1;
  if (next >= words.length) return 0;
  if (lexeme.roles & role.decades) {
    const after = words[next]!;
    if (after.from - word.to > 3) return 0;
    const decade = after.kind === 'number' ? Number(after.form.replace(/e?r?s$/u, '')) : numberLexemeAt(reading, next).number;
    if (after.kind !== 'number' && !touches(reading, index)) return 0;
    if (decade % 10 !== 0) return 0;
    if (decade >= 20 && decade <= 90) pushDate(reading, word.from, after.to, { rest: `19${decade / 10}x`, sure: decade > 20 });
    else if (decade >= 1000 && decade < 2200) pushDate(reading, word.from, after.to, { rest: `${decade / 10}x` });
    else return 0;
    return next + 1;
  }
  if (calendar === 'week' && touches(reading, index) && words[next]!.kind === 'number' && words[next]!.form.length <= 2) {
    const week = Number(words[next]!.form);
    if (!(week >= 1 && week <= 53) || text[words[next]!.to] === '%') return 0;
    const year = periodYear(reading, next + 1);
    const fields: Fields = { rest: `W${two(week)}` };
    if (year > 0) fields.year = year;
    const end = year > 0 ? yearEnd : next + 1;
    pushDate(reading, word.from, words[end - 1]!.to, fields);
    return end;
  }
  return 0;
}

const signedPeriod = /^(?:((?:19|20)\d\d)-?(?:w(\d\d)|q([1-4])|h([12]))|([1-4])q-?((?:19|20)?\d\d))$/u;

/** A year and a period in one word, in either order: 2025-W12, 2025W12, 2025-Q3, 3Q25. Returns the next word, or 0. */
export function readSignedPeriod(reading: Reading, index: number): number {
  const { words } = reading;
  const word = words[index]!;
  if (word.to - word.from > 8) return 0;
  const match = signedPeriod.exec(word.form);
  if (match === null) return 0;
  const [, year, week, quarter, half, before, yearAfterIt] = match;
  if (week !== undefined && !(Number(week) >= 1 && Number(week) <= 53)) return 0;
  const rest = week !== undefined ? `W${week}` : half !== undefined ? `H${half}` : `Q${(quarter ?? before)!}`;
  const digits = (year ?? yearAfterIt)!;
  pushDate(reading, word.from, word.to, { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits), rest });
  return index + 1;
}

/** Dates in one number word: 2025-05-19, 19/5/2025, 1990s, '90s, 1914–1918, and a bare year. Returns the next word, or 0. */
export function readNumericDate(reading: Reading, index: number): number {
  const { words, lexicon } = reading;
  const word = words[index]!;
  const numeral = readNumeral(word.form, lexicon.decimal, lexicon.monthFirst);
  const suffix = numeral.end < word.form.length ? word.form.slice(numeral.end) : '';
  const { style } = numeral;
  if (style === 'date') {
    // 2025-05-19T14:30:00Z keeps its date.
    if (suffix !== '' && !/^t\d/u.test(suffix)) return 0;
    pushDate(reading, word.from, suffix === '' ? word.to : word.from + numeral.end, { year: numeral.year, month: numeral.month, day: numeral.day, swappable: numeral.swappable });
    return index + 1;
  }
  if (style === 'integer' && (suffix === 's' || suffix === "'s")) {
    const { amount } = numeral;
    if (amount % 10 !== 0) return 0;
    if (amount >= 1000 && amount < 2200) {
      pushDate(reading, word.from, word.to, { rest: `${amount / 10}x` });
      return index + 1;
    }
    const before = codeBefore(reading, word.from);
    const apostrophe = before === 0x27 || before === 0x2018 || before === 0x2019;
    if (amount >= 20 && amount <= 90 && numeral.end === 2 && (apostrophe || words[index - 1]?.form === 'the')) {
      pushDate(reading, word.from, word.to, { rest: `19${amount / 10}x`, sure: amount > 20 });
      return index + 1;
    }
    return 0;
  }
  if (suffix !== '') return 0;
  if (style === 'years') {
    if (counts(reading, index + 1, word.to)) return 0;
    pushDate(reading, word.from, word.to, { year: numeral.year, rest: `/${numeral.upTo}` });
    return index + 1;
  }
  if (style !== 'integer' || word.form.length !== 4 || numeral.amount < 1400 || numeral.amount > 2199) return 0;
  return readYear(reading, index, numeral.amount);
}

// Whether what follows makes a count of the number: %, a sign of money or degrees, a unit, a currency, a scale.
function counts(reading: Reading, next: number, to: number): boolean {
  const { text, words } = reading;
  const sign = text[to] === ' ' || text[to] === '\u00A0' ? text[to + 1] : text[to];
  if (sign !== undefined && '%€$£°‰'.includes(sign)) return true;
  if (!touches(reading, next - 1)) return false;
  const lexeme = lexemeAt(reading, next);
  return lexeme.unit !== '' || lexeme.currency !== '' || lexeme.scale > 0 || (lexeme.roles & role.percent) !== 0 || lexeme.calendar === 'square' || /^(?:km|kg|m|cm|mm|mb|gb|kb|px|mw|gw|kwh)$/u.test(words[next]!.form);
}

const determiners: ReadonlySet<string> = /* @__PURE__ */ new Set(['the', 'its', 'his', 'her', 'their', 'our', 'a', 'this', 'that', 'de', 'het', 'zijn', 'haar', 'hun', 'een', 'deze', 'dit']);

const isOneOf = (marks: string, code: number): boolean => code >= 0 && marks.includes(String.fromCharCode(code));

// Four bare digits are a year, unless they count: a currency before, a unit behind, or a plain noun behind and no word of time before.
function readYear(reading: Reading, index: number, year: number): number {
  const { words, text } = reading;
  const word = words[index]!;
  const before = codeBefore(reading, word.from);
  if (isOneOf('€$£#№-+', before) || (before === 0x20 && isOneOf('€$£', codeBefore(reading, word.from - 1)))) return 0;
  if (counts(reading, index + 1, word.to)) return 0;
  const close = touches(reading, index);
  // 2014 to 2018, 2014 – 2018, between 2014 and 2018
  const next = index + 1;
  if (close && touches(reading, next) && (hasRole(reading, next, role.range) || (hasRole(reading, next, role.and) && hasRole(reading, index - 1, role.between)))) {
    const end = yearAt(reading, next + 1);
    if (end > year && !counts(reading, next + 2, words[next + 1]!.to)) {
      pushDate(reading, word.from, words[next + 1]!.to, { year, rest: `/${end}` });
      return next + 2;
    }
  }
  const named = hasRole(reading, index - 1, role.yearAfter) && touches(reading, index - 1);
  if (!named && close && words[next]!.kind === 'word' && !hasRole(reading, next, role.functionWord) && !isUpperAt(text, words[next]!.from)) {
    // "the 2022 invasion", "its 2015 law" name a year; "2000 people" and "the 2000 people" count.
    const pointed = year >= 1900 && year < 2100 && year % 500 !== 0 && hasRole(reading, index - 1, role.functionWord) && determiners.has(words[index - 1]!.form);
    if (!pointed) return 0;
  }
  const sure = named || (before === 0x28 && (text[word.to] === ')' || text[word.to] === ',')) || lexemeAt(reading, index - 1).month > 0;
  pushDate(reading, word.from, word.to, { year, sure });
  return index + 1;
}
