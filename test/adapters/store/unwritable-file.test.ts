import { copyFileSync, mkdtempSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../../src/adapters/store/database';
import { openSqlite } from '../../../src/adapters/store/sqlite';
import { openStore } from '../../../src/adapters/store/store';
import { StoreError } from '../../../src/adapters/store/store-error';
import { storeHealth } from '../../../src/adapters/store/store-health';
import type { CaseStore } from '../../../src/core/cases/case-store';

let folder: string;
let file: string;
let database: Database;
let cases: CaseStore;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-unwritable-'));
  file = path.join(folder, 'cases.sqlite');
  database = openSqlite(file);
  ({ cases } = openStore(database, { now: () => '', report: () => undefined }));
  // Tables are there, and nothing was written to find room in later.
  await cases.find('FM-AAAA');
});
afterEach(async () => {
  await cases.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What readiness asked before: a transaction that reads. */
async function readsInTransaction(): Promise<void> {
  await database.db.transaction().execute(async (trx) => trx.selectFrom('cases').select('id').execute());
}
const turn = async (): Promise<unknown> =>
  cases.commit({ cases: [], idempotencyKeys: [{ key: 'k'.repeat(20_000), personId: 'maya' }] });

test('a full disk makes the store not ready, and ready again when there is room', async () => {
  await sql`pragma max_page_count = 1`.execute(database.db);
  await expect(turn()).rejects.toThrow(StoreError);
  await expect(cases.ping()).rejects.toThrow(StoreError);
  // The control: reading says nothing.
  await readsInTransaction();
  await sql`pragma max_page_count = 1000000`.execute(database.db);
  await cases.ping();
  expect(await turn()).toBe('saved');
});

test('a database that may only be read makes the store not ready', async () => {
  await sql`pragma query_only = on`.execute(database.db);
  await expect(cases.ping()).rejects.toThrow(StoreError);
});

describe('a file that was', () => {
  test('deleted takes no turn any more, for what it took would be lost, and says what to do', async () => {
    unlinkSync(file);
    await expect(turn()).rejects.toThrow(/deleted, moved or replaced: put it back, or restore a backup/);
    await expect(cases.ping()).rejects.toThrow(StoreError);
  });

  test('replaced by another is not taken for it', async () => {
    copyFileSync(file, `${file}.copy`);
    renameSync(`${file}.copy`, file);
    await expect(cases.ping()).rejects.toThrow(StoreError);
  });

  test('moved and put back is used again without a restart', async () => {
    renameSync(file, `${file}.away`);
    await expect(cases.ping()).rejects.toThrow(StoreError);
    renameSync(`${file}.away`, file);
    await cases.ping();
  });
});

test('the file, and what lies beside it, is readable by its owner only', async () => {
  await turn();
  for (const one of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(one).mode & 0o777).toBe(0o600);
});

test('a file that others could read is made private when it is opened', async () => {
  await cases.close();
  const open = path.join(folder, 'open.sqlite');
  writeFileSync(open, '', { mode: 0o644 });
  await openSqlite(open).close();
  expect(statSync(open).mode & 0o777).toBe(0o600);
  ({ cases } = openStore(openSqlite(file), { now: () => '', report: () => undefined }));
});

test('a copy of the file holds everything after a checkpoint, and after the bot has ended', async () => {
  await turn();
  const copyHolds = async (): Promise<boolean> => {
    const copy = path.join(folder, `copy-${Math.random()}.sqlite`);
    copyFileSync(file, copy);
    const opened = openStore(openSqlite(copy), { now: () => '', report: () => undefined });
    const held = await opened.cases.wasProcessed('k'.repeat(20_000));
    await opened.cases.close();
    return held;
  };
  // The control: without it a copy lacks what was acknowledged.
  expect(await copyHolds()).toBe(false);
  await database.checkpoint();
  expect(await copyHolds()).toBe(true);
  await cases.commit({ cases: [], idempotencyKeys: [{ key: 'last', personId: 'maya' }] });
  await cases.close();
  expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
  ({ cases } = openStore(openSqlite(file), { now: () => '', report: () => undefined }));
  expect(await cases.wasProcessed('last')).toBe(true);
});

test.each([
  ['garbage', 'this is no database at all, but it is long enough to be looked at. '.repeat(50)],
  ['a text', 'hello'],
])('%s in place of a database is named as such, with what to do', (_what, content) => {
  const garbage = path.join(folder, 'garbage.sqlite');
  writeFileSync(garbage, content);
  expect(() => openSqlite(garbage)).toThrow(/no database of Flow Medic, or it is damaged; put a backup in its place/);
});

test('a folder that cannot be made is told at once', () => {
  expect(() => openSqlite('/proc/nowhere/deeper/cases.sqlite')).toThrow(
    /could not open the file .*set DATABASE_FILE to a place where the bot may write/,
  );
});

describe('whether the store is up', () => {
  test('is looked at once a second at most, however many ask', async () => {
    let [now, looks, isUp] = [0, 0, true];
    const health = storeHealth({
      ping: async () => {
        looks += 1;
        if (!isUp) throw new Error('full');
        return Promise.resolve();
      },
      clock: () => now,
    });
    expect(await Promise.all([health.isUp(), health.isUp(), health.isUp()])).toEqual([true, true, true]);
    isUp = false;
    now = 999;
    expect([await health.isUp(), looks]).toEqual([true, 1]);
    now = 1_000;
    expect([await health.isUp(), looks]).toEqual([false, 2]);
  });

  test('is looked at again at once when the store has failed somebody', async () => {
    let [looks, isUp] = [0, true];
    const health = storeHealth({
      ping: async () => {
        looks += 1;
        return isUp ? Promise.resolve() : Promise.reject(new Error('gone'));
      },
      clock: () => 0,
    });
    expect(await health.isUp()).toBe(true);
    isUp = false;
    health.doubt();
    expect([await health.isUp(), looks]).toEqual([false, 2]);
  });

  test('is looked at again when the clock was set back', async () => {
    let [now, looks] = [10_000, 0];
    const health = storeHealth({ ping: async () => Promise.resolve(void (looks += 1)), clock: () => now });
    await health.isUp();
    now = 0;
    await health.isUp();
    expect(looks).toBe(2);
  });
});
