import type { NewOutboxItem } from '../../core/cases/outbox';
import { silence } from '../../core/languages/text';
import type { Decision } from '../turns/decision';
import { chatOrderingKey, teamsItem } from '../turns/outgoing';
import type { Answer, PressedTurn, SaidTurn } from '../turns/turn';

/** The answer as a message of its own, to be sent right after it is stored. `now`: ISO time. */
export function messageOf(
  { reply, caseId }: Answer,
  { asker, delivery: { place } }: SaidTurn,
  now: string,
): NewOutboxItem {
  const owner = { personId: asker.personId, caseId: caseId ?? '', dueAt: now };
  const orderingKey = chatOrderingKey(asker.conversationId);
  return reply.kind === 'help' || reply.kind === 'notice' || reply.kind === 'explained'
    ? teamsItem({ kind: 'plain', place, reply }, orderingKey, owner)
    : teamsItem({ kind: 'case', caseId: reply.caseId, audience: 'asker', place, note: reply.note }, orderingKey, owner);
}

/** The others in a group see the case go on; the person who pressed has the answer already. */
export function refreshOf(
  { answer, change }: Decision,
  { asker, delivery }: PressedTurn,
  now: string,
): NewOutboxItem[] {
  const { caseId, goesOn } = answer;
  if (!delivery.group || change.cases.length === 0 || caseId === undefined || !goesOn) return [];
  const owner = { personId: asker.personId, caseId, dueAt: now };
  return [
    teamsItem(
      { kind: 'refresh', caseId, audience: 'asker', note: silence },
      chatOrderingKey(asker.conversationId),
      owner,
    ),
  ];
}
