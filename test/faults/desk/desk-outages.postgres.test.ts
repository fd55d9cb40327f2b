import { engines, type DatabasePlace } from '../../adapters/store/stores';
import { checkHistory } from '../history/check-history';
import { countOf, judge, longestRun, nothingWrong, seed } from '../run/fault-run';
import { startIdempotentReceiver, type IdempotentReceiver } from './idempotent-receiver';
import { playOutages } from './play-outages';

const escalations = countOf({ small: 30, full: 1_000 });
const perOutage = countOf({ small: 6, full: 20 });
/** More than any outage of the play lasts. */
const patient = 1_000;

describe.each(engines)(
  'with the cases in %s and a desk that is down, slow, full, broken or drops connections',
  (engine, newPlace) => {
    let place: DatabasePlace;
    let receiver: IdempotentReceiver;
    beforeEach(async () => {
      place = await newPlace();
      receiver = await startIdempotentReceiver();
    });
    afterEach(async () => {
      await receiver.close();
      await place.remove();
    });

    test(
      'every escalation arrives once, after the outage at the latest',
      async () => {
        const startedAt = Date.now();
        const { undelivered, ...history } = await playOutages({
          place,
          receiver,
          escalations,
          perOutage,
          seed,
          attempts: patient,
        });
        expect(history.operations).toHaveLength(escalations);
        expect(undelivered).toBe(0);
        // The outages were met, and not only passed by.
        expect(receiver.requests).toBeGreaterThan(escalations);
        expect(judge('desk outages, arrives in the end', engine, escalations, startedAt, history)).toEqual(
          nothingWrong,
        );
      },
      longestRun,
    );

    test(
      'every escalation arrives once, or its maker is told that it did not, when outages outlast the patience',
      async () => {
        const startedAt = Date.now();
        const { undelivered, ...history } = await playOutages({
          place,
          receiver,
          escalations,
          perOutage,
          seed,
          attempts: 2,
        });
        expect(undelivered).toBeGreaterThan(0);
        expect(judge('desk outages, arrives or is told', engine, escalations, startedAt, history)).toEqual(
          nothingWrong,
        );
      },
      longestRun,
    );

    test(
      'the checker turns red when a request has another key each time it is sent',
      async () => {
        let sent = 0;
        const { violations } = checkHistory(
          await playOutages({
            place,
            receiver,
            escalations: 30,
            perOutage: 6,
            seed,
            attempts: patient,
            unguard: (desk) => ({
              ...desk,
              file: async (ticket) => desk.file({ ...ticket, key: `${ticket.key}-${(sent += 1)}` }),
            }),
          }),
        );
        expect(violations.map(({ kind }) => kind)).toContain('doubled answer');
      },
      longestRun,
    );
  },
);
