import {
  DEFAULT_MIGRATION_TABLE,
  Kysely,
  Migrator,
  PostgresDialect,
  sql,
  type Migration,
  type MigrationProvider,
} from 'kysely';
import { Pool } from 'pg';
import { migrationsFor } from './migrations';
import type { Database } from './opened-database';
import type { Tables } from './schema';
import { openSqlite } from './sqlite';
import { StoreError } from './store-error';

export type { Database } from './opened-database';

/** As settings name a database. */
export type DatabaseAddress = { kind: 'postgres'; url: string } | { kind: 'sqlite'; file: string };

const patienceMs = 5_000;

/** Opens the database that is named. `connections` is for PostgreSQL only. */
export function openDatabase(
  address: DatabaseAddress,
  report: (error: unknown) => void,
  connections?: number,
): Database {
  return address.kind === 'postgres' ? openPostgres(address.url, report, connections) : openSqlite(address.file);
}

/** PostgreSQL for several instances. A silent network ends a call after five seconds, so that a person is told in time. */
export function openPostgres(url: string, report: (error: unknown) => void, most = 10): Database {
  const pool = new Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
    keepAlive: true,
    application_name: 'flow-medic',
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', report);
  // The pool listens to idle connections only. One that breaks under a query fails that query, which tells it; without a
  // listener of its own it would end the process besides.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { engine: 'postgres', db, checkpoint: async () => Promise.resolve(), close: async () => db.destroy() };
}

/**
 * Brings the tables to today's form. Safe when several processes start at once. Tables that a newer version changed are
 * used as they are: it only added to them.
 */
export async function migrate({ db, engine }: Pick<Database, 'db' | 'engine'>): Promise<void> {
  // Asked before the migrator begins, because it holds the one connection that SQLite has.
  const made = await migrationsMade(db);
  const own = await migrationsFor(engine).getMigrations();
  const provider: MigrationProvider = { getMigrations: async () => Promise.resolve({ ...made, ...own }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw new StoreError('bring its tables up to date', error);
}

/** The changes that were made already, by any version: the migrator refuses tables with a change it has never heard of. */
export async function migrationsMade(db: Kysely<Tables>): Promise<Record<string, Migration>> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return {};
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  return Object.fromEntries(rows.map(({ name }) => [name, { up: async () => Promise.resolve() }]));
}
