import type { TokenVocabulary } from './token-vocabulary.js';

/**
 * How many edits two words may lie apart and still be forms of one: none below five letters, one below ten, then two. The
 * length is that of the longer word.
 */
export function nearEdits(length: number): number {
  return length < 5 ? 0 : length < 10 ? 1 : 2;
}

const shortest = 4;
const partsOf = (length: number): number => (length < 8 ? 2 : 3);

/**
 * Finds the words of a vocabulary that lie near a given one, all of them. A word cut into one part more than it may have
 * edits has a part that the edits left whole (Li, Deng, Wang & Feng 2011, Pass-Join), moved by no more than the number of
 * edits; the parts are looked up by hash, and what they lead to is measured.
 */
export class NearWords {
  private readonly vocabulary: TokenVocabulary;
  private covered = 0;
  private entryCount = 0;
  // Entry `e` is a part of word `token[e]`; `next[e]` leads to the next entry of its chain, 0 ends it (entries count from 1).
  private head = new Int32Array(1 << 10);
  private next = new Int32Array(1 << 10);
  private token = new Int32Array(1 << 10);
  private hash = new Int32Array(1 << 10);
  private seen = new Int32Array(0);
  private round = 0;

  constructor(vocabulary: TokenVocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Calls `visit` with each near word and its edits, never with the same units. */
  find(units: Uint16Array, from: number, to: number, visit: (token: number, edits: number) => void): void {
    const length = to - from;
    if (length < shortest) return;
    this.cover();
    const { vocabulary, head, next, token, hash, seen } = this;
    const round = ++this.round;
    for (let m = Math.max(shortest, length - 2); m <= length + 2; m++) {
      const edits = nearEdits(Math.max(m, length));
      if (Math.abs(m - length) > edits || edits === 0) continue;
      const parts = partsOf(m);
      for (let part = 0; part < parts; part++) {
        const start = partStart(m, parts, part);
        const size = partStart(m, parts, part + 1) - start;
        for (let at = Math.max(0, start - edits); at <= Math.min(length - size, start + edits); at++) {
          const key = hashPart(units, from + at, from + at + size, m * 4 + part);
          for (let e = head[key & (head.length - 1)]!; e !== 0; e = next[e]!) {
            const word = token[e]!;
            if (hash[e] !== key || seen[word] === round) continue;
            seen[word] = round;
            const begin = vocabulary.start[word]!;
            const end = vocabulary.start[word + 1]!;
            const limit = nearEdits(Math.max(end - begin, length));
            const distance = boundedEdits(units, from, to, vocabulary.units, begin, end, limit);
            if (distance > 0 && distance <= limit) visit(word, distance);
          }
        }
      }
    }
  }

  private cover(): void {
    const { vocabulary } = this;
    if (this.covered === vocabulary.size) return;
    if (this.seen.length < vocabulary.size) {
      this.seen = new Int32Array(vocabulary.size * 2);
      this.round = 0;
    }
    for (let word = this.covered; word < vocabulary.size; word++) {
      const from = vocabulary.start[word]!;
      const length = vocabulary.start[word + 1]! - from;
      if (length < shortest) continue;
      const parts = partsOf(length);
      for (let part = 0; part < parts; part++) {
        this.add(word, hashPart(vocabulary.units, from + partStart(length, parts, part), from + partStart(length, parts, part + 1), length * 4 + part));
      }
    }
    this.covered = vocabulary.size;
  }

  private add(word: number, hash: number): void {
    const entry = ++this.entryCount;
    if (entry >= this.next.length) {
      const size = this.next.length * 2;
      const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
        const larger = new Int32Array(size);
        larger.set(old);
        return larger;
      };
      this.token = grow(this.token);
      this.hash = grow(this.hash);
      this.next = new Int32Array(size);
      this.head = new Int32Array(size);
      for (let e = 1; e < entry; e++) this.chain(e);
    }
    this.token[entry] = word;
    this.hash[entry] = hash;
    this.chain(entry);
  }

  private chain(entry: number): void {
    const slot = this.hash[entry]! & (this.head.length - 1);
    this.next[entry] = this.head[slot]!;
    this.head[slot] = entry;
  }
}

// The longer parts come last.
function partStart(length: number, parts: number, part: number): number {
  return part * Math.floor(length / parts) + Math.max(0, part - (parts - (length % parts)));
}

function hashPart(units: Uint16Array, from: number, to: number, seed: number): number {
  let hash = Math.imul(seed + 1, 0x9e3779b1);
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

const above = /* @__PURE__ */ new Uint8Array(64);

/** The Levenshtein distance of two words of at most 32 units where it is `limit` or less; more than `limit` otherwise. */
export function boundedEdits(a: Uint16Array, aFrom: number, aTo: number, b: Uint16Array, bFrom: number, bTo: number, limit: number): number {
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom++;
    bFrom++;
  }
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
  }
  const n = aTo - aFrom;
  const m = bTo - bFrom;
  if (n === 0 || m === 0) return n + m;
  if (Math.abs(n - m) > limit) return limit + 1;
  for (let j = 0; j <= m; j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    let diagonal = above[0]!;
    above[0] = i;
    let least = i;
    const unit = a[aFrom + i - 1];
    for (let j = 1; j <= m; j++) {
      const straight = above[j]!;
      let best = diagonal + (unit === b[bFrom + j - 1] ? 0 : 1);
      if (straight + 1 < best) best = straight + 1;
      if (above[j - 1]! + 1 < best) best = above[j - 1]! + 1;
      above[j] = best;
      if (best < least) least = best;
      diagonal = straight;
    }
    if (least > limit) return limit + 1;
  }
  return above[m]!;
}
