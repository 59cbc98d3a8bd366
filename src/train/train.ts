import { availableParallelism } from 'node:os';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { FormatError, primaryLanguage } from '../bitext/index.js';
import { cosine, loadModel, nameRows, type DecimalSign, type Model } from '../model/index.js';
import type { Corpus } from './corpus.js';
import { exportModel } from './export-model.js';
import { Trainer } from './trainer.js';
import { readTrainingSet, type TrainingFiles, type TrainingSet } from './training-set.js';

export interface TrainOptions extends TrainingFiles {
  /** BCP 47 tags of the two languages. */
  readonly source: string;
  readonly target: string;
  /** What the model is called in its head; the two languages by default. */
  readonly name?: string;
  /** Numbers a vector: a multiple of 8. */
  readonly dimensions?: number;
  /** Bytes a vector in the file; the dimensions must be a multiple of it. */
  readonly subspaces?: number;
  /** Most words, of both languages together, that get a vector of their own. */
  readonly maxWords?: number;
  /** Rows for pieces of words, a power of two. */
  readonly buckets?: number;
  /** Batches; by default enough to see every pair twenty times, and never more than 8,000. */
  readonly steps?: number;
  /** Pairs a batch, a multiple of 4: each pair is told from all others of its batch. */
  readonly batchSize?: number;
  readonly temperature?: number;
  readonly rate?: number;
  readonly seed?: number;
  /** Threads; all cores by default. The result is the same for any number. */
  readonly threads?: number;
  /** Where the state is kept every half minute; when the file is there and of the same run, training goes on from it. */
  readonly checkpoint?: string;
  /** Steps between checkpoints, in place of half a minute. */
  readonly checkpointEvery?: number;
  readonly onProgress?: (progress: TrainingProgress) => void;
  /** Stops after this step, checkpoint written: for tests, and for training in instalments. */
  readonly stopAfter?: number;
}

/** How far training is. */
export interface TrainingProgress {
  readonly phase: 'reading' | 'training' | 'writing';
  /** Pairs read, or steps done. */
  readonly done: number;
  /** Steps in all; 0 while reading. */
  readonly total: number;
  /** Mean loss on sentence pairs since the last report, in nats. */
  readonly loss?: number;
  readonly secondsLeft?: number;
}

export interface TrainingResult {
  /** The model file; what {@link loadModel} reads. */
  readonly bytes: Uint8Array;
  readonly pairs: number;
  readonly words: number;
  /** Of held-out pairs, how many found each other among all held out: 0 to 1. `NaN` when too few pairs were given to hold any out. */
  readonly heldOutAccuracy: number;
  readonly heldOutPairs: number;
  readonly steps: number;
}

/** The settings of the model that this package ships with. */
const defaultSettings = {
  dimensions: 128, subspaces: 32, maxWords: 83000, buckets: 16384, batchSize: 1024, temperature: 0.1, rate: 0.1, seed: 1,
} as const;

// A word has to be seen twice before its own vector says more than its pieces.
const leastCount = 2;
const mostSteps = 8000;

/**
 * Trains a bilingual model. The same files, options and seed give the same bytes, on any machine and any number of threads,
 * interrupted or not. Throws `RangeError` for impossible options and `FormatError` for files that are not what they should be.
 * Resolves to undefined when `stopAfter` ended it early.
 */
export async function train(options: TrainOptions): Promise<TrainingResult | undefined> {
  const settings = { ...defaultSettings, ...defined(options) };
  checkSettings(settings);
  const languages = [options.source, options.target].map((tag) => ({ language: primaryLanguage(tag), decimal: decimalOf(tag) }));
  const report = options.onProgress ?? ((): void => {});
  const set = await readTrainingSet(options, [languages[0]!, languages[1]!], settings.buckets, settings.seed, (done) => report({ phase: 'reading', done, total: 0 }));
  const { corpus } = set;
  const ownRow = ownRows(corpus);
  const steps = options.steps ?? Math.min(mostSteps, Math.max(200, Math.ceil((set.streams[0]!.left.length * 20) / settings.batchSize / set.streams[0]!.share)));
  const trainer = new Trainer(corpus, ownRow.rows, ownRow.count, set.streams, {
    dimensions: settings.dimensions,
    batchSize: settings.batchSize,
    temperature: settings.temperature,
    rate: settings.rate,
    steps,
    seed: settings.seed,
    threads: settings.threads ?? availableParallelism(),
  });
  try {
    const signature = signatureOf(corpus, settings, steps);
    if (options.checkpoint !== undefined && existsSync(options.checkpoint)) restoreCheckpoint(options.checkpoint, trainer, signature);
    const finished = runSteps(trainer, steps, signature, options, report);
    if (!finished) return undefined;
    report({ phase: 'writing', done: steps, total: steps });
    const bytes = exportModel(corpus, trainer.params, ownRow.rows, {
      dimensions: settings.dimensions,
      subspaces: settings.subspaces,
      maxWords: settings.maxWords,
      seed: settings.seed,
      origin: { name: options.name ?? `${languages[0]!.language}-${languages[1]!.language}`, pairs: set.pairCount, seed: settings.seed },
    });
    const model = loadModel(bytes);
    return {
      bytes,
      pairs: set.pairCount,
      words: model.head.languages.reduce((sum, { words }) => sum + words, 0),
      ...checkHeldOut(model, set),
      steps,
    };
  } finally {
    trainer.close();
  }
}

// Milliseconds between checkpoints: one of the shipped model takes a third of a second.
const keptEvery = 30_000;

function runSteps(trainer: Trainer, steps: number, signature: string, options: TrainOptions, report: (progress: TrainingProgress) => void): boolean {
  const { checkpoint, checkpointEvery, stopAfter = Infinity } = options;
  const began = performance.now();
  let kept = began;
  // When the state is kept has no part in the result, so the clock may say.
  const isDue = (step: number): boolean => (checkpointEvery === undefined ? performance.now() - kept >= keptEvery : step % checkpointEvery === 0);
  const first = trainer.step;
  if (first > 0) report({ phase: 'training', done: first, total: steps });
  let loss = 0;
  let losses = 0;
  while (trainer.step < steps) {
    const result = trainer.train();
    if (result.stream === 'pairs') {
      loss += result.loss;
      losses++;
    }
    const { step } = trainer;
    if (step % 50 === 0 || step === steps) {
      const secondsLeft = ((performance.now() - began) / 1000 / (step - first)) * (steps - step);
      report({ phase: 'training', done: step, total: steps, secondsLeft, ...(losses > 0 && { loss: loss / losses }) });
      loss = 0;
      losses = 0;
    }
    const stop = step >= stopAfter && step < steps;
    if (checkpoint !== undefined && (stop || (step < steps && isDue(step)))) {
      writeCheckpoint(checkpoint, trainer, signature);
      kept = performance.now();
    }
    if (stop) return false;
  }
  return true;
}

function ownRows(corpus: Corpus): { rows: Int32Array; count: number } {
  const rows = new Int32Array(corpus.keys.length).fill(-1);
  let count = corpus.bucketCount + nameRows;
  for (let t = 0; t < rows.length; t++) if (corpus.counts[t]! >= leastCount) rows[t] = count++;
  return { rows, count };
}

/** How often held-out pairs find each other: source to target and back, by cosine alone, through the finished file. */
function checkHeldOut(model: Model, { heldOut, corpus }: TrainingSet): { heldOutAccuracy: number; heldOutPairs: number } {
  const [source, target] = corpus.languages.map(({ language }) => language) as [string, string];
  const a = heldOut.map((pair) => model.embed(pair.source, source));
  const b = heldOut.map((pair) => model.embed(pair.target, target));
  let hits = 0;
  for (const [from, to] of [[a, b], [b, a]] as const) {
    from.forEach((vector, i) => {
      const own = cosine(vector, to[i]!);
      if (to.every((other, j) => j === i || cosine(vector, other) < own)) hits++;
    });
  }
  return { heldOutAccuracy: hits / (2 * heldOut.length), heldOutPairs: heldOut.length };
}

// Languages that part decimals with a point; all others use a comma.
const pointLanguages: ReadonlySet<string> = new Set(['en', 'ga', 'mt', 'cy', 'he', 'th', 'zh', 'ja', 'ko', 'hi', 'bn', 'ta', 'te', 'ur', 'ms', 'tl', 'sw', 'am']);
const decimalOf = (tag: string): DecimalSign => (pointLanguages.has(primaryLanguage(tag)) ? '.' : ',');

type Settings = Omit<typeof defaultSettings, keyof TrainOptions> & Required<Pick<TrainOptions, keyof typeof defaultSettings>> & TrainOptions;

function checkSettings({ source, target, dimensions, subspaces, buckets, batchSize, temperature, rate, threads }: Settings): void {
  const whole = (name: string, value: number, least: number): void => {
    if (!Number.isInteger(value) || value < least) throw new RangeError(`got ${name} ${value}, expected a whole number of ${least} or more`);
  };
  if (primaryLanguage(source) === primaryLanguage(target)) throw new RangeError(`got ${JSON.stringify(source)} and ${JSON.stringify(target)}, expected two languages`);
  whole('dimensions', dimensions, 8);
  whole('subspaces', subspaces, 1);
  whole('batchSize', batchSize, 4);
  if (dimensions % 8 !== 0) throw new RangeError(`got dimensions ${dimensions}, expected a multiple of 8`);
  if (dimensions % subspaces !== 0) throw new RangeError(`got subspaces ${subspaces}, expected a divisor of the dimensions (${dimensions})`);
  if (batchSize % 4 !== 0) throw new RangeError(`got batchSize ${batchSize}, expected a multiple of 4`);
  if (!(buckets >= 256 && (buckets & (buckets - 1)) === 0)) throw new RangeError(`got buckets ${buckets}, expected a power of two of at least 256`);
  if (!(temperature > 0) || !(rate > 0)) throw new RangeError(`got temperature ${temperature} and rate ${rate}, expected both above 0`);
  if (threads !== undefined) whole('threads', threads, 1);
}

/** Without the members that are undefined, which would hide a default. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

function signatureOf(corpus: Corpus, settings: Settings, steps: number): string {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < corpus.tokenCount; i++) hash = Math.imul(hash ^ corpus.tokens[i]!, 0x01000193);
  const { dimensions, buckets, batchSize, temperature, rate, seed } = settings;
  return JSON.stringify({ dimensions, buckets, batchSize, temperature, rate, seed, steps, tokens: corpus.tokenCount, hash });
}

// A checkpoint: one line of JSON, padded with blanks to a multiple of 4 bytes, then the numbers of `Trainer.state`.
function writeCheckpoint(file: string, trainer: Trainer, signature: string): void {
  const { head, arrays } = trainer.state();
  const json = JSON.stringify({ signature, head, lengths: arrays.map((array) => array.byteLength) });
  const line = Buffer.from(json);
  const padded = Buffer.concat([line, Buffer.alloc((4 - ((line.length + 1) % 4)) % 4, ' '), Buffer.alloc(1, '\n')]);
  // Written aside and put in place at once, so that an interruption leaves the old one whole.
  writeFileSync(`${file}.part`, Buffer.concat([padded, ...arrays.map((array) => Buffer.from(array.slice().buffer))]));
  renameSync(`${file}.part`, file);
}

function restoreCheckpoint(file: string, trainer: Trainer, signature: string): void {
  const bytes = readFileSync(file);
  const end = bytes.indexOf(10);
  let stored: { signature: string; head: ReturnType<Trainer['state']>['head']; lengths: number[] };
  try {
    stored = JSON.parse(bytes.subarray(0, Math.max(end, 0)).toString('utf8')) as typeof stored;
  } catch {
    throw new FormatError('training checkpoint', 1, 1, `got ${file}, which is no checkpoint; expected one, or no file there`);
  }
  if (stored.signature !== signature) throw new FormatError('training checkpoint', 1, 1, `got the checkpoint of another run in ${file} (${stored.signature}), expected ${signature}; remove it to begin anew`);
  const arrays: Uint8Array[] = [];
  let at = end + 1;
  for (const length of stored.lengths) {
    arrays.push(bytes.subarray(at, at + length));
    at += length;
  }
  if (at !== bytes.length) throw new FormatError('training checkpoint', 2, 1, `got ${bytes.length} bytes in ${file}, expected ${at}; it was cut short`);
  trainer.restore(stored.head, arrays);
}
