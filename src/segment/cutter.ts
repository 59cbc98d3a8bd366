import type { SegmentationTable } from '../text/index.js';
import { closer, digit, emoji, lower, opener, space, terminator, upper, wide, type Classes } from './characters.js';
import { decide, startsSentence, type Candidate } from './decide.js';
import { bulletEnd, followsMarker, isInlineBullet, mayCount, mayMark, noMarker, readMarker } from './markers.js';
import { intList, pushInt, type IntList } from './int-list.js';
import { askSplitter } from './opinion.js';

/** Cuts one text, block after block; what it learns on the way holds for the whole text. */
export interface Cutter {
  /** Cuts the block `[from, to)`, which starts and ends in what is not blank, and adds the ends of its segments, the last at `to`. */
  cutBlock(from: number, to: number): void;
  /**
   * Where segments end. `at` means a segment ends there; `~at` (below 0) that one does if the text turns out to be
   * informal, which is known only at its end.
   */
  readonly ends: IntList;
  /** Whether sentences often start in lower case: at least two, and one in five. */
  isInformal(): boolean;
}

/** A quote that closes farther on than this, in UTF-16 units, is taken for one that does not close. */
const longestQuote = 600;

// What sentence-splitter may be asked to read: this much at first, and this part of what is cut. It takes some 20 times as long
// a unit as we do, so that its part of the time stays below one fifth whatever the text. Running text asks once in some 60,000
// units (the development sets of ../shared/eval), for which this is ten times enough.
const firstAllowance = 2000;
const allowanceShift = 7;
const costOfQuestion = 96;

/**
 * The state of the cutter lives in variables of one closure, not in a block's: texts of many short lines have as many blocks.
 */
export function createCutter(text: string, classes: Classes, table: SegmentationTable): Cutter {
  const ends = intList();
  let formalEnds = 0;
  let informalEnds = 0;
  let allowance = firstAllowance;

  // Of the block being cut: its span, where its last segment starts, the last marker of a list in it, and one read ahead.
  let from = 0;
  let to = 0;
  let start = 0;
  let list = noMarker();
  let item = noMarker();
  let bulleted = false;
  // The open quote in it: the unit that closes it (0: none is open), where it opened, and the state then.
  let quoteClose = 0;
  let quoteAt = 0;
  let quoteStart = 0;
  let quoteEnds = 0;

  const candidate: Candidate = { text, classes, table, start: 0, to: 0, mark: 0, first: 0, run: 0, next: 0, word: -1, strong: false, quoted: false, bracketed: false, marker: noMarker() };

  const blankAt = (at: number): boolean => (classes[at]! & space) !== 0;
  const bitsAt = (at: number): number => classes[at]!;
  const skipBlanks = (at: number): number => {
    while (at < to && blankAt(at)) at++;
    return at;
  };

  // Past the marker that may open the segment at `start`; remembers what it counts.
  function skipMarker(): number {
    const unit = text.charCodeAt(start);
    if (!mayMark(unit, classes[start]!)) return start;
    const number = bulletEnd(text, classes, start, to);
    if (!mayCount(text, classes, number, to)) return number;
    if (!readMarker(text, classes, number, to, item)) return number;
    const last = list;
    list = item;
    item = last;
    return list.end;
  }

  // Ends the segment before `at` (blanks taken off) and starts one at `next`; where to read on.
  function cutAt(at: number, next: number): number {
    let end = at;
    while (end > start && blankAt(end - 1)) end--;
    if (end > start) {
      // What looked like a sentence in lower case was the item of a list: `one. (b) two.`
      if (ends.length > 0 && ends.values[ends.length - 1] === ~end) {
        ends.length--;
        informalEnds--;
      }
      pushInt(ends, end);
    }
    start = next;
    const past = skipMarker();
    return past > at ? past : at + 1;
  }

  // Where a list item starts whose marker is closed by the unit at `close`, if it goes on counting from `list`; else -1.
  function nextItem(close: number): number {
    let at = close;
    while (at > start && close - at < 7 && !blankAt(at - 1)) at--;
    if (at <= start || !blankAt(at - 1)) return -1;
    return readMarker(text, classes, at, to, item) && followsMarker(list, item) ? at : -1;
  }

  // A quote that opens in the middle of a sentence and in lower case is part of that sentence (`she thought, 'after all this!
  // And now?' and slept`): where it closes, the breaks in it are taken back. An unclosed one changes nothing.
  function openQuote(at: number, unit: number): void {
    const close = unit === 34 || unit === 39 ? unit : unit === 0x201c || unit === 0x201e ? 0x201d : unit === 0x2018 ? 0x2019 : unit === 0xab ? 0xbb : 0;
    if (close === 0 || at === start || at + 2 >= to || !blankAt(at - 1) || (bitsAt(at + 1) & lower) === 0) return;
    if (unit === 39 || unit === 0x2018) {
      // An apostrophe opens a quote only after a comma or colon, and not as an elision (`'s avonds`).
      const before = text.charCodeAt(at - 2);
      if ((before !== 44 && before !== 58) || blankAt(at + 2)) return;
    }
    quoteClose = close;
    quoteAt = at;
    quoteStart = start;
    quoteEnds = ends.length;
  }
  function closeQuote(at: number): void {
    if (at - quoteAt > longestQuote) {
      quoteClose = 0;
      return;
    }
    if ((quoteClose === 39 || quoteClose === 0x2019) && (blankAt(at - 1) || (at + 1 < to && (bitsAt(at + 1) & (upper | lower | digit)) !== 0))) return;
    if (ends.length > quoteEnds) {
      ends.length = quoteEnds;
      start = quoteStart;
    }
    quoteClose = 0;
  }

  function cutBlock(blockFrom: number, blockTo: number): void {
    from = blockFrom;
    to = blockTo;
    start = from;
    list.style = 0;
    quoteClose = 0;
    bulleted = isInlineBullet(text.charCodeAt(from));
    allowance += (to - from) >> allowanceShift;
    let i = skipMarker();
    while (i < to) {
      const bits = classes[i]!;
      if ((bits & (terminator | opener | closer | emoji)) === 0) {
        i = (bulleted || list.style !== 0) && isInlineBullet(text.charCodeAt(i)) && i > start && blankAt(i - 1) ? cutAt(i, i) : i + 1;
      } else if ((bits & terminator) === 0) {
        i = (bits & emoji) !== 0 ? endAtEmoji(i, emojiEnd(i)) : readBracketOrQuote(i, text.charCodeAt(i));
      } else {
        const unit = text.charCodeAt(i);
        const item = unit === 46 && list.style !== 0 ? nextItem(i) : -1;
        i = item >= 0 ? cutAt(item, item) : readEndMark(i, unit, bits);
      }
    }
    pushInt(ends, to);
  }

  function readBracketOrQuote(at: number, unit: number): number {
    if (unit === 41) {
      if (list.style !== 0) {
        const item = nextItem(at);
        if (item >= 0) return cutAt(item, item);
      }
      if (at > start + 2 && emoticonStart(at) > start) return endAtEmoji(at, at + 1);
    } else if (quoteClose === 0) openQuote(at, unit);
    else if (unit === quoteClose && at > quoteAt) closeQuote(at);
    return at + 1;
  }

  // Past the emoji at `at` and those grown together with it.
  function emojiEnd(at: number): number {
    let end = at;
    while (end < to) {
      const unit = text.charCodeAt(end);
      if (classes[end]! & emoji) end += unit < 0xd800 ? 1 : 2;
      else if (unit === 0xfe0f || unit === 0x200d) end++;
      else break;
    }
    return Math.min(end, to);
  }

  // Where the emoticon that the bracket at `at` closes starts (`:)`, `;-)`), with a blank before it; -1 where none is.
  function emoticonStart(at: number): number {
    const nose = text.charCodeAt(at - 1) === 45 ? at - 2 : at - 1;
    const eyes = text.charCodeAt(nose);
    return (eyes === 58 || eyes === 59) && blankAt(nose - 1) ? nose : -1;
  }

  // An emoji or emoticon ends a sentence that has no end mark, before a word that starts one; where to read on.
  function endAtEmoji(at: number, end: number): number {
    if (at === start || end >= to || !blankAt(end)) return end;
    const next = skipBlanks(end);
    return (bitsAt(next) & upper) !== 0 && startsSentence(candidate, next, to) ? cutAt(end, next) : end;
  }

  // The run of end marks at `mark`: what closes over it, what comes, and whether a segment ends there. Where to read on.
  function readEndMark(mark: number, first: number, bits: number): number {
    let run = mark + 1;
    let strong = first === 33 || first === 63;
    // The commonest, and what hostile text is full of: one mark, one blank, a letter (perhaps in a quote or bracket) or a sign
    // that belongs to no mark.
    if (run + 2 < to && text.charCodeAt(run) === 32) {
      const unit = text.charCodeAt(run + 1);
      const nextBits = classes[run + 1]!;
      if ((nextBits & (upper | lower)) !== 0 || (unit > 0x2100 && (nextBits & (space | terminator | opener | closer | digit | emoji)) === 0)) return judge(mark, first, run, run, run + 1, run + 1, strong, false, false, -1);
      if ((nextBits & opener) !== 0 && (bitsAt(run + 2) & (upper | lower)) !== 0) return judge(mark, first, run, run, run + 1, run + 2, strong, false, false, -1);
    }
    while (run < to) {
      const unit = text.charCodeAt(run);
      if ((classes[run]! & terminator) === 0) break;
      if (unit === 33 || unit === 63) strong = true;
      run++;
    }
    // Where a full stop before an ellipsis ends: in `left. . . . The rest` three of the four dots belong to what follows.
    let stopBefore = -1;
    if (first === 46 && run === mark + 1) {
      const spaced = spacedDots(run);
      if (spaced === run + 6 && mark > start && !blankAt(mark - 1)) stopBefore = run;
      run = spaced;
    }
    let end = run;
    let quoted = false;
    let bracketed = false;
    while (end < to) {
      const unit = text.charCodeAt(end);
      if (unit === 91) {
        const note = noteEnd(end);
        if (note < 0) break;
        end = note;
      } else if (classes[end]! & closer) {
        if (unit === 41 || unit === 93 || unit === 125) bracketed = true;
        else quoted = true;
        if (unit === quoteClose && end > quoteAt) closeQuote(end);
        end++;
      } else if (unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079)) end++;
      else break;
    }
    if (end >= to) return to;
    if (!blankAt(end)) {
      const tight = (bits & wide) !== 0 ? end : tightEnd(mark, run, end, strong);
      return tight > 0 ? cutAt(tight, skipBlanks(tight)) : end;
    }
    const spaced = spacedCloserEnd(end);
    if (spaced > 0) {
      end = spaced;
      quoted = true;
    }
    const trailing = trailingEnd(end);
    if (trailing > 0) end = trailing;
    if (end >= to) return to;

    const next = skipBlanks(end);
    return judge(mark, first, run, end, next, -1, strong, quoted, bracketed, stopBefore);
  }

  // Whether a segment ends at `end`, before what starts at `next`; where to read on. `word`: where its first word starts, -1 where
  // nobody has looked; `stopBefore`: where the segment ends instead, if not below 0.
  function judge(mark: number, first: number, run: number, end: number, next: number, word: number, strong: boolean, quoted: boolean, bracketed: boolean, stopBefore: number): number {
    candidate.start = start;
    candidate.to = to;
    candidate.mark = mark;
    candidate.first = first;
    candidate.run = run;
    candidate.next = next;
    candidate.word = word;
    candidate.strong = strong;
    candidate.quoted = quoted;
    candidate.bracketed = bracketed;
    let verdict = decide(candidate);
    if (verdict === 'abstain') {
      allowance -= costOfQuestion;
      verdict = allowance < 0 || askSplitter(text, from, to, end) ? 'break' : 'join';
      if (allowance < 0) allowance = 0;
    }
    switch (verdict) {
      case 'break':
        formalEnds++;
        if (stopBefore < 0) return cutAt(end, next);
        cutAt(stopBefore, skipBlanks(stopBefore));
        return end;
      case 'lower':
        informalEnds++;
        pushInt(ends, ~end);
        return end;
      case 'join':
        return end;
    }
  }

  // Past an ellipsis written with blanks, `. . .`, whose first dot ends at `at`; `at` where no dot follows.
  function spacedDots(at: number): number {
    while (at + 1 < to && text.charCodeAt(at) === 32 && text.charCodeAt(at + 1) === 46) {
      if (at + 2 < to && (text.charCodeAt(at + 2) === 46 || (bitsAt(at + 2) & (upper | lower | digit)) !== 0)) break;
      at += 2;
    }
    return at;
  }

  // Past a footnote mark in square brackets, `[12]` or `[a]`; -1 when it is none.
  function noteEnd(at: number): number {
    let end = at + 1;
    while (end < to && end - at < 6 && (bitsAt(end) & (digit | lower)) !== 0) end++;
    return end > at + 1 && text.charCodeAt(end) === 93 ? end + 1 : -1;
  }

  // Past a closing quote that a blank parts from the end mark, as in tokenised text (`. ''`): blanks on both sides of it.
  function spacedCloserEnd(at: number): number {
    const first = at + 1;
    if (first >= to) return -1;
    const unit = text.charCodeAt(first);
    if (unit !== 34 && unit !== 39 && unit !== 0x201d && unit !== 0x2019 && unit !== 0xbb && unit !== 41) return -1;
    let end = first;
    while (end < to && text.charCodeAt(end) === unit && end - first < 2) end++;
    return end >= to || blankAt(end) ? end : -1;
  }

  // What belongs to the sentence that ended at `at` although a blank parts them: footnote marks (`. [17]`, `. 5 At`), an
  // omission (`. [...]`), an emoticon. Past it; -1 where there is none.
  function trailingEnd(at: number): number {
    let end = -1;
    let next = skipBlanks(at);
    for (let count = 0; count < 4 && next < to; count++) {
      const past = trailerEnd(next);
      if (past < 0 || (past < to && !blankAt(past))) break;
      end = past;
      next = skipBlanks(past);
    }
    return end;
  }
  function trailerEnd(at: number): number {
    const unit = text.charCodeAt(at);
    if (classes[at]! & emoji) return emojiEnd(at);
    let end = at + 1;
    if (unit === 91 || unit === 40) {
      while (end < to && end - at < 5 && (text.charCodeAt(end) === 46 || text.charCodeAt(end) === 0x2026)) end++;
      if (end > at + 1 && text.charCodeAt(end) === (unit === 91 ? 93 : 41)) return end + 1;
      if (unit === 40) return -1;
      end = at + 1;
      while (end < to && end - at < 6 && (bitsAt(end) & digit) !== 0) end++;
      return end > at + 1 && text.charCodeAt(end) === 93 ? end + 1 : -1;
    }
    if (unit === 58 || unit === 59 || unit === 61) {
      if (text.charCodeAt(end) === 45) end++;
      const mouth = text.charCodeAt(end);
      return mouth === 41 || mouth === 40 || mouth === 68 || mouth === 80 || mouth === 112 ? end + 1 : -1;
    }
    if ((classes[at]! & digit) === 0) return -1;
    if (end < to && (bitsAt(end) & digit) !== 0) end++;
    if (end + 1 >= to || !blankAt(end)) return -1;
    const word = skipBlanks(end);
    return (bitsAt(word) & upper) !== 0 && startsSentence(candidate, word, to) ? end : -1;
  }

  // Where a sentence ends although no blank follows the mark: before a footnote number (`type 2).10 This`), or where the blank
  // was forgotten (`quality.You'll`). -1 where none does: in numbers, names of files and sites, abbreviations.
  function tightEnd(mark: number, run: number, end: number, strong: boolean): number {
    if (mark <= start) return -1;
    const before = bitsAt(mark - 1);
    const after = bitsAt(end);
    if (after & digit) {
      if ((before & digit) !== 0 || run > mark + 1 || ((before & closer) === 0 && ((before & lower) === 0 || isShortWord(mark)))) return -1;
      let at = end;
      let length = 0;
      while (at < to && at - end < 12 && (bitsAt(at) & digit) !== 0) {
        at++;
        if (++length > 3) return -1;
        if (at + 1 < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 44) && (bitsAt(at + 1) & digit) !== 0) {
          at++;
          length = 0;
        }
      }
      const word = skipBlanks(at);
      return word > at && word < to && (bitsAt(word) & upper) !== 0 ? at : -1;
    }
    if ((after & upper) === 0) return -1;
    if ((before & digit) === 0 ? (before & lower) === 0 || isShortWord(mark) : !isAmount(mark)) return -1;
    let at = end;
    while (at < to && at - end < 16 && (bitsAt(at) & (upper | lower)) !== 0) at++;
    const stop = at < to ? text.charCodeAt(at) : 32;
    if (stop === 46) return table.abbreviations.get(text.slice(end, at).toLowerCase()) === 'never' ? end : -1;
    if (stop !== 32 && stop !== 44 && stop !== 39 && stop !== 0x2019 && stop !== 10) return -1;
    return strong || run > mark + 1 || table.starters.has(text.slice(end, at)) ? end : -1;
  }
  // The token before a mark is short, or not all letters: an abbreviation, a name of a file or site.
  function isShortWord(mark: number): boolean {
    let at = mark;
    while (at > start && mark - at < 40) {
      const bits = bitsAt(at - 1);
      if ((bits & (upper | lower)) === 0) return (bits & (space | opener)) === 0 || mark - at < 3;
      at--;
    }
    return mark - at < 3;
  }
  // The token before a mark is a number, apart from signs of currency and thousands.
  function isAmount(mark: number): boolean {
    let at = mark;
    while (at > start && mark - at < 20) {
      const unit = text.charCodeAt(at - 1);
      const bits = classes[at - 1]!;
      if ((bits & digit) === 0 && unit !== 44 && unit !== 46) return (bits & space) !== 0 || unit === 36 || unit === 0x20ac;
      at--;
    }
    return false;
  }

  return { cutBlock, ends, isInformal: () => informalEnds >= 2 && informalEnds >= 0.2 * (informalEnds + formalEnds) };
}
