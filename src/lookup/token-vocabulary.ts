import type { TokenReader } from './token-reader.js';

/**
 * The distinct tokens of one language by number. Their units stand one after the other in one array, found by an open
 * hash table of numbers: a million units are read without a string for any of their words.
 */
export class TokenVocabulary {
  size: number;
  units: Uint16Array;
  /** Token `t` is `units[start[t] … start[t + 1]]`. */
  start: Uint32Array;
  private hashes: Int32Array;
  // Linear probing; 0 is free, else the number of the token and one. At most half full.
  private table: Int32Array;

  constructor(stored?: { readonly units: Uint16Array; readonly start: Uint32Array; readonly hashes: Int32Array; readonly table: Int32Array; readonly size: number }) {
    this.size = stored?.size ?? 0;
    this.units = stored?.units ?? new Uint16Array(1 << 12);
    this.start = stored?.start ?? new Uint32Array(1 << 10);
    this.hashes = stored?.hashes ?? new Int32Array(1 << 10);
    this.table = stored?.table ?? new Int32Array(1 << 11);
  }

  /** What {@link constructor} takes back, without the room to grow. */
  stored(): { units: Uint16Array; start: Uint32Array; hashes: Int32Array; table: Int32Array } {
    return { units: this.units.slice(0, this.start[this.size]), start: this.start.slice(0, this.size + 1), hashes: this.hashes.slice(0, this.size), table: this.table };
  }

  lengthOf(token: number): number {
    return this.start[token + 1]! - this.start[token]!;
  }

  /** The number of token `k` of what the reader last read, or −1 where no text of the memory has it. */
  find(reader: TokenReader, k: number): number {
    const from = reader.unitStart[k]!;
    const to = reader.unitStart[k + 1]!;
    return this.table[this.slotOf(reader.units, from, to, reader.hash[k]!)]! - 1;
  }

  intern(reader: TokenReader, k: number): number {
    const from = reader.unitStart[k]!;
    const to = reader.unitStart[k + 1]!;
    const hash = reader.hash[k]!;
    let slot = this.slotOf(reader.units, from, to, hash);
    const known = this.table[slot]! - 1;
    if (known >= 0) return known;
    const token = this.size;
    if ((token + 1) * 2 > this.table.length) {
      this.rehash(this.table.length * 2);
      slot = this.slotOf(reader.units, from, to, hash);
    }
    const end = this.start[token]! + to - from;
    if (end > this.units.length) this.units = enlarge(this.units, new Uint16Array(Math.max(end, this.units.length * 2)));
    if (token + 2 > this.start.length) this.start = enlarge(this.start, new Uint32Array(Math.max(64, this.start.length * 2)));
    if (token + 1 > this.hashes.length) this.hashes = enlarge(this.hashes, new Int32Array(Math.max(64, this.hashes.length * 2)));
    for (let i = from, j = this.start[token]!; i < to; i++, j++) this.units[j] = reader.units[i]!;
    this.start[token + 1] = end;
    this.hashes[token] = hash;
    this.table[slot] = token + 1;
    this.size = token + 1;
    return token;
  }

  private slotOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const { table } = this;
    const mask = table.length - 1;
    let slot = hash & mask;
    for (let entry = table[slot]!; entry !== 0; entry = table[(slot = (slot + 1) & mask)]!) {
      if (this.hashes[entry - 1] === hash && this.equals(entry - 1, units, from, to)) break;
    }
    return slot;
  }

  private equals(token: number, units: Uint16Array, from: number, to: number): boolean {
    let j = this.start[token]!;
    if (this.start[token + 1]! - j !== to - from) return false;
    for (let i = from; i < to; i++, j++) if (units[i] !== this.units[j]) return false;
    return true;
  }

  private rehash(size: number): void {
    const table = new Int32Array(size);
    const mask = size - 1;
    for (let token = 0; token < this.size; token++) {
      let slot = this.hashes[token]! & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = token + 1;
    }
    this.table = table;
  }
}

export function enlarge<A extends Uint16Array | Uint32Array | Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}
