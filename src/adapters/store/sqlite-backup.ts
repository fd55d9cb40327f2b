import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import Libsql from 'libsql';
import { z } from 'zod';
import { makeReadyFor } from './sqlite-file';

/** What came of a backup or a restore; `reason` is a sentence for whoever asked. */
export type Backed = { kind: 'done'; kept?: string } | { kind: 'refused'; reason: string };

const ownerOnly = 0o600;
const beside = ['-wal', '-shm'] as const;
const checkSchema = z.array(z.looseObject({ integrity_check: z.string() }));
const tablesSchema = z.array(z.looseObject({ name: z.string() }));
const codedSchema = z.looseObject({ code: z.string() });

/**
 * Writes a whole copy of the database to a new file, as it stands at one moment, while the bot goes on. The copy is checked
 * before it gets its name.
 */
export function backupSqlite(file: string, to: string): Backed {
  if (!existsSync(file)) return refused(`There is no database at ${file}. Set DATABASE_FILE to the one the bot uses.`);
  if (existsSync(to)) return refused(`${to} is there already, and a backup never replaces a file. Give another name.`);
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    makeReadyFor(unfinished);
    const database = new Libsql(file);
    try {
      database.exec(`vacuum into '${unfinished.replaceAll("'", "''")}'`);
    } finally {
      database.close();
    }
    const wrong = whatIsWrongWith(unfinished);
    if (wrong !== undefined) return refused(`The copy cannot be used: ${wrong}.`);
    renameSync(unfinished, to);
    return { kind: 'done' };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Puts a backup in the database's place. `replace`: also where a database is already; that one is kept beside it, under the
 * name that `kept` tells. `now`: an ISO time.
 */
export function restoreSqlite(
  backup: string,
  file: string,
  { replace, now }: { replace: boolean; now: string },
): Backed {
  if (!existsSync(backup)) return refused(`There is no file ${backup}.`);
  const wrong = whatIsWrongWith(backup);
  if (wrong !== undefined) return refused(`${backup} cannot be restored: ${wrong}. Nothing was changed.`);
  if (!existsSync(file)) {
    putInPlace(backup, file);
    return { kind: 'done' };
  }
  if (!replace)
    return refused(
      `There is a database at ${file}. Give --replace to put the backup in its place; the old one is kept.`,
    );
  if (isInUse(file)) return refused(`A program uses ${file}. End the bot first, then restore, then start it again.`);
  const kept = `${file}.before-restore-${now.replace(/[:.]/g, '-')}`;
  for (const end of ['', ...beside]) if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${kept}${end}`);
  putInPlace(backup, file);
  return { kind: 'done', kept };
}

function putInPlace(backup: string, file: string): void {
  const unfinished = `${file}.unfinished`;
  makeReadyFor(unfinished);
  copyFileSync(backup, unfinished);
  chmodSync(unfinished, ownerOnly);
  const copied = openSync(unfinished, 'r+');
  fsyncSync(copied);
  closeSync(copied);
  renameSync(unfinished, file);
}

/** Undefined when it is a sound database of Flow Medic. */
function whatIsWrongWith(file: string): string | undefined {
  try {
    const database = new Libsql(file, { readonly: true });
    try {
      const [first] = checkSchema.parse(database.pragma('integrity_check'));
      if (first?.integrity_check !== 'ok') return 'it is damaged';
      const tables = tablesSchema.parse(database.prepare("select name from sqlite_master where type = 'table'").all());
      return tables.some(({ name }) => name === 'case_events') ? undefined : 'it holds no cases of Flow Medic';
    } finally {
      database.close();
    }
  } catch {
    // Whatever SQLite says of it, it is no database that can be read.
    return 'it is no database, or it is damaged';
  }
}

/** Others have it open: SQLite gives up its log only to the last one. */
function isInUse(file: string): boolean {
  try {
    const database = new Libsql(file, { timeout: 0 });
    try {
      database.pragma('journal_mode = DELETE');
      return false;
    } finally {
      database.close();
    }
  } catch (error) {
    // A damaged file is used by nobody who could lose something.
    return codedSchema.safeParse(error).data?.code.startsWith('SQLITE_BUSY') === true;
  }
}

function refused(reason: string): Backed {
  return { kind: 'refused', reason };
}
