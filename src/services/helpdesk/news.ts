import type { Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { NewOutboxItem } from '../../core/cases/outbox';
import { deskItem, teamsItem } from './outgoing';

/** How loud a change is for the person who asked: a card that changes in place, or a new message, which notifies. */
export type Loudness = 'quiet' | 'loud';

/** What the asker is shown when IT did something. Nothing when they closed the case or put it aside. */
export function newsForAsker(aCase: Case, loudness: Loudness, note: string, dueAt: string): NewOutboxItem[] {
  const { escalation, status } = stateOf(aCase);
  if (!escalation || status !== 'open') return [];
  const owner = { personId: aCase.asker.personId, caseId: aCase.id, dueAt };
  const lane = `chat:${aCase.asker.conversationId}`;
  return [
    loudness === 'loud'
      ? teamsItem({ kind: 'case', caseId: aCase.id, audience: 'asker', place: escalation.place, note }, lane, owner)
      : teamsItem({ kind: 'refresh', caseId: aCase.id, audience: 'asker', note }, lane, owner),
  ];
}

/**
 * What the desk is shown when the person did something: its card in Teams is made anew, a ticket elsewhere gets a line.
 * A case that follows an incident speaks in the incident's lane.
 */
export function newsForDesk(aCase: Case, text: string, dueAt: string): NewOutboxItem[] {
  const { escalation } = stateOf(aCase);
  if (!escalation || escalation.status === 'undelivered') return [];
  const lead = escalation.follows ?? aCase.id;
  const { ticketKey } = escalation;
  return [
    deskItem(
      { kind: 'comment', caseId: lead, key: `${ticketKey}:${aCase.id}:${aCase.version}`, text: `${aCase.id}: ${text}` },
      ticketKey,
      { personId: aCase.asker.personId, caseId: lead, dueAt },
    ),
  ];
}
