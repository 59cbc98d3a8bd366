import { instantiateKernel } from '../kernel/index.js';
import { coversBase64 } from './covers-wasm.js';
import { rootsOfTwo } from './exponential.js';
import type { Lattice } from './search.js';
import type { CoverSums, Swept } from './sweeps.js';

interface CoverKernel {
  readonly memory: WebAssembly.Memory;
  readonly findBest: (n: number, shapes: number, gapOpen: number, ...addresses: number[]) => void;
  readonly sumOverCovers: (n: number, shapes: number, cells: number, open: number, leastLog: number, ...addressesAndColumns: number[]) => void;
}

/** Where the tables of a lattice lie in the kernel's memory, as byte addresses. */
interface Places {
  readonly sourceSkips: number;
  readonly targetSkips: number;
  readonly states: number;
  readonly sums: number;
  readonly skips: number;
  readonly after: number;
  readonly sourceOut: number;
  readonly targetOut: number;
  readonly beads: number;
  readonly out: number;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly taken: number;
  readonly size: number;
}

// Before the tables of the lattice come those of one size.
const roots = 0;
const totals = 256;
const steps = 272;
const before = 400;
const firstPlace = 512;

// A lattice that would need more is swept without the kernel, whose memory never shrinks.
const mostBytes = 24 << 20;
// Handing over one with fewer prices than this takes as long as sweeping it.
const fewPrices = 1000;

// Made when it is first needed; null where the platform has no WebAssembly with SIMD.
let kernel: CoverKernel | null | undefined;
let views: { readonly f64: Float64Array; readonly f32: Float32Array; readonly i32: Int32Array; readonly u8: Uint8Array } | undefined;
let held: Lattice | undefined;

function placesOf({ sourceSkips, targetSkips, shapes, rowStart }: Lattice): Places {
  const n = sourceSkips.length;
  const cells = rowStart[n + 1]!;
  let at = firstPlace;
  const take = (bytes: number): number => {
    const place = at;
    at += (bytes + 7) & ~7;
    return place;
  };
  const found = {
    sourceSkips: take(8 * n), targetSkips: take(8 * targetSkips.length), states: take(32 * cells), sums: take(32 * cells), skips: take(16 * cells), after: take(32 * cells),
    sourceOut: take(8 * n), targetOut: take(8 * targetSkips.length), beads: take(4 * cells * shapes.length), out: take(4 * cells * shapes.length), from: take(4 * n + 4), to: take(4 * n + 4), base: take(4 * n + 4), taken: take(cells),
  };
  return { ...found, size: at };
}

/** `findBest` of the kernel; undefined where it cannot. What it returns holds until the next lattice. */
export function findBestQuickly(lattice: Lattice, base: Int32Array): Swept | undefined {
  const { sourceSkips, targetSkips, shapes, beads, band, gapOpen } = lattice;
  if (beads.length < fewPrices) return undefined;
  const places = placesOf(lattice);
  if (held === lattice) return { states: views!.f64, firstState: places.states >> 3, taken: views!.u8, firstTaken: places.taken };
  const own = openKernel(places.size);
  if (own === undefined) return undefined;
  const { f64, f32, i32, u8 } = views!;
  f64.set(sourceSkips, places.sourceSkips >> 3);
  f64.set(targetSkips, places.targetSkips >> 3);
  f32.set(beads, places.beads >> 2);
  i32.set(band.from, places.from >> 2);
  i32.set(band.to, places.to >> 2);
  i32.set(base, places.base >> 2);
  for (let k = 0; k < shapes.length; k++) {
    i32[(steps >> 2) + 2 * k] = shapes[k]![0];
    i32[(steps >> 2) + 2 * k + 1] = shapes[k]![1];
  }
  own.findBest(sourceSkips.length, shapes.length, gapOpen, steps, places.from, places.to, places.base, before, places.sourceSkips, places.targetSkips, places.beads, places.states, places.taken);
  held = lattice;
  return { states: f64, firstState: places.states >> 3, taken: u8, firstTaken: places.taken };
}

/** `sumOverCovers` of the kernel for the lattice that it has just swept; undefined for any other. What it returns holds until the next lattice. */
export function sumQuickly(lattice: Lattice, open: number, leastLog: number): CoverSums | undefined {
  if (held !== lattice) return undefined;
  held = undefined;
  const { sourceSkips, targetSkips, shapes, rowStart } = lattice;
  const places = placesOf(lattice);
  const n = sourceSkips.length;
  const m = targetSkips.length;
  const cells = rowStart[n + 1]!;
  kernel!.sumOverCovers(
    n, shapes.length, cells, open, leastLog, steps, places.from, places.to, places.base, before, places.sourceSkips, places.targetSkips, places.beads, places.states,
    roots, places.sums, places.skips, places.after, places.out, places.sourceOut, places.targetOut, m, totals,
  );
  const { f64, f32 } = views!;
  return { beads: f32, firstBead: places.out >> 2, sourceSkips: f64, firstSource: places.sourceOut >> 3, targetSkips: f64, firstTarget: places.targetOut >> 3, all: f64[totals >> 3]!, gaps: f64[(totals >> 3) + 1]! };
}

/** The kernel with so many bytes of memory at least. */
function openKernel(bytes: number): CoverKernel | undefined {
  if (kernel === null || bytes > mostBytes) return undefined;
  if (kernel === undefined) {
    const memory = instantiateKernel(coversBase64, bytes) as CoverKernel | undefined;
    if (memory === undefined) {
      kernel = null;
      return undefined;
    }
    kernel = memory;
  }
  const { memory } = kernel;
  if (memory.buffer.byteLength < bytes) memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / 65536));
  if (views === undefined || views.u8.buffer !== memory.buffer) {
    const { buffer } = memory;
    views = { f64: new Float64Array(buffer), f32: new Float32Array(buffer), i32: new Int32Array(buffer), u8: new Uint8Array(buffer) };
    views.f64.set(rootsOfTwo, roots >> 3);
  }
  return kernel;
}
