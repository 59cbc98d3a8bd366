import { instantiateKernel } from '../kernel/index.js';
import { dotProduct } from './dot-product.js';
import { nearnessBase64 } from './nearness-wasm.js';

interface ProductKernel {
  readonly memory: WebAssembly.Memory;
  readonly multiply: (d: number, own: number, rows: number, count: number, wide: number, out: number) => void;
}

// More rows than this, as only a text of so many segments has, are multiplied without the kernel, whose memory never shrinks.
const mostRows = 4096;

/** Products of vectors with some rows of a table, which are looked at time and again. */
export class RowProducts {
  /** The product of the last vector asked about with each of the rows opened. */
  products: Float64Array = new Float64Array(0);
  private readonly table: Float32Array;
  private readonly dimensions: number;
  private first = 0;
  private count = 0;
  private readonly isQuick: boolean;
  private kernel: ProductKernel | undefined;
  // Views of the memory of the kernel: one vector, then the rows.
  private own: Float32Array | undefined;
  private rows: Float32Array | undefined;

  /** `quick`: false leaves WebAssembly out, as a platform without it does; the bits are the same. */
  constructor(table: Float32Array, dimensions: number, quick: boolean = true) {
    this.table = table;
    this.dimensions = dimensions;
    this.isQuick = quick && dimensions % 4 === 0;
  }

  /** Opens `count` rows from `first` on. */
  open(first: number, count: number): void {
    this.first = first;
    this.count = count;
    const { dimensions, table } = this;
    if (this.isQuick && count <= mostRows && this.reserve(count)) this.rows!.set(table.subarray(first * dimensions, (first + count) * dimensions));
    else if (this.products.length < count || this.rows !== undefined) {
      this.kernel = this.rows = undefined;
      this.products = new Float64Array(count);
    }
  }

  /** Room in the kernel for so many rows. */
  private reserve(count: number): boolean {
    const { dimensions } = this;
    if (this.kernel !== undefined && this.rows!.length >= count * dimensions) return true;
    const room = 2 * count;
    this.kernel = instantiateKernel(nearnessBase64, this.rowsAt + 4 * room * dimensions + 8 * room) as ProductKernel | undefined;
    if (this.kernel === undefined) return false;
    const { buffer } = this.kernel.memory;
    this.own = new Float32Array(buffer, 0, dimensions);
    this.rows = new Float32Array(buffer, this.rowsAt, room * dimensions);
    this.products = new Float64Array(buffer, this.rowsAt + this.rows.byteLength, room);
    return true;
  }

  // Behind the vector comes room for one of float64.
  private get rowsAt(): number {
    return 4 * this.dimensions + 8 * this.dimensions;
  }

  /** Multiplies a row with those opened, into {@link products}. */
  multiply(row: number): void {
    const { dimensions, table, kernel, first, count, products } = this;
    if (kernel !== undefined) {
      for (let i = 0, at = row * dimensions; i < dimensions; i++) this.own![i] = table[at + i]!;
      kernel.multiply(dimensions, 0, this.rowsAt, count, 4 * dimensions, this.rowsAt + this.rows!.byteLength);
    } else for (let k = 0; k < count; k++) products[k] = dotProduct(table, row * dimensions, table, (first + k) * dimensions, dimensions);
  }
}
