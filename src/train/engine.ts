import { Worker } from 'node:worker_threads';
import { kernelBase64 } from './kernel-wasm.js';

/** The functions of the kernel (assembly/kernel.ts); each takes a share of the work as its first two arguments. */
type KernelFunction =
  | 'composeTypes' | 'embedTexts' | 'expScores' | 'columnSums' | 'gradientOfRows' | 'gradientOfColumns'
  | 'pairCosines' | 'gradientOfPairs' | 'gradientOfSums' | 'updateTypes' | 'updateFeatures';

const kernelFunctions: readonly KernelFunction[] = [
  'composeTypes', 'embedTexts', 'expScores', 'columnSums', 'gradientOfRows', 'gradientOfColumns',
  'pairCosines', 'gradientOfPairs', 'gradientOfSums', 'updateTypes', 'updateFeatures',
];

// The control block, at the start of memory: Int32 words 0 round, 1 workers done, 2 function, 3 argument count, 4 share
// mode; Float64 words from byte 64: the amount of work, then the arguments.
const controlBytes = 1024;
const argumentsAt = 64;
const modes = { range: 0, owner: 1 } as const;

// A worker waits for a round, runs its share of the named function, and counts itself done. Plain source, since a worker's
// file would have to be found again in every bundle of this package.
const workerSource = `
const { workerData } = require('node:worker_threads');
const { module, memory, share, shares, names } = workerData;
const exports = new WebAssembly.Instance(module, { env: { memory } }).exports;
const words = new Int32Array(memory.buffer, 0, 16);
const values = new Float64Array(memory.buffer, ${argumentsAt}, 32);
let round = workerData.round;
for (;;) {
  Atomics.wait(words, 0, round);
  if (Atomics.load(words, 0) === round) continue;
  round++;
  if (words[2] < 0) break;
  const args = Array.from(values.subarray(1, 1 + words[3]));
  const n = values[0];
  if (words[4] === 1) exports[names[words[2]]](share, shares, ...args);
  else {
    const unit = Math.ceil(n / 4);
    exports[names[words[2]]](Math.min(n, 4 * Math.floor(unit * share / shares)), Math.min(n, 4 * Math.floor(unit * (share + 1) / shares)), ...args);
  }
  Atomics.add(words, 1, 1);
  Atomics.notify(words, 1);
}
`;

/**
 * One shared memory and the threads that compute in it. A call runs one function of the kernel on all shares and returns
 * when the last is done; the result does not depend on the number of threads (see assembly/kernel.ts).
 */
export class Engine {
  readonly memory: WebAssembly.Memory;
  readonly threads: number;
  private readonly exports: Record<string, (...args: number[]) => void>;
  private readonly module: WebAssembly.Module;
  private readonly workers: Worker[] = [];
  private readonly words: Int32Array;
  private readonly values: Float64Array;
  private top = controlBytes;

  /** `bytes`: how much memory the arrays will take in all. */
  constructor(threads: number, bytes: number) {
    const pages = Math.ceil((bytes + controlBytes) / 65536) + 1;
    if (pages > 32768) throw new RangeError(`got a training set that needs ${Math.ceil(bytes / 1e6)} MB, expected at most 2,147 MB; use fewer dimensions or a smaller vocabulary`);
    this.threads = threads;
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: 32768, shared: true });
    this.module = new WebAssembly.Module(Buffer.from(kernelBase64, 'base64'));
    this.exports = new WebAssembly.Instance(this.module, { env: { memory: this.memory } }).exports as typeof this.exports;
    this.words = new Int32Array(this.memory.buffer, 0, 16);
    this.values = new Float64Array(this.memory.buffer, argumentsAt, 32);
    for (let share = 1; share < threads; share++) {
      const worker = new Worker(workerSource, { eval: true, workerData: { module: this.module, memory: this.memory, share, shares: threads, names: kernelFunctions, round: 0 } });
      worker.unref();
      this.workers.push(worker);
    }
  }

  private take(bytes: number): number {
    const at = this.top;
    this.top += Math.ceil(bytes / 64) * 64;
    if (this.top > this.memory.buffer.byteLength) throw new RangeError(`got ${this.top} bytes of arrays, expected at most ${this.memory.buffer.byteLength}`);
    return at;
  }

  floats(length: number): Float32Array {
    return new Float32Array(this.memory.buffer, this.take(4 * length), length);
  }

  ints(length: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.take(4 * length), length);
  }

  /** Runs a function over `amount` rows, shared out by range; array arguments are passed as their addresses. */
  overRange(name: KernelFunction, amount: number, ...args: (number | Float32Array | Int32Array)[]): void {
    this.start(name, modes.range, amount, args);
    const unit = Math.ceil(amount / 4);
    this.exports[name]!(0, Math.min(amount, 4 * Math.floor(unit / this.threads)), ...this.values.subarray(1, 1 + args.length));
    this.join();
  }

  /** Runs a function in which every thread goes over all and writes only what it owns. */
  byOwner(name: KernelFunction, ...args: (number | Float32Array | Int32Array)[]): void {
    this.start(name, modes.owner, 0, args);
    this.exports[name]!(0, this.threads, ...this.values.subarray(1, 1 + args.length));
    this.join();
  }

  private start(name: KernelFunction, mode: number, amount: number, args: (number | Float32Array | Int32Array)[]): void {
    this.values[0] = amount;
    for (let i = 0; i < args.length; i++) {
      const arg = args[i]!;
      this.values[i + 1] = typeof arg === 'number' ? arg : arg.byteOffset;
    }
    this.words[1] = 0;
    this.words[2] = kernelFunctions.indexOf(name);
    this.words[3] = args.length;
    this.words[4] = mode;
    this.nextRound();
  }

  private nextRound(): void {
    Atomics.add(this.words, 0, 1);
    Atomics.notify(this.words, 0);
  }

  private join(): void {
    for (;;) {
      const done = Atomics.load(this.words, 1);
      if (done === this.threads - 1) return;
      Atomics.wait(this.words, 1, done);
    }
  }

  /** Ends the threads. */
  close(): void {
    this.words[2] = -1;
    this.nextRound();
  }
}
