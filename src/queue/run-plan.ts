import { createHash } from 'node:crypto';
import { ServiceError } from '../bitext/index.js';
import type { JobDefaults, JobKind } from '../jobs/index.js';
import { packageVersion } from './place.js';

/** The version of what is kept in Redis. Counted up when that changes. */
const queueFormat = 1;

/** What all jobs of a run have in common. The same plan and the same lines give the same results, on whatever machine. */
export interface RunPlan {
  readonly format: number;
  /** The version of bitekst that all who work on the run must have: another may align otherwise. */
  readonly bitekst: string;
  readonly kind: JobKind;
  readonly defaults: Omit<JobDefaults, 'model'>;
  /** The digest of the model's file; null: the model of the package. */
  readonly model: string | null;
  /** Bytes of a shard, about. */
  readonly shardBytes: number;
}

/** A shard: whole lines of a run's input. */
export interface Shard {
  /** From 0, in the order of the input. */
  readonly index: number;
  readonly lines: Uint8Array;
  /** The number of its first line, from 1. */
  readonly firstLine: number;
}

/** What travels as a job; the lines wait beside it. */
export interface ShardJob {
  readonly index: number;
  readonly firstLine: number;
  readonly bytes: number;
  readonly bitekst: string;
}

/** Makes a plan of this version. */
export function createPlan(kind: JobKind, defaults: RunPlan['defaults'], model: string | null, shardBytes: number): RunPlan {
  const { languages, minScore, explain } = defaults;
  // In one order, so that the same plan is the same text.
  const sorted = { ...(languages !== undefined && { languages }), ...(minScore !== undefined && { minScore }), ...(explain === true && { explain }) };
  return { format: queueFormat, bitekst: packageVersion(), kind, defaults: sorted, model, shardBytes };
}

/** Reads a plan. Throws `ServiceError` `schema` where another version of bitekst made it. */
export function parsePlan(text: string, run: string): RunPlan {
  const plan = JSON.parse(text) as RunPlan;
  assertVersion(plan.format === queueFormat ? plan.bitekst : `${plan.bitekst} (format ${plan.format})`, `run ${run}`);
  return plan;
}

/** Throws `ServiceError` `schema` where `what` was made by another version of bitekst than this. */
export function assertVersion(version: string, what: string): void {
  const own = packageVersion();
  if (version !== own) {
    throw new ServiceError('schema', `${what} was made by bitekst ${version}, and this is ${own}: the two may align otherwise. Install bitekst ${version} here (npm install bitekst@${version}), or add the input again as another run`);
  }
}

/** The name of a shard: the same for the same lines under the same plan. */
export function shardId(plan: RunPlan, { lines, firstLine }: Shard): string {
  return `s${createHash('sha256').update(JSON.stringify([plan, firstLine])).update(lines).digest('base64url').slice(0, 27)}`;
}

/** The digest of a model's file. */
export function modelDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/**
 * Cuts a stream into shards of whole lines: as soon as `shardBytes` are there, up to the end of that line. Where the stream's
 * chunks end makes no difference, so that the same input always gives the same shards.
 */
export async function* cutShards(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, shardBytes: number): AsyncGenerator<Shard> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let index = 0;
  let firstLine = 1;
  const take = (): Shard => {
    const lines = Buffer.concat(parts);
    const shard = { index: index++, lines, firstLine };
    for (let at = lines.indexOf(10); at >= 0; at = lines.indexOf(10, at + 1)) firstLine++;
    parts = [];
    size = 0;
    return shard;
  };
  for await (const chunk of source) {
    let from = 0;
    while (from < chunk.length) {
      // The first end of a line at or behind the byte that fills the shard.
      const newline = chunk.indexOf(10, from + Math.max(0, shardBytes - size - 1));
      const to = newline < 0 ? chunk.length : newline + 1;
      parts.push(chunk.subarray(from, to));
      size += to - from;
      from = to;
      if (newline >= 0) yield take();
    }
  }
  if (size > 0) yield take();
}
