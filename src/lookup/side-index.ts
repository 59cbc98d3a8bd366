import { lowerBound } from '../bitext/index.js';
import { NearWords } from './near-words.js';
import type { TokenReader } from './token-reader.js';
import { enlarge, TokenVocabulary } from './token-vocabulary.js';

/** Texts that weigh more are found by their exact words only: an edit matrix grows with the square of the length. */
export const heaviestFuzzy = 4000;

// Sides not yet in a segment are compared one by one; so many of them take less time than building a segment for each.
const longestTail = 2048;

/**
 * Postings of a run of sides. Sides stand in the order of their weight, so that the sides of a range of weights are a range
 * of positions, and a list of positions can be cut to it by bisection.
 */
export interface IndexSegment {
  readonly first: number;
  readonly count: number;
  /** Position → side. */
  readonly order: Uint32Array;
  /** Weight of the side at each position, never decreasing. */
  readonly weights: Uint16Array;
  /** Positions of token `t`, ascending, each once: `postings[postingStart[t] … postingStart[t + 1]]`. */
  readonly postingStart: Uint32Array;
  readonly postings: Uint32Array;
}

/** All sides of one language: their tokens, and which sides hold a token. A side is a text of a unit, by number. */
export class SideIndex {
  readonly vocabulary: TokenVocabulary;
  readonly near: NearWords;
  count = 0;
  tokenCount = 0;
  /** Side → row of its unit. */
  row: Int32Array = new Int32Array(1 << 8);
  /** Side → language tag, as a number of the memory's. */
  tag: Uint8Array = new Uint8Array(1 << 8);
  weight: Uint16Array = new Uint16Array(1 << 8);
  /** Tokens of side `s`: `tokens[tokenStart[s] … tokenStart[s + 1]]`. */
  tokenStart: Uint32Array = new Uint32Array((1 << 8) + 1);
  tokens: Int32Array = new Int32Array(1 << 12);
  segments: IndexSegment[] = [];
  private readonly tailCounts = new Map<number, number>();
  private tailFrom = 0;
  private tailCounted = 0;

  constructor(vocabulary: TokenVocabulary = new TokenVocabulary()) {
    this.vocabulary = vocabulary;
    this.near = new NearWords(vocabulary);
  }

  /** Adds what the reader last read as a side of unit `row`; gives the side's number. */
  add(reader: TokenReader, row: number, tag: number): number {
    const side = this.count;
    if (side + 2 > this.tokenStart.length) {
      const size = Math.max(256, this.row.length * 2, side + 1);
      this.row = enlarge(this.row, new Int32Array(size));
      this.tag = enlarge(this.tag, new Uint8Array(size));
      this.weight = enlarge(this.weight, new Uint16Array(size));
      this.tokenStart = enlarge(this.tokenStart, new Uint32Array(size + 1));
    }
    const end = this.tokenCount + reader.count;
    if (end > this.tokens.length) this.tokens = enlarge(this.tokens, new Int32Array(Math.max(end, this.tokens.length * 2)));
    for (let k = 0, at = this.tokenCount; k < reader.count; k++, at++) this.tokens[at] = this.vocabulary.intern(reader, k);
    this.row[side] = row;
    this.tag[side] = tag;
    this.weight[side] = Math.min(reader.weight, 0xffff);
    this.tokenStart[side + 1] = end;
    this.tokenCount = end;
    this.count = side + 1;
    return side;
  }

  /** The first side that no segment holds. */
  get tail(): number {
    const last = this.segments.at(-1);
    return last === undefined ? 0 : last.first + last.count;
  }

  /** The side of a row in the language of a tag; −1 where it has none. Sides are added in the order of their rows. */
  sideOf(row: number, tag: number): number {
    for (let side = lowerBound(this.row, 0, this.count, row); side < this.count && this.row[side] === row; side++) if (this.tag[side] === tag) return side;
    return -1;
  }

  /** The tokens of a side. */
  tokensOf(side: number): Int32Array {
    return this.tokens.subarray(this.tokenStart[side], this.tokenStart[side + 1]);
  }

  /** How many sides hold a token. */
  frequencyOf(token: number): number {
    if (token < 0) return 0;
    let count = this.tailFrequencies().get(token) ?? 0;
    for (const { postingStart } of this.segments) if (token + 1 < postingStart.length) count += postingStart[token + 1]! - postingStart[token]!;
    return count;
  }

  /** For the tokens of the sides that no segment holds, how many of those hold it. */
  private tailFrequencies(): ReadonlyMap<number, number> {
    const { tail } = this;
    if (this.tailCounted !== this.count || this.tailFrom !== tail) {
      this.tailCounts.clear();
      for (let side = tail; side < this.count; side++) for (const token of new Set(this.tokensOf(side))) this.tailCounts.set(token, (this.tailCounts.get(token) ?? 0) + 1);
      this.tailFrom = tail;
      this.tailCounted = this.count;
    }
    return this.tailCounts;
  }

  /** Puts the sides into segments, but for a short tail. Segments of like size are joined, so that there are few. */
  settle(): void {
    if (this.count - this.tail <= longestTail) return;
    let first = this.tail;
    while (this.segments.length > 0 && this.segments.at(-1)!.count < (this.count - first) * 2) first = this.segments.pop()!.first;
    this.segments.push(this.buildSegment(first, this.count - first));
  }

  /** All sides in one segment, as it is saved. */
  settleAll(): void {
    if (this.segments.length === 1 && this.segments[0]!.count === this.count) return;
    this.segments = this.count === 0 ? [] : [this.buildSegment(0, this.count)];
  }

  private buildSegment(first: number, count: number): IndexSegment {
    const { weight, tokens, tokenStart } = this;
    const size = this.vocabulary.size;
    // Counting sort by weight.
    const place = new Uint32Array(0x10001);
    for (let side = first; side < first + count; side++) place[weight[side]! + 1]!++;
    for (let w = 0; w < 0x10000; w++) place[w + 1]! += place[w]!;
    const order = new Uint32Array(count);
    const weights = new Uint16Array(count);
    for (let side = first; side < first + count; side++) {
      const position = place[weight[side]!]!++;
      order[position] = side;
      weights[position] = weight[side]!;
    }
    // In the order of the sides, which is that of the memory; only the lists have to be filled in the order of positions.
    const postingStart = new Uint32Array(size + 1);
    const seen = new Int32Array(size).fill(-1);
    for (let side = first; side < first + count; side++) {
      for (let at = tokenStart[side]!, end = tokenStart[side + 1]!; at < end; at++) {
        const token = tokens[at]!;
        if (seen[token] === side) continue;
        seen[token] = side;
        postingStart[token + 1]!++;
      }
    }
    for (let token = 0; token < size; token++) postingStart[token + 1]! += postingStart[token]!;
    const postings = new Uint32Array(postingStart[size]!);
    // `next[t]` is behind the last position written; a second token of the same side would write the same once more.
    const next = postingStart.slice(0, size);
    for (let position = 0; position < count; position++) {
      const side = order[position]!;
      for (let at = tokenStart[side]!, end = tokenStart[side + 1]!; at < end; at++) {
        const token = tokens[at]!;
        const place = next[token]!;
        if (place > postingStart[token]! && postings[place - 1] === position) continue;
        postings[place] = position;
        next[token] = place + 1;
      }
    }
    return { first, count, order, weights, postingStart, postings };
  }
}
