// How long `align` takes for one long document pair, and how right it is: sentences of open training pairs, one in 33 left out
// on either side. From two texts to beads; start-up and reading not counted.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { align } from '../../src/align/index.js';
import { compareBeads, type BeadShape } from '../../src/bitext/index.js';
import { fromSegments } from '../../src/segment/index.js';

const data = resolve(import.meta.dirname, '../../../shared/data/train');
const files = ['ms_d365smb_nl-nl', 'ms_intune', 'adobe_workfront', 'bible_canisius_drc'];
const sizes = (process.env['SIZES'] ?? '500,5000,10000').split(',').map(Number);
if (!existsSync(data)) console.log(`not run: the pairs are not there (${data})`);
else {
  const pairs = files.flatMap((file) => readFileSync(join(data, `${file}.tsv`), 'utf8').split('\n').map((line) => line.split('\t') as [string, string]).filter((pair) => pair.length === 2 && pair[0] !== '' && pair[1] !== ''));
  for (const size of sizes) {
    const sides: [string[], string[]] = [[], []];
    const gold: BeadShape[] = [];
    for (let k = 0; sides[0].length < size && k < pairs.length; k++) {
      // A fixed pattern in place of chance: every 33rd sentence is missing on one side, every 33rd on the other.
      const counts = [k % 33 === 7 ? 0 : 1, k % 33 === 21 ? 0 : 1] as const;
      gold.push({ source: { first: sides[0].length, count: counts[0] }, target: { first: sides[1].length, count: counts[1] } });
      if (counts[0] === 1) sides[0].push(pairs[k]![0]);
      if (counts[1] === 1) sides[1].push(pairs[k]![1]);
    }
    const [source, target] = [fromSegments(sides[0], 'en'), fromSegments(sides[1], 'nl')];
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { beads } = align(source, target);
    const seconds = (performance.now() - start) / 1000;
    const { strict } = compareBeads(beads, gold);
    console.log(`${size} sentences a side: ${seconds.toFixed(2)} s (${(process.cpuUsage(cpu).user / 1e6).toFixed(2)} s of processor), ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB, strict F1 ${(100 * strict.f1).toFixed(1)}`);
  }
}
