import { readNumeral } from './numeral.js';
import { role } from './lexicon.js';
import { codeBefore, hasRole, isBlank, lexemeAt, numberLexemeAt, touches, type Reading } from './reading.js';

/** An amount that was read: which words it took (`next` is the word after it), and what else it already holds. */
export interface Amount {
  value: number;
  /** End of a range, or NaN. */
  upTo: number;
  next: number;
  from: number;
  to: number;
  sure: boolean;
  /** Written in digits. */
  digits: boolean;
  /** Bare digits, so that it may be a year. */
  bare: boolean;
  ordinal: boolean;
  /** `value` is a share (0–1) written as a fraction. */
  share: boolean;
  score: boolean;
  /** A unit written on to the number (`5km`, `vijfjarige`), or ''. */
  unit: string;
  /** What follows the digits in the same word and was not understood as a scale: the sign of a unit, `pm`. */
  suffix: string;
}

const emptyAmount = (): Amount => ({
  value: Number.NaN, upTo: Number.NaN, next: 0, from: 0, to: 0, sure: true, digits: false, bare: false, ordinal: false, share: false, score: false,
  unit: '', suffix: '',
});

/** An amount told in words `from` to `to`. */
export const amountOf = (value: number, from: number, to: number, next: number): Amount => ({
  value, upTo: Number.NaN, next, from, to, sure: true, digits: false, bare: false, ordinal: false, share: false, score: false, unit: '', suffix: '',
});

const ordinalSuffix = /^(?:st|nd|rd|th|e|de|ste|ème|er)$/u;
const scaleSuffixes: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['k', 1e3], ['mn', 1e6], ['mln', 1e6], ['mio', 1e6], ['bn', 1e9], ['bln', 1e9], ['mld', 1e9], ['mrd', 1e9], ['b', 1e9], ['tn', 1e12], ['trn', 1e12],
]);

/** The amount that the number word (digits) at `index` begins, scale words and spaced thousands included; undefined where its digits are no amount. */
export function readDigits(reading: Reading, index: number): Amount | undefined {
  const { words, lexicon, text } = reading;
  const word = words[index]!;
  const numeral = readNumeral(word.form, lexicon.decimal, lexicon.monthFirst);
  const { style } = numeral;
  if (style !== 'integer' && style !== 'decimal' && style !== 'grouped' && style !== 'range' && style !== 'score' && style !== 'fraction' && style !== 'years') return undefined;
  const amount = emptyAmount();
  amount.value = numeral.amount;
  amount.upTo = style === 'range' || style === 'score' ? numeral.upTo : Number.NaN;
  if (style === 'years') {
    amount.value = numeral.year;
    amount.upTo = numeral.upTo;
  }
  amount.score = style === 'score';
  amount.share = style === 'fraction';
  amount.sure = numeral.sure;
  amount.digits = true;
  amount.next = index + 1;
  amount.from = word.from;
  amount.to = word.to;
  let suffix = numeral.end === word.form.length ? '' : word.form.slice(numeral.end);
  amount.bare = (style === 'integer' || style === 'years') && suffix === '';
  if (suffix !== '') {
    const vulgar = '¼½¾'.indexOf(suffix[0]!);
    if (vulgar >= 0) {
      amount.value += (vulgar + 1) / 4;
      suffix = suffix.slice(1);
    }
    if (style === 'integer' && ordinalSuffix.test(suffix)) {
      amount.ordinal = true;
      return amount;
    }
    const raw = text.slice(word.to - suffix.length, word.to);
    const scale = raw === 'M' || (raw === 'm' && isMillion(reading, index)) ? 1e6 : (scaleSuffixes.get(suffix) ?? 0);
    if (scale > 0 && raw !== 'B') {
      scaleBy(amount, scale);
      return amount;
    }
    // £11million, 3miljard
    const written = lexicon.words.get(suffix)?.scale ?? 0;
    if (written >= 1000) {
      scaleBy(amount, written);
      return amount;
    }
    amount.suffix = raw;
    return amount;
  }
  if (style === 'integer' && word.form.length <= 3 && !readMixed(reading, index, amount)) readSpacedThousands(reading, index, amount);
  readScale(reading, amount);
  return amount;
}

function scaleBy(amount: Amount, scale: number): void {
  amount.value = exact(amount.value * scale);
  amount.upTo = exact(amount.upTo * scale);
  amount.bare = false;
}

/** 2.3 × 1e6 without the dust of binary fractions. */
export function exact(value: number): number {
  return Number.isInteger(value) || Number.isNaN(value) ? value : Number(value.toPrecision(15));
}

// `m` on a number: money before it makes millions; otherwise, where the language writes millions so, a lower-case noun after it does, and a word of size makes metres.
const sizeWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['long', 'high', 'wide', 'tall', 'deep', 'above', 'below', 'away', 'race', 'final', 'sprint', 'hurdles', 'freestyle', 'x', 'radius', 'tower']);

function isMillion(reading: Reading, index: number): boolean {
  const { words, text, lexicon } = reading;
  const { from } = words[index]!;
  const before = codeBefore(reading, from);
  if (before === 0x20ac || before === 0x24 || before === 0xa3 || before === 0xa5 || before === 0x20bd) return true;
  if (before === 0x20 && (codeBefore(reading, from - 1) === 0x20ac || codeBefore(reading, from - 1) === 0x24)) return true;
  if (lexemeAt(reading, index + 1).currency !== '' && touches(reading, index)) return true;
  if (index > 0 && /^[A-Z]{3}$/u.test(text.slice(words[index - 1]!.from, words[index - 1]!.to)) && touches(reading, index - 1)) return true;
  if (!lexicon.millionSign || !touches(reading, index)) return false;
  const after = words[index + 1]!;
  return after.kind === 'word' && !sizeWords.has(after.form) && !hasRole(reading, index + 1, role.functionWord);
}

// 1 1/2, 2 ½
function readMixed({ words, text, lexicon }: Reading, index: number, amount: Amount): boolean {
  const word = words[index + 1];
  if (word === undefined || word.kind !== 'number' || word.from - words[index]!.to !== 1 || !isBlank(text.charCodeAt(word.from - 1))) return false;
  const vulgar = word.form.length === 1 ? '¼½¾'.indexOf(word.form) : -1;
  const numeral = readNumeral(word.form, lexicon.decimal, lexicon.monthFirst);
  const part = vulgar >= 0 ? (vulgar + 1) / 4 : numeral.style === 'fraction' && numeral.end === word.form.length ? numeral.amount : 0;
  if (part === 0) return false;
  amount.value += part;
  amount.bare = false;
  amount.next = index + 2;
  amount.to = word.to;
  return true;
}

// 15 000 with a no-break or thin blank; with a plain blank only where two or more groups of three follow (1 234 567), or the group cannot stand alone (000).
function readSpacedThousands(reading: Reading, index: number, amount: Amount): void {
  const { words, text } = reading;
  let groups = 0;
  let hard = false;
  while (groups < 5) {
    const at = index + groups + 1;
    const word = words[at];
    if (word === undefined || word.kind !== 'number' || word.from - words[at - 1]!.to !== 1) break;
    const gap = text.charCodeAt(word.from - 1);
    if (gap === 0xa0 || gap === 0x202f || gap === 0x2009) hard = true;
    else if (gap !== 0x20) break;
    const { form } = word;
    const group = form.length === 3 || (form.length > 3 && (form[3] === ',' || form[3] === '.')) ? form.slice(0, 3) : '';
    if (!/^\d{3}$/u.test(group)) break;
    if (form.startsWith('0')) hard = true;
    groups++;
    if (form.length > 3) break;
  }
  if (groups === 0 || (!hard && groups < 2) || words[index]!.form.startsWith('0')) return;
  const last = words[index + groups]!;
  const digits = words.slice(index, index + groups + 1).map((word) => word.form).join('').replace(',', '.');
  const value = Number(digits);
  if (Number.isNaN(value)) return;
  amount.value = value;
  amount.bare = false;
  amount.next = index + groups + 1;
  amount.to = last.to;
}

// A scale word (and "and a half" before it) after what was read: 2.5 | million; three | and a half million.
function readScale(reading: Reading, amount: Amount): void {
  let { next } = amount;
  if (touches(reading, next - 1) && hasRole(reading, next, role.and) && Number.isInteger(amount.value)) {
    let at = next + 1;
    if (touches(reading, next) && hasRole(reading, at, role.article) && touches(reading, at)) at++;
    if (at > next + 1 && lexemeAt(reading, at).part === 2) {
      amount.value += 0.5;
      amount.to = reading.words[at]!.to;
      amount.bare = false;
      next = amount.next = at + 1;
    }
  }
  // 10 to 15 thousand is handled where ranges are.
  let guard = 0;
  while (guard++ < 2 && touches(reading, next - 1)) {
    const { scale } = lexemeAt(reading, next);
    if (scale < 100) break;
    scaleBy(amount, scale);
    amount.to = abbreviationEnd(reading, next);
    next = amount.next = next + 1;
  }
}

/** The end of a word, with the dot of an abbreviation (`mln.`) left out: it may end the sentence. */
function abbreviationEnd(reading: Reading, index: number): number {
  return reading.words[index]!.to;
}

/** The amount that number words at `index` spell out (`two hundred and fifty thousand`, `een half miljoen`, `a dozen`), or undefined. */
export function readSpelledAmount(reading: Reading, index: number): Amount | undefined {
  const { words } = reading;
  const first = numberLexemeAt(reading, index);
  const amount = emptyAmount();
  amount.from = words[index]!.from;
  if (first.ordinal > 0 && Number.isNaN(first.number) && first.scale === 0) return undefined;
  if (!Number.isNaN(first.number) && (first.unit !== '' || (first.roles & role.percent) !== 0)) {
    amount.value = first.number;
    amount.unit = first.unit;
    amount.share = (first.roles & role.percent) !== 0;
    amount.next = index + 1;
    amount.to = words[index]!.to;
    return amount;
  }
  let at = index;
  let current = 0;
  let total = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let open = false;
  const article = (first.roles & role.article) !== 0;
  if (article) {
    // "een" and "a" count only before a scale or a share: a million, een dozijn, een half miljoen.
    if (!touches(reading, index)) return undefined;
    const second = lexemeAt(reading, index + 1);
    if (second.scale > 0) {
      current = 1;
      open = true;
      at++;
    } else if (second.part > 0) return readShareOfScale(reading, index + 1, amount, true);
    else return undefined;
  } else if (first.part > 0 && Number.isNaN(first.number)) return readShareOfScale(reading, index, amount, false);
  let read = index - 1;
  const limit = Math.min(words.length, index + 12);
  while (at < limit && (at === index || touches(reading, at - 1))) {
    const lexeme = at === index ? first : numberLexemeAt(reading, at);
    if (!Number.isNaN(lexeme.number) && lexeme.unit === '' && (lexeme.roles & role.percent) === 0 && !((lexeme.roles & role.article) !== 0 && (!open || words[at]!.form === 'een'))) {
      const x = lexeme.number;
      // tweehonderd vijftigduizend
      if (x >= 1000 && x < 100_000 && x % 1000 === 0 && current > 0 && current < 1000 && current % 100 === 0 && total === 0) {
        total = current * 1000 + x;
        current = 0;
        lastScale = 1000;
        read = at++;
        continue;
      }
      const fits = !open || (current > 0 && current % 100 === 0 && x < 100) || (current % 10 === 0 && current % 100 >= 20 && x > 0 && x < 10) || (current === 0 && x < lastScale);
      if (!fits) break;
      current += x;
      open = true;
      read = at++;
    } else if (lexeme.scale > 0) {
      const { scale } = lexeme;
      if (scale <= 100) {
        if (current >= 100) break;
        current = (open && current > 0 ? current : 1) * scale;
      } else {
        if (scale >= lastScale || (!open && scale >= 1e6)) break;
        total += (current > 0 ? current : 1) * scale;
        current = 0;
        lastScale = scale;
      }
      open = true;
      read = at++;
    } else if ((lexeme.roles & role.and) !== 0 && read === at - 1 && open && touches(reading, at)) {
      const after = lexemeAt(reading, at + 1);
      const previous = numberLexemeAt(reading, at - 1);
      const half = (after.roles & role.article) !== 0 && touches(reading, at + 1) && lexemeAt(reading, at + 2).part === 2;
      if (half) {
        current += 0.5;
        at += 3;
        read = at - 1;
      } else if (previous.scale >= 100 && after.number > 0 && after.number < 100 && (after.roles & role.article) === 0) at++;
      else break;
    } else break;
  }
  if (read < index) return undefined;
  amount.value = total + current;
  amount.next = read + 1;
  amount.to = words[read]!.to;
  // "one" is as often a pronoun as a number.
  amount.sure = !(read === index && amount.value === 1 && first.scale === 0);
  return amount;
}

const dozen = 12;

// (a) half a million, een half miljoen, een kwart miljoen; a third (of), een derde, half, de helft: a share.
function readShareOfScale(reading: Reading, index: number, amount: Amount, article: boolean): Amount | undefined {
  const { words } = reading;
  const { part, ordinal, roles } = lexemeAt(reading, index);
  let at = index + 1;
  if (touches(reading, index) && hasRole(reading, at, role.of) && touches(reading, at) && hasRole(reading, at + 1, role.article)) at++;
  if (hasRole(reading, at, role.article) && touches(reading, at - 1) && touches(reading, at)) at++;
  if (touches(reading, at - 1)) {
    const { scale } = lexemeAt(reading, at);
    if (scale >= 1000 || (part === 2 && scale === dozen)) {
      amount.value = scale / part;
      amount.next = at + 1;
      amount.to = words[at]!.to;
      return amount;
    }
    const { unit } = lexemeAt(reading, at);
    if (part === 2 && unit !== '' && lexemeAt(reading, at).ordinal === 0) {
      amount.value = 0.5;
      amount.next = at;
      amount.to = words[index]!.to;
      return amount;
    }
  }
  // An ordinal is a share only after an article or before "of": a third of the voters, een derde van de kiezers.
  const ofNext = touches(reading, index) && hasRole(reading, index + 1, role.of);
  if (part > 2 && !article && !ofNext) return undefined;
  if (ordinal > 0 && !(article && (ofNext || !touches(reading, index)))) return undefined;
  amount.value = 1 / part;
  amount.share = true;
  amount.next = index + 1;
  amount.to = words[index]!.to;
  // "half" beside an adjective or "a quarter" of a year says little.
  amount.sure = article || ofNext || (roles & role.half) === 0;
  return amount;
}
