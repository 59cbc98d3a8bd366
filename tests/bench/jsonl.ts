// How long `bitekst align --jsonl` takes for many short document pairs, start-up included, by number of workers; and that the
// output is the same. Pairs of 40 sentences from open training pairs, one in 33 left out on either side.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const data = join(root, '../shared/data/train');
const pairs = Number(process.env['PAIRS'] ?? 1000);
const workers = (process.env['WORKERS'] ?? '0,1,2').split(',');
const cli = join(root, 'dist/cli.js');

if (!existsSync(cli)) console.log('not run: dist is missing; npx tsup first');
else if (!existsSync(data)) console.log(`not run: the pairs are not there (${data})`);
else {
  const input = makeJobs();
  console.log(`${pairs} pairs, ${(input.length / 2 ** 20).toFixed(1)} MiB, ${cpus().length} cores`);
  let first: string | undefined;
  for (const count of workers) {
    const { seconds, cpuSeconds, firstSeconds, digest, lines, mebibytes } = await run(input, count);
    first ??= digest;
    console.log(`${count} workers: ${seconds.toFixed(2)} s (${cpuSeconds.toFixed(1)} s of processor), first record after ${firstSeconds.toFixed(2)} s, ${mebibytes} MiB at most, ${lines} records${digest === first ? '' : ', NOT the same as the first run'}`);
  }
}

function makeJobs(): Buffer {
  const sentences = ['ms_intune', 'adobe_workfront', 'ms_d365smb_nl-nl'].flatMap((file) => readFileSync(join(data, `${file}.tsv`), 'utf8').split('\n').map((line) => line.split('\t')).filter((pair) => pair.length === 2 && pair[0] !== '' && pair[1] !== ''));
  const lines: string[] = [];
  for (let id = 0; id < pairs; id++) {
    const own = Array.from({ length: 40 }, (_, k) => sentences[(id * 40 + k) % sentences.length]!);
    lines.push(JSON.stringify({ id, source: { language: 'en', segments: own.filter((_, k) => (id + k) % 33 !== 7).map(([en]) => en) }, target: { language: 'nl', segments: own.filter((_, k) => (id + k) % 33 !== 21).map((pair) => pair[1]) } }));
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

async function run(input: Buffer, count: string): Promise<{ seconds: number; cpuSeconds: number; firstSeconds: number; digest: string; lines: number; mebibytes: number }> {
  const start = performance.now();
  let firstSeconds = 0;
  let kibibytes = 0;
  let ticks = 0;
  const chunks: Buffer[] = [];
  const child = spawn(process.execPath, [cli, 'align', '--jsonl', '--workers', count], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    if (firstSeconds === 0) firstSeconds = (performance.now() - start) / 1000;
    chunks.push(chunk);
    const status = `/proc/${child.pid}/status`;
    if (!existsSync(status)) continue;
    kibibytes = Math.max(kibibytes, Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1] ?? 0));
    // Fields 14 and 15 of proc(5): user and system time in ticks of 10 ms.
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    ticks = Math.max(ticks, Number(fields[11]) + Number(fields[12]));
  }
  const seconds = (performance.now() - start) / 1000;
  // Only now: before, it would take a core from what is measured.
  const output = Buffer.concat(chunks);
  let lines = 0;
  for (let at = output.indexOf(10); at >= 0; at = output.indexOf(10, at + 1)) lines++;
  return { seconds, cpuSeconds: ticks / 100, firstSeconds, digest: createHash('sha256').update(output).digest('hex'), lines, mebibytes: Math.round(kibibytes / 1024) };
}
