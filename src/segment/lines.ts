import { digit, lower, newline, space, terminator, upper, type Classes } from './characters.js';
import { intList, pushInt, type IntList } from './int-list.js';
import { markerEnd } from './markers.js';

/** How newlines are read. `paragraph`: each ends a block. `wrapped`: only blank lines and list markers do. `auto`: as the text looks. */
export type LineReading = 'auto' | 'paragraph' | 'wrapped';

/** Lines that are not blank, without the blanks around them. Parallel lists: a long text has many. */
export interface Lines {
  readonly from: IntList;
  readonly to: IntList;
  /** Not 0: a blank line, or several, stand before it. */
  readonly apart: IntList;
}

export function findLines(text: string, classes: Classes): Lines {
  const from = intList();
  const to = intList();
  const apart = intList();
  const length = text.length;
  let newlines = 2;
  let start = -1;
  let end = -1;
  for (let i = 0; i < length; i++) {
    const bits = classes[i]!;
    if ((bits & space) === 0) {
      if (start < 0) start = i;
      end = i + 1;
    } else if ((bits & newline) !== 0) {
      if (start >= 0) {
        pushInt(from, start);
        pushInt(to, end);
        pushInt(apart, newlines > 1 ? 1 : 0);
        start = -1;
        newlines = 0;
      }
      if (i === 0 || text.charCodeAt(i) !== 10 || text.charCodeAt(i - 1) !== 13) newlines++;
    }
  }
  if (start >= 0) {
    pushInt(from, start);
    pushInt(to, end);
    pushInt(apart, newlines > 1 ? 1 : 0);
  }
  return { from, to, apart };
}

/** Stretches of the text that no sentence crosses, as parallel lists. */
export interface Blocks {
  readonly from: IntList;
  readonly to: IntList;
  /** Not 0: a list marker opens it. */
  readonly marked: IntList;
}

/** Joins lines into blocks. */
export function findBlocks(text: string, classes: Classes, lines: Lines, reading: LineReading): Blocks {
  const wrapped = reading === 'wrapped' || (reading === 'auto' && looksWrapped(text, classes, lines));
  const width = wrapped ? longestLine(lines) : 0;
  const count = lines.from.length;
  const blocks: Blocks = { from: intList(), to: intList(), marked: intList() };
  const from = lines.from.values;
  const to = lines.to.values;
  const apart = lines.apart.values;
  let first = 0;
  while (first < count) {
    let last = first;
    if (wrapped) {
      while (last + 1 < count && apart[last + 1] === 0 && !startsBlock(text, classes, lines, last + 1, width)) last++;
    } else if (reading === 'auto') {
      last = endOfCutSentence(text, classes, lines, first);
      if (last + 1 < count && apart[last + 1] === 0 && isMark(classes, lines, last + 1)) last++;
    }
    pushInt(blocks.from, from[first]!);
    pushInt(blocks.to, to[last]!);
    pushInt(blocks.marked, markerEnd(text, classes, from[first]!, to[first]!) > 0 ? 1 : 0);
    first = last + 1;
  }
  return blocks;
}

// Hard-wrapped: of the pairs of adjacent lines at least 30 % go from a line without an end mark to a lower-case letter, the
// median line has 40 units or more, and none has more than 130. Measured on the development sets of ../shared/eval.
function looksWrapped(text: string, classes: Classes, lines: Lines): boolean {
  const count = lines.from.length;
  let pairs = 0;
  let running = 0;
  let long = 0;
  for (let i = 0; i < count; i++) {
    const length = lines.to.values[i]! - lines.from.values[i]!;
    if (length > 130) return false;
    if (length >= 40) long++;
    if (i === 0 || lines.apart.values[i] !== 0) continue;
    pairs++;
    if (runsOn(text, classes, lines, i - 1)) running++;
  }
  return pairs > 0 && running >= 0.3 * pairs && long * 2 >= count;
}

function runsOn(text: string, classes: Classes, lines: Lines, line: number): boolean {
  const next = lines.from.values[line + 1]!;
  // A bracket that goes on with the sentence: ( 365.8 m ).
  const bracketed = text.charCodeAt(next) === 40;
  const bits = classes[!bracketed ? next : text.charCodeAt(next + 1) === 32 ? next + 2 : next + 1]!;
  return ((bits & lower) !== 0 || (bracketed && (bits & digit) !== 0)) && !endsSentence(text, classes, lines, line);
}

// A line of end marks alone belongs to the line before.
function isMark(classes: Classes, lines: Lines, line: number): boolean {
  const from = lines.from.values[line]!;
  const to = lines.to.values[line]!;
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if ((classes[i]! & terminator) === 0) return false;
  return true;
}

function endsSentence(text: string, classes: Classes, lines: Lines, line: number): boolean {
  const last = lines.to.values[line]! - 1;
  const stop = Math.max(lines.from.values[line]!, last - 3);
  for (let i = last; i >= stop; i--) {
    const bits = classes[i]!;
    if ((bits & terminator) !== 0 || text.charCodeAt(i) === 58) return true;
    if ((bits & (upper | lower | digit)) !== 0) return false;
  }
  return false;
}

function longestLine(lines: Lines): number {
  let longest = 0;
  for (let i = 0; i < lines.from.length; i++) longest = Math.max(longest, lines.to.values[i]! - lines.from.values[i]!);
  return longest;
}

// In wrapped text a line starts a block when a list marker opens it, or when it starts with a capital and its first word would
// have fitted on the line before with room to spare, which is short or ends a sentence: whoever wrapped the text ended that line
// on purpose.
function startsBlock(text: string, classes: Classes, lines: Lines, line: number, width: number): boolean {
  const from = lines.from.values[line]!;
  const to = lines.to.values[line]!;
  if (markerEnd(text, classes, from, to) > 0) return true;
  if ((classes[from]! & upper) === 0) return false;
  let word = from;
  while (word < to && word - from < 40 && (classes[word]! & space) === 0) word++;
  const before = lines.to.values[line - 1]! - lines.from.values[line - 1]!;
  return before + 1 + (word - from) + 15 < width && (2 * before < width || endsSentence(text, classes, lines, line - 1));
}

// A sentence cut by newlines in text that is not wrapped throughout: it starts with a capital, goes on in lower case, and ends
// with an end mark. Lists of words in lower case have none of these.
function endOfCutSentence(text: string, classes: Classes, lines: Lines, first: number): number {
  const count = lines.from.length;
  if ((classes[lines.from.values[first]!]! & upper) === 0) return first;
  let last = first;
  while (last + 1 < count && last - first < 50 && lines.apart.values[last + 1] === 0 && runsOn(text, classes, lines, last) && markerEnd(text, classes, lines.from.values[last + 1]!, lines.to.values[last + 1]!) === 0) last++;
  while (last > first && !endsSentence(text, classes, lines, last) && !holdsEnd(classes, lines, last)) last--;
  return last;
}

function holdsEnd(classes: Classes, lines: Lines, line: number): boolean {
  const to = lines.to.values[line]! - 1;
  for (let i = lines.from.values[line]!; i < to; i++) if ((classes[i]! & terminator) !== 0 && (classes[i + 1]! & space) !== 0) return true;
  return false;
}
