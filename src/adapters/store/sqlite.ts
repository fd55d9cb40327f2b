import Libsql from 'libsql';
import { Kysely, sql } from 'kysely';
import type { Database } from './opened-database';
import type { Tables } from './schema';
import { lockPatienceMs, SharedSqliteDialect } from './sqlite-dialect';
import { adviceFor, makeReadyFor, watchFile } from './sqlite-file';
import { StoreError } from './store-error';

const inMemory = ':memory:';

/** SQLite in a file: created by itself, shared by the processes of one machine. `:memory:` lives as long as the process. */
export function openSqlite(file: string): Database {
  const database = openFile(file);
  const db = new Kysely<Tables>({
    dialect: new SharedSqliteDialect(database, file === inMemory ? () => undefined : watchFile(file)),
  });
  const state = { isOpen: true };
  return {
    engine: 'sqlite',
    db,
    // Through the queue of the one connection: in the middle of a transaction SQLite refuses. Waits for no other process: what
    // that still reads is left for the next time.
    checkpoint: async () => {
      await sql`pragma wal_checkpoint(passive)`.execute(db);
    },
    // Closing alone does not bring the log into the file, and a copy of the file would lack what lies in it.
    close: async () => {
      if (!state.isOpen) return;
      state.isOpen = false;
      try {
        if (file !== inMemory) await sql`pragma wal_checkpoint(truncate)`.execute(db);
      } finally {
        await db.destroy();
      }
    },
  };
}

function openFile(file: string): Libsql.Database {
  try {
    if (file !== inMemory) makeReadyFor(file);
    const database = new Libsql(file, { timeout: lockPatienceMs });
    // Readers do not wait for the writer; and what was acknowledged is on the disk, also after the power fails.
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    return database;
  } catch (cause) {
    throw new StoreError(`open the file ${file} (${adviceFor(cause)})`, cause);
  }
}
