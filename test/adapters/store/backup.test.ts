import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openSqlite } from '../../../src/adapters/store/sqlite';
import { backupSqlite, restoreSqlite } from '../../../src/adapters/store/sqlite-backup';
import { openStore, type Store } from '../../../src/adapters/store/store';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "flow-medic-back'up-"));
  file = path.join(folder, 'cases.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const now = '2026-11-20T08:00:00.000Z';
const at = (name: string): string => path.join(folder, name);
function open(name = file): Store {
  return openStore(openSqlite(name), { now: () => now, report: () => undefined });
}
async function remember(store: Store, key: string): Promise<void> {
  await store.cases.commit({ cases: [], idempotencyKeys: [{ key, personId: 'maya' }] });
}
function inAProcess(name: string, what: 'remember' | 'remembers', key: string): string {
  return execFileSync(process.execPath, [path.join(__dirname, 'key-worker.cjs'), name, what, key], {
    encoding: 'utf8',
  }).trim();
}
function remembers(name: string, key: string): boolean {
  return inAProcess(name, 'remembers', key) === 'true';
}

test('a backup holds everything of the moment it was made, while the bot goes on', async () => {
  const bot = open();
  await remember(bot, 'before');
  expect(backupSqlite(file, at('copy.sqlite'))).toEqual({ kind: 'done' });
  await remember(bot, 'after');
  await bot.cases.close();
  expect([remembers(at('copy.sqlite'), 'before'), remembers(at('copy.sqlite'), 'after')]).toEqual([true, false]);
  expect(statSync(at('copy.sqlite')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).not.toContain('copy.sqlite.unfinished');
});

test('a backup replaces nothing, and says when there is nothing to copy', () => {
  expect(backupSqlite(file, at('copy.sqlite'))).toMatchObject({ reason: expect.stringContaining('no database at') });
  writeFileSync(file, '');
  writeFileSync(at('copy.sqlite'), 'precious');
  expect(backupSqlite(file, at('copy.sqlite'))).toMatchObject({ reason: expect.stringContaining('never replaces') });
  // An empty file is no database with cases.
  expect(backupSqlite(file, at('other.sqlite'))).toMatchObject({ reason: expect.stringContaining('cannot be used') });
  expect(existsSync(at('other.sqlite'))).toBe(false);
});

describe('a restore', () => {
  beforeEach(() => {
    inAProcess(at('copy.sqlite'), 'remember', 'before');
    inAProcess(file, 'remember', 'after');
  });

  test('puts the backup where nothing is', () => {
    const elsewhere = at('deeper/cases.sqlite');
    expect(restoreSqlite(at('copy.sqlite'), elsewhere, { replace: false, now })).toEqual({ kind: 'done' });
    expect(remembers(elsewhere, 'before')).toBe(true);
  });

  test('replaces a database only when told to, and keeps the one before', () => {
    expect(restoreSqlite(at('copy.sqlite'), file, { replace: false, now })).toMatchObject({
      reason: expect.stringContaining('--replace'),
    });
    expect(remembers(file, 'after')).toBe(true);
    const restored = restoreSqlite(at('copy.sqlite'), file, { replace: true, now });
    expect(restored).toEqual({ kind: 'done', kept: `${file}.before-restore-2026-11-20T08-00-00-000Z` });
    expect([remembers(file, 'before'), remembers(file, 'after')]).toEqual([true, false]);
    expect(remembers(`${file}.before-restore-2026-11-20T08-00-00-000Z`, 'after')).toBe(true);
  });

  test('waits until the bot has ended', async () => {
    const bot = open();
    await bot.cases.ping();
    expect(restoreSqlite(at('copy.sqlite'), file, { replace: true, now })).toMatchObject({
      reason: expect.stringContaining('End the bot first'),
    });
    expect(await bot.cases.wasProcessed('after')).toBe(true);
    await bot.cases.close();
  });

  test('takes the place of a file that is damaged, and never puts a damaged one in place', () => {
    writeFileSync(at('garbage.sqlite'), 'no database at all '.repeat(500));
    expect(restoreSqlite(at('garbage.sqlite'), file, { replace: true, now })).toMatchObject({
      reason: expect.stringContaining('Nothing was changed'),
    });
    expect(remembers(file, 'after')).toBe(true);
    expect(restoreSqlite(at('copy.sqlite'), at('garbage.sqlite'), { replace: true, now })).toMatchObject({
      kind: 'done',
    });
    expect(remembers(at('garbage.sqlite'), 'before')).toBe(true);
  });
});
