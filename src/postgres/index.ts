export { connectPostgres, type ConnectOptions } from './connect.js';
export { embeddedDatabase, type EmbeddedPostgres } from './pglite.js';
export { PostgresMemory, type PostgresMemoryOptions } from './postgres-memory.js';
export type { SqlDatabase, SqlSession } from './sql-database.js';
