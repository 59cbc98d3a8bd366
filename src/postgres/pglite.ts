import type { SqlDatabase, SqlSession } from './sql-database.js';

/** What is asked of an embedded Postgres: the part of `PGlite`'s interface that is used. */
export interface EmbeddedPostgres {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  transaction<T>(work: (transaction: { query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }> }) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A `PGlite` as a database. It has one connection, so that all its work goes one by one. */
export function embeddedDatabase(postgres: EmbeddedPostgres): SqlDatabase {
  const sessionOf = (by: Pick<EmbeddedPostgres, 'query'>): SqlSession => ({
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) => (await by.query<Row>(text, [...values])).rows,
  });
  return {
    session: (work) => work(sessionOf(postgres)),
    transaction: (work) => postgres.transaction((transaction) => work(sessionOf(transaction))) as ReturnType<typeof work>,
    close: () => postgres.close(),
  };
}
