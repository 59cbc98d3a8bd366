// How long one long document pair takes, from two files of sentences to beads on disk, start of the process included, and how right the
// beads are: open training pairs, merged, split and left out as for the fitting of the weights. How much the length itself costs is measured
// on the same text cut into pieces of 500 sentences, since pieces differ by more than a point from each other. The built package is timed
// (npm run build); of several runs the quickest counts. SIZES and RUNS change the sizes and how often each is run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareBeads, parseBeads, type BeadShape } from '../../src/bitext/index.js';
import type * as library from '../../src/index.js';
import { makeLongPair, pairsAreThere, type LongPair } from '../tools/long-pair.js';

const sizes = (process.env['SIZES'] ?? '10000,50000,200000').split(',').map(Number);
const runs = Number(process.env['RUNS'] ?? 3);
const script = resolve(import.meta.dirname, 'align-files.mjs');
const folder = mkdtempSync(join(tmpdir(), 'align-bench-'));

const pieceSize = 500;
const mostCut = 50_000;

interface Outcome {
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
  readonly found: readonly BeadShape[];
  readonly pair: LongPair;
}

function time(size: number, seed: number, times: number): Outcome {
  const pair = makeLongPair(size, seed);
  const { source, target } = pair;
  const files = ['source', 'target', 'beads'].map((name) => join(folder, name)) as [string, string, string];
  writeFileSync(files[0], source.join('\n'));
  writeFileSync(files[1], target.join('\n'));
  let best: Outcome | undefined;
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    const { peak, processor } = JSON.parse(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })) as { peak: number; processor: number };
    const seconds = (performance.now() - start) / 1000;
    if (best === undefined || seconds < best.seconds) best = { seconds, processor, peak, found: parseBeads(readFileSync(files[2], 'utf8').split('\n')[0]!), pair };
  }
  return best!;
}

/** The beads of a pair that is aligned piece by piece, cut where a bead of the gold ends. */
function alignPieces({ source, target, gold }: LongPair, { align, fromSegments }: Pick<typeof library, 'align' | 'fromSegments'>): BeadShape[] {
  const found: BeadShape[] = [];
  let i = 0;
  let j = 0;
  for (const [k, { source: own, target: other }] of gold.entries()) {
    const to = own.first + own.count;
    const until = other.first + other.count;
    if (k < gold.length - 1 && (to - i < pieceSize || own.count === 0 || other.count === 0)) continue;
    const piece = align(fromSegments(source.slice(i, k < gold.length - 1 ? to : undefined), 'en'), fromSegments(target.slice(j, k < gold.length - 1 ? until : undefined), 'nl'));
    for (const bead of piece.beads) found.push({ source: { first: bead.source.first + i, count: bead.source.count }, target: { first: bead.target.first + j, count: bead.target.count } });
    i = to;
    j = until;
  }
  return found;
}

const strictF1 = (found: readonly BeadShape[], gold: readonly BeadShape[]): number => 100 * compareBeads(found, gold).strict.f1;

if (!pairsAreThere()) console.log('not run: the training pairs are not there');
else if (!existsSync(resolve(import.meta.dirname, '../../dist/index.js'))) console.log('not run: there is no dist; npm run build makes it');
else {
  const built = (await import(pathToFileURL(resolve(import.meta.dirname, '../../dist/index.js')).href)) as Pick<typeof library, 'align' | 'fromSegments'>;
  let perSentence = 0;
  for (const size of sizes) {
    const { seconds, processor, peak, found, pair } = time(size, 1, runs);
    const own = seconds / size;
    if (perSentence === 0) perSentence = own;
    const inPieces = size > mostCut ? '' : ` (${strictF1(alignPieces(pair, built), pair.gold).toFixed(2)} in pieces of ${pieceSize})`;
    console.log(`${size} sentences a side: ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor), ${Math.round(peak)} MiB, strict F1 ${strictF1(found, pair.gold).toFixed(2)}${inPieces}, per sentence ${(1e6 * own).toFixed(0)} µs, ${(own / perSentence).toFixed(2)} times that of the first size`);
  }
}
rmSync(folder, { recursive: true });
