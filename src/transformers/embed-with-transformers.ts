import { segmentText, type SegmentedText } from '../bitext/index.js';
import { SegmentVectors, type Embedder } from '../model/index.js';

export interface TransformersOptions {
  /** A feature-extraction model of the Hugging Face hub, or a folder that holds one; `Xenova/LaBSE` by default. */
  readonly model?: string;
  /** How token vectors become a sentence's; by default `cls` for LaBSE and `mean` for all others. */
  readonly pooling?: 'mean' | 'cls';
  /** Put before every sentence; by default `query: ` for E5 models and nothing for all others. */
  readonly prefix?: string;
  /** Number format of the weights, as transformers.js names it: `fp32`, `fp16`, `q8`, `q4`. */
  readonly dtype?: 'fp32' | 'fp16' | 'q8' | 'q4';
  /** Sentences a batch; 16 by default. */
  readonly batchSize?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The one function of transformers.js that is used here; written down so that types need no peer either. */
interface Transformers {
  pipeline(task: 'feature-extraction', model: string, options: Record<string, unknown>): Promise<FeatureExtractor>;
}
interface FeatureExtractor {
  (texts: string[], options: { pooling: string; normalize: boolean }): Promise<{ readonly data: ArrayLike<number>; readonly dims: readonly number[] }>;
  dispose?(): Promise<unknown>;
}

/**
 * Vectors of a neural model for the segments of the given texts, by `@huggingface/transformers`, an optional peer that you
 * install yourself. The waiting is here, so that `align` and `alignClaims` stay synchronous: hand them what this resolves to.
 * Rejects with `TypeError` when the peer is not installed, and with transformers.js's own error when the model cannot be had.
 */
export async function embedWithTransformers(documents: readonly SegmentedText[], options: TransformersOptions = {}): Promise<TransformersEmbedder> {
  const { model = 'Xenova/LaBSE', batchSize = 16, dtype, onProgress } = options;
  const pooling = options.pooling ?? (/labse/iu.test(model) ? 'cls' : 'mean');
  const prefix = options.prefix ?? (/(?:^|[-/_])e5(?:$|[-_])/iu.test(model) ? 'query: ' : '');
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new RangeError(`got batchSize ${batchSize}, expected a whole number of 1 or more`);
  const { pipeline } = await loadTransformers();
  const extract = await pipeline('feature-extraction', model, { ...(dtype !== undefined && { dtype }) });
  try {
    // The same sentence in two texts is embedded once. Long ones first would be quicker; in order, progress is honest.
    const sentences = [...new Set(documents.flatMap((document) => document.segments.map((_, s) => segmentText(document, s))))];
    const rows = new Map<string, Float32Array>();
    for (let first = 0; first < sentences.length; first += batchSize) {
      const batch = sentences.slice(first, first + batchSize);
      const { data, dims } = await extract(batch.map((sentence) => prefix + sentence), { pooling, normalize: true });
      const dimensions = dims.at(-1)!;
      batch.forEach((sentence, i) => rows.set(sentence, Float32Array.from({ length: dimensions }, (_, k) => data[i * dimensions + k]!)));
      onProgress?.(first + batch.length, sentences.length);
    }
    return new TransformersEmbedder(rows, new Set(documents.map(({ language }) => language)));
  } finally {
    await extract.dispose?.();
  }
}

/** The vectors that {@link embedWithTransformers} made, by sentence. */
export class TransformersEmbedder implements Embedder {
  readonly dimensions: number;
  private readonly rows: ReadonlyMap<string, Float32Array>;
  private readonly languages: ReadonlySet<string>;

  constructor(rows: ReadonlyMap<string, Float32Array>, languages: ReadonlySet<string>) {
    this.rows = rows;
    this.languages = languages;
    this.dimensions = rows.values().next().value?.length ?? 1;
  }

  /** Whether one of the texts was in this language; what else the model may know is not asked. */
  knows(language: string): boolean {
    return this.languages.has(language);
  }

  /** Throws `RangeError` for a sentence that was in none of the texts. */
  embedSegments(document: SegmentedText): SegmentVectors {
    const vectors = new Float32Array(document.segments.length * this.dimensions);
    document.segments.forEach((_, s) => {
      const row = this.rows.get(segmentText(document, s));
      if (row === undefined) throw new RangeError(`got a text with a sentence that was not embedded (segment ${s}), expected one of those given to embedWithTransformers`);
      vectors.set(row, s * this.dimensions);
    });
    return new SegmentVectors(vectors, this.dimensions);
  }
}

async function loadTransformers(): Promise<Transformers> {
  // In a variable, so that neither the type checker nor a bundler asks for a peer that is optional.
  const peer = '@huggingface/transformers';
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ peer)) as Transformers;
  } catch (error) {
    throw new TypeError(`got no ${peer}, expected it to be installed beside bitekst (npm install ${peer}): ${(error as Error).message}`, { cause: error });
  }
}
