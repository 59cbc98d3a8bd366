import type { AbbreviationClass, SegmentationTable } from '../text/index.js';
import { digit, lower, opener, space, terminator, upper, type Classes } from './characters.js';
import { mayCount, readMarker, smallWithBracket, type Marker } from './markers.js';

/** An end mark with a blank after it: a place where a sentence may end. */
export interface Candidate {
  readonly text: string;
  readonly classes: Classes;
  readonly table: SegmentationTable;
  /** Where the segment starts that it may end, and where its block ends. */
  start: number;
  to: number;
  /** Where the run of end marks starts, and its end, before the quotes and brackets that close over it. */
  mark: number;
  run: number;
  /** The first of the marks. */
  first: number;
  /** Where what comes next starts. */
  next: number;
  /** Where its first word does, past quotes, brackets and a dash; below 0 where nobody has looked. */
  word: number;
  /** There is a `?` or `!` among the marks. */
  strong: boolean;
  /** A quote closes over the marks; a bracket does. */
  quoted: boolean;
  bracketed: boolean;
  /** Whose values count only while a decision reads it. */
  readonly marker: Marker;
}

/**
 * - `break`: a segment ends here.
 * - `join`: it goes on.
 * - `lower`: a word in lower case follows; a segment ends here if sentences of this text often start so.
 * - `abstain`: our tables and rules say nothing.
 */
export type Verdict = 'break' | 'join' | 'lower' | 'abstain';

type Coming = 'capital' | 'digit' | 'lower' | 'symbol' | 'joiner' | 'list';

/** How far a decision looks back for the word before a dot, in UTF-16 units. */
const lookBehind = 32;

export function decide(candidate: Candidate): Verdict {
  const { text, classes, table, start, to, mark, next } = candidate;
  const word = candidate.word < 0 ? firstWord(candidate) : candidate.word;
  const coming = whatComes(candidate, word);
  if (coming === 'joiner') return 'join';
  if (coming === 'list') return 'break';
  if (candidate.strong) return afterStrongMark(candidate, word, coming);
  const before = mark > start ? classes[mark - 1]! : space;
  if (candidate.run > mark + 1 || candidate.first === 0x2026) return afterEllipsis(candidate, word, coming, before);
  // One full stop; on its own it is no abbreviation's.
  if ((before & space) !== 0 || ((before & opener) !== 0 && (before & (upper | lower | digit)) === 0)) return coming === 'lower' ? 'join' : 'break';

  const token = tokenStart(candidate, mark);
  const length = mark - token;
  const shape = length === 1 ? shapeOfOne(before) : shapeOf(candidate, token, mark);
  const known = length > table.longestAbbreviation ? undefined : findAbbreviation(candidate, token, mark, shape, word);
  const dotted = (shape & hasDot) !== 0;
  if (coming === 'lower') {
    return known !== undefined || length < 2 || dotted || candidate.quoted || candidate.bracketed ? 'join' : 'lower';
  }
  if (length === 1 && (before & upper) !== 0) return afterInitial(candidate, token, word, coming);
  if (known !== undefined) {
    if (candidate.bracketed) return text.charCodeAt(start) === 40 ? 'break' : 'join';
    if (text.charCodeAt(next) === 40 && (coming !== 'capital' || !startsSentence(candidate, word, to))) return 'join';
    switch (known) {
      case 'never':
        return 'join';
      case 'number':
        return coming === 'digit' || coming === 'symbol' || (coming === 'capital' && startsWithNumeral(candidate, word)) ? 'join' : 'break';
      case 'clock':
        return followsClock(candidate, word) || opensWithTime(candidate, token) ? 'join' : 'break';
      case 'capital':
        return 'break';
      case 'starter':
        return candidate.quoted || (coming === 'capital' && startsSentence(candidate, word, to)) || coming === 'symbol' ? 'break' : 'join';
    }
  }
  if ((before & digit) !== 0 && length <= 2 && coming === 'capital' && table.dottedDayMonths.has(wordAt(candidate, word))) return 'join';
  const initials = (shape & isInitials) !== 0;
  const odd = initials || (shape & isDottedLetters) !== 0 || (length < 4 && (before & lower) !== 0 && !candidate.quoted && !candidate.bracketed && !hasVowel(text, token, mark));
  // Only before a name does the token's look matter.
  if (!odd || coming !== 'capital' || startsSentence(candidate, word, to)) return 'break';
  return initials ? 'join' : 'abstain';
}

// a e i o u y
function hasVowel(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const letter = text.charCodeAt(i) | 32;
    if (letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117 || letter === 121) return true;
  }
  return false;
}

// What a token looks like, in bits: a dot in it; a hyphen; a capital; two capitals or more and nothing else; single capitals parted by dots (`P.J`); groups of up to three
// letters parted by dots (`Ph.D`).
const hasDot = 1;
const hasCapital = 2;
const isInitials = 4;
const isDottedLetters = 8;
const hasHyphen = 16;
const allCapitals = 32;

const shapeOfOne = (bits: number): number => ((bits & upper) !== 0 ? hasCapital : 0);

function shapeOf({ text, classes }: Candidate, from: number, to: number): number {
  let shape = 0;
  let letters = 0;
  let group = 0;
  let longest = 0;
  let dots = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 46) {
      dots++;
      // Two dots in a row, or one at the start: neither kind.
      if (group === 0) longest = 9;
      group = 0;
      continue;
    }
    const bits = classes[i]!;
    if (bits & (upper | lower)) letters++;
    if (bits & upper) capitals++;
    if (unit === 45) shape |= hasHyphen;
    if (++group > longest) longest = group;
  }
  if (capitals > 0) shape |= hasCapital;
  if (capitals > 1 && capitals === to - from) shape |= allCapitals;
  if (dots === 0) return shape;
  shape |= hasDot;
  if (group === 0 || letters + dots !== to - from) return shape;
  if (longest === 1 && capitals === letters) shape |= isInitials;
  if (longest <= 3) shape |= isDottedLetters;
  return shape;
}

// Capitals with dots are a word of their own: `P.J.` is a name, `p.j.` is "per jaar". So are capitals without (`BW`), unless
// what comes is in capitals or digits as well (`MR. SMITH`, `FIG. 3`). Of a compound the last part counts (`oud-min.`).
function findAbbreviation({ text, classes, table }: Candidate, from: number, to: number, shape: number, word: number): AbbreviationClass | undefined {
  const raw = text.slice(from, to);
  const known = table.abbreviations.get(raw);
  if (known !== undefined || (shape & (hasCapital | hasHyphen)) === 0 || (shape & isInitials) !== 0) return known;
  if (shape & allCapitals) {
    const next = word + 1 < text.length ? classes[word]! | classes[word + 1]! : 0;
    if ((next & lower) !== 0 || (next & (upper | digit)) === 0) return undefined;
  }
  const small = raw.toLowerCase();
  return table.abbreviations.get(small) ?? ((shape & hasHyphen) !== 0 ? table.abbreviations.get(small.slice(small.lastIndexOf('-') + 1)) : undefined);
}

// Past what may open the next sentence: quotes, brackets, a dash.
function firstWord({ text, classes, next, to }: Candidate): number {
  let word = next;
  while (word < to && word - next < 6 && (classes[word]! & opener) !== 0) word++;
  // Two commas are an opening quote in Dutch type-writing: ,,Zo''
  if (word + 2 < to && text.charCodeAt(word) === 44 && text.charCodeAt(word + 1) === 44) word += 2;
  const unit = text.charCodeAt(word);
  const dash = unit === 45 || unit === 0x2013 || unit === 0x2014 || unit === 0x2022;
  if (dash || word > next) {
    const past = dash ? word + 1 : word;
    if (past + 1 < to && (classes[past]! & space) !== 0) {
      word = past + 1;
      while (word < to && word - past < 4 && (classes[word]! & opener) !== 0) word++;
    }
  }
  return word;
}

function whatComes(candidate: Candidate, word: number): Coming {
  const { text, classes, next, to } = candidate;
  if (word >= to) return 'symbol';
  const unit = text.charCodeAt(word);
  const bits = classes[word]!;
  if (bits & upper) return 'capital';
  if (bits & digit) return 'digit';
  if (bits & lower) {
    const after = word + 1 < to ? classes[word + 1]! : 0;
    // iPhone
    if (after & upper) return 'capital';
    // 's Avonds, 't Is, 's-Gravenhage
    if (word > next && isApostrophe(text.charCodeAt(word - 1)) && word + 2 < to && ((after & space) !== 0 || text.charCodeAt(word + 1) === 45) && (classes[word + 2]! & upper) !== 0) return 'capital';
    if (mayCount(text, classes, next, to)) {
      const { marker } = candidate;
      if (readMarker(text, classes, next, to, marker) && (marker.value === 1 || marker.roman === 1 || marker.style === smallWithBracket)) return 'list';
    }
    if (word === next && (text.startsWith('http', word) || text.startsWith('www.', word))) return 'list';
    return 'lower';
  }
  if (bits & terminator) return 'capital';
  return joiners.has(unit) ? 'joiner' : 'symbol';
}

// , ; : - – — & / % + = ) ]
const joiners: ReadonlySet<number> = /* @__PURE__ */ new Set([44, 59, 58, 45, 0x2013, 0x2014, 38, 47, 37, 43, 61, 41, 93]);

function afterStrongMark(candidate: Candidate, word: number, coming: Coming): Verdict {
  const { text, table, start, to, mark } = candidate;
  const before = text.charCodeAt(mark - 1);
  // A doubt in brackets: (?)
  if (mark > start && (before === 40 || before === 91)) return 'join';
  if (coming === 'lower') return candidate.quoted || candidate.bracketed ? 'join' : 'lower';
  if (coming === 'capital' && candidate.quoted && goesOnToReport(candidate, word)) return 'join';
  if (coming === 'capital' && candidate.first === 33 && table.exclaimingNames.has(text.slice(tokenStart(candidate, mark), mark)) && !startsSentence(candidate, word, to)) return 'join';
  return 'break';
}

function afterEllipsis(candidate: Candidate, word: number, coming: Coming, before: number): Verdict {
  if (coming === 'lower') return 'join';
  const { text, classes, start, to, mark, run } = candidate;
  const unit = text.charCodeAt(mark - 1);
  // An omission in brackets: (...)
  if (mark > start && (unit === 40 || unit === 91)) return coming === 'capital' && startsSentence(candidate, word, to) ? 'break' : 'join';
  // `. . .` stands for words left out of a sentence; English writes `I` as a capital wherever it stands.
  if (run - mark === 5 && (before & space) !== 0 && text.charCodeAt(word) === 73 && word + 1 < to && (classes[word + 1]! & lower) === 0) return 'join';
  return 'break';
}

// A single capital with a dot: of a name (`J. Smith`), or a label (`plan B. We`).
function afterInitial(candidate: Candidate, token: number, word: number, coming: Coming): Verdict {
  const { text, classes, table, start, to } = candidate;
  if (token <= start) return 'join';
  let end = token;
  while (end > start && (classes[end - 1]! & space) !== 0) end--;
  const previous = tokenStart(candidate, end);
  const raw = text.slice(previous, end);
  const labelled = table.labelled.has(raw.toLowerCase());
  if (coming !== 'capital') return labelled || coming === 'symbol' ? 'break' : 'join';
  // Another initial: R. A. Okonjo
  if (word + 1 < to && text.charCodeAt(word + 1) === 46) return 'join';
  if (!startsSentence(candidate, word, to)) return labelled && (classes[previous]! & lower) !== 0 ? 'abstain' : 'join';
  if (labelled) return 'break';
  if (raw.endsWith('.')) return 'join';
  if (classes[previous]! & lower) return 'break';
  return table.nameParticles.has(wordAt(candidate, word)) ? 'join' : 'break';
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x60;

// The token that ends at `mark`: back to a blank, an opening quote or bracket, a slash, or as far as we look.
function tokenStart({ text, classes, start }: Candidate, mark: number): number {
  const stop = Math.max(start, mark - lookBehind);
  let at = mark;
  while (at > stop) {
    const unit = text.charCodeAt(at - 1);
    if ((classes[at - 1]! & space) !== 0 || unit === 40 || unit === 91 || unit === 34 || unit === 0x201c || unit === 0x2018 || unit === 0x201e || unit === 0xab || unit === 47) break;
    at--;
  }
  return at;
}

// The letters from `at` on, at most 24.
function wordAt({ text, classes, to }: Candidate, at: number): string {
  let end = at;
  const stop = Math.min(to, at + 24);
  while (end < stop && (classes[end]! & (upper | lower)) !== 0) end++;
  return text.slice(at, end);
}

/** Whether the word at `at` is one that starts sentences. */
export function startsSentence({ text, classes, table }: Candidate, at: number, to: number): boolean {
  let end = at;
  let apostrophe = false;
  const stop = Math.min(to, at + 16);
  for (; end < stop; end++) {
    const unit = text.charCodeAt(end);
    if (classes[end]! & (upper | lower)) continue;
    if (!isApostrophe(unit) || end === at || end + 1 >= to || (classes[end + 1]! & lower) === 0) break;
    apostrophe = true;
  }
  let word = text.slice(at, end);
  if (apostrophe) word = word.replace(/[\u2018\u2019`]/u, "'");
  if (table.starters.has(word)) return true;
  // The s of 's Avonds
  if (end === at + 1) return (classes[at]! & lower) !== 0;
  // A sentence all in capitals
  return end > at + 1 && (classes[at + 1]! & upper) !== 0 && word === word.toUpperCase() && table.starters.has(word[0]! + word.slice(1).toLowerCase());
}

// After a closing quote: a name of one or two words, then a verb that reports speech (`"Stop!" John Smith said.`).
function goesOnToReport(candidate: Candidate, at: number): boolean {
  const { classes, table, to } = candidate;
  let from = at;
  for (let count = 0; count < 3; count++) {
    const word = wordAt(candidate, from);
    if (word === '') return false;
    if (count > 0 && table.reportingVerbs.has(word)) return true;
    from += word.length;
    if (from >= to || (classes[from]! & space) === 0) return false;
    from++;
  }
  return false;
}

// After `no.` and its like: a Roman numeral, or a letter that counts (`Fig. B`, `art. IV`).
function startsWithNumeral({ text, classes, to }: Candidate, at: number): boolean {
  let end = at;
  while (end < to && end - at < 7 && (classes[end]! & (upper | lower | digit)) !== 0) end++;
  const word = text.slice(at, end);
  if (/^[IVXLC]+$/u.test(word)) return word.length > 1 || end >= to || text.charCodeAt(end) !== 32;
  return /^\p{Lu}\d*$/u.test(word) && word !== 'A' && word !== 'U';
}

// After `a.m.` and its like: what goes on with the time (`7 p.m. ET`, `5 p.m. Sunday`).
function followsClock(candidate: Candidate, word: number): boolean {
  const follower = wordAt(candidate, word);
  const { clockFollowers, boilerplate } = candidate.table;
  return clockFollowers.has(follower) || boilerplate.months.has(follower.toLowerCase());
}

// The sentence so far is an adverbial of time of a few words: `At 5 a.m. Mr. Smith left.`
function opensWithTime(candidate: Candidate, token: number): boolean {
  const { start, table } = candidate;
  return token > start && token - start <= 16 && table.timeOpeners.has(wordAt(candidate, start));
}
