import { findBestQuickly, sumQuickly } from './cover-kernel.js';
import { exponential } from './exponential.js';
import type { Lattice, Shape } from './search.js';

/**
 * Likeliest price of reaching each cell in each of its three states, then the least of the three: four numbers a cell, from `states[firstState]` on;
 * and the shape of the bead that reaches it in state 0, one number a cell. They hold until another lattice is swept.
 */
export interface Swept {
  readonly states: Float64Array;
  readonly firstState: number;
  readonly taken: Uint8Array;
  readonly firstTaken: number;
}

/** What {@link sumOverCovers} finds, each table from its first number on: probabilities of beads and skips, the sum over all ways, and the expected number of runs of skips. */
export interface CoverSums {
  readonly beads: Float32Array;
  readonly firstBead: number;
  readonly sourceSkips: Float64Array;
  readonly firstSource: number;
  readonly targetSkips: Float64Array;
  readonly firstTarget: number;
  readonly all: number;
  readonly gaps: number;
}

/** What a column of each row is to be added to for its cell. */
function basesOf({ rowStart, band }: Lattice): Int32Array {
  const base = new Int32Array(band.from.length);
  for (let i = 0; i < base.length; i++) base[i] = rowStart[i]! - band.from[i]!;
  return base;
}

/** A row of a lattice as both sweeps look at it: where it lies, the row above it, and the cells in which its beads begin. */
class RowCursor {
  private readonly lattice: Lattice;
  private readonly base: Int32Array;
  low = 0;
  high = 0;
  /** What a column is to be added to for its cell in the row, and in the one above, which holds the columns `aboveLow … aboveHigh`. */
  row = 0;
  above = 0;
  aboveLow = Infinity;
  aboveHigh = -1;
  /** Per shape the same for the cell in which its bead begins; only for beads within the band. */
  readonly before: Int32Array;

  constructor(lattice: Lattice) {
    this.lattice = lattice;
    this.base = basesOf(lattice);
    this.before = new Int32Array(lattice.shapes.length);
  }

  moveTo(i: number): void {
    const { base, before, lattice } = this;
    const { band, shapes } = lattice;
    this.low = band.from[i]!;
    this.high = band.to[i]!;
    this.row = base[i]!;
    this.above = i === 0 ? 0 : base[i - 1]!;
    this.aboveLow = i === 0 ? Infinity : band.from[i - 1]!;
    this.aboveHigh = i === 0 ? -1 : band.to[i - 1]!;
    shapes.forEach(([a, b]: Shape, k) => {
      if (i >= a) before[k] = base[i - a]! - b;
    });
  }
}

/** The likeliest way to each cell. `quick`: false leaves WebAssembly out, as a platform without it does; the bits are the same. */
export function findBest(lattice: Lattice, quick = true): Swept {
  const swept = quick ? findBestQuickly(lattice, basesOf(lattice)) : undefined;
  if (swept !== undefined) return swept;
  const { sourceSkips, targetSkips, gapOpen, beads, rowStart, shapes: { length: shapes } } = lattice;
  const cursor = new RowCursor(lattice);
  const { before } = cursor;
  const n = sourceSkips.length;
  const cells = rowStart[n + 1]!;
  const states = new Float64Array(4 * cells).fill(Infinity);
  const taken = new Uint8Array(cells);
  for (let i = 0; i <= n; i++) {
    cursor.moveTo(i);
    const { low, high, row, above, aboveLow, aboveHigh } = cursor;
    for (let j = low; j <= high; j++) {
      const c = row + j;
      let own = c === 0 ? 0 : Infinity;
      for (let k = 0, at = c * shapes; k < shapes; k++, at++) {
        const cost = beads[at]!;
        if (cost === Infinity) continue;
        const total = states[4 * (before[k]! + j) + 3]! + cost;
        if (total < own) {
          own = total;
          taken[c] = k;
        }
      }
      states[4 * c] = own;
      if (j >= aboveLow && j <= aboveHigh) {
        const p = 4 * (above + j);
        const after = Math.min(states[p]! + gapOpen, states[p + 1]!) + sourceSkips[i - 1]!;
        states[4 * c + 1] = after;
        if (after < own) own = after;
      }
      if (j > low) {
        const p = 4 * (c - 1);
        const after = Math.min(states[p]! + gapOpen, states[p + 1]!, states[p + 2]!) + targetSkips[j - 1]!;
        states[4 * c + 2] = after;
        if (after < own) own = after;
      }
      states[4 * c + 3] = own;
    }
  }
  return { states, firstState: 0, taken, firstTaken: 0 };
}

/*
 * Sums of likelihoods, each as a multiple of the likeliest way to its cell: forward sums are e^best(c) times the sum over all
 * ways to c, backward sums e^(best(end) − best(c)) times the sum over all ways from c to the end. Both stay between 0 and the number
 * of ways, whatever the prices; what falls below the smallest number is nothing. A step from p to c at price x has the
 * factor e^(best(c) − best(p) − x) in both.
 */
/** Sums over all covers of a lattice that has just been swept; `quick` as in {@link findBest}. */
export function sumOverCovers(lattice: Lattice, { states, firstState }: Pick<Swept, 'states' | 'firstState'>, quick = true): CoverSums {
  const { sourceSkips, targetSkips, gapOpen, beads, rowStart, shapes: { length: shapes } } = lattice;
  const open = exponential(-Math.min(gapOpen, steepest));
  const summed = quick ? sumQuickly(lattice, open, leastLog) : undefined;
  if (summed !== undefined) return summed;
  const cursor = new RowCursor(lattice);
  const { before } = cursor;
  const n = sourceSkips.length;
  const cells = rowStart[n + 1]!;
  const best = states.subarray(firstState, firstState + 4 * cells);
  // Forward sums of the three states of a cell, and of them all.
  const sums = new Float64Array(4 * cells);
  // Factors of the skips into each cell, down and right, and of the beads, which become their probabilities.
  const skips = new Float64Array(2 * cells);
  const out = new Float32Array(cells * shapes);
  for (let i = 0; i <= n; i++) {
    cursor.moveTo(i);
    const { low, high, row, above, aboveLow, aboveHigh } = cursor;
    for (let j = low; j <= high; j++) {
      const c = row + j;
      const own = best[4 * c + 3]!;
      let f0 = c === 0 ? 1 : 0;
      let f1 = 0;
      let f2 = 0;
      if (own === Infinity) continue;
      for (let k = 0, at = c * shapes; k < shapes; k++, at++) {
        const cost = beads[at]!;
        if (cost === Infinity) continue;
        const p = 4 * (before[k]! + j) + 3;
        const log = own - best[p]! - cost;
        if (log < leastLog) continue;
        const factor = exponential(log);
        out[at] = factor;
        f0 += sums[p]! * factor;
      }
      if (j >= aboveLow && j <= aboveHigh) {
        const p = 4 * (above + j);
        const log = own - best[p + 3]! - sourceSkips[i - 1]!;
        if (log > leastLog) {
          const factor = exponential(Math.min(log, steepest));
          skips[2 * c] = factor;
          f1 = (sums[p]! * open + sums[p + 1]!) * factor;
        }
      }
      if (j > low) {
        const p = 4 * (c - 1);
        const log = own - best[p + 3]! - targetSkips[j - 1]!;
        if (log > leastLog) {
          const factor = exponential(Math.min(log, steepest));
          skips[2 * c + 1] = factor;
          f2 = (sums[p]! * open + sums[p + 1]! + sums[p + 2]!) * factor;
        }
      }
      sums[4 * c] = f0;
      sums[4 * c + 1] = f1;
      sums[4 * c + 2] = f2;
      sums[4 * c + 3] = f0 + f1 + f2;
    }
  }
  const end = cells - 1;
  const all = sums[4 * end + 3]!;
  const sourceOut = new Float64Array(n);
  const targetOut = new Float64Array(targetSkips.length);
  // Backward sums from each cell on by beads, and from states 1 and 2 of the cell at hand: what follows a cell has added its own.
  const rest = new Float64Array(4 * cells);
  let gaps = 0;
  for (let i = n; i >= 0; i--) {
    cursor.moveTo(i);
    const { low, high, row, above } = cursor;
    for (let j = high; j >= low; j--) {
      const c = row + j;
      const byBead = rest[4 * c]! + (c === end ? 1 : 0);
      const byDown = rest[4 * c + 1]!;
      const byRight = rest[4 * c + 2]!;
      const b2 = byBead + byRight;
      const b1 = b2 + byDown;
      const b0 = byBead + (byDown + byRight) * open;
      const down = skips[2 * c]!;
      const right = skips[2 * c + 1]!;
      if (down > 0) {
        const p = 4 * (above + j);
        const own = down * b1;
        rest[p + 1] = own;
        const opened = (sums[p]! * open * own) / all;
        sourceOut[i - 1]! += opened + (sums[p + 1]! * own) / all;
        gaps += opened;
      }
      if (right > 0) {
        const p = 4 * (c - 1);
        const own = right * b2;
        rest[p + 2] = own;
        const opened = (sums[p]! * open * own) / all;
        targetOut[j - 1]! += opened + ((sums[p + 1]! + sums[p + 2]!) * own) / all;
        gaps += opened;
      }
      for (let k = 0, at = c * shapes; k < shapes; k++, at++) {
        const factor = out[at]!;
        if (factor === 0) continue;
        const p = 4 * (before[k]! + j);
        const own = factor * b0;
        rest[p]! += own;
        out[at] = (sums[p + 3]! * own) / all;
      }
    }
  }
  return { beads: out, firstBead: 0, sourceSkips: sourceOut, firstSource: 0, targetSkips: targetOut, firstTarget: 0, all, gaps };
}

// A step less likely than e^−40 of the likeliest counts as impossible.
const leastLog = -40;
// Nor is the opening of a gap told from one that is dearer than this. A skip from a cell whose likeliest way may not go on so has a factor over 1, which is
// bounded as well: what it multiplies is as small.
const steepest = 700;
