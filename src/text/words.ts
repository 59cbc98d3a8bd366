import { normalizeForm } from './normalize.js';

/**
 * What a word is by its shape.
 * - `word`: letters (with `'`, `-` or dots inside: `don't`, `e-mail`, `d.w.z.`);
 * - `number`: begins with a digit (`15.000`, `14:30`, `2025-05-19`, `3rd`, `2.5m`, `23-jarige`);
 * - `code`: an identifier or file name (`snake_case`, `package.json`);
 * - `handle`: `@name` or `#tag`; `url`, `email`, `emoji` as they say.
 */
export type WordKind = 'word' | 'number' | 'code' | 'handle' | 'url' | 'email' | 'emoji';

/** A word of a text: UTF-16 code units, half-open (`text.slice(from, to)`). */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** Lower case, NFC, straight apostrophes, plain hyphens, nothing invisible (see `normalizeForm`). */
  readonly form: string;
  readonly kind: WordKind;
}

// Classes of code units; 0 means not classified yet.
const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
/** Belongs to the word before it: combining marks, superscripts, soft hyphens, joiners and other invisible format characters. */
const MARK = 5;
const APOSTROPHE = 6;
const HYPHEN = 7;
/** One word each: ideographs are written without blanks. */
const IDEOGRAPH = 8;
const HIGH = 9;
const DASH = 10;

const classes = /* @__PURE__ */ new Uint8Array(65536);

const isLetter = /\p{L}/u;
const isUpper = /\p{Lu}|\p{Lt}/u;
const isMark = /[\p{M}\p{Cf}\u00B2\u00B3\u00B9\u2070-\u209C]/u;
const isDigit = /[\p{Nd}\u00BC-\u00BE]/u;
const isIdeograph = /\p{Script=Han}|\p{Script=Hiragana}/u;
const isApostrophe = /['\u2018\u2019\u201B\u02BC\uFF07\u0060\u00B4]/u;

function classify(code: number): number {
  const unit = String.fromCharCode(code);
  let found = OTHER;
  if (code >= 0xd800 && code < 0xdc00) found = HIGH;
  else if (code === 0x2d || code === 0x2010 || code === 0x2011) found = HYPHEN;
  else if (code === 0x2012 || code === 0x2013 || code === 0x2212) found = DASH;
  else if (isApostrophe.test(unit)) found = APOSTROPHE;
  else if (isMark.test(unit)) found = MARK;
  else if (isDigit.test(unit)) found = DIGIT;
  else if (isIdeograph.test(unit)) found = IDEOGRAPH;
  else if (isUpper.test(unit)) found = UPPER;
  else if (isLetter.test(unit)) found = LOWER;
  classes[code] = found;
  return found;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return classes[code] || classify(code);
}

const isAlnum = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === DIGIT;
const isAlpha = (kind: number): boolean => kind === LOWER || kind === UPPER;

// After a dot these make a file or host name one word; words of running text ("is", "in", "to") are left out, so that a forgotten blank does no harm.
const extensionList =
  'com org net info biz nl be eu fr uk co io ai dev gov edu int app tv ua ru ch pl es se dk us ca js ts jsx tsx mjs cjs json jsonl md mdx html htm css scss py java kt xml csv tsv txt pdf doc docx odt xls xlsx ods ppt pptx odp png jpg jpeg svg gif webp mp3 mp4 avi mov wav ogg yml yaml toml exe dll bat ps1 sh ini cfg conf log zip gz tar tgz bz2 deb rpm apk dmg iso php rb rs cpp hpp cs swift sql db bak tmp lock po pot tmx tbx xliff adoc rst tex bin wasm vue';
let extensions: ReadonlySet<string> | undefined;

const aLowLetter = 0x61;
const zLowLetter = 0x7a;
const DOT = 0x2e;

function isExtensionAt(text: string, at: number, end: number): boolean {
  let to = at;
  while (to < end && to - at <= 6 && isAlnum(classAt(text, to))) to++;
  if (to - at > 6 || to - at < 2) return false;
  if (to < end && (text.charCodeAt(to) === 0x5f || classAt(text, to) === APOSTROPHE)) return false;
  extensions ??= new Set(extensionList.split(' '));
  return extensions.has(text.slice(at, to));
}

function isBlankUnit(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b);
}

// A URL runs to a blank or to what cannot stand in one; the sentence's own punctuation at its end is given back.
function urlEnd(text: string, at: number, end: number): number {
  let to = at;
  let open = 0;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (isBlankUnit(code) || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x201c || code === 0x201d || code === 0x7c || code === 0x60) break;
    if (code === 0x28) open++;
    else if (code === 0x29 && --open < 0) break;
  }
  while (to > at && ".,;:!?'\u2019*_".includes(text[to - 1]!)) to--;
  return to;
}

function hostEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (!isAlnum(classAt(text, to)) && code !== DOT && code !== 0x2d && code !== 0x5f) break;
    to++;
  }
  while (to > at && (text.charCodeAt(to - 1) === DOT || text.charCodeAt(to - 1) === 0x2d)) to--;
  return to;
}

function emojiEnd(text: string, at: number, end: number): number {
  // One picture: a base, then joined bases, skin tones, variation selectors, flags (two regional indicators).
  let to = at;
  let flags = 0;
  while (to < end) {
    const point = text.codePointAt(to)!;
    const size = point > 0xffff ? 2 : 1;
    if (to > at && point !== 0xfe0f && point !== 0x200d && !(point >= 0x1f3fb && point <= 0x1f3ff) && point !== 0x20e3) {
      const joined = text.charCodeAt(to - 1) === 0x200d && isEmoji(point);
      const secondFlag = flags === 1 && point >= 0x1f1e6 && point <= 0x1f1ff;
      if (!joined && !secondFlag) break;
    }
    if (point >= 0x1f1e6 && point <= 0x1f1ff) flags++;
    to += size;
  }
  return Math.min(to, end);
}

function isEmoji(point: number): boolean {
  return (point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf) || (point >= 0x2b50 && point <= 0x2b55);
}

const isAstralLetter = /\p{L}/u;

/**
 * The words of `text` between `from` and `to` (by default all of it), in order, disjoint.
 * A word keeps `'` and `-` between its letters (`don't`, `foto's`, `e-mail`), dots between single letters (`d.w.z.`, `U.S.`),
 * separators between digits (`15.000`, `14:30`, `2025-05-19`), and what hangs on a number (`3rd`, `5km`, `23-year-old`).
 * An apostrophe counts at the front only in `'s`, `'t`, `'n`, `'k`, `'m`, `'r`. Ideographs are a word each.
 * Linear in the length of the text.
 *
 * @throws RangeError when `from` and `to` are not offsets of the text in order.
 */
export function findWords(text: string, from: number = 0, to: number = text.length): Word[] {
  if (!(from >= 0 && from <= to && to <= text.length)) {
    throw new RangeError(`findWords got from ${from} and to ${to}; expected 0 <= from <= to <= ${text.length} (the length of the text)`);
  }
  const words: Word[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      at++;
      continue;
    }
    // Most words are low letters with a blank, comma or full stop behind: V8 compiles what reads these long before it does with the rest,
    // and need not compile it anew for what is rare.
    const letter = code | 0x20;
    const after = letter >= aLowLetter && letter <= zLowLetter ? plainWordEnd(text, at + 1, to) : 0;
    if (after > 0) {
      const raw = text.slice(at, after);
      words.push({ from: at, to: after, form: code < aLowLetter ? raw.toLowerCase() : raw, kind: 'word' });
      at = after;
    } else at = readWord(text, at, to, words);
  }
  return words;
}

// Where the low letters from `at` on end, where these are surely all of the word; else 0.
function plainWordEnd(text: string, at: number, end: number): number {
  const second = at;
  let code = 0x20;
  while (at < end && (code = text.charCodeAt(at)) >= aLowLetter && code <= zLowLetter) at++;
  if (at === end || code === 0x20 || code === 0x2c) return at;
  return code === DOT && at > second && (at + 1 === end || text.charCodeAt(at + 1) === 0x20) ? at : 0;
}

// Adds the word that begins at `at`, if any, and returns where to go on.
function readWord(text: string, at: number, end: number, words: Word[]): number {
  const code = text.charCodeAt(at);
  const kind = classes[code] || classify(code);
  const start = at;
  if (kind === LOWER || kind === UPPER || kind === DIGIT) {
    let type: WordKind = kind === DIGIT ? 'number' : 'word';
    // Each bit says that a unit of that class was met; 1 << 0 asks for the slow form.
    let seen = 1 << kind;
    if (code > 0x17f) seen |= 1;
    // While a number has had no letter, separators between digits belong to it.
    let digitsOnly = kind === DIGIT;
    // Single letters so far, each followed by a dot.
    let initials = !digitsOnly;
    let sinceDot = at;
    at++;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const next = classes[unit] || classify(unit);
      if (next === LOWER || next === UPPER) {
        seen |= 1 << next;
        if (unit > 0x17f) seen |= 1;
        digitsOnly = false;
        at++;
        continue;
      }
      if (next === DIGIT) {
        if (unit > 0x7f) seen |= 1;
        at++;
        continue;
      }
      if (unit === 0x20) break;
      if (next === MARK) {
        seen |= 1;
        at++;
        continue;
      }
      if (next === OTHER && unit !== DOT) {
        const after = at + 1 < end ? classAt(text, at + 1) : OTHER;
        if (digitsOnly && (unit === 0x2c || unit === 0x3a || unit === 0x2f) && after === DIGIT) {
          at++;
          continue;
        }
        if (unit === 0x5f && (isAlnum(after) || text.charCodeAt(at + 1) === 0x5f)) {
          type = 'code';
          digitsOnly = false;
          at++;
          continue;
        }
        if (unit === 0x40 && isAlnum(after)) {
          const stop = hostEnd(text, at + 1, end);
          if (stop > at + 1) {
            at = stop;
            type = 'email';
          }
          break;
        }
        if (unit === 0x3a && type === 'word' && at + 3 < end && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f) {
          at = urlEnd(text, at + 3, end);
          type = 'url';
          break;
        }
        if (unit === 0x26 && after === UPPER && classAt(text, at - 1) === UPPER) {
          at++;
          continue;
        }
        break;
      }
      const after = at + 1 < end ? classAt(text, at + 1) : OTHER;
      if (unit === DOT) {
        if (digitsOnly) {
          if (after !== DIGIT) break;
          at++;
          continue;
        }
        if (initials && at - sinceDot === 1 && isAlpha(after)) {
          const second = at + 2 < end ? classAt(text, at + 2) : OTHER;
          if (!isAlnum(second) && second !== APOSTROPHE && second !== MARK) {
            at++;
            sinceDot = at;
            continue;
          }
        }
        if (at - start === 3 && after !== OTHER && (code | 0x20) === 0x77 && /^www$/iu.test(text.slice(start, at))) {
          at = urlEnd(text, at, end);
          type = 'url';
          break;
        }
        if (isAlnum(after) && isExtensionAt(text, at + 1, end)) {
          type = 'code';
          initials = false;
          at++;
          continue;
        }
        // v1.2.3
        if (after === DIGIT && classAt(text, at - 1) === DIGIT) {
          at++;
          continue;
        }
        // The local part of an e-mail address may hold a dot: look a little ahead for the at-sign.
        if (isAlnum(after)) {
          const limit = Math.min(end, at + 65);
          let probe = at + 1;
          while (probe < limit && (isAlnum(classAt(text, probe)) || text.charCodeAt(probe) === 0x2d || text.charCodeAt(probe) === 0x5f)) probe++;
          if (probe < limit && text.charCodeAt(probe) === 0x40) {
            at = probe;
            continue;
          }
        }
        break;
      }
      if (next === APOSTROPHE) {
        if (digitsOnly ? after === DIGIT || isAlpha(after) : isAlnum(after)) {
          if (unit === 0x2019) seen |= 1 << APOSTROPHE;
          else if (unit !== 0x27) seen |= 1;
          at++;
          continue;
        }
        break;
      }
      if (next === HYPHEN) {
        if (isAlnum(after)) {
          if (unit > 0x7f) seen |= 1;
          initials = false;
          at++;
          continue;
        }
        break;
      }
      if (next === DASH && digitsOnly && after === DIGIT) {
        seen |= 1;
        at++;
        continue;
      }
      if (next === HIGH && at + 1 < end && text.codePointAt(at)! > 0xffff && isAstralLetter.test(text.slice(at, at + 2))) {
        seen |= 1;
        digitsOnly = false;
        at += 2;
        continue;
      }
      break;
    }
    // The last dot of `U.S.` belongs to it, even where it also ends the sentence.
    if (initials && sinceDot > start && at - sinceDot === 1 && at < end && text.charCodeAt(at) === DOT) at++;
    const raw = text.slice(start, at);
    // Few words need all of normalising; the commonest of them only have a typographic apostrophe.
    let form = seen & 1 ? normalizeForm(raw) : seen & (1 << UPPER) ? raw.toLowerCase() : raw;
    if (seen & (1 << APOSTROPHE)) form = form.replaceAll('\u2019', "'");
    words.push({ from: start, to: at, form, kind: type });
    return at;
  }
  if (kind === APOSTROPHE) {
    // 's avonds, 't, 'n, 'k: one letter and then no letter; the letter before the apostrophe, if any, has been read.
    const letter = at + 1 < end ? text.charCodeAt(at + 1) | 0x20 : 0;
    if (letter >= aLowLetter && 'stnkmr'.includes(String.fromCharCode(letter))) {
      const after = at + 2 < end ? classAt(text, at + 2) : OTHER;
      if (after === HYPHEN && at + 3 < end && isAlpha(classAt(text, at + 3))) {
        // 's-Hertogenbosch is one name.
        at += 3;
        while (at < end && (isAlnum(classAt(text, at)) || classAt(text, at) === MARK)) at++;
        words.push({ from: start, to: at, form: normalizeForm(text.slice(start, at)), kind: 'word' });
        return at;
      }
      if (!isAlnum(after) && after !== MARK && after !== APOSTROPHE) {
        at += 2;
        words.push({ from: start, to: at, form: normalizeForm(text.slice(start, at)), kind: 'word' });
        return at;
      }
    }
    return at + 1;
  }
  if (kind === IDEOGRAPH) {
    at++;
    words.push({ from: start, to: at, form: text.slice(start, at).normalize('NFC'), kind: 'word' });
    return at;
  }
  if (kind === HIGH || (code >= 0x2600 && code <= 0x2b55)) {
    const point = text.codePointAt(at)!;
    if (isEmoji(point)) {
      at = emojiEnd(text, at, end);
      words.push({ from: start, to: at, form: text.slice(start, at).replaceAll('\uFE0F', ''), kind: 'emoji' });
      return at;
    }
    if (point > 0xffff && at + 1 < end) {
      at += 2;
      if (isAstralLetter.test(text.slice(start, at))) {
        while (at + 1 < end && classAt(text, at) === HIGH && text.codePointAt(at)! > 0xffff && isAstralLetter.test(text.slice(at, at + 2))) at += 2;
        words.push({ from: start, to: at, form: normalizeForm(text.slice(start, at)), kind: 'word' });
      }
      return at;
    }
    return at + 1;
  }
  if ((code === 0x40 || code === 0x23) && at + 1 < end && isAlnum(classAt(text, at + 1))) {
    at++;
    let letters = 0;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const next = classes[unit] || classify(unit);
      if (!isAlnum(next) && next !== MARK && unit !== 0x5f) break;
      if (isAlpha(next)) letters++;
      at++;
    }
    if (letters > 0) {
      words.push({ from: start, to: at, form: normalizeForm(text.slice(start, at)), kind: 'handle' });
      return at;
    }
    return start + 1;
  }
  return at + 1;
}

/** Whether the word begins with an upper-case letter (after a leading apostrophe) in the text it was found in. */
export function isCapitalized(text: string, { from, to }: Word): boolean {
  return hasCapital(text, from, to);
}

/** As {@link isCapitalized}, of a word from one offset to another. */
export function hasCapital(text: string, from: number, to: number): boolean {
  let at = from;
  if (classAt(text, at) === APOSTROPHE) at++;
  if (at + 1 < to && classAt(text, at + 1) === HYPHEN && at > from) at += 2;
  return classAt(text, at) === UPPER;
}
