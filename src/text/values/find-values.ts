import { findWords, type Word } from '../words.js';
import { readAgo, readCalendarWord, readDayMonth, readFeast, readMonth, readNumericDate, readOrdinalPeriod, readPointed, readPeriodSign, readSignedPeriod, readWeekday, pushDate } from './dates.js';
import { lexiconOf, role, type Lexeme } from './lexicon.js';
import { isInitial, pushCode, pushRoman, pushWritten, readHyphenated, readName, romanValue, startNames, type NameReading } from './names.js';
import { pushCollective, pushMeasure, pushMultiple, pushOrder, pushOrdinal, readAmount, readBetween, readOneOutOf, readQuantity, readRange } from './quantities.js';
import { hasRole, isUpperAt, lexemeAt, touches, type Reading } from './reading.js';
import { readSpelledTime, readTime, readTimes } from './times.js';
import type { Value } from './value.js';
import { rememberedForms, type ValueForm } from './value-form.js';
import { readNumeral } from './numeral.js';
import { amountOf, readDigits } from './amounts.js';

/**
 * The values that `text` states: numbers, shares, money, measures, times, dates and names, in order, with spans in the given text and
 * language-independent keys (see `Value`). `words` are those of `findWords(text)`, or some of them in order, where the caller has them already.
 * A language without a table gets digits, ISO dates, capitalised names; its decimal mark is unknown, so that `1.234` is read as thousands, and not surely.
 * Linear in the length of the text. Never throws.
 */
export function findValues(text: string, language: string, words: readonly Word[] = findWords(text)): Value[] {
  const reading = startReading(text, language, words);
  return readValues(reading, startNames(reading, [0]));
}

/**
 * As {@link findValues}, of each of the segments of a text by itself: no value runs from one into the next, and a capital at the beginning of one
 * proves nothing. But what one segment tells of a word, whether it is written without a capital, holds for all.
 * The words of segment `s` run from `wordStart[s]` to `wordStart[s + 1]`; `forms` says of each what its form can mean, where the caller has
 * that already; equal forms are one object.
 */
export function findSegmentValues(text: string, language: string, segments: readonly Pick<Word, 'from' | 'to'>[], words: readonly Word[], wordStart: Int32Array, forms?: readonly ValueForm[]): (readonly Value[])[] {
  const whole = startReading(text, language, words, forms);
  const names = startNames(whole, wordStart);
  return segments.map(({ from, to }, s) => {
    const [first, end] = [wordStart[s]!, wordStart[s + 1]!];
    return readValues({ text: text.slice(0, to), from, words: words.slice(first, end), lexicon: whole.lexicon, forms: whole.forms.slice(first, end), values: [] }, names);
  });
}

function startReading(text: string, language: string, words: readonly Word[], forms?: readonly ValueForm[]): Reading {
  const lexicon = lexiconOf(language);
  return { text, from: 0, words, lexicon, forms: forms ?? rememberedForms(lexicon, words), values: [] };
}

function readValues(reading: Reading, names: NameReading): Value[] {
  const { text, words, forms, values } = reading;
  const count = words.length;
  let at = 0;
  while (at < count) {
    const word = words[at]!;
    if (word.kind !== 'word') {
      if (word.kind === 'number') at = readNumberWord(reading, at);
      else {
        pushWritten(reading, at);
        at++;
      }
      continue;
    }
    const known = forms[at]!;
    let { lexeme } = known;
    const first = text.charCodeAt(word.from);
    const capital = first < 0x80 ? (first >= 0x41 && first <= 0x5a) || (first === 0x27 && word.to - word.from > 4) : isUpperAt(text, word.from) || (first === 0x2019 && word.to - word.from > 4);
    if (lexeme === undefined) {
      // A compound number word, or a name inside a hyphenated word.
      const { form } = word;
      lexeme = known.compound;
      if (lexeme === undefined && !capital) {
        if (form.length > 4 && form.includes('-') && hasInnerCapital(text, word)) {
          const next = readHyphenated(reading, names, at);
          at = next > 0 ? next : at + 1;
          continue;
        }
        // v1.2.3 is version 1.2.3.
        if (first === 0x76 && form.length > 2 && form.includes('.') && form.charCodeAt(1) <= 0x39) values.push({ kind: 'name', from: word.from, to: word.to, key: `code:${form.slice(1)}`, sure: true, category: 'code' });
        at++;
        continue;
      }
    }
    if (lexeme !== undefined && lexeme.opens) {
      const next = readWordValue(reading, at, lexeme);
      if (next > 0) {
        at = next;
        continue;
      }
      if (!capital) {
        if (lexeme.name !== '') values.push({ kind: 'name', from: word.from, to: word.to, key: `name:${lexeme.name}`, sure: true, category: 'name' });
        at++;
        continue;
      }
    }
    if (capital) {
      const quarter = word.form.length <= 3 ? readPeriodSign(reading, at) : 0;
      if (quarter > 0) at = quarter;
      else if (word.form.length === 1 && at > 0 && hasRole(reading, at - 1, role.chapter) && romanValue(text[word.from]!) > 0 && (first !== 0x49 || isUpperAt(text, words[at - 1]!.from))) {
        pushRoman(reading, at, romanValue(text[word.from]!));
        at++;
      } else at = readName(reading, names, at);
      continue;
    }
    at++;
  }
  return values;
}

function hasInnerCapital(text: string, word: Word): boolean {
  for (let at = word.from + 1; at < word.to; at++) {
    if (text.charCodeAt(at - 1) === 0x2d && isUpperAt(text, at)) return true;
  }
  return false;
}

function readNumberWord(reading: Reading, index: number): number {
  const { words, lexicon, values } = reading;
  const word = words[index]!;
  let next = lexemeAt(reading, index).feast ? readFeast(reading, index) : 0;
  if (next > 0) return next;
  next = readTimes(reading, index);
  if (next > 0) return next;
  next = readTime(reading, index);
  if (next > 0) return next;
  next = readDayMonth(reading, index, 0, word.from);
  if (next > 0) return next;
  next = readNumericDate(reading, index);
  if (next > 0) return next;
  next = readSignedPeriod(reading, index);
  if (next > 0) return next;
  const amount = readDigits(reading, index);
  if (amount === undefined) {
    // Digits that name: versions, telephone numbers, addresses.
    const numeral = readNumeral(word.form, lexicon.decimal, lexicon.monthFirst);
    if (numeral.style === 'code' || numeral.style === 'date' || numeral.style === 'time') pushCode(reading, index);
    return index + 1;
  }
  if (amount.ordinal) return readOrdinal(reading, index, amount.value, index + 1, true);
  readRange(reading, amount);
  const before = values.length;
  next = readQuantity(reading, index, amount);
  return retellAsRelative(reading, index, before, next);
}

// A length of time before "ago" is a date, not a measure.
function retellAsRelative(reading: Reading, index: number, before: number, next: number): number {
  const { values } = reading;
  const value = values[before];
  if (value === undefined || value.kind !== 'measure' || values.length !== before + 1 || value.upTo !== null) return next;
  values.pop();
  const end = readAgo(reading, index, value.amount, value.unit, next, value.from);
  if (end > 0) return end;
  values.push(value);
  return next;
}

function readOrdinal(reading: Reading, index: number, value: number, next: number, digits: boolean): number {
  const period = readOrdinalPeriod(reading, index, value, next);
  if (period > 0) return period;
  // First, second: as often order of speech as a number.
  pushOrdinal(reading, reading.words[index]!.from, reading.words[next - 1]!.to, value, digits || value > 2);
  return next;
}

// A value that begins with a word of the lexicon (or a compound). Returns the next word, or 0 where none begins.
function readWordValue(reading: Reading, index: number, lexeme: Lexeme): number {
  const { words, text, values } = reading;
  const word = words[index]!;
  const { roles } = lexeme;
  let next = 0;
  if (lexeme.feast) {
    next = readFeast(reading, index);
    if (next > 0) return next;
  }
  if (lexeme.weekday > 0) {
    next = readWeekday(reading, index, 0, word.from);
    if (next > 0) return next;
  }
  if (lexeme.month > 0) {
    next = readMonth(reading, index, 0, word.from);
    if (next > 0) return next;
  }
  if (roles & (role.last | role.next | role.this)) {
    next = readPointed(reading, index);
    if (next > 0) return next;
  }
  if (lexeme.relative !== '') {
    // 's morgens is no tomorrow; "de morgen" and "deze morgen" neither.
    const morning = word.form === 'morgen' && index > 0 && /^(?:'s|de|deze|die|goede|elke|iedere|volgende)$/u.test(words[index - 1]!.form);
    if (!morning) {
      pushDate(reading, word.from, word.to, { rest: lexeme.relative });
      return index + 1;
    }
    if (hasRole(reading, index - 1, role.this) && touches(reading, index - 1)) {
      pushDate(reading, words[index - 1]!.from, word.to, { rest: '0d' });
      return index + 1;
    }
  }
  if (lexeme.calendar !== '' || roles & role.decades) {
    next = readCalendarWord(reading, index);
    if (next > 0) return next;
  }
  if (lexeme.order > 0) {
    pushOrder(reading, index, lexeme.order);
    return index + 1;
  }
  // With a capital within a sentence it is the name of one: the Beaux Arts Trio.
  if (lexeme.collective > 0 && (!isUpperAt(text, word.from) || isInitial(reading, index))) {
    pushCollective(reading, index, lexeme.collective);
    return index + 1;
  }
  if (lexeme.multiple > 0) {
    pushMultiple(reading, index, lexeme.multiple);
    return index + 1;
  }
  if (roles & role.between) {
    const between = readBetween(reading, index);
    if (between !== undefined) {
      if (between.bare && between.value >= 1400 && between.upTo <= 2199 && lexemeAt(reading, between.next).unit === '') return 0;
      return readQuantity(reading, index + 1, between);
    }
  }
  if (!Number.isNaN(lexeme.number) && isIdiom(reading, index)) return 0;
  if (!Number.isNaN(lexeme.number) || !Number.isNaN(lexeme.hour) || lexeme.part > 0 || roles & role.half) {
    next = readSpelledTime(reading, index);
    if (next > 0) return next;
  }
  if (lexeme.ordinal > 0 && lexeme.scale === 0) {
    next = readDayMonth(reading, index, 0, word.from);
    if (next > 0) return next;
  }
  // A minus word, "over" and the like begin a value only together with the number after them, which is read there.
  if (!Number.isNaN(lexeme.number) || lexeme.scale > 0 || lexeme.part > 0 || roles & role.article) {
    if (roles & role.article && lexeme.part === 0) {
      const article = readArticled(reading, index);
      if (article > 0) return article;
    }
    const amount = readAmount(reading, index);
    if (amount !== undefined) {
      const before = values.length;
      readRange(reading, amount);
      next = readQuantity(reading, index, amount);
      return retellAsRelative(reading, index, before, next);
    }
  }
  if (lexeme.ordinal > 0 && (!isUpperAt(text, word.from) || index === 0 || !touches(reading, index - 1) || !touches(reading, index) || !isUpperAt(text, words[index + 1]!.from))) {
    return readOrdinal(reading, index, lexeme.ordinal, index + 1, false);
  }
  return 0;
}

// "In acht nemen", "we vieren feest": a verb or a noun that is written as a number is.
function isIdiom(reading: Reading, index: number): boolean {
  const { words, lexicon } = reading;
  return lexicon.idioms.get(words[index]!.form)?.some(({ before, after }) =>
    before.every((form, at) => words[index - before.length + at]?.form === form && touches(reading, index - before.length + at)) &&
    after.every((form, at) => (form === '.' ? !touches(reading, index + at) : touches(reading, index + at) && words[index + at + 1]!.form === form))) ?? false;
}

// Of these one is a length that another language tells in figures: "een kwartier" is fifteen minutes, "a fortnight" two weeks.
const definiteUnits: ReadonlySet<string> = /* @__PURE__ */ new Set(['15min', '30min', 'fortnight', 'half-year', 'half-century']);

// "a week ago", "een jaar geleden", "over een week", "een half uur", "a year": an article before a unit of time.
function readArticled(reading: Reading, index: number): number {
  if (!touches(reading, index)) return 0;
  const { words } = reading;
  // a quarter past five
  if (lexemeAt(reading, index + 1).part === 4) return readSpelledTime(reading, index + 1);
  if (lexemeAt(reading, index).number === 1 && hasRole(reading, index + 1, role.outOf)) return readOneOutOf(reading, index);
  const unit = lexemeAt(reading, index + 1);
  if (unit.unit === '' || unit.part > 0 || unit.ordinal > 0) return 0;
  const { from } = words[index]!;
  const ago = readAgo(reading, index, 1, unit.unit, index + 2, from);
  if (ago > 0) return ago;
  // an hour and a half
  const half = index + 4;
  const isAndHalf = hasRole(reading, index + 2, role.and) && hasRole(reading, index + 3, role.article) && lexemeAt(reading, half).part === 2 && [1, 2, 3].every((step) => touches(reading, index + step));
  if (!isAndHalf && !definiteUnits.has(unit.unit)) return 0;
  const next = isAndHalf ? half + 1 : index + 2;
  const value = isAndHalf ? 1.5 : 1;
  const end = readAgo(reading, index, value, unit.unit, next, from);
  if (end > 0) return end;
  pushMeasure(reading, index, amountOf(value, from, words[next - 1]!.to, next), unit.unit);
  return next;
}
