// What the queue keeps and what it costs. Pairs of our own words, about ten sentences a side unless SENTENCES says otherwise.
// 1. PAIRS pairs (5,000) over two workers of one thread, of which three are killed with SIGKILL while Redis is killed and started
//    again once: the output is to be that of one process.
// 2. Throughput of one worker and of two (two processes, and two threads of one), and of `align --jsonl` with as many threads:
//    best of ROUNDS (3); and the processor's time that each took, Redis included, which says more than the clock where others are
//    at work too.
// Needs dist (npx tsup) and a Redis or Valkey server. PART=kills or PART=speed for one of the two.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { openQueue, type JobQueue } from '../../src/queue/index.js';
import { builtCommand, makePairs, runCommand, type CommandRun } from '../queue/queue-processes.js';
import { startRedis, type RedisServer } from '../tools/redis-server.js';

const count = Number(process.env['PAIRS'] ?? 5000);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const sentences = Number(process.env['SENTENCES'] ?? 12);
const part = process.env['PART'];
const shard = process.env['SHARD'] === undefined ? [] : ['--shard', process.env['SHARD']];

const redis = await startRedis();
if (!existsSync(builtCommand)) console.log('not run: dist is missing; npx tsup first');
else if (redis === undefined) console.log('not run: no Redis is installed here; apt-get install redis-server');
else {
  const input = makePairs(count, sentences);
  console.log(`${count} pairs, ${(input.length / 2 ** 20).toFixed(1)} MiB, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}, ${redis.version}`);
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-bench-'));
  const file = join(folder, 'pairs.jsonl');
  writeFileSync(file, input);
  try {
    if (part !== 'speed') await runKilled(redis, file);
    if (part !== 'kills') await runTimed(redis, file, input.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    redis.stop();
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function finish(run: CommandRun): Promise<string> {
  const { status, stdout, stderr } = await run.ended;
  if (status !== 0 && status !== 1) throw new Error(`exit status ${status}: ${stderr}`);
  return stdout;
}

async function runKilled(server: RedisServer, file: string): Promise<void> {
  const environment = { BITEKST_REDIS_URL: server.url };
  const single = await finish(runCommand(['align', '--jsonl', '--workers', '1', file]));
  await finish(runCommand(['queue', 'add', '--shard', '16', file], environment));
  const queue = await openQueue(server.url);
  const { added, memory } = await memoryOf(queue, server);
  const work = (): CommandRun => runCommand(['queue', 'work', '--workers', '1', '--until-done', '--take-over', '5'], environment);
  const until = async (share: number): Promise<void> => {
    for (;;) {
      const { shards } = (await queue.status())!;
      if (shards.done >= shards.all * share) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const workers = [work(), work()];
  const start = performance.now();
  for (const share of [0.15, 0.4, 0.65]) {
    await until(share);
    workers.shift()!.child.kill('SIGKILL');
    if (share === 0.4) {
      await server.kill();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await server.start();
    }
    workers.push(work());
  }
  await Promise.all(workers.map(finish));
  const seconds = (performance.now() - start) / 1000;
  const merged = await finish(runCommand(['queue', 'collect'], environment));
  const status = (await queue.status())!;
  console.log(`three workers and one server killed: ${seconds.toFixed(1)} s, ${status.jobs} jobs in ${status.shards.done} shards, ${merged.split('\n').length - 1} records, ${merged === single ? 'the same as one process wrote' : 'NOT what one process wrote'}`);
  const after = (await memoryOf(queue, server)).memory;
  console.log(`Redis: ${(memory / 1024).toFixed(0)} KiB with ${added} shards waiting, ${(after / 1024).toFixed(0)} KiB with their results; ${(Buffer.byteLength(merged) / 2 ** 20).toFixed(1)} MiB of records`);
  if (merged !== single || status.jobs !== count) process.exitCode = 1;
  await queue.remove();
  await queue.close();
}

/** Bytes that the run's keys take in Redis, by MEMORY USAGE of each, and how many shards it has. */
async function memoryOf(queue: JobQueue, server: RedisServer): Promise<{ added: number; memory: number }> {
  const redis = new Redis(server.url);
  let memory = 0;
  for await (const keys of redis.scanStream({ match: 'bitekst:*', count: 1000 }) as AsyncIterable<string[]>) {
    for (const key of keys) memory += (await redis.memory('USAGE', key, 'SAMPLES', 0)) ?? 0;
  }
  redis.disconnect();
  return { added: (await queue.status())!.shards.all, memory };
}

/** Seconds of the processor that ended children of this process and the server have taken so far; 0 where the system does not tell. */
async function processorSeconds(redis: Redis): Promise<number> {
  if (!existsSync('/proc/self/stat')) return 0;
  // proc(5): cutime and cstime, fields 16 and 17, in hundredths of a second; the second field is in brackets and may hold blanks.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ').map(Number);
  const info = await redis.info('cpu');
  const server = [...info.matchAll(/^used_cpu_(?:sys|user):([\d.]+)/gmu)].reduce((sum, [, seconds]) => sum + Number(seconds), 0);
  return (fields[13]! + fields[14]!) / 100 + server;
}

async function runTimed(server: RedisServer, file: string, bytes: number): Promise<void> {
  const environment = { BITEKST_REDIS_URL: server.url };
  const redis = new Redis(server.url);
  const best = new Map<string, number>();
  const processor = new Map<string, number>();
  const digests = new Set<string>();
  const time = async (name: string, work: () => Promise<void>): Promise<void> => {
    const before = await processorSeconds(redis);
    const start = performance.now();
    await work();
    best.set(name, Math.min(best.get(name) ?? Infinity, (performance.now() - start) / 1000));
    processor.set(name, Math.min(processor.get(name) ?? Infinity, (await processorSeconds(redis)) - before));
  };
  for (let round = 0; round < rounds; round++) {
    for (const workers of [1, 2]) {
      await time(`--jsonl, ${workers}`, async () => void digests.add(digestOf(await finish(runCommand(['align', '--jsonl', '--workers', String(workers), file])))));
      // One process of all threads, as --jsonl is one, and a process a thread.
      for (const processes of new Set([1, workers])) {
        const name = processes === workers ? `${workers}` : `${workers} in one process`;
        // Added, worked on and collected at once, start and end of every process included, as --jsonl is timed: a collector beside
        // the workers writes results as they come, as --jsonl does.
        await time(`queue, ${name}`, async () => {
          const working = Array.from({ length: processes }, () => runCommand(['queue', 'work', '--workers', String(workers / processes), '--until-done'], environment));
          await finish(runCommand(['queue', 'add', ...shard, file], environment));
          const collecting = finish(runCommand(['queue', 'collect'], environment));
          await Promise.all(working.map(finish));
          digests.add(digestOf(await collecting));
        });
        const queue = await openQueue(server.url);
        const progress = (await queue.progress())!;
        // From the first result to the last: what a worker keeps up, without the start of processes.
        const rate = progress.bytesPerSecond;
        if (rate !== undefined) best.set(`queue at work, ${name}`, Math.min(best.get(`queue at work, ${name}`) ?? Infinity, bytes / rate));
        await queue.remove();
        await queue.close();
      }
    }
  }
  redis.disconnect();
  for (const [name, seconds] of [...best].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const taken = processor.get(name) ?? 0;
    console.log(`${name}: ${seconds.toFixed(2)} s, ${(count / seconds).toFixed(0)} pairs/s, ${(bytes / 1024 / seconds).toFixed(0)} KiB/s${taken === 0 ? '' : `; ${taken.toFixed(2)} s of the processor`}`);
  }
  const ratio = (a: string, b: string, of: ReadonlyMap<string, number> = best): number => of.get(a)! / of.get(b)!;
  const costOf = (a: string, b: string, of: ReadonlyMap<string, number> = best): string => `${(100 * (ratio(a, b, of) - 1)).toFixed(1)} %`;
  const costs = (of: ReadonlyMap<string, number>): string => `one thread ${costOf('queue, 1', '--jsonl, 1', of)}, two ${costOf('queue, 2 in one process', '--jsonl, 2', of)}, two in a process each ${costOf('queue, 2', '--jsonl, 2', of)}`;
  console.log(`two workers to one, at work: ${ratio('queue at work, 1', 'queue at work, 2').toFixed(2)} (bar 1.6); start to end: ${ratio('queue, 1', 'queue, 2').toFixed(2)}`);
  console.log(`cost of the queue, start to end: ${costs(best)} (bar 10)`);
  if (processor.get('--jsonl, 1')! > 0) console.log(`cost of the queue in the processor's time: ${costs(processor)}`);
  if (digests.size > 1) {
    console.log('NOT the same output everywhere');
    process.exitCode = 1;
  }
}
