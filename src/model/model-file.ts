import { FormatError } from '../bitext/index.js';
import { nameRows } from './features.js';
import type { DecimalSign } from './tokens.js';

/*
 * A model file, little-endian:
 *
 *   0  "BTKM"          8  length of the whole file        16  length of the head
 *   4  version         12 checksum of all after byte 16   20  the head: JSON, UTF-8
 *
 * then the sections that the head lists, each at a multiple of 4 from the end of the head, in the order of
 * `sectionNames`. The head says what is needed to read them; the sections are typed arrays, used where they lie.
 */

/** Version of the layout; a file of another version is refused. */
export const modelFileVersion = 1;

/** A language of a model: its primary tag, how it writes decimals, how many words it has. */
export interface ModelLanguage {
  readonly language: string;
  readonly decimal: DecimalSign;
  readonly words: number;
}

/** What a model was made of and how, for people to read. */
export interface ModelOrigin {
  readonly name: string;
  readonly pairs: number;
  readonly seed: number;
}

export interface ModelHead {
  readonly languages: readonly ModelLanguage[];
  /** Numbers and signs that have a vector of their own. */
  readonly neutralWords: number;
  readonly dimensions: number;
  /** A vector is stored as this many codes, one for each run of `dimensions / subspaces` numbers. */
  readonly subspaces: number;
  /** Rows for pieces of words, a power of two. */
  readonly buckets: number;
  readonly origin: ModelOrigin;
}

/**
 * Product-quantised vectors (Jégou et al. 2011): row r is `scale(r) · (codebook[0][codes[r][0]], codebook[1][codes[r][1]], …)`.
 * Rows are the words of each language in order, the numbers and signs, then the pieces, then the names.
 */
export interface ModelSections {
  /** `subspaces` × 256 × `dimensions / subspaces` numbers, in steps of `codebookStep`. */
  readonly codebook: Int16Array;
  readonly codes: Uint8Array;
  /** Length of row r: 2^((scales[r] − 128) / 12); 0 stands for a row of zeros. */
  readonly scales: Uint8Array;
  /** Keys in order, each as: bytes shared with the one before, how many follow, those bytes (UTF-8); every 16th is whole. */
  readonly keys: Uint8Array;
  /** How each word of a language is written: 0 as its key, 1 with a capital, 2 in capitals, 3 as the next line of `forms`. */
  readonly casing: Uint8Array;
  readonly forms: Uint8Array;
  /** How common each word of a language is: 8 · log2 of its count. */
  readonly frequency: Uint8Array;
}

/** One step of the codebook's numbers. */
export const codebookStep: number = 1 / 8192;

export const rowCount = (head: ModelHead): number => wordCount(head) + head.buckets + nameRows;
export const wordCount = (head: ModelHead): number => head.languages.reduce((sum, { words }) => sum + words, 0) + head.neutralWords;

const sectionNames = ['codebook', 'codes', 'scales', 'keys', 'casing', 'forms', 'frequency'] as const;
const format = 'bitekst model';
const magic = 0x4d4b5442;
const headAt = 20;

interface StoredHead extends ModelHead {
  /** Length of each section in bytes. */
  readonly sections: Readonly<Record<string, number>>;
}

/** A model as one file; {@link parseModelFile} reads it back. */
export function formatModelFile(head: ModelHead, sections: ModelSections): Uint8Array {
  const parts = sectionNames.map((name) => bytesOf(sections[name]));
  const stored: StoredHead = { ...head, sections: Object.fromEntries(sectionNames.map((name, i) => [name, parts[i]!.length])) };
  const json = new TextEncoder().encode(JSON.stringify(stored));
  let length = align4(headAt + json.length);
  for (const part of parts) length = align4(length + part.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, modelFileVersion, true);
  view.setUint32(8, length, true);
  view.setUint32(16, json.length, true);
  bytes.set(json, headAt);
  let at = align4(headAt + json.length);
  for (const part of parts) {
    bytes.set(part, at);
    at = align4(at + part.length);
  }
  view.setUint32(12, checksum(bytes, 16), true);
  return bytes;
}

/**
 * Reads the head and finds the sections of a model file, without copying them. Throws `FormatError` when the bytes are no
 * model file, are of another version, or are cut short or damaged; it says what was found.
 */
export function parseModelFile(bytes: Uint8Array): { head: ModelHead; sections: ModelSections } {
  return readModelFile(bytes, true);
}

/** {@link parseModelFile} without the checksum, which takes a fifth of the time. */
export function readTrustedModelFile(bytes: Uint8Array): { head: ModelHead; sections: ModelSections } {
  return readModelFile(bytes, false);
}

function readModelFile(bytes: Uint8Array, checked: boolean): { head: ModelHead; sections: ModelSections } {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.length < headAt) throw breach(aligned.length, `got ${aligned.length} bytes, expected a model file (at least ${headAt})`);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.length);
  if (view.getUint32(0, true) !== magic) throw breach(0, `got a file that begins with ${JSON.stringify(String.fromCharCode(...aligned.subarray(0, 4)))}, expected "BTKM"; is it a model that \`bitekst train\` wrote?`);
  const version = view.getUint32(4, true);
  if (version !== modelFileVersion) throw breach(4, `got version ${version}, expected ${modelFileVersion}; train it anew, or read it with the version of bitekst that wrote it`);
  const length = view.getUint32(8, true);
  if (length !== aligned.length) throw breach(aligned.length, `got ${aligned.length} bytes, expected ${length}; the file was cut short or joined to another`);
  if (checked && view.getUint32(12, true) !== checksum(aligned, 16)) throw breach(16, 'got bytes that do not add up to their checksum, expected the file as it was written; it was damaged on its way');
  const headLength = view.getUint32(16, true);
  const stored = readHead(aligned.subarray(headAt, Math.min(length, headAt + headLength)));
  let at = align4(headAt + headLength);
  const found: Record<string, Uint8Array> = {};
  for (const name of sectionNames) {
    const size = stored.sections[name];
    if (!isCount(size) || at + size > length) throw breach(headAt, `got a section ${name} of ${String(size)} bytes at byte ${at}, expected it to end within ${length}`);
    found[name] = aligned.subarray(at, at + size);
    at = align4(at + size);
  }
  const { codes, scales, keys, casing, forms, frequency } = found as Record<(typeof sectionNames)[number], Uint8Array>;
  const codebook = found['codebook']!;
  const rows = rowCount(stored);
  const languageWords = wordCount(stored) - stored.neutralWords;
  const expected: [string, number, number][] = [
    ['codebook', codebook.length, 2 * 256 * stored.dimensions], ['codes', codes.length, rows * stored.subspaces], ['scales', scales.length, rows],
    ['casing', casing.length, Math.ceil(languageWords / 4)], ['frequency', frequency.length, languageWords],
  ];
  for (const [name, got, wanted] of expected) {
    if (got !== wanted) throw breach(headAt, `got a section ${name} of ${got} bytes, expected ${wanted} for ${rows} rows`);
  }
  return {
    head: stored,
    sections: { codebook: new Int16Array(codebook.buffer, codebook.byteOffset, codebook.length / 2), codes, scales, keys, casing, forms, frequency },
  };
}

function readHead(bytes: Uint8Array): StoredHead {
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw breach(headAt, `got a head that is no JSON (${(error as Error).message}), expected what bitekst wrote`);
  }
  const h = head as StoredHead;
  const counts = [h.dimensions, h.subspaces, h.buckets, h.neutralWords];
  const sound = Array.isArray(h.languages) && h.languages.length > 0 && typeof h.sections === 'object' && h.sections !== null && counts.every(isCount)
    && h.languages.every((l) => typeof l.language === 'string' && (l.decimal === '.' || l.decimal === ',') && isCount(l.words))
    && h.dimensions > 0 && h.subspaces > 0 && h.dimensions % h.subspaces === 0 && (h.buckets & (h.buckets - 1)) === 0 && h.buckets > 0;
  if (!sound) throw breach(headAt, `got a head of ${new TextDecoder().decode(bytes.subarray(0, 80))}…, expected languages, dimensions, subspaces, buckets and sections`);
  return h;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 2 ** 31;
const align4 = (length: number): number => (length + 3) & ~3;
// A binary file has no lines: the column is the byte.
const breach = (byte: number, problem: string): FormatError => new FormatError(format, 1, byte + 1, problem);

function bytesOf(section: Uint8Array | Int16Array): Uint8Array {
  return new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
}

/** Sum and sum of sums over 32-bit words, modulo 2^32, mixed into one (after Fletcher 1982): finds what a bad transfer does. */
function checksum(bytes: Uint8Array, from: number): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 2);
  let a = 1;
  let b = 0;
  for (let i = 0; i < words.length; i++) {
    a = (a + words[i]!) | 0;
    b = (b + a) | 0;
  }
  return (a ^ Math.imul(b, 0x9e3779b1)) >>> 0;
}
