/** What a token is: a word, a number, or a mark that carries meaning (`?`, `%`, `€`, an emoji). */
export const tokenKind = { word: 0, number: 1, mark: 2 } as const;

/**
 * Tokens of one or more texts as columns, so that a scan of a long text makes no object per word. Token `i` stands at
 * `[from[i], to[i])` of its text; its key, the folded form that is compared, is `chars[keyFrom[i] … keyTo[i])`, and
 * `hash[i]` is the 32-bit hash of that key and its kind.
 */
export interface TokenBuffer {
  count: number;
  kind: Uint8Array;
  from: Int32Array;
  to: Int32Array;
  keyFrom: Int32Array;
  keyTo: Int32Array;
  hash: Int32Array;
  /** 1 where the token begins with a capital. */
  capital: Uint8Array;
  chars: Uint16Array;
  charCount: number;
}

/** An empty buffer that grows as it is filled. */
export function createTokenBuffer(): TokenBuffer {
  const size = 256;
  return {
    count: 0,
    kind: new Uint8Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    keyFrom: new Int32Array(size),
    keyTo: new Int32Array(size),
    hash: new Int32Array(size),
    capital: new Uint8Array(size),
    chars: new Uint16Array(8 * size),
    charCount: 0,
  };
}

/** How a language writes numbers: which of `.` and `,` parts the decimals. Anything else between digits groups them. */
export type DecimalSign = '.' | ',';

// Hash: 32-bit FNV-1a over UTF-16 units (Fowler, Noll, Vo), a seed per kind; its low bits index the vocabulary table.
const seeds = [0x811c9dc5 | 0, 0x2f0b4c47, 0x5bd1e995];
const prime = 0x01000193;

/** Hash of a key as {@link scanTokens} makes it; `kind` is one of {@link tokenKind}. */
export function hashKey(chars: Uint16Array, from: number, to: number, kind: number): number {
  let hash = seeds[kind]!;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ chars[i]!, prime);
  return hash ^ (hash >>> 15);
}

/** The parts of {@link hashKey}, for keys that are read byte by byte; at the end comes `hash ^ (hash >>> 15)`. */
export const seedOf = (kind: number): number => seeds[kind]!;
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

// Letters U+00C0–U+017F without their marks, so that "één" meets "een" and a name meets itself on any keyboard.
// `*` is a sign that is no letter. Marks are dropped, not composed: a text in NFD gives the same keys.
const latin =
  'aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs';

/** The folded lower-case letter of a UTF-16 unit, or 0 when it is no letter. */
function foldLetter(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return unit;
    if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
    return 0;
  }
  if (unit < 0x180) {
    if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba ? unit : 0;
    const letter = latin.charCodeAt(unit - 0xc0);
    return letter === 0x2a ? 0 : letter;
  }
  if (unit < 0x2000) {
    if (unit < 0x300) return unit;
    if (isMark(unit)) return 0;
    return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
  // Beyond the alphabets: Han, Kana and Hangul are letters; punctuation, symbols, private use and surrogates are not.
  if (unit >= 0x3040 && unit < 0xd800) return unit;
  if (unit >= 0xf900 && unit < 0xfe00) return unit;
  if (unit >= 0xff21 && unit < 0xffdc) return unit;
  return 0;
}

// The folded letter of each ASCII letter, and each digit itself: what a word goes on with. 0 for all others.
const asciiUnits: Uint8Array = /* @__PURE__ */ listAsciiUnits();

function listAsciiUnits(): Uint8Array {
  const units = new Uint8Array(0x80);
  for (let unit = 0x30; unit <= 0x39; unit++) units[unit] = unit;
  for (let unit = 0x61; unit <= 0x7a; unit++) units[unit] = units[unit - 0x20] = unit;
  return units;
}

/** A word as its key: the first word that {@link scanTokens} would find in it, or `''`. */
export function foldKey(word: string): string {
  const buffer = createTokenBuffer();
  scanTokens(word, 0, Math.min(word.length, 200), '.', buffer);
  return buffer.count === 0 ? '' : String.fromCharCode(...buffer.chars.subarray(buffer.keyFrom[0], buffer.keyTo[0]));
}

const isMark = (unit: number): boolean => unit >= 0x300 && unit < 0x370;
const isCapital = (unit: number): boolean => (unit < 0x80 ? unit <= 0x5a : unit < 0x2000 && String.fromCharCode(unit).toLowerCase().charCodeAt(0) !== unit);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
/** Soft hyphen, zero-width space and joiners, bidi marks, variation selectors: they part nothing. */
const isInvisible = (unit: number): boolean => unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xfeff || unit === 0x2060;
const isMeaningfulSign = (unit: number): boolean =>
  unit === 0x3f || unit === 0x25 || unit === 0x24 || unit === 0x26 || unit === 0x2b || unit === 0x3d || (unit >= 0xa2 && unit <= 0xa5) || unit === 0xb0 || unit === 0xb1
  || (unit >= 0x20a0 && unit < 0x20d0) || (unit >= 0x2100 && unit < 0x2c00);

/**
 * Appends the tokens of `text[from, to)` to `buffer` and returns how many came. Words are runs of letters, folded to
 * lower case without accents; a clitic after an apostrophe is a token of its own (`don` `'t`, `foto` `'s`), hyphens part
 * words, dotted initials stay whole (`u.s`, `d.w.z`). A number is one token whose key is its value (`15,000` and `15.000`
 * are both `15000`, each in its language). One pass, no look-back; any string will do.
 */
export function scanTokens(text: string, from: number, to: number, decimal: DecimalSign, buffer: TokenBuffer): number {
  const before = buffer.count;
  // No unit gives more than two.
  reserveChars(buffer, 2 * (to - from));
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20) {
      i++;
      continue;
    }
    const letter = foldLetter(unit);
    if (letter !== 0) {
      i = scanWord(text, i, to, buffer);
      continue;
    }
    if (isDigit(unit)) {
      i = scanNumber(text, i, to, decimal, buffer);
      continue;
    }
    if (isApostrophe(unit) && i + 1 < to && foldLetter(text.charCodeAt(i + 1)) !== 0 && !(i > from && isLetterOrDigit(text.charCodeAt(i - 1)))) {
      // A leading apostrophe before one letter is a clitic ('s avonds, 't); before more it is an opening quote.
      const single = i + 2 >= to || foldLetter(text.charCodeAt(i + 2)) === 0;
      if (single) {
        pushChar(buffer, 0x27);
        pushChar(buffer, foldLetter(text.charCodeAt(i + 1)));
        endToken(buffer, tokenKind.word, i, i + 2, buffer.charCount - 2);
        i += 2;
        continue;
      }
    }
    if (isMeaningfulSign(unit)) {
      pushChar(buffer, unit);
      endToken(buffer, tokenKind.mark, i, i + 1, buffer.charCount - 1);
    } else if (unit >= 0xd800 && unit < 0xdc00 && i + 1 < to) {
      const low = text.charCodeAt(i + 1);
      if (low >= 0xdc00 && low < 0xe000) {
        pushChar(buffer, unit);
        pushChar(buffer, low);
        endToken(buffer, tokenKind.mark, i, i + 2, buffer.charCount - 2);
        i++;
      }
    }
    i++;
  }
  return buffer.count - before;
}

const isLetterOrDigit = (unit: number): boolean => isDigit(unit) || foldLetter(unit) !== 0;

function scanWord(text: string, start: number, to: number, buffer: TokenBuffer): number {
  const { chars } = buffer;
  let keyFrom = buffer.charCount;
  let keyTo = keyFrom;
  let tokenFrom = start;
  let capital = isCapital(text.charCodeAt(start)) ? 1 : 0;
  let hash = seeds[tokenKind.word]!;
  let i = start;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      // A letter first, then digits: a code (A12, covid19), read as a word.
      const letter = asciiUnits[unit]!;
      if (letter !== 0) {
        chars[keyTo++] = letter;
        hash = Math.imul(hash ^ letter, prime);
        continue;
      }
    } else {
      const letter = foldLetter(unit);
      if (letter !== 0) {
        chars[keyTo++] = letter;
        hash = Math.imul(hash ^ letter, prime);
        // The Dutch ligatures Ĳ and ĳ are two letters.
        if (unit === 0x132 || unit === 0x133) {
          chars[keyTo++] = 0x6a;
          hash = Math.imul(hash ^ 0x6a, prime);
        }
        continue;
      }
      if (isMark(unit) || isInvisible(unit)) continue;
    }
    if (i + 1 >= to || foldLetter(text.charCodeAt(i + 1)) === 0) break;
    if (isApostrophe(unit)) {
      buffer.charCount = keyTo;
      addToken(buffer, tokenKind.word, tokenFrom, i, keyFrom, hash, capital);
      capital = 0;
      keyFrom = keyTo;
      tokenFrom = i;
      chars[keyTo++] = 0x27;
      hash = Math.imul(seeds[tokenKind.word]! ^ 0x27, prime);
    } else if (unit === 0x2e && isInitial(chars, keyFrom, keyTo) && !(i + 2 < to && foldLetter(text.charCodeAt(i + 2)) !== 0)) {
      chars[keyTo++] = 0x2e;
      hash = Math.imul(hash ^ 0x2e, prime);
    } else {
      break;
    }
  }
  buffer.charCount = keyTo;
  addToken(buffer, tokenKind.word, tokenFrom, i, keyFrom, hash, capital);
  return i;
}

/** The key so far is one letter, or ends in a dot and one letter. */
function isInitial(chars: Uint16Array, keyFrom: number, keyTo: number): boolean {
  const length = keyTo - keyFrom;
  return length === 1 || (length > 1 && chars[keyTo - 2] === 0x2e);
}

// Between digits: `.` and `,` and blanks that do not break (U+00A0, U+2009, U+202F) and `'` group when three digits follow
// and the sign is not the decimal one; the decimal sign parts once; any other sign ends the number.
function scanNumber(text: string, start: number, to: number, decimal: DecimalSign, buffer: TokenBuffer): number {
  const keyFrom = buffer.charCount;
  const decimalUnit = decimal.charCodeAt(0);
  let i = start;
  let parted = false;
  while (i < to) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) {
      pushChar(buffer, unit);
      i++;
      continue;
    }
    if (i + 1 >= to || !isDigit(text.charCodeAt(i + 1))) break;
    if (unit === decimalUnit) {
      if (parted) break;
      parted = true;
      pushChar(buffer, 0x2e);
      i++;
    } else if (unit === 0x2e || unit === 0x2c || unit === 0xa0 || unit === 0x2009 || unit === 0x202f || isApostrophe(unit)) {
      const grouped = !parted && i + 3 < to && isDigit(text.charCodeAt(i + 2)) && isDigit(text.charCodeAt(i + 3)) && !(i + 4 < to && isDigit(text.charCodeAt(i + 4)));
      if (!grouped) {
        // 3.14 in a language of commas, 12.30 for a time: the same value whichever sign it is written with.
        if (parted || (unit !== 0x2e && unit !== 0x2c)) break;
        parted = true;
        pushChar(buffer, 0x2e);
      }
      i++;
    } else {
      break;
    }
  }
  endToken(buffer, tokenKind.number, start, i, keyFrom);
  return i;
}

function reserveChars(buffer: TokenBuffer, count: number): void {
  const least = buffer.charCount + count;
  if (least <= buffer.chars.length) return;
  const chars = new Uint16Array(Math.max(least, 2 * buffer.chars.length));
  chars.set(buffer.chars);
  buffer.chars = chars;
}

// Room is reserved for what a text can have at most.
function pushChar(buffer: TokenBuffer, unit: number): void {
  buffer.chars[buffer.charCount++] = unit;
}

function endToken(buffer: TokenBuffer, kind: number, from: number, to: number, keyFrom: number): void {
  let hash = seeds[kind]!;
  for (let i = keyFrom; i < buffer.charCount; i++) hash = Math.imul(hash ^ buffer.chars[i]!, prime);
  addToken(buffer, kind, from, to, keyFrom, hash, 0);
}

/** Adds the token whose key ends where the buffer's characters do; `hash` is that of its units, not yet finished. */
function addToken(buffer: TokenBuffer, kind: number, from: number, to: number, keyFrom: number, hash: number, capital: number): void {
  if (keyFrom === buffer.charCount) return;
  const i = buffer.count;
  if (i === buffer.kind.length) growTokens(buffer);
  buffer.kind[i] = kind;
  buffer.from[i] = from;
  buffer.to[i] = to;
  buffer.keyFrom[i] = keyFrom;
  buffer.keyTo[i] = buffer.charCount;
  buffer.capital[i] = capital;
  buffer.hash[i] = hash ^ (hash >>> 15);
  buffer.count = i + 1;
}

function growTokens(buffer: TokenBuffer): void {
  const size = 2 * buffer.kind.length;
  const kind = new Uint8Array(size);
  kind.set(buffer.kind);
  buffer.kind = kind;
  const capital = new Uint8Array(size);
  capital.set(buffer.capital);
  buffer.capital = capital;
  for (const column of ['from', 'to', 'keyFrom', 'keyTo', 'hash'] as const) {
    const grown = new Int32Array(size);
    grown.set(buffer[column]);
    buffer[column] = grown;
  }
}
