import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import { CompiledQuery, Kysely, PostgresDialect, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection, type SqliteDatabase } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { migrationsFor, type Engine } from './migrations';
import type { Tables } from './schema';
import { StoreError } from './store-error';

export interface Database {
  engine: Engine;
  db: Kysely<Tables>;
}

const patienceMs = 5_000;

/** SQLite in a file: created by itself, shared by the processes of one machine. `:memory:` lives as long as the process. */
export function openSqlite(file: string): Database {
  if (file !== ':memory:') mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const database = new Libsql(file, { timeout: patienceMs });
  // Readers do not wait for the writer; and what was acknowledged is on the disk, also after the power fails.
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  return { engine: 'sqlite', db: new Kysely<Tables>({ dialect: new SharedSqliteDialect(database) }) };
}

/** PostgreSQL for several instances. A silent network ends a call after five seconds, so that a person is told in time. */
export function openPostgres(url: string, report: (error: unknown) => void, most = 10): Database {
  const pool = new Pool({ connectionString: url, max: most, connectionTimeoutMillis: patienceMs, query_timeout: patienceMs, keepAlive: true, application_name: 'flow-medic' });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', report);
  return { engine: 'postgres', db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

/** Brings the tables to today's form. Safe when several processes start at once. */
export async function migrate({ db, engine }: Database): Promise<void> {
  const { error } = await new Migrator({ db, provider: migrationsFor(engine) }).migrateToLatest();
  if (error !== undefined) throw new StoreError('bring its tables up to date', error);
}

/**
 * SQLite as several processes can share it: a transaction that will write says so at its start, because one that reads
 * first and writes later is refused at once when another process wrote in between; and migrations are all or nothing.
 */
class SharedSqliteDialect extends SqliteDialect {
  constructor(private readonly database: SqliteDatabase) {
    super({ database });
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver({ database: this.database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
