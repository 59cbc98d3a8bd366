import type { AlignmentUnit } from '../bitext/index.js';
import { mergeMetadata, type MemoryChange } from '../lookup/index.js';
import { persist, RowGone, type SqlDatabase, type SqlSession } from './sql-database.js';
import { filterColumns, rowsOfUnit, type UnitRows } from './unit-rows.js';

/** A transaction's worth of units: long enough that its own cost is small, short enough that nobody waits long for it. */
const batchSize = 4000;
/** From so many units on, they go by COPY; below, as parameters. */
const copyFrom = 200;

type Counts = { -readonly [K in keyof MemoryChange]: MemoryChange[K] };

/** The edge of a document, and a neighbour that is not known, in the place of a unit's id. */
const edge = '0';
const unknown = '1';

/** A unit and who stands beside it. */
type Neighbours = readonly [unit: string, previous: string, next: string];

/** Adds units in batches, each one transaction. See `MemoryStore.add`; `learnLanguages` makes sure that their languages are listed. */
export async function addUnits(database: SqlDatabase, schema: string, units: Iterable<AlignmentUnit>, { dryRun, ordered }: { dryRun: boolean; ordered: boolean }, learnLanguages: (rows: readonly UnitRows[]) => Promise<void>): Promise<MemoryChange> {
  const counts: Counts = { added: 0, updated: 0, unchanged: 0, removed: 0, skipped: 0 };
  const planned = new Map<string, string>();
  let rows: UnitRows[] = [];
  let neighbours: Neighbours[] = [];
  // The unit before this one in its document, and the one before that; undefined at its beginning.
  let last: string | undefined;
  let beforeLast: string | undefined;
  let origin: string | undefined;
  const close = (next: string): void => {
    if (last !== undefined && last !== unknown) neighbours.push([last, beforeLast ?? edge, next]);
  };
  const flush = async (): Promise<void> => {
    if (dryRun) await planBatch(database, schema, rows, planned, counts);
    else {
      await learnLanguages(rows);
      const [batch, beside] = [rows, neighbours];
      // Counted once the transaction is through: one that is run again must not count twice.
      const batchCounts = await persist(database, (session) => addBatch(session, schema, batch, beside));
      for (const name of ['added', 'updated', 'unchanged'] as const) counts[name] += batchCounts[name];
    }
    rows = [];
    neighbours = [];
  };
  for (const given of units) {
    const unit = rowsOfUnit(given);
    if (ordered) {
      if (given.origin !== origin) {
        close(edge);
        last = beforeLast = undefined;
        origin = given.origin;
      }
      const id = unit?.id ?? unknown;
      close(id);
      beforeLast = last;
      last = id;
    }
    if (unit === undefined) counts.skipped++;
    else rows.push(unit);
    if (rows.length === batchSize) await flush();
  }
  if (ordered) close(edge);
  if (rows.length > 0 || neighbours.length > 0) await flush();
  return counts;
}

/** What a unit's metadata become, and which of the counts that adds to. */
function countUnit(known: string | undefined, added: string, counts: Pick<Counts, 'added' | 'updated' | 'unchanged'>): string {
  if (known === undefined) {
    counts.added++;
    return added;
  }
  const merged = mergeMetadata(known, added);
  if (merged === known) counts.unchanged++;
  else counts.updated++;
  return merged;
}

async function planBatch(database: SqlDatabase, schema: string, rows: readonly UnitRows[], planned: Map<string, string>, counts: Counts): Promise<void> {
  const known = await database.session((session) => session.query<{ id: string; metadata: string }>(`select id::text, metadata from ${schema}.unit where id = any($1::bigint[])`, [rows.map(({ id }) => id)]));
  const stored = new Map(known.map(({ id, metadata }) => [id, metadata]));
  for (const { id, metadata } of rows) planned.set(id, countUnit(planned.get(id) ?? stored.get(id), metadata, counts));
}

/**
 * One batch. New units go in first, all at once and in the order of their ids, as do the locks on known ones, so that two writers
 * never wait for each other; then what was known is merged with what is new.
 */
async function addBatch(session: SqlSession, schema: string, rows: readonly UnitRows[], neighbours: readonly Neighbours[]): Promise<Pick<Counts, 'added' | 'updated' | 'unchanged'>> {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const first = new Map<string, UnitRows>();
  for (const row of rows) if (!first.has(row.id)) first.set(row.id, row);
  if (first.size > 0) {
    await stage(session, [...first.values()]);
    const inserted = await session.query<{ id: string }>(`
      insert into ${schema}.unit (id, place, sides, metadata, domain, origin, author, state, quality, score, changed)
      select id, batch.number * 1048576 + place, sides, metadata, domain, origin, author, state, quality, score, changed
      from bitekst_unit, (select nextval('${schema}.batch') as number) as batch order by id
      on conflict (id) do nothing returning id::text`);
    const isNew = new Set(inserted.map(({ id }) => id));
    await session.query(`
      insert into ${schema}.side (unit, language, hash, weight, folded, words)
      select unit, language, hash, weight, folded, array_to_tsvector(string_to_array(words, ' ')) from bitekst_side where unit = any($1::bigint[])`, [[...isNew]]);
    const old = [...first.keys()].filter((id) => !isNew.has(id));
    const known = new Map<string, string>();
    if (old.length > 0) {
      const locked = await session.query<{ id: string; metadata: string }>(`select id::text, metadata from ${schema}.unit where id = any($1::bigint[]) order by unit.id for no key update`, [old]);
      for (const { id, metadata } of locked) known.set(id, metadata);
      if (known.size < old.length) throw new RowGone();
    }
    const stored = new Map(known);
    for (const id of isNew) stored.set(id, first.get(id)!.metadata);
    for (const { id, metadata } of rows) known.set(id, countUnit(known.get(id), metadata, counts));
    await writeMetadata(session, schema, [...known].filter(([id, metadata]) => metadata !== stored.get(id)));
  }
  if (neighbours.length > 0) {
    const sorted = [...neighbours].sort((a, b) => compareIds(a[0], b[0]));
    await session.query(`
      insert into ${schema}.neighbour (unit, previous, next) select * from unnest($1::bigint[], $2::bigint[], $3::bigint[]) on conflict do nothing`,
    [sorted.map(([unit]) => unit), sorted.map(([, previous]) => previous), sorted.map(([, , next]) => next)]);
  }
  return counts;
}

function compareIds(a: string, b: string): number {
  const [x, y] = [BigInt(a), BigInt(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const filterTypes = ['text', 'text', 'text', 'text', 'double precision', 'double precision', 'double precision'] as const;
const filterNames = ['domain', 'origin', 'author', 'state', 'quality', 'score', 'changed'] as const;

/** Puts other metadata in the place of those of units that this transaction has locked. */
export async function writeMetadata(session: SqlSession, schema: string, changed: readonly (readonly [id: string, metadata: string])[]): Promise<void> {
  if (changed.length === 0) return;
  const filters = changed.map(([, metadata]) => filterColumns(metadata));
  await session.query(`
    update ${schema}.unit as unit set metadata = new.metadata, ${filterNames.map((name) => `${name} = new.${name}`).join(', ')}
    from unnest($1::bigint[], $2::text[], ${filterTypes.map((type, k) => `$${k + 3}::${type}[]`).join(', ')}) as new (id, metadata, ${filterNames.join(', ')}) where unit.id = new.id`,
  [changed.map(([id]) => id), changed.map(([, metadata]) => metadata), ...filterNames.map((_, k) => filters.map((columns) => columns[k]))]);
}

/** Puts units into tables of this connection's own, emptied at the end of each transaction. */
async function stage(session: SqlSession, rows: readonly UnitRows[]): Promise<void> {
  await session.query(`
    create temporary table if not exists bitekst_unit (id bigint, place integer, sides text, metadata text, domain text, origin text, author text, state text,
    quality double precision, score double precision, changed double precision) on commit delete rows`);
  await session.query(`
    create temporary table if not exists bitekst_side (unit bigint, language text, hash integer, weight integer, folded text, words text) on commit delete rows`);
  const units = rows.map(({ id, sides, metadata }, place) => [id, place, sides, metadata, ...filterColumns(metadata)]);
  const sides = rows.flatMap(({ id, texts }) => texts.map(({ language, hash, weight, folded, words }) => [id, language, hash, weight, folded, words.join(' ')]));
  if (session.copyIn !== undefined && rows.length >= copyFrom) {
    await session.copyIn(`copy bitekst_unit from stdin`, copyRows(units));
    await session.copyIn(`copy bitekst_side from stdin`, copyRows(sides));
    return;
  }
  const unitTypes = ['bigint', 'integer', 'text', 'text', ...filterTypes];
  const sideTypes = ['bigint', 'text', 'integer', 'integer', 'text', 'text'];
  for (const [table, types, values] of [['bitekst_unit', unitTypes, units], ['bitekst_side', sideTypes, sides]] as const) {
    await session.query(`insert into ${table} select * from unnest(${types.map((type, k) => `$${k + 1}::${type}[]`).join(', ')})`, types.map((_, k) => values.map((row) => row[k])));
  }
}

/** Rows as COPY's text format has them: tabs between, `\N` for null. */
function* copyRows(rows: readonly (readonly (string | number | null | undefined)[])[]): Generator<string> {
  for (const row of rows) {
    let line = '';
    for (const [k, value] of row.entries()) {
      if (k > 0) line += '\t';
      line += value === null || value === undefined ? '\\N' : typeof value === 'number' ? String(value) : value.replaceAll(/[\\\t\n\r]/gu, (sign) => (sign === '\\' ? '\\\\' : sign === '\t' ? '\\t' : sign === '\n' ? '\\n' : '\\r'));
    }
    yield `${line}\n`;
  }
}
