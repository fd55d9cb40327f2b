import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Libsql from 'libsql';
import {
  DEFAULT_MIGRATION_TABLE,
  Kysely,
  Migrator,
  PostgresDialect,
  sql,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type Migration,
  type MigrationProvider,
} from 'kysely';
import { Pool } from 'pg';
import { z } from 'zod';
import { migrationsFor, type Engine } from './migrations';
import type { Tables } from './schema';
import { StoreError } from './store-error';

export interface Database {
  engine: Engine;
  db: Kysely<Tables>;
}

/** As settings name a database. */
export type DatabaseAddress = { kind: 'postgres'; url: string } | { kind: 'sqlite'; file: string };

const patienceMs = 5_000;
const busyWaitMs = 5;
/** A lock that was not met for that long was given back in between. */
const forgottenMs = 500;

/** Opens the database that is named. `connections` is for PostgreSQL only. */
export function openDatabase(
  address: DatabaseAddress,
  report: (error: unknown) => void,
  connections?: number,
): Database {
  return address.kind === 'postgres' ? openPostgres(address.url, report, connections) : openSqlite(address.file);
}

/** SQLite in a file: created by itself, shared by the processes of one machine. `:memory:` lives as long as the process. */
export function openSqlite(file: string): Database {
  const database = openFile(file);
  return { engine: 'sqlite', db: new Kysely<Tables>({ dialect: new SharedSqliteDialect(database) }) };
}

function openFile(file: string): Libsql.Database {
  try {
    if (file !== ':memory:') makeFolder(path.dirname(path.resolve(file)));
    const database = new Libsql(file, { timeout: patienceMs });
    // Readers do not wait for the writer; and what was acknowledged is on the disk, also after the power fails.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    return database;
  } catch (cause) {
    throw new StoreError(
      `open the file ${file} (${cause instanceof Error ? cause.message : 'no reason given'}); set DATABASE_FILE to a place where the bot may write`,
      cause,
    );
  }
}

/** Step by step: where nothing can be made, as in /proc, Node's own recursive way never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
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
  return { engine: 'postgres', db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

/**
 * Brings the tables to today's form. Safe when several processes start at once. Tables that a newer version changed are
 * used as they are: it only added to them.
 */
export async function migrate({ db, engine }: Database): Promise<void> {
  // Asked before the migrator begins, because it holds the one connection that SQLite has.
  const made = await migrationsMade(db);
  const own = await migrationsFor(engine).getMigrations();
  const provider: MigrationProvider = { getMigrations: async () => Promise.resolve({ ...made, ...own }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw new StoreError('bring its tables up to date', error);
}

/** The changes that were made already, by any version: the migrator refuses tables with a change it has never heard of. */
async function migrationsMade(db: Kysely<Tables>): Promise<Record<string, Migration>> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return {};
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  return Object.fromEntries(rows.map(({ name }) => [name, { up: async () => Promise.resolve() }]));
}

/**
 * SQLite as several processes can share it: a transaction that will write says so at its start, because one that reads
 * first and writes later is refused at once when another process wrote in between; and migrations are all or nothing.
 */
class SharedSqliteDialect extends SqliteDialect {
  constructor(private readonly database: Libsql.Database) {
    super({ database });
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  /** Since when others hold the lock, and when that was last seen. */
  private lock: { since: number; seen: number } | undefined;

  constructor(private readonly database: Libsql.Database) {
    super({ database });
  }

  override async beginTransaction(): Promise<void> {
    // SQLite's own waiting would hold the thread; this way turns that only read go on meanwhile. A prepared statement that
    // fails stays open and would block the next commit, so this one is not prepared.
    for (;;) {
      try {
        this.database.exec('pragma busy_timeout = 0; begin immediate');
        this.lock = undefined;
        return;
      } catch (error) {
        if (!isBusy(error) || this.outOfPatience(Date.now())) throw error;
      } finally {
        this.database.exec(`pragma busy_timeout = ${patienceMs}`);
      }
      await delay(busyWaitMs);
    }
  }

  /** Turns wait in a queue: were each to wait for the same lock on its own, the last would be told minutes later. */
  private outOfPatience(now: number): boolean {
    const since = this.lock !== undefined && now - this.lock.seen < forgottenMs ? this.lock.since : now;
    this.lock = { since, seen: now };
    return now - since >= patienceMs;
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

const busySchema = z.looseObject({ code: z.string().startsWith('SQLITE_BUSY') });

function isBusy(error: unknown): boolean {
  return busySchema.safeParse(error).success;
}
