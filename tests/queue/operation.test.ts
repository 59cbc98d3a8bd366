import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJobLines } from '../../src/jobs/index.js';
import { openQueue } from '../../src/queue/index.js';
import { PostgresMemory, connectPostgres } from '../../src/postgres/index.js';
import { startPostgres, type PostgresServer } from '../tools/postgres-server.js';
import { startRedis, withoutRedis, type RedisServer } from '../tools/redis-server.js';
import { builtCommand, makePairs } from './queue-processes.js';

const root = resolve(import.meta.dirname, '../..');
const operation = readFileSync(join(root, 'docs/operation.md'), 'utf8');
const scale = readFileSync(join(root, 'docs/scale.md'), 'utf8');
/** The block of code behind a heading or words of a page. */
const codeAfter = (page: string, words: string): string => {
  const at = page.indexOf(words);
  expect(at, words).toBeGreaterThan(0);
  return /```\w*\n([\s\S]*?)```/u.exec(page.slice(at))![1]!;
};

const redis: RedisServer | undefined = await startRedis({ settings: codeAfterAcl() });
const postgres: PostgresServer | undefined = await startPostgres();
afterAll(() => {
  redis?.stop();
  postgres?.stop();
});

function codeAfterAcl(): string[] {
  const rule = /^user (bitekst on .*)$/mu.exec(operation)![1]!;
  return ['--user', ...rule.split(' '), '--user', 'default', 'off'];
}

describe.skipIf(redis === undefined)(`the rights in Redis that the page on operation lists${withoutRedis}`, () => {
  it('are enough', async () => {
    const queue = await openQueue(redis!.url.replace('//', '//bitekst:PASSWORD@'));
    const input = makePairs(20, 3);
    await queue.add([input], { kind: 'align', shardBytes: 500 });
    await (await queue.work({ threads: 0, untilDone: true })).finished;
    expect(await queue.status()).toMatchObject({ jobs: 20 });
    const parts: Uint8Array[] = [];
    for await (const { records } of queue.results()) parts.push(records);
    expect(Buffer.concat(parts).toString()).toBe((await runJobLines('align', input, 1, {})).text);
    await queue.release(1, parts[0]!.length);
    await queue.remove();
    await queue.close();
  });
});

describe.skipIf(redis === undefined)(`docs/compose.yaml${withoutRedis}`, () => {
  it('starts a server that a queue takes, and that keeps what it holds', async () => {
    const compose = readFileSync(join(root, 'docs/compose.yaml'), 'utf8');
    const [program, ...settings] = /command:\n((?: +- .*\n)+)/u.exec(compose)![1]!.trimEnd().split('\n').map((line) => line.replace(/^ +- /u, '').replace(/^'(.*)'$/u, '$1').replace(/\$\{REDIS_PASSWORD:[^}]*\}/u, 'right'));
    expect(program).toBe('redis-server');
    const server = (await startRedis({ settings }))!;
    const queue = await openQueue(server.url.replace('//', '//:right@'));
    expect(queue.durable).toBe(true);
    await queue.close();
    await expect(openQueue(server.url)).rejects.toMatchObject({ problem: 'credentials' });
    server.stop();
  });
});

describe.skipIf(postgres === undefined)(`the roles in PostgreSQL that the page on operation lists${postgres === undefined ? ' (none is installed here, so its tests are skipped; Debian: apt-get install postgresql)' : ''}`, () => {
  it('let writers write and readers read, and no more', async () => {
    const statements = codeAfter(operation, '\nPostgreSQL: an owner').split('\n').filter((line) => !line.startsWith('--'));
    const as = (user: string, database = 'bitekst'): string => postgres!.url.replace('bitekst@', `${user}@`).replace(/\/postgres$/u, `/${database}`);
    const sql = async (user: string, database: string, lines: readonly string[]): Promise<void> => {
      const connected = await connectPostgres(as(user, database));
      for (const line of lines.filter((one) => one !== '')) await connected.session((session) => session.query(line));
      await connected.close();
    };
    const change = statements.indexOf('\\c bitekst');
    const extension = statements.findIndex((line) => line.startsWith('CREATE EXTENSION'));
    await sql('bitekst', 'postgres', statements.slice(0, change));
    await sql('bitekst_owner', 'bitekst', statements.slice(change + 1, extension + 1));
    const open = async (user: string, migrate: boolean): Promise<PostgresMemory> => PostgresMemory.open(await connectPostgres(as(user)), { migrate });
    const owner = await open('bitekst_owner', true);
    await owner.add([{ en: 'one', nl: 'een' }]);
    await sql('bitekst', 'bitekst', statements.slice(extension + 1));
    const writer = await open('bitekst_writer', false);
    expect(await writer.add([{ en: 'two', nl: 'twee' }])).toMatchObject({ added: 1 });
    const reader = await open('bitekst_reader', false);
    expect(await reader.count()).toBe(2);
    expect((await reader.lookup('two', 'en'))[0]).toMatchObject({ unit: { nl: 'twee' } });
    await expect(reader.add([{ en: 'three', nl: 'drie' }])).rejects.toMatchObject({ problem: 'credentials' });
    for (const memory of [owner, writer, reader]) await memory.close();
  });
});

const built = existsSync(builtCommand);
const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true;

describe.skipIf(!built || process.platform === 'win32')(`the recipes of the page on scale${built ? '' : ' (skipped: they need npm run build)'}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-recipes-'));
  const input = Buffer.from(makePairs(60, 4).toString().split('\n').map((line, k) => (line.startsWith('{"source') ? line.replace('{', `{"id":${k},`) : line)).filter((line) => line !== '{"id":').join('\n'));
  let single = '';
  beforeAll(async () => {
    single = (await runJobLines('align', input, 1, {})).text;
    symlinkSync(builtCommand, join(folder, 'bitekst'));
    writeFileSync(join(folder, 'pairs.jsonl'), input);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const shell = (script: string, environment: Readonly<Record<string, string>> = {}): { status: number | null; stdout: string; stderr: string } =>
    spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...environment } });

  it.skipIf(!parallel)(`GNU parallel${parallel ? '' : ' (not installed here, so skipped; Debian: apt-get install parallel)'}`, () => {
    const { stderr } = shell(codeAfter(scale, '### GNU parallel').replaceAll('--block 1M', '--block 4k'));
    expect(readFileSync(join(folder, 'aligned.jsonl'), 'utf8'), stderr).toBe(single);
  });

  it('an array of Slurm, its tasks run one by one', () => {
    const script = codeAfter(scale, '### Slurm').replaceAll('/100', '/3');
    for (const task of ['0', '1', '2']) expect(shell(script, { SLURM_ARRAY_TASK_ID: task, SLURM_CPUS_PER_TASK: '1' })).toMatchObject({ status: 0, stderr: expect.stringMatching(/^(?:bitekst: 1 of .*\n)?$/u) as string });
    expect(shell('cat part-*.jsonl').stdout).toBe(single);
  });

  it('the command that Spark pipes a partition through', () => {
    const command = /\.pipe\("([^"]*)"\)/u.exec(codeAfter(scale, '### Spark'))![1]!;
    // Spark splits a command at blanks and starts it without a shell.
    expect(command).not.toMatch(/['"\\$]/u);
    const filter = codeAfter(scale, 'as `bitekst-filter`');
    writeFileSync(join(folder, 'bitekst-filter'), filter, { mode: 0o755 });
    const lines = input.toString().split('\n');
    const parts = [lines.slice(0, 25), lines.slice(25)].map((part) => spawnSync(join(folder, command), { cwd: folder, encoding: 'utf8', input: part.join('\n'), env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` } }));
    expect(parts.map(({ status }) => status)).toEqual([0, 0]);
    expect(parts.map(({ stdout }) => stdout).join('')).toBe(single);
  });
});
