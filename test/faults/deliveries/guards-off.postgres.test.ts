import { engines } from '../../adapters/store/stores';
import { checkHistory, type Wrong } from '../history/check-history';
import { longestRun, seed } from '../run/fault-run';
import {
  outboxOutsideTransaction,
  withoutLease,
  withoutOnceKeys,
  withoutTransaction,
  type Unguard,
} from './frail-store';
import { playDeliveries } from './play-deliveries';

/** What the checker must find when a guard is missing; that it finds nothing with the guard stands in deliveries.test.ts. */
const guards: readonly [string, Unguard, Wrong][] = [
  ['keys of what was done before', withoutOnceKeys, 'doubled answer'],
  ['one transaction around a change', withoutTransaction, 'lost effect'],
  ['the outbox in the same transaction', outboxOutsideTransaction, 'lost answer'],
  ['the lease of an item', withoutLease, 'doubled answer'],
];

describe.each(engines)('in %s the checker turns red', (_engine, newPlace) => {
  test.each(guards)(
    'without %s',
    async (_guard, unguard, expected) => {
      const place = await newPlace();
      try {
        const { violations } = checkHistory(await playDeliveries({ place, operations: 210, seed, unguard }));
        expect(violations.map(({ kind }) => kind)).toContain(expected);
      } finally {
        await place.remove();
      }
    },
    longestRun,
  );
});
