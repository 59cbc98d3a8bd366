import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ServiceError } from '../../src/bitext/index.js';
import { runCommandLine } from '../../src/cli/index.js';
import { runJobLines } from '../../src/jobs/index.js';
import { openQueue, serveMetrics, type JobQueue } from '../../src/queue/index.js';
import { fakeHost } from '../cli/fake-host.js';
import { makeCertificate } from '../tools/certificate.js';
import { freePort } from '../tools/postgres-server.js';
import { startRedis, withoutRedis, type RedisServer } from '../tools/redis-server.js';
import { builtCommand, makePairs, runCommand } from './queue-processes.js';

const server: RedisServer | undefined = await startRedis();
const certificate = server === undefined ? undefined : makeCertificate();
const scratch = mkdtempSync(join(tmpdir(), 'bitekst-queue-'));
afterAll(() => {
  server?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const pairs = makePairs(40, 5);
const single = async (kind: 'align' | 'claims', input: Buffer): Promise<string> => (await runJobLines(kind, input, 1, {})).text;

async function readResults(queue: JobQueue): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const { records } of queue.results()) parts.push(records);
  return Buffer.concat(parts).toString();
}

async function workUntilDone(queue: JobQueue): Promise<void> {
  await (await queue.work({ threads: 0, untilDone: true })).finished;
}

const failing = async (work: Promise<unknown>): Promise<ServiceError> => {
  const error: unknown = await work.then(() => undefined, (caught: unknown) => caught);
  expect(error).toBeInstanceOf(ServiceError);
  return error as ServiceError;
};

describe.skipIf(server === undefined)(`a queue on a Redis server${withoutRedis}`, () => {
  let runs = 0;
  const opened: JobQueue[] = [];
  const fresh = async (run = `run${runs++}`): Promise<JobQueue> => {
    const queue = await openQueue(server!.url, { run });
    opened.push(queue);
    return queue;
  };
  afterEach(async () => {
    for (const queue of opened.splice(0)) await queue.close();
  });

  it('gives what one process gives, byte for byte', async () => {
    const queue = await fresh();
    expect(await queue.add([pairs], { kind: 'align', shardBytes: 2000 })).toMatchObject({ retried: 0, complete: true });
    await workUntilDone(queue);
    expect(await readResults(queue)).toBe(await single('align', pairs));
    const status = (await queue.status())!;
    expect(status).toMatchObject({ complete: true, jobs: 40, failedJobs: 1, bytes: pairs.length });
    expect(status.shards.done).toBe(status.shards.all);
    expect(status).toMatchObject((await queue.progress())!);
    await queue.remove();
    expect(await queue.status()).toBeUndefined();
    expect(await queue.progress()).toBeUndefined();
    const redis = new Redis(server!.url);
    expect(await redis.keys(`bitekst:${'run0'}*`)).toEqual([]);
    redis.disconnect();
  });

  it('does claims, and an empty input', async () => {
    const sets = Buffer.from(`${JSON.stringify({ documents: ['The bridge is shut.', { text: 'De brug is dicht.', language: 'nl' }] })}\n`.repeat(3));
    const queue = await fresh();
    await queue.add([sets], { kind: 'claims', shardBytes: 1 });
    await workUntilDone(queue);
    expect(await readResults(queue)).toBe(await single('claims', sets));
    const empty = await fresh();
    expect(await empty.add([], { kind: 'align' })).toEqual({ shards: 0, added: 0, retried: 0, complete: true });
    await workUntilDone(empty);
    expect(await readResults(empty)).toBe('');
  });

  it('adds nothing twice, and the rest after a stop', async () => {
    const queue = await fresh();
    const stop = new AbortController();
    const halting = (async function* () {
      yield pairs.subarray(0, 5000);
      stop.abort();
      yield pairs.subarray(5000);
    })();
    expect(await queue.add(halting, { kind: 'align', shardBytes: 200, signal: stop.signal })).toMatchObject({ complete: false });
    const first = (await queue.status())!;
    expect(first.complete).toBe(false);
    const again = await queue.add([pairs], { kind: 'align', shardBytes: 200 });
    expect(again.added).toBe(again.shards - first.shards.all);
    expect(again.complete).toBe(true);
    expect(await queue.add([pairs], { kind: 'align', shardBytes: 200 })).toEqual({ shards: again.shards, added: 0, retried: 0, complete: true });
    expect((await queue.status())!.shards).toMatchObject({ all: again.shards, waiting: again.shards, done: 0 });
    await workUntilDone(queue);
    expect(await queue.add([pairs], { kind: 'align', shardBytes: 200 })).toMatchObject({ added: 0 });
    expect((await queue.status())!.shards).toMatchObject({ waiting: 0, done: again.shards });
    expect(await readResults(queue)).toBe(await single('align', pairs));
  });

  it('refuses another input or other options under the name of a run', async () => {
    const queue = await fresh();
    await queue.add([pairs], { kind: 'align', shardBytes: 1000 });
    const before = await queue.status();
    await expect(queue.add([Buffer.from(pairs.toString().replace('pair-39', 'pair-XX'))], { kind: 'align', shardBytes: 1000 })).rejects.toThrow(RangeError);
    await expect(queue.add([makePairs(60, 6)], { kind: 'align', shardBytes: 1000 })).rejects.toThrow(/lines from 1 on are not those/u);
    await expect(queue.add([pairs.subarray(0, 100)], { kind: 'align', shardBytes: 1000 })).rejects.toThrow(RangeError);
    expect((await failing(queue.add([pairs], { kind: 'align', shardBytes: 1000, defaults: { explain: true } }))).message).toContain('explain');
    expect(await queue.status()).toEqual(before);
    await expect(openQueue(server!.url, { run: 'no:name' })).rejects.toThrow(RangeError);
  });

  it('lets no two inputs mix that are added at once', async () => {
    const one = await fresh('mixed');
    const two = await fresh('mixed');
    const ended = await Promise.allSettled([one.add([pairs], { kind: 'align', shardBytes: 300 }), two.add([makePairs(60, 6)], { kind: 'align', shardBytes: 300 })]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await workUntilDone(one);
    expect(await readResults(one)).toBe(await single('align', ended[0].status === 'fulfilled' ? pairs : makePairs(60, 6)));
  });

  it('holds adding back while many shards wait', async () => {
    const queue = await fresh();
    const held: string[] = [];
    const adding = queue.add([pairs], { kind: 'align', shardBytes: 100, maxWaiting: 21, onProgress: ({ held: why }) => void (why !== undefined && held.push(why)) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await queue.status())!.shards.waiting).toBe(21);
    const worker = await queue.work({ threads: 0 });
    const { shards } = await adding;
    expect(shards).toBeGreaterThan(30);
    expect(held).toContain('waiting');
    worker.stop();
    await worker.finished;
  });

  it('merges while others work, and goes on behind what was released', async () => {
    const queue = await fresh();
    const merging = (async () => {
      await queue.add([pairs], { kind: 'align', shardBytes: 500 });
      return readResults(queue);
    })();
    const worker = await queue.work({ threads: 0 });
    const whole = await merging;
    expect(whole).toBe(await single('align', pairs));
    worker.stop();
    await worker.finished;
    const parts: string[] = [];
    for await (const { index, records } of queue.results()) {
      parts.push(Buffer.from(records).toString());
      if (index === 2) break;
    }
    await queue.release(3, Buffer.byteLength(parts.join('')));
    expect(parts.join('') + (await readResults(queue))).toBe(whole);
    expect(await queue.add([pairs], { kind: 'align', shardBytes: 500 })).toMatchObject({ added: 0 });
    const { shards } = (await queue.status())!;
    expect(shards).toMatchObject({ released: 3, done: shards.all, waiting: 0 });
  });

  it('makes an error record of a line on which workers keep dying, and keeps the rest of its shard', async () => {
    const queue = await fresh('deadly');
    await queue.add([pairs], { kind: 'align', shardBytes: 1 << 20 });
    const redis = new Redis(server!.url);
    const [id] = await redis.hvals('bitekst:deadly/order');
    // As three workers leave them that died on line 5, and one before that for another reason.
    await redis.hset(`bitekst:deadly:${id}`, 'ats', 4);
    await redis.hset('bitekst:deadly/tries', `${id} 5`, 3, `${id} 6`, 1);
    await workUntilDone(queue);
    const records = (await readResults(queue)).trimEnd().split('\n');
    const expected = (await single('align', pairs)).trimEnd().split('\n');
    expect(JSON.parse(records[4]!)).toEqual({ id: 'pair-4', error: { code: 'failed', message: '3 workers died on it' } });
    expect(records.filter((_, k) => k !== 4)).toEqual(expected.filter((_, k) => k !== 4));
    expect((await queue.status())!.failedJobs).toBe(2);
    redis.disconnect();
  });

  it('says which shard failed, and tries it again when it is added again', async () => {
    const queue = await fresh('lost');
    await queue.add([pairs], { kind: 'align', shardBytes: 3000 });
    const redis = new Redis(server!.url);
    const id = await redis.hget('bitekst:lost/order', '1');
    await redis.hdel('bitekst:lost/input', id!);
    await workUntilDone(queue);
    const status = (await queue.status())!;
    expect(status.failures).toEqual([{ shard: 1, firstLine: expect.any(Number) as number, reason: 'its lines are not on the server' }]);
    expect((await failing(readResults(queue))).message).toMatch(/^shard 1 of run lost \(from line \d+ on\) has failed: .* add the input again/u);
    expect(await queue.add([pairs], { kind: 'align', shardBytes: 3000 })).toMatchObject({ added: 0, retried: 1 });
    await workUntilDone(queue);
    expect(await readResults(queue)).toBe(await single('align', pairs));
    redis.disconnect();
  });

  it('leaves a run and a job of another version alone', async () => {
    const queue = await fresh('older');
    await queue.add([pairs], { kind: 'align', shardBytes: 1 << 20 });
    const redis = new Redis(server!.url);
    const id = (await redis.hget('bitekst:older/order', '0'))!;
    const data = (await redis.hget(`bitekst:older:${id}`, 'data'))!;
    await redis.hset(`bitekst:older:${id}`, 'data', data.replace(/"bitekst":"[^"]+"/u, '"bitekst":"99.0.0"'));
    const error = await failing((await queue.work({ threads: 0 })).finished);
    expect(error.problem).toBe('schema');
    expect(error.message).toMatch(/a shard of run older was made by bitekst 99\.0\.0, and this is .* Install bitekst 99\.0\.0 here/u);
    // It waits for a worker of its own version.
    expect((await queue.status())!.shards).toMatchObject({ active: 0, failed: 0, delayed: 1 });
    const plan = (await redis.hget('bitekst:older/run', 'plan'))!;
    await redis.hset('bitekst:older/run', 'plan', plan.replace(/"bitekst":"[^"]+"/u, '"bitekst":"99.0.0"'));
    for (const work of [() => queue.work(), () => queue.status(), () => queue.add([pairs], { kind: 'align' }), () => readResults(queue)]) expect((await failing(work())).message).toContain('run older was made by bitekst 99.0.0');
    redis.disconnect();
  });

  it('wants the model that the run was added with', async () => {
    const modelFile = join(scratch, 'some.model');
    writeFileSync(modelFile, 'whatever');
    const queue = await fresh();
    await queue.add([pairs], { kind: 'align', modelFile });
    expect((await failing(queue.work({ threads: 0 }))).message).toContain('this worker has none');
    const plain = await fresh();
    await plain.add([pairs], { kind: 'align' });
    expect((await failing(plain.work({ threads: 0, modelFile }))).message).toContain('start it without');
  });

  it('tells of itself over HTTP', async () => {
    const queue = await fresh('told');
    await queue.add([pairs], { kind: 'align', shardBytes: 2000 });
    const worker = await queue.work({ threads: 0, untilDone: true });
    const metrics = await serveMetrics(worker, 0);
    const get = (path: string, method = 'GET'): Promise<Response> => fetch(`http://127.0.0.1:${metrics.port}${path}`, { method });
    expect(await (await get('/health')).text()).toBe('ok\n');
    const { shards } = await worker.finished;
    expect(await (await get('/metrics')).text()).toContain(`bitekst_queue_shards_total{run="told"} ${shards}\n`);
    expect((await get('/health')).status).toBe(503);
    expect((await get('/other')).status).toBe(404);
    expect((await get('/metrics', 'POST')).status).toBe(405);
    const taken = await failing(serveMetrics(worker, metrics.port));
    expect(taken.message).toContain('EADDRINUSE');
    metrics.close();
  });

  it('speaks of it on the command line, in both languages, and never of a password', async () => {
    const input = join(scratch, 'pairs.jsonl');
    writeFileSync(input, pairs);
    const environment = { BITEKST_REDIS_URL: server!.url };
    const run = async (...args: string[]): Promise<{ status: number; out: string; err: string }> => {
      const host = fakeHost(['queue', ...args], { environment });
      return { status: await runCommandLine(host), out: host.out(), err: host.err() };
    };
    expect(await run('add', '--run', 'cli', '--shard', '1', input)).toMatchObject({ status: 0, err: expect.stringMatching(/^bitekst: \d+ shards in the input/u) as string });
    expect(await run('status', '--run', 'cli', '--ui', 'nl')).toMatchObject({ status: 1, out: expect.stringContaining('wachtend') as string });
    expect(await run('collect', '--run', 'cli', '--no-wait')).toMatchObject({ status: 1, out: '' });
    expect(await run('work', '--run', 'cli', '--workers', '0', '--until-done')).toMatchObject({ status: 0 });
    expect(JSON.parse((await run('status', '--run', 'cli', '-f', 'json')).out)).toMatchObject({ durable: true, jobs: 40 });
    expect(await run('collect', '--run', 'cli')).toMatchObject({ status: 1, out: await single('align', pairs) });
    const tmx = join(scratch, 'pairs.tmx');
    const memory = join(scratch, 'pairs.btm');
    expect((await run('collect', '--run', 'cli', '--out', tmx)).status).toBe(1);
    expect(readFileSync(tmx, 'utf8')).toMatch(/<\/tmx>\s*$/u);
    expect((await run('collect', '--run', 'cli', '--out', memory)).err).toContain('units added');
    expect(existsSync(memory)).toBe(true);
    const lines = join(scratch, 'out.jsonl');
    expect(await run('collect', '--run', 'cli', '--out', lines, '--release')).toMatchObject({ status: 1 });
    expect(readFileSync(lines, 'utf8')).toBe(await single('align', pairs));
    expect(await run('status', '--run', 'cli')).toMatchObject({ status: 2, err: expect.stringContaining('no such run') as string });
    const wrong = fakeHost(['queue', 'status', '--url', `redis://me:s3cret@127.0.0.1:${await freePort()}`]);
    expect(await runCommandLine(wrong)).toBe(2);
    expect(wrong.err()).toMatch(/cannot be reached \(ECONNREFUSED\): is the server running/u);
    expect(wrong.err()).not.toContain('s3cret');
    for (const args of [['dance'], ['add', '--workers', '2'], ['collect', '--release'], ['collect', '--run', 'cli2', '--out', 'x.docx'], ['work', '--metrics-host', '::1']]) expect(await run(...args), args.join(' ')).toMatchObject({ status: 2 });
    const without = fakeHost(['queue', 'status'], {});
    expect(await runCommandLine(without)).toBe(2);
    expect(without.err()).toContain('BITEKST_REDIS_URL');
  });

  it('takes up a collection that was released in part, on its file alone', async () => {
    const queue = await fresh('part');
    await queue.add([pairs], { kind: 'align', shardBytes: 1000 });
    await workUntilDone(queue);
    const whole = await single('align', pairs);
    const file = join(scratch, 'part.jsonl');
    let head = '';
    for await (const { index, records } of queue.results()) {
      head += Buffer.from(records).toString();
      if (index === 1) break;
    }
    await queue.release(2, Buffer.byteLength(head));
    const run = async (...args: string[]): Promise<{ status: number; err: string }> => {
      const host = fakeHost(['queue', 'collect', '--run', 'part', ...args], { environment: { BITEKST_REDIS_URL: server!.url } });
      return { status: await runCommandLine(host), err: host.err() };
    };
    expect(await run('--out', file)).toMatchObject({ status: 2, err: expect.stringContaining('--release') as string });
    expect(await run('--out', file, '--release')).toMatchObject({ status: 2, err: expect.stringContaining('name that one') as string });
    // What was written behind the last release is written again.
    writeFileSync(file, `${head}half a rec`);
    expect(await run('--out', file, '--release')).toMatchObject({ status: 1 });
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  it.skipIf(!existsSync(builtCommand))(`loses nothing and does nothing twice when a worker and the server are killed${existsSync(builtCommand) ? '' : ' (skipped: needs npm run build)'}`, async () => {
    const own = (await startRedis())!;
    const input = makePairs(200);
    const environment = { BITEKST_REDIS_URL: own.url };
    expect((await runCommand(['queue', 'add', '--shard', '2'], environment, input).ended).status).toBe(0);
    const work = (): ReturnType<typeof runCommand> => runCommand(['queue', 'work', '--workers', '1', '--until-done', '--take-over', '3'], environment);
    const doomed = work();
    const other = work();
    const queue = await openQueue(own.url);
    const doneBy = async (share: number): Promise<void> => {
      for (;;) {
        const status = (await queue.status())!;
        if (status.shards.done >= status.shards.all * share) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await doneBy(0.1);
    doomed.child.kill('SIGKILL');
    await doneBy(0.3);
    await own.kill();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await own.start();
    const third = work();
    const ended = await Promise.all([other.ended, third.ended]);
    expect(ended.map(({ status, stderr }) => (status === 0 ? '' : stderr))).toEqual(['', '']);
    const collected = await runCommand(['queue', 'collect', '--quiet'], environment).ended;
    expect(collected.stderr).toBe('');
    expect(collected.stdout).toBe(await single('align', input));
    expect((await queue.status())!).toMatchObject({ jobs: 200, shards: { failed: 0, waiting: 0, active: 0 } });
    await queue.close();
    own.stop();
  });
});

/** Something that answers every line of RESP alike. */
async function fakeServer(answer: (request: string) => string): Promise<{ port: number; server: Server }> {
  const server = createServer((socket) => {
    socket.on('data', (data) => {
      for (const command of data.toString().split(/(?=\*\d+\r\n)/u)) socket.write(answer(command));
    });
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as { port: number }).port, server };
}

describe('a server that does not do', () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((one) => one.close()));
  const pretend = async (info: string): Promise<string> => {
    const { port, server: fake } = await fakeServer((command) => (/\binfo\b/iu.test(command) ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n'));
    servers.push(fake);
    return `redis://127.0.0.1:${port}`;
  };

  it.each([
    ['nowhere', 'address', /no URL/u],
    ['http://localhost', 'address', /begins with http:\/\//u],
    ['redis://localhost/zero', 'address', /number of a database/u],
    ['redis://no-such-host.invalid', 'unreachable', /cannot be reached/u],
  ])('%s', async (address, problem, message) => {
    const error = await failing(openQueue(address, { connectTimeout: 20_000 }));
    expect(error.problem).toBe(problem);
    expect(error.message).toMatch(message);
  });

  it('refuses the connection', async () => {
    const error = await failing(openQueue(`redis://user:s3cret@127.0.0.1:${await freePort()}`));
    expect(error.problem).toBe('unreachable');
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.message).not.toContain('s3cret');
  });

  it('never answers', async () => {
    const { port, server: silent } = await fakeServer(() => '');
    servers.push(silent);
    const error = await failing(openQueue(`redis://127.0.0.1:${port}`, { answerTimeout: 500 }));
    expect(error.message).toMatch(/gave no answer in time|hung up/u);
  });

  it('is no Redis', async () => {
    const { port, server: web } = await fakeServer(() => 'HTTP/1.1 400 Bad Request\r\n\r\n');
    servers.push(web);
    expect((await failing(openQueue(`redis://127.0.0.1:${port}`))).message).toMatch(/is no Redis/u);
  });

  it('is too old, a replica, a cluster, or throws keys away', async () => {
    expect(await failing(openQueue(await pretend('redis_version:5.0.7\r\nrole:master')))).toMatchObject({ problem: 'version', message: expect.stringMatching(/is 5\.0\.7, expected 6\.2 or later/u) as string });
    expect(await failing(openQueue(await pretend('redis_version:7.0.0\r\nrole:slave')))).toMatchObject({ problem: 'settings', message: expect.stringContaining('replica') as string });
    expect(await failing(openQueue(await pretend('redis_version:7.0.0\r\ncluster_enabled:1')))).toMatchObject({ problem: 'settings', message: expect.stringContaining('cluster') as string });
    expect(await failing(openQueue(await pretend('redis_version:7.0.0\r\nmaxmemory_policy:allkeys-lru')))).toMatchObject({ problem: 'settings', message: expect.stringContaining('set maxmemory-policy noeviction') as string });
  });

  it.skipIf(server === undefined || certificate === undefined)(`speaks TLS, and has its certificate looked at${certificate === undefined ? ' (skipped: no openssl)' : withoutRedis}`, async () => {
    const port = await freePort();
    const { certFile, keyFile, cert } = certificate!;
    const secure = (await startRedis({ settings: ['--tls-port', String(port), '--tls-cert-file', certFile, '--tls-key-file', keyFile, '--tls-ca-cert-file', certFile, '--tls-auth-clients', 'no'] }))!;
    const address = `rediss://127.0.0.1:${port}`;
    const queue = await openQueue(address, { tls: { ca: cert } });
    await queue.add([pairs], { kind: 'align' });
    await (await queue.work({ threads: 0, untilDone: true })).finished;
    expect(await readResults(queue)).toBe(await single('align', pairs));
    await queue.close();
    expect(await failing(openQueue(address))).toMatchObject({ problem: 'credentials', message: expect.stringContaining('NODE_EXTRA_CA_CERTS') as string });
    if (existsSync(builtCommand)) {
      const trusted = await runCommand(['queue', 'status', '--url', address], { NODE_EXTRA_CA_CERTS: certFile }).ended;
      expect(trusted).toMatchObject({ status: 0, stderr: '' });
    }
    secure.stop();
  });

  it.skipIf(server === undefined)(`has no TLS where TLS is asked for${withoutRedis}`, async () => {
    const error = await failing(openQueue(server!.url.replace('redis:', 'rediss:'), { connectTimeout: 1000 }));
    expect(error.message).toMatch(/rediss:\/\//u);
  });

  it.skipIf(server === undefined)(`wants a password, or gives this user too little${withoutRedis}`, async () => {
    const locked = (await startRedis({ settings: ['--requirepass', 'right', '--user', 'reader', 'on', '>weak', '~bitekst:*', '+@read', '+info', '+client', '+ping'] }))!;
    for (const credentials of ['', 'wrong-s3cret', 'reader:weak']) {
      const address = locked.url.replace('//', credentials === '' ? '//' : `//${credentials.includes(':') ? '' : ':'}${credentials}@`);
      const error = await failing(openQueue(address, { run: 'denied' }).then(async (queue) => {
        try {
          await queue.add([pairs], { kind: 'align' });
        } finally {
          await queue.close();
        }
      }));
      expect(error.problem, error.message).toBe('credentials');
      expect(error.message).not.toContain('s3cret');
    }
    locked.stop();
  });

  it.skipIf(server === undefined)(`has no memory left: adding waits, and says so; results do not get lost${withoutRedis}`, async () => {
    const small = (await startRedis({ settings: ['--maxmemory', '3mb'] }))!;
    const filler = new Redis(small.url);
    const queue = await openQueue(small.url);
    await queue.add([pairs], { kind: 'align', shardBytes: 4000 });
    for (let k = 0; k < 400; k++) if ((await filler.set(`fill${k}`, 'x'.repeat(20_000)).catch(() => 'full')) === 'full') break;
    const stop = new AbortController();
    const held: unknown[] = [];
    const other = await openQueue(small.url, { run: 'other' });
    const error = await other.add([pairs], { kind: 'align', signal: stop.signal, onProgress: ({ held: why }) => {
      held.push(why);
      stop.abort();
    } }).then(() => undefined, (caught: unknown) => caught);
    // The first word of the run may already be one too many.
    if (error === undefined) expect(held).toContain('memory');
    else expect(error).toMatchObject({ name: 'ServiceError', problem: 'space' });
    const worker = await queue.work({ threads: 0, untilDone: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await filler.unlink(...Array.from({ length: 400 }, (_, k) => `fill${k}`));
    await worker.finished;
    expect(await readResults(queue)).toBe(await single('align', pairs));
    filler.disconnect();
    await queue.close();
    await other.close();
    small.stop();
  });

  it.skipIf(server === undefined)(`has a full disk${withoutRedis}`, async () => {
    // No file beyond 64 blocks of 512 bytes, and an error in place of the signal.
    const full = (await startRedis({ shell: `trap '' XFSZ; ulimit -f 64;`, settings: ['--auto-aof-rewrite-percentage', '0'] }))!;
    const queue = await openQueue(full.url, { patience: 2000 });
    const error = await failing(queue.add([makePairs(2000)], { kind: 'align' }));
    expect(error).toMatchObject({ problem: 'space', message: expect.stringContaining('cannot write to its disk') as string });
    await queue.close();
    full.stop();
  });

  it('goes away for good', async (context) => {
    if (server === undefined) context.skip();
    const own = (await startRedis())!;
    const queue = await openQueue(own.url, { patience: 300 });
    await queue.add([pairs], { kind: 'align' });
    const worker = await queue.work({ threads: 0 });
    await own.kill();
    const error = await failing(worker.finished);
    expect(error).toMatchObject({ problem: 'unreachable', message: expect.stringContaining('did not come back') as string });
    expect((await failing(queue.status())).problem).toBe('unreachable');
    await queue.close();
    own.stop();
  });
});
