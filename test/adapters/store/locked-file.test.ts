import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { openSqlite } from '../../../src/adapters/store/sqlite';
import { openStore } from '../../../src/adapters/store/store';
import { StoreError } from '../../../src/adapters/store/store-error';

test('a SQLite file that another process keeps locked can be read, is not ready, and keeps nobody waiting for long', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-lock-'));
  const file = path.join(folder, 'cases.sqlite');
  const { cases } = openStore(openSqlite(file), { now: () => '', report: () => undefined });
  await cases.ping();
  const holder = fork(path.join(__dirname, '..', '..', 'faults', 'outage', 'lock-holder.cjs'), [file]);
  try {
    await once(holder, 'message');
    expect(await cases.find('FM-AAAA')).toBeUndefined();
    await expect(cases.ping()).rejects.toThrow(StoreError);
    // The lock was waited for already: ten turns that came meanwhile do not each wait for it again.
    const askedAt = Date.now();
    const turns = Array.from({ length: 10 }, async (_, number) =>
      cases.commit({ cases: [], idempotencyKeys: [{ key: String(number), personId: 'maya' }] }),
    );
    for (const turn of turns) await expect(turn).rejects.toThrow(StoreError);
    expect(Date.now() - askedAt).toBeLessThan(10_000);
    const gone = once(holder, 'exit');
    holder.send('let go');
    await gone;
    await cases.ping();
  } finally {
    holder.kill('SIGKILL');
    await cases.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a file that cannot be opened is named, with what to do about it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-unopened-'));
  try {
    // Where a folder lies no file can be.
    expect(() => openSqlite(folder)).toThrow(
      /could not open the file .*flow-medic-unopened-.*set DATABASE_FILE to a place where the bot may write/,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
