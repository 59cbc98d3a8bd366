import type * as BullMq from 'bullmq';
import type { Queue } from 'bullmq';
import { ServiceError } from '../bitext/index.js';
import { addInput, type AddOptions, type AddResult } from './add-input.js';
import { connectRedis, explainRedisError, loadBullMq, type ConnectOptions, type RedisLink } from './connect.js';
import { mergeResults, type MergedShard, type MergeOptions } from './merge-results.js';
import { readProgress, readStatus, type RunProgress, type RunStatus } from './run-status.js';
import { keyPrefix, RunStore } from './run-store.js';
import { startWorker, type QueueWorker, type WorkOptions } from './queue-worker.js';
import type { ShardJob } from './run-plan.js';

export interface QueueOptions extends ConnectOptions {
  /** The run: one input and its results. Small letters, digits, `_`, `-` and `.`; `main` by default. */
  readonly run?: string;
}

/** The parts of an open queue, for the functions that work on it. */
export interface QueueParts {
  readonly link: RedisLink;
  readonly store: RunStore;
  /** BullMQ and its queue, loaded and opened when first asked for: who only collects needs neither. */
  readonly jobs: () => Promise<QueueJobs>;
}

/** What BullMQ does for a run. */
export interface QueueJobs {
  readonly bullmq: typeof BullMq;
  readonly queue: Queue<ShardJob>;
}

/**
 * Opens a run of the queue on the Redis or Valkey at an address: `redis://localhost:6379`, or `rediss://` for TLS. Throws
 * {@link ServiceError}, whose message says what to do and holds no secret; `RangeError` for a name of a run that is none.
 */
export async function openQueue(address: string, options: QueueOptions = {}): Promise<JobQueue> {
  return JobQueue.open(address, options);
}

/**
 * A run of jobs in a queue. One process adds an input, any number work on it, one collects the results in the order of the
 * input; each may stop or die at any point, and the same call again goes on from there. All methods reject with `ServiceError`
 * for the server's troubles.
 */
export class JobQueue {
  private readonly parts: QueueParts;
  private opening: Promise<QueueJobs> | undefined;

  private constructor(link: RedisLink, run: string) {
    this.parts = { link, store: new RunStore(link.redis, run), jobs: () => (this.opening ??= openJobs(link, run)) };
  }

  /** See {@link openQueue}. */
  static async open(address: string, { run = 'main', ...options }: QueueOptions = {}): Promise<JobQueue> {
    if (!/^[a-z0-9][a-z0-9_.-]{0,63}$/u.test(run)) throw new RangeError(`got run ${JSON.stringify(run)}, expected small letters, digits, "_", "-" and ".", at most 64`);
    const link = await connectRedis(address, options);
    return new JobQueue(link, run);
  }

  /** Whether the server keeps an append-only file. Without it a crash of the server loses the run. */
  get durable(): boolean {
    return this.parts.link.durable;
  }

  /**
   * Adds JSON Lines, as `bitekst align --jsonl` takes them. What is in the run already stays: adding twice does nothing, adding
   * again after a stop does the rest, and shards that had failed are tried again. Throws `RangeError` for an input that begins
   * otherwise than the one of this run, `ServiceError` `schema` for a run of another version or other options.
   */
  async add(input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, options: AddOptions): Promise<AddResult> {
    return this.explained(() => addInput(this.parts, input, options));
  }

  /** Starts doing the run's jobs in this process. */
  async work(options: WorkOptions = {}): Promise<QueueWorker> {
    return this.explained(() => startWorker(this.parts, options));
  }

  /** What is done of the run; undefined where there is none of this name. */
  async progress(): Promise<RunProgress | undefined> {
    return this.explained(() => readProgress(this.parts));
  }

  /** How far the run is, with what waits and who is at work; undefined where there is none of this name. */
  async status(): Promise<RunStatus | undefined> {
    return this.explained(() => readStatus(this.parts));
  }

  /** The results of the shards in the order of the input, as soon as they are there. */
  async *results(options: MergeOptions = {}): AsyncGenerator<MergedShard> {
    try {
      yield* mergeResults(this.parts, options);
    } catch (error) {
      throw this.explain(error);
    }
  }

  /**
   * Forgets the results of the shards before `shard`, whose records are safe elsewhere: the first `bytes` of a file, so that one
   * who goes on with it knows where. A later {@link results} begins behind them.
   */
  async release(shard: number, bytes: number): Promise<void> {
    return this.explained(() => this.parts.store.release(shard, bytes));
  }

  /** Takes the run out of the server, whatever its state. */
  async remove(): Promise<void> {
    await this.explained(async () => {
      await (await this.parts.jobs()).queue.obliterate({ force: true });
      await this.parts.store.remove();
    });
  }

  /** Lets go of the connection. */
  async close(): Promise<void> {
    await this.opening?.then(({ queue }) => queue.close()).catch(() => {});
    this.parts.link.redis.disconnect();
  }

  private async explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.explain(error);
    }
  }

  private explain(error: unknown): unknown {
    const { link } = this.parts;
    if (error instanceof ServiceError || error instanceof RangeError) return error;
    return link.lost.error ?? explainRedisError(error as Error, link.place);
  }
}

async function openJobs(link: RedisLink, run: string): Promise<QueueJobs> {
  const bullmq = loadBullMq();
  const queue = new bullmq.Queue<ShardJob>(run, { connection: link.redis, prefix: keyPrefix, streams: { events: { maxLen: 100 } } });
  // Told by whatever was asked for when it happened.
  queue.on('error', () => {});
  await queue.waitUntilReady();
  return { bullmq, queue };
}
