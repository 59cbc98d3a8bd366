import { FormatError, languagesOf } from '../bitext/index.js';
import { checksum } from './checksum.js';
import { LanguageTexts, MemoryTables, documentEdge } from './memory-tables.js';
import { ByteArena, readSequence, readUnit, recordId, recordKind, recordLength, removalRecord, sequenceRecord, unitRecord, writeSequence } from './record.js';
import { SideIndex, type IndexSegment } from './side-index.js';
import { TokenVocabulary } from './token-vocabulary.js';

/*
 * A memory file:
 *
 *   "BITEKSTM" | u32 version | u32 0 | block …
 *   block: u32 "BLOK" | u32 type | u32 length | u32 checksum of the payload | u32 records | u32 0 | u32 0 | u32 checksum of the 28 bytes before
 *          payload, filled up to a multiple of 8
 *
 * All numbers are little-endian. Blocks of type 1 hold records, each whole in one block, so that a damaged block takes no other
 * with it. A block of type 2 is the index of all records before it, as typed arrays that are used where they lie; it holds
 * nothing that the records do not. To append is to write more blocks behind the last.
 */
const magic = 'BITEKSTM';
const version = 1;
const blockMagic = 0x4b4f4c42;
const fileHead = 16;
const blockHead = 32;
const recordBlock = 1;
const indexBlock = 2;
const blockSize = 1 << 18;
const format = 'bitekst memory';

/** A stretch of a memory file that cannot be read. */
export interface MemoryDamage {
  /** Bytes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly problem: string;
  /** How many records it held, where its head can still be read; they are lost unless `index` is true. */
  readonly records?: number;
  /** Only an index is damaged: it was made anew from the records, and nothing is lost. */
  readonly index?: boolean;
}

interface Block {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

const align8 = (length: number): number => (length + 7) & ~7;
const isLittleEndian = /* @__PURE__ */ (() => new Uint8Array(new Uint16Array([1]).buffer)[0] === 1)();

/** The whole memory as a file. Removed units are not in it. */
export function formatMemory(tables: MemoryTables): Uint8Array {
  const source = tables.liveCount === tables.rowCount ? tables : compacted(tables);
  const blocks: { type: number; records: number; payload: Uint8Array }[] = [];
  let arena = new ByteArena(blockSize);
  let records = 0;
  const offsets = new Float64Array(source.rowCount);
  // Where the payload of the block in work will begin.
  let begin = fileHead + blockHead;
  const close = (): void => {
    if (records === 0) return;
    blocks.push({ type: recordBlock, records, payload: arena.bytes.subarray(0, arena.length) });
    begin += align8(arena.length) + blockHead;
    arena = new ByteArena(blockSize);
    records = 0;
  };
  for (let row = 0; row < source.rowCount; row++) {
    const record = source.recordOf(row);
    if (arena.length + record.length > blockSize) close();
    arena.reserve(record.length);
    offsets[row] = begin + arena.length;
    arena.bytes.set(record, arena.length);
    arena.length += record.length;
    records++;
  }
  const longest = 20_000;
  for (let at = 0; at < source.sequenceLength; ) {
    // Cut where documents meet, or else with an overlap of two, so that no row loses both its neighbours.
    let end = Math.min(source.sequenceLength, at + longest);
    if (end < source.sequenceLength) {
      let cut = end;
      while (cut > at + 1 && !(source.sequence[cut - 1]! < 0 && source.sequence[cut]! < 0)) cut--;
      if (cut > at + 1) end = cut;
    }
    const stretch = [...source.sequence.subarray(at, end)];
    if (arena.length + stretch.length * 8 > blockSize) close();
    writeSequence(arena, stretch.map((row) => (row < 0 ? { high: 0, low: row === documentEdge ? 0 : 1 } : { high: source.idHigh[row]!, low: source.idLow[row]! })));
    records++;
    at = end < source.sequenceLength && !(source.sequence[end - 1]! < 0 && source.sequence[end]! < 0) ? end - 2 : end;
  }
  close();
  blocks.push({ type: indexBlock, records: source.rowCount, payload: formatIndex(source, offsets) });
  return joinBlocks(blocks, true);
}

/** What was added to a memory since it was opened or last saved, to be written behind what the file has. */
export function formatAppendix(tables: MemoryTables): Uint8Array {
  const { bytes, length } = tables.added;
  const blocks: { type: number; records: number; payload: Uint8Array }[] = [];
  let from = tables.unsaved;
  while (from < length) {
    let to = from;
    let records = 0;
    while (to < length && (records === 0 || to - from + recordLength(bytes, to) <= blockSize)) {
      to += recordLength(bytes, to);
      records++;
    }
    blocks.push({ type: recordBlock, records, payload: bytes.slice(from, to) });
    from = to;
  }
  return joinBlocks(blocks, false);
}

function compacted(tables: MemoryTables): MemoryTables {
  const fresh = new MemoryTables();
  const moved = new Int32Array(tables.rowCount).fill(-2);
  for (let row = 0; row < tables.rowCount; row++) {
    if (tables.live[row] === 0) continue;
    const unit = tables.unitOf(row);
    moved[row] = fresh.put(unit, { high: tables.idHigh[row]!, low: tables.idLow[row]! }, languagesOf(unit), tables.metadataTextOf(row));
  }
  fresh.appendSequence([...tables.sequence.subarray(0, tables.sequenceLength)].map((row) => (row < 0 ? row : moved[row]!)));
  return fresh;
}

function joinBlocks(blocks: readonly { type: number; records: number; payload: Uint8Array }[], head: boolean): Uint8Array {
  let size = head ? fileHead : 0;
  for (const { payload } of blocks) size += blockHead + align8(payload.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  if (head) {
    for (let i = 0; i < magic.length; i++) bytes[i] = magic.charCodeAt(i);
    view.setUint32(8, version, true);
    at = fileHead;
  }
  for (const { type, records, payload } of blocks) {
    bytes.set(payload, at + blockHead);
    view.setUint32(at, blockMagic, true);
    view.setUint32(at + 4, type, true);
    view.setUint32(at + 8, payload.length, true);
    view.setUint32(at + 12, checksum(bytes.subarray(at + blockHead, at + blockHead + payload.length)), true);
    view.setUint32(at + 16, records, true);
    view.setUint32(at + 28, checksum(bytes.subarray(at, at + 28)), true);
    at += blockHead + align8(payload.length);
  }
  return bytes;
}

/** Reads a memory file as far as it can be read, and says what cannot. */
export function parseMemory(given: Uint8Array): { tables: MemoryTables; damage: MemoryDamage[] } {
  // The index is used where it lies, so it must lie at a multiple of eight.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const damage: MemoryDamage[] = [];
  const blocks = findBlocks(bytes, damage);
  // The last good index; what stands before it need only be checked.
  let indexed = -1;
  let tables: MemoryTables | undefined;
  const lostBefore = (to: number): boolean => damage.some((one) => one.index !== true && one.from < to);
  for (let b = blocks.length - 1; b >= 0 && tables === undefined; b--) {
    const { type, from, to } = blocks[b]!;
    // An index may name records of a block that is damaged: then it is made anew from those that are left.
    if (type !== indexBlock || !isLittleEndian || lostBefore(from)) continue;
    tables = parseIndex(bytes, from, to);
    indexed = b;
  }
  tables ??= new MemoryTables(bytes);
  for (const { type, from, to } of blocks.slice(indexed + 1)) if (type === recordBlock) replay(tables, bytes, from, to, damage);
  return { tables, damage };
}

function findBlocks(bytes: Uint8Array, damage: MemoryDamage[]): Block[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const blocks: Block[] = [];
  let at = fileHead;
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head !== magic) damage.push({ from: 0, to: Math.min(fileHead, bytes.length), problem: `got ${JSON.stringify(head)} at its start, expected ${JSON.stringify(magic)}: this is no memory of bitekst, or its start is damaged` });
  else if (bytes.length < fileHead) damage.push({ from: 0, to: bytes.length, problem: 'the file ends within its head' });
  else if (view.getUint32(8, true) !== version) damage.push({ from: 8, to: 12, problem: `got version ${view.getUint32(8, true)}, expected ${version}: a newer bitekst may have written it` });
  while (at < bytes.length) {
    if (!isBlockHead(bytes, view, at)) {
      const start = at;
      at = nextBlock(bytes, view, at + 1);
      damage.push({ from: start, to: at, problem: at === bytes.length ? 'the file ends within a block: the last thing written to it is incomplete' : 'no block begins where one is expected' });
      continue;
    }
    const type = view.getUint32(at + 4, true);
    const from = at + blockHead;
    const to = from + view.getUint32(at + 8, true);
    const records = view.getUint32(at + 16, true);
    const index = type === indexBlock;
    if (to > bytes.length) {
      const resume = nextBlock(bytes, view, from);
      damage.push({ from: at, to: resume, problem: 'the file ends within a block: the last thing written to it is incomplete', records, ...(index ? { index } : {}) });
      at = resume;
      continue;
    }
    if (checksum(bytes.subarray(from, to)) === view.getUint32(at + 12, true)) {
      blocks.push({ type, from, to });
      // What is appended next would not lie at a multiple of eight.
      if (from + align8(to - from) > bytes.length) damage.push({ from: to, to: bytes.length, problem: 'the file ends before its last block is filled up; no record is lost', index: true });
    } else damage.push({ from: at, to, problem: `a block of ${records} records does not have its checksum`, records, ...(index ? { index } : {}) });
    at = from + align8(to - from);
  }
  return blocks;
}

const isBlockHead = (bytes: Uint8Array, view: DataView, at: number): boolean =>
  at + blockHead <= bytes.length && view.getUint32(at, true) === blockMagic && view.getUint32(at + 28, true) === checksum(bytes.subarray(at, at + 28));

function nextBlock(bytes: Uint8Array, view: DataView, from: number): number {
  // Blocks begin at multiples of eight, unless bytes were lost: then anywhere.
  for (let at = bytes.indexOf(0x42, from); at >= 0; at = bytes.indexOf(0x42, at + 1)) if (isBlockHead(bytes, view, at)) return at;
  return bytes.length;
}

function replay(tables: MemoryTables, bytes: Uint8Array, from: number, to: number, damage: MemoryDamage[]): void {
  let at = from;
  while (at < to) {
    const length = recordLength(bytes, at);
    if (at + length > to || length < 13) {
      damage.push({ from: at, to, problem: 'a record is longer than its block' });
      return;
    }
    const kind = recordKind(bytes, at);
    const id = recordId(bytes, at);
    if (kind === unitRecord) {
      const unit = readUnit(bytes, at);
      tables.place(id, at, unit, languagesOf(unit));
    } else if (kind === removalRecord) {
      tables.remove(tables.rowOf(id), false);
    } else if (kind === sequenceRecord) {
      tables.appendSequence(readSequence(bytes, at).map((one) => tables.sequenceRow(one)));
    }
    at += length;
  }
}

/** The error for a file that is damaged; {@link parseMemory} says what can be saved. */
export function damageError(damage: readonly MemoryDamage[], units: number): FormatError {
  const first = damage[0]!;
  const more = damage.length > 1 ? ` (and ${damage.length - 1} more)` : '';
  return new FormatError(format, 1, first.from + 1, `bytes ${first.from} to ${first.to}: ${first.problem}${more}${units === 0 ? '' : `. ${units} units can be read: TranslationMemory.salvage or bitekst convert gives them`}`);
}

type StoredArray = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;
const arrayTypes = { i32: Int32Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array, f64: Float64Array } as const;
type ArrayType = keyof typeof arrayTypes;

const typeOf = (array: StoredArray): ArrayType =>
  array instanceof Int32Array ? 'i32' : array instanceof Uint32Array ? 'u32' : array instanceof Uint16Array ? 'u16' : array instanceof Float64Array ? 'f64' : 'u8';

interface IndexHead {
  readonly rowCount: number;
  readonly sequenceLength: number;
  readonly tags: readonly string[];
  readonly languages: readonly { readonly key: string; readonly count: number; readonly tokens: number }[];
  /** Name, type, and length in elements; each array begins at a multiple of eight, in this order. */
  readonly arrays: readonly (readonly [name: string, type: ArrayType, length: number])[];
}

function formatIndex(tables: MemoryTables, offsets: Float64Array): Uint8Array {
  const rows = tables.rowCount;
  const arrays: [string, StoredArray][] = [
    ['offset', offsets],
    ['idHigh', tables.idHigh.subarray(0, rows)],
    ['idLow', tables.idLow.subarray(0, rows)],
    ['idTable', tables.idTable],
    ['lastPosition', tables.lastPosition.subarray(0, rows)],
    ['sequence', tables.sequence.subarray(0, tables.sequenceLength)],
    ['sequenceChain', tables.sequenceChain.subarray(0, tables.sequenceLength)],
  ];
  const languages: IndexHead['languages'][number][] = [];
  for (const [key, texts] of tables.texts) {
    const { index } = texts;
    index.settleAll();
    const segment = index.segments[0]!;
    const vocabulary = index.vocabulary.stored();
    languages.push({ key, count: index.count, tokens: index.tokenCount });
    arrays.push(
      [`${key}/hash`, texts.hash.subarray(0, index.count)],
      [`${key}/chain`, texts.chain.subarray(0, index.count)],
      [`${key}/head`, texts.head],
      [`${key}/row`, index.row.subarray(0, index.count)],
      [`${key}/tag`, index.tag.subarray(0, index.count)],
      [`${key}/weight`, index.weight.subarray(0, index.count)],
      [`${key}/tokenStart`, index.tokenStart.subarray(0, index.count + 1)],
      [`${key}/tokens`, index.tokens.subarray(0, index.tokenCount)],
      [`${key}/order`, segment.order],
      [`${key}/weights`, segment.weights],
      [`${key}/postingStart`, segment.postingStart],
      [`${key}/postings`, segment.postings],
      [`${key}/units`, vocabulary.units],
      [`${key}/start`, vocabulary.start],
      [`${key}/hashes`, vocabulary.hashes],
      [`${key}/table`, vocabulary.table],
    );
  }
  const head: IndexHead = { rowCount: rows, sequenceLength: tables.sequenceLength, tags: tables.tags, languages, arrays: arrays.map(([name, array]) => [name, typeOf(array), array.length]) };
  const json = new TextEncoder().encode(JSON.stringify(head));
  let size = align8(4 + json.length);
  for (const [, array] of arrays) size += align8(array.byteLength);
  const payload = new Uint8Array(size);
  new DataView(payload.buffer).setUint32(0, json.length, true);
  payload.set(json, 4);
  let at = align8(4 + json.length);
  for (const [, array] of arrays) {
    payload.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += align8(array.byteLength);
  }
  return payload;
}

function parseIndex(bytes: Uint8Array, from: number, to: number): MemoryTables | undefined {
  const length = new DataView(bytes.buffer, bytes.byteOffset + from, 4).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(from + 4, from + 4 + length))) as IndexHead;
  const arrays = new Map<string, StoredArray>();
  let at = from + align8(4 + length);
  for (const [name, type, count] of head.arrays) {
    const array = new arrayTypes[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, count);
    arrays.set(name, array);
    at += align8(array.byteLength);
  }
  if (at > to) return undefined;
  const stored = <A extends StoredArray>(name: string): A => arrays.get(name) as A;
  const tables = new MemoryTables(bytes);
  // Arrays that change in place are copied: the bytes are the caller's. The others are copied when something is added to them.
  tables.rowCount = tables.liveCount = head.rowCount;
  tables.offset = stored<Float64Array>('offset').slice();
  tables.idHigh = stored('idHigh');
  tables.idLow = stored('idLow');
  tables.idTable = stored<Int32Array>('idTable').slice();
  tables.live = new Uint8Array(head.rowCount).fill(1);
  tables.lastPosition = stored<Int32Array>('lastPosition').slice();
  tables.sequence = stored('sequence');
  tables.sequenceChain = stored('sequenceChain');
  tables.sequenceLength = head.sequenceLength;
  tables.tags.push(...head.tags);
  for (const { key, count, tokens } of head.languages) {
    const vocabulary = new TokenVocabulary({
      units: stored(`${key}/units`), start: stored(`${key}/start`), hashes: stored(`${key}/hashes`), table: stored<Int32Array>(`${key}/table`).slice(), size: stored<Int32Array>(`${key}/hashes`).length,
    });
    const index = new SideIndex(vocabulary);
    index.count = count;
    index.tokenCount = tokens;
    index.row = stored(`${key}/row`);
    index.tag = stored(`${key}/tag`);
    index.weight = stored(`${key}/weight`);
    index.tokenStart = stored(`${key}/tokenStart`);
    index.tokens = stored(`${key}/tokens`);
    const segment: IndexSegment = {
      first: 0, count, order: stored(`${key}/order`), weights: stored(`${key}/weights`), postingStart: stored(`${key}/postingStart`), postings: stored(`${key}/postings`),
    };
    index.segments = [segment];
    tables.texts.set(key, new LanguageTexts(index, stored<Int32Array>(`${key}/hash`), stored<Int32Array>(`${key}/chain`).slice(), stored<Int32Array>(`${key}/head`).slice()));
  }
  return tables;
}
