import { FormatError } from '../bitext/index.js';
import { instantiateKernel } from '../kernel/index.js';
import { keysBase64 } from './keys-wasm.js';
import { foldKey, hashKey, hashUnit, seedOf, tokenKind } from './tokens.js';
import type { ModelHead, ModelSections } from './model-file.js';

/**
 * The words of a model by their keys, front-coded in order, and a table that finds a word's row by the hash of its key.
 * A row is taken to be the word's when all 32 bits agree: one unknown word in some 40,000 is mistaken for a known one.
 */
export interface ModelVocabulary {
  /** First row of each language's words, then of the numbers and signs, then of the pieces. */
  readonly firstRow: Int32Array;
  /** Per language and for numbers and signs: open addressing over the hash; two entries a slot, row + 1 or 0 and the hash, so that a look touches one place. */
  readonly tables: readonly Int32Array[];
  /** Where in `keys` every sixteenth row begins. */
  readonly blocks: Int32Array;
}

/** Every so many rows a key is written whole, so that any key is found from the start of its block. */
export const keyBlock = 16;

/**
 * Builds the tables; linear in the size of the keys. Throws `FormatError` when they are not as many as the head says. `quick`: false leaves WebAssembly
 * out, as a platform without it does; the tables are the same.
 */
export function indexWords(head: ModelHead, keys: Uint8Array, quick = true): ModelVocabulary {
  const counts = [...head.languages.map(({ words }) => words), head.neutralWords];
  const firstRow = new Int32Array(counts.length + 1);
  counts.forEach((count, g) => {
    firstRow[g + 1] = firstRow[g]! + count;
  });
  const { blocks, tables, end } = (quick ? indexQuickly(counts, firstRow, keys) : undefined) ?? indexSlowly(counts, firstRow, keys);
  if (end !== keys.length) throw new FormatError('bitekst model', 1, 1, `got ${keys.length} bytes of keys, expected those of ${firstRow.at(-1)!} words`);
  return { firstRow, tables, blocks };
}

type Indexed = Pick<ModelVocabulary, 'tables' | 'blocks'> & { readonly end: number };

interface KeyKernel {
  readonly memory: WebAssembly.Memory;
  readonly indexRows: (at: number, keys: number, end: number, row: number, last: number, hasKind: boolean, seeds: number, key: number, states: number, table: number, mask: number, blocks: number) => number;
}

/** The tables in a kernel's memory (assembly/keys.ts): a quarter of the time, and nothing to compile for a loop that runs once. */
function indexQuickly(counts: readonly number[], firstRow: Int32Array, keys: Uint8Array): Indexed | undefined {
  const sizes = counts.map((count) => 2 * tableSize(count));
  const blockCount = Math.ceil(firstRow.at(-1)! / keyBlock);
  // The numbers first, then the bytes: seeds, states, blocks and tables, the key at hand and all keys.
  const states = 4 * tokenKinds;
  const blocksAt = states + 4 * (mostKeyBytes + 1);
  const tablesAt = blocksAt + 4 * blockCount;
  const key = tablesAt + 4 * sizes.reduce((sum, size) => sum + size, 0);
  const keysAt = key + mostKeyBytes;
  const end = keysAt + keys.length;
  // The last key of a damaged file may reach beyond its end.
  const made = instantiateKernel(keysBase64, end + mostKeyBytes) as KeyKernel | undefined;
  if (made === undefined) return undefined;
  const { buffer } = made.memory;
  new Int32Array(buffer, 0, tokenKinds).set(Object.values(tokenKind).map(seedOf));
  new Uint8Array(buffer, keysAt).set(keys);
  const tables: Int32Array[] = [];
  let at = keysAt;
  let table = tablesAt;
  for (const [g, size] of sizes.entries()) {
    at = made.indexRows(at, keysAt, end, firstRow[g]!, firstRow[g + 1]!, g === counts.length - 1, 0, key, states, table, size - 1, blocksAt);
    if (at === 0) break;
    tables.push(new Int32Array(buffer, table, size));
    table += 4 * size;
  }
  return { tables, blocks: new Int32Array(buffer, blocksAt, blockCount), end: at - keysAt };
}

const tokenKinds = 3;
const mostKeyBytes = 512;

function indexSlowly(counts: readonly number[], firstRow: Int32Array, keys: Uint8Array): Indexed {
  const total = firstRow[counts.length]!;
  const blocks = new Int32Array(Math.ceil(total / keyBlock));
  const tables = counts.map((count) => new Int32Array(2 * tableSize(count)));
  const key = new Uint8Array(512);
  // The hash after each byte of the key at hand: the next key, which shares its beginning, goes on from there.
  const states = new Int32Array(512);
  states[0] = seedOf(tokenKind.word);
  const decoder = new TextDecoder();
  const neutral = counts.length - 1;
  let at = 0;
  let row = 0;
  // The first byte of the key at hand that is not ASCII: from there on bytes are not units.
  let foreign = noneForeign;
  for (let g = 0; g < counts.length; g++) {
    const table = tables[g]!;
    const last = firstRow[g + 1]!;
    for (; row < last; row++) {
      if (row % keyBlock === 0) blocks[row / keyBlock] = at;
      const shared = keys[at]!;
      const length = shared + keys[at + 1]!;
      at += 2;
      if (foreign >= shared) foreign = noneForeign;
      foreign = Math.min(foreign, readKey(keys, at, shared, length, key, states));
      at += length - shared;
      let hash: number;
      if (foreign < length) {
        const text = decoder.decode(key.subarray(0, length));
        hash = g === neutral ? hashText(text.slice(1), Number(text[0])) : hashText(text, tokenKind.word);
      } else if (g === neutral) {
        // A number or sign has its kind, a digit, before it.
        hash = seedOf(key[0]! - 0x30);
        for (let i = 1; i < length; i++) hash = hashUnit(hash, key[i]!);
        hash ^= hash >>> 15;
      } else {
        hash = states[length]!;
        hash ^= hash >>> 15;
      }
      enter(table, hash, row);
    }
  }
  return { tables, blocks, end: at };
}

// A key has fewer bytes.
const noneForeign = 1 << 16;

// This and the next are what takes the time, and by themselves they are soon compiled.
/** Reads the bytes of a key from `shared` on, and returns the first that is not ASCII. */
function readKey(keys: Uint8Array, at: number, shared: number, length: number, key: Uint8Array, states: Int32Array): number {
  let foreign = noneForeign;
  let state = states[shared]!;
  for (let i = shared; i < length; i++) {
    const byte = keys[at++]!;
    key[i] = byte;
    state = hashUnit(state, byte);
    states[i + 1] = state;
    if (byte > 0x7f && i < foreign) foreign = i;
  }
  return foreign;
}

function enter(table: Int32Array, hash: number, row: number): void {
  const mask = table.length - 1;
  let at = (hash << 1) & mask;
  while (table[at] !== 0) at = (at + 2) & mask;
  table[at] = row + 1;
  table[at + 1] = hash;
}

// At most half full, so that a search ends soon.
function tableSize(count: number): number {
  let size = 16;
  while (size < 2 * count) size *= 2;
  return size;
}

function hashText(text: string, kind: number): number {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return hashKey(units, 0, units.length, kind);
}

/** The row of a key by its hash, in group `group` (a language, or the numbers and signs), or −1. */
export function findRow(vocabulary: ModelVocabulary, group: number, hash: number): number {
  const table = vocabulary.tables[group]!;
  const mask = table.length - 1;
  for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
    const row = table[at]! - 1;
    if (row < 0 || table[at + 1] === hash) return row;
  }
}

/** The row of a word as it is written in a language, or −1. */
export function findWordRow(vocabulary: ModelVocabulary, language: number, word: string): number {
  return findRow(vocabulary, language, hashText(foldKey(word), tokenKind.word));
}

/** The key of a row. */
export function keyOfRow(vocabulary: ModelVocabulary, keys: Uint8Array, row: number): string {
  const key = new Uint8Array(512);
  let at = vocabulary.blocks[Math.floor(row / keyBlock)]!;
  let length = 0;
  for (let r = row - (row % keyBlock); r <= row; r++) {
    const shared = keys[at]!;
    length = shared + keys[at + 1]!;
    at += 2;
    for (let i = shared; i < length; i++) key[i] = keys[at++]!;
  }
  return new TextDecoder().decode(key.subarray(0, length));
}

/** How rows of languages are written, as `wordCasing` says; a class since it owns the places of the exceptions. */
export class WordForms {
  private readonly vocabulary: ModelVocabulary;
  private readonly sections: ModelSections;
  private exceptions: Map<number, string> | undefined;

  constructor(vocabulary: ModelVocabulary, sections: ModelSections) {
    this.vocabulary = vocabulary;
    this.sections = sections;
  }

  /** The usual spelling of a row's word: `Nederland`, `coördinatie`, `AIVD`. */
  formOf(row: number): string {
    const key = keyOfRow(this.vocabulary, this.sections.keys, row);
    switch (casingOf(this.sections.casing, row)) {
      case wordCasing.capital:
        return key.charAt(0).toUpperCase() + key.slice(1);
      case wordCasing.capitals:
        return key.toUpperCase();
      case wordCasing.listed:
        this.exceptions ??= this.readExceptions();
        return this.exceptions.get(row) ?? key;
      default:
        return key;
    }
  }

  private readExceptions(): Map<number, string> {
    const forms = new TextDecoder().decode(this.sections.forms).split('\n');
    const found = new Map<number, string>();
    const rows = this.vocabulary.firstRow.at(-2)!;
    let next = 0;
    for (let row = 0; row < rows; row++) {
      if (casingOf(this.sections.casing, row) === wordCasing.listed) found.set(row, forms[next++] ?? '');
    }
    return found;
  }
}

/** How a word is written, two bits a row: as its key, with a capital, in capitals, or as the list of forms says. */
export const wordCasing = { key: 0, capital: 1, capitals: 2, listed: 3 } as const;

const casingOf = (casing: Uint8Array, row: number): number => (casing[row >> 2]! >> (2 * (row & 3))) & 3;
