import { instantiateKernel } from '../kernel/index.js';
import { scoreRow, type ForestModel } from './forest.js';
import { forestBase64 } from './forest-wasm.js';

interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly scoreRows: (base: number, trees: number, feature: number, threshold: number, leaf: number, rows: number, width: number, count: number, scores: number) => void;
}

// So many rows go through the trees side by side; wider rows than the second go without the kernel.
const block = 64;
const mostWidth = 128;
const rowsAt = 8 * block;
const forestsAt = rowsAt + 4 * block * mostWidth;

/** Decision trees beside each other in the memory of one kernel, which is compiled once for all of them. */
export class ForestKernel {
  private readonly kernel: Kernel | undefined;
  /** Where the features of each forest begin; thresholds and leaves follow. */
  private readonly places: ReadonlyMap<ForestModel, number>;
  // Views of the memory of the kernel.
  private readonly rows: Float32Array | undefined;
  private readonly scores: Float64Array | undefined;

  /** `quick`: false leaves WebAssembly out, as a platform without it does; the bits are the same. */
  constructor(models: readonly ForestModel[], quick: boolean = true) {
    const places = new Map<ForestModel, number>();
    let end = forestsAt;
    for (const model of models) {
      places.set(model, end);
      end += model.feature.byteLength + model.threshold.byteLength + model.leaf.byteLength;
    }
    this.places = places;
    this.kernel = quick ? (instantiateKernel(forestBase64, end) as Kernel | undefined) : undefined;
    if (this.kernel === undefined) return;
    const { buffer } = this.kernel.memory;
    this.scores = new Float64Array(buffer, 0, block);
    this.rows = new Float32Array(buffer, rowsAt, block * mostWidth);
    for (const [{ feature, threshold, leaf }, at] of places) {
      new Int32Array(buffer, at, feature.length).set(feature.map((column) => 4 * column));
      new Float32Array(buffer, at + feature.byteLength, threshold.length).set(threshold);
      new Float32Array(buffer, at + feature.byteLength + threshold.byteLength, leaf.length).set(leaf);
    }
  }

  /** Whether WebAssembly walks through the trees. */
  get isQuick(): boolean {
    return this.kernel !== undefined;
  }

  /** Log-odds of the rows of `width` features that begin at `starts`, in their order, by one of the forests given. */
  scoreRows(model: ForestModel, rows: Float32Array, width: number, starts: Int32Array): Float64Array {
    const odds = new Float64Array(starts.length);
    const place = this.places.get(model);
    if (this.kernel === undefined || place === undefined || width > mostWidth) {
      for (let k = 0; k < starts.length; k++) odds[k] = scoreRow(model, rows, starts[k]!);
      return odds;
    }
    for (let first = 0; first < starts.length; first += block) this.scoreBlock(model, place, rows, width, starts, first, Math.min(block, starts.length - first), odds);
    return odds;
  }

  private scoreBlock({ base, trees, feature, threshold }: ForestModel, place: number, rows: Float32Array, width: number, starts: Int32Array, first: number, count: number, odds: Float64Array): void {
    const own = this.rows!;
    const scores = this.scores!;
    for (let k = 0, at = 0; k < count; k++) {
      const start = starts[first + k]!;
      for (let x = 0; x < width; x++) own[at++] = rows[start + x]!;
    }
    const thresholds = place + feature.byteLength;
    this.kernel!.scoreRows(base, trees, place, thresholds, thresholds + threshold.byteLength, rowsAt, 4 * width, count, 0);
    for (let k = 0; k < count; k++) odds[first + k] = scores[k]!;
  }
}
