import Libsql from 'libsql';
import { Kysely } from 'kysely';
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
  return {
    engine: 'sqlite',
    db,
    // Waits for nobody: what others still read is left for the next time.
    checkpoint: () => {
      database.pragma('wal_checkpoint(PASSIVE)');
    },
    close: async () => {
      try {
        if (file !== inMemory) emptyLog(database);
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

/** Closing does not do it: a copy of the file would lack what lies in the log beside it. */
function emptyLog(database: Libsql.Database): void {
  database.pragma('busy_timeout = 0');
  database.pragma('wal_checkpoint(TRUNCATE)');
}
