import type { MemoryOptions } from '../lookup/index.js';
import { connectPostgres, PostgresMemory, type ConnectOptions } from '../postgres/index.js';
import { FileMemory } from './file-memory.js';
import type { StoredMemory } from './store.js';

export interface OpenMemoryOptions extends MemoryOptions {
  /** Whether what is not there is made: a file at the first save, tables at once. False by default. */
  readonly create?: boolean;
  /** How to speak to a database. */
  readonly connection?: ConnectOptions;
}

/** Whether a place is the address of a database. */
export const isDatabaseAddress = (place: string): boolean => /^postgres(?:ql)?:/iu.test(place);

/** Whether a place names a memory by itself: a `.btm` file, or a database. */
export const isMemoryPlace = (place: string): boolean => /\.btm$/iu.test(place) || isDatabaseAddress(place);

/** A place as it may be shown: the address of a database without user and password. */
export function nameOfPlace(place: string): string {
  if (!isDatabaseAddress(place) || !URL.canParse(place)) return isDatabaseAddress(place) ? 'postgres:' : place;
  const { protocol, host, pathname } = new URL(place);
  return `${protocol}//${host}${pathname}`;
}

/**
 * The translation memory at a place: a file, such as `memory.btm`, or a PostgreSQL database, such as
 * `postgres://user@host/database?schema=bitekst`. Whoever uses it need not know which. With `create` false, nothing is made and
 * no table is changed, so that a user who may only read can look things up.
 *
 * Throws `FormatError` for a damaged file, Node's error for one that cannot be read, and `ServiceError` for a database that cannot
 * be reached or used.
 */
export async function openMemory(place: string, { create = false, connection = {}, ...options }: OpenMemoryOptions = {}): Promise<StoredMemory> {
  if (!isDatabaseAddress(place)) return FileMemory.open(place, create, options);
  const { address, schema } = splitSchema(place);
  const database = await connectPostgres(address, connection);
  try {
    return await PostgresMemory.open(database, { migrate: create, ...(schema !== null && { schema }) });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The schema is ours: PostgreSQL's own addresses have none. */
function splitSchema(place: string): { address: string; schema: string | null } {
  if (!URL.canParse(place)) return { address: place, schema: null };
  const url = new URL(place);
  const schema = url.searchParams.get('schema');
  url.searchParams.delete('schema');
  return { address: url.href, schema };
}
