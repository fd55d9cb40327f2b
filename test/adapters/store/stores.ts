import { openDatabase, type Database } from '../../../src/adapters/store/database';
import { openStore, type Store } from '../../../src/adapters/store/store';
import { addresses } from './database-address';

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
export const engines: readonly [string, () => Promise<DatabasePlace>][] = addresses.map(([name, fresh]) => [
  name,
  async () => {
    const { address, remove } = await fresh();
    return { open: () => opened(openDatabase(address, () => undefined)), remove };
  },
]);
