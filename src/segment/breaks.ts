import type { SegmentationTable } from '../text/index.js';
import { classOf, closer, digit, lower, opener, space, terminator, upper, wide } from './characters.js';
import { markerEnd, readMarker, type Marker } from './lines.js';
import { askSplitter } from './opinion.js';

const enum Verdict {
  Join,
  Break,
  /** Break if the text is informal: one whose sentences often start in lower case. */
  InformalBreak,
  Abstain,
}

/** How far a decision looks back for the word before a dot, in UTF-16 units. */
const lookBehind = 32;

/** What one text is cut with; the counters are the cutter's memory between blocks. */
export interface Cutter {
  readonly text: string;
  readonly classes: Uint8Array;
  readonly table: SegmentationTable;
  /**
   * Where segments end. `at` means a segment ends there; `~at` (below 0) that one does if the text turns out to be
   * informal, which is known only at its end.
   */
  readonly ends: number[];
  /** Sentence ends followed by a capital or digit, and those followed by a lower-case word. */
  formalEnds: number;
  informalEnds: number;
  /** How many units sentence-splitter may still be asked to read: at most a fraction of what was cut, so that time stays linear. */
  allowance: number;
}

/** Cuts the block `[from, to)`, which no blank borders, and adds the ends of its segments, the last at `to`. */
export function cutBlock(cutter: Cutter, from: number, to: number): void {
  const { text, classes, ends } = cutter;
  let start = from;
  let list: Marker | undefined;
  const firstUnit = text.charCodeAt(from);
  const bullet = firstUnit === 0x2022 || firstUnit === 0x2043 || firstUnit === 0x25aa || firstUnit === 0x25cf ? firstUnit : -1;
  let i = skipMarker();

  // Past the marker that may open the segment at `start`.
  function skipMarker(): number {
    const marker = readMarker(text, classes, start, to);
    if (marker !== undefined) {
      list = marker;
      return marker.end;
    }
    const end = markerEnd(text, classes, start, to);
    return end > 0 ? end : start;
  }

  while (i < to) {
    const unit = text.charCodeAt(i);
    const bits = classOf(classes, unit);
    if ((bits & terminator) === 0) {
      if (unit === bullet && i > start && blankAt(i - 1)) {
        i = cutAt(i, i);
      } else if (unit === 41 && list !== undefined && nextItem(i) >= 0) {
        const item = nextItem(i);
        i = cutAt(item, item);
      } else i++;
      continue;
    }
    if (unit === 46 && list !== undefined) {
      const item = nextItem(i);
      if (item >= 0) {
        i = cutAt(item, item);
        continue;
      }
    }
    // The run of end marks, then what closes over it.
    let run = i + 1;
    let strong = unit === 33 || unit === 63;
    while (run < to) {
      const next = text.charCodeAt(run);
      if ((classOf(classes, next) & terminator) === 0) break;
      if (next === 33 || next === 63) strong = true;
      run++;
    }
    let leading = -1;
    if (unit === 46 && run === i + 1) {
      // An ellipsis written with blanks: `. . .`
      let dots = 1;
      let at = run;
      while (at + 1 < to && text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 46 && (at + 2 >= to || (classOf(classes, text.charCodeAt(at + 2)) & (upper | lower | digit)) === 0) && !(at + 2 < to && text.charCodeAt(at + 2) === 46)) {
        dots++;
        at += 2;
      }
      if (dots > 1) {
        if (dots === 4 && i > start && !blankAt(i - 1)) leading = run;
        run = at;
      }
    }
    let end = run;
    let quoted = false;
    let bracketed = false;
    while (end < to) {
      const next = text.charCodeAt(end);
      if (next === 91) {
        const note = noteEnd(end);
        if (note < 0) break;
        end = note;
      } else if ((classOf(classes, next) & closer) !== 0) {
        if (next === 41 || next === 93 || next === 125) bracketed = true;
        else quoted = true;
        end++;
      } else if (next === 0xb9 || next === 0xb2 || next === 0xb3 || (next >= 0x2070 && next <= 0x2079)) end++;
      else break;
    }
    if (end >= to) break;
    if (!blankAt(end)) {
      const tight = (bits & wide) !== 0 ? end : tightBreak(i, run, end, strong);
      i = tight > 0 ? cutAt(tight, skipBlanks(tight)) : end;
      continue;
    }
    // A quote or bracket that closes after a blank, as in tokenised text: `. ''`
    const spaced = spacedCloser(end);
    if (spaced > 0) {
      end = spaced;
      quoted = true;
      if (end >= to) break;
      if (!blankAt(end)) {
        i = end;
        continue;
      }
    }
    const next = skipBlanks(end);
    let verdict = decide(cutter, start, i, run, next, to, strong, quoted, bracketed);
    if (verdict === Verdict.Abstain) {
      if (cutter.allowance > 0) {
        cutter.allowance -= 96;
        verdict = askSplitter(text, from, to, end) ? Verdict.Break : Verdict.Join;
      } else verdict = Verdict.Break;
    }
    if (verdict === Verdict.Break && leading > 0) {
      cutAt(leading, skipBlanks(leading));
      i = end;
    } else if (verdict === Verdict.Break) {
      i = cutAt(end, next);
    } else {
      if (verdict === Verdict.InformalBreak) ends.push(~end);
      i = end;
    }
  }
  ends.push(to);

  function blankAt(at: number): boolean {
    return (classOf(classes, text.charCodeAt(at)) & space) !== 0;
  }
  function skipBlanks(at: number): number {
    while (at < to && blankAt(at)) at++;
    return at;
  }
  // Ends the segment before `at` (blanks taken off) and starts one at `next`; where to read on.
  function cutAt(at: number, next: number): number {
    let end = at;
    while (end > start && blankAt(end - 1)) end--;
    if (end > start) ends.push(end);
    start = next;
    return Math.max(skipMarker(), next + (next === at ? 1 : 0));
  }
  // Where a list item starts whose marker is closed by the unit at `close`, if it goes on counting from `list`; else -1.
  function nextItem(close: number): number {
    let at = close;
    if (at > from && text.charCodeAt(at) === 41 && text.charCodeAt(at - 1) === 46) at--;
    while (at > start && close - at < 6 && !blankAt(at - 1)) at--;
    if (at <= start || !blankAt(at - 1)) return -1;
    const marker = readMarker(text, classes, at, to);
    if (marker === undefined || list === undefined || marker.style !== list.style) return -1;
    const follows = (marker.value > 0 && marker.value === list.value + 1) || (marker.roman > 0 && marker.roman === list.roman + 1);
    return follows ? at : -1;
  }
  // Past a footnote mark in square brackets, `[12]` or `[a]`; -1 when it is none.
  function noteEnd(at: number): number {
    let end = at + 1;
    while (end < to && end - at < 6 && (classOf(classes, text.charCodeAt(end)) & (digit | lower)) !== 0) end++;
    return end > at + 1 && text.charCodeAt(end) === 93 ? end + 1 : -1;
  }
  // Where a sentence ends although no blank follows: a footnote number (`type 2).10 This`), or a blank forgotten before a word
  // that starts sentences (`quality.You`).
  function tightBreak(mark: number, runEnd: number, end: number, strong: boolean): number {
    if (mark <= start) return -1;
    const before = classOf(classes, text.charCodeAt(mark - 1));
    const after = classOf(classes, text.charCodeAt(end));
    if ((after & digit) !== 0 && (before & digit) === 0 && runEnd === mark + 1) {
      let at = end;
      while (at < to && at - end < 12 && ((classOf(classes, text.charCodeAt(at)) & digit) !== 0 || (text.charCodeAt(at) === 32 && (classOf(classes, text.charCodeAt(at + 1)) & digit) !== 0))) at++;
      const word = skipBlanks(at);
      if (at - end > 3 && text.charCodeAt(end + 3) !== 32 && text.charCodeAt(end + 2) !== 32 && text.charCodeAt(end + 1) !== 32) return -1;
      return at < to && blankAt(at) && word < to && (classOf(classes, text.charCodeAt(word)) & upper) !== 0 && (before & (lower | closer)) !== 0 && !shortWord(mark) ? at : -1;
    }
    if ((after & upper) === 0 || (before & lower) === 0 || shortWord(mark)) return -1;
    let at = end;
    while (at < to && at - end < 16 && (classOf(classes, text.charCodeAt(at)) & (upper | lower)) !== 0) at++;
    const stop = at < to ? text.charCodeAt(at) : 32;
    if (stop !== 32 && stop !== 44 && stop !== 39 && stop !== 0x2019 && stop !== 10) return -1;
    return strong || runEnd > mark + 1 || cutter.table.starters.has(text.slice(end, at)) ? end : -1;
  }
  // The token before a mark is short, or not all letters: an abbreviation, a name of a file or site.
  function shortWord(mark: number): boolean {
    let at = mark;
    while (at > start && mark - at < 40) {
      const bits = classOf(classes, text.charCodeAt(at - 1));
      if ((bits & (upper | lower)) === 0) return (bits & (space | opener)) === 0 || mark - at < 3;
      at--;
    }
    return mark - at < 3;
  }
  // Past a closing quote that a blank parts from the end mark before `at`: it has a blank or nothing after it, too.
  function spacedCloser(at: number): number {
    const first = at + 1;
    if (first >= to) return -1;
    let end = first;
    const unit = text.charCodeAt(first);
    if (unit !== 34 && unit !== 39 && unit !== 0x201d && unit !== 0x2019 && unit !== 0xbb && unit !== 41) return -1;
    while (end < to && text.charCodeAt(end) === unit && end - first < 2) end++;
    return end >= to || blankAt(end) ? end : -1;
  }
}

// `mark`: where the run of end marks starts; `run`: its end; `next`: past the blanks.
function decide(cutter: Cutter, start: number, mark: number, run: number, next: number, to: number, strong: boolean, quoted: boolean, bracketed: boolean): Verdict {
  const { text, classes, table } = cutter;
  // What comes: skip what may open the next sentence, then look at its first unit.
  let word = next;
  while (word < to && word - next < 6 && (classOf(classes, text.charCodeAt(word)) & opener) !== 0) word++;
  let unit = text.charCodeAt(word);
  if (word < to && (unit === 45 || unit === 0x2013 || unit === 0x2014 || unit === 0x2022)) {
    const past = word + 1;
    if (past < to && (classOf(classes, text.charCodeAt(past)) & space) !== 0) {
      word = past + 1;
      unit = text.charCodeAt(word);
      while (word < to && word - past < 4 && (classOf(classes, unit) & opener) !== 0) unit = text.charCodeAt(++word);
    }
  }
  const bits = word < to ? classOf(classes, unit) : 0;
  let comes: 'capital' | 'digit' | 'lower' | 'symbol' | 'joiner';
  if ((bits & upper) !== 0) comes = 'capital';
  else if ((bits & digit) !== 0) comes = 'digit';
  else if ((bits & lower) !== 0) {
    const after = word + 1 < to ? classOf(classes, text.charCodeAt(word + 1)) : 0;
    if ((after & upper) !== 0) comes = 'capital';
    else if ((after & space) !== 0 && word > next && isApostrophe(text.charCodeAt(word - 1)) && word + 2 < to && (classOf(classes, text.charCodeAt(word + 2)) & upper) !== 0) comes = 'capital';
    else comes = 'lower';
  } else if ((bits & terminator) !== 0) {
    comes = 'capital';
  } else if (unit === 44 || unit === 59 || unit === 58 || unit === 45 || unit === 0x2013 || unit === 0x2014 || unit === 38 || unit === 47 || unit === 37 || unit === 43 || unit === 61 || unit === 41 || unit === 93) comes = 'joiner';
  else comes = 'symbol';
  if (comes === 'joiner') return Verdict.Join;

  const before = mark > start ? classOf(classes, text.charCodeAt(mark - 1)) : space;
  if (strong) {
    if (mark > start && (text.charCodeAt(mark - 1) === 40 || text.charCodeAt(mark - 1) === 91)) return Verdict.Join;
    if (comes === 'lower') {
      if (quoted || bracketed) return Verdict.Join;
      cutter.informalEnds++;
      return Verdict.InformalBreak;
    }
    if (comes === 'capital' && quoted && reports(cutter, word, to)) return Verdict.Join;
    if (text.charCodeAt(mark) === 33 && table.exclaimingNames.has(text.slice(Math.max(start, tokenStart(cutter, start, mark)), mark)) && !startsSentence(cutter, word, to)) return Verdict.Join;
    cutter.formalEnds++;
    return Verdict.Break;
  }
  const ellipsis = run > mark + 1 || text.charCodeAt(mark) === 0x2026;
  if (ellipsis) {
    if (comes === 'lower') return Verdict.Join;
    if (mark > start && (text.charCodeAt(mark - 1) === 91 || text.charCodeAt(mark - 1) === 40)) return Verdict.Join;
    return Verdict.Break;
  }
  // One full stop.
  if ((before & (space | opener)) !== 0 && (before & digit) === 0) {
    return comes === 'lower' ? Verdict.Join : Verdict.Break;
  }
  const token = tokenStart(cutter, start, mark);
  const raw = text.slice(token, mark);
  const known = table.abbreviations.get(raw) ?? table.abbreviations.get(raw.toLowerCase());
  if (comes === 'lower') {
    if (known !== undefined || raw.length < 2 || quoted || bracketed || raw.includes('.') || (before & digit) !== 0) return Verdict.Join;
    cutter.informalEnds++;
    return Verdict.InformalBreak;
  }
  const startOfName = comes === 'capital' && !startsSentence(cutter, word, to);
  if (raw.length === 1 && (before & upper) !== 0) return initial(cutter, start, token, startOfName, comes, word, to);
  if (known !== undefined) {
    if (bracketed) return text.charCodeAt(start) === 40 ? Verdict.Break : Verdict.Join;
    switch (known) {
      case 'never':
        return Verdict.Join;
      case 'number':
        if (comes === 'digit' || (comes === 'capital' && numeral(cutter, word, to))) return Verdict.Join;
        return Verdict.Break;
      case 'capital':
        if (opensWithTime(cutter, start, token)) return Verdict.Join;
        return Verdict.Break;
      case 'starter':
        return quoted || !startOfName ? Verdict.Break : Verdict.Join;
    }
  }
  if (raw.includes('.')) {
    if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(raw)) return startOfName ? Verdict.Join : Verdict.Break;
    if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(raw)) return startOfName ? Verdict.Abstain : Verdict.Break;
  } else if (startOfName && raw.length < 4 && raw.length > 1 && (before & lower) !== 0 && !quoted && !bracketed && !/[aeiouy]/iu.test(raw)) {
    return Verdict.Abstain;
  }
  cutter.formalEnds++;
  return Verdict.Break;
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x60;
}

// The token that ends at `mark`: back to a blank, an opening quote or bracket, or as far as we look.
function tokenStart({ text, classes }: Cutter, start: number, mark: number): number {
  const stop = Math.max(start, mark - lookBehind);
  let at = mark;
  while (at > stop) {
    const unit = text.charCodeAt(at - 1);
    const bits = classOf(classes, unit);
    if ((bits & space) !== 0 || unit === 40 || unit === 91 || unit === 34 || unit === 0x201c || unit === 0x2018 || unit === 0x201e || unit === 0xab) break;
    if (unit === 47 && at < mark) break;
    at--;
  }
  return at;
}

// Whether the word at `at` is one that starts sentences.
function startsSentence({ text, classes, table }: Cutter, at: number, to: number): boolean {
  let end = at;
  const stop = Math.min(to, at + 16);
  while (end < stop && ((classOf(classes, text.charCodeAt(end)) & (upper | lower)) !== 0 || (isApostrophe(text.charCodeAt(end)) && end > at && end + 1 < to && (classOf(classes, text.charCodeAt(end + 1)) & lower) !== 0))) end++;
  const word = text.slice(at, end).replace('\u2019', "'");
  if (table.starters.has(word)) return true;
  if (word.length === 1 && (classOf(classes, text.charCodeAt(at)) & lower) !== 0) return true;
  return word.length > 1 && word === word.toUpperCase() && table.starters.has(word[0]! + word.slice(1).toLowerCase());
}

// After a closing quote: a name or two, then a verb that reports speech (`"Stop!" John Smith said.`).
function reports({ text, classes, table }: Cutter, at: number, to: number): boolean {
  let from = at;
  for (let count = 0; count < 3; count++) {
    let end = from;
    const stop = Math.min(to, from + 24);
    while (end < stop && (classOf(classes, text.charCodeAt(end)) & (upper | lower)) !== 0) end++;
    if (end === from) return false;
    if (count > 0 && table.reportingVerbs.has(text.slice(from, end))) return true;
    if (end >= to || (classOf(classes, text.charCodeAt(end)) & space) === 0) return false;
    from = end + 1;
  }
  return false;
}

// A single capital with a dot: of a name (`J. Smith`), or a label (`plan B. We`).
function initial(cutter: Cutter, start: number, token: number, startOfName: boolean, comes: string, word: number, to: number): Verdict {
  if (token <= start) return Verdict.Join;
  if (comes !== 'capital') return Verdict.Break;
  const { text, classes, table } = cutter;
  let end = token;
  while (end > start && (classOf(classes, text.charCodeAt(end - 1)) & space) !== 0) end--;
  const previous = tokenStart(cutter, start, end);
  const raw = text.slice(previous, end);
  const labelled = table.labelled.has(raw.toLowerCase());
  if (startOfName) return labelled && !/^\p{Lu}/u.test(raw) ? Verdict.Abstain : Verdict.Join;
  if (labelled) return Verdict.Break;
  const lowerBefore = (classOf(classes, text.charCodeAt(previous)) & lower) !== 0;
  if (raw.endsWith('.')) return Verdict.Join;
  if (lowerBefore) return Verdict.Break;
  let stop = word;
  while (stop < to && stop - word < 16 && (classOf(classes, text.charCodeAt(stop)) & (upper | lower)) !== 0) stop++;
  return table.nameParticles.has(text.slice(word, stop)) ? Verdict.Join : Verdict.Break;
}

// After `no.` and its like: a Roman numeral or a single capital.
function numeral({ text, classes }: Cutter, at: number, to: number): boolean {
  let end = at;
  while (end < to && end - at < 7 && (classOf(classes, text.charCodeAt(end)) & (upper | lower | digit)) !== 0) end++;
  const word = text.slice(at, end);
  return /^[IVXLC]+$/u.test(word) ? word.length > 1 || end >= to || text.charCodeAt(end) !== 32 : /^\p{Lu}\d*$/u.test(word) && word !== 'A' && word !== 'U';
}

// The sentence so far is an adverbial of time of at most three words: `At 5 a.m. Mr. Smith left.`
function opensWithTime({ text, classes, table }: Cutter, start: number, token: number): boolean {
  if (token - start > 16 || token === start) return false;
  let end = start;
  while (end < token && (classOf(classes, text.charCodeAt(end)) & (upper | lower)) !== 0) end++;
  return table.timeOpeners.has(text.slice(start, end));
}
