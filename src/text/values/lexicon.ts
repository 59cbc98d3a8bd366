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

/** What is known of a language's values, ready for look-up by form. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Lexeme>;
  /** Feast days by their first word: the words behind it, the longest first, and the day. */
  readonly feasts: ReadonlyMap<string, readonly Feast[]>;
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

function blank(): Lexeme {
  return {
    roles: 0, number: Number.NaN, scale: 0, ordinal: 0, part: 0, month: 0, weekday: 0, unit: '', currency: '', hour: Number.NaN,
    relative: '', calendar: '', name: '', order: 0, collective: 0, multiple: 0, feast: false, opens: false,
  };
}

const pairs = (list: string): [string, string][] =>
  list.split(/\s+/u).filter(Boolean).map((row) => {
    const cut = row.lastIndexOf('=');
    return [row.slice(0, cut).replaceAll('_', ' '), row.slice(cut + 1)];
  });

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
  for (const form of functionWords(language)) at(form).roles |= role.functionWord;
  if (table === undefined) {
    return {
      words, feasts: new Map(), decimal: '', monthFirst: false, glued: [], hung: [], numberOpenings: new Set(), ordinalEndings: [], joins: [], halfHour: 0,
      millionSign: false, pluralS: false, capitalMonths: false,
    };
  }
  const openings = new Set<number>();
  for (const [form, number] of pairs(table.numbers)) {
    at(form).number = Number(number);
    openings.add(openingOf(form));
  }
  for (const [form] of pairs(table.glued)) openings.add(openingOf(form));
  for (const [form, scale] of pairs(table.scales)) at(form).scale = Number(scale);
  for (const [form, ordinal] of pairs(table.ordinals)) at(form).ordinal = Number(ordinal);
  // Twenty-one … ninety-nine, cardinal and ordinal, as the language joins them.
  for (const [ten, tenValue] of pairs(table.tens)) {
    at(ten).number = Number(tenValue);
    openings.add(openingOf(ten));
    for (const [form, lexeme] of [...words]) {
      for (const join of table.joins) {
        if (lexeme.number >= 1 && lexeme.number <= 9 && !form.includes(' ')) {
          if (table.unitsFirst) {
            at(form + join + ten).number = Number(tenValue) + lexeme.number;
            for (const ending of table.ordinalEndings) at(form + join + ten + ending).ordinal = Number(tenValue) + lexeme.number;
          } else at(ten + join + form).number = Number(tenValue) + lexeme.number;
        }
        if (!table.unitsFirst && lexeme.ordinal >= 1 && lexeme.ordinal <= 9) at(ten + join + form).ordinal = Number(tenValue) + lexeme.ordinal;
      }
    }
  }
  for (const [form, part] of pairs(table.parts)) at(form).part = Number(part);
  for (const [form, order] of pairs(table.orders)) at(form).order = Number(order);
  for (const [form, count] of pairs(table.collectives)) at(form).collective = Number(count);
  for (const [form, times] of pairs(table.multiples)) at(form).multiple = Number(times);
  const feasts = new Map<string, Feast[]>();
  for (const [form, day] of pairs(table.feasts)) {
    const [first, ...rest] = form.split(' ') as [string, ...string[]];
    at(first).feast = true;
    const feast = readFeast(rest, day);
    const known = feasts.get(first);
    if (known === undefined) feasts.set(first, [feast]);
    else known.push(feast);
  }
  for (const list of feasts.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  for (const [form, month] of pairs(table.months)) at(form).month = Number(month);
  for (const [form, month] of pairs(table.shortMonths)) {
    at(form).month = Number(month);
    at(form).roles |= role.short;
  }
  for (const [form, weekday] of pairs(table.weekdays)) at(form).weekday = Number(weekday);
  for (const [form, weekday] of pairs(table.shortWeekdays)) {
    at(form).weekday = Number(weekday);
    at(form).roles |= role.short;
  }
  for (const [form, unit] of pairs(table.units)) at(form).unit = unit;
  for (const [form, currency] of pairs(table.currencies)) at(form).currency = currency;
  for (const [form, hour] of pairs(table.hours)) at(form).hour = Number(hour);
  for (const [form, relative] of pairs(table.relatives)) at(form).relative = relative;
  for (const [form, calendar] of pairs(table.calendar)) at(form).calendar = calendar;
  for (const [form, name] of pairs(table.lowerCaseNames)) at(form).name = phraseKey(name.replaceAll('+', ' '));
  for (const row of table.roles.trim().split('\n')) {
    const [name, ...forms] = row.trim().split(/\s+/u);
    const bit = role[name!.slice(0, -1) as keyof typeof role];
    for (const form of forms) at(form).roles |= bit;
  }
  const opening = role.article | role.last | role.next | role.this | role.between | role.decades | role.ahead | role.half | role.minus;
  for (const lexeme of words.values()) {
    lexeme.opens =
      !Number.isNaN(lexeme.number) || lexeme.scale > 0 || lexeme.ordinal > 0 || lexeme.part > 0 || lexeme.month > 0 || lexeme.weekday > 0 ||
      !Number.isNaN(lexeme.hour) || lexeme.relative !== '' || lexeme.calendar !== '' || lexeme.name !== '' || lexeme.order > 0 ||
      lexeme.collective > 0 || lexeme.multiple > 0 || lexeme.feast ||
      (lexeme.roles & opening) !== 0;
  }
  return {
    words,
    feasts,
    decimal: table.decimal,
    monthFirst: table.monthFirst,
    glued: pairs(table.glued).map(([form, value]) => [form, Number(value)] as const),
    hung: pairs(table.hung),
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
