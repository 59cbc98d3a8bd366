/** Rows of one connection, for as long as it is lent. Statements are prepared: values never become part of their text. */
export interface SqlSession {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Sends lines to `COPY … FROM STDIN`. Where the database has no such way, it is left out. */
  readonly copyIn?: (text: string, lines: Iterable<string>) => Promise<void>;
}

/** A PostgreSQL that is spoken to in SQL: a server behind a pool of connections, or one embedded in this process. */
export interface SqlDatabase {
  /** Runs `work` on one connection, outside a transaction. */
  session<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  /** Runs `work` in a transaction: committed when it resolves, rolled back when it rejects. */
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What an error of PostgreSQL carries; see its manual, appendix A, for the codes. */
export interface SqlError extends Error {
  readonly code?: string;
}

// Another writer was in the way, and the transaction may be run again: serialization failure, deadlock, lock not available, and a
// row gone to which one of ours was to refer.
const passing = new Set(['40001', '40P01', '55P03', '23503']);

/** A row that this transaction had seen has gone meanwhile: {@link persist} runs it again. */
export class RowGone extends Error {
  readonly code = '40001';
}
const patience = 8;

/** A transaction that is run again when another writer was in its way, after a pause that doubles. */
export async function persist<T>(database: SqlDatabase, work: (session: SqlSession) => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await database.transaction(work);
    } catch (error) {
      if (attempt === patience || !passing.has((error as SqlError).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt));
    }
  }
}
