import { keyLikeness, nameKey } from '../names/name-key.js';
import { exonymsOf, type Exonym, type Exonyms } from '../names/exonyms.js';
import { role } from './lexicon.js';
import { isBlank, isUpperAt, lexemeAt, touches, touchesLoosely, writtenAsMonth, type Reading } from './reading.js';
import { pushOrdinal } from './quantities.js';
import { currencyOfCode } from './units.js';
import type { NameValue } from './value.js';
import type { NameForm } from './value-form.js';

/** What reading names needs besides the text: the names that a table has, and how the text writes its forms, gathered when first asked for. */
export interface NameReading {
  /** The text with all that is read of it: what one part tells of a form holds for the others. */
  readonly whole: Reading;
  /** The first word of each part. */
  readonly starts: ArrayLike<number>;
  exonyms: Exonyms | undefined;
  /** By which its forms say how the text writes them; 0 before anybody has asked. */
  number: number;
}

export function startNames(whole: Reading, starts: ArrayLike<number>): NameReading {
  return { whole, starts, exonyms: undefined, number: 0 };
}

// Made with the first name: many a text has none. By the language of the lexicon and not of the text: what a form names is kept with what it means there.
function knownExonyms(names: NameReading): Exonyms {
  return (names.exonyms ??= exonymsOf(names.whole.lexicon.language));
}

function nameFormAt({ words, forms, lexicon }: Reading, names: NameReading, index: number): NameForm {
  const known = forms[index]!;
  return (known.name ??= findNameForm(knownExonyms(names), words[index]!.form, lexicon.pluralS));
}

function findNameForm(exonyms: Exonyms, form: string, pluralS: boolean): NameForm {
  const entry = exonyms.names.get(form);
  const bare = withoutGenitive(form);
  const other = bare !== form ? bare : pluralS && bare.length > 4 && bare.endsWith('s') ? bare.slice(0, -1) : undefined;
  return {
    longer: entry?.longer ?? noLonger,
    thing: entry?.thing ?? (other === undefined ? undefined : exonyms.names.get(other)?.thing),
    acronym: exonyms.acronyms.get(bare.replaceAll('.', '')),
    key: undefined,
  };
}

function keyAt(reading: Reading, names: NameReading, index: number): string {
  return (nameFormAt(reading, names, index).key ??= partsKey(reading.words[index]!.form));
}

const noLonger: Exonym['longer'] = [];

function push(reading: Reading, from: number, to: number, key: string, sure: boolean, category: NameValue['category']): void {
  reading.values.push({ kind: 'name', from, to, key, sure, category });
}

/** Puts down a handle, URL, e-mail address or identifier as written. */
export function pushWritten(reading: Reading, index: number): void {
  const word = reading.words[index]!;
  const { kind } = word;
  if (kind === 'handle' || kind === 'url' || kind === 'email' || kind === 'code') push(reading, word.from, word.to, `${kind}:${word.form}`, true, kind);
}

export function pushCode(reading: Reading, index: number): void {
  const word = reading.words[index]!;
  push(reading, word.from, word.to, `code:${word.form}`, true, 'code');
}

const opensSentence = /[.!?:;\u2022\u201c\u201e"\u00ab\u2026\u00bf\u00a1\n*]/u;

/** Whether a capital at this word may be due to position: it opens the text, a sentence or a quotation. */
export function isInitial(reading: Reading, index: number): boolean {
  const { text, words } = reading;
  if (index === 0) return true;
  const { from } = words[index]!;
  const before = words[index - 1]!;
  if (from - before.to === 1) {
    const code = text.charCodeAt(before.to);
    return !isBlank(code) && opensSentence.test(text[before.to]!);
  }
  // A full stop after a title or an initial opens nothing: Mr. Molenaar, J. Molenaar.
  if (text.charCodeAt(before.to) === 0x2e && from - before.to <= 2 && ((before.to - before.from <= 3 && isUpperAt(text, before.from) && before.kind === 'word') || lexemeAt(reading, index - 1).roles & role.title)) return false;
  let lines = 0;
  for (let at = Math.max(before.to, from - 16); at < from; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      if (++lines > 1) return true;
    } else if (!isBlank(code) && opensSentence.test(text[at]!)) return true;
  }
  return from - before.to > 16;
}

function withoutGenitive(form: string): string {
  return form.endsWith("'s") ? form.slice(0, -2) : form.endsWith("'") ? form.slice(0, -1) : form;
}

// The key and the end (index after) of the exonym that begins at `index`. Sets `exonymEnd`.
let exonymEnd = 0;
function exonymAt(reading: Reading, names: NameReading, index: number): string {
  const word = reading.words[index]!;
  const { longer, thing, acronym } = nameFormAt(reading, names, index);
  if (longer.length > 0) {
    const key = longerExonymAt(reading, longer, index);
    if (key !== '') return key;
  }
  exonymEnd = index + 1;
  if (thing !== undefined) return thing.key;
  return acronym !== undefined && isAllCaps(reading.text, word.from, word.to) && reading.text[word.to] !== '$' ? acronym.key : '';
}

function longerExonymAt(reading: Reading, longer: Exonym['longer'], index: number): string {
  const { words, lexicon } = reading;
  for (const { rest, thing } of longer) {
    let at = 0;
    while (at < rest.length && touches(reading, index + at)) {
      const { form } = words[index + at + 1]!;
      if (form !== rest[at] && !(at === rest.length - 1 && (withoutGenitive(form) === rest[at] || (lexicon.pluralS && form === `${rest[at]!}s`)))) break;
      at++;
    }
    if (at === rest.length) {
      exonymEnd = index + at + 1;
      return thing.key;
    }
  }
  return '';
}

// Capitals, digits, dots and & only (a possessive 's after them), two letters or more.
function isAllCaps(text: string, from: number, to: number): boolean {
  let letters = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) letters++;
    else if ((code === 0x27 || code === 0x2019) && letters > 1) return at + 2 >= to;
    else if (code > 0x7f && isUpperAt(text, at)) letters++;
    else if (!(code === 0x2e || code === 0x26 || (code >= 0x30 && code <= 0x39))) return false;
  }
  return letters > 1;
}

// A capitalised word that can stand in a name: not a day or month, not a function word.
function canBeName(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  if (word === undefined || word.kind !== 'word' || !isUpperAt(reading.text, word.from)) return false;
  const { lexeme } = reading.forms[index]!;
  if (lexeme === undefined) return true;
  // Effective May 4: a month beside a number is none.
  if (lexeme.month > 0 && touches(reading, index) && reading.words[index + 1]!.kind === 'number') return false;
  return ((lexeme.roles & role.functionWord) === 0 || lexeme.month > 0) && lexeme.weekday === 0 && !(lexeme.month > 0 && writtenAsMonth(reading, index) && lexeme.month !== 5 && lexeme.month !== 3) && lexeme.relative === '';
}

function startsWithArabicArticle(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word !== undefined && /^[ae][ls]-/u.test(word.form) && word.to - word.from > 4 && isUpperAt(reading.text, word.from + 3);
}

const onlyRoman = /^[IVXL]+$/u;
const romanNumber = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman number in capitals up to 89, or 0. */
export function romanValue(word: string): number {
  if (word.length > 8 || !onlyRoman.test(word) || !romanNumber.test(word)) return 0;
  const digits: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  let sum = 0;
  for (let at = 0; at < word.length; at++) {
    const value = digits[word[at]!]!;
    sum += (digits[word[at + 1] ?? ''] ?? 0) > value ? -value : value;
  }
  return sum;
}

/** The name that begins at the capitalised word at `index`. Returns the next word (at least `index + 1`). */
export function readName(reading: Reading, names: NameReading, index: number): number {
  const { words, text } = reading;
  const word = words[index]!;
  const key = exonymAt(reading, names, index);
  if (key !== '') {
    const end = exonymEnd;
    push(reading, word.from, words[end - 1]!.to, `name:${key}`, true, 'name');
    return end;
  }
  const lexeme = lexemeAt(reading, index);
  const functional = (lexeme.roles & role.functionWord) !== 0;
  if (functional || lexeme.weekday > 0) {
    // Van der Leyen, De Croo: a capital particle inside a sentence begins a name.
    if (!(lexeme.roles & role.particle) || isInitial(reading, index) || !followedByCapital(reading, index)) return index + 1;
  }
  const hyphen = word.form.indexOf('-');
  if (hyphen > 0) {
    const end = readHyphenated(reading, names, index);
    if (end > 0) return end;
  }
  if (isAllCaps(text, word.from, word.to)) return readAcronym(reading, index);
  const initial = isInitial(reading, index);
  let at = index;
  // Titles before a name are no part of it: President Poetin and president Putin are one.
  while ((lexemeAt(reading, at).roles & role.title) !== 0 && touches(reading, at) && canBeName(reading, at + 1)) {
    at++;
    if (exonymAt(reading, names, at) !== '') return at;
  }
  if ((lexemeAt(reading, at).roles & role.title) !== 0) return at + 1;
  // Chapter IV, Artikel 5: the number is the value.
  if ((lexemeAt(reading, at).roles & role.chapter) !== 0 && touches(reading, at) && (words[at + 1]!.kind === 'number' || romanValue(text.slice(words[at + 1]!.from, Math.min(words[at + 1]!.to, words[at + 1]!.from + 9))) > 0)) return at + 1;
  const first = at;
  let last = at;
  let tokens = 1;
  let keyText = '';
  for (;;) {
    let next = last + 1;
    if (!touches(reading, last) || /['\u2019]s?$/u.test(words[last]!.form)) break;
    let particles = 0;
    while (particles < 3 && (lexemeAt(reading, next).roles & role.particle) !== 0 && touches(reading, next)) {
      next++;
      particles++;
    }
    if (next >= words.length) break;
    const arabic = startsWithArabicArticle(reading, next);
    if (!arabic && !canBeName(reading, next)) break;
    if (exonymAt(reading, names, next) !== '' || (words[next]!.form.includes('-') && hasExonymPart(reading, names, next))) break;
    // An acronym or a Roman number stands for itself, also beside a name.
    if (isAllCaps(text, words[next]!.from, words[next]!.to)) break;
    if ((lexemeAt(reading, next).roles & role.title) !== 0 && touches(reading, next) && canBeName(reading, next + 1)) break;
    const part = arabic ? partsKey(words[next]!.form.slice(3)) : keyAt(reading, names, next);
    if (part !== '') keyText = keyText === '' ? part : `${keyText} ${part}`;
    last = next;
    tokens++;
    if (tokens >= 12) break;
  }
  let sure = true;
  if (tokens >= 5) sure = false;
  else if (initial && tokens === 1) {
    // A word that the lexicon knows, in lower case, owes its capital to its place.
    if (reading.forms[first]!.lexeme !== undefined) return last + 1;
    const seen = seenAt(reading, names, first);
    if (seen & 1) return last + 1;
    sure = (seen & 2) !== 0;
  }
  if (lexemeAt(reading, first).month > 0 && tokens === 1) sure = false;
  if (sure && inHeading(reading, first, last)) sure = false;
  const firstKey = keyAt(reading, names, first);
  keyText = keyText === '' || firstKey === '' ? firstKey + keyText : `${firstKey} ${keyText}`;
  if (keyText === '') return last + 1;
  // Regnal numbers: Willem II, Charles III.
  const regnal = words[last + 1];
  const number = regnal !== undefined && touches(reading, last) && regnal.to - regnal.from >= 2 && regnal.to - regnal.from <= 5 ? romanValue(text.slice(regnal.from, regnal.to)) : 0;
  push(reading, words[first]!.from, words[last]!.to, `name:${keyText}`, sure || number > 0, 'name');
  if (number > 0) {
    pushOrdinal(reading, regnal!.from, regnal!.to, number, true);
    return last + 2;
  }
  return last + 1;
}

// In Title Case Every Word Is Capitalised: a capital says nothing where the stretch around it, at most eight words each way, has two other
// capitalised words and no plain one of four letters or more.
function inHeading(reading: Reading, first: number, last: number): boolean {
  let capitals = 0;
  for (const step of [-1, 1]) {
    let at = step < 0 ? first : last;
    for (let count = 0; count < 8; count++) {
      if (!touchesLoosely(reading, step < 0 ? at - 1 : at)) break;
      at += step;
      const word = reading.words[at]!;
      if (word.kind !== 'word' || (lexemeAt(reading, at).roles & role.functionWord) !== 0) continue;
      if (isUpperAt(reading.text, word.from)) capitals++;
      else if (word.to - word.from >= 4 || lexemeAt(reading, at).opens) return false;
    }
  }
  return capitals >= 2;
}

function followedByCapital(reading: Reading, index: number): boolean {
  let at = index;
  while (at < index + 3 && touches(reading, at)) {
    at++;
    if (canBeName(reading, at)) return true;
    if (!(lexemeAt(reading, at).roles & role.particle)) return false;
  }
  return false;
}

const particlePart: ReadonlySet<string> = /* @__PURE__ */ new Set(['van', 'der', 'de', 'den', 'von', 'al', 'el', 'la', 'le', 'di', 'da', 'del', 'du', 'bin', 'ibn', 'ter', 'ten', 'the', 'of']);

function partsKey(form: string): string {
  const bare = withoutGenitive(form);
  if (!bare.includes('-')) return particlePart.has(bare) ? '' : nameKey(bare);
  return bare.split('-').map((part) => (particlePart.has(part) ? '' : nameKey(part))).filter(Boolean).join(' ');
}

function hasExonymPart(reading: Reading, names: NameReading, index: number): boolean {
  const { words, text } = reading;
  const word = words[index]!;
  let from = word.from;
  while (from < word.to) {
    let to = from;
    while (to < word.to && !isHyphen(text.charCodeAt(to))) to++;
    if (partExonym(text, names, from, to) !== '') return true;
    from = to + 1;
  }
  return false;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

function partExonym(text: string, names: NameReading, from: number, to: number): string {
  if (from >= to || !isUpperAt(text, from)) return '';
  const part = text.slice(from, to);
  const form = withoutGenitive(part.toLowerCase().normalize('NFC').replace('\u2019', "'"));
  const exonyms = knownExonyms(names);
  const found = exonyms.names.get(form)?.thing?.key ?? '';
  if (found !== '') return found;
  return isAllCaps(text, from, to) ? (exonyms.acronyms.get(form)?.key ?? '') : '';
}

/**
 * Names inside a hyphenated word: EU-lidstaten, anti-Russisch, Oekraïne-oorlog, UN-backed, Kremlin-woordvoerder.
 * Returns the next word, or 0 where the word is one name (Jean-Claude) or none.
 */
export function readHyphenated(reading: Reading, names: NameReading, index: number): number {
  const { words, text } = reading;
  const word = words[index]!;
  const known = hasExonymPart(reading, names, index);
  let from = word.from;
  let lower = 0;
  let upper = 0;
  const parts: [number, number][] = [];
  while (from < word.to) {
    let to = from;
    while (to < word.to && !isHyphen(text.charCodeAt(to))) to++;
    if (to > from && isUpperAt(text, from)) upper++;
    else if (to - from > 2 && text.charCodeAt(from) > 0x39) lower++;
    parts.push([from, to]);
    from = to + 1;
  }
  if (upper === 0 || (!known && lower === 0)) return 0;
  const initial = isInitial(reading, index);
  for (const [start, end] of parts) {
    const key = partExonym(text, names, start, end);
    if (key !== '') {
      push(reading, start, end, `name:${key}`, true, 'name');
      continue;
    }
    if (end <= start || !isUpperAt(text, start)) continue;
    const form = text.slice(start, end).toLowerCase();
    const lexeme = reading.lexicon.words.get(form);
    if (lexeme !== undefined) continue;
    // A capital that opens the sentence proves nothing about the first part: Mensenrechten-organisaties.
    const acronym = isAllCaps(text, start, end);
    if (!acronym && initial && start === word.from) continue;
    if (known && !acronym && /^(?:noord|zuid|oost|west|midden|north|south|east|central|centraal|anglo|afro|ex|non|pro|anti)$/u.test(form)) continue;
    push(reading, start, end, `name:${acronym ? form : nameKey(form)}`, true, acronym ? 'acronym' : 'name');
  }
  return index + 1;
}

function readAcronym(reading: Reading, index: number): number {
  const { words, text } = reading;
  const word = words[index]!;
  const raw = text.slice(word.from, word.to);
  const form = withoutGenitive(word.form).replaceAll('.', '');
  if (form.length > 12) return index + 1;
  const { lexeme } = reading.forms[index]!;
  // A shouted line holds no acronyms that can be told from words.
  const shout = (index > 0 && touches(reading, index - 1) && isShout(reading, index - 1)) || (touches(reading, index) && isShout(reading, index + 1));
  if (shout && lexeme !== undefined) return index + 1;
  const roman = romanValue(raw);
  if (roman > 0 && index > 0 && touches(reading, index - 1) && (lexemeAt(reading, index - 1).roles & role.chapter) !== 0) {
    pushRoman(reading, index, roman);
    return index + 1;
  }
  if (/^(?:am|pm|tv|ok)$/u.test(form)) return index + 1;
  // EUR 5, US$5: part of the money.
  if (text[word.to] === '$' || (currencyOfCode(raw) !== undefined && touches(reading, index) && words[index + 1]!.kind === 'number')) return index + 1;
  push(reading, word.from, word.to, `name:${form}`, !shout && form.length <= 8, 'acronym');
  return index + 1;
}

export function pushRoman(reading: Reading, index: number, value: number): void {
  const word = reading.words[index]!;
  reading.values.push({ kind: 'number', from: word.from, to: word.to, key: `n:${value}`, sure: true, amount: value, upTo: null, unit: '', hedge: null });
}

function isShout(reading: Reading, index: number): boolean {
  const word = reading.words[index]!;
  return word.kind === 'word' && word.to - word.from >= 4 && isAllCaps(reading.text, word.from, word.to);
}

// Forms outlive the text, so that they know a reading of it by number alone.
let readings = 0;

function seenAt(reading: Reading, names: NameReading, index: number): number {
  if (names.number === 0) {
    names.number = ++readings;
    markSeen(names);
  }
  const { seen, seenIn } = reading.forms[index]!;
  return seenIn === names.number ? seen : 0;
}

function markSeen({ whole, starts, number }: NameReading): void {
  const { words, text, forms } = whole;
  for (let at = 0, part = 0; at < words.length; at++) {
    while (part < starts.length && starts[part]! < at) part++;
    const form = forms[at]!;
    const { kind, from } = words[at]!;
    if (kind !== 'word' || form.lexeme !== undefined) continue;
    if (form.seenIn !== number) {
      form.seenIn = number;
      form.seen = 0;
    }
    if (form.seen !== 3) form.seen |= isUpperAt(text, from) ? (starts[part] === at || isInitial(whole, at) ? 0 : 2) : 1;
  }
}

/** How alike two name keys are, 0–1: each word of the shorter meets its best in the longer; words of the longer that meet none are not held against it. What is less than `least` may come out as less than it is, and sooner. */
export function nameKeyLikeness(a: string, b: string, least: number = 0): number {
  if (a === b) return 1;
  if (!a.includes(' ') && !b.includes(' ')) return keyLikeness(a, b, least);
  const left = a.split(' ');
  const right = b.split(' ');
  const short = left.length <= right.length ? left : right;
  const long = short === left ? right : left;
  const count = short.length;
  if (count > 12 || long.length > 12) return 0;
  // A word that is less like may be made up for by the others, as far as these can be.
  const leastSum = least * count - 1e-9;
  const leastOfOne = Math.max(0, leastSum - (count - 1));
  let sum = 0;
  for (let k = 0; k < count; k++) {
    let best = 0;
    for (let x = 0; x < long.length; x++) best = Math.max(best, keyLikeness(short[k]!, long[x]!, leastOfOne));
    sum += best;
    if (sum + count - 1 - k < leastSum) return 0;
  }
  return sum / count;
}

