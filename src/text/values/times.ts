import { role } from './lexicon.js';
import { hasRole, isBlank, lexemeAt, touches, type Reading } from './reading.js';
import { readNumeral } from './numeral.js';
import type { TimeValue } from './value.js';

/** The key of a time of day; `?` where it may be twelve hours later. */
function timeKey(hour: number, minute: number, twelve: boolean): string {
  const minutes = String(minute).padStart(2, '0');
  return twelve ? `time:${hour}:${minutes}?` : `time:${String(hour).padStart(2, '0')}:${minutes}`;
}

// Which half of the day the words after `next` name: 'am', 'pm', or '' for none. Sets `halfEnd`.
let halfEnd = 0;
function halfOfDay(reading: Reading, next: number): 'am' | 'pm' | '' {
  const { words } = reading;
  let at = next;
  if (!touches(reading, at - 1)) return '';
  // 's middags; in the afternoon, at night
  if (words[at]!.form === "'s" && touches(reading, at)) at++;
  else {
    let skipped = 0;
    while (skipped < 2 && hasRole(reading, at, role.functionWord) && !hasRole(reading, at, role.am | role.pm) && touches(reading, at)) {
      at++;
      skipped++;
    }
    if (skipped > 0 && !/^(?:in|at|on)$/u.test(words[next]!.form)) return '';
  }
  const { roles } = lexemeAt(reading, at);
  if ((roles & (role.am | role.pm)) === 0) return '';
  halfEnd = at + 1;
  return roles & role.am ? 'am' : 'pm';
}

function push(reading: Reading, from: number, to: number, hour: number, minute: number, twelve: boolean): void {
  // Small integers, however they were reckoned, or V8 gives the values another shape and compiles anew what reads them.
  const value: TimeValue = { kind: 'time', from, to, key: timeKey(hour, minute, twelve), sure: true, hour: hour | 0, minute: minute | 0, twelve };
  reading.values.push(value);
}

// Puts down a time on the twelve- or twenty-four-hour clock, with the half of the day that follows.
function finish(reading: Reading, from: number, to: number, next: number, hour: number, minute: number, exactHour: boolean): number {
  let whole = hour;
  let twelve = !exactHour && hour >= 1 && hour <= 12;
  let end = to;
  let after = next;
  const half = hour <= 12 ? halfOfDay(reading, next) : '';
  if (half !== '') {
    // "12 at night" is midnight in both languages, "12 in the afternoon" noon.
    whole = half === 'pm' ? (hour % 12) + 12 : hour % 12;
    if (half === 'pm' && hour === 12 && /night|nacht/u.test(reading.words[halfEnd - 1]!.form)) whole = 0;
    twelve = false;
    end = reading.words[halfEnd - 1]!.to;
    after = halfEnd;
  }
  push(reading, from, end, whole, minute, twelve);
  return after;
}

const meridiem = /^(?:([ap])\.?m\.?|[uh](\d\d)?)$/iu;
const dotted = /^([01]?\d|2[0-4])[.:]([0-5]\d)/u;

const clocks = /^([01]?\d|2[0-4])([.:])([0-5]\d)-([01]?\d|2[0-4])\2([0-5]\d)$/u;
const halves = /^(\d\d?)(?:[.:]([0-5]\d))?([ap])m-(\d\d?)(?:[.:]([0-5]\d))?([ap])m$/u;

/** Two times that begin with the number word at `index`, from one to the other: 9:00–17:30, 10.00–17.00 uur, 10.00 tot 17.00 uur, 10am–5pm. Returns the next word, or 0. */
export function readTimes(reading: Reading, index: number): number {
  const { words } = reading;
  const { form, from, to } = words[index]!;
  // Nothing shorter: 9:00, 9am-5pm.
  if (form.length < 4) return 0;
  const joined = form.length < 8 || !form.includes('-') ? null : clocks.exec(form);
  if (joined !== null) {
    const clock = isClock(reading, index + 1);
    if (joined[2] === '.' && !clock) return 0;
    const cut = form.indexOf('-');
    pushTimes(reading, { from, to: from + cut, hour: Number(joined[1]), minute: Number(joined[3]) }, { from: from + cut + 1, to: clock ? words[index + 1]!.to : to, hour: Number(joined[4]), minute: Number(joined[5]) });
    return clock ? index + 2 : index + 1;
  }
  const named = form.includes('m-') ? halves.exec(form) : null;
  if (named !== null && Number(named[1]) <= 12 && Number(named[4]) <= 12) {
    const cut = form.indexOf('-');
    push(reading, from, from + cut, (Number(named[1]) % 12) + (named[3] === 'p' ? 12 : 0), Number(named[2] ?? 0), false);
    push(reading, from + cut + 1, to, (Number(named[4]) % 12) + (named[6] === 'p' ? 12 : 0), Number(named[5] ?? 0), false);
    return index + 1;
  }
  // 10.00 tot 17.00 uur, 10.00 – 17.00 uur: "uur" stands behind the second alone.
  const first = form.length <= 5 ? dotted.exec(form) : null;
  if (first === null || first[0].length !== form.length || index + 2 >= words.length) return 0;
  const second = touches(reading, index) && hasRole(reading, index + 1, role.range) && touches(reading, index + 1) ? index + 2 : index + 1;
  const last = words[second]!;
  const clock = last.kind === 'number' && last.form.length <= 5 ? dotted.exec(last.form) : null;
  if (clock === null || clock[0].length !== last.form.length || !isClock(reading, second + 1)) return 0;
  if (second === index + 1 && !/^[ \u00a0]?[-–—][ \u00a0]?$/u.test(reading.text.slice(to, Math.min(last.from, to + 4)))) return 0;
  pushTimes(reading, { from, to, hour: Number(first[1]), minute: Number(first[2]) }, { from: last.from, to: words[second + 1]!.to, hour: Number(clock[1]), minute: Number(clock[2]) });
  return second + 2;
}

const isClock = (reading: Reading, index: number): boolean => touches(reading, index - 1) && (hasRole(reading, index, role.clock) || reading.words[index]!.form === 'u');

interface ClockTime {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
}

// Where one of the two is after noon, both are of the clock of 24 hours.
function pushTimes(reading: Reading, first: ClockTime, second: ClockTime): void {
  const twelve = [first, second].every(({ hour }) => hour >= 1 && hour <= 12);
  for (const { from, to, hour, minute } of [first, second]) push(reading, from, to, hour % 24, minute, twelve);
}

/** A time that begins with the number word at `index`: 14:30, 14.30 uur, 2.30 p.m., 3pm, 14u30, 3 o'clock. Returns the next word, or 0. */
export function readTime(reading: Reading, index: number): number {
  const { words, text, lexicon } = reading;
  const word = words[index]!;
  const numeral = readNumeral(word.form, lexicon.decimal, lexicon.monthFirst);
  const { style, end } = numeral;
  // Article 7:17
  if (style === 'time' && hasRole(reading, index - 1, role.chapter) && touches(reading, index - 1)) return 0;
  const suffix = end < word.form.length ? word.form.slice(end) : '';
  if (style === 'time') {
    const exactHour = numeral.hour === 0 || numeral.hour > 12 || word.form.startsWith('0');
    const { hour, minute } = numeral;
    const half = /^([ap])m$/u.exec(suffix);
    if (half !== null) {
      push(reading, word.from, word.to, half[1] === 'p' ? (hour % 12) + 12 : hour % 12, minute, false);
      return index + 1;
    }
    if (suffix !== '') return 0;
    let next = index + 1;
    let to = word.to;
    if (touches(reading, index) && (hasRole(reading, next, role.clock) || words[next]!.form === 'u')) to = words[next++]!.to;
    return finish(reading, word.from, to, next, hour, minute, exactHour);
  }
  if (suffix !== '') {
    // 3pm, 2.30pm, 14u30, 14h
    if (suffix.length > 4) return 0;
    const match = meridiem.exec(suffix);
    if (match === null) return 0;
    const clock = dotted.exec(word.form);
    const hour = clock !== null ? Number(clock[1]) : style === 'integer' ? numeral.amount : Number.NaN;
    const minute = clock !== null ? Number(clock[2]) : Number(match[2] ?? 0);
    if (!(hour <= 24) || (match[1] !== undefined && hour > 12)) return 0;
    if (match[1] === undefined && match[2] === undefined && !hasRole(reading, index - 1, role.at)) return 0;
    if (match[1] !== undefined) {
      push(reading, word.from, word.to, match[1].toLowerCase() === 'p' ? (hour % 12) + 12 : hour % 12, minute, false);
      return index + 1;
    }
    return finish(reading, word.from, word.to, index + 1, hour % 24, minute, hour === 0 || hour > 12);
  }
  if (style !== 'integer' && style !== 'decimal' && style !== 'code') return 0;
  const clock = word.form.length <= 5 ? dotted.exec(word.form) : null;
  if (clock !== null && clock[0].length !== word.form.length) return 0;
  if (clock === null && (style !== 'integer' || numeral.amount > 24)) return 0;
  const hour = (clock === null ? numeral.amount : Number(clock[1])) % 24;
  const minute = clock === null ? 0 : Number(clock[2]);
  const next = index + 1;
  const close = touches(reading, index);
  const exactHour = hour === 0 || hour > 12 || word.form.startsWith('0');
  if (close && hasRole(reading, next, role.clock)) {
    // "14 uur" is a time after "om"; on its own it is a length of time. "o'clock" is a time always.
    if (clock === null && lexemeAt(reading, next).unit !== '' && !hasRole(reading, index - 1, role.at) && halfOfDay(reading, next + 1) === '') return 0;
    return finish(reading, word.from, words[next]!.to, next + 1, hour, minute, exactHour);
  }
  if (close && /^[ap]\.?m\b/u.test(words[next]!.form) && hour <= 12) return finish(reading, word.from, word.to, next, hour, minute, exactHour);
  // om 14.30, at 2.30: with two decimals, after a word that names a time, and no unit behind.
  if (clock !== null && hasRole(reading, index - 1, role.at) && words[index - 1]!.form !== 'van' && /^(?:om|at)$/u.test(words[index - 1]!.form) && !(close && lexemeAt(reading, next).roles & role.percent) && text[word.to] !== '%') {
    return finish(reading, word.from, word.to, next, hour, minute, exactHour);
  }
  // 14.30 u, om 19 u.
  if (close && /^u\.?$/u.test(words[next]!.form) && (clock !== null || hasRole(reading, index - 1, role.at))) return finish(reading, word.from, words[next]!.to, next + 1, hour, minute, exactHour);
  return 0;
}

function hourAt(reading: Reading, index: number): number {
  const word = reading.words[index];
  if (word === undefined) return 0;
  const hour = word.kind === 'number' ? (word.form.length <= 2 ? Number(word.form) : Number.NaN) : lexemeAt(reading, index).number;
  return hour >= 1 && hour <= 12 && Number.isInteger(hour) ? hour : 0;
}

/** A time in words that begins at `index`: half drie, kwart over vijf, ten past six, tien voor half vier, three o'clock, noon. Returns the next word, or 0. */
export function readSpelledTime(reading: Reading, index: number): number {
  const { words, lexicon, text } = reading;
  const lexeme = lexemeAt(reading, index);
  const word = words[index]!;
  if (!Number.isNaN(lexeme.hour)) {
    push(reading, word.from, word.to, lexeme.hour, 0, false);
    return index + 1;
  }
  if (!touches(reading, index)) return 0;
  const second = lexemeAt(reading, index + 1);
  if (lexeme.roles & role.half && lexicon.halfHour !== 0) {
    const past = lexicon.halfHour > 0;
    const at = past ? index + 2 : index + 1;
    // English needs "past": "half three" is heard, "half three-year-olds" is read.
    if (past && (!(second.roles & role.past) || !touches(reading, index + 1))) return 0;
    const hour = hourAt(reading, at);
    if (hour === 0 || (hour === 1 && words[at]!.form === 'een' && touches(reading, at) && !hasRole(reading, at + 1, role.clock | role.functionWord) && words[at + 1]!.form !== "'s")) return 0;
    let next = at + 1;
    let to = words[at]!.to;
    if (hasRole(reading, next, role.clock) && touches(reading, at)) to = words[next++]!.to;
    return finish(reading, word.from, to, next, past ? hour : hour === 1 ? 12 : hour - 1, 30, false);
  }
  const minutes = lexeme.part === 4 ? 15 : lexeme.number;
  if (minutes >= 1 && minutes < 30 && (second.roles & (role.past | role.before)) !== 0 && touches(reading, index + 1)) {
    if (!Number.isInteger(minutes) || (minutes % 5 !== 0 && minutes !== 15)) return 0;
    const after = (second.roles & role.past) !== 0;
    let at = index + 2;
    let shift = 0;
    // tien voor half vier
    if (lexicon.halfHour < 0 && hasRole(reading, at, role.half) && touches(reading, at)) {
      shift = -30;
      at++;
    }
    const hour = hourAt(reading, at);
    if (hour === 0) return 0;
    // "five to ten people", "vijf na tien jaar", "tien voor een": only a quarter is always a time; other minutes need a word that names a time before or nothing countable behind.
    if (lexeme.part !== 4 && shift === 0) {
      const named = hasRole(reading, index - 1, role.at) && /^(?:om|at|tegen|by|until|rond|tot)$/u.test(words[index - 1]!.form);
      const clock = hasRole(reading, at + 1, role.clock) && touches(reading, at);
      if (!named && !clock) return 0;
    }
    if (words[at]!.form === 'een' && shift === 0 && touches(reading, at) && !hasRole(reading, at + 1, role.clock)) return 0;
    let next = at + 1;
    let to = words[at]!.to;
    if (hasRole(reading, next, role.clock) && touches(reading, at)) to = words[next++]!.to;
    const total = ((hour % 12) * 60 + shift + (after ? minutes : -minutes) + 720) % 720;
    const whole = Math.floor(total / 60);
    return finish(reading, word.from, to, next, whole === 0 ? 12 : whole, total % 60, false);
  }
  const hour = hourAt(reading, index);
  if (hour > 0 && (lexeme.roles & role.article) === 0) {
    if (second.roles & role.clock) {
      const named = second.unit === '' || hasRole(reading, index - 1, role.at) || halfOfDay(reading, index + 2) !== '';
      if (!named) return 0;
      // "na drie uur" and "tot drie uur" may be lengths of time; "voor drie uur" too: these are left as times only after om, tegen, rond, vanaf.
      if (second.unit !== '' && /^(?:na|tot|voor)$/u.test(words[index - 1]?.form ?? '') && halfOfDay(reading, index + 2) === '') return 0;
      return finish(reading, word.from, words[index + 1]!.to, index + 2, hour, 0, false);
    }
    if (/^[ap]\.?m\b/u.test(words[index + 1]!.form)) return finish(reading, word.from, word.to, index + 1, hour, 0, false);
    // at seven in the morning, om zeven 's avonds
    if (hasRole(reading, index - 1, role.at) && !isBlank(text.charCodeAt(word.to - 1)) && halfOfDay(reading, index + 1) !== '') {
      return finish(reading, word.from, word.to, index + 1, hour, 0, false);
    }
  }
  return 0;
}
