import { message, said, type Text } from '../../core/languages/text';
import type { Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { NewOutboxItem } from '../../core/cases/outbox';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { factInWords, factTitle } from '../../core/replies/fact-in-words';
import { chatOrderingKey, teamsItem } from '../turns/outgoing';
import { ticketJobItem } from './ticket-job';

/** How loud a change is for the person who asked: a card that changes in place, or a new message, which notifies. */
export type Loudness = 'quiet' | 'loud';

/** What the asker is shown when IT did something. Nothing when they closed the case or put it aside. */
export function newsForAsker(aCase: Case, loudness: Loudness, note: Text, dueAt: string): NewOutboxItem[] {
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
 * What the desk is shown when the person did something: its card in Teams is made anew, a ticket elsewhere gets a line. What is
 * loud notifies there: the card is posted once more, below. A case that follows an incident has the incident's ordering key.
 */
export function newsForDesk(aCase: Case, what: Text, dueAt: string, loudness: Loudness = 'quiet'): NewOutboxItem[] {
  const { escalation } = stateOf(aCase);
  if (!escalation || escalation.status === 'undelivered') return [];
  const lead = escalation.follows ?? aCase.id;
  const { ticketKey } = escalation;
  return [
    ticketJobItem(
      {
        kind: 'comment',
        caseId: lead,
        key: `${ticketKey}:${aCase.id}:${aCase.version}`,
        text: message('toDesk.of', { case: said(aCase.id), what }),
        ...(loudness === 'loud' ? { notifies: true } : {}),
      },
      ticketKey,
      { personId: aCase.asker.personId, caseId: lead, dueAt },
    ),
  ];
}

const wordsFor: Partial<Record<CaseEvent['kind'], Text>> = {
  pasted: message('toDesk.pasted'),
  fixed: message('toDesk.fixed'),
  'still failing': message('toDesk.stillFailing'),
  left: message('toDesk.left'),
  'came back': message('toDesk.cameBack'),
};

/** What somebody in IT has to look at now. */
const loudForDesk: ReadonlySet<CaseEvent['kind']> = new Set([
  'answered',
  'not known',
  'wrote to IT',
  'still failing',
  'came back',
]);

export function loudnessForDesk({ kind }: CaseEvent): Loudness {
  return loudForDesk.has(kind) ? 'loud' : 'quiet';
}

/** What an act of the asker's says to IT; undefined for what is none of their concern. An answer is told whole: a ticket has no card to look at. */
export function newsOf(event: CaseEvent, facts: FactCatalogue): Text | undefined {
  if (event.kind === 'answered')
    return message('toDesk.answered', { fact: factInWords(facts, event.fact, event.value) });
  if (event.kind === 'not known') return message('toDesk.cannotFindOut', { fact: factTitle(facts, event.fact) });
  if (event.kind === 'wrote to IT') return message('toDesk.wrote', { name: said(event.name), words: said(event.text) });
  return wordsFor[event.kind];
}
