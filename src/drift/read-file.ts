import { contentId, createPlaceFinder, segmentText, type FilePlace, type SegmentedText, type Span } from '../bitext/index.js';
import { elementsOfSegment, formatOfDocument, originalOfSegment, readDocument, type BlockKind, type DocumentBlock, type SegmentedDocument } from '../documents/index.js';

/** A file of one of the trees. */
export interface DriftFile {
  /** Path with `/`, as issues and the lock name it. */
  readonly path: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** How a file is read: as a document of prose, as texts under keys (i18next), as a gettext catalogue. */
export type DriftFormat = 'document' | 'json' | 'po';

/** By the end of the file's name; undefined for a file that drift does not read. */
export function driftFormatOf(path: string): DriftFormat | undefined {
  if (/\.json$/iu.test(path)) return 'json';
  if (/\.pot?$/iu.test(path)) return 'po';
  return formatOfDocument(path) === undefined ? undefined : 'document';
}

/** A document as drift sees it: a hash for every sentence and for every block that is no prose. */
export interface ReadDocument {
  readonly file: DriftFile;
  readonly document: SegmentedDocument;
  readonly text: SegmentedText;
  /** By segment. */
  readonly hashes: readonly string[];
  /** Blocks that are compared: code, front matter, directives; comments and rules are not. */
  readonly blocks: readonly DocumentBlock[];
  /** By block. */
  readonly blockHashes: readonly string[];
  readonly placeOfSegment: (segment: number) => FilePlace;
  readonly place: (span: Span) => FilePlace;
}

const passedOver: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set<BlockKind>(['comment', 'rule']);

/** Reads a document of prose. */
export function readDriftDocument(file: DriftFile): ReadDocument {
  const document = readDocument(file.text, file.language, formatOfDocument(file.path) ?? 'text', { name: file.path });
  const { text } = document;
  // Addresses are no prose, but whoever changes one wants it changed in the translation as well.
  const hashes = lazy(() => text.segments.map((_, index) => shortHash([foldBlanks(segmentText(text, index)), ...elementsOfSegment(document, index).filter(({ kind }) => kind === 'link' || kind === 'image').map(({ value }) => value)])));
  const blocks = document.blocks.filter(({ kind }) => !passedOver.has(kind));
  const blockHashes = lazy(() => blocks.map(({ kind, info, hash }) => shortHash([kind, info, hash])));
  const find = lazy(() => createPlaceFinder(file.text, file.path));
  return {
    file, document, text, blocks,
    // Only what is held against a state is hashed.
    get hashes() {
      return hashes();
    },
    get blockHashes() {
      return blockHashes();
    },
    placeOfSegment: (segment) => find()(originalOfSegment(document, segment)),
    place: (span) => find()(span),
  };
}

// 48 bits: within a file of ten thousand sentences two fall together with a chance of 2 in ten million.
export const shortHash = (parts: readonly string[]): string => contentId(parts).slice(0, 12);

const foldBlanks = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
