import { maxFeatures } from './features.js';
import { instantiateKernel } from '../kernel/index.js';
import { runLength } from './segment-vectors.js';
import { sumsBase64 } from './sums-wasm.js';

/** What rows are made of: product-quantised vectors with a length each (see `ModelSections`). */
export interface RowTables {
  readonly dimensions: number;
  readonly subspaces: number;
  /** `subspaces` × 256 entries of `dimensions / subspaces` numbers. */
  readonly codebook: Float32Array;
  /** Length by scale byte. */
  readonly lengths: Float32Array;
  readonly scales: Uint8Array;
  readonly codes: Uint8Array;
}

/** How many vectors wait to be added up together. */
const mostWaiting = 256;

/**
 * Sums of rows, and of vectors that are made of other rows and kept: vectors are put on a list, and added up when somebody asks. Where
 * the platform has WebAssembly with SIMD, four numbers at a time (assembly/sums.ts); elsewhere one by one, in the same
 * order and in float32 alike, so that both give the same bits.
 */
export class RowSums {
  /** Where {@link spell} finds its rows; at most `maxFeatures`. */
  readonly parts: Int32Array;
  private readonly spelled: Float32Array;
  private readonly tables: RowTables;
  private readonly sum: Float32Array;
  // Sums of the rows closed so far, each with all before it; the first is none's.
  private readonly closed: Float32Array;
  private closedCount = 0;
  // A row, or −1 − the number of a vector that is kept in `spelled`.
  private readonly waiting: Int32Array;
  private count = 0;
  // At which flush each kept vector was last put on the list, counted from 1 on.
  private readonly listedAt: Int32Array;
  private flushes = 1;
  private readonly kernel: { readonly addUp: () => void; readonly closeRow: () => void; readonly spell: (index: number, count: number, base: number, factor: number) => void } | undefined;

  /** `quick`: false leaves WebAssembly out, as a platform without it does. */
  constructor(tables: RowTables, spelledCount: number, quick = true) {
    this.tables = tables;
    this.listedAt = new Int32Array(spelledCount);
    const { dimensions, subspaces, codebook, lengths, scales, codes } = tables;
    const shapes: readonly [bytes: number, from?: Float32Array | Uint8Array][] = [
      [4 * mostWaiting], [codebook.byteLength, codebook], [lengths.byteLength, lengths], [scales.length, scales], [codes.length, codes], [4 * dimensions * spelledCount], [4 * dimensions], [4 * maxFeatures], [4 * dimensions * (runLength + 1)],
    ];
    // Each array of the kernel's memory begins at a multiple of 16.
    const places = [0];
    for (const [bytes] of shapes) places.push((places.at(-1)! + bytes + 15) & ~15);
    const made = quick && dimensions === 4 * subspaces && dimensions % 32 === 0 ? (instantiateKernel(sumsBase64, places.at(-1)!) as Instance | undefined) : undefined;
    if (made === undefined) {
      this.waiting = new Int32Array(mostWaiting);
      this.parts = new Int32Array(maxFeatures);
      this.spelled = new Float32Array(dimensions * spelledCount);
      this.sum = new Float32Array(dimensions);
      this.closed = new Float32Array(dimensions * (runLength + 1));
      return;
    }
    // The memory never grows: arrays of it stay.
    const { buffer } = made.memory;
    shapes.forEach(([, from], k) => {
      if (from !== undefined) new Uint8Array(buffer, places[k], from.byteLength).set(new Uint8Array(from.buffer, from.byteOffset, from.byteLength));
    });
    const [list, book, lengthsAt, scalesAt, codesAt, spelledAt, out, partsAt, closedAt] = places as [number, number, number, number, number, number, number, number, number];
    this.waiting = new Int32Array(buffer, list, mostWaiting);
    this.parts = new Int32Array(buffer, partsAt, maxFeatures);
    this.spelled = new Float32Array(buffer, spelledAt, dimensions * spelledCount);
    this.sum = new Float32Array(buffer, out, dimensions);
    this.closed = new Float32Array(buffer, closedAt, dimensions * (runLength + 1));
    this.kernel = {
      addUp: () => {
        made.sumRows(list, this.count, dimensions, book, lengthsAt, scalesAt, codesAt, spelledAt, out);
      },
      closeRow: () => {
        made.closeRow(dimensions, out, closedAt + 4 * dimensions * this.closedCount);
      },
      spell: (index, parts, base, factor) => {
        made.spellRows(partsAt, parts, base, factor, dimensions, book, lengthsAt, scalesAt, codesAt, spelledAt + 4 * dimensions * index);
      },
    };
  }

  /** Adds a row. */
  addRow(row: number): void {
    if (this.count === mostWaiting) this.flush();
    this.waiting[this.count++] = row;
  }

  /** Adds the vector that is kept as `index`. */
  addSpelled(index: number): void {
    this.addRow(-1 - index);
    this.listedAt[index] = this.flushes;
  }

  /** Begins the vector that is kept as `index` anew, of zeros. */
  clear(index: number): void {
    // The one before it may be waiting for its sum.
    if (this.listedAt[index] === this.flushes) this.flush();
    const { dimensions } = this.tables;
    this.spelled.fill(0, index * dimensions, (index + 1) * dimensions);
  }

  /** Adds the rows `base` + r, for the first `count` numbers r of `parts`, times `factor`, to the vector that is kept as `index`. */
  spell(index: number, count: number, base: number, factor: number): void {
    if (this.kernel !== undefined) {
      this.kernel.spell(index, count, base, factor);
      return;
    }
    const { parts, spelled } = this;
    const { dimensions, subspaces, codebook, lengths, scales, codes } = this.tables;
    const size = dimensions / subspaces;
    for (let p = 0; p < count; p++) {
      const row = base + parts[p]!;
      const scale = lengths[scales[row]!]! * factor;
      let code = row * subspaces;
      let to = index * dimensions;
      for (let m = 0; m < subspaces; m++) {
        const entry = ((m << 8) + codes[code++]!) * size;
        for (let k = 0; k < size; k++) spelled[to++]! += scale * codebook[entry + k]!;
      }
    }
  }

  private flush(): void {
    if (this.count === 0) return;
    if (this.kernel === undefined) this.addUp();
    else this.kernel.addUp();
    this.count = 0;
    this.flushes++;
  }

  /** Writes the sum to out[at …], and begins another. */
  take(out: Float32Array, at: number): void {
    this.flush();
    out.set(this.sum, at);
    this.sum.fill(0);
  }

  /** Keeps the sum, added to that of the rows closed before, and begins another. At most {@link runLength} times before {@link takeClosed}. */
  closeRow(): void {
    this.flush();
    if (this.kernel !== undefined) this.kernel.closeRow();
    else {
      const { sum, closed } = this;
      const { dimensions } = this.tables;
      const from = this.closedCount * dimensions;
      for (let k = 0; k < dimensions; k++) {
        closed[from + dimensions + k] = closed[from + k]! + sum[k]!;
        sum[k] = 0;
      }
    }
    this.closedCount++;
  }

  /** Writes the rows closed so far to out[at …], each the sum of all up to it. */
  takeClosed(out: Float32Array, at: number): void {
    const { dimensions } = this.tables;
    out.set(this.closed.subarray(dimensions, (this.closedCount + 1) * dimensions), at);
    this.closedCount = 0;
  }

  private addUp(): void {
    const { sum, waiting, spelled, count } = this;
    const { dimensions, subspaces, codebook, lengths, scales, codes } = this.tables;
    const size = dimensions / subspaces;
    for (let w = 0; w < count; w++) {
      const row = waiting[w]!;
      if (row < 0) {
        const from = (-1 - row) * dimensions;
        for (let k = 0; k < dimensions; k++) sum[k]! += spelled[from + k]!;
        continue;
      }
      const scale = lengths[scales[row]!]!;
      let code = row * subspaces;
      let to = 0;
      // A word's vector is one of float32, rounded before it is added.
      for (let m = 0; m < subspaces; m++) {
        const entry = ((m << 8) + codes[code++]!) * size;
        for (let k = 0; k < size; k++) sum[to++]! += Math.fround(scale * codebook[entry + k]!);
      }
    }
  }
}

interface Instance {
  readonly memory: WebAssembly.Memory;
  readonly sumRows: (list: number, count: number, dimensions: number, codebook: number, lengths: number, scales: number, codes: number, spelled: number, out: number) => void;
  readonly closeRow: (dimensions: number, out: number, row: number) => void;
  readonly spellRows: (list: number, count: number, base: number, factor: number, dimensions: number, codebook: number, lengths: number, scales: number, codes: number, out: number) => void;
}
