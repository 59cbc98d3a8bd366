import { TranslationMemory } from '../../src/index.js';
import { connectPostgres, PostgresMemory } from '../../src/postgres/index.js';
import { soakPostgres } from '../tools/postgres-soak.js';
import { startPostgres } from '../tools/postgres-server.js';
import { spread, timeEach } from './lookup/timing.js';
import { readPairs, UnitMaker } from './lookup/units.js';

// `npm run bench postgres`, with BENCH_UNITS for another size and SECONDS (60) for the last part: the memory in a PostgreSQL on this
// machine, started by the bench; how fast it loads and answers, how much of what a full scan finds it finds, and whether many
// writers and readers at once lose anything.
const size = Number(process.env['BENCH_UNITS'] ?? 200_000);
const server = await startPostgres({ durable: true });
if (server === undefined) {
  console.log('not measured: no PostgreSQL is installed (Debian: apt-get install postgresql)');
  process.exit(0);
}
const { pairs, source } = readPairs();
const maker = new UnitMaker(pairs, 20261125);
const units = maker.units(size);
console.log(`${server.version}; ${size} units from ${pairs.length} ${source}`);

const store = await PostgresMemory.open(await connectPostgres(server.url));
let start = performance.now();
await store.add(units);
const loaded = (performance.now() - start) / 1000;
console.log(`load, indexes and written to disk: ${loaded.toFixed(1)} s, ${Math.round(size / loaded)} units/s`);
start = performance.now();
await store.add(units.slice(0, 20_000));
console.log(`the first 20,000 once more, all known: ${((performance.now() - start) / 1000).toFixed(1)} s`);

// What it is to find: the embedded memory's answer is that of a full scan (a law of the tests and of `npm run bench lookup`).
const whole = new TranslationMemory();
whole.add(units);
const queries = maker.queries(units, 500);
let found = 0;
let all = 0;
for (const query of queries) {
  const ids = new Set((await store.lookup(query, 'en', { limit: Infinity })).map(({ unitId }) => unitId));
  for (const { unitId } of whole.lookup(query, 'en', { limit: Infinity })) {
    all++;
    if (ids.has(unitId)) found++;
  }
}
console.log(`fuzzy, 0.7: ${found} of ${all} matches of ${queries.length} questions found, ${(found / all).toFixed(4)}`);
const texts = Array.from({ length: 300 }, () => maker.pick(units)['en']!);
console.log(`exact: ${spread(await timeEach(texts, (text) => store.lookup(text, 'en', { kinds: ['exact', 'context'] })))}`);
console.log(`fuzzy, 0.7, best 10: ${spread(await timeEach(queries, (query) => store.lookup(query, 'en')))}`);
const phrases = texts.map((text, k) => text.split(' ').slice(0, 1 + (k % 3)).join(' '));
console.log(`concordance, first 50 lines: ${spread(await timeEach(phrases.slice(0, 100), (phrase) => store.find(phrase, 'en')))}`);
await store.close();
const seconds = Number(process.env['SECONDS'] ?? 60);
const soak = await soakPostgres(server.url, seconds);
console.log(`8 writers and 8 readers for ${seconds} s: ${soak.added} batches of 60 units, ${soak.lookups} lookups and concordances, ${soak.checked} updates looked for, ${soak.lost.length} lost`);
if (soak.lost.length > 0) process.exitCode = 1;
server.stop();
