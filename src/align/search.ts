import type { BeadPrice } from '../evidence/index.js';
import { findBest, sumOverCovers, type CoverSums, type Swept } from './sweeps.js';

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
  isNew[0] = 0;
  const isPriced = price.costBand?.({ from, to, rowStart, wanted: isNew, shapes: beadShapes, beads, sourceFirst: 0, targetFirst: 0 }) ?? false;
  for (let i = 1; i <= sourceCount; i++) {
    if (isNew[i] === 0 && before !== undefined) beads.set(before.beads.subarray(before.rowStart[i]! * shapes, before.rowStart[i + 1]! * shapes), rowStart[i]! * shapes);
    if (isPriced) continue;
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

/** The likeliest cover of a lattice and the probability of each of its beads. */
export function findCover(lattice: Lattice): FoundCover {
  const best = findBest(lattice);
  return trace(lattice, best, sumOverCovers(lattice, best));
}

/** The likeliest cover of a lattice alone, with probabilities that are all 1. */
export function findPath(lattice: Lattice): FoundCover {
  return trace(lattice, findBest(lattice), undefined);
}

function trace(lattice: Lattice, { states, firstState, taken, firstTaken }: Swept, posterior: CoverSums | undefined): FoundCover {
  const { sourceSkips, targetSkips, gapOpen, band, rowStart, shapes: beadShapes } = lattice;
  const shapes = beadShapes.length;
  const sourceCounts: number[] = [];
  const targetCounts: number[] = [];
  const probabilities: number[] = [];
  const cellAt = (i: number, j: number): number => rowStart[i]! + j - band.from[i]!;
  let i = sourceSkips.length;
  let j = targetSkips.length;
  let state = stateOf(states, firstState + 4 * cellAt(i, j));
  while (i > 0 || j > 0) {
    let a = 1;
    let b = 0;
    let probability: number | undefined;
    if (state === 0) {
      const c = cellAt(i, j);
      const k = taken[firstTaken + c]!;
      [a, b] = beadShapes[k]!;
      probability = posterior?.beads[posterior.firstBead + c * shapes + k];
    } else if (state === 1) probability = posterior?.sourceSkips[posterior.firstSource + i - 1];
    else {
      [a, b] = [0, 1];
      probability = posterior?.targetSkips[posterior.firstTarget + j - 1];
    }
    sourceCounts.push(a);
    targetCounts.push(b);
    probabilities.push(probability ?? 1);
    i -= a;
    j -= b;
    const p = firstState + 4 * cellAt(i, j);
    if (state === 0) state = stateOf(states, p);
    else {
      const open = states[p]! + gapOpen;
      if (state === 1) state = states[p + 1]! <= open ? 1 : 0;
      else state = states[p + 2]! <= open && states[p + 2]! <= states[p + 1]! ? 2 : states[p + 1]! <= open ? 1 : 0;
    }
  }
  return { sourceCounts: new Uint8Array(sourceCounts.reverse()), targetCounts: new Uint8Array(targetCounts.reverse()), probabilities: new Float64Array(probabilities.reverse()) };
}

function stateOf(states: Float64Array, at: number): number {
  const a = states[at]!;
  const b = states[at + 1]!;
  const c = states[at + 2]!;
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
  const { states, firstState } = findBest(lattice);
  const cells = lattice.rowStart[lattice.sourceSkips.length + 1]!;
  const least = states[firstState + 4 * cells - 1]!;
  const { beads, firstBead, sourceSkips, firstSource, targetSkips, firstTarget, gaps, all } = sumOverCovers(lattice, { states, firstState });
  return {
    beads: beads.slice(firstBead, firstBead + lattice.beads.length),
    sourceSkips: sourceSkips.slice(firstSource, firstSource + lattice.sourceSkips.length),
    targetSkips: targetSkips.slice(firstTarget, firstTarget + lattice.targetSkips.length),
    gaps,
    partition: least - Math.log(all),
  };
}
