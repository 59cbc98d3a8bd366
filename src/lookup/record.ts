import type { AlignmentUnit, UnitMetadata } from '../bitext/index.js';

/** 64 bits of a content id, as two signed numbers. */
export interface IdBits {
  readonly high: number;
  readonly low: number;
}

export function idBits(id: string): IdBits | undefined {
  return typeof id === 'string' && /^[0-9a-f]{16}$/u.test(id) ? { high: Number.parseInt(id.slice(0, 8), 16) | 0, low: Number.parseInt(id.slice(8), 16) | 0 } : undefined;
}

export const idOfBits = (high: number, low: number): string => (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');

/** What a record of the log does. */
export const unitRecord = 1;
export const removalRecord = 2;
/** Ids of units in the order of their document; {@link edge} where it begins and ends, {@link unknownNeighbour} where that is not known. */
export const sequenceRecord = 3;

/** Ids that no unit has stand for what is no unit. A content id of 0 or 1 has a chance of 1 in 10^19. */
export const edge: IdBits = { high: 0, low: 0 };
export const unknownNeighbour: IdBits = { high: 0, low: 1 };

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });
const loneSurrogate = /\p{Cs}/u;
// ES2024 has it, at the speed of the engine; older engines ask a regex.
const isWellFormed = (text: string & { readonly isWellFormed?: () => boolean }): boolean => text.isWellFormed?.() ?? !loneSurrogate.test(text);
// In the byte of a tag's length: the text is a JSON string, since UTF-8 cannot hold a lone surrogate.
const escaped = 0x80;

/** Bytes that grow at the end. */
export class ByteArena {
  bytes: Uint8Array;
  length = 0;

  constructor(size: number = 1 << 12) {
    this.bytes = new Uint8Array(size);
  }

  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  writeInt32(value: number): void {
    const { bytes } = this;
    bytes[this.length++] = value;
    bytes[this.length++] = value >>> 8;
    bytes[this.length++] = value >>> 16;
    bytes[this.length++] = value >>> 24;
  }

  writeText(text: string): void {
    // Four bytes for the length, then at most three a code unit.
    this.reserve(text.length * 3 + 4);
    const start = this.length;
    this.length += 4;
    const { bytes } = this;
    let at = this.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >>> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[at++] = 0xe0 | (code >>> 12);
        bytes[at++] = 0x80 | ((code >>> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        at += encoder.encodeInto(text.slice(i), bytes.subarray(at)).written;
        break;
      }
    }
    this.length = start;
    this.writeInt32(at - start - 4);
    this.length = at;
  }
}

/**
 * Appends a record: `u32 length of the rest, u8 what, i32 high, i32 low`, and for a unit
 * `u8 sides, (u8 length of tag, tag, u32 length, UTF-8)…, u32 length, JSON of the metadata`.
 */
export function writeUnit(arena: ByteArena, id: IdBits, unit: AlignmentUnit, languages: readonly string[], metadata: string): void {
  const start = arena.length;
  writeHead(arena, unitRecord, id);
  arena.reserve(1);
  arena.bytes[arena.length++] = languages.length;
  for (const language of languages) {
    const text = unit[language]!;
    const lone = !isWellFormed(text);
    arena.reserve(language.length + 1);
    arena.bytes[arena.length++] = language.length | (lone ? escaped : 0);
    for (let i = 0; i < language.length; i++) arena.bytes[arena.length++] = language.charCodeAt(i);
    arena.writeText(lone ? JSON.stringify(text) : text);
  }
  arena.writeText(metadata);
  closeRecord(arena, start);
}

export function writeRemoval(arena: ByteArena, id: IdBits): void {
  const start = arena.length;
  writeHead(arena, removalRecord, id);
  closeRecord(arena, start);
}

export function writeSequence(arena: ByteArena, ids: readonly IdBits[]): void {
  const start = arena.length;
  writeHead(arena, sequenceRecord, edge);
  arena.reserve(ids.length * 8);
  for (const { high, low } of ids) {
    arena.writeInt32(high);
    arena.writeInt32(low);
  }
  closeRecord(arena, start);
}

function writeHead(arena: ByteArena, what: number, { high, low }: IdBits): void {
  arena.reserve(13);
  arena.writeInt32(0);
  arena.bytes[arena.length++] = what;
  arena.writeInt32(high);
  arena.writeInt32(low);
}

function closeRecord(arena: ByteArena, start: number): void {
  const end = arena.length;
  arena.length = start;
  arena.writeInt32(end - start - 4);
  arena.length = end;
}

function readInt32(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

/** The length of the record at `at`, its own four bytes included. */
export const recordLength = (bytes: Uint8Array, at: number): number => (readInt32(bytes, at) >>> 0) + 4;
export const recordKind = (bytes: Uint8Array, at: number): number => bytes[at + 4]!;
export const recordId = (bytes: Uint8Array, at: number): IdBits => ({ high: readInt32(bytes, at + 5), low: readInt32(bytes, at + 9) });

export function readSequence(bytes: Uint8Array, at: number): IdBits[] {
  const end = at + recordLength(bytes, at);
  const ids: IdBits[] = [];
  for (let i = at + 13; i + 8 <= end; i += 8) ids.push({ high: readInt32(bytes, i), low: readInt32(bytes, i + 4) });
  return ids;
}

/** Where the side of a record in one language (its tag exactly) begins, with the length of its tag; −1 where there is none. */
export function findSide(bytes: Uint8Array, record: number, language: string): number {
  let at = record + 14;
  for (let sides = bytes[record + 13]!; sides > 0; sides--) {
    const size = bytes[at]! & ~escaped;
    if (size === language.length && startsWith(bytes, at + 1, language)) return at;
    at += 5 + size + readInt32(bytes, at + 1 + size);
  }
  return -1;
}

/** The text of a record in one language (its tag exactly), or undefined. */
export function readSide(bytes: Uint8Array, record: number, language: string): string | undefined {
  const at = findSide(bytes, record, language);
  if (at < 0) return undefined;
  const from = at + 5 + language.length;
  return decode(bytes, from, readInt32(bytes, from - 4), bytes[at]!);
}

function startsWith(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let i = 0; i < ascii.length; i++) if (bytes[at + i] !== ascii.charCodeAt(i)) return false;
  return true;
}

function decode(bytes: Uint8Array, from: number, length: number, flags: number): string {
  const text = decoder.decode(bytes.subarray(from, from + length));
  return flags & escaped ? (JSON.parse(text) as string) : text;
}

function metadataAt(bytes: Uint8Array, record: number): number {
  let at = record + 14;
  for (let sides = bytes[record + 13]!; sides > 0; sides--) {
    at += 1 + (bytes[at]! & ~escaped);
    at += 4 + readInt32(bytes, at);
  }
  return at;
}

/** The metadata's JSON; `''` where there is none. */
export function readMetadataText(bytes: Uint8Array, record: number): string {
  const at = metadataAt(bytes, record);
  return decode(bytes, at + 4, readInt32(bytes, at), 0);
}

export function readMetadata(bytes: Uint8Array, record: number): UnitMetadata {
  const text = readMetadataText(bytes, record);
  return text === '' ? {} : (JSON.parse(text) as UnitMetadata);
}

export function readUnit(bytes: Uint8Array, record: number): AlignmentUnit {
  const unit: Record<string, unknown> = {};
  let at = record + 14;
  for (let sides = bytes[record + 13]!; sides > 0; sides--) {
    const flags = bytes[at]!;
    const size = flags & ~escaped;
    const tag = decode(bytes, at + 1, size, 0);
    const length = readInt32(bytes, at + 1 + size);
    unit[tag] = decode(bytes, at + 5 + size, length, flags);
    at += 5 + size + length;
  }
  return Object.assign(unit, readMetadata(bytes, record)) as AlignmentUnit;
}

/** A unit's metadata as JSON with its members in one order, so that equal metadata is equal text; `''` where there is none. */
export function formatMetadata(unit: AlignmentUnit, languages: readonly string[]): string {
  const members = unit as unknown as Readonly<Record<string, unknown>>;
  const names: string[] = [];
  for (const name in members) if (members[name] !== undefined && !languages.includes(name)) names.push(name);
  if (names.length === 0) return '';
  let json = '{';
  for (const name of names.sort()) json += `${json.length > 1 ? ',' : ''}${JSON.stringify(name)}:${JSON.stringify(members[name])}`;
  return `${json}}`;
}
