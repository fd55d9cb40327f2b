import { z } from 'zod';
import { reasonOf } from './ask';
import { fault, well, type Finding } from './finding';

/** What the store found out about its database. */
export type DatabaseState =
  /** The file is made at the start of the bot, and it can be. */
  | { kind: 'to be made' }
  /** Changes of the tables that the next start makes, and those that only a newer version knows. */
  | { kind: 'opened'; pending: readonly string[]; newer: readonly string[]; canWrite: boolean };

export interface DatabasePorts {
  /** Without a password in it. */
  name: string;
  kind: 'sqlite' | 'postgres';
  /** Looks, and changes no table. Rejects when it cannot be opened. */
  look: () => Promise<DatabaseState>;
}

/** Whether the database opens, can be written to, and has the tables of this version. */
export async function examineDatabase({ name, kind, look }: DatabasePorts): Promise<Finding[]> {
  let state: DatabaseState;
  try {
    state = await look();
  } catch (error) {
    return [fault('database', `${name} cannot be opened: ${openingReason(error)}.`, openingMends[kind])];
  }
  if (state.kind === 'to be made')
    return [well('database', `${name} is not there yet; the bot makes it at its first start.`)];
  const tables = tablesFinding(name, state);
  return state.canWrite
    ? [tables]
    : [tables, fault('database', `${name} can be read and not written to.`, writingMends[kind])];
}

function tablesFinding(name: string, { pending, newer }: Extract<DatabaseState, { kind: 'opened' }>): Finding {
  if (newer.length > 0)
    return well(
      'database',
      `${name} opens. A newer version changed its tables (${newer.join(', ')}); this version goes on beside it.`,
    );
  return pending.length === 0
    ? well('database', `${name} opens, and its tables are those of this version.`)
    : well(
        'database',
        `${name} opens. The next start brings its tables up to date (${pending.join(', ')}): back it up first.`,
      );
}

const openingMends = {
  sqlite:
    'Check DATABASE_FILE: the place must exist, be writable for the bot\u2019s account and hold a database of Flow Medic; or put a backup there with flow-medic restore.',
  postgres:
    'Check DATABASE_URL: host, port, name of the database, user and password; and that this machine may reach it.',
};

const writingMends = {
  sqlite:
    'Make room on the disk, give the bot\u2019s account the right to write there, or end the program that keeps the file locked.',
  postgres: 'Let the user write, and look whether the server is a read-only replica or its disk is full.',
};

/** What PostgreSQL's numbers say. Its sentences are not repeated: they may hold names. */
const sqlReasons: ReadonlyMap<string, string> = new Map([
  ['28P01', 'the password is refused'],
  ['28000', 'the user is refused'],
  ['3D000', 'there is no database of that name'],
  ['57P03', 'it is starting or ending'],
  ['53300', 'it has no connection left'],
  ['SQLITE_NOTADB', 'the file is no database'],
  ['SQLITE_CORRUPT', 'the file is damaged'],
  ['SQLITE_CANTOPEN', 'the file cannot be opened'],
  ['SQLITE_READONLY', 'the file is read-only'],
  ['EACCES', 'this account may not use the place'],
  ['EROFS', 'the disk is read-only'],
  ['ENOENT', 'the place is not there'],
  ['ENOTDIR', 'a file lies where a folder should be'],
]);

const causeSchema = z.looseObject({ code: z.string().catch(''), cause: z.unknown().optional() });

/** The first reason that is known, from the failure down to what caused it. */
function openingReason(error: unknown): string {
  const { data } = causeSchema.safeParse(error);
  if (data === undefined) return 'it did not answer as a database does';
  const ofNetwork = /^E[A-Z_]+$/.test(data.code) ? reasonOf({ code: data.code }) : undefined;
  return sqlReasons.get(data.code) ?? ofNetwork ?? openingReason(data.cause);
}
