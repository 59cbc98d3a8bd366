import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ServiceError } from '../bitext/index.js';
import type { JobDefaults, JobKind } from '../jobs/index.js';
import type { QueueParts } from './job-queue.js';
import { createPlan, cutShards, modelDigest, parsePlan, shardId, type Shard, type ShardJob } from './run-plan.js';

export interface AddOptions {
  readonly kind: JobKind;
  /** What holds for every job that does not say otherwise. */
  readonly defaults?: Omit<JobDefaults, 'model'>;
  /** A model that `bitekst train` made. Its digest goes along, not the file: whoever works on the run has it too. */
  readonly modelFile?: string;
  /**
   * Bytes of JSON Lines in a shard, about; 262,144 by default for pairs, 32,768 for claims, which at the throughput of
   * `npm run bench queue` is a second or a few.
   */
  readonly shardBytes?: number;
  /** No more is added while so many shards wait; 1,000 by default. */
  readonly maxWaiting?: number;
  /** How often a shard is tried when the queue's own work fails (not its pairs: those become error records); 8 by default. */
  readonly attempts?: number;
  /** Stops between two shards. What was added stays. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: AddProgress) => void;
}

export interface AddProgress {
  readonly shards: number;
  readonly bytes: number;
  /** Why nothing is added at the moment: enough shards wait, or the server's memory is nearly full. */
  readonly held?: 'waiting' | 'memory';
}

export interface AddResult {
  /** Shards of the input. */
  readonly shards: number;
  /** Those of them that this call added; the others were there. */
  readonly added: number;
  /** Those that had failed and are to be tried again. */
  readonly retried: number;
  /** Whether the whole input is in the run; false after a stop. */
  readonly complete: boolean;
}

const defaultShardBytes: Readonly<Record<JobKind, number>> = { align: 256 << 10, claims: 32 << 10 };
/** Shards that go to the server together, at most; two at first, and twice as many each time, so that work begins at once. */
const batchSize = 16;
/** Above this share of the server's memory nothing is added: results need room too. */
const fullShare = 0.85;

/** See `JobQueue.add`. */
export async function addInput({ link, store, jobs }: QueueParts, input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, options: AddOptions): Promise<AddResult> {
  const { kind, defaults = {}, modelFile, shardBytes = defaultShardBytes[kind], maxWaiting = 1000, attempts = 8, signal, onProgress } = options;
  if (!(shardBytes >= 1 && shardBytes <= 64 << 20)) throw new RangeError(`got shardBytes ${shardBytes}, expected 1 to ${64 << 20}`);
  if (!(maxWaiting >= 1)) throw new RangeError(`got maxWaiting ${maxWaiting}, expected 1 or more`);
  const wanted = createPlan(kind, defaults, modelFile === undefined ? null : modelDigest(await readFile(modelFile)), shardBytes);
  const settled = await store.settlePlan(wanted);
  const plan = parsePlan(settled, store.run);
  if (settled !== JSON.stringify(wanted)) {
    throw new ServiceError('schema', `run ${store.run} was begun with other options (${describePlan(settled)}), got ${describePlan(JSON.stringify(wanted))}: give the same ones, or another name of a run`);
  }
  const { queue } = await jobs();
  const failed = new Set((await queue.getFailed()).map(({ id }) => id));
  let batch: { shard: Shard; id: string }[] = [];
  let together = 2;
  let previous: string | undefined;
  let shards = 0;
  let bytes = 0;
  let added = 0;
  let retried = 0;

  const flush = async (): Promise<void> => {
    while (batch.length > 0) {
      const room = await waitForRoom();
      if (room === 0) return;
      await put(batch.slice(0, room));
      batch = batch.slice(room);
    }
  };
  const put = async (part: readonly { readonly shard: Shard; readonly id: string }[]): Promise<void> => {
    const places = await store.place(part, previous);
    previous = part.at(-1)!.id;
    const other = places.indexOf('other');
    if (other >= 0) throw new RangeError(`got an input whose lines from ${part[other]!.shard.firstLine} on are not those of run ${store.run}: a run is one input; take another name for another one`);
    const open = part.filter((_, k) => places[k] === 'open' || places[k] === 'new');
    for (const { id } of open) {
      if (!failed.has(id)) continue;
      await queue.remove(id);
      retried++;
    }
    await queue.addBulk(open.map(({ shard, id }) => ({ name: kind, data: jobOf(shard, plan.bitekst), opts: { jobId: id, attempts, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: true } })));
    added += places.filter((place) => place === 'new').length;
    shards += part.length;
    bytes += part.reduce((sum, { shard }) => sum + shard.lines.length, 0);
    onProgress?.({ shards, bytes });
  };
  /** How many shards may be added; 0: none any more, after a stop. */
  const waitForRoom = async (): Promise<number> => {
    for (let pause = 50; signal?.aborted !== true; pause = Math.min(1000, pause * 2)) {
      if (link.lost.error !== undefined) throw link.lost.error;
      const counts = await queue.getJobCounts('wait', 'delayed');
      const room = Math.max(0, Math.floor(maxWaiting) - counts['wait']! - counts['delayed']!);
      const held = room === 0 ? 'waiting' : (await store.memoryShare()) > fullShare ? 'memory' : undefined;
      if (held === undefined) return room;
      onProgress?.({ shards, bytes, held });
      await sleep(pause);
    }
    return 0;
  };

  for await (const shard of cutShards(input, shardBytes)) {
    if (signal?.aborted === true) return { shards, added, retried, complete: false };
    batch.push({ shard, id: shardId(plan, shard) });
    if (batch.length < together) continue;
    await flush();
    together = Math.min(batchSize, 2 * together);
  }
  if (batch.length > 0) await flush();
  if (signal?.aborted === true) return { shards, added, retried, complete: false };
  if (!(await store.close(shards))) throw new RangeError(`got an input of ${shards} shards, and run ${store.run} has more: a run is one input; take another name for another one`);
  return { shards, added, retried, complete: true };
}

const jobOf = ({ index, firstLine, lines }: Shard, bitekst: string): ShardJob => ({ index, firstLine, bytes: lines.length, bitekst });

function describePlan(text: string): string {
  const { kind, defaults, model, shardBytes } = JSON.parse(text) as ReturnType<typeof createPlan>;
  return [kind, ...(defaults.languages === undefined ? [] : [`languages ${defaults.languages.join(',')}`]), ...(defaults.minScore === undefined ? [] : [`minScore ${defaults.minScore}`]), ...(defaults.explain === true ? ['explain'] : []), ...(model === null ? [] : ['a model of your own']), `shards of ${shardBytes} bytes`].join(', ');
}
