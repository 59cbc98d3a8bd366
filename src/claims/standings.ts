import type { SegmentIndex } from '../evidence/index.js';
import { orderBy } from './order-by.js';
import type { CandidatePairs } from './pair-features.js';

/** Pairs in two orders, in both of which those of the same two texts stand together: within them by `from`, then by `to`; and by `to`. */
export interface PairOrder {
  readonly byFrom: Int32Array;
  readonly byTo: Int32Array;
  /** Where in both those of each two texts begin and end. */
  readonly blocks: readonly (readonly [first: number, end: number])[];
}

export function orderPairs(pairs: CandidatePairs, { textOf }: SegmentIndex): PairOrder {
  const { from, to } = pairs;
  const texts = textOf.length === 0 ? 0 : textOf.at(-1)! + 1;
  const numbers = new Map<number, number>();
  let [lastKey, lastNumber] = [-1, -1];
  const numberOf = from.map((a, p) => {
    const key = textOf[a]! * texts + textOf[to[p]!]!;
    if (key !== lastKey) {
      lastKey = key;
      lastNumber = numbers.get(key) ?? numbers.size;
      numbers.set(key, lastNumber);
    }
    return lastNumber;
  });
  const together = (order: Int32Array): Int32Array => (numbers.size === 1 ? order : orderBy(order.map((p) => numberOf[p]!)).map((k) => order[k]!));
  const ranked = orderBy(to);
  const byFrom = together(orderBy(ranked.map((p) => from[p]!)).map((k) => ranked[k]!));
  const blocks: [number, number][] = [];
  byFrom.forEach((p, k) => {
    const last = blocks.at(-1);
    if (last === undefined || numberOf[byFrom[last[0]]!] !== numberOf[p]) blocks.push([k, k + 1]);
    else last[1] = k + 1;
  });
  return { byFrom, byTo: together(ranked), blocks };
}

/** Where each pair stands in its row (the pairs of its `from` with that text) and in its column. */
interface Standings {
  /** 1 is the best. */
  readonly rowRank: Int32Array;
  readonly columnRank: Int32Array;
  /** Value less that of the best other pair. */
  readonly rowMargin: Float64Array;
  readonly columnMargin: Float64Array;
  /** Value as a share of all in the row. */
  readonly rowShare: Float64Array;
  readonly columnShare: Float64Array;
  /** Mean of the four greatest values in the row: how near it all is there (the r of cross-domain similarity local scaling, Conneau et al. 2018). */
  readonly rowNear: Float64Array;
  readonly columnNear: Float64Array;
}

const nearest = 4;

/** Returns what ranks the pairs by a value each. */
export function standingsOf(pairs: CandidatePairs, index: SegmentIndex, { byFrom, byTo }: PairOrder = orderPairs(pairs, index)): (value: Float64Array) => Standings {
  const { count, from, to } = pairs;
  const rowStart = groupStarts(byFrom, from, to, index);
  const columnStart = groupStarts(byTo, to, from, index);
  return (value) => {
    const [row, column] = [standIn(byFrom, rowStart, value, count), standIn(byTo, columnStart, value, count)];
    return {
      rowRank: row.rank, columnRank: column.rank, rowMargin: row.margin, columnMargin: column.margin,
      rowShare: row.share, columnShare: column.share, rowNear: row.near, columnNear: column.near,
    };
  };
}

// Of so many pairs each finds its place by steps; more are sorted.
const mostStepped = 40;

/** Of each pair how it stands in its group: those of group `g` from `start[g]` to `start[g + 1]` in `order`. */
function standIn(order: Int32Array, start: Int32Array, value: Float64Array, count: number): { rank: Int32Array; margin: Float64Array; share: Float64Array; near: Float64Array } {
  const rank = new Int32Array(count);
  const margin = new Float64Array(count);
  const share = new Float64Array(count);
  const near = new Float64Array(count);
  // The pairs of each group, the greatest value first.
  const ranked = order.slice();
  for (let g = 0; g + 1 < start.length; g++) {
    const from = start[g]!;
    const to = start[g + 1]!;
    if (to - from > mostStepped) ranked.subarray(from, to).sort((p, q) => value[q]! - value[p]! || p - q);
    else {
      for (let k = from + 1; k < to; k++) {
        const p = ranked[k]!;
        let place = k;
        for (; place > from; place--) {
          const other = ranked[place - 1]!;
          if (value[other]! > value[p]! || (value[other] === value[p] && other < p)) break;
          ranked[place] = other;
        }
        ranked[place] = p;
      }
    }
    let sum = 0;
    for (let k = from; k < to; k++) sum += value[ranked[k]!]!;
    let top = 0;
    for (let k = from; k < from + nearest && k < to; k++) top += value[ranked[k]!]!;
    const first = value[ranked[from]!]!;
    const second = to - from > 1 ? value[ranked[from + 1]!]! : 0;
    for (let k = from; k < to; k++) {
      const p = ranked[k]!;
      const own = value[p]!;
      rank[p] = k > from && value[ranked[k - 1]!] === own ? rank[ranked[k - 1]!]! : k - from + 1;
      margin[p] = own - (k > from ? first : second);
      share[p] = sum === 0 ? 0 : own / sum;
      near[p] = top / nearest;
    }
  }
  return { rank, margin, share, near };
}

/** Where in an order the pairs of each segment with each text begin, and where the last of them end. */
function groupStarts(order: Int32Array, of: Int32Array, other: Int32Array, { textOf }: SegmentIndex): Int32Array {
  const starts: number[] = [];
  order.forEach((p, k) => {
    const last = k === 0 ? -1 : order[k - 1]!;
    if (last < 0 || of[last] !== of[p] || textOf[other[last]!] !== textOf[other[p]!]) starts.push(k);
  });
  starts.push(order.length);
  return Int32Array.from(starts);
}
