import { dayOfFeast } from './easter.js';
import { nameKeyLikeness } from './names.js';
import { unitMeaning } from './units.js';
import type { DateValue, NameValue, QuantityValue, TimeValue, Value } from './value.js';

/**
 * How two values, of one language or two, stand to each other.
 * - `same`: equal, or one value told in two kinds (0.5 and 50 %; the year 2000 and 2000).
 * - `compatible`: both can be true of one thing: one is vaguer (19 May, 19 mei 2025; about 170, 166; Putin, Vladimir Poetin).
 * - `clash`: they measure the same and differ: of one thing, not both are true.
 * - `unrelated`: they say nothing about each other (a date and a sum; 5 km and 5 kg; two different names).
 */
export type Comparison = 'same' | 'compatible' | 'clash' | 'unrelated';

// A word as name in two transliterations: `nameKeyLikeness` from here up. Chosen so that Gaddafi and Kadhafi meet, and Merkel and Merz, Iran and Irak do not (tests/text/names.test.ts).
const likelyOneName = 0.78;

/** Compares by value; symmetric. It lives in the ground room because it needs nothing but the values, and evidence, claims and checks all ask it. */
export function compareValues(a: Value, b: Value): Comparison {
  if (a.key === b.key) return hedged(a) || hedged(b) ? 'compatible' : 'same';
  if (a.kind === 'name' || b.kind === 'name') return a.kind === 'name' && b.kind === 'name' ? compareNames(a, b) : 'unrelated';
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a, b);
  if (a.kind === 'time') return b.kind === 'time' ? compareTimes(a, b) : b.kind === 'date' ? 'unrelated' : compareHour(a, b);
  if (b.kind === 'time') return a.kind === 'date' ? 'unrelated' : compareHour(b, a);
  if (a.kind === 'date') return b.kind === 'date' ? 'unrelated' : compareYear(a, b);
  if (b.kind === 'date') return compareYear(b, a);
  return compareQuantities(a, b);
}

function hedged(value: Value): boolean {
  return value.kind !== 'name' && value.kind !== 'date' && value.kind !== 'time' && value.hedge !== null && value.hedge !== 'order';
}

function compareNames(a: NameValue, b: NameValue): Comparison {
  if (a.category === 'url' || b.category === 'url' || a.category === 'email' || b.category === 'email' || a.category === 'code' || b.category === 'code') return 'unrelated';
  const left = a.key.slice(a.key.indexOf(':') + 1);
  const right = b.key.slice(b.key.indexOf(':') + 1);
  // Short acronyms differ by a letter and mean something else.
  if (a.category === 'acronym' || b.category === 'acronym') return left === right ? 'same' : 'unrelated';
  return nameKeyLikeness(left, right, likelyOneName) >= likelyOneName ? 'compatible' : 'unrelated';
}

function compareTimes(a: TimeValue, b: TimeValue): Comparison {
  if (a.minute === b.minute && (a.hour === b.hour || ((a.twelve || b.twelve) && (a.hour - b.hour) % 12 === 0))) return 'compatible';
  return 'clash';
}

// "19 uur" by itself is as well a length of time, and "19 u." a number.
function compareHour(time: TimeValue, quantity: QuantityValue): Comparison {
  if (time.minute !== 0 || !(quantity.kind === 'number' || (quantity.kind === 'measure' && quantity.unit === 'h'))) return 'unrelated';
  // "van 6.00 tot 20.00 uur" is read as a range, which answers both of its ends.
  return [quantity.amount, quantity.upTo].some((hour) => hour === time.hour || (time.twelve && hour === time.hour + 12)) ? 'compatible' : 'unrelated';
}

// A year and a bare number may be the same digits read twice.
function compareYear(date: DateValue, quantity: QuantityValue): Comparison {
  if (date.year === null || date.month !== null || date.rest !== null || quantity.kind !== 'number') return 'unrelated';
  return date.year === quantity.amount && quantity.upTo === null ? 'same' : 'unrelated';
}

const relativeDate = /^(?:[\-+0]|w\d[-+])/u;

function compareDates(a: DateValue, b: DateValue): Comparison {
  const relativeA = a.rest !== null && relativeDate.test(a.rest);
  const relativeB = b.rest !== null && relativeDate.test(b.rest);
  if (relativeA || relativeB) {
    if (a.weekday !== null && b.weekday !== null) return a.weekday === b.weekday ? 'compatible' : 'clash';
    // Yesterday and tomorrow clash; yesterday and last week need not.
    if (relativeA && relativeB && a.rest!.replace(/[\d+-]/gu, '') === b.rest!.replace(/[\d+-]/gu, '')) return 'clash';
    return 'unrelated';
  }
  const [feastA, feastB] = [isFeast(a), isFeast(b)];
  if (feastA && feastB && a.rest !== b.rest) return 'clash';
  if (feastA !== feastB) return feastA ? compareFeast(a, b) : compareFeast(b, a);
  const [spanA, spanB] = [yearsOf(a), yearsOf(b)];
  let shared = false;
  let finer = false;
  if (spanA !== undefined && spanB !== undefined) {
    if (spanA[0] > spanB[1] || spanB[0] > spanA[1]) return 'clash';
    shared = true;
    if (spanA[0] !== spanB[0] || spanA[1] !== spanB[1]) {
      // 1914–1918 and 1914–1919 are two statements of a span; 1995 lies within the nineties.
      const within = (spanA[0] >= spanB[0] && spanA[1] <= spanB[1]) || (spanB[0] >= spanA[0] && spanB[1] <= spanA[1]);
      if (isSpan(a) && isSpan(b)) return 'clash';
      if (!within) return 'clash';
      finer = true;
    }
  } else finer = true;
  const swapped = (a.swappable || b.swappable) && a.day !== null && b.day !== null && a.month === b.day && a.day === b.month;
  for (const field of ['month', 'day', 'weekday'] as const) {
    const x = a[field];
    const y = b[field];
    if (x === null || y === null) {
      if (x !== y) finer = true;
      continue;
    }
    shared = true;
    if (x !== y && !(swapped && field !== 'weekday')) return 'clash';
  }
  if (swapped) return 'compatible';
  const periodA = periodOf(a);
  const periodB = periodOf(b);
  if (periodA !== '' && periodB !== '') {
    if (periodA[0] === periodB[0]) {
      shared = true;
      if (periodA !== periodB) return 'clash';
    }
  } else if (periodA !== periodB) {
    finer = true;
    const quarter = periodA || periodB;
    const month = periodA === '' ? a.month : b.month;
    if (month !== null && quarter.startsWith('Q')) {
      if (Math.ceil(month / 3) !== Number(quarter[1])) return 'clash';
      shared = true;
    }
  }
  if (!shared) return 'unrelated';
  return finer || a.rest !== b.rest ? 'compatible' : 'same';
}

const isFeast = ({ rest }: DateValue): boolean => rest !== null && /^(?:easter|[a-z]+-day)/u.test(rest);

// A feast that is on another day each year, against a day of the calendar: once the year is known, so is the day of those that go by Easter.
function compareFeast(feast: DateValue, day: DateValue): Comparison {
  if (day.weekday !== null && day.weekday !== feast.weekday) return 'clash';
  if (feast.year !== null && day.year !== null && feast.year !== day.year) return 'clash';
  const known = day.year === null ? undefined : dayOfFeast(feast.rest!, day.year);
  if (known !== undefined && day.month !== null) {
    return known.month === day.month && (day.day === null || known.day === day.day) ? 'compatible' : 'clash';
  }
  return day.weekday !== null || (feast.year !== null && day.year !== null) ? 'compatible' : 'unrelated';
}

const isSpan = (date: DateValue): boolean => date.rest !== null && date.rest.startsWith('/');

function yearsOf(date: DateValue): readonly [number, number] | undefined {
  const { year, rest } = date;
  if (year !== null) return [year, rest !== null && /^\/\d{4}$/u.test(rest) ? Number(rest.slice(1)) : year];
  if (rest === null) return undefined;
  if (/^\d{3}x$/u.test(rest)) return [Number(rest.slice(0, 3)) * 10, Number(rest.slice(0, 3)) * 10 + 9];
  if (/^c\d+$/u.test(rest)) return [(Number(rest.slice(1)) - 1) * 100, Number(rest.slice(1)) * 100];
  return undefined;
}

function periodOf(date: DateValue): string {
  return date.rest !== null && /^[QHW]\d/u.test(date.rest) ? date.rest : '';
}

// A group of about ten is of nine at least.
const leastOfGroup = 0.9;

function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  if (a.kind !== b.kind) {
    const number = a.kind === 'number' ? a : b.kind === 'number' ? b : undefined;
    if (number === undefined) {
      // A 650-pound pig of 300 kg: the unit of weight is written as the currency is.
      const [pounds, mass] = a.unit === 'GBP' ? [a, b] : [b, a];
      if (pounds.unit === 'GBP' && mass.kind === 'measure' && unitMeaning(mass.unit).base === 'g') return Math.abs(pounds.amount * 453.59237 - mass.amount * unitMeaning(mass.unit).factor) <= 0.05 * mass.amount * unitMeaning(mass.unit).factor ? 'compatible' : 'unrelated';
      return a.unit === 'pp' || b.unit === 'pp' ? equalAs(a, b, 1) : 'unrelated';
    }
    const other = number === a ? b : a;
    // 0.5 and 50 %; Charles III and chapter 3 are equal as numbers; 5 and 5 km may be one with the unit left out.
    if (other.kind === 'percent' && number.amount * 100 === other.amount) return 'same';
    return number.upTo === other.upTo && number.amount === other.amount ? 'compatible' : 'unrelated';
  }
  if (a.unit !== b.unit && a.kind === 'percent') return equalAs(a, b, 1);
  let scaleA = 1;
  let scaleB = 1;
  if (a.kind === 'measure') {
    const left = unitMeaning(a.unit);
    const right = unitMeaning(b.unit);
    scaleA = left.factor;
    scaleB = right.factor;
    if (left.base !== right.base) {
      if ((a.unit === '°C' && b.unit === '°F') || (a.unit === '°F' && b.unit === '°C')) return compareScales(a, b);
      // A month is 365.2425/12 days.
      if (left.base === 'month' && right.base === 's') scaleA *= 2629746;
      else if (left.base === 's' && right.base === 'month') scaleB *= 2629746;
      else return 'unrelated';
      const close = Math.abs(a.amount * scaleA - b.amount * scaleB) <= 0.03 * Math.max(a.amount * scaleA, b.amount * scaleB);
      return close ? 'compatible' : 'unrelated';
    }
  } else if (a.kind === 'money' && a.unit !== b.unit) return 'unrelated';
  if (a.kind === 'ordinal') return a.sure && b.sure ? 'clash' : 'unrelated';
  const [fromA, toA] = [a.amount * scaleA, (a.upTo ?? a.amount) * scaleA];
  const [fromB, toB] = [b.amount * scaleB, (b.upTo ?? b.amount) * scaleB];
  if (a.hedge === 'order' || b.hedge === 'order') {
    if (a.hedge === b.hedge) return a.amount === b.amount ? 'compatible' : 'clash';
    const [order, value] = a.hedge === 'order' ? [a, fromB] : [b, fromA];
    // "A dozen" is told as "een tiental".
    if (order.upTo !== null) return value >= leastOfGroup * order.amount && value <= order.upTo ? 'compatible' : 'clash';
    return value >= order.amount && value < order.amount * 200 ? 'compatible' : 'clash';
  }
  if (a.unit !== b.unit && imperialUnits.has(a.unit) !== imperialUnits.has(b.unit)) return isConversion(a, fromA, toA, b, fromB, toB, scaleA, scaleB) ? 'compatible' : 'clash';
  if (a.unit === '°C' && b.unit === '°C' && (isFahrenheit(a, b) || isFahrenheit(b, a))) return 'compatible';
  if (a.upTo !== null || b.upTo !== null) {
    if (a.upTo !== null && b.upTo !== null) return fromA === fromB && toA === toB ? 'same' : 'clash';
    return Math.max(fromA, fromB) <= Math.min(toA, toB) ? 'compatible' : 'clash';
  }
  if (fromA === fromB) return a.hedge !== null || b.hedge !== null || scaleA !== scaleB ? 'compatible' : 'same';
  if (tolerates(a, fromA, b, fromB) || tolerates(b, fromB, a, fromA)) return 'compatible';
  // Read by the other language's decimal mark: 1.234 and 1,234.
  if ((!a.sure || !b.sure) && (fromA === 1000 * fromB || fromB === 1000 * fromA)) return 'compatible';
  if (a.unit !== b.unit && Math.abs(fromA - fromB) <= 0.03 * Math.max(Math.abs(fromA), Math.abs(fromB))) return 'compatible';
  return a.sure && b.sure ? 'clash' : 'unrelated';
}

const imperialUnits: ReadonlySet<string> = /* @__PURE__ */ new Set(['inch', 'foot', 'yard', 'mile', 'acre', 'ft2', 'mi2', 'lb', 'oz', 'ounce', 'mph', 'gallon', 'pint']);

// 2 to 4 inches, 5 to 10 cm: a converted amount is rounded to its last digit, or to five per cent, and a bare one to a single figure.
function isConversion(a: QuantityValue, fromA: number, toA: number, b: QuantityValue, fromB: number, toB: number, scaleA: number, scaleB: number): boolean {
  if ((a.upTo === null) !== (b.upTo === null)) return false;
  const meets = (x: number, y: number): boolean => {
    // Six foot six is given as six foot in front of a hyphen.
    const inches = a.unit === 'foot' ? y - x : b.unit === 'foot' ? x - y : -1;
    if (inches >= 0 && inches < 0.3048 && a.upTo === null) return true;
    const step = Math.min(roundness(a.amount) * scaleA, roundness(b.amount) * scaleB);
    return Math.abs(x - y) <= Math.max(0.05 * Math.max(Math.abs(x), Math.abs(y)), Math.min(0.6 * step, 0.25 * Math.max(Math.abs(x), Math.abs(y))));
  };
  return meets(fromA, fromB) && meets(toA, toB);
}

// As `lastDigit`; halves and tenths are rounded to as well.
const roundness = (amount: number): number => lastDigit(amount) || (Number.isInteger(2 * amount) ? 0.5 : 0.1);

// "80 degrees" names no scale: in one text it may be Fahrenheit, in the other Celsius.
function isFahrenheit(a: QuantityValue, b: QuantityValue): boolean {
  const celsius = (degrees: number): number => ((degrees - 32) * 5) / 9;
  return a.amount !== b.amount && Math.abs(celsius(a.amount) - b.amount) <= 1 && Math.abs(celsius(a.upTo ?? a.amount) - (b.upTo ?? b.amount)) <= 1;
}

// 350 °F is 175 or 180 °C: whoever converts an oven's degrees rounds to the next mark.
function compareScales(a: QuantityValue, b: QuantityValue): Comparison {
  const [fahrenheit, celsius] = a.unit === '°F' ? [a, b] : [b, a];
  if ((fahrenheit.upTo === null) !== (celsius.upTo === null)) return 'unrelated';
  const meets = (from: number, to: number): boolean => Math.abs(((from - 32) * 5) / 9 - to) <= Math.max(1, 0.03 * Math.abs(to));
  return meets(fahrenheit.amount, celsius.amount) && meets(fahrenheit.upTo ?? fahrenheit.amount, celsius.upTo ?? celsius.amount) ? 'compatible' : 'clash';
}

function equalAs(a: QuantityValue, b: QuantityValue, factor: number): Comparison {
  return a.amount === b.amount * factor && a.upTo === b.upTo ? 'compatible' : 'unrelated';
}

// Whether `rough` can be a rounder statement of `fine`. Rounded at its own last digit that is not zero: 170 for 166, 2.5 million for 2,480,000.
// "About" stretches that to a tenth, "more than" and "nearly" look one way only, as far as a quarter.
function tolerates(rough: QuantityValue, x: number, fine: QuantityValue, y: number): boolean {
  if (x === 0 || y === 0 || Math.sign(x) !== Math.sign(y)) return false;
  const ratio = y / x;
  if (rough.hedge === 'about') return ratio > 0.9 && ratio < 1.1;
  if (rough.hedge === 'over') return ratio >= 1 && ratio <= 1.25;
  if (rough.hedge === 'under') return ratio <= 1 && ratio >= 0.75;
  // Without a hedge only round numbers from 100 up round, and only what is less round, by at most five per cent.
  const step = lastDigit(Math.abs(rough.amount));
  if (rough.kind === 'percent' || Math.abs(rough.amount) < 100) {
    if (!Number.isInteger(rough.amount) || Number.isInteger(fine.amount) || rough.unit !== fine.unit) return false;
    return Math.abs(fine.amount - rough.amount) <= 0.5;
  }
  return step >= 10 && lastDigit(Math.abs(fine.amount)) < step && Math.abs(y - x) <= (step / 2) * (x / rough.amount) && Math.abs(ratio - 1) <= 0.05;
}

// The place value of the last digit that is not zero: 10 for 170, 100000 for 2500000, 1 for 166.
function lastDigit(amount: number): number {
  if (!Number.isInteger(amount)) return 0;
  let step = 1;
  while (step < 1e15 && amount % (step * 10) === 0) step *= 10;
  return step;
}
