import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDatabase, type Database, type DatabaseAddress } from '../../../src/adapters/store/database';
import { openStore, type Store } from '../../../src/adapters/store/store';
import { freshDatabase } from '../../postgres/fresh-database';

export type { DatabaseAddress };

export interface FreshAddress {
  address: DatabaseAddress;
  remove(): Promise<void>;
}

/** Both engines, each with a way to an empty database of its own. */
export const addresses: readonly [string, () => Promise<FreshAddress>][] = [
  [
    'SQLite',
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-faults-'));
      return Promise.resolve({
        address: { kind: 'sqlite', file: path.join(folder, 'cases.sqlite') },
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
      return { address: { kind: 'postgres', url }, remove: drop };
    },
  ],
];

/** Opens a database here, too. */
export async function withDatabase<Result>(
  address: DatabaseAddress,
  work: (store: Store & { database: Database }) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase(address, () => undefined);
  const store = openStore(database, {
    now: () => new Date().toISOString(),
    report: (error) => {
      throw error;
    },
  });
  try {
    return await work({ ...store, database });
  } finally {
    await store.cases.close();
  }
}
