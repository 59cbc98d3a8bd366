import { ServiceError } from '../bitext/index.js';
import type { SqlDatabase, SqlError, SqlSession } from './sql-database.js';

/** PostgreSQL 13 lets the owner of a database install pg_trgm; older ones are out of support. */
const oldestServer = 130_000;

/** Where the tables are, and where the functions of pg_trgm. */
export interface SchemaNames {
  readonly schema: string;
  readonly trigrams: string;
}

/** Above this weight (see `TokenReader`) no text is in the index of short texts. */
export const heaviestShort = 64;

/**
 * The steps from an empty schema to the tables of today. A step that has been published is never changed: what is to be
 * different becomes a step of its own behind it.
 *
 * `unit`: the sides as one JSON object, the metadata as another, and of the metadata what filters ask for; in the order of `place`
 * they were added, a `batch` at a time. `side`: each
 * text once more as it is searched: `hash` finds the same text, `words` (its tokens under their language) those with words in
 * common, `folded` by trigrams those that are like it. `neighbour`: who stands beside whom; 0 is the edge of a document, 1 not known.
 */
const migrations: readonly ((names: SchemaNames) => readonly string[])[] = [
  ({ schema, trigrams }) => [
    `create table ${schema}.unit (
      id bigint primary key,
      place bigint not null,
      sides text not null,
      metadata text not null,
      domain text, origin text, author text, state text,
      quality double precision, score double precision, changed double precision
    )`,
    `create sequence ${schema}.batch`,
    `create unique index unit_place on ${schema}.unit (place)`,
    `create table ${schema}.side (
      unit bigint not null references ${schema}.unit on delete cascade,
      language text not null,
      hash integer not null,
      weight integer not null,
      folded text not null,
      words tsvector not null,
      primary key (unit, language)
    )`,
    `create index side_hash on ${schema}.side (hash)`,
    `create index side_words on ${schema}.side using gin (words) with (gin_pending_list_limit = 65536)`,
    `create index side_short on ${schema}.side using gist (folded ${trigrams}.gist_trgm_ops (siglen = 64)) where weight <= ${heaviestShort}`,
    `create table ${schema}.language (tag text primary key, place integer generated always as identity)`,
    `create table ${schema}.neighbour (
      unit bigint not null references ${schema}.unit on delete cascade,
      previous bigint not null,
      next bigint not null,
      primary key (unit, previous, next)
    )`,
  ],
];

/** The version of the tables that this bitekst makes and reads. */
const schemaVersion: number = migrations.length;

/**
 * Brings the tables of a schema up to date, or with `migrate` false only looks whether they are. Of many that start at once, one
 * does the work. Throws `ServiceError`: `version` for a server that is too old, `missing` without pg_trgm, `schema` for tables of
 * a later bitekst, or of none or an earlier one where they may not be changed.
 */
export async function prepareSchema(database: SqlDatabase, schema: string, migrate: boolean): Promise<SchemaNames> {
  const version = await database.session((session) => session.query<{ number: number; name: string }>(`select current_setting('server_version_num')::int as number, current_setting('server_version') as name`));
  if (version[0]!.number < oldestServer) throw new ServiceError('version', `PostgreSQL is ${version[0]!.name}, expected 13 or later: upgrade the server`);
  if (!migrate) {
    const names = { schema, trigrams: await findTrigrams(database) };
    const found = await database.session((session) => versionOf(session, schema));
    if (found < schemaVersion) throw new ServiceError('schema', `the tables in schema ${schema} are ${found === 0 ? 'not there' : `of version ${found}, expected ${schemaVersion}`}: open the memory once as a user who may change them`);
    assertNotNewer(found, schema);
    return names;
  }
  return database.transaction(async (session) => {
    await session.query(`select pg_advisory_xact_lock(hashtext($1))`, [`bitekst ${schema}`]);
    const trigrams = await installTrigrams(session);
    const names = { schema, trigrams };
    const found = await versionOf(session, schema);
    assertNotNewer(found, schema);
    if (found === schemaVersion) return names;
    // Asked for first: `if not exists` wants the right to create a schema even where it is there.
    const schemas = await session.query(`select 1 from pg_namespace where nspname = $1`, [schema]);
    if (schemas.length === 0) await session.query(`create schema ${schema}`);
    await session.query(`create table if not exists ${schema}.migration (version integer primary key, applied timestamptz not null default now())`);
    for (let next = found; next < schemaVersion; next++) {
      for (const statement of migrations[next]!(names)) await session.query(statement);
      await session.query(`insert into ${schema}.migration (version) values ($1)`, [next + 1]);
    }
    return names;
  });
}

function assertNotNewer(found: number, schema: string): void {
  if (found > schemaVersion) throw new ServiceError('schema', `the tables in schema ${schema} are of version ${found}, and this bitekst knows up to ${schemaVersion}: upgrade bitekst, or use another schema`);
}

async function versionOf(session: SqlSession, schema: string): Promise<number> {
  const there = await session.query<{ there: boolean }>(`select to_regclass($1) is not null as there`, [`${schema}.migration`]);
  if (!there[0]!.there) return 0;
  const rows = await session.query<{ version: number | null }>(`select max(version) as version from ${schema}.migration`);
  return rows[0]!.version ?? 0;
}

const whereTrigrams = `select nspname as name from pg_extension join pg_namespace on pg_namespace.oid = extnamespace where extname = 'pg_trgm'`;

async function findTrigrams(database: SqlDatabase): Promise<string> {
  const found = await database.session((session) => session.query<{ name: string }>(whereTrigrams));
  if (found.length === 0) throw new ServiceError('missing', noTrigrams);
  return quoteName(found[0]!.name);
}

const noTrigrams = 'PostgreSQL lacks pg_trgm in this database: install it (Debian: the package postgresql-contrib or postgresql), then, as the owner of the database, CREATE EXTENSION pg_trgm';

async function installTrigrams(session: SqlSession): Promise<string> {
  const found = await session.query<{ name: string }>(whereTrigrams);
  if (found.length > 0) return quoteName(found[0]!.name);
  try {
    await session.query(`create extension pg_trgm`);
  } catch (error) {
    throw new ServiceError('missing', noTrigrams, error as SqlError);
  }
  return quoteName((await session.query<{ name: string }>(whereTrigrams))[0]!.name);
}

const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
