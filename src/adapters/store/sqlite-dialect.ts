import { setTimeout as delay } from 'node:timers/promises';
import type Libsql from 'libsql';
import { SqliteAdapter, SqliteDialect, SqliteDriver } from 'kysely';
import { z } from 'zod';
import { keptStatements } from './kept-statements';

/** How long a lock of another process is waited for, so that a person is told in time. */
export const lockPatienceMs = 5_000;
const busyWaitMs = 5;
/** A lock that was not met for that long was given back in between. */
const forgottenMs = 500;

/**
 * SQLite as several processes can share it: a transaction that will write says so at its start, because one that reads
 * first and writes later is refused at once when another process wrote in between; and migrations are all or nothing.
 */
export class SharedSqliteDialect extends SqliteDialect {
  /** `check` is asked before each transaction, and throws when there should be none. */
  constructor(
    private readonly database: Libsql.Database,
    private readonly check: () => void,
  ) {
    super({ database });
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.database, this.check);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  /** Since when others hold the lock, and when that was last seen. */
  private lock: { since: number; seen: number } | undefined;

  constructor(
    private readonly database: Libsql.Database,
    private readonly check: () => void,
  ) {
    super({ database: keptStatements(database) });
  }

  override async beginTransaction(): Promise<void> {
    this.check();
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
        this.database.exec(`pragma busy_timeout = ${lockPatienceMs}`);
      }
      await delay(busyWaitMs);
    }
  }

  /** Turns wait in a queue: were each to wait for the same lock on its own, the last would be told minutes later. */
  private outOfPatience(now: number): boolean {
    const since = this.lock !== undefined && now - this.lock.seen < forgottenMs ? this.lock.since : now;
    this.lock = { since, seen: now };
    return now - since >= lockPatienceMs;
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
