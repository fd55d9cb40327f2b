import { silence } from '../../core/languages/text';
import type { CaseStore } from '../../core/cases/case-store';
import { outboxFormat } from '../../core/cases/event-format';
import type { OutboxItem, Sent } from '../../core/cases/outbox';
import type { Desk, DeskAnswer } from '../../services/helpdesk/desk';
import type { Outgoing } from '../../services/turns/outgoing';

interface Parts {
  cases: Pick<CaseStore, 'cardsOf'>;
  /** The conversation reference of IT's channel, as it is stored. */
  place: string;
  send: (item: Pick<OutboxItem, 'body' | 'format'>) => Promise<Sent>;
}

/** IT's channel in Teams as a desk: a ticket is IT's card of the case, and a comment makes the card anew. */
export function channelDesk({ cases, place, send }: Parts): Desk {
  const sent = async (outgoing: Outgoing): Promise<DeskAnswer<void>> => {
    const outcome = await send({ body: JSON.stringify(outgoing), format: outboxFormat });
    return outcome.kind === 'done' ? { kind: 'done', value: undefined } : outcome;
  };
  return {
    name: 'teams',
    file: async ({ caseId }) => {
      // Posted before, and the note of it was lost: the card that hangs there is changed.
      const hangs = (await cases.cardsOf(caseId)).some(({ audience }) => audience === 'desk');
      const posted = await sent(
        hangs
          ? { kind: 'refresh', caseId, audience: 'desk', note: silence }
          : { kind: 'case', caseId, audience: 'desk', place, note: silence },
      );
      return posted.kind === 'done' ? { kind: 'done', value: { id: caseId, number: '', url: '' } } : posted;
    },
    comment: async ({ id }) => sent({ kind: 'refresh', caseId: id, audience: 'desk', note: silence }),
  };
}
