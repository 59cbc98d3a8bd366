import type { QueueParts } from './job-queue.js';
import type { RunPlan } from './run-plan.js';

/** What is done of a run. */
export interface RunProgress {
  readonly plan: RunPlan;
  /** Whether the whole input has been added. */
  readonly complete: boolean;
  readonly shards: {
    readonly all: number;
    readonly done: number;
    /** Of those done, how many have been collected and released. */
    readonly released: number;
  };
  /** Where the released results end in the file that they went to. */
  readonly releasedBytes: number;
  /** Pairs or sets done, and how many of them became error records. */
  readonly jobs: number;
  readonly failedJobs: number;
  /** Bytes of input done. */
  readonly bytes: number;
  /** Between the first and the last result, seconds. */
  readonly seconds: number;
  /** Bytes of input a second, over that time; undefined with less than two results. */
  readonly bytesPerSecond: number | undefined;
}

/** How far a run is. */
export interface RunStatus extends RunProgress {
  readonly shards: RunProgress['shards'] & {
    readonly waiting: number;
    /** Being done, or held by a worker that died and not yet taken over. */
    readonly active: number;
    /** To be tried again after a pause. */
    readonly delayed: number;
    readonly failed: number;
  };
  /** Processes at work; undefined where the server does not tell this user. */
  readonly workers: number | undefined;
  /** Shards that failed for good, the first ten. */
  readonly failures: readonly { readonly shard: number; readonly firstLine: number; readonly reason: string }[];
}

/** See `JobQueue.progress`. */
export async function readProgress({ store }: QueueParts): Promise<RunProgress | undefined> {
  const plan = await store.plan();
  if (plan === undefined) return undefined;
  const { added, known, done, released, releasedBytes, jobs, failed, bytes, firstDone, lastDone } = await store.counts();
  const seconds = (lastDone - firstDone) / 1000;
  return {
    plan,
    complete: added !== undefined,
    shards: { all: known, done, released },
    releasedBytes,
    jobs,
    failedJobs: failed,
    bytes,
    seconds,
    // The first shard's own time lies before the first result.
    bytesPerSecond: done > 1 && seconds > 0 ? (bytes * (done - 1)) / done / seconds : undefined,
  };
}

/** See `JobQueue.status`. */
export async function readStatus(parts: QueueParts): Promise<RunStatus | undefined> {
  const progress = await readProgress(parts);
  if (progress === undefined) return undefined;
  const { queue } = await parts.jobs();
  const [states, workers, failures] = await Promise.all([
    queue.getJobCounts('wait', 'active', 'delayed', 'failed'),
    // Asks for a right that a user of little privilege may lack.
    queue.getWorkersCount().catch(() => undefined),
    queue.getFailed(0, 9),
  ]);
  return {
    ...progress,
    shards: { ...progress.shards, waiting: states['wait']!, active: states['active']!, delayed: states['delayed']!, failed: states['failed']! },
    workers,
    failures: failures.map((job) => ({ shard: job.data.index, firstLine: job.data.firstLine, reason: job.failedReason ?? '' })),
  };
}
