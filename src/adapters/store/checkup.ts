import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { migrationsMade, openDatabase, type DatabaseAddress } from './database';
import { migrationsFor } from './migrations';
import { writePulse } from './pulse';

export type { DatabaseAddress } from './database';

/** What is found out about a database without changing its tables. */
export type DatabaseCheckup =
  { kind: 'to be made' } | { kind: 'opened'; pending: string[]; newer: string[]; canWrite: boolean };

/** Opens the database and looks at it. Rejects when it cannot be opened, or when a file could not be made in its place. */
export async function checkDatabase(address: DatabaseAddress, now: () => string): Promise<DatabaseCheckup> {
  if (address.kind === 'sqlite' && !hasContent(address.file)) {
    const folder = nearestFolder(path.dirname(path.resolve(address.file)));
    // With a slash at its end, so that a file in the place of the folder is refused too.
    accessSync(`${folder}${path.sep}`, constants.W_OK);
    return { kind: 'to be made' };
  }
  const database = openDatabase(address, () => undefined, 1);
  try {
    const made = Object.keys(await migrationsMade(database.db));
    const own = Object.keys(await migrationsFor(database.engine).getMigrations());
    const pending = own.filter((name) => !made.includes(name));
    return {
      kind: 'opened',
      pending,
      newer: made.filter((name) => !own.includes(name)),
      // Tables that are not there yet cannot be written to, and this is no time to make them.
      canWrite: pending.length > 0 || (await canWrite(async () => writePulse(database.db, now()))),
    };
  } finally {
    await database.close();
  }
}

async function canWrite(write: () => Promise<void>): Promise<boolean> {
  return write().then(
    () => true,
    () => false,
  );
}

/** An empty file is what SQLite makes a new database of. */
function hasContent(file: string): boolean {
  return existsSync(file) && statSync(file).size > 0;
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}
