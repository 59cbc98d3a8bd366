import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Concordance, TranslationMemory } from '../../src/index.js';
import { startRival } from './lookup/postgres.js';
import { FullScan } from './lookup/scan.js';
import { MiB, ms, percentile, spread, timeEach } from './lookup/timing.js';
import { readPairs, UnitMaker } from './lookup/units.js';

// `npm run bench lookup`, with BENCH_UNITS and BENCH_POSTGRES_UNITS for other sizes: a memory of a million units on one core, whether it
// finds what a full scan finds, and side by side with Postgres on 200,000.
const size = Number(process.env['BENCH_UNITS'] ?? 1_000_000);
const rivalSize = Math.min(size, Number(process.env['BENCH_POSTGRES_UNITS'] ?? 200_000));

const { pairs, source } = readPairs();
const maker = new UnitMaker(pairs, 20261125);
const units = maker.units(size);
console.log(`${size} units from ${pairs.length} ${source}; ${units.reduce((sum, { en, nl }) => sum + en!.length + nl!.length, 0) / size | 0} characters a unit`);

const cpu = process.cpuUsage();
let start = performance.now();
let memory = new TranslationMemory();
const { added } = memory.add(units);
// Segments are built when first asked for: building is not done before.
memory.lookup('page 12', 'en');
memory.lookup('bladzijde 12', 'nl');
const elapsed = (performance.now() - start) / 1000;
const busy = process.cpuUsage(cpu);
const busySeconds = (busy.user + busy.system) / 1e6;
console.log(`build, indexes included: ${elapsed.toFixed(2)} s, ${Math.round(size / elapsed)} units/s (${added} distinct); ${busySeconds.toFixed(2)} s of processor time, ${Math.round(size / busySeconds)} units/s by that`);

start = performance.now();
const bytes = memory.toBytes();
console.log(`save: ${((performance.now() - start) / 1000).toFixed(2)} s, ${MiB(bytes.length)}`);
let best = Infinity;
for (let round = 0; round < 3; round++) {
  start = performance.now();
  memory = TranslationMemory.open(bytes);
  best = Math.min(best, performance.now() - start);
}
console.log(`open, checksums verified: ${ms(best)}`);

const queries = maker.queries(units, 500);
memory.lookup('warm up the index', 'en');
console.log(`exact: ${spread(await timeEach(Array.from({ length: 2000 }, () => maker.pick(units)['en']!), (query) => memory.lookup(query, 'en', { kinds: ['exact', 'context'], limit: 1 })))}`);
console.log(`fuzzy, 0.7, best 10: ${spread(await timeEach(queries, (query) => memory.lookup(query, 'en', { minSimilarity: 0.7 })))}`);
console.log(`fuzzy, 0.7, all: ${spread(await timeEach(queries, (query) => memory.lookup(query, 'en', { minSimilarity: 0.7, limit: Infinity })))}`);

const concordance = new Concordance(memory);
const phrases = maker.phrases(units, 300);
concordance.find('the ferry', 'en');
console.log(`concordance, first 50 lines, asked for the first time: ${spread(await timeEach(phrases, (phrase) => concordance.find(phrase, 'en', { limit: 50 }), 1))}`);
console.log(`concordance, first 50 lines: ${spread(await timeEach(phrases, (phrase) => concordance.find(phrase, 'en', { limit: 50 })))}`);
console.log(`concordance, first 50 lines, no words marked: ${spread(await timeEach(phrases, (phrase) => concordance.find(phrase, 'en', { limit: 50, align: false })))}`);
console.log(`translations of a phrase: ${spread(await timeEach(phrases, (phrase) => concordance.translationsOf(phrase, 'en', { to: 'nl' })))}`);

const folder = mkdtempSync(join(tmpdir(), 'bitekst-bench-'));
try {
  const file = join(folder, 'bench.memory');
  writeFileSync(file, bytes);
  spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'lookup/reopen.ts'), file, ...queries.slice(0, 100)], { stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true });
}

// The law: all that a full scan finds, and nothing else.
const scan = new FullScan([...new Set(units.map(({ en }) => en!))]);
let wanted = 0;
let wrong = 0;
for (const query of queries) {
  const expected = scan.find(query, 0.7);
  const found = new Map(memory.lookup(query, 'en', { minSimilarity: 0.7, limit: Infinity }).map(({ text, similarity }) => [text, similarity]));
  wanted += expected.size;
  for (const [text, similarity] of expected) if (Math.abs((found.get(text) ?? -1) - similarity) > 1e-9) wrong++;
  for (const text of found.keys()) if (!expected.has(text)) wrong++;
}
console.log(`against a full scan: ${queries.length} queries (${queries.filter((query) => query.length < 20).length} of fewer than 20 characters), ${wanted} matches, ${wrong} missed, added or of another similarity`);
if (wrong > 0) process.exitCode = 1;

const rivalUnits = units.slice(0, rivalSize);
const rivalTexts = [...new Set(rivalUnits.map(({ en }) => en!))];
const rival = await startRival(rivalTexts);
if (rival === undefined) {
  console.log('side by side with Postgres: not measured, none is installed (Debian: apt-get install postgresql)');
} else {
  try {
    // A text once, however many translations it has: the rival's table has no more.
    const own = new TranslationMemory();
    own.add([...new Map(rivalUnits.map((unit) => [unit['en']!, unit])).values()]);
    const asked = maker.queries(rivalUnits, 200);
    const textsOf = (query: string, measure: 'words' | 'characters'): string[] => own.lookup(query, 'en', { measure, kinds: ['exact', 'fuzzy'] }).map(({ text }) => text);
    const ways: readonly (readonly [name: string, lookup: (query: string) => string[] | Promise<string[]>])[] = [
      ['bitekst, by characters', (query) => textsOf(query, 'characters')],
      ['bitekst, by words', (query) => textsOf(query, 'words')],
      [`${rival.version}, pg_trgm, GiST, its nearest 50 in the order of their edits`, rival.lookup],
    ];
    const small = new FullScan(rivalTexts);
    // Two measures: edits a character, by which the rival puts its neighbours in order; and that of words, of which a lookup of all is a
    // full scan's answer, as shown above.
    const truths = asked.map((query) => [small.findByEdits(query, 0.7), new Map(own.lookup(query, 'en', { minSimilarity: 0.7, limit: Infinity }).map(({ text, similarity }) => [text, similarity]))].map((truth) => {
      const ranked = [...truth.values()].sort((a, b) => b - a);
      // Of texts as far away as the tenth any will do.
      const least = ranked[9] ?? 0;
      return { size: Math.min(10, ranked.length), good: new Set([...truth].filter(([, similarity]) => similarity >= least).map(([text]) => text)) };
    }));
    console.log(`side by side, ${rivalTexts.length} texts, ${asked.length} queries, best 10; recall of the ten most like, 0.7 or more, by edits a character and by words:`);
    const times: number[][] = [];
    for (const [name, lookup] of ways) {
      await lookup('warm up the index');
      times.push(await timeEach(asked, lookup));
      const hits = [0, 0];
      const all = [0, 0];
      for (const [k, query] of asked.entries()) {
        const found = new Set(await lookup(query));
        for (const [m, { size, good }] of truths[k]!.entries()) {
          all[m]! += size;
          hits[m]! += Math.min(10, [...found].filter((text) => good.has(text)).length);
        }
      }
      console.log(`  ${name}: ${spread(times.at(-1)!)}; recall ${hits.map((count, m) => (count / all[m]!).toFixed(3)).join(', ')}`);
    }
    const theirs = times.at(-1)!;
    for (const [w, [name]] of ways.slice(0, -1).entries()) console.log(`  Postgres takes ${[0.5, 0.95].map((share) => `${(percentile(theirs, share) / percentile(times[w]!, share)).toFixed(0)} times as long at p${share * 100}`).join(', ')} as ${name}`);
  } finally {
    await rival.stop();
  }
}
