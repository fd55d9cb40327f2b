import type { CaseStore, Change } from '../../../src/core/cases/case-store';
import type { Store } from '../../../src/adapters/store/store';

/** The instance died in the middle of a turn; whoever delivered the turn heard nothing. */
export class Died extends Error {
  constructor(where: string) {
    super(`died ${where}`);
    this.name = 'Died';
  }
}

/** Whether the instance dies now. */
export type Doom = () => boolean;

/** A store in an instance that may die right before or right after it stored a change. */
export function frailStore({ cases, ...rest }: Store, dies: Doom): Store {
  const commit: CaseStore['commit'] = async (change) => {
    if (dies()) throw new Died('before the change was stored');
    const committed = await cases.commit(change);
    if (dies()) throw new Died('after the change was stored');
    return committed;
  };
  return { ...rest, cases: { ...cases, commit } };
}

/** How a store behaves from which one guard was taken away. */
export type Unguard = (store: Store, dies: Doom) => Store;

function committing(store: Store, commit: CaseStore['commit']): Store {
  return { ...store, cases: { ...store.cases, commit } };
}

/** No delivery is remembered. */
export const withoutOnceKeys: Unguard = (store) =>
  committing(store, async ({ idempotencyKeys: _keys, ...change }) => store.cases.commit(change));

/** What is stored in two steps can be cut in two. */
function inTwoSteps(first: (change: Change) => Change, second: (change: Change) => Change): Unguard {
  return (store, dies) =>
    committing(store, async (change) => {
      const committed = await store.cases.commit(first(change));
      if (committed !== 'saved') return committed;
      if (dies()) throw new Died('between the two steps');
      return store.cases.commit(second(change));
    });
}

/** The key of a delivery is stored, and then what it does. */
export const withoutTransaction = inTwoSteps(
  ({ idempotencyKeys = [] }) => ({ cases: [], idempotencyKeys }),
  ({ idempotencyKeys: _keys, ...change }) => change,
);

/** The change is stored, and then what is to be sent because of it. */
export const outboxOutsideTransaction = inTwoSteps(
  ({ outbox: _outbox, ...change }) => change,
  ({ outbox = [] }) => ({ cases: [], outbox }),
);

/** The last writer wins: a change made from an old version is stored over the newer one. */
export const withoutVersionCheck: Unguard = (store) =>
  committing(store, async (change) => {
    for (;;) {
      const cases = await Promise.all(
        change.cases.map(async (aCase) => ({
          ...aCase,
          version: ((await store.cases.find(aCase.id))?.version ?? 0) + 1,
        })),
      );
      const committed = await store.cases.commit({ ...change, cases });
      if (committed !== 'conflict') return committed;
    }
  });

/** What one dispatcher has, the other one gets too. */
export const withoutLease: Unguard = ({ outbox, ...rest }) => ({
  ...rest,
  outbox: { ...outbox, lease: async (channel, now, _until, most) => outbox.lease(channel, now, '', most) },
});
