import { engines } from '../../adapters/store/stores';
import { countOf, judge, longestRun, nothingWrong, seed } from '../run/fault-run';
import { playDeliveries } from './play-deliveries';

const operations = countOf({ small: 700, full: 10_000 });

test.each(engines)(
  'in %s every delivery has one effect and one answer, however often and in whichever order it comes, while instances die',
  async (engine, newPlace) => {
    const place = await newPlace();
    try {
      const startedAt = Date.now();
      const history = await playDeliveries({ place, operations, seed });
      expect(history.operations.length).toBeGreaterThanOrEqual(operations);
      expect(judge('deliveries in 1 to 4 copies', engine, history.operations.length, startedAt, history)).toEqual(
        nothingWrong,
      );
    } finally {
      await place.remove();
    }
  },
  longestRun,
);
