import { placeholderEnd } from '../text/index.js';

/** What a token is: a word or mark that stands for itself, or a value that any other of its kind may replace. */
export const plainToken = 0;
export const numberToken = 1;
const placeholderToken = 2;

/** The unit that stands for every number, and for every placeholder. Control characters of texts are read as blanks. */
export const numberUnit = 1;
export const placeholderUnit = 2;

/** Longer words are cut, so that no text makes a token whose comparison is slow. */
const longestToken = 32;

const blank = 1;
const letter = 2;
const digit = 3;
const mark = 4;
const dropped = 5;
const ideograph = 6;
const combining = 7;

// FNV-1a over code units (Fowler, Noll & Vo 1991), mixed at the end as in MurmurHash3.
const hashStart = 0x811c9dc5 | 0;
const hashStep = 0x01000193;

// Class of a code unit in the high byte's place and its folded form in the low 16 bits; 0: not looked at yet.
const folded = /* @__PURE__ */ new Uint32Array(65536);

const isLetter = /[\p{L}\p{M}\p{Cs}\p{Co}]/u;
const isDigit = /\p{Nd}/u;
const isBlank = /[\s\p{Cc}]/u;
const isDropped = /[\p{Cf}\p{Variation_Selector}]/u;
const isCombining = /\p{M}/u;
const isIdeograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const apostrophes = /[\u2018\u2019\u201B\u02BC\u02B9\uFF07\u0060\u00B4]/u;
const quotes = /[\u201C-\u201F\u00AB\u00BB\u2033]/u;
const hyphens = /[\u2010-\u2015\u2212\uFE63\uFF0D]/u;

function classify(code: number): number {
  const unit = String.fromCharCode(code);
  let kind = mark;
  let form = code;
  if (isBlank.test(unit)) kind = blank;
  else if (isDropped.test(unit)) kind = dropped;
  else if (isDigit.test(unit)) kind = digit;
  else if (isCombining.test(unit)) kind = combining;
  else if (apostrophes.test(unit)) form = 0x27;
  else if (quotes.test(unit)) form = 0x22;
  else if (hyphens.test(unit)) form = 0x2d;
  else if (isIdeograph.test(unit)) kind = ideograph;
  else if (isLetter.test(unit)) {
    kind = letter;
    const lower = unit.toLowerCase();
    if (lower.length === 1) form = lower.charCodeAt(0);
  }
  return (folded[code] = (kind << 16) | form);
}

/**
 * Cuts a text into the tokens by which memories compare: words in lower case, single marks, and values (numbers and
 * placeholders) each reduced to one unit. Blanks, invisible characters and the shapes of quotes, apostrophes and hyphens make
 * no difference. One reader is used for many texts: what it holds is true until its next `read`.
 *
 * Token `k` covers `text.slice(from[k], to[k])`; its folded form is `units[unitStart[k] … unitStart[k + 1]]`, and `hash[k]` is that of
 * its units.
 */
export class TokenReader {
  count = 0;
  from: Int32Array = new Int32Array(256);
  to: Int32Array = new Int32Array(256);
  kind: Uint8Array = new Uint8Array(256);
  unitStart: Int32Array = new Int32Array(257);
  units: Uint16Array = new Uint16Array(2048);
  hash: Int32Array = new Int32Array(256);
  /** Units of all tokens and one for each to part it from the next: the length by which memories measure. */
  weight = 0;

  read(text: string): void {
    const length = text.length;
    if (this.units.length < length + 1) this.units = new Uint16Array(length * 2);
    const { units } = this;
    let count = 0;
    let size = 0;
    let at = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const entry = folded[code] || classify(code);
      const kind = entry >>> 16;
      if (kind === blank || kind === dropped) {
        at++;
        continue;
      }
      const start = at;
      const unitStart = size;
      let token = plainToken;
      let hash = hashStart;
      if (kind === digit) {
        at = numberEnd(text, at + 1, length);
        units[size++] = numberUnit;
        hash = Math.imul(hash ^ numberUnit, hashStep);
        token = numberToken;
      } else if (kind === letter || kind === combining) {
        let plain = true;
        let open = true;
        while (open && at < length && size - unitStart < longestToken) {
          // Nearly all of nearly all words.
          for (const end = Math.min(length, at + longestToken - (size - unitStart)); at < end; at++) {
            const next = folded[text.charCodeAt(at)]!;
            if (next >>> 16 !== letter && next >>> 16 !== digit) break;
            units[size++] = next;
            hash = Math.imul(hash ^ (next & 0xffff), hashStep);
          }
          if (at >= length || size - unitStart >= longestToken) break;
          const unit = text.charCodeAt(at);
          const next = folded[unit] || classify(unit);
          switch (next >>> 16) {
            // Seen for the first time.
            case letter:
            case digit:
              units[size++] = next;
              hash = Math.imul(hash ^ (next & 0xffff), hashStep);
              at++;
              break;
            case combining:
              size = compose(units, unitStart, size, unit);
              plain = false;
              at++;
              break;
            case dropped:
              at++;
              break;
            default: {
              // An apostrophe or hyphen belongs to the word that goes on behind it: "foto's", "e-mail".
              const form = next & 0xffff;
              open = (form === 0x27 || form === 0x2d) && at + 1 < length && isWordUnit(text.charCodeAt(at + 1));
              if (open) {
                units[size++] = form;
                hash = Math.imul(hash ^ form, hashStep);
                at++;
              }
            }
          }
        }
        if (!plain) {
          hash = hashStart;
          for (let i = unitStart; i < size; i++) hash = Math.imul(hash ^ units[i]!, hashStep);
        }
      } else if (kind === ideograph) {
        units[size++] = code;
        hash = Math.imul(hash ^ code, hashStep);
        at++;
      } else {
        const end = placeholderEnd(text, at);
        let unit = entry & 0xffff;
        if (end > 0) {
          at = end;
          unit = placeholderUnit;
          token = placeholderToken;
        } else {
          at++;
        }
        units[size++] = unit;
        hash = Math.imul(hash ^ unit, hashStep);
      }
      if (count + 1 >= this.from.length) this.grow();
      this.from[count] = start;
      this.to[count] = at;
      this.kind[count] = token;
      this.unitStart[count] = unitStart;
      hash ^= hash >>> 15;
      hash = Math.imul(hash, 0x85ebca6b);
      this.hash[count] = hash ^ (hash >>> 13);
      count++;
    }
    this.unitStart[count] = size;
    this.count = count;
    this.weight = size + count;
  }

  private grow(): void {
    const size = this.from.length * 2;
    this.from = grown(this.from, new Int32Array(size));
    this.to = grown(this.to, new Int32Array(size));
    this.kind = grown(this.kind, new Uint8Array(size));
    this.hash = grown(this.hash, new Int32Array(size));
    this.unitStart = grown(this.unitStart, new Int32Array(size + 1));
  }
}

function grown<A extends Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

function isWordUnit(code: number): boolean {
  const kind = (folded[code] || classify(code)) >>> 16;
  return kind === letter || kind === digit;
}

// 15.000, 14:30, 2025-05-19, 1/2: a separator counts between two digits.
function numberEnd(text: string, from: number, length: number): number {
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = (folded[code] || classify(code)) >>> 16;
    if (kind === digit) at++;
    else if (at + 1 < length && ".,:/-'".includes(text[at]!) && (folded[text.charCodeAt(at + 1)] || classify(text.charCodeAt(at + 1))) >>> 16 === digit) at += 2;
    else break;
  }
  return at;
}

/** Puts a combining mark on the unit before it where Unicode has one unit for both. */
function compose(units: Uint16Array, start: number, size: number, mark: number): number {
  if (size > start) {
    const both = String.fromCharCode(units[size - 1]!, mark).normalize('NFC');
    if (both.length === 1) {
      units[size - 1] = both.charCodeAt(0);
      return size;
    }
  }
  units[size] = mark;
  return size + 1;
}
