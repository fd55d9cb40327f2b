import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPostgres, openSqlite, type Database } from '../../../src/cases/store/database';
import { openStore, type Store } from '../../../src/cases/store/store';
import { freshDatabase } from '../../postgres/fresh-database';

/** A place for a database, and ways in: each `open` is as another process would open it. */
export interface DatabasePlace {
  open(): OpenedStore;
  remove(): Promise<void>;
}

export interface OpenedStore extends Store {
  database: Database;
  reported: unknown[];
}

let seconds = 0;
const now = (): string => new Date(Date.UTC(2026, 10, 20, 8, 0, (seconds += 1))).toISOString();

function opened(database: Database): OpenedStore {
  const reported: unknown[] = [];
  return { ...openStore(database, { now, report: (error) => reported.push(error) }), database, reported };
}

/** Both engines, as they run in production. */
export const engines: readonly [string, () => Promise<DatabasePlace>][] = [
  [
    'SQLite',
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-store-'));
      return Promise.resolve({
        open: () => opened(openSqlite(path.join(folder, 'cases.sqlite'))),
        remove: async () => {
          rmSync(folder, { recursive: true, force: true });
          return Promise.resolve();
        },
      });
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const { url, drop } = await freshDatabase();
      return { open: () => opened(openPostgres(url, () => undefined)), remove: drop };
    },
  ],
];
