import type { CaseStore, Change } from './case-store';

/**
 * How it ended: stored, stored by an earlier one with the same idempotency key, there was nothing to store, or nothing was stored
 * because a newer version went on with one of the cases, or because what was to be taken back was sent already.
 */
export interface CommitOutcome<Decided> {
  kind: 'saved' | 'done before' | 'nothing' | 'newer version' | 'sent already';
  decided: Decided;
}

/** Decides on what is newest and stores it; decides again when somebody else was faster. Rejects when the store fails. */
export type CommitWithRetry = <Decided extends { change: Change }>(
  decide: () => Promise<Decided>,
) => Promise<CommitOutcome<Decided>>;

/** What is not to be stored. */
export const noChange: Change = { cases: [] };

/** Somebody else is faster that often in a row only when something is broken. */
const mostTries = 50;

/** `wake` is called when something was stored that can be sent at once. */
export function commitWithRetry({
  cases,
  wake,
}: {
  cases: Pick<CaseStore, 'commit'>;
  wake: () => void;
}): CommitWithRetry {
  return async (decide) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const decided = await decide();
      const { change } = decided;
      if (isEmpty(change)) return { kind: 'nothing', decided };
      const committed = await cases.commit(change);
      if (committed === 'saved' && (change.outbox ?? []).length > 0) wake();
      if (committed !== 'conflict') return { kind: committed, decided };
    }
    throw new Error('a case was changed by others again and again');
  };
}

/** An idempotency key alone says that nothing happened, which need not be remembered. */
function isEmpty({ cases, outbox = [], incidents = [], cancelOrderingKeys = [] }: Change): boolean {
  return cases.length + outbox.length + incidents.length + cancelOrderingKeys.length === 0;
}
