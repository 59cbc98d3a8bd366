import { createPlaceFinder, firstWhere, type InlineTag, type SegmentedText, type SegmentStructure, type Span } from '../bitext/index.js';

/** The formats of documents. `text`: no markup, only placeholders are looked for. */
export type DocumentFormat = 'markdown' | 'mdx' | 'html' | 'asciidoc' | 'text';

/**
 * Prose and where it stood in the file. Where both spans are of one length they agree unit by unit; where not (`&eacute;`
 * for `é`, a line break with the indent after it for a blank), one stands for the other as a whole.
 */
export interface OffsetRun {
  readonly prose: Span;
  readonly original: Span;
}

/**
 * What an inline element is. `code`, `math`, `placeholder`, `expression` and a bare address are atoms: their text stays in the
 * prose, where it takes the place of a word, and no sentence ends inside. The others enclose prose, or stand between words.
 */
export type InlineKind =
  | 'code' | 'math' | 'placeholder' | 'expression' | 'address'
  | 'link' | 'emphasis' | 'strong' | 'strikethrough' | 'tag'
  | 'image' | 'comment' | 'footnote' | 'anchor' | 'template' | 'break';

/** Markup inside prose: no prose itself, yet to be the same on both sides. */
export interface InlineElement {
  readonly kind: InlineKind;
  /** The prose that it encloses or is, in offsets of the prose; empty where it stands between words (an image). */
  readonly prose: Span;
  /** The whole of it in the file, marks included. */
  readonly original: Span;
  /** What to compare: the address of a link or image, the code, the placeholder, a tag's name; `''` for what says nothing more. */
  readonly value: string;
}

/** What a block is that was set aside as a whole. */
export type BlockKind = 'code' | 'math' | 'frontMatter' | 'comment' | 'markup' | 'directive' | 'reference' | 'module' | 'expression' | 'image' | 'rule' | 'raw';

/** A block of the document that is no prose: code, front matter, a comment, a directive. */
export interface DocumentBlock {
  readonly kind: BlockKind;
  /** Where it stands in the file. */
  readonly span: Span;
  /**
   * An id of its content, the same for the same content: line ends made alike, blanks at the ends of lines and the common indent
   * taken off, and prose that was taken out of it (the title in front matter) left out.
   */
  readonly hash: string;
  /** The language of code (`ts`), the name of a directive or tag; `''` where there is none. */
  readonly info: string;
  /** How many blocks of prose stand before it; with {@link ProseBlock} that gives its place among the segments. */
  readonly proseBefore: number;
}

/** A block of prose: a paragraph, a heading, a cell. */
export interface ProseBlock {
  readonly prose: Span;
  readonly structure: SegmentStructure;
}

/** A document taken apart, before it is cut into segments. Plain data. */
export interface ParsedDocument {
  readonly format: DocumentFormat;
  /** The file as it was: what `original` offsets count in. */
  readonly original: string;
  /** The words of the document in reading order, markup left out: blocks parted by blank lines, each on one line but for hard breaks. */
  readonly prose: string;
  readonly proseBlocks: readonly ProseBlock[];
  /** In order of the prose. */
  readonly runs: readonly OffsetRun[];
  /** In order of the prose. */
  readonly elements: readonly InlineElement[];
  /** In order of the file. */
  readonly blocks: readonly DocumentBlock[];
}

/** A document, its prose cut into segments. Plain data. */
export interface SegmentedDocument<L extends string = string> {
  readonly version: 1;
  readonly format: DocumentFormat;
  readonly original: string;
  /** The prose: what to align. Its segments say in `structure` where they stand. */
  readonly text: SegmentedText<L>;
  readonly runs: readonly OffsetRun[];
  readonly elements: readonly InlineElement[];
  readonly blocks: readonly DocumentBlock[];
}

/**
 * Where a stretch of the prose stands in the file: from the first unit that it came from to the last, markup between them
 * included. A stretch without any of the file's own units (a blank between blocks) gives an empty span.
 */
export function originalSpan(document: Pick<ParsedDocument, 'runs'>, prose: Span): Span {
  const { runs } = document;
  const first = runs[firstRunEndingAfter(runs, prose.from)];
  // The last run that starts before the end.
  const last = runs[firstRunEndingAfter(runs, prose.to - 1)] ?? runs.at(-1);
  if (first === undefined || last === undefined) {
    const end = runs.at(-1)?.original.to ?? 0;
    return { from: end, to: end };
  }
  const from = prose.from <= first.prose.from ? first.original.from : isExact(first) ? first.original.from + prose.from - first.prose.from : first.original.from;
  const to = prose.to <= last.prose.from ? last.original.from : prose.to >= last.prose.to ? last.original.to : isExact(last) ? last.original.from + prose.to - last.prose.from : last.original.to;
  return { from, to: Math.max(from, to) };
}

/** Whether the prose and the file of a run agree unit by unit. */
export const isExact = ({ prose, original }: OffsetRun): boolean => prose.to - prose.from === original.to - original.from;

const firstRunEndingAfter = (runs: readonly OffsetRun[], offset: number): number => firstWhere(0, runs.length, (run) => runs[run]!.prose.to > offset);

/** Where segment `index` stands in the file, the marks around its first and last words included. Throws `RangeError` when there is no such segment. */
export function originalOfSegment(document: SegmentedDocument, index: number): Span {
  const segment = segmentAt(document, index);
  let { from, to } = originalSpan(document, segment);
  for (const { prose, original } of elementsOfSegment(document, index)) {
    if (prose.to > segment.to) continue;
    from = Math.min(from, original.from);
    to = Math.max(to, original.to);
  }
  return { from, to };
}

/** The inline elements of segment `index` that begin in it, in order. Throws `RangeError` when there is no such segment. */
export function elementsOfSegment(document: SegmentedDocument, index: number): InlineElement[] {
  const { from } = segmentAt(document, index);
  const { elements } = document;
  const next = document.text.segments[index + 1]?.from ?? Infinity;
  const found: InlineElement[] = [];
  for (let at = firstWhere(0, elements.length, (element) => elements[element]!.prose.from >= from); at < elements.length; at++) {
    // What stands behind the last word (an image, a footnote mark) is this segment's.
    if (elements[at]!.prose.from >= next) break;
    found.push(elements[at]!);
  }
  return found;
}

const atoms: ReadonlySet<InlineKind> = /* @__PURE__ */ new Set<InlineKind>(['code', 'math', 'placeholder', 'expression', 'address']);

/** Whether the text of an element of this kind stays in the prose as a word would, and is not to be cut. */
export const isAtom = (kind: InlineKind): boolean => atoms.has(kind);

/** The markup of segment `index` as tags in its text, as alignment units and TMX have them. Throws `RangeError` when there is no such segment. */
export function tagsOfSegment(document: SegmentedDocument, index: number): InlineTag[] {
  const { from, to } = segmentAt(document, index);
  const length = to - from;
  const tags: { readonly tag: InlineTag; readonly order: number }[] = [];
  elementsOfSegment(document, index).forEach(({ kind, prose, original, value }, at) => {
    const tagId = String(at + 1);
    const start = Math.min(length, prose.from - from);
    const end = Math.min(length, prose.to - from);
    const common = { tagId, type: kind, ...(value === '' ? {} : { code: value }) };
    if (end === start) tags.push({ tag: { offset: start, kind: 'point', ...common, code: document.original.slice(original.from, original.to) }, order: at * 2 });
    else tags.push({ tag: { offset: start, kind: 'open', ...common }, order: at * 2 }, { tag: { offset: end, kind: 'close', tagId }, order: -at * 2 - 1 });
  });
  // At one offset what was opened last closes first, and all that closes does so before anything opens.
  return tags.sort((a, b) => a.tag.offset - b.tag.offset || a.order - b.order).map(({ tag }) => tag);
}

function segmentAt({ text: { segments } }: SegmentedDocument, index: number): Span {
  const segment = segments[index];
  if (segment === undefined) throw new RangeError(`got segment ${index}, expected 0 to ${segments.length - 1} (the document has ${segments.length} segments)`);
  return segment;
}

/** A place for people: both count from 1, columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Makes a function that tells line and column of an offset of `text`; each call takes time in the logarithm of its lines. */
export function createLocator(text: string): (offset: number) => TextPlace {
  const placeOf = createPlaceFinder(text, '');
  return (offset) => {
    const { line, column } = placeOf({ from: offset, to: offset });
    return { line, column };
  };
}
