import { said, silence } from '../../core/languages/text';
import type { CaseStore } from '../../core/cases/case-store';
import { outboxFormat } from '../../core/cases/event-format';
import type { Desk, DeskAnswer } from '../../services/helpdesk/desk';
import type { Outgoing } from '../../services/turns/outgoing';
import type { SendToTeams } from './sender';

const usualLimitMs = 12_000;

interface Parts {
  cases: Pick<CaseStore, 'cardsOf'>;
  /** The conversation reference of IT's channel, as it is stored. */
  place: string;
  send: SendToTeams;
  /** How long one card may take. */
  timeLimit?: () => AbortSignal;
}

/** IT's channel in Teams as a desk: a ticket is IT's card of the case, and a comment makes the card anew. */
export function channelDesk({ cases, place, send, timeLimit = () => AbortSignal.timeout(usualLimitMs) }: Parts): Desk {
  const sent = async (outgoing: Outgoing): Promise<DeskAnswer<void>> => {
    const outcome = await send({ body: JSON.stringify(outgoing), format: outboxFormat }, timeLimit());
    if (outcome.kind === 'done') return { kind: 'done', value: undefined };
    return outcome.kind === 'not now'
      ? { kind: 'try again', reason: 'Teams asked to be left alone for a while.', afterMs: outcome.afterMs }
      : outcome;
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
    // A card that changes in place notifies nobody.
    comment: async ({ id }, { text, notifies }) =>
      sent(
        notifies === true
          ? { kind: 'case', caseId: id, audience: 'desk', place, note: said(text) }
          : { kind: 'refresh', caseId: id, audience: 'desk', note: silence },
      ),
  };
}
