import { canonicalLanguage, createUnit, languagesOf, primaryLanguage, unitIdBits, type AlignmentUnit, type UnitMetadata } from '../bitext/index.js';
import { ByteArena, edge, findSide, formatMetadata, idOfBits, readMetadata, readMetadataText, readSide, readUnit, recordLength, unknownNeighbour, writeRemoval, writeSequence, writeUnit, type IdBits } from './record.js';
import { SideIndex } from './side-index.js';
import { TokenReader } from './token-reader.js';
import { enlarge } from './token-vocabulary.js';
import type { MetadataFilter } from './unit-filter.js';

/** Stands where a document begins or ends, and where that is not known, in the sequence of rows. */
export const documentEdge = -1;
export const unknownRow = -2;

// As it stands in the JSON of metadata.
const rejected = '"state":"rejected"';

/** The texts of one language: how they are like others (`index`), and which are the very same (chains by hash). */
export class LanguageTexts {
  readonly index: SideIndex;
  hash: Int32Array;
  /** Side → the next side whose text has a hash of the same slot, −1 at the end. */
  chain: Int32Array;
  /** Slot → first side, −1 for none; a power of two. */
  head: Int32Array;

  constructor(index: SideIndex = new SideIndex(), hash: Int32Array = new Int32Array(256), chain: Int32Array = new Int32Array(256), head: Int32Array = new Int32Array(512).fill(-1)) {
    this.index = index;
    this.hash = hash;
    this.chain = chain;
    this.head = head;
  }

  link(side: number, hash: number): void {
    if (side >= this.hash.length) {
      const size = Math.max(256, this.hash.length * 2);
      this.hash = enlarge(this.hash, new Int32Array(size));
      this.chain = enlarge(this.chain, new Int32Array(size));
    }
    this.hash[side] = hash;
    if (side >= this.head.length) {
      this.head = new Int32Array(this.head.length * 2).fill(-1);
      for (let s = 0; s < side; s++) this.push(s);
    }
    this.push(side);
  }

  private push(side: number): void {
    const slot = this.hash[side]! & (this.head.length - 1);
    this.chain[side] = this.head[slot]!;
    this.head[slot] = side;
  }
}

/**
 * What a memory is made of. A unit is a row: its id, whether it is still there, and where its record stands in the log. The log
 * is two runs of bytes: those of the file the memory was opened from, which are never written to, and those added since.
 */
export class MemoryTables {
  readonly base: Uint8Array;
  readonly added: ByteArena = new ByteArena(1 << 16);
  /** Where in `added` begins what no file has yet. */
  unsaved = 0;
  rowCount = 0;
  liveCount = 0;
  /** Where the record of a row begins: in `base`, or, from its length on, in `added`. */
  offset: Float64Array = new Float64Array(256);
  idHigh: Int32Array = new Int32Array(256);
  idLow: Int32Array = new Int32Array(256);
  live: Uint8Array = new Uint8Array(256);
  // Open hash table of ids; 0 is free, else row + 1. At most half full.
  idTable: Int32Array = new Int32Array(1024);
  readonly tags: string[] = [];
  readonly texts: Map<string, LanguageTexts> = new Map();
  /** Rows in the order of their documents, with what stands between documents. */
  sequence: Int32Array = new Int32Array(256);
  sequenceLength = 0;
  /** Position → an earlier position of the same row, −1 for none. */
  sequenceChain: Int32Array = new Int32Array(256);
  /** Row → its last position, −1 for none. */
  lastPosition: Int32Array = new Int32Array(256);
  private readonly reader = new TokenReader();

  constructor(base: Uint8Array = new Uint8Array(0)) {
    this.base = base;
  }

  bytesOf(row: number): { bytes: Uint8Array; at: number } {
    const offset = this.offset[row]!;
    return offset < this.base.length ? { bytes: this.base, at: offset } : { bytes: this.added.bytes, at: offset - this.base.length };
  }

  unitOf(row: number): AlignmentUnit {
    const { bytes, at } = this.bytesOf(row);
    return readUnit(bytes, at);
  }

  metadataOf(row: number): UnitMetadata {
    const { bytes, at } = this.bytesOf(row);
    return readMetadata(bytes, at);
  }

  metadataTextOf(row: number): string {
    const { bytes, at } = this.bytesOf(row);
    return readMetadataText(bytes, at);
  }

  textOf(row: number, tag: string): string | undefined {
    const { bytes, at } = this.bytesOf(row);
    return readSide(bytes, at, tag);
  }

  hasText(row: number, tag: string): boolean {
    const { bytes, at } = this.bytesOf(row);
    return findSide(bytes, at, tag) >= 0;
  }

  /** Whether the metadata of a row lets it through a filter; most have none, or none that a filter without wishes asks for. */
  passes(row: number, filter: MetadataFilter): boolean {
    const text = this.metadataTextOf(row);
    if (filter.onlyNotRejected && !text.includes(rejected)) return true;
    return filter.test(text === '' ? {} : (JSON.parse(text) as UnitMetadata));
  }

  /** The text of a side of a language's index. */
  sideText(index: SideIndex, side: number): string {
    return this.textOf(index.row[side]!, this.tags[index.tag[side]!]!) ?? '';
  }

  idOf(row: number): string {
    return idOfBits(this.idHigh[row]!, this.idLow[row]!);
  }

  /** The row of an id, removed or not; −1 for none. */
  rowOf({ high, low }: IdBits): number {
    return this.idTable[this.idSlot(high, low)]! - 1;
  }

  private idSlot(high: number, low: number): number {
    const { idTable } = this;
    const mask = idTable.length - 1;
    let slot = low & mask;
    for (let entry = idTable[slot]!; entry !== 0; entry = idTable[(slot = (slot + 1) & mask)]!) {
      if (this.idLow[entry - 1] === low && this.idHigh[entry - 1] === high) break;
    }
    return slot;
  }

  /** Writes a unit to the log and puts it in its row, a new one or that of its id. Gives the row. */
  put(unit: AlignmentUnit, id: IdBits, languages: readonly string[], metadata: string): number {
    const at = this.added.length;
    writeUnit(this.added, id, unit, languages, metadata);
    return this.place(id, this.base.length + at, unit, languages);
  }

  /** Takes a record that stands in the log as the row of its id. */
  place(id: IdBits, offset: number, unit: AlignmentUnit, languages: readonly string[]): number {
    const known = this.rowOf(id);
    if (known >= 0) {
      this.offset[known] = offset;
      if (this.live[known] === 0) {
        this.live[known] = 1;
        this.liveCount++;
      }
      return known;
    }
    const row = this.rowCount;
    if (row >= this.offset.length) this.growRows();
    this.offset[row] = offset;
    this.idHigh[row] = id.high;
    this.idLow[row] = id.low;
    this.live[row] = 1;
    this.lastPosition[row] = -1;
    if ((row + 1) * 2 > this.idTable.length) this.rehashIds(this.idTable.length * 2);
    this.idTable[this.idSlot(id.high, id.low)] = row + 1;
    this.rowCount++;
    this.liveCount++;
    for (const language of languages) {
      const text = unit[language]!;
      let tag = this.tags.indexOf(language);
      if (tag < 0) tag = this.tags.push(language) - 1;
      const key = primaryLanguage(language);
      let texts = this.texts.get(key);
      if (texts === undefined) this.texts.set(key, (texts = new LanguageTexts()));
      this.reader.read(text);
      texts.link(texts.index.add(this.reader, row, tag), hashText(text));
    }
    return row;
  }

  private growRows(): void {
    const size = Math.max(256, this.offset.length * 2);
    const offset = new Float64Array(size);
    offset.set(this.offset);
    this.offset = offset;
    this.idHigh = enlarge(this.idHigh, new Int32Array(size));
    this.idLow = enlarge(this.idLow, new Int32Array(size));
    this.live = enlarge(this.live, new Uint8Array(size));
    this.lastPosition = enlarge(this.lastPosition, new Int32Array(size));
  }

  private rehashIds(size: number): void {
    this.idTable = new Int32Array(size);
    for (let row = 0; row < this.rowCount; row++) this.idTable[this.idSlot(this.idHigh[row]!, this.idLow[row]!)] = row + 1;
  }

  /** Takes a row out of every answer, in the log as well; false where it is out already. */
  remove(row: number, log: boolean): boolean {
    if (row < 0 || this.live[row] === 0) return false;
    this.live[row] = 0;
    this.liveCount--;
    if (log) writeRemoval(this.added, { high: this.idHigh[row]!, low: this.idLow[row]! });
    return true;
  }

  /** Whether a row is known to stand between two others (or an edge) in some document. */
  standsBetween(row: number, previous: number, next: number): boolean {
    for (let at = this.lastPosition[row]!; at >= 0; at = this.sequenceChain[at]!) {
      if (this.sequence[at - 1] === previous && this.sequence[at + 1] === next) return true;
    }
    return false;
  }

  /** Notes the neighbours in a document's rows; what is known already is not noted again. */
  addDocument(rows: readonly number[], log: boolean): void {
    const rowAt = (k: number): number => (k < 0 || k >= rows.length ? documentEdge : rows[k]!);
    let k = 0;
    while (k < rows.length) {
      if (rows[k]! < 0 || this.standsBetween(rows[k]!, rowAt(k - 1), rowAt(k + 1))) {
        k++;
        continue;
      }
      let end = k + 1;
      while (end < rows.length && rows[end]! >= 0 && !this.standsBetween(rows[end]!, rowAt(end - 1), rowAt(end + 1))) end++;
      // The new stretch with a neighbour on either side, of which the other neighbour is left unknown.
      const stretch: number[] = rowAt(k - 1) === documentEdge ? [documentEdge] : [unknownRow, rowAt(k - 1)];
      for (let i = k; i < end; i++) stretch.push(rows[i]!);
      if (rowAt(end) === documentEdge) stretch.push(documentEdge);
      else stretch.push(rowAt(end), unknownRow);
      this.appendSequence(stretch);
      if (log) writeSequence(this.added, stretch.map((row) => this.sequenceId(row)));
      k = end;
    }
  }

  private sequenceId(row: number): IdBits {
    return row === documentEdge ? edge : row < 0 ? unknownNeighbour : { high: this.idHigh[row]!, low: this.idLow[row]! };
  }

  /** The row of an id in a sequence record. */
  sequenceRow(id: IdBits): number {
    if (id.high === 0 && id.low === edge.low) return documentEdge;
    const row = this.rowOf(id);
    return row < 0 ? unknownRow : row;
  }

  appendSequence(stretch: readonly number[]): void {
    const end = this.sequenceLength + stretch.length;
    if (end > this.sequence.length) {
      const size = Math.max(end, this.sequence.length * 2);
      this.sequence = enlarge(this.sequence, new Int32Array(size));
      this.sequenceChain = enlarge(this.sequenceChain, new Int32Array(size));
    }
    for (const row of stretch) {
      const at = this.sequenceLength++;
      this.sequence[at] = row;
      this.sequenceChain[at] = -1;
      if (row < 0) continue;
      this.sequenceChain[at] = this.lastPosition[row]!;
      this.lastPosition[row] = at;
    }
  }

  /** The bytes of a row's record. */
  recordOf(row: number): Uint8Array {
    const { bytes, at } = this.bytesOf(row);
    return bytes.subarray(at, at + recordLength(bytes, at));
  }
}

/** A unit under canonical language tags, without sides that say nothing, and its id; undefined where fewer than two sides are left. */
export function prepareUnit(unit: AlignmentUnit): { unit: AlignmentUnit; id: IdBits; languages: string[]; metadata: string } | undefined {
  let prepared = unit;
  let languages = languagesOf(unit);
  if (languages.some((language) => canonicalLanguage(language) !== language || unit[language]!.trim() === '')) {
    const texts: [string, string][] = [];
    for (const language of languages) if (unit[language]!.trim() !== '') texts.push([canonicalLanguage(language)!, unit[language]!]);
    const members = Object.entries(unit).filter(([name]) => !languages.includes(name));
    prepared = createUnit(texts, Object.fromEntries(members) as UnitMetadata);
    languages = languagesOf(prepared);
  }
  if (languages.length < 2) return undefined;
  return { unit: prepared, id: unitIdBits(prepared, languages), languages, metadata: formatMetadata(prepared, languages) };
}

const isBlankUnit = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000;
const composable = /[\u0300-\u036F\u1100-\u11FF]/u;
const isComposable = (code: number): boolean => code >= 0x300 && (code <= 0x36f || (code >= 0x1100 && code <= 0x11ff));

/** The same text is the same but for runs of blanks, and for how Unicode composes its letters. */
export function canonicalText(text: string): string {
  const composed = composable.test(text) ? text.normalize('NFC') : text;
  return composed.replaceAll(/[ \t\n\v\f\r\u00A0\u2028\u2029\u202F\u3000]+/gu, ' ').replace(/^ /u, '').replace(/ $/u, '');
}

/** A hash of {@link canonicalText}, without making it where the text is plain. */
export function hashText(text: string, composed = false): number {
  let hash = 0x811c9dc5 | 0;
  let blank = false;
  let begun = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code >= 0xa0) {
      if (isBlankUnit(code)) {
        blank = begun;
        continue;
      }
      if (!composed && isComposable(code)) return hashText(text.normalize('NFC'), true);
    }
    if (blank) hash = Math.imul(hash ^ 0x20, 0x01000193);
    blank = false;
    begun = true;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
