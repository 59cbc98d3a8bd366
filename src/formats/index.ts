export type {
  Chunk, FileHeader, Format, FormatIssue, FormatIssueCode, FormatReader, FormatRecord, FormatWriter, ReaderOptions, TermFeature, TermFormat, UnitFeature, UnitFormat, WriterOptions,
} from './format.js';
export { readAll, readRecords, writeAll, type ChunkSource, type FileContent } from './stream.js';
export { tmx } from './tmx.js';
