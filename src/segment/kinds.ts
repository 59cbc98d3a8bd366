import type { SegmentKind } from '../bitext/index.js';
import type { SegmentationTable } from '../text/index.js';
import { isBoilerplate, longestBoilerplate } from './boilerplate.js';
import { closer, digit, lower, terminator, upper, type Classes } from './characters.js';
import type { Blocks } from './lines.js';
import { isBullet } from './markers.js';

/** The longest heading, in UTF-16 units; a headline that opens a text may be longer. */
const longestHeading = 120;
const longestHeadline = 300;

/** The kind of a stretch by its own words alone. `alone`: it is one segment, with no other in its block. */
export function kindOfBlock(text: string, classes: Classes, table: SegmentationTable, from: number, to: number, alone: boolean, marked: boolean): SegmentKind {
  const ended = endsInMark(classes, from, to);
  if (to - from <= longestBoilerplate && mayBeBoilerplate(from, to) && isBoilerplate(text, classes, from, to, table.boilerplate, ended || !alone, marked)) return 'boilerplate';
  if (marked) return 'listItem';
  return alone && (!ended || text.charCodeAt(from) === 35) && to - from <= longestHeading && looksLikeHeading(text, classes, from, to) ? 'heading' : 'sentence';
}

// Lists of code and tables of numbers have many short lines: those of one unit need no look at words.
const mayBeBoilerplate = (from: number, to: number): boolean => to > from + 1;

/** The last unit but closing quotes and brackets is an end mark. */
function endsInMark(classes: Classes, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && to - at < 5 && (classes[at]! & closer) !== 0) at--;
  return (classes[at]! & terminator) !== 0;
}

// Headings start neither in lower case nor end in a sign that goes on.
function looksLikeHeading(text: string, classes: Classes, from: number, to: number): boolean {
  const last = text.charCodeAt(to - 1);
  if (last === 44 || last === 59 || last === 58 || last === 45) return false;
  return (classes[from]! & lower) === 0;
}

const longestQuestion = 100;
/** Names of sites and sections are shorter, headlines longer. */
const shortLine = 40;
/** Blocks over the text of a page that are looked at. */
const longestTop = 16;

const isParted = (words: string): boolean => / (?:[|–—·•]|\/\/) /u.test(words);
const isCapitals = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);

/**
 * Kinds of all blocks: by their own words, then by the blocks around them. `counts` is how many segments each was cut into. A
 * block stands above the text (a headline with a page's head around it), in it, or under it.
 */
export function kindsOfBlocks(text: string, classes: Classes, table: SegmentationTable, blocks: Blocks, counts: Int32Array): SegmentKind[] {
  const from = blocks.from.values;
  const to = blocks.to.values;
  const marked = blocks.marked.values;
  const length = counts.length;
  const kinds = new Array<SegmentKind>(length);
  for (let i = 0; i < length; i++) kinds[i] = kindOfBlock(text, classes, table, from[i]!, to[i]!, counts[i] === 1, marked[i] !== 0);
  if (length < 2) {
    if (kinds[0] === 'heading') kinds[0] = 'sentence';
    return kinds;
  }
  const lengthOf = (i: number): number => to[i]! - from[i]!;
  const wordsOf = (i: number): string => text.slice(from[i], to[i]);
  const lastOf = (i: number): number => text.charCodeAt(to[i]! - 1);
  const ended = (i: number): boolean => endsInMark(classes, from[i]!, to[i]!);

  readMiddle(readTop());
  readBottom();
  return kinds;

  // The headline may be long, a question or a cry; in a page's head, short lines over it (a site's name, a section) and names under
  // it, before the line that dates them, are furniture. Where the headline is; -1 where there is none.
  function readTop(): number {
    if (kinds[0] === 'sentence' && counts[0] === 1 && lengthOf(0) <= longestHeadline && !ended(0) && looksLikeHeading(text, classes, from[0]!, to[0]!)) kinds[0] = 'heading';
    // A line of several parts (`The Lantern – Art & Crime`) is a headline only where nothing else is.
    const weight = (i: number): number => (isParted(wordsOf(i)) ? 0 : lengthOf(i));
    let title = -1;
    let furniture = false;
    let body = 0;
    for (; body < length && body < longestTop && kinds[body] !== 'listItem'; body++) {
      if (kinds[body] === 'sentence') {
        if ((title >= 0 && lengthOf(title) > shortLine) || !isCry(body) || body + 1 >= length) break;
        kinds[body] = 'heading';
      }
      if (kinds[body] === 'boilerplate') furniture = true;
      else if (title < 0 || weight(body) >= weight(title)) title = body;
    }
    if (title < 0 || body === length || body === longestTop) return -1;
    const titleWords = wordsOf(title);
    for (let i = 0; i < body; i++) {
      if (kinds[i] !== 'heading' || i === title) continue;
      const words = wordsOf(i);
      const count = words.split(' ').length;
      const over = i < title && ((furniture && count <= 4) || (count <= 2 && titleWords.split(' ').length > 3 && !/\d/u.test(words)));
      const named = furniture && i > title && kinds[i + 1] === 'boilerplate' && /^\p{Lu}\S*(?: \S+){0,2} \p{Lu}\S+$/u.test(words);
      if (over || named || (isCapitals(words) && !isCapitals(titleWords)) || isParted(words)) kinds[i] = 'boilerplate';
    }
    return title;
  }

  function readMiddle(title: number): void {
    const headings = new Set<string>();
    for (let i = 0; i < length; i++) {
      if (isQuestion(i) || isLoneNumber(i)) kinds[i] = 'heading';
      if (kinds[i] !== 'heading') continue;
      // The title once more, over the picture or at the end; and what stands among the lines of a page's head (a site's name).
      const long = lengthOf(i) > 15;
      if (long && headings.has(wordsOf(i))) kinds[i] = 'boilerplate';
      else if (i !== title && i > 1 && i < 12 && kinds[i - 1] === 'boilerplate' && kinds[i - 2] === 'boilerplate' && !/\s\S+\s/u.test(wordsOf(i))) kinds[i] = 'boilerplate';
      else if (long) headings.add(wordsOf(i));
    }
  }

  // Under the last of the text a heading heads nothing: it signs the text, tells of its author, or is in a page's foot.
  function readBottom(): void {
    let first = length;
    let furniture = false;
    while (first > 0 && (kinds[first - 1] === 'heading' || kinds[first - 1] === 'boilerplate')) {
      first--;
      if (kinds[first] === 'boilerplate') furniture = true;
    }
    if (first > 0 && (furniture || (first > 2 && length - first < 4))) kinds.fill('boilerplate', first);
  }

  // One sentence that asks or exclaims, and may be a headline or a heading.
  function isCry(i: number): boolean {
    return counts[i] === 1 && lengthOf(i) <= longestQuestion && (lastOf(i) === 63 || lastOf(i) === 33) && (classes[from[i]!]! & (upper | digit)) !== 0;
  }

  // A question alone on its line, with a block or a list under it that answers, heads that; in a dialogue the answers are short, and
  // quotes or dashes open the lines.
  function isQuestion(i: number): boolean {
    return kinds[i] === 'sentence' && lastOf(i) === 63 && isCry(i) && (answers(i + 1) || (kinds[i + 1] === 'listItem' && kinds[i + 2] === 'listItem'));
  }

  // Running text of two sentences or of some length.
  function answers(i: number): boolean {
    return i < length && kinds[i] === 'sentence' && (counts[i]! > 1 || lengthOf(i) >= shortLine) && ended(i) && lastOf(i) !== 63;
  }

  // A numbered line without an end mark, or a question, and without a numbered neighbour heads a section: `2. Method`, `1. Who won?`
  function isLoneNumber(i: number): boolean {
    if (kinds[i] !== 'listItem' || kinds[i + 1] !== 'sentence' || counts[i] !== 1 || lengthOf(i) > longestHeading || isBullet(text.charCodeAt(from[i]!))) return false;
    if (ended(i) && (lastOf(i) !== 63 || !answers(i + 1))) return false;
    return marked[i + 1] === 0 && (i === 0 || marked[i - 1] === 0);
  }
}
