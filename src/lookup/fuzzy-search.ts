import { lowerBound } from '../bitext/index.js';
import { EditPattern } from './edit-distance.js';
import { heaviestFuzzy, type SideIndex } from './side-index.js';
import type { TokenReader } from './token-reader.js';

// Sums of halves and quotients are compared with this much room, so that rounding loses no match.
const slack = 1e-9;
// Lists of so few positions are read even where the search could do without.
const shortList = 1024;

/**
 * Finds every side of an index that is like a text, by this measure. Both texts are tokens (see `TokenReader`); the weight of
 * a token is its units and one, that of a text the sum of its tokens'. With `C` the Levenshtein distance of the units, each
 * token followed by a blank, and `W` that of the tokens, where a token put in or left out costs its weight, a token in the
 * place of another the weight of the heavier, and in the place of a near one (see `nearEdits`) twice their edits:
 *
 *     similarity = 1 − (C + W) / (2 · weight of the heavier text), at least 0
 *
 * Why nothing is missed. What two texts have in common, `gain`, is summed over the pairs of tokens that an alignment joins:
 * the weight of the heavier less the cost of the pair. Then `W ≥ heavier − gain`, and `C` is at least the difference of the
 * weights; so similarity `t` asks for `gain ≥ (2t − 1) · heavier + difference`. A side's gain is at most the sum, over the
 * text's tokens, of what each gains by the best token the side holds. So the lists of tokens that together gain less than
 * is asked for need not be read (the longest are left out), and a side that the others do not name cannot be a match; nor
 * can one whose weight is outside `[t · weight, weight / t]`, for `W` too is at least the difference.
 */
export class FuzzySearch {
  private readonly pattern = new EditPattern();
  // Distinct tokens of the query: weight, how often, number in the vocabulary (−1: not in it).
  private distinctOf = new Int32Array(64);
  private weights = new Int32Array(64);
  private counts = new Int32Array(64);
  private ids = new Int32Array(64);
  private distinct = 0;
  private tokenCount = 0;
  private weight = 0;
  // Tokens of the index that gain something: token → its 1-based slot; gains of slot s by distinct token d at s · distinct + d.
  private slotOf = new Int32Array(0);
  private slots: number[] = [];
  private gains = new Int32Array(256);
  private best = new Int32Array(256);
  // By position in a segment: what the lists read so far gain.
  private gained = new Int32Array(0);
  private touched = new Int32Array(0);
  private row = new Int32Array(64);

  /**
   * Calls `accept` with the sides of similarity `least` or more, likeliest first; it gives the similarity that counts, no more
   * than it got, or a negative number to refuse the side. With a `limit`, sides that cannot be among the `limit` best
   * accepted ones may be left out.
   */
  search(index: SideIndex, reader: TokenReader, least: number, limit: number, accept: (side: number, similarity: number) => number): void {
    if (reader.count === 0 || reader.weight > heaviestFuzzy) return;
    this.prepare(index, reader);
    const best = new Best(least, limit);
    const lightest = Math.ceil(least * this.weight - slack);
    const heaviest = Math.min(heaviestFuzzy, Math.floor(this.weight / Math.max(least, 1e-6) + slack));
    const sides: number[] = [];
    for (const segment of index.segments) {
      const from = lowerBound(segment.weights, 0, segment.count, lightest);
      const to = lowerBound(segment.weights, from, segment.count, heaviest + 1);
      if (from === to) continue;
      if (!this.readLists(segment, from, to, least, sides)) for (let p = from; p < to; p++) sides.push(segment.order[p]!);
    }
    for (let side = index.tail; side < index.count; side++) {
      if (index.weight[side]! >= lightest && index.weight[side]! <= heaviest) sides.push(side);
    }
    this.measure(index, sides, best, accept);
    for (const token of this.slots) this.slotOf[token] = 0;
    this.slots.length = 0;
  }

  private prepare(index: SideIndex, reader: TokenReader): void {
    const { vocabulary } = index;
    if (this.slotOf.length < vocabulary.size) this.slotOf = new Int32Array(vocabulary.size * 2);
    const n = reader.count;
    this.tokenCount = n;
    this.weight = reader.weight;
    if (this.distinctOf.length < n) {
      this.distinctOf = new Int32Array(n * 2);
      this.weights = new Int32Array(n * 2);
      this.counts = new Int32Array(n * 2);
      this.ids = new Int32Array(n * 2);
    }
    this.pattern.set(reader.units, reader.unitStart, n);
    const seen = new Map<string, number>();
    const firsts: number[] = [];
    let distinct = 0;
    for (let k = 0; k < n; k++) {
      const from = reader.unitStart[k]!;
      const to = reader.unitStart[k + 1]!;
      const key = String.fromCharCode(...reader.units.subarray(from, to));
      let d = seen.get(key);
      if (d === undefined) {
        d = distinct++;
        seen.set(key, d);
        firsts.push(k);
        this.weights[d] = to - from + 1;
        this.counts[d] = 0;
        this.ids[d] = vocabulary.find(reader, k);
      }
      this.counts[d]!++;
      this.distinctOf[k] = d;
    }
    this.distinct = distinct;
    for (let d = 0; d < distinct; d++) {
      const k = firsts[d]!;
      const weight = this.weights[d]!;
      if (this.ids[d]! >= 0) this.relate(this.ids[d]!, d, weight);
      index.near.find(reader.units, reader.unitStart[k]!, reader.unitStart[k + 1]!, (token, edits) => {
        this.relate(token, d, Math.max(weight, vocabulary.lengthOf(token) + 1) - 2 * edits);
      });
    }
  }

  private relate(token: number, d: number, gain: number): void {
    const { distinct } = this;
    let slot = this.slotOf[token]!;
    if (slot === 0) {
      slot = this.slots.push(token);
      this.slotOf[token] = slot;
      if ((slot + 1) * distinct > this.gains.length) {
        const larger = new Int32Array((slot + 1) * distinct * 2);
        larger.set(this.gains);
        this.gains = larger;
      }
      if (slot >= this.best.length) {
        const larger = new Int32Array(slot * 2);
        larger.set(this.best);
        this.best = larger;
      }
      this.gains.fill(0, slot * distinct, (slot + 1) * distinct);
      this.best[slot] = 0;
    }
    this.gains[slot * distinct + d] = gain;
    if (gain > this.best[slot]!) this.best[slot] = gain;
  }

  /** Adds to `sides` those that may match among positions `from … to`. False where the measure asks for nothing in common. */
  private readLists(segment: SideIndex['segments'][number], from: number, to: number, least: number, sides: number[]): boolean {
    const { weight, distinct, slots, gains, weights, counts } = this;
    const asked = (2 * least - 1) * weight - slack;
    if (asked <= 0) return false;
    const size = segment.postingStart.length - 1;
    const begin = new Int32Array(slots.length);
    const end = new Int32Array(slots.length);
    const lengths = new Float64Array(distinct);
    for (let s = 0; s < slots.length; s++) {
      const token = slots[s]!;
      if (token >= size) continue;
      const stop = segment.postingStart[token + 1]!;
      begin[s] = lowerBound(segment.postings, segment.postingStart[token]!, stop, from);
      end[s] = lowerBound(segment.postings, begin[s]!, stop, to);
      for (let d = 0; d < distinct; d++) if (gains[(s + 1) * distinct + d]! > 0) lengths[d]! += end[s]! - begin[s]!;
    }
    const byLength = Array.from({ length: distinct }, (_, d) => d).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
    const omitted = new Uint8Array(distinct);
    let given = 0;
    for (const d of byLength) {
      if (lengths[d]! <= shortList) break;
      const worth = weights[d]! * counts[d]!;
      if (given + worth >= asked) continue;
      given += worth;
      omitted[d] = 1;
    }
    if (this.gained.length < segment.count) {
      this.gained = new Int32Array(segment.count);
      this.touched = new Int32Array(segment.count);
    }
    const { gained, touched } = this;
    let count = 0;
    for (let s = 0; s < slots.length; s++) {
      let gain = 0;
      for (let d = 0; d < distinct; d++) if (omitted[d] === 0) gain += gains[(s + 1) * distinct + d]! * counts[d]!;
      if (gain === 0) continue;
      const { postings } = segment;
      const stop = end[s]!;
      for (let at = begin[s]!; at < stop; at++) {
        const position = postings[at]!;
        if (gained[position] === 0) touched[count++] = position;
        gained[position]! += gain;
      }
    }
    for (let i = 0; i < count; i++) {
      const position = touched[i]!;
      const other = segment.weights[position]!;
      const need = other > weight ? (2 * least - 1) * other + other - weight : (2 * least - 1) * weight + weight - other;
      if (gained[position]! + given >= need - slack) sides.push(segment.order[position]!);
      gained[position] = 0;
    }
    return true;
  }

  private measure(index: SideIndex, sides: readonly number[], best: Best, accept: (side: number, similarity: number) => number): void {
    const { weight, slotOf } = this;
    const { tokens, tokenStart } = index;
    // A closer bound from the side's own tokens, each of which one token of the query answers at best; then best bound first.
    const kept: number[] = [];
    const bounds: number[] = [];
    const bucketStart = new Int32Array(buckets + 2);
    for (const side of sides) {
      let gain = 0;
      for (let at = tokenStart[side]!; at < tokenStart[side + 1]!; at++) gain += this.best[slotOf[tokens[at]!]!]!;
      const other = index.weight[side]!;
      const heavier = Math.max(weight, other);
      const bound = Math.min(1, 1 - (Math.abs(weight - other) + heavier - Math.min(gain, heavier)) / (2 * heavier));
      if (bound < best.threshold - slack) continue;
      kept.push(side);
      bounds.push(bound);
      bucketStart[buckets - Math.floor(bound * buckets) + 1]!++;
    }
    for (let b = 0; b <= buckets; b++) bucketStart[b + 1]! += bucketStart[b]!;
    const sorted = new Int32Array(kept.length);
    for (let i = 0; i < kept.length; i++) sorted[bucketStart[buckets - Math.floor(bounds[i]! * buckets)]!++] = i;
    for (const i of sorted) {
      const bound = bounds[i]!;
      // Buckets come in falling order: all that follow are at most a bucket above this one.
      if (bound + 1 / buckets < best.threshold) break;
      if (bound < best.threshold - slack) continue;
      const side = kept[i]!;
      const similarity = this.similarityTo(index, side, bound, best.threshold);
      if (similarity < best.threshold - slack || similarity < 0) continue;
      const counted = accept(side, similarity);
      if (counted >= 0) best.add(counted);
    }
  }

  /** The similarity to a side; a negative number where it is below `threshold`. */
  private similarityTo(index: SideIndex, side: number, bound: number, threshold: number): number {
    const other = index.weight[side]!;
    const heavier = Math.max(this.weight, other);
    const allowed = 2 * (1 - threshold + slack) * heavier;
    const from = index.tokenStart[side]!;
    const to = index.tokenStart[side + 1]!;
    // The bound says what W costs at least; the rest may go to C.
    const wordsAtLeast = Math.max(0, 2 * (1 - bound) * heavier - Math.abs(this.weight - other));
    const limit = Math.floor(allowed - wordsAtLeast + slack);
    if (limit < 0) return -1;
    const units = this.pattern.distance(index.vocabulary, index.tokens, from, to, other, limit);
    if (units > limit) return -1;
    const words = this.wordDistance(index, from, to);
    return Math.max(0, 1 - (units + words) / (2 * heavier));
  }

  private wordDistance(index: SideIndex, from: number, to: number): number {
    const { distinctOf, distinct, weights, gains, slotOf, tokenCount } = this;
    const { tokens, vocabulary } = index;
    if (this.row.length <= tokenCount) this.row = new Int32Array(tokenCount * 2);
    const { row } = this;
    row[0] = 0;
    for (let k = 0; k < tokenCount; k++) row[k + 1] = row[k]! + weights[distinctOf[k]!]!;
    for (let at = from; at < to; at++) {
      const token = tokens[at]!;
      const own = vocabulary.start[token + 1]! - vocabulary.start[token]! + 1;
      const slot = slotOf[token]! * distinct;
      let diagonal: number = row[0]!;
      let left: number = diagonal + own;
      row[0] = left;
      for (let k = 0; k < tokenCount; k++) {
        const d = distinctOf[k]!;
        const w = weights[d]!;
        const above = row[k + 1]!;
        let cost: number = diagonal + (w > own ? w : own) - (slot === 0 ? 0 : gains[slot + d]!);
        if (above + own < cost) cost = above + own;
        if (left + w < cost) cost = left + w;
        row[k + 1] = left = cost;
        diagonal = above;
      }
    }
    return row[tokenCount]!;
  }
}

const buckets = 512;

/** The least similarity that still counts: the floor, or that of the last of `limit` accepted ones. */
export class Best {
  threshold: number;
  private readonly limit: number;
  private readonly kept: number[] = [];

  constructor(least: number, limit: number) {
    this.threshold = least;
    this.limit = limit;
  }

  add(similarity: number): void {
    if (this.limit === Infinity) return;
    // Descending; `limit` is small.
    let at = this.kept.length;
    while (at > 0 && this.kept[at - 1]! < similarity) at--;
    this.kept.splice(at, 0, similarity);
    if (this.kept.length > this.limit) this.kept.pop();
    if (this.kept.length === this.limit) this.threshold = Math.max(this.threshold, this.kept[this.limit - 1]!);
  }
}
