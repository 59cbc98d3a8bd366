import { classOf, digit, lower, space, terminator, upper, type CharacterTable } from './characters.js';
import { markerEnd } from './markers.js';

/** How newlines are read. `paragraph`: each ends a block. `wrapped`: only blank lines and list markers do. `auto`: as the text looks. */
export type LineReading = 'auto' | 'paragraph' | 'wrapped';

/** Lines that are not blank, without the blanks around them. Parallel arrays: a long text has many. */
export interface Lines {
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** A blank line, or several, stand before it. */
  readonly apart: readonly boolean[];
}

const isNewline = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 11 || unit === 12;

export function findLines(text: string, classes: CharacterTable): Lines {
  const from: number[] = [];
  const to: number[] = [];
  const apart: boolean[] = [];
  const length = text.length;
  let newlines = 2;
  let start = -1;
  let end = -1;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit < 128) {
      if (start < 0) start = i;
      end = i + 1;
    } else if (isNewline(unit)) {
      if (start >= 0) {
        from.push(start);
        to.push(end);
        apart.push(newlines > 1);
        start = -1;
        newlines = 0;
      }
      if (unit !== 10 || i === 0 || text.charCodeAt(i - 1) !== 13) newlines++;
    } else if ((classOf(classes, unit) & space) === 0) {
      if (start < 0) start = i;
      end = i + 1;
    }
  }
  if (start >= 0) {
    from.push(start);
    to.push(end);
    apart.push(newlines > 1);
  }
  return { from, to, apart };
}

/** Stretches of the text that no sentence crosses, as parallel arrays. */
export interface Blocks {
  readonly from: number[];
  readonly to: number[];
  /** A list marker opens it. */
  readonly marked: boolean[];
  /** A blank line stands before it, or it is the first. */
  readonly apart: boolean[];
}

/** Joins lines into blocks. */
export function findBlocks(text: string, classes: CharacterTable, lines: Lines, reading: LineReading): Blocks {
  const wrapped = reading === 'wrapped' || (reading === 'auto' && looksWrapped(text, classes, lines));
  const width = wrapped ? longestLine(lines) : 0;
  const count = lines.from.length;
  const blocks: Blocks = { from: [], to: [], marked: [], apart: [] };
  let first = 0;
  while (first < count) {
    let last = first;
    if (wrapped) {
      while (last + 1 < count && !lines.apart[last + 1]! && !startsBlock(text, classes, lines, last + 1, width)) last++;
    } else if (reading === 'auto') {
      last = endOfCutSentence(text, classes, lines, first);
      if (last + 1 < count && !lines.apart[last + 1]! && isMark(text, classes, lines, last + 1)) last++;
    }
    blocks.from.push(lines.from[first]!);
    blocks.to.push(lines.to[last]!);
    blocks.marked.push(markerEnd(text, classes, lines.from[first]!, lines.to[first]!) > 0);
    blocks.apart.push(lines.apart[first]!);
    first = last + 1;
  }
  return blocks;
}

// Hard-wrapped: of the pairs of adjacent lines at least 30 % go from a line without an end mark to a lower-case letter, the
// median line has 40 units or more, and none has more than 130. Measured on the development sets of ../shared/eval.
function looksWrapped(text: string, classes: CharacterTable, lines: Lines): boolean {
  const count = lines.from.length;
  let pairs = 0;
  let running = 0;
  let long = 0;
  for (let i = 0; i < count; i++) {
    const length = lines.to[i]! - lines.from[i]!;
    if (length > 130) return false;
    if (length >= 40) long++;
    if (i === 0 || lines.apart[i]!) continue;
    pairs++;
    if (runsOn(text, classes, lines, i - 1)) running++;
  }
  return pairs > 0 && running >= 0.3 * pairs && long * 2 >= count;
}

function runsOn(text: string, classes: CharacterTable, lines: Lines, line: number): boolean {
  const next = lines.from[line + 1]!;
  const unit = text.charCodeAt(next);
  // A bracket that goes on with the sentence: ( 365.8 m ).
  const inner = unit === 40 ? text.charCodeAt(text.charCodeAt(next + 1) === 32 ? next + 2 : next + 1) : unit;
  const bits = classOf(classes, inner);
  return ((bits & lower) !== 0 || (unit === 40 && (bits & digit) !== 0)) && !endsSentence(text, classes, lines, line);
}

// A line of end marks alone belongs to the line before.
function isMark(text: string, classes: CharacterTable, lines: Lines, line: number): boolean {
  const from = lines.from[line]!;
  const to = lines.to[line]!;
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if ((classOf(classes, text.charCodeAt(i)) & terminator) === 0) return false;
  return true;
}

function endsSentence(text: string, classes: CharacterTable, lines: Lines, line: number): boolean {
  const last = lines.to[line]! - 1;
  const stop = Math.max(lines.from[line]!, last - 3);
  for (let i = last; i >= stop; i--) {
    const bits = classOf(classes, text.charCodeAt(i));
    if ((bits & terminator) !== 0 || text.charCodeAt(i) === 58) return true;
    if ((bits & (upper | lower | digit)) !== 0) return false;
  }
  return false;
}

function longestLine(lines: Lines): number {
  let longest = 0;
  for (let i = 0; i < lines.from.length; i++) longest = Math.max(longest, lines.to[i]! - lines.from[i]!);
  return longest;
}

// In wrapped text a line starts a block when a list marker opens it, or when it starts with a capital and its first word would
// have fitted on the line before with room to spare, which is short or ends a sentence: whoever wrapped the text ended that line
// on purpose.
function startsBlock(text: string, classes: CharacterTable, lines: Lines, line: number, width: number): boolean {
  const from = lines.from[line]!;
  const to = lines.to[line]!;
  if (markerEnd(text, classes, from, to) > 0) return true;
  if ((classOf(classes, text.charCodeAt(from)) & upper) === 0) return false;
  let word = from;
  while (word < to && word - from < 40 && (classOf(classes, text.charCodeAt(word)) & space) === 0) word++;
  const before = lines.to[line - 1]! - lines.from[line - 1]!;
  return before + 1 + (word - from) + 15 < width && (2 * before < width || endsSentence(text, classes, lines, line - 1));
}

// A sentence cut by newlines in text that is not wrapped throughout: it starts with a capital, goes on in lower case, and ends
// with an end mark. Lists of words in lower case have none of these.
function endOfCutSentence(text: string, classes: CharacterTable, lines: Lines, first: number): number {
  const count = lines.from.length;
  if ((classOf(classes, text.charCodeAt(lines.from[first]!)) & upper) === 0) return first;
  let last = first;
  while (last + 1 < count && last - first < 50 && !lines.apart[last + 1]! && runsOn(text, classes, lines, last) && markerEnd(text, classes, lines.from[last + 1]!, lines.to[last + 1]!) === 0) last++;
  return last > first && endsSentence(text, classes, lines, last) ? last : first;
}
