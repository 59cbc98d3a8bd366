import { nameRows } from '../model/index.js';
import type { Corpus } from './corpus.js';
import { Engine } from './engine.js';
import { Random } from './random.js';

/** Pairs of texts that say the same, by index into a corpus; drawn from in passes, each in a new order. */
export interface PairStream {
  readonly name: string;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** How much each pair counts, 1 by default. */
  readonly weights?: Float32Array;
  /** The share of steps that this stream gets. */
  readonly share: number;
}

/** Pairs of texts and how alike people found them, 0 to 1. */
export interface LikenessStream {
  readonly name: string;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly scores: Float32Array;
  readonly share: number;
}

export interface TrainerOptions {
  readonly dimensions: number;
  readonly batchSize: number;
  readonly temperature: number;
  /** Step size of Adagrad at the start; it falls in a line to a fiftieth. */
  readonly rate: number;
  readonly steps: number;
  readonly seed: number;
  readonly threads: number;
  /** How often a word of a sentence is left out. */
  readonly wordDropout?: number;
  /** How often a known word is stood for by its pieces alone. */
  readonly pieceDropout?: number;
  /** Spread of the pieces' first numbers; words begin at zero, which makes them the mean of their pieces. */
  readonly spread?: number;
  /** How sharply likeness scores are ranked, and how much they weigh against pairs. */
  readonly likenessScale?: number;
  readonly likenessWeight?: number;
}

const defaults = { wordDropout: 0.1, pieceDropout: 0.1, spread: 0.1, likenessScale: 5, likenessWeight: 1 } as const;

/** The state of one training run: vectors in the engine's memory, streams in their places. */
export class Trainer {
  readonly corpus: Corpus;
  readonly options: Required<TrainerOptions>;
  private readonly engine: Engine;
  readonly params: Float32Array;
  private readonly squares: Float32Array;
  /** Row of each type's own vector, −1 for those known by their pieces alone. */
  readonly ownRow: Int32Array;
  private readonly random: Random;
  private readonly streams: readonly (PairStream | LikenessStream)[];
  private readonly orders: Int32Array[] = [];
  private readonly places: number[] = [];
  private readonly credits: number[] = [];
  step = 0;

  // One batch, in the engine's memory.
  private readonly batchRow: Int32Array;
  private readonly batchName: Int32Array;
  private readonly batchFeatureFrom: Int32Array;
  private readonly batchFeatures: Int32Array;
  private readonly typeVectors: Float32Array;
  private readonly typeGradients: Float32Array;
  private readonly tokenFrom: Int32Array;
  private readonly tokens: Int32Array;
  private readonly occurrenceFrom: Int32Array;
  private readonly occurrences: Int32Array;
  private readonly unit: Float32Array;
  private readonly norms: Float32Array;
  private readonly gradients: Float32Array;
  private readonly keys: Int32Array;
  private readonly weights: Float32Array;
  private readonly scores: Float32Array;
  private readonly rowSums: Float32Array;
  private readonly colSums: Float32Array;
  private readonly seen: Int32Array;
  private readonly local: Int32Array;
  private readonly maxTokens: number;

  constructor(corpus: Corpus, ownRow: Int32Array, rowCount: number, streams: readonly (PairStream | LikenessStream)[], given: TrainerOptions) {
    const options = { ...defaults, ...given };
    this.corpus = corpus;
    this.options = options;
    this.streams = streams;
    this.ownRow = ownRow;
    this.random = new Random(options.seed);
    const { dimensions: d, batchSize: b, threads } = options;
    this.maxTokens = 2 * b * 40;
    const maxTypes = Math.min(this.maxTokens, corpus.keys.length);
    const maxFeatures = maxTypes * 30;
    const bytes = 4 * (2 * rowCount * d + 2 * maxTypes * d + 6 * b * d + b * b + 3 * this.maxTokens + maxFeatures + 5 * maxTypes + 40 * b) + 65536;
    const engine = new Engine(threads, bytes);
    this.engine = engine;
    this.params = engine.floats(rowCount * d);
    this.squares = engine.floats(rowCount * d);
    this.batchRow = engine.ints(maxTypes);
    this.batchName = engine.ints(maxTypes);
    this.batchFeatureFrom = engine.ints(maxTypes + 1);
    this.batchFeatures = engine.ints(maxFeatures);
    this.typeVectors = engine.floats(maxTypes * d);
    this.typeGradients = engine.floats(maxTypes * d);
    this.tokenFrom = engine.ints(2 * b + 1);
    this.tokens = engine.ints(this.maxTokens);
    this.occurrenceFrom = engine.ints(maxTypes + 2);
    this.occurrences = engine.ints(this.maxTokens);
    this.unit = engine.floats(2 * b * d);
    this.norms = engine.floats(2 * b);
    this.gradients = engine.floats(2 * b * d);
    this.keys = engine.ints(2 * b);
    this.weights = engine.floats(b);
    this.scores = engine.floats(b * b);
    this.rowSums = engine.floats(b);
    this.colSums = engine.floats(b);
    this.seen = new Int32Array(corpus.keys.length).fill(-1);
    this.local = new Int32Array(corpus.keys.length);
    this.squares.fill(1e-6);
    const featureNumbers = (corpus.bucketCount + nameRows) * d;
    for (let i = 0; i < featureNumbers; i++) {
      // Nearly normal: a sum of four uniform draws. Math.log and Math.cos would differ between machines.
      const r = this.random;
      this.params[i] = options.spread * (r.fraction() + r.fraction() + r.fraction() + r.fraction() - 2);
    }
    for (const stream of streams) {
      const order = Int32Array.from(stream.left, (_, i) => i);
      this.random.shuffle(order);
      this.orders.push(order);
      this.places.push(0);
      this.credits.push(0);
    }
  }

  /** One batch of the stream whose turn it is; returns its name and mean loss. */
  train(): { stream: string; loss: number } {
    const { options, engine } = this;
    const { dimensions: d, batchSize, temperature } = options;
    let turn = 0;
    this.streams.forEach((stream, s) => {
      this.credits[s]! += stream.share;
      if (this.credits[s]! > this.credits[turn]!) turn = s;
    });
    let total = 0;
    for (const stream of this.streams) total += stream.share;
    this.credits[turn]! -= total;
    const stream = this.streams[turn]!;
    const n = Math.min('scores' in stream ? batchSize / 2 : batchSize, stream.left.length & ~3);
    const order = this.orders[turn]!;
    if (this.places[turn]! + n > order.length) {
      this.random.shuffle(order);
      this.places[turn] = 0;
    }
    const first = this.places[turn]!;
    this.places[turn] = first + n;
    const likeness = 'scores' in stream ? stream : undefined;
    const typeCount = this.fillBatch(stream, order, first, n);
    const rate = options.rate * Math.max(0.02, 1 - this.step / options.steps);
    this.step++;

    const { params, typeVectors, unit, norms, gradients } = this;
    engine.overRange('composeTypes', typeCount, d, params, this.batchRow, this.batchName, this.batchFeatureFrom, this.batchFeatures, typeVectors);
    engine.overRange('embedTexts', 2 * n, d, typeVectors, this.tokenFrom, this.tokens, unit, norms);
    const u = unit;
    const v = unit.subarray(n * d);
    const du = gradients;
    const dv = gradients.subarray(n * d);
    let loss = 0;
    if (likeness) {
      engine.overRange('pairCosines', n, d, u, v, this.rowSums);
      loss = this.likenessGradient(likeness, order, first, n);
      engine.overRange('gradientOfPairs', n, d, u, v, this.weights, du, dv);
    } else {
      engine.overRange('expScores', n, n, d, 1 / temperature, u, v, this.keys, this.keys.subarray(n), this.scores, this.rowSums);
      engine.overRange('columnSums', n, n, this.scores, this.colSums);
      for (let i = 0; i < n; i++) {
        const own = this.scores[i * n + i]!;
        loss -= (Math.log(own / this.rowSums[i]!) + Math.log(own / this.colSums[i]!)) / (2 * n);
      }
      engine.overRange('gradientOfRows', n, n, d, v, this.scores, this.rowSums, this.colSums, this.weights, du);
      engine.overRange('gradientOfColumns', n, n, d, u, this.scores, dv);
    }
    engine.overRange('gradientOfSums', 2 * n, d, unit, norms, gradients);
    engine.overRange('updateTypes', typeCount, d, rate, params, this.squares, this.batchRow, this.occurrenceFrom, this.occurrences, gradients, this.typeGradients);
    engine.byOwner('updateFeatures', typeCount, d, rate, params, this.squares, this.batchName, this.batchFeatureFrom, this.batchFeatures, this.typeGradients);
    return { stream: stream.name, loss };
  }

  /** All that a run has learned and where it stands, to be kept. */
  state(): { head: { step: number; random: number; places: number[]; credits: number[] }; arrays: (Float32Array | Int32Array)[] } {
    return {
      head: { step: this.step, random: this.random.state, places: [...this.places], credits: [...this.credits] },
      arrays: [this.params, this.squares, ...this.orders],
    };
  }

  /** Puts back what {@link state} gave, arrays as bytes. */
  restore(head: { step: number; random: number; places: number[]; credits: number[] }, arrays: readonly Uint8Array[]): void {
    [this.params, this.squares, ...this.orders].forEach((array, i) => {
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(arrays[i]!);
    });
    this.step = head.step;
    this.random.state = head.random;
    head.places.forEach((place, s) => (this.places[s] = place));
    head.credits.forEach((credit, s) => (this.credits[s] = credit));
    this.seen.fill(-1);
  }

  /** Ends the threads. */
  close(): void {
    this.engine.close();
  }

  private fillBatch(stream: PairStream | LikenessStream, order: Int32Array, first: number, n: number): number {
    const { corpus, options, random, seen, local, tokens, tokenFrom } = this;
    const stamp = this.step;
    const sentences = !('scores' in stream);
    let typeCount = 0;
    let tokenCount = 0;
    let featureCount = 0;
    const limit = this.maxTokens / (2 * n);
    for (let i = 0; i < 2 * n; i++) {
      const pair = order[first + (i < n ? i : i - n)]!;
      const text = (i < n ? stream.left : stream.right)[pair]!;
      this.keys[i] = corpus.textKeys[text]!;
      if (i < n) this.weights[i] = ('weights' in stream ? stream.weights?.[pair] : undefined) ?? 1;
      tokenFrom[i] = tokenCount;
      const from = corpus.textFrom[text]!;
      const to = Math.min(corpus.textFrom[text + 1]!, from + limit);
      const drops = sentences && to - from > 4 ? options.wordDropout : 0;
      for (let t = from; t < to; t++) {
        if (drops > 0 && random.fraction() < drops) continue;
        const type = corpus.tokens[t]!;
        if (seen[type] !== stamp) {
          seen[type] = stamp;
          local[type] = typeCount;
          let own = this.ownRow[type]!;
          if (own >= 0 && random.fraction() < options.pieceDropout) own = -1;
          this.batchRow[typeCount] = own;
          this.batchName[typeCount] = own < 0 && corpus.isName(type) ? corpus.bucketCount + corpus.nameRow[type]! : -1;
          this.batchFeatureFrom[typeCount] = featureCount;
          for (let f = corpus.featureFrom[type]!; f < corpus.featureFrom[type + 1]! && featureCount < this.batchFeatures.length; f++) this.batchFeatures[featureCount++] = corpus.features[f]!;
          typeCount++;
        }
        tokens[tokenCount++] = local[type]!;
      }
    }
    tokenFrom[2 * n] = tokenCount;
    this.batchFeatureFrom[typeCount] = featureCount;
    // Which texts each type stands in, by counting sort.
    const { occurrenceFrom, occurrences } = this;
    occurrenceFrom.fill(0, 0, typeCount + 2);
    for (let t = 0; t < tokenCount; t++) occurrenceFrom[tokens[t]! + 2]!++;
    for (let t = 2; t < typeCount + 2; t++) occurrenceFrom[t]! += occurrenceFrom[t - 1]!;
    for (let i = 0; i < 2 * n; i++) {
      for (let t = tokenFrom[i]!; t < tokenFrom[i + 1]!; t++) occurrences[occurrenceFrom[tokens[t]! + 1]!++] = i;
    }
    return typeCount;
  }

  // CoSENT (Su 2022): log(1 + Σ exp((cos_j − cos_i) / τ)) over pairs i that people found more alike than pairs j.
  private likenessGradient(stream: LikenessStream, order: Int32Array, first: number, n: number): number {
    const cosines = this.rowSums;
    const c = this.weights;
    c.fill(0, 0, n);
    const scale = this.options.likenessScale;
    let sum = 1;
    for (let i = 0; i < n; i++) {
      const score = stream.scores[order[first + i]!]!;
      for (let j = 0; j < n; j++) {
        if (!(score > stream.scores[order[first + j]!]!)) continue;
        const e = exponential(scale * (cosines[j]! - cosines[i]!));
        sum += e;
        c[j]! += e;
        c[i]! -= e;
      }
    }
    const factor = (n * this.options.likenessWeight) / sum;
    for (let i = 0; i < n; i++) c[i]! *= factor;
    return Math.log(sum);
  }
}

/** e^x for |x| below 700, by halving and a Taylor series: Math.exp may differ in its last bit from one engine to the next. */
function exponential(x: number): number {
  let halvings = 0;
  let y = x;
  while (y > 0.25 || y < -0.25) {
    y /= 2;
    halvings++;
  }
  let value = 1 + y * (1 + (y / 2) * (1 + (y / 3) * (1 + (y / 4) * (1 + (y / 5) * (1 + (y / 6) * (1 + y / 7))))));
  for (; halvings > 0; halvings--) value *= value;
  return value;
}
