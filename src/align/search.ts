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
    for (let j = from[i]!; j <= to[i]!; j++) {
      const cell = (rowStart[i]! + j - from[i]!) * shapes;
      for (let k = 0; k < shapes; k++) {
        const shape = beadShapes[k]!;
        const pi = i - shape[0];
        const pj = j - shape[1];
        if (pi < 0 || pj < from[pi]! || pj > to[pi]!) continue;
        beads[cell + k] = price.cost(pi, shape[0], pj, shape[1]);
      }
    }
  }
  return { band, rowStart, shapes: beadShapes, beads, sourceSkips, targetSkips, gapOpen: price.gapOpen };
}

/** The likeliest cover of a lattice and the probability of each of its beads. */
export function findCover(lattice: Lattice): FoundCover {
  return trace(lattice, beadProbabilities(lattice));
}

/** The likeliest cover of a lattice alone; its probabilities are all 1. */
export function findPath(lattice: Lattice): FoundCover {
  return trace(lattice, undefined);
}

function trace(lattice: Lattice, posterior: BeadProbabilities | undefined): FoundCover {
  const { sourceSkips, targetSkips, gapOpen, beads, band, rowStart, shapes: beadShapes } = lattice;
  const n = sourceSkips.length;
  const m = targetSkips.length;
  const shapes = beadShapes.length;
  const cells = rowStart[n + 1]!;
  // Likeliest price of each state, and how each was reached.
  const best = [0, 1, 2].map(() => new Float64Array(cells).fill(Infinity));
  const [best0, best1, best2] = best as [Float64Array, Float64Array, Float64Array];
  const shapeTaken = new Uint8Array(cells);
  best0[0] = 0;
  for (let i = 0; i <= n; i++) {
    const low = band.from[i]!;
    for (let j = low; j <= band.to[i]!; j++) {
      const c = rowStart[i]! + j - low;
      for (let k = 0; k < shapes; k++) {
        const cost = beads[c * shapes + k]!;
        if (cost === Infinity) continue;
        const p = cellAt(rowStart, band, i - beadShapes[k]![0], j - beadShapes[k]![1]);
        const total = Math.min(best0[p]!, best1[p]!, best2[p]!) + cost;
        if (total < best0[c]!) {
          best0[c] = total;
          shapeTaken[c] = k;
        }
      }
      if (i > 0 && j >= band.from[i - 1]! && j <= band.to[i - 1]!) {
        const p = cellAt(rowStart, band, i - 1, j);
        best1[c] = Math.min(best0[p]! + gapOpen, best1[p]!) + sourceSkips[i - 1]!;
      }
      if (j > low) {
        const p = c - 1;
        best2[c] = Math.min(best0[p]! + gapOpen, best1[p]!, best2[p]!) + targetSkips[j - 1]!;
      }
    }
  }
  const steps: [number, number, number][] = [];
  let i = n;
  let j = m;
  let state = stateOf(best0, best1, best2, cells - 1);
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
  return {
    sourceCounts: Uint8Array.from(steps, (s) => s[0]),
    targetCounts: Uint8Array.from(steps, (s) => s[1]),
    probabilities: Float64Array.from(steps, (s) => s[2]),
  };
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
  const { sourceSkips, targetSkips, gapOpen, beads, band, rowStart, shapes: beadShapes } = lattice;
  const { from, to } = band;
  const n = sourceSkips.length;
  const m = targetSkips.length;
  const shapes = beadShapes.length;
  const sourceCounts = Int32Array.from(beadShapes, ([a]) => a);
  const targetCounts = Int32Array.from(beadShapes, ([, b]) => b);
  const cells = rowStart[n + 1]!;
  const f0 = new Float64Array(cells).fill(Infinity);
  const f1 = new Float64Array(cells).fill(Infinity);
  const f2 = new Float64Array(cells).fill(Infinity);
  const any = new Float64Array(cells).fill(Infinity);
  const terms = new Float64Array(shapes);
  f0[0] = 0;
  for (let i = 0; i <= n; i++) {
    const low = from[i]!;
    const high = to[i]!;
    for (let j = low; j <= high; j++) {
      const c = rowStart[i]! + j - low;
      if (c > 0) {
        let least = Infinity;
        for (let k = 0; k < shapes; k++) {
          const cost = beads[c * shapes + k]!;
          const pi = i - sourceCounts[k]!;
          const term = cost === Infinity ? Infinity : any[rowStart[pi]! + j - targetCounts[k]! - from[pi]!]! + cost;
          terms[k] = term;
          if (term < least) least = term;
        }
        f0[c] = softMinOf(terms, least);
      }
      if (i > 0 && j >= from[i - 1]! && j <= to[i - 1]!) {
        const p = rowStart[i - 1]! + j - from[i - 1]!;
        f1[c] = softMin(f0[p]! + gapOpen, f1[p]!) + sourceSkips[i - 1]!;
      }
      if (j > low) f2[c] = softMin(softMin(f0[c - 1]! + gapOpen, f1[c - 1]!), f2[c - 1]!) + targetSkips[j - 1]!;
      any[c] = softMin(softMin(f0[c]!, f1[c]!), f2[c]!);
    }
  }
  const partition = any[cells - 1]!;
  const out = new Float32Array(cells * shapes);
  const sourceOut = new Float64Array(n);
  const targetOut = new Float64Array(m);
  // b0, b1, b2: price of finishing from each state of a cell; those of the cells that come after it are known.
  const b0 = new Float64Array(cells).fill(Infinity);
  const b1 = new Float64Array(cells).fill(Infinity);
  const b2 = new Float64Array(cells).fill(Infinity);
  let gaps = 0;
  for (let i = n; i >= 0; i--) {
    const low = from[i]!;
    for (let j = to[i]!; j >= low; j--) {
      const p = rowStart[i]! + j - low;
      if (p === cells - 1) {
        b0[p] = b1[p] = b2[p] = 0;
        continue;
      }
      let least = Infinity;
      const reached = partition - any[p]!;
      for (let k = 0; k < shapes; k++) {
        const ni = i + sourceCounts[k]!;
        const nj = j + targetCounts[k]!;
        terms[k] = Infinity;
        if (ni > n || nj < from[ni]! || nj > to[ni]!) continue;
        const c = rowStart[ni]! + nj - from[ni]!;
        const through = beads[c * shapes + k]! + b0[c]!;
        terms[k] = through;
        if (through < least) least = through;
        if (reached - through > leastLog) out[c * shapes + k] = Math.exp(reached - through);
      }
      const bead = softMinOf(terms, least);
      let down = Infinity;
      if (i < n && j >= from[i + 1]! && j <= to[i + 1]!) {
        down = b1[rowStart[i + 1]! + j - from[i + 1]!]! + sourceSkips[i]!;
        const opened = partition - f0[p]! - gapOpen - down;
        const extended = partition - f1[p]! - down;
        if (opened > leastLog) {
          const share = Math.exp(opened);
          sourceOut[i]! += share;
          gaps += share;
        }
        if (extended > leastLog) sourceOut[i]! += Math.exp(extended);
      }
      let right = Infinity;
      if (j < to[i]!) {
        right = b2[p + 1]! + targetSkips[j]!;
        const opened = partition - f0[p]! - gapOpen - right;
        const afterSource = partition - f1[p]! - right;
        const extended = partition - f2[p]! - right;
        if (opened > leastLog) {
          const share = Math.exp(opened);
          targetOut[j]! += share;
          gaps += share;
        }
        if (afterSource > leastLog) targetOut[j]! += Math.exp(afterSource);
        if (extended > leastLog) targetOut[j]! += Math.exp(extended);
      }
      b2[p] = softMin(bead, right);
      b1[p] = softMin(b2[p]!, down);
      b0[p] = softMin(bead, softMin(down, right) + gapOpen);
    }
  }
  return { beads: out, sourceSkips: sourceOut, targetSkips: targetOut, gaps, partition };
}

// Less likely than e^−40 counts as impossible.
const leastLog = -40;

/** −log of the sum of e^−term over all terms; `least` is the least of them. */
function softMinOf(terms: Float64Array, least: number): number {
  if (least === Infinity) return Infinity;
  let sum = 0;
  for (let k = 0; k < terms.length; k++) {
    const difference = terms[k]! - least;
    if (difference === 0) sum += 1;
    else if (difference < 36) sum += Math.exp(-difference);
  }
  return sum === 1 ? least : least - Math.log(sum);
}

/** −log(e^−a + e^−b), exact also where either is infinite. */
function softMin(a: number, b: number): number {
  if (a === Infinity) return b;
  if (b === Infinity) return a;
  const low = a < b ? a : b;
  const difference = a < b ? b - a : a - b;
  return difference > 36 ? low : low - Math.log1p(Math.exp(-difference));
}
