import type { Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { NewOutboxItem } from '../../core/cases/outbox';
import { factInWords, type FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { chatOrderingKey, teamsItem } from '../turns/outgoing';
import { ticketJobItem } from './ticket-job';

/** How loud a change is for the person who asked: a card that changes in place, or a new message, which notifies. */
export type Loudness = 'quiet' | 'loud';

/** What the asker is shown when IT did something. Nothing when they closed the case or put it aside. */
export function newsForAsker(aCase: Case, loudness: Loudness, note: string, dueAt: string): NewOutboxItem[] {
  const { escalation, status } = stateOf(aCase);
  if (!escalation || status !== 'open') return [];
  const owner = { personId: aCase.asker.personId, caseId: aCase.id, dueAt };
  const orderingKey = chatOrderingKey(aCase.asker.conversationId);
  return [
    loudness === 'loud'
      ? teamsItem(
          { kind: 'case', caseId: aCase.id, audience: 'asker', place: escalation.place, note },
          orderingKey,
          owner,
        )
      : teamsItem({ kind: 'refresh', caseId: aCase.id, audience: 'asker', note }, orderingKey, owner),
  ];
}

/**
 * What the desk is shown when the person did something: its card in Teams is made anew, a ticket elsewhere gets a line.
 * A case that follows an incident has the incident's ordering key.
 */
export function newsForDesk(aCase: Case, text: string, dueAt: string): NewOutboxItem[] {
  const { escalation } = stateOf(aCase);
  if (!escalation || escalation.status === 'undelivered') return [];
  const lead = escalation.follows ?? aCase.id;
  const { ticketKey } = escalation;
  return [
    ticketJobItem(
      { kind: 'comment', caseId: lead, key: `${ticketKey}:${aCase.id}:${aCase.version}`, text: `${aCase.id}: ${text}` },
      ticketKey,
      { personId: aCase.asker.personId, caseId: lead, dueAt },
    ),
  ];
}

const wordsFor: Partial<Record<CaseEvent['kind'], string>> = {
  pasted: 'the person pasted more.',
  fixed: 'the person says it works now.',
  'still failing': 'the person ran the flow again: it still fails.',
  left: 'the person put the case aside.',
};

/** What an act of the asker's says to IT; empty for what is none of their concern. An answer is told whole: a ticket has no card to look at. */
export function newsOf(event: CaseEvent, facts: FactCatalogue): string {
  if (event.kind === 'answered') return `the person answered. ${factInWords(facts, event.fact, event.value)}.`;
  if (event.kind === 'not known') return `the person cannot find this out: ${facts[event.fact]?.title ?? event.fact}.`;
  return wordsFor[event.kind] ?? '';
}
