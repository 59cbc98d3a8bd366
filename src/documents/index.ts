export {
  createLocator, elementsOfSegment, originalOfSegment, originalSpan, tagsOfSegment,
  type BlockKind, type DocumentBlock, type DocumentFormat, type InlineElement, type InlineKind, type OffsetRun, type ParsedDocument, type ProseBlock, type SegmentedDocument, type TextPlace,
} from './document.js';
export { documentFormats, formatOfDocument, parseDocument } from './parse-document.js';
export { readDocument, segmentDocument, type DocumentOptions } from './segment-document.js';
