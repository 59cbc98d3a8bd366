/**
 * Counts phrases of a stream in bounded memory, by two hashes of 32 bits each, so that no phrase is kept as text. When the
 * table is full, what was seen once goes (lossy counting, Manku & Motwani 2002): counts of rare phrases may then be too low, by
 * at most the number of such clearings.
 */
export class PhraseCounter {
  private capacity = 1 << 14;
  private mask = this.capacity - 1;
  private high = new Int32Array(this.capacity);
  private low = new Int32Array(this.capacity);
  private counts = new Int32Array(this.capacity);
  private documentCounts = new Int32Array(this.capacity);
  private lastDocuments = new Int32Array(this.capacity);
  private size = 0;
  /** How many slots the table has at most: 4 million, 80 MB. */
  private readonly mostSlots: number;

  constructor(mostSlots: number = 1 << 22) {
    this.mostSlots = mostSlots;
  }

  /** Counts a phrase in a document; documents are numbered from 0, in the order in which they come. */
  add(high: number, low: number, document: number): void {
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) & this.mask;
    while (this.counts[slot] !== 0) {
      if (this.high[slot] === high && this.low[slot] === low) {
        this.counts[slot]!++;
        if (this.lastDocuments[slot] !== document) {
          this.lastDocuments[slot] = document;
          this.documentCounts[slot]!++;
        }
        return;
      }
      slot = (slot + 1) & this.mask;
    }
    this.high[slot] = high;
    this.low[slot] = low;
    this.counts[slot] = 1;
    this.documentCounts[slot] = 1;
    this.lastDocuments[slot] = document;
    if (++this.size * 10 > this.capacity * 6) this.makeRoom();
  }

  private makeRoom(): void {
    if (this.capacity < this.mostSlots) this.rebuild(this.capacity * 2, 0);
    else for (let least = 1; this.size * 10 > this.capacity * 4; least++) this.rebuild(this.capacity, least);
  }

  /** Keeps what was counted more than `least` times. */
  private rebuild(capacity: number, least: number): void {
    const { high, low, counts, documentCounts, lastDocuments } = this;
    this.capacity = capacity;
    this.mask = capacity - 1;
    this.high = new Int32Array(capacity);
    this.low = new Int32Array(capacity);
    this.counts = new Int32Array(capacity);
    this.documentCounts = new Int32Array(capacity);
    this.lastDocuments = new Int32Array(capacity);
    this.size = 0;
    for (let old = 0; old < counts.length; old++) {
      if (counts[old]! <= least) continue;
      let slot = (high[old]! ^ Math.imul(low[old]!, 0x9e3779b1)) & this.mask;
      while (this.counts[slot] !== 0) slot = (slot + 1) & this.mask;
      this.high[slot] = high[old]!;
      this.low[slot] = low[old]!;
      this.counts[slot] = counts[old]!;
      this.documentCounts[slot] = documentCounts[old]!;
      this.lastDocuments[slot] = lastDocuments[old]!;
      this.size++;
    }
  }

  /** How often a phrase was counted, and in how many documents; 0 for one that was not, or was cleared away. */
  countOf(high: number, low: number): { count: number; documents: number } {
    let slot = (high ^ Math.imul(low, 0x9e3779b1)) & this.mask;
    while (this.counts[slot] !== 0) {
      if (this.high[slot] === high && this.low[slot] === low) return { count: this.counts[slot]!, documents: this.documentCounts[slot]! };
      slot = (slot + 1) & this.mask;
    }
    return { count: 0, documents: 0 };
  }
}

/** The two hashes of a word form, FNV-1a and the same with another start and prime. */
export function hashForm(form: string): readonly [number, number] {
  let high = 0x811c9dc5;
  let low = 0x2545f491;
  for (let k = 0; k < form.length; k++) {
    const code = form.charCodeAt(k);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995);
    low ^= low >>> 15;
  }
  return [high | 0, low | 0];
}

/** Adds a word to the hashes of a phrase. */
export const joinHash = (sum: number, word: number): number => Math.imul((sum << 5) ^ (sum >>> 27) ^ word, 0x01000193) | 0;
