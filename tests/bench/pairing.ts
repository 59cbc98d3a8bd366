// How long `pairDocuments` takes for collections of documents of 4 to 12 sentences, from segmented texts to pairs, and how right
// it is: open training lines in a row, a tenth without a counterpart, a tenth of the sentences lost, no names.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pairDocuments } from '../../src/align/index.js';
import { Random } from '../../src/train/random.js';
import { documentsOfLines, makeCollection } from '../tools/generated-collections.js';

const data = resolve(import.meta.dirname, '../../../shared/data/train');
const sizes = (process.env['SIZES'] ?? '300,1000,10000').split(',').map(Number);
if (!existsSync(data)) console.log(`not run: the documents are not there (${data})`);
else {
  const random = new Random(7);
  const all = readdirSync(data).filter((name) => !name.startsWith('bible')).sort().flatMap((name) => documentsOfLines(join(data, name), 12, random));
  const order = Int32Array.from(all, (_, index) => index);
  random.shuffle(order);
  pairDocuments([], []);
  for (const size of sizes) {
    const { sources, targets, gold } = makeCollection(Array.from(order.subarray(0, size), (index) => all[index]!), { oneSided: 0.1, loss: 0.1, naming: 'none' }, random);
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { pairs } = pairDocuments(sources, targets);
    const seconds = (performance.now() - start) / 1000;
    const right = new Set(gold.map(([source, target]) => source * targets.length + target));
    const hits = pairs.filter(({ source, target }) => right.has(source * targets.length + target)).length;
    console.log(`${sources.length} and ${targets.length} documents: ${seconds.toFixed(2)} s (${(process.cpuUsage(cpu).user / 1e6).toFixed(2)} s of processor), ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB, ${hits} of ${gold.length} pairs found, ${pairs.length - hits} wrong`);
  }
}
