import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../bitext/index.js';
import type { QueueParts } from './job-queue.js';

export interface MergeOptions {
  /** Whether to wait for shards that are not done; true by default. Without it the results end at the first of them. */
  readonly wait?: boolean;
  readonly signal?: AbortSignal;
  /** Asked while nothing comes: how many shards have come, and how many there are (undefined: still being added). */
  readonly onProgress?: (merged: number, shards: number | undefined) => void;
}

/** The records of a shard. */
export interface MergedShard {
  readonly index: number;
  /** JSON Lines in UTF-8, each line ended: a record for each job, in order. */
  readonly records: Uint8Array;
}

/** Shards that come from the server together. */
const batchSize = 16;
/** How long to wait between two looks, ms: at least, where the end is near and where it is not, and at most. */
const shortestPause = { near: 25, far: 500 };
const longestPause = 1000;
/** The end is near where no more shards than these are to be done. */
const lastShards = 4;
/** Between those, this share of the time in which nothing came. */
const pauseShare = 1 / 8;
/** How long nothing may come, ms, before the next shard's job is looked at, for which BullMQ has to be loaded. */
const patience = 5000;

/** See `JobQueue.results`. Throws `ServiceError` `missing` where there is no such run, or a shard has failed for good. */
export async function* mergeResults({ link, store, jobs }: QueueParts, { wait = true, signal, onProgress }: MergeOptions): AsyncGenerator<MergedShard> {
  if ((await store.plan()) === undefined) throw new ServiceError('missing', `there is no run ${store.run} on Redis at ${link.place}: add an input first, or give the name of another run`);
  let next = (await store.counts()).released;
  let seen = -1;
  let silentSince = performance.now();
  while (signal?.aborted !== true) {
    if (link.lost.error !== undefined) throw link.lost.error;
    const { added, known, done } = await store.counts();
    const silent = performance.now() - silentSince;
    // Asked for only where more is done than at the last look; and where all is, or long nothing came: a server that lost its last
    // second may count the same again.
    if (done !== seen || (added !== undefined && done >= added) || silent > patience) {
      seen = done;
      const batch = await store.results(next, batchSize);
      for (const records of batch) yield { index: next++, records };
      if (batch.length > 0) silentSince = performance.now();
      if (batch.length === batchSize) {
        seen = -1;
        continue;
      }
      if (next < known && batch.length === 0 && silent > patience) await assertComing(next);
    }
    onProgress?.(next, added);
    if (added !== undefined && next >= added) return;
    if (!wait) return;
    const isNear = added !== undefined && added - done <= lastShards;
    await sleep(Math.min(longestPause, Math.max(isNear ? shortestPause.near : shortestPause.far, silent * pauseShare)));
  }

  async function assertComing(index: number): Promise<void> {
    const [id] = await store.ids(index, 1);
    const job = id === undefined ? undefined : await (await jobs()).queue.getJob(id);
    if (id === undefined || (await store.results(index, 1)).length > 0) return;
    const again = 'add the input again, which does only what is missing';
    if (job === undefined) throw new ServiceError('missing', `shard ${index} of run ${store.run} has neither a result nor a job: ${again}`);
    if (await job.isFailed()) throw new ServiceError('missing', `shard ${index} of run ${store.run} (from line ${job.data.firstLine} on) has failed: ${job.failedReason}. Then ${again}`);
  }
}
