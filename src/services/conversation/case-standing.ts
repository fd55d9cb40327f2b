import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStanding } from '../../core/replies/compose-cases';
import { isWithIt } from '../helpdesk/requests';

/** How a case stands for its person: with IT as long as nobody said that it works, also when it was put aside. */
export function standingOf(aCase: Case): CaseStanding {
  const { status, escalation } = stateOf(aCase);
  if (status === 'fixed' || !escalation || !isWithIt(aCase)) return { status };
  const { takenBy, takenAt, escalatedAt } = escalation;
  return {
    status: escalation.status === 'fixed' ? 'fixed by IT' : 'with IT',
    takenBy: takenBy?.name,
    since: takenBy ? takenAt : escalatedAt,
  };
}
