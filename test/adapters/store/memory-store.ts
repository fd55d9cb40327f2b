import type { CaseStore } from '../../../src/core/cases/case-store';
import { openSqlite } from '../../../src/adapters/store/sqlite';
import { openStore, type Store } from '../../../src/adapters/store/store';

/** The real store, over a database in memory. */
export function memoryStore(now: () => string = () => '2026-11-20T08:00:00.000Z'): Store {
  return openStore(openSqlite(':memory:'), {
    now,
    report: (error) => {
      throw error;
    },
  });
}

export function memoryCaseStore(): CaseStore {
  return memoryStore().cases;
}
