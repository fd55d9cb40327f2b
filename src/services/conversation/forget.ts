import type { CaseStore, Change, Forgotten } from '../../core/cases/case-store';
import { stateOf } from '../../core/cases/case-state';
import { noChange, settling } from '../../core/cases/settle';
import type { EscalationPolicy } from '../helpdesk/policy';
import { followersOf, succession } from '../helpdesk/followers';

interface Parts {
  cases: CaseStore;
  policy: Pick<EscalationPolicy, 'incidentMs'>;
  now: () => string;
  wake: () => void;
}

const mostCases = 1_000;

/** Deletes everything about a person. Who waits for the outcome of their request gets a request of their own first. */
export function forgetting({ cases, policy, now, wake }: Parts): (personId: string) => Promise<Forgotten> {
  const store = settling({ cases, wake });
  /** Somebody else leads now. */
  const handOn = async (caseId: string): Promise<Change> => {
    const lead = await cases.find(caseId);
    const status = lead && stateOf(lead).escalation?.status;
    if (!lead || status === undefined || status === 'fixed' || status === 'not ours' || status === 'undelivered')
      return noChange;
    const notBefore = new Date(Date.parse(now()) - policy.incidentMs).toISOString();
    return succession(lead, await followersOf(lead, cases), { now: now(), notBefore }) ?? noChange;
  };

  return async (personId) => {
    for (const { id } of await cases.casesOf(personId, mostCases))
      await store(async () => ({ change: await handOn(id) }));
    return cases.forget(personId);
  };
}
