import { lowerBound } from '../bitext/index.js';

/**
 * Which types may answer which: for type `t`, the types `to[start[t] … end[t]]`, ascending, each with a strength of
 * 0 to 1 and the kind of evidence that found it. Symmetric. This one table is where every kind of word evidence meets: the
 * lexicon, numbers, dates, names, cognates, and pairs that were learned from the texts or given in a dictionary.
 */
export interface WordLinks {
  readonly start: Int32Array;
  /** One past the last of each type; of a whole table that is the start of the next. */
  readonly end: Int32Array;
  readonly to: Int32Array;
  readonly strength: Float64Array;
  /** Index into `linkKinds`. */
  readonly kind: Uint8Array;
}

/** Some of the links of a table, by their places in it. */
export function selectLinks(links: WordLinks, isWanted: (place: number, type: number) => boolean): Pick<WordLinks, 'start' | 'to' | 'strength'> {
  const types = links.end.length;
  const start = new Int32Array(types + 1);
  for (let t = 0; t < types; t++) {
    let count = start[t]!;
    for (let l = links.start[t]!; l < links.end[t]!; l++) if (isWanted(l, t)) count++;
    start[t + 1] = count;
  }
  const to = new Int32Array(start[types]!);
  const strength = new Float64Array(to.length);
  let count = 0;
  for (let t = 0; t < types; t++) {
    if (start[t] === start[t + 1]) continue;
    for (let l = links.start[t]!; l < links.end[t]!; l++) {
      if (!isWanted(l, t)) continue;
      to[count] = links.to[l]!;
      strength[count++] = links.strength[l]!;
    }
  }
  return { start, to, strength };
}

/** Rows of links in order: those of type `t` from `start[t]` to `start[t + 1]`, each its other type and its strength in steps of 1/255 × 16 + kind. */
interface LinkRows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly value: Uint16Array;
}
const strengthSteps = 255;
const kindBits = 4;
const kindSteps = 16;

/** Gathers links, found in any order and more than once, into the rows of {@link WordLinks}. */
export class LinkTable {
  private readonly size: number;
  // Links as they come, some of them twice or more: both types, and the strength and kind in one number.
  private one: Int32Array = new Int32Array(1024);
  private other: Int32Array = new Int32Array(1024);
  private value: Uint16Array = new Uint16Array(1024);
  private count = 0;
  private sealed: LinkRows | undefined;
  private sealedCount = 0;
  // Of the type at hand: its others, and by each of them the value of its strongest link + 1.
  private readonly offered: Int32Array;
  private offeredCount = 0;
  private readonly strongest: Uint16Array;

  constructor(size: number) {
    this.size = size;
    this.offered = new Int32Array(size);
    this.strongest = new Uint16Array(size);
  }

  add(a: number, b: number, strength: number, kind: number): void {
    if (this.count === this.one.length) this.grow();
    this.one[this.count] = a;
    this.other[this.count] = b;
    this.value[this.count++] = Math.round(strength * strengthSteps) * kindSteps + kind;
  }

  /** As {@link add} for a type that {@link take} names once all of its others are offered: of several links to one only the strongest is kept. */
  offer(b: number, strength: number, kind: number): void {
    const value = Math.round(strength * strengthSteps) * kindSteps + kind + 1;
    const known = this.strongest[b]!;
    if (known === 0) this.offered[this.offeredCount++] = b;
    if (value > known) this.strongest[b] = value;
  }

  take(a: number): void {
    const { offered, strongest } = this;
    for (let k = 0; k < this.offeredCount; k++) {
      const b = offered[k]!;
      if (this.count === this.one.length) this.grow();
      this.one[this.count] = a;
      this.other[this.count] = b;
      this.value[this.count++] = strongest[b]! - 1;
      strongest[b] = 0;
    }
    this.offeredCount = 0;
  }

  private grow(): void {
    const [one, other, value] = [new Int32Array(2 * this.count), new Int32Array(2 * this.count), new Uint16Array(2 * this.count)];
    one.set(this.one);
    other.set(this.other);
    value.set(this.value);
    this.one = one;
    this.other = other;
    this.value = value;
  }

  /** From now on {@link has} knows what there is. */
  seal(): void {
    this.sealed = this.sortRows(0);
    this.sealedCount = this.count;
  }

  has(a: number, b: number): boolean {
    if (this.sealed === undefined) return false;
    const { start, to } = this.sealed;
    const past = start[a + 1]!;
    const place = lowerBound(to, start[a]!, past, b);
    return place < past && to[place] === b;
  }

  /** Rows of the links from `first` on, both ways; of several between the same two types the strongest. */
  private sortRows(first: number): LinkRows {
    const { size, one, other, value, count } = this;
    // As many links lead to a type as from it.
    const start = new Int32Array(size + 1);
    for (let k = first; k < count; k++) {
      start[one[k]! + 1]!++;
      if (one[k] !== other[k]) start[other[k]! + 1]!++;
    }
    for (let t = 0; t < size; t++) start[t + 1]! += start[t]!;
    // By the type that they lead to first; laid out from there by the type that they come from, each row is in order.
    const from = new Int32Array(start[size]!);
    const valueFrom = new Uint16Array(start[size]!);
    const at = start.slice();
    for (let k = first; k < count; k++) {
      const a = one[k]!;
      const b = other[k]!;
      const both = value[k]!;
      const toB = at[b]!++;
      from[toB] = a;
      valueFrom[toB] = both;
      if (a === b) continue;
      const toA = at[a]!++;
      from[toA] = b;
      valueFrom[toA] = both;
    }
    const to = new Int32Array(start[size]!);
    const valueTo = new Uint16Array(start[size]!);
    at.set(start);
    for (let t = 0, k = 0; t < size; t++) {
      for (const end = start[t + 1]!; k < end; k++) {
        const row = from[k]!;
        const both = valueFrom[k]!;
        const next = at[row]!;
        if (next > start[row]! && to[next - 1] === t) {
          if (both > valueTo[next - 1]!) valueTo[next - 1] = both;
          continue;
        }
        to[next] = t;
        valueTo[next] = both;
        at[row] = next + 1;
      }
    }
    let kept = 0;
    for (let t = 0; t < size; t++) {
      const first = start[t]!;
      start[t] = kept;
      for (let k = first; k < at[t]!; k++) {
        to[kept] = to[k]!;
        valueTo[kept++] = valueTo[k]!;
      }
    }
    start[size] = kept;
    return { start, to: to.subarray(0, kept), value: valueTo.subarray(0, kept) };
  }

  finish(): WordLinks {
    const { size } = this;
    const early = this.sealed ?? { start: new Int32Array(size + 1), to: new Int32Array(0), value: new Uint16Array(0) };
    const late = this.sortRows(this.sealedCount);
    const most = early.to.length + late.to.length;
    const start = new Int32Array(size + 1);
    const to = new Int32Array(most);
    const strength = new Float64Array(most);
    const kind = new Uint8Array(most);
    let count = 0;
    for (let t = 0; t < size; t++) {
      start[t] = count;
      const earlyEnd = early.start[t + 1]!;
      const lateEnd = late.start[t + 1]!;
      for (let x = early.start[t]!, y = late.start[t]!; x < earlyEnd || y < lateEnd; count++) {
        const left = x < earlyEnd ? early.to[x]! : size;
        const right = y < lateEnd ? late.to[y]! : size;
        let value = 0;
        if (left <= right) value = early.value[x++]!;
        if (right <= left) value = Math.max(value, late.value[y++]!);
        to[count] = left < right ? left : right;
        strength[count] = (value >> kindBits) / strengthSteps;
        kind[count] = value & (kindSteps - 1);
      }
    }
    start[size] = count;
    return { start, end: start.subarray(1), to: to.subarray(0, count), strength: strength.subarray(0, count), kind: kind.subarray(0, count) };
  }
}
