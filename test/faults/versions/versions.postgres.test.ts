import { addresses } from '../../adapters/store/database-address';
import { countOf, longestRun, recordRow, seed } from '../run/fault-run';
import { playVersions, withoutGuard, type Outcome } from './play-versions';

const operations = countOf({ small: 400, full: 10_000 });
const nothingLost = { casesLost: 0, eventsLost: 0, itemsLost: 0, faults: 0 };

describe.each(addresses)('a newer version that is rolled out and rolled back under load in %s', (engine, fresh) => {
  const play = async (choices: { count: number; guarded: boolean }): Promise<Outcome> => {
    const { address, remove } = await fresh();
    try {
      const unguard = choices.guarded ? {} : { unguard: withoutGuard };
      return await playVersions({ address, operations: choices.count, seed, ...unguard });
    } finally {
      await remove();
    }
  };

  test(
    'loses no case, no event and nothing that is to be sent, and rewrites nothing',
    async () => {
      const startedAt = Date.now();
      const outcome = await play({ count: operations, guarded: true });
      const { acknowledged, casesLost, eventsLost, itemsLost, leftAlone } = outcome;
      recordRow({
        fault: 'two versions at once',
        engine,
        count: operations,
        acknowledged: acknowledged.this + acknowledged.newer,
        lost: casesLost + eventsLost + itemsLost,
        doubled: 0,
        repeated: 0,
        seconds: (Date.now() - startedAt) / 1000,
      });
      expect({ seed, ...outcome }).toMatchObject({ seed, ...nothingLost });
      // Without meeting in the same cases nothing would be proved.
      expect(Math.min(acknowledged.this, acknowledged.newer, leftAlone)).toBeGreaterThan(operations / 50);
    },
    longestRun,
  );

  test(
    'is found out when this version drops what it does not know',
    async () => {
      const { eventsLost, casesLost, faults } = await play({ count: 200, guarded: false });
      expect(eventsLost + casesLost + faults).toBeGreaterThan(0);
    },
    longestRun,
  );
});
