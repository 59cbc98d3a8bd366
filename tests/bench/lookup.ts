import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Concordance, TranslationMemory, type AlignmentUnit } from '../../src/index.js';
import { randomNumbers } from '../../src/train/random.js';

// `npm run bench lookup [UNITS]`: a memory of a million units (or UNITS), on one core: building, opening, and looking up.
// The units are made from parallel texts at hand, whole and with words put in, left out and exchanged between sentences
// of like length, and with other numbers, by a seeded generator; so there are many near misses.
const size = Number(process.argv[2] ?? process.env['BENCH_UNITS'] ?? 1_000_000);
const root = join(import.meta.dirname, '../..');

const random = randomNumbers(20261125);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function readPairs(): { pairs: [string, string][]; source: string } {
  const train = join(root, '../shared/data/train');
  const pairs: [string, string][] = [];
  if (existsSync(train)) {
    for (const file of readdirSync(train).filter((name) => name.endsWith('.tsv')).sort()) {
      for (const line of readFileSync(join(train, file), 'utf8').split('\n')) {
        const [en, nl] = line.split('\t');
        if (en !== undefined && nl !== undefined && en !== '' && nl !== '') pairs.push([en, nl]);
      }
    }
    return { pairs, source: 'training pairs' };
  }
  for (const line of readFileSync(join(root, 'fixtures/translation/bags.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { en, nl } = JSON.parse(line) as { en?: string; nl?: string };
    if (typeof en === 'string' && typeof nl === 'string') pairs.push([en, nl]);
  }
  return { pairs, source: 'fixtures' };
}

const { pairs, source } = readPairs();

/** A sentence with a few of its words changed: one exchanged, one left out, one put in, other numbers. */
function vary(text: string, donor: string): string {
  const words = text.split(' ');
  const others = donor.split(' ');
  for (let changes = 1 + Math.floor(random() * Math.max(1, words.length / 5)); changes > 0; changes--) {
    const at = Math.floor(random() * words.length);
    const choice = random();
    if (choice < 0.5) words[at] = pick(others);
    else if (choice < 0.75 && words.length > 2) words.splice(at, 1);
    else words.splice(at, 0, pick(others));
  }
  return words.join(' ').replaceAll(/\d+/gu, () => String(Math.floor(random() * 1000)));
}

function* makeUnits(): Generator<AlignmentUnit> {
  for (let k = 0; k < size; k++) {
    const [en, nl] = k < pairs.length ? pairs[k]! : pick(pairs);
    const [en2, nl2] = pick(pairs);
    yield (k < pairs.length ? { en, nl, origin: 'bench' } : { en: vary(en, en2), nl: vary(nl, nl2), origin: 'bench' }) as AlignmentUnit;
  }
}

const percentile = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const ms = (time: number): string => `${time.toFixed(3)} ms`;
const MiB = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

const units = [...makeUnits()];
console.log(`${size} units from ${pairs.length} ${source}; ${units.reduce((sum, { en, nl }) => sum + en!.length + nl!.length, 0) / size | 0} characters a unit`);

const cpu = process.cpuUsage();
let start = performance.now();
const memory = new TranslationMemory();
const { added } = memory.add(units);
// Segments are built when first asked for: building is not done before.
memory.lookup('page 12', 'en');
memory.lookup('bladzijde 12', 'nl');
const elapsed = performance.now() - start;
const busy = process.cpuUsage(cpu);
const busySeconds = (busy.user + busy.system) / 1e6;
console.log(`build, indexes included: ${(elapsed / 1000).toFixed(2)} s, ${Math.round(units.length / (elapsed / 1000))} units/s (${added} distinct); ${busySeconds.toFixed(2)} s of processor time, ${Math.round(units.length / busySeconds)} units/s by that`);
console.log('side by side with PostgreSQL and pg_trgm: not measured, this bench does not start one yet');

start = performance.now();
const bytes = memory.toBytes();
console.log(`save: ${((performance.now() - start) / 1000).toFixed(2)} s, ${MiB(bytes.length)}`);
let opened = memory;
let best = Infinity;
for (let round = 0; round < 3; round++) {
  start = performance.now();
  opened = TranslationMemory.open(bytes);
  best = Math.min(best, performance.now() - start);
}
console.log(`open, checksums verified: ${ms(best)}`);

const queries: string[] = [];
for (let k = 0; k < 500; k++) queries.push(k % 5 === 0 ? pick(units)['en']!.split(' ').slice(0, 1 + (k % 3)).join(' ') : vary(pick(units)['en']!, pick(units)['nl']!));

function time(name: string, run: (query: string) => void, texts: readonly string[], rounds = 3): void {
  const times = texts.map((query) => {
    let least = Infinity;
    for (let round = 0; round < rounds; round++) {
      const begin = performance.now();
      run(query);
      least = Math.min(least, performance.now() - begin);
    }
    return least;
  });
  console.log(`${name}: p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}, max ${ms(percentile(times, 1))}`);
}

opened.lookup('warm up the index', 'en');
time('exact', (query) => void opened.lookup(query, 'en', { kinds: ['exact', 'context'], limit: 1 }), Array.from({ length: 2000 }, () => pick(units)['en']!));
time('fuzzy, 0.7, best 10', (query) => void opened.lookup(query, 'en', { minSimilarity: 0.7 }), queries);
time('fuzzy, 0.7, all', (query) => void opened.lookup(query, 'en', { minSimilarity: 0.7, limit: Infinity }), queries);

const concordance = new Concordance(opened);
const phrases: string[] = [];
for (let k = 0; k < 300; k++) {
  const words = pick(units)['en']!.split(' ');
  const at = Math.floor(random() * words.length);
  phrases.push(words.slice(at, at + 1 + (k % 3)).join(' '));
}
concordance.find('the ferry', 'en');
time('concordance, first 50 lines', (phrase) => void concordance.find(phrase, 'en', { limit: 50 }), phrases);
time('concordance, first 50 lines, no words marked', (phrase) => void concordance.find(phrase, 'en', { limit: 50, align: false }), phrases);
time('translations of a phrase', (phrase) => void concordance.translationsOf(phrase, 'en', { to: 'nl' }), phrases, 1);

const used = process.memoryUsage();
console.log(`memory of the process, the units themselves and both memories included: ${MiB(used.rss)} (${MiB(used.arrayBuffers)} in arrays)`);
