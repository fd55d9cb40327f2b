import { checkHistory } from '../history/check-history';
import { addresses } from '../../adapters/store/database-address';
import { countOf, judge, longestRun, nothingWrong } from '../run/fault-run';
import { raceOfTwo } from './two-processes';

const operations = countOf({ small: 1_000, full: 20_000 });

describe.each(addresses)('two processes that change the same cases in %s', (engine, fresh) => {
  test(
    'lose nothing, do nothing twice and skip no version',
    async () => {
      const { address, remove } = await fresh();
      try {
        const startedAt = Date.now();
        const history = await raceOfTwo({ address, operations, guarded: true });
        expect(history.operations).toHaveLength(operations);
        // Without a race nothing would be proved.
        expect(history.conflicts).toBeGreaterThan(operations / 1_000);
        expect(judge('operations by two processes', engine, operations, startedAt, history)).toMatchObject({
          violations: nothingWrong.violations,
        });
      } finally {
        await remove();
      }
    },
    longestRun,
  );

  test(
    'are found out when nobody checks the version',
    async () => {
      const { address, remove } = await fresh();
      try {
        const { violations } = checkHistory(await raceOfTwo({ address, operations: 400, guarded: false }));
        expect(violations.map(({ kind }) => kind)).toContain('lost effect');
      } finally {
        await remove();
      }
    },
    longestRun,
  );
});
