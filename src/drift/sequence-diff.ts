import { firstWhere } from '../bitext/index.js';

/**
 * What became of the items of a sequence: for each item of `before` its index in `after`, −1 where it is gone. Equal items
 * match in order first (common ends, then items that occur once on both sides, as patience diff has it, then their neighbours);
 * what is left over but equal has moved and matches as well. Time is n log n: no table of all pairs is made.
 */
export function matchSequences(before: readonly string[], after: readonly string[]): Int32Array {
  const match = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  const link = (i: number, j: number): void => {
    match[i] = j;
    taken[j] = 1;
  };
  // Stretches [a, b) of `before` and [c, d) of `after` still to be matched.
  const work: [a: number, b: number, c: number, d: number][] = [[0, before.length, 0, after.length]];
  for (let stretch = work.pop(); stretch !== undefined; stretch = work.pop()) {
    let [a, b, c, d] = stretch;
    while (a < b && c < d && before[a] === after[c]) link(a++, c++);
    while (a < b && c < d && before[b - 1] === after[d - 1]) link(--b, --d);
    if (a === b || c === d) continue;
    const anchors = findAnchors(before, a, b, after, c, d);
    let [i, j] = [a, c];
    for (const [x, y] of anchors) {
      link(x, y);
      work.push([i, x, j, y]);
      [i, j] = [x + 1, y + 1];
    }
    // Without an anchor nothing inside occurs once on both sides: what is left is for the last pass.
    if (anchors.length > 0) work.push([i, b, j, d]);
  }
  const waiting = new Map<string, number[]>();
  for (let j = after.length - 1; j >= 0; j--) {
    if (taken[j] === 1) continue;
    const list = waiting.get(after[j]!);
    if (list === undefined) waiting.set(after[j]!, [j]);
    else list.push(j);
  }
  for (let i = 0; i < before.length; i++) {
    if (match[i]! >= 0) continue;
    const j = waiting.get(before[i]!)?.pop();
    if (j !== undefined) match[i] = j;
  }
  return match;
}

/** The longest run, rising on both sides, of items that occur once in each stretch. */
function findAnchors(before: readonly string[], a: number, b: number, after: readonly string[], c: number, d: number): [number, number][] {
  const places = new Map<string, number>();
  for (let i = a; i < b; i++) places.set(before[i]!, places.has(before[i]!) ? -1 : i);
  const seen = new Map<string, number>();
  for (let j = c; j < d; j++) if (places.has(after[j]!)) seen.set(after[j]!, seen.has(after[j]!) ? -1 : j);
  const pairs: [number, number][] = [];
  for (let i = a; i < b; i++) {
    const j = places.get(before[i]!) === i ? (seen.get(before[i]!) ?? -1) : -1;
    if (j >= 0) pairs.push([i, j]);
  }
  // Longest increasing subsequence by piles (Fredman 1975).
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, j], k) => {
    const pile = firstWhere(0, tops.length, (one) => pairs[tops[one]!]![1] >= j);
    if (pile > 0) previous[k] = tops[pile - 1]!;
    tops[pile] = k;
  });
  const run: [number, number][] = [];
  for (let k = tops.at(-1) ?? -1; k >= 0; k = previous[k]!) run.push(pairs[k]!);
  return run.reverse();
}
