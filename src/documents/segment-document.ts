import type { Segment, SegmentKind, SegmentStructure } from '../bitext/index.js';
import { segment, type LineReading } from '../segment/index.js';
import { isAtom, type DocumentFormat, type ParsedDocument, type SegmentedDocument } from './document.js';
import { parseDocument } from './parse-document.js';

/** How a document is cut. */
export interface DocumentOptions {
  /** Where the document came from, for people to read. */
  readonly name?: string;
  /** How newlines of plain text are read; documents with markup say themselves where a paragraph ends. */
  readonly lines?: LineReading;
}

/**
 * Cuts the prose of a document into segments. `language` is a BCP 47 tag. A heading is one segment; a sentence never ends
 * inside code or a placeholder.
 */
export function segmentDocument<L extends string>(document: ParsedDocument, language: L, options: DocumentOptions = {}): SegmentedDocument<L> {
  const { format, original, prose, runs, elements, blocks, proseBlocks } = document;
  const named = options.name === undefined ? {} : { name: options.name };
  if (format === 'text') {
    const text = segment(prose, language, options);
    return { version: 1, format, original, text: { ...text, segments: joinAcrossAtoms(text.segments, elements) }, runs, elements, blocks };
  }
  const cut = joinAcrossAtoms(segment(prose, language, { lines: 'paragraph' }).segments, elements);
  const segments: Segment[] = [];
  let at = 0;
  proseBlocks.forEach(({ prose: span, structure }, paragraph) => {
    const first = at;
    while (at < cut.length && cut[at]!.from < span.to) at++;
    if (at === first) return;
    if (structure.block === 'heading' || structure.level > 0 && structure.block === 'metadata') {
      segments.push({ from: cut[first]!.from, to: cut[at - 1]!.to, kind: 'heading', paragraph, structure });
      return;
    }
    for (let k = first; k < at; k++) segments.push({ from: cut[k]!.from, to: cut[k]!.to, kind: kindOf(cut[k]!.kind, structure), paragraph, structure });
  });
  return { version: 1, format, original, text: { text: prose, language, segments, ...named }, runs, elements, blocks };
}

/** Reads a document and cuts its prose: {@link parseDocument} and {@link segmentDocument} in one. */
export function readDocument<L extends string>(original: string, language: L, format: DocumentFormat, options: DocumentOptions = {}): SegmentedDocument<L> {
  return segmentDocument(parseDocument(original, format), language, options);
}

function kindOf(kind: SegmentKind, { block }: SegmentStructure): SegmentKind {
  if (block === 'listItem') return 'listItem';
  // What looks like a heading or a list item by its words is none where the markup says otherwise.
  return kind === 'boilerplate' && block === 'paragraph' ? kind : 'sentence';
}

// A full stop inside code or a placeholder ends no sentence.
function joinAcrossAtoms(segments: readonly Segment[], elements: ParsedDocument['elements']): Segment[] {
  const joined: Segment[] = [];
  let next = 0;
  // The end of the last atom that starts before the segment at hand.
  let atomEnd = 0;
  for (const one of segments) {
    while (next < elements.length && elements[next]!.prose.from < one.from) {
      const { kind, prose } = elements[next++]!;
      if (isAtom(kind)) atomEnd = Math.max(atomEnd, prose.to);
    }
    const last = joined.at(-1);
    if (last !== undefined && atomEnd > one.from && last.paragraph === one.paragraph) joined[joined.length - 1] = { ...last, to: one.to };
    else joined.push(one);
  }
  return joined;
}
