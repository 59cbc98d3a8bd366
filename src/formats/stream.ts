import { assertIterable, assertList, assertObject, describeValue } from '../bitext/index.js';
import type { Chunk, FileHeader, FormatIssue, FormatReader, FormatRecord, FormatWriter, WritableRecord } from './format.js';

/** The pieces of one part of a file: an array, a Node stream, a browser's `ReadableStream`, anything that can be iterated. */
export type ChunkSource = Iterable<Chunk> | AsyncIterable<Chunk>;

/**
 * Reads records one by one from the parts of a file, in constant memory: of a format with several parts, the part is read
 * next that the reader waits for. A single text or byte array may stand for its part.
 */
export async function* readRecords<R extends FormatRecord>(reader: FormatReader<R>, ...parts: readonly (ChunkSource | Chunk)[]): AsyncGenerator<R, void, undefined> {
  const sources = parts.map((part) => iteratorOf(typeof part === 'string' || part instanceof Uint8Array ? [part] : part));
  const open = new Set(sources.keys());
  try {
    while (open.size > 0) {
      const part = open.has(reader.wants) ? reader.wants : [...open][0]!;
      const { done, value } = await sources[part]!.next();
      if (done === true) open.delete(part);
      yield* done === true ? reader.end(part) : reader.push(value, part);
    }
  } finally {
    for (const part of open) await sources[part]!.return?.();
  }
}

function iteratorOf(source: ChunkSource): AsyncIterator<Chunk> | Iterator<Chunk> {
  if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]();
  return source[Symbol.iterator]();
}

/** What a whole file holds. */
export interface FileContent<R extends FormatRecord = FormatRecord> {
  readonly header: FileHeader;
  readonly records: readonly R[];
  readonly issues: readonly FormatIssue[];
}

/** Reads a file that is in memory as a whole, one chunk for each of its parts. Throws `FormatError` where it is wrong. */
export function readAll<R extends FormatRecord>(reader: FormatReader<R>, parts: readonly Chunk[]): FileContent<R> {
  if (typeof (reader as Partial<FormatReader<R>> | null | undefined)?.push !== 'function' || typeof reader.end !== 'function') throw new TypeError(`got reader: ${describeValue(reader)}, expected what createReader() of a format gives`);
  assertList(parts, 'parts', 'an array with the text or the bytes of each part of the file');
  for (const part of parts) if (typeof part !== 'string' && !(part instanceof Uint8Array)) throw new TypeError(`got a part: ${describeValue(part)}, expected a text or bytes`);
  const records: R[] = [];
  parts.forEach((part, index) => {
    for (const record of reader.push(part, index)) records.push(record);
  });
  parts.forEach((_, index) => {
    for (const record of reader.end(index)) records.push(record);
  });
  return { header: reader.header, records, issues: reader.issues };
}

/** The parts of a file with all the records; {@link readAll} reads them back. */
export function writeAll<R extends WritableRecord>(writer: FormatWriter<R>, records: Iterable<R>): string[] {
  if (typeof (writer as Partial<FormatWriter<R>> | null | undefined)?.push !== 'function' || typeof writer.end !== 'function') throw new TypeError(`got writer: ${describeValue(writer)}, expected what createWriter() of a format gives`);
  assertIterable(records, 'records', 'an iterable of units or term entries');
  const parts: string[][] = [];
  const append = (texts: readonly string[]): void => texts.forEach((text, part) => (parts[part] ??= []).push(text));
  for (const record of records) {
    assertObject(record, 'a record', 'a unit or a term entry');
    append(writer.push(record));
  }
  append(writer.end());
  return parts.map((texts) => texts.join(''));
}
