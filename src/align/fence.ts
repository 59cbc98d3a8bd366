import { assertList, assertObject, describeValue, type SegmentedText } from '../bitext/index.js';
import type { BeadCost, BeadPrice } from '../evidence/index.js';
import type { Band } from './search.js';

/** A source and a target segment, or paragraph, by number, that the user says belong together. */
export interface AlignmentAnchor {
  readonly source: number;
  readonly target: number;
}

/** Refuses with a `TypeError` what is no list of pairs of numbers. */
export function assertAnchors(anchors: unknown, name: string): asserts anchors is readonly AlignmentAnchor[] {
  assertList(anchors, name, 'an array of { source, target }');
  for (const [index, anchor] of anchors.entries()) {
    assertObject(anchor, `${name}[${index}]`, 'an object with source and target');
    const { source, target } = anchor as { [side in keyof AlignmentAnchor]: unknown };
    if (typeof source !== 'number' || typeof target !== 'number') throw new TypeError(`got ${name}[${index}] from ${describeValue(source)} to ${describeValue(target)}, expected two numbers`);
  }
}

/**
 * Where the path may go: in row i from `floor[i]` to `ceiling[i]`, neither ever decreasing. An anchor (s, t) keeps rows up to s at
 * or before column t and rows after s behind it, so that only a bead with both segments gets past. A paragraph that is locked to
 * another makes cells that every path goes through: rows above one keep to its left, rows below to its right, and no bead has
 * segments on both sides of it.
 *
 *            t   t+1
 *   s    ····┐
 *   s+1      └····
 */
export interface Fence {
  readonly floor: Int32Array;
  readonly ceiling: Int32Array;
  /** Cells that a band has to hold so that its rows join, in order. */
  readonly points: readonly (readonly [number, number])[];
  /** Per segment of either side how many such cells lie before it: a bead's segments all have the same. Left out without locks. */
  readonly blocks?: { readonly source: Int32Array; readonly target: Int32Array };
}

/** The fence of anchors and of cells that the path has to go through. Throws `RangeError` where no path does. */
export function buildFence(sourceCount: number, targetCount: number, anchors: readonly AlignmentAnchor[], cells: readonly (readonly [number, number])[]): Fence | undefined {
  if (anchors.length === 0 && cells.length === 0) return undefined;
  const ordered = [...anchors].sort((x, y) => x.source - y.source || x.target - y.target);
  for (const [k, { source, target }] of ordered.entries()) {
    assertNumber(source, sourceCount, 'source segment of an anchor');
    assertNumber(target, targetCount, 'target segment of an anchor');
    const before = ordered[k - 1];
    if (before !== undefined && (before.source === source || before.target >= target)) {
      throw new RangeError(`got anchors ${describe(before)} and ${describe({ source, target })}, expected both to rise: each segment in one anchor, and none that cross`);
    }
  }
  const floor = new Int32Array(sourceCount + 1);
  const ceiling = new Int32Array(sourceCount + 1).fill(targetCount);
  const points: [number, number][] = [];
  for (const { source, target } of ordered) {
    ceiling[source] = Math.min(ceiling[source]!, target);
    floor[source + 1] = Math.max(floor[source + 1]!, target + 1);
    points.push([source, target], [source + 1, target + 1]);
  }
  for (const [i, j] of cells) {
    if (i > 0) ceiling[i - 1] = Math.min(ceiling[i - 1]!, j);
    if (i < sourceCount) floor[i + 1] = Math.max(floor[i + 1]!, j);
    points.push([i, j]);
  }
  for (let i = 1; i <= sourceCount; i++) floor[i] = Math.max(floor[i]!, floor[i - 1]!);
  for (let i = sourceCount - 1; i >= 0; i--) ceiling[i] = Math.min(ceiling[i]!, ceiling[i + 1]!);
  points.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  if (cells.length === 0) return { floor, ceiling, points };
  const blocks = { source: countBefore(cells.map(([i]) => i), sourceCount), target: countBefore(cells.map(([, j]) => j), targetCount) };
  for (const anchor of ordered) {
    if (blocks.source[anchor.source] !== blocks.target[anchor.target]) throw new RangeError(`got an anchor ${describe(anchor)} across the edge of locked paragraphs, expected both its segments in paragraphs that are locked to each other`);
  }
  return { floor, ceiling, points, blocks };
}

function countBefore(edges: readonly number[], count: number): Int32Array {
  const before = new Int32Array(count);
  for (const edge of edges) if (edge < count) before[edge]!++;
  for (let s = 1; s < count; s++) before[s]! += before[s - 1]!;
  return before;
}

/** The part of a fence about an excerpt that begins with segments `i` and `j`; paths go through both its corners. */
export function fenceOf(fence: Fence | undefined, i: number, j: number, sourceCount: number, targetCount: number): Fence | undefined {
  if (fence === undefined) return undefined;
  const floor = fence.floor.slice(i, i + sourceCount + 1);
  const ceiling = fence.ceiling.slice(i, i + sourceCount + 1);
  for (let r = 0; r <= sourceCount; r++) {
    floor[r] = Math.max(0, floor[r]! - j);
    ceiling[r] = Math.min(targetCount, ceiling[r]! - j);
  }
  const points = fence.points.filter(([r, c]) => r >= i && r <= i + sourceCount && c >= j && c <= j + targetCount).map(([r, c]): [number, number] => [r - i, c - j]);
  if (fence.blocks === undefined) return { floor, ceiling, points };
  return { floor, ceiling, points, blocks: { source: fence.blocks.source.subarray(i, i + sourceCount), target: fence.blocks.target.subarray(j, j + targetCount) } };
}

/** Prices under which no bead has segments of two blocks. */
export function fencePrice(price: BeadPrice, fence: Fence | undefined): BeadPrice {
  const blocks = fence?.blocks;
  if (blocks === undefined) return price;
  const { source, target } = blocks;
  const within = (cost: BeadCost): BeadCost => (i, a, j, b) => {
    if (a > 0 && b > 0) {
      const block = source[i]!;
      if (source[i + a - 1] !== block || target[j] !== block || target[j + b - 1] !== block) return Infinity;
    }
    return cost(i, a, j, b);
  };
  const { gapOpen, openRow } = price;
  return { cost: within(price.cost), roughCost: within(price.roughCost), gapOpen, openRow };
}

/** The cells of a band within the fence. */
export function fenceBand({ from, to }: Band, fence: Fence | undefined): Band {
  if (fence === undefined) return { from, to };
  const { floor, ceiling } = fence;
  return {
    from: from.map((column, i) => Math.min(ceiling[i]!, Math.max(floor[i]!, column))),
    to: to.map((column, i) => Math.min(ceiling[i]!, Math.max(floor[i]!, column))),
  };
}

/** Whether a bead of these two segments alone stays within the fence. */
export function allowsPair(fence: Fence | undefined, source: number, target: number): boolean {
  if (fence?.blocks !== undefined && fence.blocks.source[source] !== fence.blocks.target[target]) return false;
  return fence === undefined || (target >= fence.floor[source]! && target <= fence.ceiling[source]! && target + 1 >= fence.floor[source + 1]! && target + 1 <= fence.ceiling[source + 1]!);
}

/**
 * The cells at the edges of locked paragraphs. `true` locks all in order and takes equal numbers of them; a list says which answer
 * which. Throws `RangeError` where they do not rise or are not there.
 */
export function cellsOfParagraphs(source: SegmentedText, target: SegmentedText, locks: true | readonly AlignmentAnchor[]): [number, number][] {
  const a = edgesOfParagraphs(source);
  const b = edgesOfParagraphs(target);
  if (locks === true) {
    if (a.length !== b.length) throw new RangeError(`got ${a.length - 1} and ${b.length - 1} paragraphs to lock to each other, expected equally many; list those that belong together, or align without lockParagraphs`);
    return a.map((edge, k) => [edge, b[k]!]);
  }
  const ordered = [...locks].sort((x, y) => x.source - y.source);
  return ordered.flatMap((lock, k) => {
    assertNumber(lock.source, a.length - 1, 'source paragraph to lock');
    assertNumber(lock.target, b.length - 1, 'target paragraph to lock');
    const before = ordered[k - 1];
    if (before !== undefined && (before.source === lock.source || before.target >= lock.target)) throw new RangeError(`got locked paragraphs ${describe(before)} and ${describe(lock)}, expected both to rise: each paragraph once, and none that cross`);
    return [[a[lock.source]!, b[lock.target]!], [a[lock.source + 1]!, b[lock.target + 1]!]] as [number, number][];
  });
}

/** Where each paragraph begins, by segment, and after them the number of segments. */
function edgesOfParagraphs({ segments }: SegmentedText): number[] {
  const edges: number[] = [];
  for (let s = 0; s < segments.length; s++) if (s === 0 || segments[s]!.paragraph !== segments[s - 1]!.paragraph) edges.push(s);
  edges.push(segments.length);
  return edges;
}

function assertNumber(value: number, count: number, what: string): void {
  if (!Number.isInteger(value) || value < 0 || value >= count) throw new RangeError(`got ${String(value)} as ${what}, expected a whole number from 0 to ${count - 1}`);
}

const describe = ({ source, target }: AlignmentAnchor): string => `${source}–${target}`;
