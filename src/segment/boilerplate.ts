import { languageNames, type BoilerplateTable } from '../text/index.js';

/** A line longer than this, in UTF-16 units, is not looked at: furniture is short. */
export const longestBoilerplate = 240;

/**
 * Whether a line is page furniture, which makes no claim: a byline, a date line, "Read more", a credit, a language switcher, a
 * trail of links. `endsSentence`: it ends in an end mark; what does is furniture only when an opening says so.
 */
export function isBoilerplate(line: string, table: BoilerplateTable, endsSentence: boolean): boolean {
  const lower = line.toLowerCase();
  const bare = trimSigns(lower);
  if (bare === '') return true;
  if (!endsSentence && table.lines.has(bare)) return true;
  const tokens = tokensOf(line);
  if (opensAs(lower, bare, table) && (!endsSentence || tokens.length <= 12)) return true;
  if (endsSentence && !/\d/u.test(line)) return false;
  return (
    isAddress(lower) ||
    isCounter(bare, table) ||
    (!endsSentence && (isCredit(line, tokens, table) || isByline(tokens, table) || isSwitcher(lower) || isTrail(line))) ||
    isDateLine(tokens, table, endsSentence)
  );
}

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

// A word that opens credits, with a colon after it or names alone: `Photo: J. Smith`, `By Jane Doe`, `Foto ANP`.
function isCredit(line: string, tokens: readonly string[], table: BoilerplateTable): boolean {
  const first = tokens[0]?.toLowerCase();
  if (first === undefined || !table.credits.has(first)) return false;
  const rest = tokens.slice(1);
  if (rest.length === 0 || rest.length > 10) return false;
  const after = line.slice(line.toLowerCase().indexOf(first) + first.length);
  if (/^\s*[:|]/u.test(after)) return rest.length <= 8;
  return rest.length <= 5 && rest.every((word) => isName(word) || nameParts.has(word.toLowerCase()));
}

const nameParts: ReadonlySet<string> = /* @__PURE__ */ new Set(['de', 'den', 'der', 'van', 'von', 'ten', 'ter', 'la', 'le', 'and', 'en', 'the', 'et', 'of', 'for', 'voor', 'in']);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

// A trade with names around it: `ClashReport Editor`, `Jane Doe, correspondent`, `Van onze redactie`.
function isByline(tokens: readonly string[], table: BoilerplateTable): boolean {
  if (tokens.length < 2 || tokens.length > 6) return false;
  const last = tokens.at(-1)!.toLowerCase();
  const first = tokens[0]!.toLowerCase();
  const trade = table.trades.has(last) ? tokens.length - 1 : table.trades.has(first) ? 0 : -1;
  return trade >= 0 && tokens.every((word, index) => index === trade || isName(word) || nameParts.has(word.toLowerCase()));
}

// Two names or more that languages give themselves, and hardly anything else after the colon, if there is one.
function isSwitcher(lower: string): boolean {
  const list = lower.slice(lower.lastIndexOf(':') + 1);
  const tokens = tokensOf(list);
  const names = tokens.filter((word) => languageNames.has(word)).length;
  return names >= 2 && 2 * names >= tokens.length;
}

// A trail of links: `Home > News > Sport`, `Terms | Privacy`.
function isTrail(line: string): boolean {
  const parts = line.split(/ [|>»›·•→] /u);
  return parts.length >= 2 && parts.every((part) => tokensOf(part).length <= 3) && (parts.length >= 3 || parts.every((part) => tokensOf(part).length <= 2));
}

const isAddress = (lower: string): boolean => /^<?(?:https?:\/\/|www\.)\S+$/u.test(lower) || /^[@#][\p{L}\p{N}_.]+$/u.test(lower) || /^[^\s@]+@[^\s@]+$/u.test(lower);

// `3 min read`, `12 reacties`
function isCounter(bare: string, table: BoilerplateTable): boolean {
  const counted = /^\d[\d.,]*k? (\D+)$/u.exec(bare);
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
  if (others > (endsSentence ? 0 : 3)) return false;
  // A day or a year with a month, or day, month and year in digits, or a time with words of dates.
  return (months > 0 && numbers > 0) || (numbers >= 3 && others + dates <= 3 && looksLikeDate(tokens)) || (dates > 0 && numbers >= 2 && others === 0);
}

// Three numbers in a row that day, month and year may be, the year first or last.
function looksLikeDate(tokens: readonly string[]): boolean {
  for (let i = 0; i + 2 < tokens.length; i++) {
    const [a, b, c] = [Number(tokens[i]), Number(tokens[i + 1]), Number(tokens[i + 2])];
    const year = (value: number, digits: string): boolean => (digits.length === 4 && value > 1000 && value < 2200) || digits.length === 2;
    if (year(c, tokens[i + 2]!) && a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12)) return true;
    if (tokens[i]!.length === 4 && year(a, tokens[i]!) && b > 0 && b <= 12 && c > 0 && c <= 31) return true;
  }
  return false;
}
