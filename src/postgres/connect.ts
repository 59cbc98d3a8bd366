import type { Pool, PoolClient, PoolConfig } from 'pg';
import type { from as copyFromStdin } from 'pg-copy-streams';
import { ServiceError } from '../bitext/index.js';
import type { SqlDatabase, SqlError, SqlSession } from './sql-database.js';

export interface ConnectOptions {
  /** Connections at most; 10 by default. */
  readonly connections?: number;
  /** How long to wait for a connection, ms; 10,000 by default. */
  readonly connectTimeout?: number;
  /** How long a statement may take, ms; 60,000 by default. Loading many units goes in statements that each are short. */
  readonly statementTimeout?: number;
  /** How long a writer waits for another, ms, before it tries anew; 5,000 by default. */
  readonly lockTimeout?: number;
  /** As `pg` takes it: `true`, or certificates. By default what the address says (`?sslmode=verify-full`). */
  readonly ssl?: boolean | { readonly [option: string]: unknown };
}

/**
 * The PostgreSQL at an address (`postgres://user@host:port/database?sslmode=verify-full`); what it leaves out comes from the
 * environment (`PGHOST`, `PGPASSWORD`, …), as `pg` and every other client of PostgreSQL reads it. Connects when first asked.
 *
 * Throws {@link ServiceError}: `address` for what is no such address, `missing` without the packages `pg` and `pg-copy-streams`.
 */
export async function connectPostgres(address: string, options: ConnectOptions = {}): Promise<SqlDatabase> {
  const { connections = 10, connectTimeout = 10_000, statementTimeout = 60_000, lockTimeout = 5_000, ssl } = options;
  const place = placeOf(address);
  const { PgPool, copyFrom } = await loadDriver();
  const pool = new PgPool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    lock_timeout: lockTimeout,
    idle_in_transaction_session_timeout: statementTimeout,
    application_name: 'bitekst',
    keepAlive: true,
    ...(ssl !== undefined && { ssl: ssl as NonNullable<PoolConfig['ssl']> }),
  });
  // A connection that breaks while nobody uses it is replaced by the pool; whoever used it gets the error.
  pool.on('error', () => {});
  return poolDatabase(pool, copyFrom, place, () => pool.end());
}

type CopyFrom = typeof copyFromStdin;

async function loadDriver(): Promise<{ PgPool: new (config: PoolConfig) => Pool; copyFrom: CopyFrom }> {
  try {
    const [pg, copy] = await Promise.all([import('pg'), import('pg-copy-streams')]);
    return { PgPool: pg.default.Pool, copyFrom: copy.from ?? copy.default.from };
  } catch (error) {
    throw new ServiceError('missing', 'PostgreSQL needs the packages pg and pg-copy-streams, which are not installed here: npm install pg pg-copy-streams', error);
  }
}

/** Host, port and database of an address, without its secrets. */
function placeOf(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new ServiceError('address', 'got an address of PostgreSQL that is no URL, expected one such as postgres://user@localhost:5432/database; a password with signs in it has to be percent-encoded');
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') throw new ServiceError('address', `got an address of PostgreSQL that begins with ${url.protocol}//, expected postgres://user@host:5432/database`);
  return `${url.hostname === '' ? 'localhost' : url.hostname}:${url.port === '' ? '5432' : url.port}${url.pathname}`;
}

/** A pool of connections as a database. */
function poolDatabase(pool: Pool, copyFrom: CopyFrom, place: string, close: () => Promise<void>): SqlDatabase {
  const sessionOf = (client: PoolClient): SqlSession => ({
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) => (await client.query<Row>({ name: nameOf(text), text, values: [...values] })).rows,
    copyIn: (text, lines) => copyLines(client, copyFrom, text, lines),
  });
  const lend = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    let broken: Error | undefined;
    let client: PoolClient | undefined;
    const lost = (error: Error): void => {
      broken = error;
    };
    try {
      client = await pool.connect();
      client.on('error', lost);
      return await work(client);
    } catch (error) {
      throw explainSqlError(error as SqlError, place);
    } finally {
      client?.off('error', lost);
      client?.release(broken);
    }
  };
  return {
    session: (work) => lend((client) => work(sessionOf(client))),
    transaction: (work) => lend(async (client) => {
      await client.query('begin');
      try {
        const result = await work(sessionOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => {});
        throw error;
      }
    }),
    close,
  };
}

const names = new Map<string, string>();

/** A name for a prepared statement: the same for the same text, so that each connection prepares it once. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `bitekst_${names.size}`));
  return name;
}

const chunkSize = 1 << 18;

async function copyLines(client: PoolClient, copyFrom: CopyFrom, text: string, lines: Iterable<string>): Promise<void> {
  const stream = client.query(copyFrom(text));
  const ended = new Promise<void>((resolve, reject) => stream.on('finish', resolve).on('error', reject));
  // Reported by `ended`, awaited below, when the stream breaks while lines are written.
  ended.catch(() => {});
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < chunkSize) continue;
    const full = !stream.write(chunk);
    chunk = '';
    if (full) await Promise.race([ended, new Promise<void>((resolve) => stream.once('drain', resolve))]);
  }
  stream.end(chunk);
  await ended;
}

const refused = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOENT', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** The errors of a server and of the way to it that a person can do something about, said so; others as they are. */
export function explainSqlError(error: SqlError & { readonly errors?: readonly SqlError[] }, place: string): Error {
  // Where a name has several addresses, each has failed in its own way.
  const code = error.code ?? error.errors?.[0]?.code ?? '';
  const message = error.message;
  if (refused.has(code)) return new ServiceError('unreachable', `PostgreSQL at ${place} cannot be reached (${code}): is the server running there, and may this machine reach it?`, error);
  if (/timeout exceeded when trying to connect|Connection terminated due to connection timeout/u.test(message)) return new ServiceError('timeout', `PostgreSQL at ${place} gave no connection in time: is it overloaded, or are all its connections in use?`, error);
  if (code === '57014') return new ServiceError('timeout', `PostgreSQL at ${place} took longer than a statement may: ask for less at once, or raise statementTimeout`, error);
  if (code.startsWith('08') || code === '57P01' || code === '57P02' || code === '57P03' || /Connection terminated|server closed the connection/u.test(message)) return new ServiceError('unreachable', `the connection with PostgreSQL at ${place} was lost; what was not yet confirmed is not saved, and can be added again`, error);
  if (code.startsWith('28')) return new ServiceError('credentials', `PostgreSQL at ${place} does not let this user in (${code}): look at the user and the password, and at its pg_hba.conf`, error);
  if (code === '3D000') return new ServiceError('missing', `PostgreSQL at ${place} has no such database: make it with createdb`, error);
  if (code === '42501') return new ServiceError('credentials', `this user may not do that on PostgreSQL at ${place}: ${message}`, error);
  if (code === '53100' || code === '53200' || code === '54000') return new ServiceError('space', `PostgreSQL at ${place} has no room left (${message}): make some; what was confirmed is safe, what was not may be saved in part, and to add it again adds nothing twice`, error);
  if (code === '53300') return new ServiceError('timeout', `PostgreSQL at ${place} has no connection left: ask for fewer with the option connections, or raise its max_connections`, error);
  // SQLSTATE has five signs; Node's words for what is wrong with a certificate are longer.
  if (!/^[0-9A-Z]{5}$/u.test(code) && /certificate|SSL|TLS/u.test(`${code} ${message}`)) return new ServiceError('credentials', `no secure connection with PostgreSQL at ${place} (${message}): sslmode needs a server with TLS, and verify-full a certificate that this machine trusts (sslrootcert=, NODE_EXTRA_CA_CERTS)`, error);
  return error;
}
