import type { OutboxItem, Sent } from '../../core/cases/outbox';
import type { Desk } from './desk';
import { deskErrandSchema } from './outgoing';
import type { TicketDesk } from './ticket-desk';

interface Parts {
  tickets: TicketDesk;
  /** The connected desks by name. */
  desks: ReadonlyMap<string, Desk>;
}

/** Runs the errands to the desks. What a desk took in is stored in the case before the errand is struck off, so a crash in between repeats the errand and nothing else. */
export function deskErrands({ tickets, desks }: Parts): (item: OutboxItem) => Promise<Sent> {
  return async ({ body }) => {
    const errand = deskErrandSchema.parse(JSON.parse(body));
    // A comment's own key begins with the ticket's.
    const ticketKey = errand.kind === 'file' ? errand.key : (errand.key.split(':')[0] ?? '');
    const request = await tickets.ticketOf(errand.caseId, ticketKey);
    if (!request) return { kind: 'done' };
    const desk = desks.get(request.desk);
    if (!desk) return { kind: 'refused', reason: `the desk ${request.desk} is not connected any more` };
    if (errand.kind === 'file') {
      const filed = await desk.file(request.ticket);
      if (filed.kind !== 'done') return filed;
      await tickets.filed(errand.caseId, errand.key, filed.value);
      return { kind: 'done' };
    }
    // The ticket itself never arrived; the person was told, and a comment to nothing helps nobody.
    if (!request.filed) return { kind: 'done' };
    const commented = await desk.comment(request.filed, { key: errand.key, text: errand.text });
    return commented.kind === 'done' ? { kind: 'done' } : commented;
  };
}

/** Tells the person when their request was given up. A lost comment changes nothing for them. */
export async function deskErrandDied(
  { body }: Pick<OutboxItem, 'body'>,
  reason: string,
  tickets: TicketDesk,
): Promise<void> {
  const errand = deskErrandSchema.parse(JSON.parse(body));
  if (errand.kind === 'file') await tickets.undelivered(errand.caseId, errand.key, reason);
}
