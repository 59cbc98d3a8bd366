import type { SegmentKind } from '../bitext/index.js';
import type { SegmentationTable } from '../text/index.js';
import { isBoilerplate, longestBoilerplate } from './boilerplate.js';
import { classOf, closer, lower, terminator } from './characters.js';
import type { Blocks } from './lines.js';
import { isBullet } from './markers.js';

/** The longest heading, in UTF-16 units; a headline that opens a text may be longer. */
const longestHeading = 120;
const longestHeadline = 300;

/** The kind of a stretch by its own words alone. `alone`: it is one segment, with no other in its block. */
export function kindOfBlock(text: string, classes: Uint8Array, table: SegmentationTable, from: number, to: number, alone: boolean, marked: boolean): SegmentKind {
  const ended = endsInMark(text, classes, from, to);
  if (to - from <= longestBoilerplate && mayBeBoilerplate(text, from) && isBoilerplate(text.slice(from, to), table.boilerplate, ended || !alone)) return 'boilerplate';
  if (marked) return 'listItem';
  return alone && !ended && to - from <= longestHeading && looksLikeHeading(text, classes, from, to) ? 'heading' : 'sentence';
}

// Lists of code and tables of numbers have many short lines: those of one unit need no look at words.
const mayBeBoilerplate = (text: string, from: number): boolean => from + 1 < text.length && text.charCodeAt(from + 1) > 32;

/** The last unit but closing quotes and brackets is an end mark. */
function endsInMark(text: string, classes: Uint8Array, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && to - at < 5 && (classOf(classes, text.charCodeAt(at)) & closer) !== 0) at--;
  return (classOf(classes, text.charCodeAt(at)) & terminator) !== 0;
}

// Headings start neither in lower case nor end in a sign that goes on.
function looksLikeHeading(text: string, classes: Uint8Array, from: number, to: number): boolean {
  const last = text.charCodeAt(to - 1);
  if (last === 44 || last === 59 || last === 58 || last === 45) return false;
  return (classOf(classes, text.charCodeAt(from)) & lower) === 0;
}

/** What the blocks around it say of a block's kind; `counts` is how many segments each was cut into. */
export function kindsOfBlocks(text: string, classes: Uint8Array, table: SegmentationTable, blocks: Blocks, counts: readonly number[]): SegmentKind[] {
  const length = counts.length;
  const kinds: SegmentKind[] = [];
  for (let i = 0; i < length; i++) {
    kinds.push(kindOfBlock(text, classes, table, blocks.from[i]!, blocks.to[i]!, counts[i] === 1, blocks.marked[i]!));
  }
  if (length < 2) {
    if (kinds[0] === 'heading') kinds[0] = 'sentence';
    return kinds;
  }
  const headings = new Set<string>();
  for (let i = 0; i < length; i++) {
    const from = blocks.from[i]!;
    const to = blocks.to[i]!;
    if (i === 0 && kinds[0] === 'sentence' && counts[0] === 1 && to - from <= longestHeadline && !endsInMark(text, classes, from, to) && looksLikeHeading(text, classes, from, to)) {
      kinds[0] = 'heading';
    } else if (kinds[i] === 'listItem' && isLoneNumber(text, classes, blocks, counts, kinds, i)) {
      kinds[i] = 'heading';
    }
    if (kinds[i] !== 'heading') continue;
    // The title once more, over the picture or at the end; and what stands among the lines of a page's head (a site's name).
    const words = text.slice(from, to);
    if (to - from > 15 && headings.has(words)) kinds[i] = 'boilerplate';
    else if (i > 1 && i < 12 && kinds[i - 1] === 'boilerplate' && kinds[i - 2] === 'boilerplate' && !/\s\S+\s/u.test(words)) kinds[i] = 'boilerplate';
    else headings.add(words);
  }
  return kinds;
}

// A numbered line without an end mark and without a numbered neighbour heads a section: `2. Method`.
function isLoneNumber(text: string, classes: Uint8Array, blocks: Blocks, counts: readonly number[], kinds: readonly SegmentKind[], i: number): boolean {
  const from = blocks.from[i]!;
  const to = blocks.to[i]!;
  if (counts[i] !== 1 || to - from > longestHeading || isBullet(text.charCodeAt(from)) || endsInMark(text, classes, from, to)) return false;
  const next = i + 1 < kinds.length && !blocks.marked[i + 1]! && kinds[i + 1] === 'sentence';
  return next && (i === 0 || !blocks.marked[i - 1]!);
}
