import { primaryLanguage } from '../language.js';
import { functionWords } from '../function-words/index.js';
import { phraseKey } from '../names/name-key.js';
import type { ValueTable } from './value-table.js';
import { valuesEn } from './en.js';
import { valuesNl } from './nl.js';

/** Roles that a word can play beside a value; one word can play several. */
export const role = {
  functionWord: 1,
  about: 0x2,
  over: 0x4,
  under: 0x8,
  and: 0x10,
  article: 0x20,
  ago: 0x40,
  last: 0x80,
  next: 0x100,
  this: 0x200,
  past: 0x400,
  before: 0x800,
  clock: 0x1000,
  percent: 0x2000,
  point: 0x4000,
  of: 0x8000,
  range: 0x10000,
  between: 0x20000,
  minus: 0x40000,
  outOf: 0x80000,
  yearAfter: 0x100000,
  at: 0x200000,
  chapter: 0x400000,
  title: 0x800000,
  particle: 0x1000000,
  decades: 0x2000000,
  am: 0x4000000,
  pm: 0x8000000,
  half: 0x10000000,
  ahead: 0x20000000,
  short: 0x40000000,
} as const;

/** What a form can mean where values are read. One shape for all, so that reading stays fast; 0, '' and NaN say "not this". */
export interface Lexeme {
  roles: number;
  number: number;
  scale: number;
  ordinal: number;
  /** Denominator of a fraction: 2 half, 3 third, 4 quarter. */
  part: number;
  month: number;
  weekday: number;
  unit: string;
  currency: string;
  /** Hour of the day at which a part of the day named by one word stands (noon 12), or NaN. */
  hour: number;
  /** A relative date (`-1d`), `quarter`, `week`, `century`, or the key of a name that is written in lower case. */
  relative: string;
  calendar: string;
  name: string;
  /** Order of magnitude (dozens, hundreds). */
  order: number;
  /** How many a word for a group counts, or 0. */
  collective: number;
  /** How many times of itself, or 0. */
  multiple: number;
  /** Whether a feast day may begin here. */
  feast: boolean;
  /** Whether a value can begin here; most words of a text cannot. */
  opens: boolean;
}

/** A day of the year, one so many days from Easter, or one that only its name and its day of the week are known of. */
export interface Feast {
  readonly rest: readonly string[];
  /** 0 where the day is another each year. */
  readonly month: number;
  readonly day: number;
  /** `easter-2`, `mothers-day`, or ''. */
  readonly name: string;
  /** ISO, or 0 where it is another each year. */
  readonly weekday: number;
}

/** The words around a number word that make it none; `.` is the end of a phrase. */
export interface Idiom {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What is known of a language's values, ready for look-up by form. */
export interface Lexicon {
  /** The language whose table it is of; '' for all that have none. */
  readonly language: string;
  readonly words: ReadonlyMap<string, Lexeme>;
  /** Feast days by their first word: the words behind it, the longest first, and the day. */
  readonly feasts: ReadonlyMap<string, readonly Feast[]>;
  /** By the number word: what stands before and after it where it is none. */
  readonly idioms: ReadonlyMap<string, readonly Idiom[]>;
  readonly decimal: '.' | ',' | '';
  readonly monthFirst: boolean;
  /** Number words written together: `honderd`, `duizend`. */
  readonly glued: readonly (readonly [string, number])[];
  /** Endings that make a measure of a number word: `jarige` → year. */
  readonly hung: readonly (readonly [string, string])[];
  /** First two letters of the words that numbers can begin with: the cheap rejection before taking a word apart. */
  readonly numberOpenings: ReadonlySet<number>;
  readonly ordinalEndings: readonly string[];
  readonly joins: readonly string[];
  /** The hour that "half three" means: −0.5 (Dutch: before it) or 0.5. */
  readonly halfHour: number;
  /** What an `m` right after an amount means where no money is meant: `m` metre or a million. */
  readonly millionSign: boolean;
  readonly pluralS: boolean;
  readonly capitalMonths: boolean;
}

/** A lexeme that means nothing yet. */
export function blank(): Lexeme {
  return {
    roles: 0, number: Number.NaN, scale: 0, ordinal: 0, part: 0, month: 0, weekday: 0, unit: '', currency: '', hour: Number.NaN,
    relative: '', calendar: '', name: '', order: 0, collective: 0, multiple: 0, feast: false, opens: false,
  };
}

/** Gives each `form=value` of a list, which has blanks and ends of lines between them. */
function readPairs(list: string, take: (form: string, value: string) => void): void {
  for (const line of list.split('\n')) {
    for (const row of line.split(' ')) {
      const cut = row.lastIndexOf('=');
      if (cut > 0) take(row.slice(0, cut).replaceAll('_', ' '), row.slice(cut + 1));
    }
  }
}

// `01-01`; `easter-2`, whose day of the week follows from Easter's; `mothers-day/7`.
function readFeast(rest: readonly string[], day: string): Feast {
  if (/^\d/u.test(day)) return { rest, month: Number(day.slice(0, 2)), day: Number(day.slice(3)), name: '', weekday: 0 };
  const [name, weekday] = day.split('/') as [string, string?];
  return { rest, month: 0, day: 0, name, weekday: weekday === undefined ? weekdayFromEaster(Number(name.slice('easter'.length))) : Number(weekday) };
}

// Easter is a Sunday.
const weekdayFromEaster = (days: number): number => ((((days - 1) % 7) + 7) % 7) + 1;

export function openingOf(form: string): number {
  return form.charCodeAt(0) * 65536 + form.charCodeAt(1);
}

function readTable(table: ValueTable | undefined, language: string): Lexicon {
  // A first one whose numbers are no small integers: V8 then keeps those of all in one way, and need not compile anew what reads them
  // each time it meets one that was made before the first large number.
  Object.assign(blank(), { roles: 0, scale: 0.5, ordinal: 0.5, part: 0.5, order: 0.5 });
  const words = new Map<string, Lexeme>();
  const at = (form: string): Lexeme => {
    let lexeme = words.get(form);
    if (lexeme === undefined) words.set(form, (lexeme = blank()));
    return lexeme;
  };
  // The same for a form with which a value can begin.
  const opener = (form: string): Lexeme => {
    const lexeme = at(form);
    lexeme.opens = true;
    return lexeme;
  };
  for (const form of functionWords(language)) at(form).roles |= role.functionWord;
  if (table === undefined) {
    return {
      language, words, feasts: new Map(), idioms: new Map(), decimal: '', monthFirst: false, glued: [], hung: [], numberOpenings: new Set(), ordinalEndings: [], joins: [], halfHour: 0,
      millionSign: false, pluralS: false, capitalMonths: false,
    };
  }
  const openings = new Set<number>();
  readPairs(table.numbers, (form, number) => {
    opener(form).number = Number(number);
    openings.add(openingOf(form));
  });
  const glued: [string, number][] = [];
  readPairs(table.glued, (form, value) => {
    openings.add(openingOf(form));
    glued.push([form, Number(value)]);
  });
  readPairs(table.scales, (form, scale) => { opener(form).scale = Number(scale); });
  readPairs(table.ordinals, (form, ordinal) => { opener(form).ordinal = Number(ordinal); });
  // Twenty-one … ninety-nine, cardinal and ordinal, as the language joins them.
  const units: [string, Lexeme][] = [];
  for (const [form, lexeme] of words) if ((lexeme.number >= 1 && lexeme.number <= 9 && !form.includes(' ')) || (lexeme.ordinal >= 1 && lexeme.ordinal <= 9)) units.push([form, lexeme]);
  readPairs(table.tens, (ten, tenValue) => {
    opener(ten).number = Number(tenValue);
    openings.add(openingOf(ten));
    for (const [form, lexeme] of units) {
      for (const join of table.joins) {
        if (lexeme.number >= 1 && lexeme.number <= 9 && !form.includes(' ')) {
          if (table.unitsFirst) {
            opener(form + join + ten).number = Number(tenValue) + lexeme.number;
            for (const ending of table.ordinalEndings) opener(form + join + ten + ending).ordinal = Number(tenValue) + lexeme.number;
          } else opener(ten + join + form).number = Number(tenValue) + lexeme.number;
        }
        if (!table.unitsFirst && lexeme.ordinal >= 1 && lexeme.ordinal <= 9) opener(ten + join + form).ordinal = Number(tenValue) + lexeme.ordinal;
      }
    }
  });
  readPairs(table.parts, (form, part) => { opener(form).part = Number(part); });
  readPairs(table.orders, (form, order) => { opener(form).order = Number(order); });
  readPairs(table.collectives, (form, count) => { opener(form).collective = Number(count); });
  readPairs(table.multiples, (form, times) => { opener(form).multiple = Number(times); });
  const feasts = new Map<string, Feast[]>();
  readPairs(table.feasts, (form, day) => {
    const [first, ...rest] = form.split(' ') as [string, ...string[]];
    opener(first).feast = true;
    const feast = readFeast(rest, day);
    const known = feasts.get(first);
    if (known === undefined) feasts.set(first, [feast]);
    else known.push(feast);
  });
  for (const list of feasts.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  readPairs(table.months, (form, month) => { opener(form).month = Number(month); });
  readPairs(table.shortMonths, (form, month) => {
    const lexeme = opener(form);
    lexeme.month = Number(month);
    lexeme.roles |= role.short;
  });
  readPairs(table.weekdays, (form, weekday) => { opener(form).weekday = Number(weekday); });
  readPairs(table.shortWeekdays, (form, weekday) => {
    const lexeme = opener(form);
    lexeme.weekday = Number(weekday);
    lexeme.roles |= role.short;
  });
  const hung: [string, string][] = [];
  readPairs(table.hung, (form, unit) => {
    hung.push([form, unit]);
  });
  readPairs(table.units, (form, unit) => { at(form).unit = unit; });
  readPairs(table.currencies, (form, currency) => { at(form).currency = currency; });
  readPairs(table.hours, (form, hour) => { opener(form).hour = Number(hour); });
  readPairs(table.relatives, (form, relative) => { opener(form).relative = relative; });
  readPairs(table.calendar, (form, calendar) => { opener(form).calendar = calendar; });
  readPairs(table.lowerCaseNames, (form, name) => { opener(form).name = phraseKey(name.replaceAll('+', ' ')); });
  const openingRoles = role.article | role.last | role.next | role.this | role.between | role.decades | role.ahead | role.half | role.minus;
  for (const row of table.roles.trim().split('\n')) {
    const [name, ...forms] = row.trim().split(' ');
    const bit = role[name!.slice(0, -1) as keyof typeof role];
    const find = (bit & openingRoles) === 0 ? at : opener;
    for (const form of forms) if (form !== '') find(form).roles |= bit;
  }
  const idioms = new Map<string, Idiom[]>();
  for (const phrase of table.idioms.split(/\s+/u)) {
    if (phrase === '') continue;
    const parts = phrase.split('_');
    const at = parts.findIndex((part) => part.startsWith('*'));
    const form = parts[at]!.slice(1);
    idioms.set(form, [...(idioms.get(form) ?? []), { before: parts.slice(0, at), after: parts.slice(at + 1) }]);
  }
  return {
    language,
    words,
    feasts,
    idioms,
    decimal: table.decimal,
    monthFirst: table.monthFirst,
    glued,
    hung,
    numberOpenings: openings,
    ordinalEndings: table.ordinalEndings,
    joins: table.joins,
    halfHour: table.halfHour,
    millionSign: table.millionSign,
    pluralS: table.pluralS,
    capitalMonths: table.capitalMonths,
  };
}

const tables: ReadonlyMap<string, ValueTable> = /* @__PURE__ */ new Map([
  ['en', valuesEn],
  ['nl', valuesNl],
]);
const cache = /* @__PURE__ */ new Map<string, Lexicon>();

/** The value words of a language; one without a table still gets digits, ISO dates and capitals. */
export function lexiconOf(language: string): Lexicon {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const primary = primaryLanguage(language);
  const code = tables.has(primary) ? primary : '';
  let lexicon = cache.get(code);
  if (lexicon === undefined) cache.set(code, (lexicon = readTable(tables.get(code), code)));
  return lexicon;
}
