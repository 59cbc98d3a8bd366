import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import levenshtein from 'fast-levenshtein';
import pg from 'pg';

/** The folder of a Postgres server's programs, as Debian and others install them; undefined where there is none. */
function findPrograms(): string | undefined {
  const said = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folders = said.status === 0 ? [said.stdout.trim()] : [];
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) folders.push(...readdirSync(debian).sort((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin')));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server of one's own: on loopback, in a folder of its own, gone when it is stopped. */
export interface PostgresMemory {
  readonly version: string;
  /** The texts most like a query, best first, by trigrams and then by edits. */
  lookup(query: string): Promise<string[]>;
  stop(): Promise<void>;
}

// So many nearest neighbours are fetched and put in order by their edits; more are slower, fewer find less.
const neighbours = 50;
const shown = 10;

/** Starts a server and puts texts in it, under an index of trigrams for nearest neighbours; a string says why it cannot. */
export async function startPostgres(texts: readonly string[]): Promise<PostgresMemory | string> {
  const programs = findPrograms();
  if (programs === undefined) return 'no Postgres server is installed (Debian: apt-get install postgresql)';
  const folder = mkdtempSync(join(tmpdir(), 'bitekst-postgres-'));
  // The server refuses to run as root; Debian makes a user for it.
  const root = process.getuid?.() === 0;
  const run = (program: string, args: readonly string[]): { status: number | null; output: string } => {
    const command = [join(programs, program), ...args];
    const { status, stdout, stderr, error } = root ? spawnSync('runuser', ['-u', 'postgres', '--', ...command], { encoding: 'utf8', cwd: '/' }) : spawnSync(command[0]!, args, { encoding: 'utf8' });
    return { status, output: error?.message ?? stdout + stderr };
  };
  const data = join(folder, 'data');
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  if (root) {
    const id = Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout);
    if (!(id > 0)) {
      clean();
      return 'this runs as root, and there is no user postgres to run the server as';
    }
    chownSync(folder, id, id);
  }
  const made = run('initdb', ['-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--locale=C.UTF-8']);
  if (made.status !== 0) {
    clean();
    return `initdb failed: ${made.output}`;
  }
  const port = await freePort();
  // As good as memory: nothing waits for a disk, and all of it fits in the buffers.
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c shared_buffers=512MB -c work_mem=64MB -c maintenance_work_mem=512MB -c max_parallel_workers_per_gather=0`;
  const started = run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  const stopServer = (): void => {
    run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
    clean();
  };
  if (started.status !== 0) {
    stopServer();
    return `pg_ctl failed: ${started.output}`;
  }
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'bench', database: 'postgres' });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    await client.query('create extension pg_trgm');
    await client.query('create table units (id int, text text)');
    for (let at = 0; at < texts.length; at += 10_000) await client.query('insert into units select * from unnest($1::int[], $2::text[])', [texts.slice(at, at + 10_000).map((_, k) => at + k), texts.slice(at, at + 10_000)]);
    await client.query('create index on units using gist (text gist_trgm_ops(siglen=256))');
    await client.query('vacuum analyze units');
    return {
      version: rows[0]!.server_version,
      lookup: async (query) => {
        const found = await client.query<{ text: string }>({ name: 'nearest', text: `select text from units order by text <-> $1 limit ${neighbours}`, values: [query] });
        const ranked = found.rows.map(({ text }) => ({ text, similarity: 1 - levenshtein.get(query, text) / Math.max(query.length, text.length) }));
        return ranked.sort((a, b) => b.similarity - a.similarity).slice(0, shown).map(({ text }) => text);
      },
      stop: async () => {
        await client.end();
        stopServer();
      },
    };
  } catch (error) {
    await client.end().catch(() => {});
    stopServer();
    return `Postgres failed: ${(error as Error).message} (is pg_trgm there? Debian: postgresql-contrib)`;
  }
}
