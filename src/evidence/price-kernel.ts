import { instantiateKernel } from '../kernel/index.js';
import { runLength, type SegmentVectors } from '../model/index.js';
import type { PricedBand } from './bead-price.js';
import { pricesBase64 } from './prices-wasm.js';

/** What is known of a text without looking at its words; arrays run parallel, one entry a segment. */
export interface Side {
  readonly vectors: SegmentVectors;
  readonly count: number;
  /** Length of the vector of each run of one, two and three segments. */
  readonly norms: readonly Float32Array[];
  /** Characters of each such run, and their logs. */
  readonly lengths: readonly Float32Array[];
  readonly logs: readonly Float64Array[];
  readonly ending: Uint8Array;
  readonly kind: Uint8Array;
  readonly paragraph: Int32Array;
  readonly begins: Uint8Array;
  readonly place: Int32Array;
  readonly blocks: Int32Array;
}

interface PriceKernel {
  readonly memory: WebAssembly.Memory;
  readonly measureRuns: (d: number, count: number, sums: number, out: number, room: number) => void;
  readonly priceRows: (d: number, firstRow: number, lastRow: number, bandFirst: number, ...rest: number[]) => void;
}

// Rows are priced in blocks of so many rows, cells, target segments and products at most: a few megabytes.
const mostRows = 512;
const mostCells = 1 << 15;
const mostTargets = 1 << 11;
const mostProducts = 1 << 16;
const mostShapes = 13;
// Beads of a block's first rows begin in the three rows before it; and tables are read a little beyond their ends.
const sourceRoom = mostRows + 8;
const targetRoom = mostTargets + 8;

/** Byte addresses of the tables of a block. */
interface Places {
  readonly weights: number;
  readonly sides: readonly [number, number];
  readonly tables: readonly [readonly number[], readonly number[]];
  readonly steps: number;
  readonly wide: number;
  readonly rows: number;
  readonly wanted: number;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly products: number;
  readonly beads: number;
  readonly size: number;
}

function placesFor(dimensions: number): Places {
  let at = 0;
  const take = (bytes: number): number => {
    const place = at;
    at += (bytes + 15) & ~15;
    return place;
  };
  const tablesOf = (room: number): number[] => [take(4 * dimensions * (room + Math.ceil(room / 128) + 1)), take(12 * room), take(12 * room), take(24 * room), take(4 * room), take(4 * room), take(4 * room), take(4 * room)];
  const found = {
    weights: take(8 * 24), sides: [take(40), take(40)] as const, steps: take(8 * mostShapes), wide: take(8 * dimensions), rows: take(4 * sourceRoom), wanted: take(sourceRoom),
    from: take(4 * sourceRoom), to: take(4 * sourceRoom), base: take(4 * sourceRoom), tables: [tablesOf(sourceRoom), tablesOf(targetRoom)] as const, products: take(4 * mostProducts + 64), beads: take(4 * mostCells * mostShapes),
  };
  return { ...found, size: at };
}

interface Views {
  readonly f64: Float64Array;
  readonly f32: Float32Array;
  readonly i32: Int32Array;
  readonly u8: Uint8Array;
}

// Made when it is first needed; null where the platform has no WebAssembly with SIMD. All who price share it, block by block: nothing is kept in it.
let kernel: PriceKernel | null | undefined;
let views: Views | undefined;

function openKernel(bytes: number): PriceKernel | undefined {
  if (kernel === undefined) kernel = (instantiateKernel(pricesBase64, bytes) as PriceKernel | undefined) ?? null;
  if (kernel === null) return undefined;
  const { memory } = kernel;
  if (memory.buffer.byteLength < bytes) memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / 65536));
  if (views?.u8.buffer !== memory.buffer) {
    const { buffer } = memory;
    views = { f64: new Float64Array(buffer), f32: new Float32Array(buffer), i32: new Int32Array(buffer), u8: new Uint8Array(buffer) };
  }
  return kernel;
}

/** Writes lengths as `lengthOf` of the vectors has them, for each run of one, two and three segments that their prefix sums hold together; false where there is no kernel for them. */
export function measureRuns(vectors: SegmentVectors, norms: readonly Float32Array[]): boolean {
  const { dimensions, count } = vectors;
  if (dimensions % 4 !== 0) return false;
  const places = placesFor(dimensions);
  const own = openKernel(places.size);
  if (own === undefined) return false;
  const [sums, out] = places.tables[0] as [number, number];
  const { f32 } = views!;
  for (let first = 0; first < count; first += runLength) {
    const here = Math.min(runLength, count - first);
    vectors.copyRows(first, first + here, f32, sums >> 2);
    own.measureRuns(dimensions, here, sums, out, sourceRoom);
    for (let n = 0; n < 3; n++) norms[n]!.set(f32.subarray((out >> 2) + n * sourceRoom, (out >> 2) + n * sourceRoom + Math.max(0, here - n)), first);
  }
  return true;
}

/**
 * Prices whole bands: what `costRow` of `priceByVectors` prices row by row, bit for bit. `weights`: of segments 0 to 6 in a bead, then of one to three; least alike member; alike, below 0.3 and above 0.6;
 * length, its square, as Gale and Church and the most of it; the ratio of lengths; endings, kinds, markup, blocks, breaks, both and one begin.
 */
export function bandPricer(source: Side, target: Side, weights: readonly number[], hasBlocks: boolean, hasParagraphs: boolean): ((band: PricedBand) => boolean) | undefined {
  const { dimensions } = source.vectors;
  if (dimensions % 4 !== 0 || target.vectors.dimensions !== dimensions) return undefined;
  const places = placesFor(dimensions);
  if (openKernel(places.size) === undefined) return undefined;
  const sides = [source, target] as const;
  const marks = sides.map(({ ending, kind, begins, count }) => {
    const found = new Int32Array(count);
    for (let s = 0; s < count; s++) found[s] = ending[s]! | (kind[s]! << 8) | (begins[s]! << 16);
    return found;
  });

  /** Copies what is known of some segments of a side. */
  const copySide = (k: 0 | 1, first: number, last: number): void => {
    const { f64, f32, i32 } = views!;
    const { vectors, norms, lengths, logs, place, paragraph, blocks, count } = sides[k];
    const [sums, normsAt, lengthsAt, logsAt, marksAt, placesAt, paragraphsAt, blocksAt] = places.tables[k] as [number, number, number, number, number, number, number, number];
    const room = k === 0 ? sourceRoom : targetRoom;
    const past = Math.min(count, last);
    vectors.copyRows(first, past, f32, sums >> 2);
    for (let n = 0; n < 3; n++) {
      f32.set(norms[n]!.subarray(first, past), (normsAt >> 2) + n * room);
      f32.set(lengths[n]!.subarray(first, past), (lengthsAt >> 2) + n * room);
      f64.set(logs[n]!.subarray(first, past), (logsAt >> 3) + n * room);
    }
    i32.set(marks[k]!.subarray(first, past), marksAt >> 2);
    i32.set(place.subarray(first, past), placesAt >> 2);
    i32.set(paragraph.subarray(first, past), paragraphsAt >> 2);
    i32.set(blocks.subarray(first, past), blocksAt >> 2);
    i32.set([first, ...places.tables[k], room], places.sides[k] >> 2);
  };

  return ({ from, to, rowStart, wanted, shapes, beads, sourceFirst, targetFirst }) => {
    const own = openKernel(places.size)!;
    const n = from.length - 1;
    const { f64, f32, i32, u8 } = views!;
    if (shapes.length > mostShapes || shapes.some(([a, b]) => a > 3 || b > 3)) return false;
    f64.set(weights, places.weights >> 3);
    shapes.forEach(([a, b], k) => i32.set([a, b], (places.steps >> 2) + 2 * k));
    for (let first = 1; first <= n; ) {
      if (wanted[first] === 0) {
        first++;
        continue;
      }
      const bandFirst = Math.max(0, first - 3);
      let last = first - 1;
      let products = 0;
      let wantedLast = first;
      for (; last < n && last - first < mostRows - 1; last++) {
        products += to[Math.min(n, last + 4)]! - from[Math.max(0, last - 2)]!;
        // The three rows before the first have products as well, none more than the first target segments of the block to the last.
        if (rowStart[last + 2]! - rowStart[first]! > mostCells || to[Math.min(n, last + 4)]! - from[bandFirst]! > mostTargets || products + 3 * mostTargets > mostProducts) break;
        if (wanted[last + 1] !== 0) wantedLast = last + 1;
      }
      if (last < first) return false;
      last = wantedLast;
      copySide(0, bandFirst + sourceFirst, last + sourceFirst);
      copySide(1, from[bandFirst]! + targetFirst, to[last]! + targetFirst);
      const cells = rowStart[first]!;
      for (let i = bandFirst; i <= last; i++) {
        const at = i - bandFirst;
        i32[(places.from >> 2) + at] = from[i]! + targetFirst;
        i32[(places.to >> 2) + at] = to[i]! + targetFirst;
        i32[(places.base >> 2) + at] = rowStart[i]! - cells - from[i]! - targetFirst;
      }
      u8.set(wanted.subarray(first, last + 1), places.wanted);
      const block = f32.subarray(places.beads >> 2, (places.beads >> 2) + (rowStart[last + 1]! - cells) * shapes.length);
      block.fill(Infinity);
      own.priceRows(
        dimensions, first + sourceFirst, last + sourceFirst, bandFirst + sourceFirst, places.wanted, places.from, places.to, places.base, shapes.length, places.steps, places.beads,
        places.sides[0], places.sides[1], places.weights, hasBlocks ? 1 : 0, hasParagraphs ? 1 : 0, places.wide, places.rows, places.products,
      );
      for (let i = first; i <= last; i++) {
        if (wanted[i] === 0) continue;
        let past = i + 1;
        while (past <= last && wanted[past] !== 0) past++;
        beads.set(block.subarray((rowStart[i]! - cells) * shapes.length, (rowStart[past]! - cells) * shapes.length), rowStart[i]! * shapes.length);
        i = past;
      }
      first = last + 1;
    }
    return true;
  };
}
