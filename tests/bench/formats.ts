// How fast formats are written and read, and in how much memory. Usage: tsx tests/bench/formats.ts [megabytes] [format …]
// A file of that size is written to the temporary folder, read back, and removed. Each direction runs in its own process,
// so that its peak of resident memory is its own. CPU seconds are those of all threads, and say more than the clock where
// other work shares the machine.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AlignmentUnit } from '../../src/bitext/index.js';
import { csv, jsonLines, readRecords, tmx, xliff, type UnitFormat } from '../../src/formats/index.js';

const formats = new Map<string, UnitFormat>([tmx, xliff, csv, jsonLines].map((format) => [format.name, format]));

/** A seeded generator (mulberry32), so that every run writes the same bytes. */
function* numbers(seed: number): Generator<number, never> {
  for (;;) {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    yield (t ^ (t >>> 14)) >>> 0;
  }
}

const english = 'the water board inspects every dyke in autumn & reports its findings to council members who decide on repairs before winter begins'.split(' ');
const dutch = 'het waterschap inspecteert elke dijk in de herfst & meldt zijn bevindingen aan raadsleden die over herstel beslissen vóór de winter begint'.split(' ');

/** Units without an end; sentences are made beforehand, so that the time measured is the format's. */
function* unitStream(seed: number): Generator<AlignmentUnit, never> {
  const random = numbers(seed);
  const next = (): number => random.next().value;
  const sentence = (words: readonly string[], length: number): string => Array.from({ length }, () => words[next() % words.length]).join(' ');
  const pool = Array.from({ length: 5000 }, () => {
    const length = 6 + (next() % 20);
    return { en: sentence(english, length), nl: sentence(dutch, length), score: (next() % 1001) / 1000 };
  });
  for (let i = 0; ; i++) {
    const { en, nl, score } = pool[i % pool.length]!;
    yield { en: `${en} ${i}.`, nl: `${nl} ${i}.`, unitId: `unit-${i}`, score, created: '2026-11-25T09:30:00Z', domain: 'water' } as unknown as AlignmentUnit;
  }
}

async function write(format: UnitFormat, path: string, megabytes: number): Promise<number> {
  const writer = format.createWriter({ languages: ['en', 'nl'] });
  const file = createWriteStream(path);
  let bytes = 0;
  let count = 0;
  let pending: string[] = [];
  let pendingLength = 0;
  const flush = async (): Promise<void> => {
    const buffer = Buffer.from(pending.join(''));
    pending = [];
    pendingLength = 0;
    bytes += buffer.length;
    if (!file.write(buffer)) await once(file, 'drain');
  };
  for (const unit of unitStream(1)) {
    const text = writer.push(unit)[0]!;
    pending.push(text);
    pendingLength += text.length;
    count++;
    if (pendingLength > 1 << 16) {
      await flush();
      if (bytes >= megabytes * 1e6) break;
    }
  }
  pending.push(writer.end()[0]!);
  await flush();
  file.end();
  await once(file, 'finish');
  return count;
}

async function read(format: UnitFormat, path: string): Promise<number> {
  let count = 0;
  for await (const unit of readRecords(format.createReader(), createReadStream(path, { highWaterMark: 1 << 16 }))) count += unit['en'] === '' ? 0 : 1;
  return count;
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === 'write' || mode === 'read') {
  const [name, path, megabytes] = rest as [string, string, string];
  const format = formats.get(name)!;
  const start = performance.now();
  const cpuStart = process.cpuUsage();
  const count = mode === 'write' ? await write(format, path, Number(megabytes)) : await read(format, path);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpuStart);
  console.log(JSON.stringify({ count, seconds, cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }));
} else {
  const megabytes = Number(mode ?? 500);
  const names = rest.length > 0 ? rest : ['tmx'];
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-bench-'));
  try {
    console.log('| format | direction | size | units | MB/s | MB per CPU second | units/s | peak memory |\n|---|---|---|---|---|---|---|---|');
    for (const name of names) {
      const path = join(folder, `file.${name}`);
      const counts: number[] = [];
      for (const direction of ['write', 'read']) {
        const output = execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), direction, name, path, String(megabytes)], { encoding: 'utf8' });
        const { count, seconds, cpu, peak } = JSON.parse(output) as { count: number; seconds: number; cpu: number; peak: number };
        const size = statSync(path).size;
        counts.push(count);
        console.log(`| ${name} | ${direction} | ${(size / 1e6).toFixed(0)} MB | ${count} | ${(size / 1e6 / seconds).toFixed(1)} | ${(size / 1e6 / cpu).toFixed(1)} | ${(count / seconds).toFixed(0)} | ${(peak / 2 ** 20).toFixed(0)} MiB |`);
      }
      if (counts[0] !== counts[1]) throw new Error(`${name}: wrote ${counts[0]} units and read ${counts[1]}`);
      rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
