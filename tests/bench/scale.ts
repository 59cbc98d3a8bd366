// What a unit takes in PostgreSQL, indexes included, and how fast units go in: the numbers of docs/scale.md. UNITS units (40,000) of
// our own words, each with numbers of its own so that no two are alike.
import { connectPostgres, PostgresMemory } from '../../src/postgres/index.js';
import { randomNumbers } from '../../src/train/random.js';
import { startPostgres } from '../tools/postgres-server.js';

const count = Number(process.env['UNITS'] ?? 40_000);
const words = [['ferry', 'veerboot'], ['bridge', 'brug'], ['crane', 'kraan'], ['lock', 'sluis'], ['harbour', 'haven'], ['warehouse', 'pakhuis'], ['pilot', 'loods'], ['tide', 'getij'], ['anchor', 'anker'], ['buoy', 'boei'], ['quay', 'kade'], ['dredger', 'baggermolen'], ['lighthouse', 'vuurtoren'], ['cargo', 'lading'], ['rope', 'touw'], ['winch', 'lier']] as const;

const server = await startPostgres({ durable: true });
if (server === undefined) console.log('not run: no PostgreSQL is installed here; apt-get install postgresql');
else {
  const random = randomNumbers(20261125);
  const units = Array.from({ length: count }, (_, k) => {
    const some = Array.from({ length: 4 + Math.floor(random() * 12) }, () => words[Math.floor(random() * words.length)]!);
    return { en: `Number ${k}: the ${some.map(([en]) => en).join(' and the ')}.`, nl: `Nummer ${k}: de ${some.map(([, nl]) => nl).join(' en de ')}.`, domain: 'harbour' };
  });
  const database = await connectPostgres(server.url);
  const memory = await PostgresMemory.open(database);
  const sizeOf = async (): Promise<number> => Number((await database.session((session) => session.query<{ size: string }>(`select sum(pg_total_relation_size(oid)) as size from pg_class where relnamespace = 'bitekst'::regnamespace and relkind = 'r'`)))[0]!.size);
  const empty = await sizeOf();
  const start = performance.now();
  await memory.add(units);
  const seconds = (performance.now() - start) / 1000;
  const bytes = (await sizeOf()) - empty;
  const characters = units.reduce((sum, { en, nl }) => sum + en.length + nl.length, 0) / count;
  console.log(`${count} units of ${characters.toFixed(0)} characters: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} units/s; ${(bytes / count).toFixed(0)} bytes a unit, ${(bytes / count / characters).toFixed(1)} a character`);
  await memory.close();
  server.stop();
}
