import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Job, Worker } from 'bullmq';
import { ServiceError } from '../bitext/index.js';
import type { JobLinesResult } from '../jobs/index.js';
import { explainRedisError } from './connect.js';
import { createJobPool, failedLine, joinResults, packResult, splitLines } from './job-pool.js';
import type { QueueParts } from './job-queue.js';
import type { PackedJobResult, PackedJobTask } from './job-task.js';
import { createWorkMeter, formatMetrics } from './metrics.js';
import { unpack } from './pack.js';
import { assertVersion, modelDigest, type RunPlan, type ShardJob } from './run-plan.js';
import { keyPrefix } from './run-store.js';

export interface WorkOptions {
  /** Worker threads; one a core by default. With 0 the work is done in this thread, and no shard may take longer than `takeOverAfter`. */
  readonly threads?: number;
  /** Where the run's own model is here. Its digest must be the run's. */
  readonly modelFile?: string;
  /**
   * How long a worker may be silent, ms, before its shards count as left behind; they are taken over within as much again.
   * 30,000 by default. While it lives it says so twice in that time, however long a shard takes.
   */
  readonly takeOverAfter?: number;
  /** Whether to stop once the whole input has been added and is done. */
  readonly untilDone?: boolean;
  /** Stops as {@link QueueWorker.stop} does. */
  readonly signal?: AbortSignal;
}

/** What a worker has done. */
export interface WorkSummary {
  readonly shards: number;
  readonly jobs: number;
  readonly failedJobs: number;
  readonly bytes: number;
  /** Shards that were tried in vain; they are tried again, by whichever worker. */
  readonly errors: number;
}

/** A worker that runs. */
export interface QueueWorker {
  /** Ends when the worker has stopped: by itself with `untilDone`, or asked to. Rejects with `ServiceError` when it cannot go on. */
  readonly finished: Promise<WorkSummary>;
  /** Ends the shards that are begun, and takes no new ones. */
  stop(): void;
  summary(): WorkSummary;
  /** Whether the server answers. */
  healthy(): Promise<boolean>;
  /** Counts and gauges as Prometheus reads them (text format 0.0.4). */
  metrics(): Promise<string>;
}

/** After so many beginnings that came to no end, a shard is suspected to kill its workers, and done line by line. */
const suspectAfter = 3;
/** A line on which so many workers died becomes an error record. */
const mostDeaths = 3;
/** How often, ms, a worker that is to stop at the end looks whether others have done the last shard. */
const doneCheck = 250;

/** See `JobQueue.work`. */
export async function startWorker({ link, store, jobs }: QueueParts, options: WorkOptions): Promise<QueueWorker> {
  const { threads = availableParallelism(), modelFile, takeOverAfter = 30_000, untilDone = false, signal } = options;
  if (!(takeOverAfter >= 1000)) throw new RangeError(`got takeOverAfter ${takeOverAfter}, expected 1000 ms or more`);
  const ownModel = modelFile === undefined ? null : modelDigest(await readFile(modelFile));
  let plan: RunPlan | undefined = await readPlan();
  // The threads start while BullMQ is loaded.
  const pool = await createJobPool(threads);
  const { bullmq, queue } = await jobs();
  const meter = createWorkMeter();
  let ending: { readonly error?: unknown } | undefined;
  let end!: () => void;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const finish = (error?: unknown): void => {
    ending ??= error === undefined ? {} : { error };
    end();
  };

  async function readPlan(): Promise<RunPlan | undefined> {
    const found = await store.plan();
    if (found === undefined || found.model === ownModel) return found;
    throw new ServiceError('schema', found.model === null
      ? `run ${store.run} was added without a model of your own, and this worker has one: start it without`
      : `run ${store.run} was added with a model of your own, and this worker has ${ownModel === null ? 'none' : 'another'}: copy that file here and name it`);
  }

  async function runShard(job: Job<ShardJob>, token: string | undefined): Promise<void> {
    const id = job.id!;
    const { index, firstLine, bytes } = job.data;
    try {
      assertVersion(job.data.bitekst, `a shard of run ${store.run}`);
      plan ??= await readPlan();
    } catch (error) {
      // Another worker may be of that version, and this one is of no use here.
      finish(error);
      await job.moveToDelayed(Date.now() + 1000, token);
      throw new bullmq.DelayedError();
    }
    const packed = await store.lines(id);
    if (packed === undefined || plan === undefined) {
      if (plan !== undefined && (await store.isDone(index, id))) return;
      throw new bullmq.UnrecoverableError('its lines are not on the server');
    }
    const task: PackedJobTask = { kind: plan.kind, packed, firstLine, defaults: plan.defaults, ...(modelFile !== undefined && { modelFile }) };
    const start = performance.now();
    const result = job.attemptsStarted > suspectAfter ? await runSuspect(id, task) : await pool.runPacked(task);
    if (await store.store(index, id, result, bytes)) meter.count(result, bytes, (performance.now() - start) / 1000);
  }

  /** Does a shard line by line, and leaves out a line on which workers keep dying. */
  async function runSuspect(id: string, { packed, ...task }: PackedJobTask): Promise<PackedJobResult> {
    const results: JobLinesResult[] = [];
    for (const [k, lines] of splitLines(await unpack(packed)).entries()) {
      const firstLine = task.firstLine + k;
      if ((await store.countTry(id, firstLine)) > mostDeaths) results.push(failedLine(lines, firstLine, `${mostDeaths} workers died on it`));
      else {
        results.push(await pool.run({ ...task, lines, firstLine }));
        await store.forgetTry(id, firstLine);
      }
    }
    return packResult(joinResults(results));
  }

  const worker: Worker<ShardJob> = new bullmq.Worker<ShardJob>(store.run, async (job, token) => {
    try {
      await runShard(job, token);
    } catch (error) {
      if (error instanceof bullmq.DelayedError) throw error;
      meter.countError();
      throw explainRedisError(error as Error, link.place);
    }
  }, {
    connection: link.redis,
    prefix: keyPrefix,
    // More than there are threads, so that none waits while results are stored: with two threads, one more leaves one of them idle
    // where both end at about the same time.
    concurrency: threads === 0 ? 1 : threads + 1 + Math.floor(threads / 2),
    lockDuration: takeOverAfter,
    stalledInterval: takeOverAfter / 2,
    // A shard whose workers die is done line by line in the end, so it never has to be given up.
    maxStalledCount: 1_000_000,
    // How long to wait for a job before looking again, seconds; less than the server may be silent.
    drainDelay: 5,
  });
  // A server that goes away is waited for; what it said is told when it does not come back.
  worker.on('error', () => {});
  // Set by the time limit on a lost connection.
  link.redis.on('end', () => finish(link.lost.error));
  if (signal?.aborted === true) finish();
  signal?.addEventListener('abort', () => finish(), { once: true });

  const look = (): void => {
    if (link.lost.error !== undefined) finish(link.lost.error);
    else if (untilDone) void isDone().then((done) => done && finish(), () => {});
  };
  const watch = setInterval(look, doneCheck);
  worker.on('completed', look);
  async function isDone(): Promise<boolean> {
    const { added, done } = await store.counts();
    if (added === undefined) return false;
    return done + (done >= added ? 0 : await queue.getFailedCount()) >= added;
  }

  const finished = (async (): Promise<WorkSummary> => {
    await ended;
    clearInterval(watch);
    // Without a server there is nothing to end in good order.
    const lost = link.lost.error !== undefined;
    await worker.close(lost).catch(() => {});
    await pool.destroy();
    if (ending!.error !== undefined) throw ending!.error;
    return meter.summary();
  })();
  // Whoever does not look at it has stopped the worker, or wants nothing to do with its end.
  finished.catch(() => {});

  const withTimeout = <T>(work: Promise<T>): Promise<T> => Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, 2000, new Error('no answer')).unref())]);
  const healthy = (): Promise<boolean> => withTimeout(link.redis.ping()).then(() => ending === undefined, () => false);
  return {
    finished,
    stop: () => finish(),
    summary: () => meter.summary(),
    healthy,
    metrics: async () => {
      const states = await withTimeout(Promise.all([queue.getJobCounts('wait', 'active', 'delayed', 'failed'), store.counts()])).catch(() => undefined);
      return formatMetrics(store.run, meter, states === undefined ? undefined : { ...states[0], done: states[1].done }, threads);
    },
  };
}

