import type { CaseStore, Forgotten } from '../cases/case-store';
import { stateOf } from '../cases/case-state';
import type { EscalationPolicy } from '../escalation/policy';
import { followersOf, succession } from './it/followers';

interface Parts {
  cases: CaseStore;
  policy: Pick<EscalationPolicy, 'incidentMs'>;
  now: () => string;
  wake: () => void;
}

const mostCases = 1_000;
const mostTries = 50;

/** Deletes everything about a person. Who waits for the outcome of their request gets a request of their own first. */
export function forgetting({ cases, policy, now, wake }: Parts): (personId: string) => Promise<Forgotten> {
  /** Stores that somebody else leads now; false when it has to be decided again. */
  const handOn = async (caseId: string): Promise<boolean> => {
    const lead = await cases.find(caseId);
    const status = lead && stateOf(lead).escalation?.status;
    if (!lead || status === undefined || status === 'fixed' || status === 'not ours' || status === 'undelivered') return true;
    const notBefore = new Date(Date.parse(now()) - policy.incidentMs).toISOString();
    const change = succession(lead, await followersOf(lead, cases), { now: now(), notBefore });
    if (!change) return true;
    const isSaved = (await cases.commit(change)) === 'saved';
    if (isSaved) wake();
    return isSaved;
  };

  return async (personId) => {
    for (const { id } of await cases.casesOf(personId, mostCases)) {
      let tries = 0;
      while (!(await handOn(id))) if ((tries += 1) >= mostTries) throw new Error('a case was changed by others again and again');
    }
    return cases.forget(personId);
  };
}
