import { assertList, assertObject, assertString, describeValue } from './argument.js';
import { firstWhere } from './bisect.js';
import type { Span } from './span.js';

/**
 * What a segment is in its text.
 * - `sentence`: running prose.
 * - `heading`: a title or subtitle on a line of its own.
 * - `listItem`: an item of a list, its marker included in the span where the text has one.
 * - `boilerplate`: page furniture that makes no claim: a byline, a date line,
 *   "Read more", a photo credit, a language switcher.
 */
export type SegmentKind = 'sentence' | 'heading' | 'listItem' | 'boilerplate';

/**
 * Where a segment of a marked-up document stands: a fact about the markup, no prose, and evidence for alignment.
 * - `listItem`: the first text of an item; its further paragraphs are `paragraph`.
 * - `term`: what a definition list defines. `caption`: a title of a figure, table, note or tab.
 * - `attribute`: the text of an image, the title of a link. `metadata`: a string of front matter, an HTML title.
 */
export interface SegmentStructure {
  readonly block: 'paragraph' | 'heading' | 'listItem' | 'tableCell' | 'term' | 'caption' | 'attribute' | 'metadata';
  /** Of a heading its rank, 1 to 6 (of metadata 1 for the title); of all else in how many lists and quotations it stands, 0 or more. */
  readonly level: number;
  /** How many blocks that are no prose (code, comments, rules) stand before it in the document. */
  readonly setAsideBefore: number;
}

/** One segment: its place in the text, its kind, and the paragraph it stands in (0-based, never decreasing). */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  readonly paragraph: number;
  /** Only where the document has markup. */
  readonly structure?: SegmentStructure;
}

/**
 * A text and its segments, in order, disjoint; together they cover every character of the text that is not blank. A span
 * is empty only where the caller of `fromSegments` gave an empty string, so that indexes stay the caller's.
 * `language` is a BCP 47 tag (`'en'`, `'nl'`, `'nl-BE'`).
 */
export interface SegmentedText<L extends string = string> {
  readonly text: string;
  readonly language: L;
  readonly segments: readonly Segment[];
  /** Where the text came from, for people to read: a file name, a title, an address. */
  readonly name?: string;
}

/** The words of segment `index`, exactly as they stand in the text. Throws `RangeError` when there is no such segment. */
export function segmentText(document: SegmentedText, index: number): string {
  const segment = typeof index === 'number' ? (document?.segments?.[index] ?? undefined) : undefined;
  if (segment === undefined) {
    assertDocument(document, 'document');
    throw new RangeError(`got segment ${typeof index === 'number' ? index : describeValue(index)}, expected 0 to ${document.segments.length - 1} (the text has ${document.segments.length} segments)`);
  }
  return document.text.slice(segment.from, segment.to);
}

/** The index of the last segment that begins at `offset` or before; of the first where all begin after it. `segments` are in order. */
export function segmentAt(segments: readonly Span[], offset: number): number {
  return firstWhere(1, segments.length, (index) => segments[index]!.from > offset) - 1;
}

/**
 * Refuses what is no {@link SegmentedText}, before anything is done with it: `TypeError` where a part is missing or of another
 * type, `RangeError` where a segment lies outside the text. A look at each segment, none at the text.
 */
export function assertDocument(document: unknown, name: string): asserts document is SegmentedText {
  assertObject(document, name, 'a segmented text, as segment() and fromSegments() make');
  const { text, language, segments } = document as { [member in keyof SegmentedText]: unknown };
  assertString(text, `${name}.text`);
  assertString(language, `${name}.language`, 'a BCP 47 tag such as "en"');
  assertList(segments, `${name}.segments`, 'an array of segments, as segment() and fromSegments() make');
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === null || typeof segment !== 'object') throw new TypeError(`got ${name}.segments[${index}]: ${describeValue(segment)}, expected an object with from and to`);
    const { from, to } = segment as { [member in keyof Span]: unknown };
    if (!Number.isInteger(from) || !Number.isInteger(to) || (from as number) < 0 || (to as number) < (from as number) || (to as number) > text.length) {
      throw new RangeError(`got ${name}.segments[${index}] from ${describeValue(from)} to ${describeValue(to)}, expected whole numbers within [0, ${text.length}]`);
    }
  }
}

/**
 * Checks what every reader of a {@link SegmentedText} relies on: whole-number offsets inside the text, segments in order
 * and disjoint, no surrogate pair cut, no non-blank character left out. Throws `RangeError` with the first breach, `TypeError`
 * for what is no segmented text.
 */
export function assertSegmentedText(document: SegmentedText): void {
  assertDocument(document, 'document');
  const { text, segments } = document;
  let end = 0;
  let paragraph = 0;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index]!;
    const { from, to } = segment;
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < end || to < from || to > text.length) {
      throw new RangeError(`got segment ${index} at [${from}, ${to}), expected a span within [${end}, ${text.length}); segments must be in order and disjoint`);
    }
    if (segment.paragraph < paragraph) {
      throw new RangeError(`got segment ${index} in paragraph ${segment.paragraph}, expected at least ${paragraph}; paragraphs are numbered in order`);
    }
    assertBlank(text, end, from);
    if (cutsPair(text, from) || cutsPair(text, to)) throw new RangeError(`got segment ${index} at [${from}, ${to}), expected an edge that does not cut a surrogate pair`);
    end = to;
    paragraph = segment.paragraph;
  }
  assertBlank(text, end, text.length);
}

const blank = /^\s*$/u;

function assertBlank(text: string, from: number, to: number): void {
  if (from < to && !blank.test(text.slice(from, to))) {
    throw new RangeError(`got text outside every segment at [${from}, ${to}), expected only blanks there`);
  }
}

function cutsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
