// How long `alignClaims` takes for many documents of 40 sentences, from segmented texts to claims, and in how much memory; and what one
// more costs by `addDocument`. Open training lines: five documents, three English and two Dutch, tell of one matter, each with 18 or
// so of its 30 lines; the other lines of each document are no other's. SIZES documents (10,50,200,1000); BITEKST a built package
// (dist/index.js of this one when it is there, its sources otherwise).
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type * as Library from '../../src/index.js';
import type { SegmentedText } from '../../src/bitext/index.js';
import { Random } from '../../src/train/random.js';

const root = resolve(import.meta.dirname, '../..');
const built = resolve(process.env['BITEKST'] ?? resolve(root, 'dist/index.js'));
const { addDocument, alignClaims, fromSegments } = (await import(existsSync(built) ? built : '../../src/index.js')) as typeof Library;
const data = resolve(root, '../shared/data/train');
const sizes = (process.env['SIZES'] ?? '10,50,200,1000').split(',').map(Number);
const [sentences, perMatter, ofMatter, share] = [40, 5, 30, 0.6];

function readLines(): (readonly [string, string])[] {
  const seen = new Set<string>();
  const lines: [string, string][] = [];
  for (const name of readdirSync(data).filter((file) => file.endsWith('.tsv') && !file.startsWith('bible')).sort()) {
    for (const line of readFileSync(join(data, name), 'utf8').split('\n')) {
      const [en, nl] = line.split('\t');
      if (en === undefined || nl === undefined || en.length < 40 || en.length > 250 || nl.length < 40 || nl.length > 250 || seen.has(en) || seen.has(nl)) continue;
      seen.add(en).add(nl);
      lines.push([en, nl]);
    }
  }
  return lines;
}

/** `count` documents, from `first` on. */
function makeDocuments(lines: readonly (readonly [string, string])[], count: number): SegmentedText[] {
  const random = new Random(20261125);
  const order = Int32Array.from(lines, (_, index) => index);
  random.shuffle(order);
  let next = 0;
  const take = (size: number): (readonly [string, string])[] => Array.from({ length: size }, () => lines[order[next++ % order.length]!]!);
  const documents: SegmentedText[] = [];
  while (documents.length < count) {
    const matter = take(ofMatter);
    for (let d = 0; d < perMatter; d++) {
      const language = d < 3 ? 'en' : 'nl';
      const own = matter.filter(() => random.fraction() < share);
      documents.push(fromSegments([...own, ...take(sentences - own.length)].map((pair) => pair[language === 'en' ? 0 : 1]), language));
    }
  }
  return documents.slice(0, count);
}

if (!existsSync(data)) console.log(`not run: the lines are not there (${data})`);
else {
  const lines = readLines();
  console.log(`${lines.length} lines`);
  alignClaims(makeDocuments(lines, 5));
  for (const size of sizes) {
    const documents = makeDocuments(lines, size + 1);
    const joining = documents.pop()!;
    const cpu = process.cpuUsage();
    const start = performance.now();
    const alignment = alignClaims(documents);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    const shared = alignment.claims.filter(({ members }) => members.length > 1).length;
    console.log(`${size} documents, ${size * sentences} sentences: ${seconds.toFixed(2)} s (${((user + system) / 1e6).toFixed(2)} s of processor), ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at most; ${alignment.links.length} links, ${shared} shared claims`);
    const times: number[] = [];
    for (let round = 0; round < 2; round++) {
      const before = performance.now();
      addDocument(alignment, joining);
      times.push(performance.now() - before);
    }
    console.log(`  one more: ${times.map((time) => `${time.toFixed(0)} ms`).join(', and again ')}`);
  }
}
