import type { Fence } from './fence.js';
import type { Band } from './search.js';

/** A pair of segments that probably belong together: the more weight, the surer. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/**
 * The heaviest chain of anchors that rises on both sides. One pass over the anchors by source; a Fenwick tree keeps the best
 * chain that ends at or before each target segment. O(k log m) for k anchors and m target segments.
 */
export function chainAnchors(anchors: readonly Anchor[], targetCount: number): Anchor[] {
  const order = anchors.map((_, k) => k).sort((x, y) => anchors[x]!.source - anchors[y]!.source || anchors[y]!.target - anchors[x]!.target);
  const total = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  // tree[t] is the anchor that ends the heaviest chain within t's range of target segments, −1 for none.
  const tree = new Int32Array(targetCount + 1).fill(-1);
  // Descending by target within a source segment: an anchor never follows another of the same source segment.
  for (const k of order) {
    const { target, weight } = anchors[k]!;
    let best = -1;
    for (let t = target; t > 0; t -= t & -t) {
      const other = tree[t]!;
      if (other >= 0 && (best < 0 || total[other]! > total[best]!)) best = other;
    }
    total[k] = weight + (best < 0 ? 0 : total[best]!);
    before[k] = best;
    for (let t = target + 1; t <= targetCount; t += t & -t) {
      const other = tree[t]!;
      if (other < 0 || total[k]! > total[other]!) tree[t] = k;
    }
  }
  let last = -1;
  for (let k = 0; k < anchors.length; k++) if (last < 0 || total[k]! > total[last]!) last = k;
  const chain: Anchor[] = [];
  for (let k = last; k >= 0; k = before[k]!) chain.push(anchors[k]!);
  return chain.reverse();
}

// A box between two anchors is searched whole up to so many cells, unless told otherwise.
const mostWhole = 600;

/**
 * A band around a chain of anchors: each stretch between two of them whole when it is small, else along its diagonal, all of it
 * wider by each row's margin on either side. Its cells grow with the longer text, not with the product of the two. `points` are
 * cells that it holds besides; they and the chain rise together.
 */
export function bandAround(chain: readonly Anchor[], sourceCount: number, targetCount: number, margins: Int32Array, wholeBox: number = mostWhole, points: readonly (readonly [number, number])[] = []): Band {
  const from = new Int32Array(sourceCount + 1).fill(targetCount);
  const to = new Int32Array(sourceCount + 1);
  const include = (i: number, low: number, high: number): void => {
    if (low < from[i]!) from[i] = low;
    if (high > to[i]!) to[i] = high;
  };
  let i = 0;
  let j = 0;
  const stretch = (nextI: number, nextJ: number): void => {
    const di = nextI - i;
    const dj = nextJ - j;
    const whole = (di + 1) * (dj + 1) <= wholeBox;
    for (let r = 0; r <= di; r++) {
      // Along the diagonal a row reaches from its own crossing to the next row's.
      const low = whole || di === 0 ? j : j + Math.floor((dj * r) / di);
      const high = whole || di === 0 ? nextJ : j + Math.ceil((dj * Math.min(di, r + 1)) / di);
      include(i + r, low, high);
    }
    i = nextI;
    j = nextJ;
  };
  const cells: (readonly [number, number])[] = [...points];
  for (const { source, target } of chain) cells.push([source, target], [source + 1, target + 1]);
  if (points.length > 0) cells.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  for (const [nextI, nextJ] of cells) stretch(nextI, nextJ);
  stretch(sourceCount, targetCount);
  return widen(from, to, targetCount, margins);
}

/** A band around a path, given by its cells as pairs of row and column: wider by each row's margin on either side. */
export function bandAlong(cells: Int32Array, sourceCount: number, targetCount: number, margins: Int32Array): Band {
  const from = new Int32Array(sourceCount + 1).fill(targetCount);
  const to = new Int32Array(sourceCount + 1);
  let i = 0;
  let j = 0;
  from[0] = 0;
  for (let k = 0; k < cells.length; k += 2) {
    // Every row that a bead crosses takes in both its ends.
    for (let row = i; row <= cells[k]!; row++) {
      from[row] = Math.min(from[row]!, j);
      to[row] = Math.max(to[row]!, cells[k + 1]!);
    }
    i = cells[k]!;
    j = cells[k + 1]!;
  }
  to[sourceCount] = targetCount;
  return widen(from, to, targetCount, margins);
}

// Two rows more on either side let a bead of several source segments begin and end inside; then rows are made never to step back.
function widen(from: Int32Array, to: Int32Array, targetCount: number, margins: Int32Array): Band {
  const rows = from.length;
  const wideFrom = new Int32Array(rows);
  const wideTo = new Int32Array(rows);
  for (let r = 0; r < rows; r++) {
    wideFrom[r] = Math.max(0, from[Math.max(0, r - 2)]! - margins[r]!);
    wideTo[r] = Math.min(targetCount, to[Math.min(rows - 1, r + 2)]! + margins[r]!);
  }
  for (let r = rows - 2; r >= 0; r--) if (wideFrom[r]! > wideFrom[r + 1]!) wideFrom[r] = wideFrom[r + 1]!;
  for (let r = 1; r < rows; r++) if (wideTo[r]! < wideTo[r - 1]!) wideTo[r] = wideTo[r - 1]!;
  return { from: wideFrom, to: wideTo };
}

/** The rows where a path (its cells, as pairs of row and column) runs along an edge of the band that is no edge of the whole table, or of the fence. */
export function rowsAtEdge(cells: Int32Array, band: Band, targetCount: number, fence?: Fence): number[] {
  const rows: number[] = [];
  for (let k = 0; k < cells.length; k += 2) {
    const i = cells[k]!;
    const j = cells[k + 1]!;
    const low = fence === undefined ? 0 : fence.floor[i]!;
    const high = fence === undefined ? targetCount : fence.ceiling[i]!;
    if ((j <= band.from[i]! + 1 && band.from[i]! > low) || (j >= band.to[i]! - 1 && band.to[i]! < high)) rows.push(i);
  }
  return rows;
}
