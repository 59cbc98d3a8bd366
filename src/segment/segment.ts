import type { Segment, SegmentedText } from '../bitext/index.js';
import { segmentationTable } from '../text/index.js';
import { cutBlock, type Cutter } from './breaks.js';
import { characterTable, classOf, space } from './characters.js';
import { kindOfBlock } from './kinds.js';
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
 * text or the language is not a string.
 */
export function segment<L extends string>(text: string, language: L, options: SegmentOptions = {}): SegmentedText<L> {
  if (typeof text !== 'string') throw new TypeError(`got text of type ${typeof text}, expected a string`);
  if (typeof language !== 'string') throw new TypeError(`got language of type ${typeof language}, expected a BCP 47 tag such as "en"`);
  const classes = characterTable();
  const lines = findLines(text, classes);
  const blocks = findBlocks(text, classes, lines, options.lines ?? 'auto');
  const cutter: Cutter = { text, classes, table: segmentationTable(language), ends: [], formalEnds: 0, informalEnds: 0, allowance: 2000 };
  const firsts: number[] = [];
  for (const block of blocks) {
    firsts.push(cutter.ends.length);
    cutter.allowance += (block.to - block.from) >> 3;
    cutBlock(cutter, block.from, block.to);
  }
  const informal = cutter.informalEnds >= 2 && cutter.informalEnds >= 0.2 * (cutter.informalEnds + cutter.formalEnds);
  const segments: Segment[] = [];
  blocks.forEach((block, paragraph) => {
    const stop = paragraph + 1 < firsts.length ? firsts[paragraph + 1]! : cutter.ends.length;
    let from = block.from;
    const spans: { from: number; to: number }[] = [];
    for (let k = firsts[paragraph]!; k < stop; k++) {
      let to = cutter.ends[k]!;
      if (to < 0) {
        if (!informal) continue;
        to = ~to;
      }
      spans.push({ from, to });
      from = to;
      while (from < block.to && (classOf(classes, text.charCodeAt(from)) & space) !== 0) from++;
    }
    const kind = kindOfBlock(text, classes, block.from, block.to, spans.length, block.marked);
    for (const span of spans) segments.push({ ...span, kind, paragraph });
  });
  return { text, language, segments, ...(options.name === undefined ? {} : { name: options.name }) };
}
