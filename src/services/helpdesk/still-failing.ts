import { withEvents, type Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import type { Decision } from '../conversation/decision';
import { newsForAsker } from './news';

interface Parts {
  cases: Pick<CaseStore, 'find'>;
  /** Changes a case as its asker. */
  goOn: (aCase: Case, events: readonly CaseEvent[], note: string) => Decision;
  now: () => string;
}

/** IT said it is fixed, and the person ran the flow again. Where they follow an incident, it is open again for IT too. */
export function stillFailing({ cases, goOn, now }: Parts): (aCase: Case) => Promise<Decision> {
  return async (aCase) => {
    const decision = goOn(aCase, [{ kind: 'still failing' }], 'I told IT that it still fails.');
    const follows = stateOf(aCase).escalation?.follows;
    const lead = follows === undefined ? undefined : await cases.find(follows);
    if (!lead || stateOf(lead).escalation?.status !== 'fixed') return decision;
    const reopened = withEvents(lead, now(), [{ kind: 'follower still failing', caseId: aCase.id }]);
    const { cases: changed, outbox = [] } = decision.change;
    return {
      ...decision,
      change: {
        ...decision.change,
        cases: [...changed, reopened],
        outbox: [...outbox, ...newsForAsker(reopened, 'quiet', '', now())],
      },
    };
  };
}
