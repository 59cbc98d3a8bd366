import levenshtein from 'fast-levenshtein';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres-server.js';

/** A memory as it is commonly made of a database: the nearest by trigrams, put in order by their edits. */
export interface PostgresRival {
  readonly version: string;
  /** The texts most like a query, best first. */
  lookup(query: string): Promise<string[]>;
  stop(): Promise<void>;
}

// So many nearest neighbours are fetched and put in order by their edits; more are slower, fewer find less.
const neighbours = 50;
const shown = 10;

/** The first ten of some texts by `1 − edits / longer length`. */
export function rankByEdits(query: string, texts: readonly string[]): string[] {
  const ranked = texts.map((text) => ({ text, similarity: 1 - levenshtein.get(query, text) / Math.max(query.length, text.length) }));
  return ranked.sort((a, b) => b.similarity - a.similarity).slice(0, shown).map(({ text }) => text);
}

/** Starts a server and puts texts in it, under an index of trigrams for nearest neighbours; undefined where none is installed. */
export async function startRival(texts: readonly string[]): Promise<PostgresRival | undefined> {
  // As good as memory: nothing waits for a disk, and all of it fits in the buffers.
  const server = await startPostgres({ settings: ['work_mem=64MB', 'maintenance_work_mem=512MB', 'max_parallel_workers_per_gather=0'] });
  if (server === undefined) return undefined;
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query('create extension pg_trgm');
  await client.query('create table units (id int, text text)');
  for (let at = 0; at < texts.length; at += 10_000) await client.query('insert into units select * from unnest($1::int[], $2::text[])', [texts.slice(at, at + 10_000).map((_, k) => at + k), texts.slice(at, at + 10_000)]);
  await client.query('create index on units using gist (text gist_trgm_ops(siglen=256))');
  await client.query('vacuum analyze units');
  return {
    version: server.version,
    lookup: async (query) => {
      const found = await client.query<{ text: string }>({ name: 'nearest', text: `select text from units order by text <-> $1 limit ${neighbours}`, values: [query] });
      return rankByEdits(query, found.rows.map(({ text }) => text));
    },
    stop: async () => {
      await client.end();
      server.stop();
    },
  };
}
