import type { BeadPrice } from '../evidence/index.js';

/** How many source and target segments a bead has. */
export type Shape = readonly [number, number];

/** Shapes of the beads that the search tries besides skips: all with at most 4 segments a side and 6 in all. */
const allShapes: readonly Shape[] = [
  [1, 1], [1, 2], [2, 1], [2, 2], [1, 3], [3, 1], [1, 4], [4, 1], [2, 3], [3, 2], [2, 4], [4, 2], [3, 3],
];

/**
 * The cells that the search may visit. Cell (i, j) stands between source segments i − 1 and i and target segments j − 1
 * and j; row i holds the cells `from[i] … to[i]`, both included and neither ever decreasing. (0, 0) and (n, m) are in it.
 */
export interface Band {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function fullBand(sourceCount: number, targetCount: number): Band {
  return { from: new Int32Array(sourceCount + 1), to: new Int32Array(sourceCount + 1).fill(targetCount) };
}

/** The shapes of beads of any lattice that names none. */
export const beadShapes: readonly Shape[] = allShapes;

/** A cover by its shapes, from the start on, each with its probability among all covers of the band. */
export interface FoundCover {
  readonly sourceCounts: Uint8Array;
  readonly targetCounts: Uint8Array;
  readonly probabilities: Float64Array;
}

/*
 * A cell has three states: 0 after a bead (or at the start), 1 after a source skip, 2 after a target skip.
 *
 *   any ── bead n–m ─→ 0        0 ── open ─→ 1 ── extend ─→ 1       0 ── open ─→ 2,  1, 2 ── extend ─→ 2
 *
 * A run of skips has its source segments first, so that each cover has one path only and is counted once.
 * The probability of a bead is that of all paths through it (forward and backward sums over the band); the path taken is
 * the likeliest one. In the tables below a value is a negative log: lower is likelier.
 */
export interface Lattice {
  readonly band: Band;
  /** First cell of each row in the tables. */
  readonly rowStart: Int32Array;
  readonly shapes: readonly Shape[];
  /** Price of each bead that ends in a cell, `shapes.length` a cell; Infinity where it does not fit. */
  readonly beads: Float32Array;
  /** Price of skipping each segment. */
  readonly sourceSkips: Float64Array;
  readonly targetSkips: Float64Array;
  readonly gapOpen: number;
}

/**
 * Prices every bead of the band that has one of the shapes. Rows of the band that are as they were in `before`, a lattice of
 * the same prices and shapes, take its prices.
 */
export function buildLattice(sourceCount: number, targetCount: number, band: Band, price: BeadPrice, beadShapes: readonly Shape[] = allShapes, before?: Lattice): Lattice {
  const { from, to } = band;
  const rowStart = new Int32Array(sourceCount + 2);
  for (let i = 0; i <= sourceCount; i++) rowStart[i + 1] = rowStart[i]! + to[i]! - from[i]! + 1;
  const shapes = beadShapes.length;
  const beads = new Float32Array(rowStart[sourceCount + 1]! * shapes).fill(Infinity);
  const sourceSkips = new Float64Array(sourceCount);
  const targetSkips = new Float64Array(targetCount);
  if (before !== undefined) {
    sourceSkips.set(before.sourceSkips);
    targetSkips.set(before.targetSkips);
  } else {
    for (let i = 0; i < sourceCount; i++) sourceSkips[i] = price.cost(i, 1, 0, 0);
    for (let j = 0; j < targetCount; j++) targetSkips[j] = price.cost(0, 0, j, 1);
  }
  // A row's beads begin in the four rows before it: all five must be as they were.
  const isNew = new Uint8Array(sourceCount + 5).fill(0);
  for (let i = 0; i <= sourceCount; i++) {
    if (before === undefined || before.band.from[i] !== from[i] || before.band.to[i] !== to[i]) isNew.fill(1, i, i + 5);
  }
  for (let i = 1; i <= sourceCount; i++) {
    if (isNew[i] === 0 && before !== undefined) beads.set(before.beads.subarray(before.rowStart[i]! * shapes, before.rowStart[i + 1]! * shapes), rowStart[i]! * shapes);
    if (isNew[i] === 0 && isNew[i + 1] === 0 && isNew[i + 2] === 0 && isNew[i + 3] === 0) continue;
    // Beads with segment i − 1 begin in row i − 4 or later and end in row i + 3 at the latest.
    price.openRow(i - 1, from[Math.max(0, i - 4)]!, to[Math.min(sourceCount, i + 3)]!);
    if (isNew[i] === 0) continue;
    const low = from[i]!;
    for (let k = 0; k < shapes; k++) {
      const [sourceSize, targetSize] = beadShapes[k]!;
      const first = i - sourceSize;
      if (first < 0) continue;
      // Where the bead begins must be within the band as well.
      const last = Math.min(to[i]!, to[first]! + targetSize);
      const next = Math.max(low, from[first]! + targetSize);
      if (price.costRow !== undefined) {
        if (next <= last) price.costRow(first, sourceSize, next - targetSize, targetSize, last - next + 1, beads, (rowStart[i]! + next - low) * shapes + k, shapes);
      } else for (let j = next; j <= last; j++) beads[(rowStart[i]! + j - low) * shapes + k] = price.cost(first, sourceSize, j - targetSize, targetSize);
    }
  }
  return { band, rowStart, shapes: beadShapes, beads, sourceSkips, targetSkips, gapOpen: price.gapOpen };
}

/** The likeliest cover of a lattice and the probability of each of its beads; `best` as far as it is known. */
export function findCover(lattice: Lattice, best: BestPrices = findBest(lattice)): FoundCover {
  return trace(lattice, best, sumOverCovers(lattice, best));
}

/** The likeliest cover of a lattice alone, with probabilities that are all 1, and the prices that tell it. */
export function findPath(lattice: Lattice): FoundCover & { readonly best: BestPrices } {
  const best = findBest(lattice);
  return { ...trace(lattice, best, undefined), best };
}

/** Likeliest price of reaching each cell in each state, and the shape of the bead that reaches it in state 0. */
export interface BestPrices {
  readonly best0: Float64Array;
  readonly best1: Float64Array;
  readonly best2: Float64Array;
  /** The least of the three. */
  readonly best: Float64Array;
  readonly shapeTaken: Uint8Array;
}

function findBest({ sourceSkips, targetSkips, gapOpen, beads, band, rowStart, shapes: beadShapes }: Lattice): BestPrices {
  const { from, to } = band;
  const n = sourceSkips.length;
  const shapes = beadShapes.length;
  const cells = rowStart[n + 1]!;
  const best0 = new Float64Array(cells).fill(Infinity);
  const best1 = new Float64Array(cells).fill(Infinity);
  const best2 = new Float64Array(cells).fill(Infinity);
  const best = new Float64Array(cells).fill(Infinity);
  const shapeTaken = new Uint8Array(cells);
  const before = new Int32Array(shapes);
  best0[0] = 0;
  for (let i = 0; i <= n; i++) {
    const low = from[i]!;
    const high = to[i]!;
    const row = rowStart[i]! - low;
    cellsBefore(rowStart, band, beadShapes, i, before);
    const above = i === 0 ? 0 : rowStart[i - 1]! - from[i - 1]!;
    const aboveLow = i === 0 ? Infinity : from[i - 1]!;
    const aboveHigh = i === 0 ? -1 : to[i - 1]!;
    for (let j = low; j <= high; j++) {
      const c = row + j;
      let own = best0[c]!;
      for (let k = 0, at = c * shapes; k < shapes; k++, at++) {
        const cost = beads[at]!;
        if (cost === Infinity) continue;
        const total = best[before[k]! + j]! + cost;
        if (total < own) {
          own = total;
          shapeTaken[c] = k;
        }
      }
      best0[c] = own;
      if (j >= aboveLow && j <= aboveHigh) {
        const p = above + j;
        const after = Math.min(best0[p]! + gapOpen, best1[p]!) + sourceSkips[i - 1]!;
        best1[c] = after;
        if (after < own) own = after;
      }
      if (j > low) {
        const p = c - 1;
        const after = Math.min(best0[p]! + gapOpen, best1[p]!, best2[p]!) + targetSkips[j - 1]!;
        best2[c] = after;
        if (after < own) own = after;
      }
      best[c] = own;
    }
  }
  return { best0, best1, best2, best, shapeTaken };
}

/** Per shape what a column of row `i` is to be added to for the cell in which its bead begins; only for beads within the band. */
function cellsBefore(rowStart: Int32Array, { from }: Band, shapes: readonly Shape[], i: number, out: Int32Array): void {
  for (let k = 0; k < shapes.length; k++) {
    const row = i - shapes[k]![0];
    if (row >= 0) out[k] = rowStart[row]! - from[row]! - shapes[k]![1];
  }
}

function trace({ sourceSkips, targetSkips, gapOpen, band, rowStart, shapes: beadShapes }: Lattice, { best0, best1, best2, shapeTaken }: BestPrices, posterior: BeadProbabilities | undefined): FoundCover {
  const shapes = beadShapes.length;
  const steps: [number, number, number][] = [];
  let i = sourceSkips.length;
  let j = targetSkips.length;
  let state = stateOf(best0, best1, best2, best0.length - 1);
  while (i > 0 || j > 0) {
    const c = cellAt(rowStart, band, i, j);
    if (state === 0) {
      const [a, b] = beadShapes[shapeTaken[c]!]!;
      steps.push([a, b, posterior?.beads[c * shapes + shapeTaken[c]!] ?? 1]);
      i -= a;
      j -= b;
      state = stateOf(best0, best1, best2, cellAt(rowStart, band, i, j));
    } else if (state === 1) {
      steps.push([1, 0, posterior?.sourceSkips[i - 1] ?? 1]);
      i--;
      const p = cellAt(rowStart, band, i, j);
      state = best1[p]! <= best0[p]! + gapOpen ? 1 : 0;
    } else {
      steps.push([0, 1, posterior?.targetSkips[j - 1] ?? 1]);
      j--;
      const p = cellAt(rowStart, band, i, j);
      const open = best0[p]! + gapOpen;
      state = best2[p]! <= open && best2[p]! <= best1[p]! ? 2 : best1[p]! <= open ? 1 : 0;
    }
  }
  steps.reverse();
  const found = { sourceCounts: new Uint8Array(steps.length), targetCounts: new Uint8Array(steps.length), probabilities: new Float64Array(steps.length) };
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]!;
    found.sourceCounts[k] = step[0];
    found.targetCounts[k] = step[1];
    found.probabilities[k] = step[2];
  }
  return found;
}

const cellAt = (rowStart: Int32Array, band: Band, i: number, j: number): number => rowStart[i]! + j - band.from[i]!;

function stateOf(best0: Float64Array, best1: Float64Array, best2: Float64Array, cell: number): number {
  const a = best0[cell]!;
  const b = best1[cell]!;
  const c = best2[cell]!;
  return a <= b && a <= c ? 0 : b <= c ? 1 : 2;
}

/** Probabilities of beads (per cell and shape) and of each segment's being skipped, summed over all covers of the band. */
export interface BeadProbabilities {
  readonly beads: Float32Array;
  readonly sourceSkips: Float64Array;
  readonly targetSkips: Float64Array;
  /** Expected number of runs of skips. */
  readonly gaps: number;
  /** Negative log of the sum over all covers. */
  readonly partition: number;
}

export function beadProbabilities(lattice: Lattice): BeadProbabilities {
  return sumOverCovers(lattice, findBest(lattice));
}

/*
 * Sums of likelihoods, each as a multiple of the likeliest way to its cell: forward sums are e^best(c) times the sum over all
 * ways to c, backward sums e^(best(end) − best(c)) times the sum over all ways from c to the end. Both stay between 0 and the number
 * of ways, whatever the prices; what falls below the smallest number is nothing. A step from p to c at price x has the
 * factor e^(best(c) − best(p) − x) in both.
 */
function sumOverCovers({ sourceSkips, targetSkips, gapOpen, beads, band, rowStart, shapes: beadShapes }: Lattice, { best }: BestPrices): BeadProbabilities {
  const { from, to } = band;
  const n = sourceSkips.length;
  const m = targetSkips.length;
  const shapes = beadShapes.length;
  const cells = rowStart[n + 1]!;
  const before = new Int32Array(shapes);
  const open = Math.exp(-gapOpen);
  const f0 = new Float64Array(cells);
  const f1 = new Float64Array(cells);
  const f2 = new Float64Array(cells);
  // Factors of the skips into each cell, and of the beads, which become their probabilities.
  const down = new Float64Array(cells);
  const right = new Float64Array(cells);
  const out = new Float32Array(cells * shapes);
  f0[0] = 1;
  for (let i = 0; i <= n; i++) {
    const low = from[i]!;
    const high = to[i]!;
    const row = rowStart[i]! - low;
    cellsBefore(rowStart, band, beadShapes, i, before);
    const above = i === 0 ? 0 : rowStart[i - 1]! - from[i - 1]!;
    const aboveLow = i === 0 ? Infinity : from[i - 1]!;
    const aboveHigh = i === 0 ? -1 : to[i - 1]!;
    for (let j = low; j <= high; j++) {
      const c = row + j;
      const own = best[c]!;
      if (own === Infinity) continue;
      let sum = f0[c]!;
      for (let k = 0, at = c * shapes; k < shapes; k++, at++) {
        const cost = beads[at]!;
        if (cost === Infinity) continue;
        const p = before[k]! + j;
        const log = own - best[p]! - cost;
        if (log < leastLog) continue;
        const factor = Math.exp(log);
        out[at] = factor;
        sum += (f0[p]! + f1[p]! + f2[p]!) * factor;
      }
      f0[c] = sum;
      if (j >= aboveLow && j <= aboveHigh) {
        const p = above + j;
        const log = own - best[p]! - sourceSkips[i - 1]!;
        if (log > leastLog) {
          const factor = Math.exp(log);
          down[c] = factor;
          f1[c] = (f0[p]! * open + f1[p]!) * factor;
        }
      }
      if (j > low) {
        const p = c - 1;
        const log = own - best[p]! - targetSkips[j - 1]!;
        if (log > leastLog) {
          const factor = Math.exp(log);
          right[c] = factor;
          f2[c] = (f0[p]! * open + f1[p]! + f2[p]!) * factor;
        }
      }
    }
  }
  const end = cells - 1;
  const all = f0[end]! + f1[end]! + f2[end]!;
  const sourceOut = new Float64Array(n);
  const targetOut = new Float64Array(m);
  // Backward sums from each cell on by beads, and from states 1 and 2 of the cell at hand: what follows a cell has added its own.
  const b = new Float64Array(cells);
  const afterDown = new Float64Array(cells);
  const afterRight = new Float64Array(cells);
  let gaps = 0;
  for (let i = n; i >= 0; i--) {
    const low = from[i]!;
    const row = rowStart[i]! - low;
    cellsBefore(rowStart, band, beadShapes, i, before);
    const above = i === 0 ? 0 : rowStart[i - 1]! - from[i - 1]!;
    for (let j = to[i]!; j >= low; j--) {
      const c = row + j;
      const ended = c === end ? 1 : 0;
      const byBead = b[c]! + ended;
      const byRight = afterRight[c]!;
      const b2 = byBead + byRight;
      const b1 = b2 + afterDown[c]!;
      const b0 = byBead + (afterDown[c]! + byRight) * open;
      if (down[c]! > 0) {
        const p = above + j;
        const rest = down[c]! * b1;
        afterDown[p] = rest;
        const opened = (f0[p]! * open * rest) / all;
        sourceOut[i - 1]! += opened + (f1[p]! * rest) / all;
        gaps += opened;
      }
      if (right[c]! > 0) {
        const p = c - 1;
        const rest = right[c]! * b2;
        afterRight[p] = rest;
        const opened = (f0[p]! * open * rest) / all;
        targetOut[j - 1]! += opened + ((f1[p]! + f2[p]!) * rest) / all;
        gaps += opened;
      }
      for (let k = 0, at = c * shapes; k < shapes; k++, at++) {
        const factor = out[at]!;
        if (factor === 0) continue;
        const p = before[k]! + j;
        const rest = factor * b0;
        b[p]! += rest;
        out[at] = ((f0[p]! + f1[p]! + f2[p]!) * rest) / all;
      }
    }
  }
  return { beads: out, sourceSkips: sourceOut, targetSkips: targetOut, gaps, partition: best[end]! - Math.log(all) };
}

// A step less likely than e^−40 of the likeliest counts as impossible.
const leastLog = -40;
