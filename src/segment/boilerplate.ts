import { languageNames, type BoilerplateTable } from '../text/index.js';
import { capital, classesOf, digit, inner, lower, number, upper, type Classes } from './characters.js';

/** A line longer than this, in UTF-16 units, is not looked at: furniture is short. */
export const longestBoilerplate = 240;

/**
 * Whether the line `[from, to)` is page furniture, which makes no claim: a byline, a date line, "Read more", a credit, a language
 * switcher, a trail of links. `endsSentence`: it ends in an end mark; what does is furniture only when an opening says so.
 * `marked`: a list marker opens it; lists of instructions tell the reader to click and to read, so that only lines that say
 * nothing else are.
 */
export function isBoilerplate(text: string, classes: Classes, from: number, to: number, table: BoilerplateTable, endsSentence: boolean, marked: boolean): boolean {
  const start = firstOf(classes, alphanumeric, from, to);
  if (start === to) return true;
  const end = endOf(classes, from, to);
  if (endsSentence && marked) return false;
  const opens = opensAs(text, from, start, end, table);
  // Most lines are sentences: they are not taken apart.
  if (endsSentence && !opens && firstOf(classes, digit, start, end) === end && !table.credits.has(text.slice(start, endOfRun(classes, wordly, start, to)).toLowerCase())) return false;
  const line = readLine(table, text, classes, from, to);
  const { bare, signs, words } = line;
  if (!endsSentence && (table.lines.has(bare) || table.credits.has(bare))) return true;
  if (marked) return isFurniture(signs);
  if (opens && (!endsSentence || signs.length <= (signs.some(may(furniture)) ? 40 : 12))) return true;
  if (isCreditTo(line, endsSentence)) return true;
  if (endsSentence) return isAddress(words) || isCounter(bare, table) || isDateLine(line, true);
  return (
    isFurniture(signs) ||
    isAddress(words) ||
    isContact(line) ||
    isSalutation(line) ||
    isSwitcher(line, table) ||
    isImprint(line, table) ||
    (/ \W/u.test(words) && (isTrail(words, table) || isMasthead(words, table)))
  );
}

const alphanumeric = upper | lower | number;
const wordly = upper | lower | inner;

/** The first unit of one of the classes, or `to`. */
function firstOf(classes: Classes, wanted: number, from: number, to: number): number {
  while (from < to && !(classes[from]! & wanted)) from++;
  return from;
}

/** The first unit of none of the classes, or `to`. */
function endOfRun(classes: Classes, wanted: number, from: number, to: number): number {
  while (from < to && classes[from]! & wanted) from++;
  return from;
}

/** Past the last letter or number. */
function endOf(classes: Classes, from: number, to: number): number {
  while (to > from && !(classes[to - 1]! & alphanumeric)) to--;
  return to;
}

/** A line and its words and numbers; a number and letters grown together (`2025Clash`) are two. */
interface Line {
  readonly words: string;
  /** The same in lower case, without the signs around it. */
  readonly bare: string;
  readonly tokens: readonly string[];
  /** What each token may be, as bits. */
  readonly signs: readonly number[];
}

// In the order in which `readLine` reads the lists.
const furniture = 1;
const filler = 2;
const credit = 4;
const month = 8;
const dateWord = 16;
const trade = 32;
const languageName = 64;
const namePart = 128;
const greeting = 256;
/** The word before who made it. */
const maker = 512;
/** By its first character, whatever the list. */
const figure = 1024;
const name = 2048;

const may = (wanted: number) => (bits: number): number => bits & wanted;

const nameParts: ReadonlySet<string> = /* @__PURE__ */ new Set('de den der van von ten ter la le and en the et of for voor in el al bin da di du del y t'.split(' '));

// One look then tells of a word all that it may be.
const signsOfTables = /* @__PURE__ */ new WeakMap<BoilerplateTable, Map<string, number>>();

function readLine(table: BoilerplateTable, text: string, classes: Classes = classesOf(text), from = 0, to: number = text.length): Line {
  let known = signsOfTables.get(table);
  if (known === undefined) {
    signsOfTables.set(table, (known = new Map()));
    let bit = 1;
    for (const list of [table.furniture, table.fillers, table.credits, table.months, table.dateWords, table.trades, languageNames, nameParts, table.greetings, [table.by]]) {
      for (const word of list) known.set(word, (known.get(word) ?? 0) | bit);
      bit *= 2;
    }
  }
  const tokens: string[] = [];
  const signs: number[] = [];
  for (let at = from; (at = firstOf(classes, alphanumeric, at, to)) < to; ) {
    const bits = classes[at]!;
    const token = text.slice(at, (at = endOfRun(classes, bits & number ? number : wordly, at, to)));
    const word = token.toLowerCase();
    tokens.push(token);
    signs.push(
      (known.get(word) ?? 0) |
        // Both languages compound these: cookies, cookievoorkeuren, privacyverklaring.
        (word.startsWith('cookie') || word.startsWith('privacy') ? furniture : 0) |
        (bits & number ? figure : bits & capital ? name : 0),
    );
  }
  return { words: text.slice(from, to), bare: text.slice(firstOf(classes, alphanumeric, from, to), endOf(classes, from, to)).toLowerCase(), tokens, signs };
}

// Who wrote it, when, and how long it takes to read.
const isImprint = (line: Line, table: BoilerplateTable): boolean => isCounter(line.bare, table) || isCredit(line) || isByline(line) || isDateLine(line, false);

// Several things in one line, one of which is imprint: `Essay – The Almanac – by Jane Doe`, `News | 3 May 2026, 17:40`.
function isMasthead(words: string, table: BoilerplateTable): boolean {
  const parts = words.split(/ (?:[|–—·•-]|\/\/) /u);
  return parts.length > 1 && parts.some((part) => isImprint(readLine(table, part), table));
}

// `Accept all cookies`, `Share this article on Facebook`
const isFurniture = (signs: readonly number[]): boolean => signs.length <= 8 && signs.every(may(furniture | filler)) && signs.some(may(furniture));

// An address for mail in a short line: `Tips? desk@paper.example`
const isContact = ({ words, signs }: Line): boolean => signs.length <= 16 && /[^\s@]@[\p{L}\p{N}-]+\.\p{L}/u.test(words);

// `Dear Sir or Madam,`
const isSalutation = ({ words, signs }: Line): boolean => words.endsWith(',') && signs.length <= 6 && signs.length > 1 && (signs[0]! & greeting) > 0;

function opensAs(text: string, from: number, start: number, end: number, table: BoilerplateTable): boolean {
  let space = start;
  while (space < end && text.charCodeAt(space) !== 0x20) space++;
  const phrases = table.openings.get(text.slice(start, space).toLowerCase().replace(':', ''));
  if (phrases !== undefined) {
    const bare = text.slice(start, end).toLowerCase();
    // A colon ends the phrase itself.
    for (const phrase of phrases) if (bare.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(phrase.endsWith(':') ? '' : (bare[phrase.length] ?? ''))) return true;
  }
  return start > from && /^[^\p{L}\p{N}]{0,3}(?:©|\([cC]\) ?\d)/u.test(text.slice(from, end));
}

// A word that opens credits, with a colon or `by` after it: `Photo: J. Smith`, `Illustration by Jane Doe.`
const isCreditTo = ({ words, signs }: Line, endsSentence: boolean): boolean =>
  signs.length <= (endsSentence ? 12 : 20) && (signs[0]! & credit) > 0 &&
  (/^\P{L}{0,3}[\p{L}'’]+:/u.test(words) || (signs.length > 2 && (signs[1]! & maker) > 0 && !(endsSentence && words.includes(','))));

// Such a word before names alone (`By Jane Doe`, `Foto ANP`), or before a date (`Posted on 3 May`).
function isCredit({ words, tokens, signs }: Line): boolean {
  if (signs.length < 2 || signs.length > 9 || !(signs[0]! & credit)) return false;
  const rest = signs.slice(1);
  // By Monday, door de week: no names.
  return !rest.every(may(figure | month | dateWord)) && (/^\s*[:|]/u.test(words.slice(words.indexOf(tokens[0]!) + tokens[0]!.length)) || rest.every(may(name | namePart)));
}

// A trade with names around it: `ClashReport Editor`, `Jane Doe, correspondent`, `Van onze redactie`.
function isByline({ signs }: Line): boolean {
  if (signs.length < 2 || signs.length > 7) return false;
  const first = signs[0]!;
  const last = signs.at(-1)!;
  if (first & credit && last & trade) return true;
  // Analysis by Jane Doe, economics editor
  if (signs[1]! & maker && signs.some((bits) => (bits & (trade | name)) === trade)) return true;
  const at = last & trade ? signs.length - 1 : first & trade ? 0 : -1;
  return at >= 0 && signs.every((bits, index) => index === at || bits & (name | namePart));
}

// Two names or more that languages give themselves, and hardly anything else after the colon, if there is one.
function isSwitcher({ words, signs }: Line, table: BoilerplateTable): boolean {
  if (/^\(?[A-Z]{2}(?:(?: ?[|/·,-] ?| )[A-Z]{2})+\)?$/u.test(words)) return /\b(?:EN|NL)\b/u.test(words);
  if (!signs.some(may(languageName))) return false;
  const list = readLine(table, words.slice(words.lastIndexOf(':') + 1));
  const names = list.signs.filter((bits, index) => bits & languageName || !/[\p{Script=Latin}\p{N}]/u.test(list.tokens[index]!)).length;
  return names >= 2 && 2 * names >= list.tokens.length && list.signs.some(may(languageName));
}

// A trail of links: `Home > News > Sport`, `Terms | Privacy`.
function isTrail(words: string, table: BoilerplateTable): boolean {
  const parts = words.split(/ [|>»›·•→] /u);
  return parts.length > 1 && parts.every((part) => readLine(table, part).tokens.length <= (parts.length > 2 ? 3 : 2));
}

const isAddress = (words: string): boolean => !words.includes(' ') && /^(?:<?(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.]+|[^\s@]+@[^\s@]+)$/iu.test(words);

// `3 min read`, `4-minute read`, `12 reacties`, `Comments (12)`
function isCounter(bare: string, table: BoilerplateTable): boolean {
  const counted = /^\d[\d.,]*k?[ -](\D+)$/u.exec(bare) ?? (bare.includes(' (') ? /^(\D+) \(\d+$/u.exec(bare) : null);
  return counted !== null && table.counted.has(counted[1]!);
}

// A date and hardly anything else: three names at most. A sentence may end so (`It was 5 May.`), hence the words left over.
function isDateLine({ tokens, signs }: Line, endsSentence: boolean): boolean {
  if (signs.length < 2 || signs.length > 16) return false;
  let numbers = 0;
  let months = 0;
  let others = 0;
  let dates = 0;
  for (const bits of signs) {
    if (bits & figure) numbers++;
    else if (bits & month) months++;
    else if (bits & dateWord) dates++;
    else if (bits & name) others++;
    else return false;
  }
  // A dateline starts with the place in capitals: PORT AMALIA, Nov 15 (Island Press)
  if (others > (endsSentence ? 0 : tokens[0]!.length > 2 && tokens[0] === tokens[0]!.toUpperCase() ? 8 : 3)) return false;
  // A day or a year with a month, or day, month and year in digits, or a time with words of dates.
  return (months > 0 && numbers > 0) || (numbers >= 3 && others + dates <= 3 && looksLikeDate(tokens)) || (dates > 0 && numbers >= 2 && others === 0);
}

// Three numbers in a row that day, month and year may be, the year first or last.
function looksLikeDate(tokens: readonly string[]): boolean {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [a, b, c] = tokens.slice(i).map(Number) as [number, number, number];
    const year = (value: number, digits: string): boolean => (digits.length === 4 && value > 1000 && value < 2200) || digits.length === 2;
    if (year(c, tokens[i + 2]!) && a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12)) return true;
    if (tokens[i]!.length === 4 && year(a, tokens[i]!) && b > 0 && b <= 12 && c > 0 && c <= 31) return true;
  }
  return false;
}
