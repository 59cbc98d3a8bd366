import type { Segment, SegmentedText } from '../bitext/index.js';
import { segmentationTable } from '../text/index.js';
import { classesOf, space } from './characters.js';
import { kindOfBlock } from './kinds.js';
import { markerEnd } from './markers.js';

/** What {@link fromSegments} takes besides the segments. */
export interface FromSegmentsOptions {
  /** Where the text came from, for people to read. */
  readonly name?: string;
}

/**
 * A segmented text from segments cut elsewhere: segment `i` is `segments[i]`, exactly, whatever it holds; an empty string
 * makes an empty span, so that indexes stay the caller's. The text is the segments joined by newlines; each is a paragraph
 * of its own. Throws `TypeError` when `segments` is not an array of strings.
 */
export function fromSegments<L extends string>(segments: readonly string[], language: L, options: FromSegmentsOptions = {}): SegmentedText<L> {
  if (!Array.isArray(segments)) throw new TypeError(`got segments of type ${typeof segments}, expected an array of strings; use segment() to cut a text`);
  if (typeof language !== 'string') throw new TypeError(`got language of type ${typeof language}, expected a BCP 47 tag such as "en"`);
  if (options === null || typeof options !== 'object') throw new TypeError(`got options of type ${options === null ? 'null' : typeof options}, expected an object`);
  for (const [index, own] of segments.entries()) if (typeof own !== 'string') throw new TypeError(`got segment ${index} of type ${typeof own}, expected a string`);
  const table = segmentationTable(language);
  const text = segments.join('\n');
  const classes = classesOf(text);
  let from = 0;
  // Pushed one by one: what `map` makes is at times of another shape, and all who read segments would be compiled for both.
  const spans: Segment[] = [];
  for (const own of segments) {
    const to = from + own.length;
    let first = from;
    let end = to;
    while (first < end && (classes[first]! & space) !== 0) first++;
    while (end > first && (classes[end - 1]! & space) !== 0) end--;
    const kind = first === end ? 'sentence' : kindOfBlock(text, classes, table, first, end, true, markerEnd(text, classes, first, end) > 0);
    spans.push({ from, to, kind, paragraph: spans.length });
    from = to + 1;
  }
  return { text, language, segments: spans, ...(options.name === undefined ? {} : { name: options.name }) };
}
