// How long one long document pair takes, from two files of sentences to beads on disk, start of the process included, and how right the
// beads are: open training pairs, merged, split and left out as for the fitting of the weights. The built package is timed
// (npm run build); of several runs the quickest counts. SIZES and RUNS change the sizes and how often each is run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareBeads, parseBeads, type BeadShape } from '../../src/bitext/index.js';
import { makeLongPair, pairsAreThere } from '../tools/long-pair.js';

const sizes = (process.env['SIZES'] ?? '10000,50000,200000').split(',').map(Number);
const runs = Number(process.env['RUNS'] ?? 3);
const script = resolve(import.meta.dirname, 'align-files.mjs');
const folder = mkdtempSync(join(tmpdir(), 'align-bench-'));

interface Outcome {
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
  readonly found: readonly BeadShape[];
  readonly gold: readonly BeadShape[];
}

function time(size: number, seed: number, times: number): Outcome {
  const { source, target, gold } = makeLongPair(size, seed);
  const files = ['source', 'target', 'beads'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(files[0], source.join('\n'));
  writeFileSync(files[1], target.join('\n'));
  let best: Outcome | undefined;
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    const { peak, processor } = JSON.parse(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })) as { peak: number; processor: number };
    const seconds = (performance.now() - start) / 1000;
    if (best === undefined || seconds < best.seconds) best = { seconds, processor, peak, found: parseBeads(readFileSync(files[2], 'utf8').split('\n')[0]!), gold };
  }
  return best!;
}

const strictF1 = (found: readonly BeadShape[], gold: readonly BeadShape[]): number => 100 * compareBeads(found, gold).strict.f1;

if (!pairsAreThere()) console.log('not run: the training pairs are not there');
else if (!existsSync(resolve(import.meta.dirname, '../../dist/index.js'))) console.log('not run: there is no dist; npm run build makes it');
else {
  const short = Array.from({ length: 10 }, (_, seed) => time(500, seed, 1));
  console.log(`500 sentences a side, mean of ten pairs: strict F1 ${(short.reduce((sum, { found, gold }) => sum + strictF1(found, gold), 0) / short.length).toFixed(2)}`);
  let perSentence = 0;
  for (const size of sizes) {
    const { seconds, processor, peak, found, gold } = time(size, 1, runs);
    const own = seconds / size;
    if (perSentence === 0) perSentence = own;
    console.log(`${size} sentences a side: ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor), ${Math.round(peak)} MiB, strict F1 ${strictF1(found, gold).toFixed(2)}, per sentence ${(1e6 * own).toFixed(0)} µs, ${(own / perSentence).toFixed(2)} times that of the first size`);
  }
}
rmSync(folder, { recursive: true });
