import type { EscalationState } from '../../core/cases/escalation-state';
import type { Diagnosis } from '../../core/diagnosis/diagnose';

/** Says how to go on after words that fit nothing, by what the card waits for. */
export function notUnderstood(
  { nextCheck, choices }: Pick<Diagnosis, 'nextCheck' | 'choices'>,
  escalation: EscalationState | undefined,
): string {
  if (nextCheck) {
    const otherWay = nextCheck.check.command === undefined ? '' : ', or paste the output of the command';
    return `I could not read that as an answer. Press a button, type one of the answers or its number${otherWay}.`;
  }
  if (choices > 0) return 'I could not read that as an answer. Press a button, type one of the answers or its number.';
  if (escalation?.status === 'fixed')
    return 'I could not read that. Did it work? Press a button, or write \u201Cyes\u201D or \u201Cno\u201D.';
  if (escalation && escalation.status !== 'not ours' && escalation.status !== 'undelivered')
    return 'IT has this case. I cannot pass a message on, but an error or an output that you paste is added to it. Write \u201Cit works\u201D when it does, or \u201Cstart over\u201D for another problem.';
  return 'I found no error in that, so the case stands as it is. Press a button, or paste an error text.';
}
