import { fork } from 'node:child_process';
import path from 'node:path';
import { openCase } from '../../../src/core/cases/case';
import { addresses, withDatabase, type DatabaseAddress } from '../../adapters/store/database-address';
import { countOf, longestRun, recordRow } from '../run/fault-run';

/** Every statement, or only some of them. */
const every = countOf({ small: 5, full: 1 });

/** How the process that made the tables ended: killed, or with its code. */
async function migrateUntil(hit: number, database: DatabaseAddress): Promise<string> {
  const child = fork(path.join(__dirname, 'migration-worker.cjs'), [JSON.stringify({ database, hit })]);
  return new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      resolve(signal ?? String(code));
    }),
  );
}

const aCase = openCase('FM-AAAA', { personId: 'maya', conversationId: 'chat' }, '2026-11-20T08:00:00.000Z', {
  kind: 'pasted',
  text: 'broken',
  redactions: [],
});

test.each(addresses)(
  'an empty %s is usable whichever statement of a migration the process died before',
  async (engine, fresh) => {
    const startedAt = Date.now();
    let kills = 0;
    let ended = '';
    for (let hit = 1; ended !== '0'; hit += every) {
      const { address, remove } = await fresh();
      try {
        ended = await migrateUntil(hit, address);
        expect(['SIGKILL', '0']).toContain(ended);
        await withDatabase(address, async ({ cases }) => {
          expect(await cases.commit({ cases: [aCase] })).toBe('saved');
          expect(await cases.find(aCase.id)).toEqual(aCase);
        });
        if (ended === 'SIGKILL') kills += 1;
      } finally {
        await remove();
      }
    }
    // One for every table and index at least.
    expect(kills).toBeGreaterThan(10 / every);
    recordRow({
      fault: 'kill -9 in a migration',
      engine,
      count: kills,
      acknowledged: kills,
      lost: 0,
      doubled: 0,
      repeated: 0,
      seconds: (Date.now() - startedAt) / 1_000,
    });
  },
  longestRun,
);
