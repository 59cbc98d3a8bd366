export type {
  Chunk, FileHeader, Format, FormatIssue, FormatIssueCode, FormatReader, FormatRecord, FormatWriter, ReaderOptions, TermFeature, TermFormat, UnitFeature, UnitFormat, WritableRecord, WriterOptions,
} from './format.js';
export { ladder, vecalign } from './bead-files.js';
export { bitextOfUnits, coverUnitsOf } from './bitext-units.js';
export {
  convert, findFormat, formatOfFile, formats, lossOf,
  type ConversionReport, type ConversionSource, type ConversionTarget, type Feature, type Loss,
} from './convert.js';
export { parseHunalignDictionary, parseWordList, readDictdDictionary, type DictdFiles } from './dictionaries.js';
export { i18nextResources } from './i18next.js';
export { jsonLines, termJsonLines } from './json-lines.js';
export { moses } from './moses.js';
export { po } from './po.js';
export { applyReview, review } from './review.js';
export { readAll, readRecords, writeAll, type ChunkSource, type FileContent } from './stream.js';
export { tbx, tbx2 } from './tbx.js';
export { deepl, termCsv, termTsv } from './term-table.js';
export { tmx } from './tmx.js';
export { csv, tsv } from './unit-table.js';
export { xliff } from './xliff.js';
