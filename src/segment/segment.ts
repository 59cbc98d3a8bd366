import type { Segment, SegmentedText } from '../bitext/index.js';
import { segmentationTable } from '../text/index.js';
import { classesOf, space } from './characters.js';
import { createCutter } from './cutter.js';
import { kindsOfBlocks } from './kinds.js';
import { findBlocks, findLines, type LineReading } from './lines.js';

/** How a text is cut. */
export interface SegmentOptions {
  /** Where the text came from, for people to read. */
  readonly name?: string;
  /**
   * How newlines are read: `paragraph`, each ends a segment; `wrapped`, only blank lines and list markers do, as in text
   * hard-wrapped at a column; `auto` (the default), whichever the text looks like.
   */
  readonly lines?: LineReading;
}

/**
 * Cuts a text into segments: sentences, headings, list items, boilerplate. `language` is a BCP 47 tag; English and Dutch have
 * their own rules, any other gets what languages in Latin letters share. Offsets are exact; the segments are in order,
 * disjoint, and cover all that is not blank. Time is linear in the length, whatever the text. Throws `TypeError` when the
 * text or the language is not a string, `RangeError` when `lines` is none of its readings.
 */
export function segment<L extends string>(text: string, language: L, options: SegmentOptions = {}): SegmentedText<L> {
  if (typeof text !== 'string') throw new TypeError(`got text of type ${typeof text}, expected a string`);
  if (typeof language !== 'string') throw new TypeError(`got language of type ${typeof language}, expected a BCP 47 tag such as "en"`);
  if (options === null || typeof options !== 'object') throw new TypeError(`got options of type ${options === null ? 'null' : typeof options}, expected an object`);
  const reading = options.lines ?? 'auto';
  if (reading !== 'auto' && reading !== 'paragraph' && reading !== 'wrapped') {
    throw new RangeError(`got lines: ${typeof reading === 'string' ? JSON.stringify(reading) : typeof reading}, expected "auto", "paragraph" or "wrapped"`);
  }
  const classes = classesOf(text);
  const blocks = findBlocks(text, classes, findLines(text, classes), reading);
  const table = segmentationTable(language);
  const cutter = createCutter(text, classes, table);
  const blockCount = blocks.from.length;
  const froms = blocks.from.values;
  const tos = blocks.to.values;
  const firsts = new Int32Array(blockCount + 1);
  for (let block = 0; block < blockCount; block++) {
    firsts[block] = cutter.ends.length;
    cutter.cutBlock(froms[block]!, tos[block]!);
  }
  firsts[blockCount] = cutter.ends.length;
  const informal = cutter.isInformal();
  const ends = cutter.ends.values;
  const counts = new Int32Array(blockCount);
  let total = 0;
  for (let block = 0; block < blockCount; block++) {
    let count = 0;
    for (let k = firsts[block]!; k < firsts[block + 1]!; k++) if (informal || ends[k]! >= 0) count++;
    counts[block] = count;
    total += count;
  }
  const kinds = kindsOfBlocks(text, classes, table, blocks, counts);
  const segments = new Array<Segment>(total);
  let index = 0;
  for (let paragraph = 0; paragraph < blockCount; paragraph++) {
    const stop = firsts[paragraph + 1]!;
    let from = froms[paragraph]!;
    const blockEnd = tos[paragraph]!;
    const kind = kinds[paragraph]!;
    for (let k = firsts[paragraph]!; k < stop; k++) {
      let to = ends[k]!;
      if (to < 0) {
        if (!informal) continue;
        to = ~to;
      }
      segments[index++] = { from, to, kind, paragraph };
      from = to;
      while (from < blockEnd && (classes[from]! & space) !== 0) from++;
    }
  }
  return { text, language, segments, ...(options.name === undefined ? {} : { name: options.name }) };
}
