import { languageNames, type BoilerplateTable } from '../text/index.js';

/** A line longer than this, in UTF-16 units, is not looked at: furniture is short. */
export const longestBoilerplate = 240;

/**
 * Whether a line is page furniture, which makes no claim: a byline, a date line, "Read more", a credit, a language switcher, a
 * trail of links. `endsSentence`: it ends in an end mark; what does is furniture only when an opening says so. `marked`: a list
 * marker opens it; lists of instructions tell the reader to click and to read, so that only lines that say nothing else are.
 */
export function isBoilerplate(line: string, table: BoilerplateTable, endsSentence: boolean, marked: boolean): boolean {
  if (endsSentence && !marked && opensPlainly(line, table)) return false;
  const lower = line.toLowerCase();
  const bare = trimSigns(lower);
  if (bare === '') return true;
  if (!endsSentence && (table.lines.has(bare) || table.credits.has(bare))) return true;
  if (marked) return !endsSentence && isFurniture(tokensOf(line), table);
  const opens = opensAs(lower, bare, table);
  if (opens && !endsSentence) return true;
  // Most lines are sentences: they are not taken apart.
  if (endsSentence && !opens && !/\d/u.test(line) && !table.credits.has(/^[\p{L}'’]+/u.exec(bare)?.[0] ?? '')) return false;
  const tokens = tokensOf(line);
  if (opens && tokens.length <= (tokens.some((word) => isPageWord(word.toLowerCase(), table)) ? 40 : 12)) return true;
  if (isCreditTo(line, tokens, table, endsSentence)) return true;
  if (endsSentence) return isAddress(lower) || isCounter(bare, table) || isDateLine(tokens, table, true);
  return (
    isFurniture(tokens, table) ||
    isAddress(lower) ||
    isContact(lower, tokens) ||
    isSalutation(line, tokens, table) ||
    isSwitcher(line, lower, tokens) ||
    isImprint(line, bare, tokens, table) ||
    (/ \W/u.test(line) && (isTrail(line) || isMasthead(line, table)))
  );
}

// Most sentences have no number and begin with a word of plain letters that opens no furniture; they are known by these alone.
function opensPlainly(line: string, table: BoilerplateTable): boolean {
  if (!/^[A-Za-z][A-Za-z']* \D*$/u.test(line)) return false;
  const first = line.slice(0, line.indexOf(' ')).toLowerCase();
  return !table.openings.has(first) && !table.openings.has(`${first}:`) && !table.credits.has(first);
}

// Who wrote it, when, and how long it takes to read.
function isImprint(line: string, bare: string, tokens: readonly string[], table: BoilerplateTable): boolean {
  return isCounter(bare, table) || isCredit(line, tokens, table) || isByline(tokens, table) || isDateLine(tokens, table, false);
}

// Several things in one line, one of which is imprint: `Essay – The Almanac – by Jane Doe`, `News | 3 May 2026, 17:40`.
function isMasthead(line: string, table: BoilerplateTable): boolean {
  const parts = line.split(/ (?:[|–—·•-]|\/\/) /u);
  return parts.length > 1 && parts.some((part) => isImprint(part, trimSigns(part.toLowerCase()), tokensOf(part), table));
}

// `Accept all cookies`, `Share this article on Facebook`
function isFurniture(tokens: readonly string[], table: BoilerplateTable): boolean {
  if (tokens.length === 0 || tokens.length > 8) return false;
  let found = false;
  for (const token of tokens) {
    const word = token.toLowerCase();
    if (isPageWord(word, table)) found = true;
    else if (!table.fillers.has(word)) return false;
  }
  return found;
}

// Both languages compound these: cookies, cookievoorkeuren, privacyverklaring.
const isPageWord = (word: string, table: BoilerplateTable): boolean => table.furniture.has(word) || word.startsWith('cookie') || word.startsWith('privacy');

// An address for mail in a short line: `Tips? desk@paper.example`
const isContact = (lower: string, tokens: readonly string[]): boolean => tokens.length <= 16 && /[^\s@]@[\p{L}\p{N}-]+\.\p{L}/u.test(lower);

// `Dear Sir or Madam,`
const isSalutation = (line: string, tokens: readonly string[], table: BoilerplateTable): boolean =>
  line.endsWith(',') && tokens.length <= 6 && tokens.length > 1 && table.greetings.has(tokens[0]!.toLowerCase());

function trimSigns(lower: string): string {
  let from = 0;
  let to = lower.length;
  while (from < to && /[^\p{L}\p{N}]/u.test(lower[from]!)) from++;
  while (to > from && /[^\p{L}\p{N}]/u.test(lower[to - 1]!)) to--;
  return lower.slice(from, to);
}

// Words and numbers; a number and letters grown together (`2025Clash`) are two.
function tokensOf(line: string): string[] {
  return line.match(/\p{N}+|\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

function opensAs(lower: string, bare: string, table: BoilerplateTable): boolean {
  if (/^[^\p{L}\p{N}]{0,3}(?:©|\(c\) ?\d)/u.test(lower)) return true;
  const space = bare.indexOf(' ');
  const first = space < 0 ? bare : bare.slice(0, space);
  // A colon ends the phrase itself, so that the first word may carry it.
  for (const key of [first, first.endsWith(':') ? first.slice(0, -1) : `${first}:`]) {
    for (const phrase of table.openings.get(key) ?? []) {
      if (bare.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(phrase.endsWith(':') ? '' : (bare[phrase.length] ?? ''))) return true;
    }
  }
  return false;
}

// A word that opens credits, with a colon or `by` after it: `Photo: J. Smith`, `Illustration by Jane Doe.`
function isCreditTo(line: string, tokens: readonly string[], table: BoilerplateTable, endsSentence: boolean): boolean {
  const first = tokens[0]?.toLowerCase();
  if (first === undefined || tokens.length > (endsSentence ? 12 : 20) || !table.credits.has(first)) return false;
  return /^\P{L}{0,3}[\p{L}'’]+:/u.test(line) || (tokens.length > 2 && tokens[1]!.toLowerCase() === table.by && !(endsSentence && line.includes(',')));
}

// Such a word before names alone (`By Jane Doe`, `Foto ANP`), or before a date (`Posted on 3 May`).
function isCredit(line: string, tokens: readonly string[], table: BoilerplateTable): boolean {
  const first = tokens[0]?.toLowerCase();
  if (first === undefined || !table.credits.has(first)) return false;
  const rest = tokens.slice(1);
  if (rest.length === 0 || rest.length > 10) return false;
  if (rest.every((word) => isTime(word.toLowerCase(), table))) return false;
  const after = line.slice(line.toLowerCase().indexOf(first) + first.length);
  if (/^\s*[:|]/u.test(after)) return rest.length <= 8;
  return rest.length <= 8 && rest.every((word) => isName(word) || nameParts.has(word.toLowerCase()));
}

const nameParts: ReadonlySet<string> = /* @__PURE__ */ new Set('de den der van von ten ter la le and en the et of for voor in el al bin da di du del y t'.split(' '));
// By Monday, door de week: no names.
const isTime = (word: string, table: BoilerplateTable): boolean => /^\p{N}/u.test(word) || table.months.has(word) || table.dateWords.has(word);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

// A trade with names around it: `ClashReport Editor`, `Jane Doe, correspondent`, `Van onze redactie`.
function isByline(tokens: readonly string[], table: BoilerplateTable): boolean {
  if (tokens.length < 2 || tokens.length > 7) return false;
  const last = tokens.at(-1)!.toLowerCase();
  const first = tokens[0]!.toLowerCase();
  if (table.credits.has(first) && table.trades.has(last)) return true;
  // Analysis by Jane Doe, economics editor
  if (tokens[1]!.toLowerCase() === table.by && tokens.some((word) => table.trades.has(word))) return true;
  const trade = table.trades.has(last) ? tokens.length - 1 : table.trades.has(first) ? 0 : -1;
  return trade >= 0 && tokens.every((word, index) => index === trade || isName(word) || nameParts.has(word.toLowerCase()));
}

// Two names or more that languages give themselves, and hardly anything else after the colon, if there is one.
function isSwitcher(line: string, lower: string, all: readonly string[]): boolean {
  if (/^\(?[A-Z]{2}(?:(?: ?[|/·,-] ?| )[A-Z]{2})+\)?$/u.test(line)) return /\b(?:EN|NL)\b/u.test(line);
  const colon = lower.lastIndexOf(':');
  const tokens = colon < 0 ? all.map((word) => word.toLowerCase()) : tokensOf(lower.slice(colon + 1));
  const named = tokens.filter((word) => languageNames.has(word)).length;
  const names = named + tokens.filter((word) => !/[\p{Script=Latin}\p{N}]/u.test(word)).length;
  return named > 0 && names >= 2 && 2 * names >= tokens.length;
}

// A trail of links: `Home > News > Sport`, `Terms | Privacy`.
function isTrail(line: string): boolean {
  const parts = line.split(/ [|>»›·•→] /u);
  return parts.length > 1 && parts.every((part) => tokensOf(part).length <= (parts.length > 2 ? 3 : 2));
}

const isAddress = (lower: string): boolean => /^(?:<?(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.]+|[^\s@]+@[^\s@]+)$/u.test(lower);

// `3 min read`, `4-minute read`, `12 reacties`, `Comments (12)`
function isCounter(bare: string, table: BoilerplateTable): boolean {
  const counted = /^\d[\d.,]*k?[ -](\D+)$/u.exec(bare) ?? (bare.includes(' (') ? /^(\D+) \(\d+$/u.exec(bare) : null);
  return counted !== null && table.counted.has(counted[1]!);
}

// A date and hardly anything else: three names at most. A sentence may end so (`It was 5 May.`), hence the words left over.
function isDateLine(tokens: readonly string[], table: BoilerplateTable, endsSentence: boolean): boolean {
  if (tokens.length < 2 || tokens.length > 16) return false;
  let numbers = 0;
  let months = 0;
  let others = 0;
  let dates = 0;
  for (const token of tokens) {
    const word = token.toLowerCase();
    if (/^\p{N}/u.test(token)) numbers++;
    else if (table.months.has(word)) months++;
    else if (table.dateWords.has(word)) dates++;
    else if (isName(token)) others++;
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
    const [a, b, c] = tokens.slice(i, i + 3).map(Number) as [number, number, number];
    const year = (value: number, digits: string): boolean => (digits.length === 4 && value > 1000 && value < 2200) || digits.length === 2;
    if (year(c, tokens[i + 2]!) && a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12)) return true;
    if (tokens[i]!.length === 4 && year(a, tokens[i]!) && b > 0 && b <= 12 && c > 0 && c <= 31) return true;
  }
  return false;
}
