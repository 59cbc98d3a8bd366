import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTermExtractor, type AnyUnit } from '../../src/index.js';
import { randomNumbers } from '../../src/train/random.js';

// `npm run bench glossary [UNITS]`: terms out of a million units (or UNITS), one by one, on one core. The units are made from
// parallel texts at hand, whole and with words left out and exchanged and other numbers, by a seeded generator; they are made
// as they are asked for, so that the memory measured is the extraction's.
const size = Number(process.argv[2] ?? process.env['BENCH_UNITS'] ?? 1_000_000);
const root = join(import.meta.dirname, '../..');
const random = randomNumbers(20261125);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function readPairs(): { pairs: [string, string][]; source: string } {
  const train = join(root, '../shared/data/train');
  const files = existsSync(train) ? readdirSync(train).filter((name) => name.endsWith('.tsv') && !name.startsWith('bible')).sort().map((name) => join(train, name)) : [];
  const pairs: [string, string][] = [];
  for (const file of files.length > 0 ? files : ['cars', 'polder'].map((name) => join(root, 'fixtures/glossary', name, 'units.tsv'))) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [en, nl] = line.split('\t');
      if (en !== undefined && nl !== undefined && en !== '' && nl !== '') pairs.push([en, nl]);
    }
  }
  return { pairs, source: files.length > 0 ? 'training pairs' : 'fixtures' };
}

const { pairs, source } = readPairs();

function vary(text: string): string {
  const words = text.split(' ');
  if (words.length > 3) words.splice(Math.floor(random() * words.length), 1);
  return words.join(' ').replaceAll(/\d+/gu, () => String(Math.floor(random() * 1000)));
}

function* makeUnits(): Generator<AnyUnit> {
  for (let k = 0; k < size; k++) {
    const [en, nl] = k < pairs.length ? pairs[k]! : pick(pairs);
    yield { en: k < pairs.length ? en : vary(en), nl: k < pairs.length ? nl : vary(nl), origin: `document ${Math.floor(k / 500)}` };
  }
}

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
let peak = 0;
const look = (): void => void (peak = Math.max(peak, process.memoryUsage().rss));
const cpu = process.cpuUsage();
const start = performance.now();
const extractor = createTermExtractor();
let batch: AnyUnit[] = [];
for (const unit of makeUnits()) {
  batch.push(unit);
  if (batch.length < 10_000) continue;
  extractor.add(batch);
  batch = [];
  look();
}
extractor.add(batch);
console.log(`${size} units from ${pairs.length} ${source}; counted in ${seconds(start)}`);
const half = performance.now();
const timer = setInterval(look, 1000);
const { entries } = extractor.finish();
clearInterval(timer);
look();
const busy = process.cpuUsage(cpu);
console.log(`sample aligned and ${entries.length} entries made in ${seconds(half)}; ${seconds(start)} in all, ${((busy.user + busy.system) / 1e6).toFixed(1)} s of processor time, ${(process.resourceUsage().maxRSS / 2 ** 10).toFixed(0)} MiB at most`);
for (const entry of entries.slice(0, 10)) console.log(`  ${entry.score!.toFixed(2)}  ${entry.terms['en']![0]!.text} = ${entry.terms['nl']![0]!.text}`);
