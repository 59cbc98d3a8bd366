import { polarityWords } from '../polarity/index.js';
import { amountOf, exact, readDigits, readSpelledAmount, type Amount } from './amounts.js';
import { role } from './lexicon.js';
import { codeBefore, hasRole, isBlank, lexemeAt, numberLexemeAt, touches, type Reading } from './reading.js';
import { currencyOfCode, currencyOfSign, unitMeaning, unitOfSign } from './units.js';
import { formatAmount, type Hedge, type QuantityValue } from './value.js';

/** The amount at `index`, in digits or in words. */
export function readAmount(reading: Reading, index: number): Amount | undefined {
  const word = reading.words[index];
  if (word === undefined) return undefined;
  return word.kind === 'number' ? readDigits(reading, index) : readSpelledAmount(reading, index);
}

/** Extends an amount over "to 15", "– 15", "tot 15" where the second is larger. */
export function readRange(reading: Reading, amount: Amount): void {
  if (!Number.isNaN(amount.upTo) || amount.ordinal || amount.share || amount.suffix !== '' || amount.unit !== '') return;
  let at = amount.next;
  if (at >= reading.words.length) return;
  if (hasRole(reading, at, role.range)) {
    if (!touches(reading, at - 1) || !touches(reading, at)) return;
    at++;
  } else if (!dashBetween(reading, at - 1)) return;
  extendTo(reading, amount, at);
}

function dashBetween(reading: Reading, index: number): boolean {
  const { text, words } = reading;
  const gap = text.slice(words[index]!.to, Math.min(words[index + 1]!.from, words[index]!.to + 4));
  return words[index + 1]!.from - words[index]!.to <= 3 && /^ ?[-–—‒] ?$/u.test(gap) && words[index]!.kind === 'number' && words[index + 1]!.kind === 'number';
}

function extendTo(reading: Reading, amount: Amount, at: number): boolean {
  const second = readAmount(reading, at);
  if (second === undefined || second.ordinal || second.share || second.score || !Number.isNaN(second.upTo)) return false;
  // "two to three million": the scale of the second belongs to both.
  let first = amount.value;
  if (first < 1000 && second.value >= 1000 && second.value / first > 100) {
    const scale = second.value >= 1e9 ? 1e9 : second.value >= 1e6 ? 1e6 : 1000;
    const scaled = !second.bare && (second.next > at + 1 || second.digits) ? exact(first * scale) : first;
    if (scaled < second.value && second.value / scaled < 100) first = scaled;
  }
  if (!(second.value > first)) return false;
  amount.value = first;
  amount.upTo = second.value;
  amount.next = second.next;
  amount.to = second.to;
  amount.suffix = second.suffix;
  amount.unit = second.unit;
  amount.bare = amount.bare && second.bare;
  amount.sure = true;
  return true;
}

/** "between 10 and 15", "tussen 10 en 15": from the word "between"; undefined where no two amounts follow. */
export function readBetween(reading: Reading, index: number): Amount | undefined {
  if (!touches(reading, index)) return undefined;
  // tussen de 10 en 15
  const first = hasRole(reading, index + 1, role.title) && hasRole(reading, index + 1, role.functionWord) && touches(reading, index + 1) ? index + 2 : index + 1;
  const amount = readAmount(reading, first);
  if (amount === undefined || !Number.isNaN(amount.upTo) || amount.suffix !== '' || amount.unit !== '') return undefined;
  const join = amount.next;
  if (!touches(reading, join - 1) || !hasRole(reading, join, role.and) || !touches(reading, join)) return undefined;
  return extendTo(reading, amount, join + 1) ? amount : undefined;
}

const halfOpen: ReadonlyMap<string, Hedge> = /* @__PURE__ */ new Map<string, Hedge>([
  ['more than', 'over'], ['fewer than', 'under'], ['less than', 'under'], ['meer dan', 'over'], ['minder dan', 'under'], ['at least', 'over'], ['at most', 'under'],
  ['up to', 'under'], ['ten minste', 'over'], ['ten hoogste', 'under'], ['op zijn', 'over'], ['naar schatting', 'about'], ['close to', 'about'], ['as many', 'about'],
]);

// No more than 8, niet minder dan 8.
const opposite: ReadonlyMap<Hedge, Hedge> = /* @__PURE__ */ new Map<Hedge, Hedge>([['over', 'under'], ['under', 'over']]);

function hedgeBefore(reading: Reading, index: number, from: number): Hedge | null {
  const { words } = reading;
  const before = codeBefore(reading, from);
  // ~ ± ≈, > ≥, < ≤
  if (before === 0x7e || before === 0xb1 || before === 0x2248) return 'about';
  if (before === 0x3e || before === 0x2265) return 'over';
  if (before === 0x3c || before === 0x2264) return 'under';
  let at = index - 1;
  if (at < 0 || !nearTo(reading, at, from)) return null;
  if (hasRole(reading, at, role.article) && touches(reading, at - 1)) at--;
  const { roles } = lexemeAt(reading, at);
  if (roles & role.about) return 'about';
  if (at > 0 && (roles & role.functionWord || words[at]!.form === 'schatting')) {
    const two = halfOpen.get(`${words[at - 1]!.form} ${words[at]!.form}`);
    if (two !== undefined) return touches(reading, at - 2) && polarityWords(reading.lexicon.language).denials.has(words[at - 2]!.form) ? (opposite.get(two) ?? two) : two;
  }
  if (roles & role.over) return 'over';
  if (roles & role.under) return 'under';
  return null;
}

// Only blanks, or blanks and a currency sign, between the hedge and what it hedges.
function nearTo(reading: Reading, index: number, from: number): boolean {
  const { text } = reading;
  const { to } = reading.words[index]!;
  if (from - to > 3) return false;
  for (let at = to; at < from; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

function push(reading: Reading, index: number, kind: QuantityValue['kind'], prefix: string, amount: Amount, value: number, unit: string): void {
  const upTo = Number.isNaN(amount.upTo) ? null : amount.upTo;
  const end = upTo === null ? '' : amount.score ? `-${formatAmount(upTo)}` : `..${formatAmount(kind === 'measure' ? exact(upTo * unitMeaning(unit).factor) : upTo)}`;
  reading.values.push({
    kind,
    from: amount.from,
    to: amount.to,
    key: `${prefix}${formatAmount(value)}${end}`,
    sure: amount.sure,
    amount: kind === 'measure' ? amount.value : value,
    upTo,
    unit,
    hedge: hedgeBefore(reading, index, amount.from),
  });
}

/** A measure of `amount` in `unit`, and of what stands before it in a larger unit: 1 hour 15 minutes. */
export function pushMeasure(reading: Reading, index: number, amount: Amount, unit: string): void {
  const { base, factor } = unitMeaning(unit);
  const larger = Number.isNaN(amount.upTo) && amount.value > 0 ? measureBefore(reading, index, amount, base, factor) : undefined;
  if (larger !== undefined) {
    const whole = amountOf(exact(exact(larger.value / factor) + amount.value), larger.from, amount.to, amount.next);
    whole.sure = amount.sure;
    push(reading, larger.index, 'measure', `measure:${base}:`, whole, exact(larger.value + exact(amount.value * factor)), unit);
    return;
  }
  push(reading, index, 'measure', `measure:${base}:`, amount, exact(amount.value * factor), unit);
}

/**
 * The amount in a larger unit of the same kind that stands right before another, and of time also before "and" ("an hour and 15
 * minutes"), in the base unit; its value, if it was put down as one, is taken back.
 */
function measureBefore(reading: Reading, index: number, amount: Amount, base: string, factor: number): { value: number; from: number; index: number } | undefined {
  const { words, values } = reading;
  const joined = hasRole(reading, index - 1, role.and);
  const last = joined ? index - 2 : index - 1;
  if (last < 0 || words[index]!.from !== amount.from || !touches(reading, index - 1) || (joined && ((base !== 's' && base !== 'month') || !touches(reading, last)))) return undefined;
  const before = values[values.length - 1];
  if (before !== undefined && before.to === words[last]!.to) {
    if (before.kind !== 'measure' || before.upTo !== null) return undefined;
    const meaning = unitMeaning(before.unit);
    if (meaning.base !== base || meaning.factor <= factor || amount.value * factor >= meaning.factor) return undefined;
    values.pop();
    let first = last;
    while (first > 0 && words[first]!.from > before.from) first--;
    return { value: exact(before.amount * meaning.factor), from: before.from, index: first };
  }
  // "An hour" alone says as often that it was some hour.
  const { unit } = lexemeAt(reading, last);
  if (!joined || unit === '' || last === 0 || !hasRole(reading, last - 1, role.article) || !touches(reading, last - 1)) return undefined;
  const meaning = unitMeaning(unit);
  return meaning.base === base && meaning.factor > factor && amount.value * factor < meaning.factor ? { value: meaning.factor, from: words[last - 1]!.from, index: last - 1 } : undefined;
}

export function pushOrdinal(reading: Reading, from: number, to: number, value: number, sure: boolean): void {
  reading.values.push({ kind: 'ordinal', from, to, key: `ord:${formatAmount(value)}`, sure, amount: value, upTo: null, unit: '', hedge: null });
}

export function pushOrder(reading: Reading, index: number, order: number): void {
  const word = reading.words[index]!;
  reading.values.push({ kind: 'number', from: word.from, to: word.to, key: `n:~${formatAmount(order)}`, sure: true, amount: order, upTo: null, unit: '', hedge: 'order' });
}

// A word for a group of ten or a round number more is of about so many: "een tiental" is nine to a dozen.
const roundGroup = 5;
const leastLoose = 10;
const looseEnd = 1.25;

/** `een drietal`, `een twintigtal`. */
export function pushCollective(reading: Reading, index: number, count: number): void {
  const word = reading.words[index]!;
  if (count < leastLoose || count % roundGroup !== 0) reading.values.push({ kind: 'number', from: word.from, to: word.to, key: `n:${count}`, sure: true, amount: count, upTo: null, unit: '', hedge: hedgeBefore(reading, index, word.from) });
  else reading.values.push({ kind: 'number', from: word.from, to: word.to, key: `n:~${count}..${count * looseEnd}`, sure: true, amount: count, upTo: count * looseEnd, unit: '', hedge: 'order' });
}

/** `doubled`: so many times of itself; `halved`: a share of it. */
export function pushMultiple(reading: Reading, index: number, times: number): void {
  const { from, to } = reading.words[index]!;
  const amount = amountOf(times, from, to, index + 1);
  if (times < 1) push(reading, index, 'percent', '%:', amount, exact(times * 100), '%');
  else push(reading, index, 'number', 'n:', amount, times, '');
}

const isSign = (code: number): boolean => code === 0x25 || code === 0xb0 || code === 0xba || code === 0x2030 || code === 0x2103 || code === 0x2109 || currencyOfSign(code) !== undefined;

// The sign of a unit after a blank: letters that are words, or a unit of something else, need to be written on to the number.
const onlyAttached: ReadonlySet<string> = /* @__PURE__ */ new Set(['in', 's', 't', 'A', 'J', 'K', 'F', 'em', 'pt', 'pk', 'hp', 'u', 'C', 'V', 'B']);

const squares: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['square m', 'm2'], ['square km', 'km2'], ['square cm', 'cm2'], ['square foot', 'ft2'], ['square mile', 'mi2'], ['cubic m', 'm3'], ['cubic cm', 'cm3'],
]);
const speeds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([['km h', 'km/h'], ['mile h', 'mph'], ['m s', 'm/s']]);

// The unit that begins at the word `at`: a word, or a sign in its own case. Sets `unitNext`.
let unitNext = 0;
function readUnit(reading: Reading, at: number): string {
  const { words, text } = reading;
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return '';
  const lexeme = lexemeAt(reading, at);
  unitNext = at + 1;
  if (lexeme.calendar === 'square' || lexeme.calendar === 'cubic') {
    if (!touches(reading, at)) return '';
    const raw = words[at + 1]!;
    const unit = lexemeAt(reading, at + 1).unit || unitOfSign(text.slice(raw.from, raw.to)) || '';
    unitNext = at + 2;
    return squares.get(`${lexeme.calendar} ${unit}`) ?? '';
  }
  let { unit } = lexeme;
  if (unit === '' && word.to - word.from <= 4) {
    const sign = text.slice(word.from, word.to);
    if (!onlyAttached.has(sign)) unit = unitOfSign(sign) ?? '';
  }
  if (unit === '') return '';
  return readRate(reading, unit);
}

// km per hour, km/h, miles an hour, ° Celsius: what the next word makes of a unit that ends before `unitNext`.
function readRate(reading: Reading, unit: string): string {
  const { words, text } = reading;
  const at = unitNext - 1;
  if (unit === '°') {
    if (touches(reading, at)) {
      const scale = lexemeAt(reading, at + 1).unit;
      const sign = text.slice(words[at + 1]!.from, words[at + 1]!.to);
      if (scale === '°C' || scale === '°F' || sign === 'C' || sign === 'F') {
        unitNext = at + 2;
        return scale || `°${sign}`;
      }
    }
    return '°C';
  }
  if (unit !== 'km' && unit !== 'mile' && unit !== 'm') return unit;
  const slash = words[at + 1] !== undefined && words[at + 1]!.from === words[at]!.to + 1 && text.charCodeAt(words[at]!.to) === 0x2f;
  if (slash) {
    const found = speeds.get(`${unit} ${words[at + 1]!.form === 'u' ? 'h' : words[at + 1]!.form}`);
    if (found !== undefined) {
      unitNext = at + 2;
      return found;
    }
    return unit;
  }
  if (touches(reading, at) && (words[at + 1]!.form === 'per' || hasRole(reading, at + 1, role.article)) && touches(reading, at + 1)) {
    const found = speeds.get(`${unit} ${lexemeAt(reading, at + 2).unit}`);
    if (found !== undefined) {
      unitNext = at + 3;
      return found;
    }
  }
  return unit;
}

// A currency sign right before `from`, or one blank before it; its code, and where it begins.
let moneyFrom = 0;
function currencyBefore(reading: Reading, index: number, from: number): string {
  const { text, words } = reading;
  let at = from - 1;
  if (at >= reading.from && isBlank(text.charCodeAt(at))) at--;
  if (at < reading.from) return '';
  const sign = currencyOfSign(text.charCodeAt(at));
  if (sign !== undefined) {
    moneyFrom = at;
    // US$, A$, C$, HK$
    if (sign === 'USD' && index > 0 && words[index - 1]!.to === at) {
      const prefix = text.slice(words[index - 1]!.from, at);
      const dollars = prefix === 'US' ? 'USD' : prefix === 'A' || prefix === 'AU' ? 'AUD' : prefix === 'C' || prefix === 'CA' ? 'CAD' : prefix === 'NZ' ? 'NZD' : prefix === 'HK' ? 'HKD' : '';
      if (dollars !== '') {
        moneyFrom = words[index - 1]!.from;
        return dollars;
      }
    }
    return sign;
  }
  if (index > 0 && words[index - 1]!.to === at + 1 && at + 1 - words[index - 1]!.from === 3) {
    const code = currencyOfCode(text.slice(words[index - 1]!.from, at + 1));
    if (code !== undefined) {
      moneyFrom = words[index - 1]!.from;
      return code;
    }
  }
  return '';
}

// A minus sign belongs to the number where nothing stands right before the sign.
function takeMinus(reading: Reading, index: number, amount: Amount): void {
  const at = amount.from - 1;
  const code = codeBefore(reading, amount.from);
  if (code === 0x2d || code === 0x2212 || code === 0x2013) {
    const before = codeBefore(reading, at);
    if (code === 0x2212 || before < 0 || isBlank(before) || before === 0x28) {
      // A dash between two blank-separated numbers, or at the head of a list item, is not a sign: a blank after it has already ruled those out.
      amount.value = -amount.value;
      amount.from = at;
    }
  } else if (index > 0 && hasRole(reading, index - 1, role.minus) && touches(reading, index - 1)) {
    amount.value = -amount.value;
    amount.from = reading.words[index - 1]!.from;
  }
}

/** Reads what follows an amount, and puts down the percentage, money, measure, share or number that the whole is. Returns the index of the next word. */
export function readQuantity(reading: Reading, index: number, amount: Amount): number {
  const { text, words } = reading;
  const currency = amount.share ? '' : currencyBefore(reading, index, amount.from);
  if (currency !== '') {
    amount.from = moneyFrom;
    amount.sure = true;
    push(reading, moneyFrom < words[index]!.from && index > 0 && words[index - 1]!.from === moneyFrom ? index - 1 : index, 'money', `money:${currency}:`, amount, amount.value, currency);
    return amount.next;
  }
  if (amount.digits) takeMinus(reading, index, amount);
  let at = amount.to;
  if (amount.suffix === '' && isBlank(text.charCodeAt(at)) && isSign(text.charCodeAt(at + 1))) at++;
  const sign = text.charCodeAt(at);
  if (sign === 0x25 || sign === 0xff05) return pushPercent(reading, index, amount, amount.value, at + 1);
  if (sign === 0x2030) return pushPercent(reading, index, amount, amount.value / 10, at + 1);
  if (sign === 0xb0 || sign === 0xba || sign === 0x2103 || sign === 0x2109) return readDegrees(reading, index, amount, at);
  const signCurrency = sign > 0x7f || sign === 0x24 ? currencyOfSign(sign) : undefined;
  if (signCurrency !== undefined && !/\d/u.test(text[at + 1] ?? '') && !(isBlank(text.charCodeAt(at + 1)) && /\d/u.test(text[at + 2] ?? ''))) {
    amount.to = at + 1;
    amount.sure = true;
    push(reading, index, 'money', `money:${signCurrency}:`, amount, amount.value, signCurrency);
    return amount.next;
  }
  if (amount.suffix !== '') return readSuffixed(reading, index, amount);
  if (amount.unit !== '') {
    pushMeasure(reading, index, amount, amount.unit);
    return amount.next;
  }
  const { next } = amount;
  if (touches(reading, next - 1)) {
    const after = lexemeAt(reading, next);
    if (after.roles & role.percent) return readPercent(reading, index, amount, next);
    if (words[next]!.form === 'per' && touches(reading, next) && words[next + 1]!.form === 'cent') return readPercent(reading, index, amount, next + 1);
    if (after.roles & role.point && /^(?:procentpunt|percentpunt)/u.test(words[next]!.form)) return readPercent(reading, index, amount, next);
    // 25 basis points, 25 basispunten
    const lastOfBasis = /^basispunt(?:en)?$/u.test(words[next]!.form) ? next : words[next]!.form === 'basis' && touches(reading, next) && hasRole(reading, next + 1, role.point) ? next + 1 : 0;
    if (lastOfBasis > 0) {
      amount.to = words[lastOfBasis]!.to;
      amount.upTo = exact(amount.upTo / 100);
      push(reading, index, 'percent', 'pp:', amount, exact(amount.value / 100), 'pp');
      return lastOfBasis + 1;
    }
    if (after.currency !== '') {
      amount.to = words[next]!.to;
      amount.sure = true;
      let end = next + 1;
      const { currency: code } = after;
      // pounds sterling, US dollars
      if (code === 'GBP' && words[end]?.form === 'sterling' && touches(reading, next)) amount.to = words[end++]!.to;
      push(reading, index, 'money', `money:${code}:`, amount, amount.value, code);
      return end;
    }
    const raw = text.slice(words[next]!.from, Math.min(words[next]!.to, words[next]!.from + 4));
    const code = raw.length === 3 ? currencyOfCode(raw) : undefined;
    if (code !== undefined) {
      amount.to = words[next]!.to;
      push(reading, index, 'money', `money:${code}:`, amount, amount.value, code);
      return next + 1;
    }
    // US dollar(s), Amerikaanse dollar, Russische roebel: one capitalised word between.
    if (/^(?:us|american|amerikaanse|canadian|canadese|australian|australische|british|britse|swiss|zwitserse|russian|russische)$/u.test(words[next]!.form) && touches(reading, next)) {
      const money = lexemeAt(reading, next + 1).currency;
      if (money !== '' && money !== 'cent') {
        const exactCode = /^canad/u.test(words[next]!.form) ? 'CAD' : /^austral/u.test(words[next]!.form) ? 'AUD' : money;
        amount.to = words[next + 1]!.to;
        push(reading, index, 'money', `money:${exactCode}:`, amount, amount.value, exactCode);
        return next + 2;
      }
    }
    if (!amount.share && !amount.ordinal) {
      const fraction = readDenominator(reading, index, amount);
      if (fraction > 0) return fraction;
    }
    const unit = readUnit(reading, next);
    if (unit !== '') {
      const end = unitNext;
      amount.to = words[end - 1]!.to;
      amount.sure = true;
      const share = amount.share;
      if (share) amount.share = false;
      const after = takeBelowZero(reading, amount, unit, end);
      pushMeasure(reading, index, amount, unit);
      return after;
    }
    if (!amount.share && Number.isInteger(amount.value) && amount.value <= 100 && hasRole(reading, next, role.outOf)) {
      const share = readOutOf(reading, index, amount);
      if (share > 0) return share;
    }
  }
  if (amount.share) {
    const measure = readShareOfUnit(reading, index, amount);
    return measure > 0 ? measure : pushPercent(reading, index, amount, amount.value * 100, amount.to);
  }
  const unit = amount.suffix === '' ? unitLeftOut(reading, index, amount) : '';
  if (unit !== '') pushMeasure(reading, index, amount, unit);
  else push(reading, index, 'number', 'n:', amount, amount.value, '');
  return amount.next;
}

// 6 ft 2, 1 meter 88: inches and centimetres of a person's height.
const tallestFeet = 8;
const tallestMetres = 2;
function unitLeftOut(reading: Reading, index: number, { value, upTo, from, next }: Amount): string {
  const before = reading.values[reading.values.length - 1];
  if (before === undefined || before.kind !== 'measure' || before.upTo !== null || index === 0 || before.to !== reading.words[index - 1]!.to || from !== reading.words[index]!.from) return '';
  if (!Number.isInteger(value) || !Number.isNaN(upTo) || !Number.isInteger(before.amount) || !touches(reading, index - 1) || next > index + 2) return '';
  if (before.unit === 'foot') return before.amount <= tallestFeet && value >= 1 && value <= 11 ? 'inch' : '';
  return before.unit === 'm' && before.amount >= 1 && before.amount <= tallestMetres && value >= 10 && value <= 99 ? 'cm' : '';
}

function pushPercent(reading: Reading, index: number, amount: Amount, value: number, to: number): number {
  amount.to = to;
  push(reading, index, 'percent', '%:', amount, exact(Number(value.toFixed(4))), '%');
  let { next } = amount;
  while (next < reading.words.length && reading.words[next]!.from < to) next++;
  return next;
}

// percent, per cent, procent; percentage points, procentpunt
function readPercent(reading: Reading, index: number, amount: Amount, at: number): number {
  const { words } = reading;
  if (hasRole(reading, at, role.point) || (touches(reading, at) && hasRole(reading, at + 1, role.point))) {
    const last = hasRole(reading, at, role.point) ? at : at + 1;
    amount.to = words[last]!.to;
    push(reading, index, 'percent', 'pp:', amount, amount.value, 'pp');
    return last + 1;
  }
  amount.next = at + 1;
  return pushPercent(reading, index, amount, amount.share ? amount.value * 100 : amount.value, words[at]!.to);
}

function readDegrees(reading: Reading, index: number, amount: Amount, at: number): number {
  const { text, words } = reading;
  const sign = text.charCodeAt(at);
  let unit = sign === 0x2109 ? '°F' : '°C';
  amount.to = at + 1;
  let { next } = amount;
  if (sign !== 0x2103 && sign !== 0x2109 && next < words.length && words[next]!.from - amount.to <= 1) {
    const letter = text.slice(words[next]!.from, Math.min(words[next]!.to, words[next]!.from + 2));
    if (letter === 'C' || letter === 'F') {
      unit = `°${letter}`;
      amount.to = words[next]!.to;
      next++;
    }
  }
  next = takeBelowZero(reading, amount, unit, next);
  pushMeasure(reading, index, amount, unit);
  return next;
}

// 5 degrees below zero, vijf graden onder nul
function takeBelowZero(reading: Reading, amount: Amount, unit: string, next: number): number {
  const { words } = reading;
  if ((unit !== '°C' && unit !== '°F') || !Number.isNaN(amount.upTo) || amount.value <= 0 || next + 1 >= words.length || words[next]!.from - amount.to !== 1) return next;
  if (!hasRole(reading, next, role.under) || !touches(reading, next) || lexemeAt(reading, next + 1).number !== 0) return next;
  amount.value = -amount.value;
  amount.to = words[next + 1]!.to;
  return next + 2;
}

// 5km, 23-jarige, 10-year, 300px; what is no unit leaves a number (4x4, 16-bit) or, in capitals, a code (3D, 9A).
function readSuffixed(reading: Reading, index: number, amount: Amount): number {
  const { lexicon } = reading;
  const raw = amount.suffix;
  unitNext = amount.next;
  if (raw.startsWith('-')) {
    const rest = raw.slice(1).toLowerCase();
    const first = rest.includes('-') ? rest.slice(0, rest.indexOf('-')) : rest;
    const lexeme = lexicon.words.get(rest) ?? lexicon.words.get(first);
    const hung = lexicon.hung.find(([ending]) => ending === rest);
    const unit = lexeme?.unit || hung?.[1] || unitOfSign(raw.slice(1)) || '';
    if (unit !== '') {
      pushMeasure(reading, index, amount, unit === '°' ? '°C' : unit);
      return amount.next;
    }
    if (lexeme !== undefined && lexeme.scale > 0) {
      amount.value = exact(amount.value * lexeme.scale);
      if (/-(?:euro|dollar|pound)s?$/u.test(rest)) {
        const code = lexicon.words.get(rest.slice(rest.lastIndexOf('-') + 1))?.currency ?? '';
        push(reading, index, 'money', `money:${code}:`, amount, amount.value, code);
        return amount.next;
      }
    } else if (lexeme !== undefined && lexeme.currency !== '') {
      push(reading, index, 'money', `money:${lexeme.currency}:`, amount, amount.value, lexeme.currency);
      return amount.next;
    }
  } else {
    const unit = unitOfSign(raw) ?? '';
    if (unit !== '') {
      const rate = readRate(reading, unit);
      amount.to = reading.words[unitNext - 1]!.to;
      pushMeasure(reading, index, amount, rate);
      return unitNext;
    }
    amount.sure = false;
  }
  push(reading, index, 'number', 'n:', amount, amount.value, '');
  return amount.next;
}

// a quarter of an hour, three quarters of an hour: of one unit, not of a certain one.
function readShareOfUnit(reading: Reading, index: number, amount: Amount): number {
  const { next } = amount;
  if (!(touches(reading, next - 1) && hasRole(reading, next, role.of) && touches(reading, next) && hasRole(reading, next + 1, role.article) && touches(reading, next + 1))) return 0;
  const { unit, calendar, part } = lexemeAt(reading, next + 2);
  if (unit === '' || part > 0 || calendar === 'square') return 0;
  amount.share = false;
  amount.sure = true;
  amount.to = reading.words[next + 2]!.to;
  pushMeasure(reading, index, amount, unit);
  return next + 3;
}

// two thirds, 3 quarters, drie kwart, twee derde (of)
function readDenominator(reading: Reading, index: number, amount: Amount): number {
  const { words } = reading;
  const { next } = amount;
  const after = lexemeAt(reading, next);
  if (after.part < 2 || !Number.isInteger(amount.value) || amount.value < 1 || amount.value > 99) return 0;
  if (after.part === 2 && (amount.value !== 1 || after.unit !== '')) return 0;
  // An English denominator after two or more is a plural; "the two third parties" are none. One third, een derde: before "of" or at the end of a phrase.
  const plural = after.ordinal === 0 || (reading.lexicon.ordinalEndings.length > 0 && amount.value > 1);
  const ofNext = touches(reading, next) && hasRole(reading, next + 1, role.of);
  if (!plural && !(amount.value === 1 && (ofNext || !touches(reading, next) || !amount.digits))) return 0;
  if (after.calendar === 'quarter' && amount.value > 3) return 0;
  amount.share = true;
  amount.value /= after.part;
  amount.next = next + 1;
  amount.sure = true;
  if (touches(reading, next)) {
    const unit = lexemeAt(reading, next + 1).unit;
    if (lexemeAt(reading, next + 1).scale >= 1000) {
      amount.value = exact(amount.value * lexemeAt(reading, next + 1).scale);
      amount.share = false;
      amount.to = words[next + 1]!.to;
      push(reading, index, 'number', 'n:', amount, amount.value, '');
      return next + 2;
    }
    if (unit !== '' && after.part === 4 && after.unit === '') {
      amount.to = words[next + 1]!.to;
      pushMeasure(reading, index, amount, unit);
      return next + 2;
    }
  }
  amount.to = words[next]!.to;
  const measure = readShareOfUnit(reading, index, amount);
  return measure > 0 ? measure : pushPercent(reading, index, amount, amount.value * 100, amount.to);
}

/** "een op de vijf": the Dutch article that counts, because a whole follows. Returns the next word, or 0. */
export function readOneOutOf(reading: Reading, index: number): number {
  const word = reading.words[index]!;
  return readOutOf(reading, index, amountOf(1, word.from, word.to, index + 1));
}

// one in five, six out of ten, een op de vijf
function readOutOf(reading: Reading, index: number, amount: Amount): number {
  const { words, lexicon } = reading;
  let at = amount.next;
  const single = words[at]!.form;
  if (single === 'out') {
    if (!touches(reading, at) || !hasRole(reading, at + 1, role.of)) return 0;
    at++;
  }
  at++;
  if (!touches(reading, at - 1)) return 0;
  // de, every
  const word = words[at]!;
  if (word.kind !== 'number' && Number.isNaN(numberLexemeAt(reading, at).number) && numberLexemeAt(reading, at).scale === 0) {
    if (word.form !== 'de' && word.form !== 'every' && word.form !== 'elke') return 0;
    at++;
    if (!touches(reading, at - 1)) return 0;
  } else if (single === 'van') return 0;
  const whole = readAmount(reading, at);
  if (whole === undefined || whole.share || whole.ordinal || whole.suffix !== '' || whole.unit !== '') return 0;
  if (!Number.isInteger(whole.value) || whole.value <= amount.value || whole.value > 100 || !Number.isNaN(whole.upTo)) return 0;
  // "two in ten years", "five in 20 minutes", "van de drie mannen" count something else.
  if (single === 'in' && (lexemeAt(reading, whole.next).unit !== '' || (whole.value > 10 && whole.value !== 12 && whole.value !== 20 && whole.value !== 100))) return 0;
  if (single === 'van' && whole.value !== 10 && whole.value !== 100) return 0;
  if (lexicon.decimal === '') return 0;
  amount.next = whole.next;
  amount.sure = true;
  return pushPercent(reading, index, amount, (amount.value / whole.value) * 100, whole.to);
}
