import type { Redis } from 'ioredis';
import type { PackedJobResult } from './job-task.js';
import { pack, unpack } from './pack.js';
import { parsePlan, type RunPlan, type Shard } from './run-plan.js';

/** What every key begins with, BullMQ's too: a user of Redis needs no other keys than `bitekst:*`. */
export const keyPrefix = 'bitekst';

/** What has been counted of a run. */
export interface RunCounts {
  /** Shards in all, once the whole input has been added. */
  readonly added: number | undefined;
  /** Shards known so far. */
  readonly known: number;
  readonly done: number;
  /** Shards whose results were released, from the first on, and where they end in the file they went to. */
  readonly released: number;
  readonly releasedBytes: number;
  readonly jobs: number;
  readonly failed: number;
  /** Bytes of input done. */
  readonly bytes: number;
  /** When the first and the last shard were done, ms since 1970; 0: none yet. */
  readonly firstDone: number;
  readonly lastDone: number;
}

// A place keeps its shard, and stands behind the shard that the same input has there: of two inputs added at once, the second gets
// no place at all.
const placeScript = `
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known and known ~= ARGV[2] then return 0 end
if ARGV[4] ~= '' and redis.call('HGET', KEYS[1], tostring(tonumber(ARGV[1]) - 1)) ~= ARGV[4] then return 0 end
if tonumber(ARGV[1]) < tonumber(redis.call('HGET', KEYS[4], 'released') or '0') or redis.call('HEXISTS', KEYS[3], ARGV[2]) == 1 then return 2 end
redis.call('HSETNX', KEYS[2], ARGV[2], ARGV[3])
if known then return 1 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 3`;

// The result goes in before the lines go out: where memory is full, the script ends between the two. A shard done twice counts once.
const storeScript = `
if redis.call('EXISTS', KEYS[1]) == 0 then return -1 end
local new = 0
if tonumber(ARGV[2]) >= tonumber(redis.call('HGET', KEYS[1], 'released') or '0') and redis.call('HSETNX', KEYS[3], ARGV[1], ARGV[3]) == 1 then
  new = 1
  redis.call('HINCRBY', KEYS[1], 'done', 1)
  redis.call('HINCRBY', KEYS[1], 'jobs', ARGV[4])
  redis.call('HINCRBY', KEYS[1], 'failed', ARGV[5])
  redis.call('HINCRBY', KEYS[1], 'bytes', ARGV[6])
  redis.call('HSETNX', KEYS[1], 'firstDone', ARGV[7])
  redis.call('HSET', KEYS[1], 'lastDone', ARGV[7])
end
redis.call('HDEL', KEYS[2], ARGV[1])
return new`;

const releaseScript = `
local from = tonumber(redis.call('HGET', KEYS[1], 'released') or '0')
for index = from, tonumber(ARGV[1]) - 1 do
  local id = redis.call('HGET', KEYS[2], tostring(index))
  if id then redis.call('HDEL', KEYS[3], id) end
end
redis.call('HSET', KEYS[1], 'released', ARGV[1], 'releasedBytes', ARGV[2])`;

/**
 * What a run keeps in Redis besides BullMQ's jobs, in four hashes. `run`: the plan and counts; `order`: by index the id of the shard
 * there, in digits; `input`: by id the lines of shards not yet done; `results`: by id the records of those done, until released.
 * Lines and records are deflated. The jobs hold none of them, so that BullMQ's moves stay small.
 */
export class RunStore {
  private readonly redis: Redis;
  readonly run: string;
  private readonly keys: { readonly run: string; readonly order: string; readonly input: string; readonly results: string; readonly tries: string };

  constructor(redis: Redis, run: string) {
    this.redis = redis;
    this.run = run;
    // BullMQ's own keys of this run have a colon where these have a stroke.
    const key = (name: string): string => `${keyPrefix}:${run}/${name}`;
    this.keys = { run: key('run'), order: key('order'), input: key('input'), results: key('results'), tries: key('tries') };
  }

  /** Sets the plan where there is none; gives the one that holds. */
  async settlePlan(plan: RunPlan): Promise<string> {
    await this.redis.hsetnx(this.keys.run, 'plan', JSON.stringify(plan));
    return (await this.redis.hget(this.keys.run, 'plan'))!;
  }

  async planText(): Promise<string | undefined> {
    return (await this.redis.hget(this.keys.run, 'plan')) ?? undefined;
  }

  /** The plan; undefined where there is no such run. Throws `ServiceError` `schema` for one of another version. */
  async plan(): Promise<RunPlan | undefined> {
    const text = await this.planText();
    return text === undefined ? undefined : parsePlan(text, this.run);
  }

  /**
   * Puts shards that follow each other in their places, behind the one of the id `previous`. `other`: another one is there; `done`:
   * its result is there, or was.
   */
  async place(shards: readonly { readonly id: string; readonly shard: Shard }[], previous: string | undefined): Promise<('other' | 'new' | 'open' | 'done')[]> {
    const { order, input, results, run } = this.keys;
    const packed = await Promise.all(shards.map(({ shard }) => pack(shard.lines)));
    // Asked in their order and not one after another's answer: a place wants the one before it taken, not told.
    const codes = await Promise.all(shards.map(({ id, shard }, k) => this.redis.eval(placeScript, 4, order, input, results, run, shard.index, id, packed[k]!, shards[k - 1]?.id ?? previous ?? '')));
    return codes.map((code) => (code === 0 ? 'other' : code === 1 ? 'open' : code === 2 ? 'done' : 'new'));
  }

  /** Says that the input has so many shards and no more. False where more are known already. */
  async close(shards: number): Promise<boolean> {
    if ((await this.redis.hlen(this.keys.order)) > shards) return false;
    await this.redis.hset(this.keys.run, 'added', shards);
    return true;
  }

  /** The lines of a shard that is not done, deflated. */
  async lines(id: string): Promise<Uint8Array | undefined> {
    // Copied out of what came in with it, since a view would travel to a thread with all that it looks at.
    const packed = await this.redis.hgetBuffer(this.keys.input, id);
    return packed === null ? undefined : new Uint8Array(packed);
  }

  async isDone(index: number, id: string): Promise<boolean> {
    return index < (await this.counts()).released || (await this.redis.hexists(this.keys.results, id)) === 1;
  }

  /** Keeps the result of a shard. False where it was there already, or the run is gone. */
  async store(index: number, id: string, { packed, jobs, failed }: PackedJobResult, bytes: number): Promise<boolean> {
    const { run, input, results } = this.keys;
    return (await this.redis.eval(storeScript, 3, run, input, results, id, index, Buffer.from(packed.buffer, packed.byteOffset, packed.length), jobs, failed, bytes, Date.now())) === 1;
  }

  /** The results of some shards in order, up to the first that is not done. */
  async results(from: number, count: number): Promise<Uint8Array[]> {
    const ids = await this.ids(from, count);
    const end = ids.indexOf(undefined);
    const known = (end < 0 ? ids : ids.slice(0, end)) as string[];
    if (known.length === 0) return [];
    const packed = await this.redis.hmgetBuffer(this.keys.results, ...known);
    const missing = packed.indexOf(null);
    return Promise.all((missing < 0 ? packed : packed.slice(0, missing)).map((bytes) => unpack(bytes!)));
  }

  /** The ids of the shards at some places; undefined where none has been added. */
  async ids(from: number, count: number): Promise<(string | undefined)[]> {
    const ids = await this.redis.hmget(this.keys.order, ...Array.from({ length: count }, (_, k) => String(from + k)));
    return ids.map((id) => id ?? undefined);
  }

  /** Forgets the results before a shard; the file that holds them now has `bytes`. */
  async release(before: number, bytes: number): Promise<void> {
    const { run, order, results } = this.keys;
    await this.redis.eval(releaseScript, 3, run, order, results, before, bytes);
  }

  /** Counts a beginning of a line that may kill its worker. */
  async countTry(id: string, line: number): Promise<number> {
    return this.redis.hincrby(this.keys.tries, `${id} ${line}`, 1);
  }

  async forgetTry(id: string, line: number): Promise<void> {
    await this.redis.hdel(this.keys.tries, `${id} ${line}`);
  }

  async counts(): Promise<RunCounts> {
    const names = ['added', 'done', 'released', 'releasedBytes', 'jobs', 'failed', 'bytes', 'firstDone', 'lastDone'] as const;
    const [values, known] = await Promise.all([this.redis.hmget(this.keys.run, ...names), this.redis.hlen(this.keys.order)]);
    const [added, done, released, releasedBytes, jobs, failed, bytes, firstDone, lastDone] = values.map((value) => Number(value ?? 0)) as [number, number, number, number, number, number, number, number, number];
    return { added: values[0] === null ? undefined : added, known, done, released, releasedBytes, jobs, failed, bytes, firstDone, lastDone };
  }

  /** Which share of the memory that the server may use is in use, 0 to 1; 0 where it has no bound. */
  async memoryShare(): Promise<number> {
    const info = await this.redis.info('memory');
    const value = (name: string): number => Number(new RegExp(`^${name}:(\\d+)`, 'mu').exec(info)?.[1] ?? 0);
    const most = value('maxmemory');
    return most === 0 ? 0 : value('used_memory') / most;
  }

  async remove(): Promise<void> {
    await this.redis.unlink(...Object.values(this.keys));
  }
}
