import type { Words } from '../../core/languages/translator';
import type { OutboxItem, Sent } from '../../core/cases/outbox';
import type { Desk } from './desk';
import { readTicketJob, type TicketJob } from './ticket-job';
import type { Tickets } from './tickets';

interface Parts {
  tickets: Tickets;
  /** The connected desks by name. */
  desks: ReadonlyMap<string, Desk>;
  /** IT's language. */
  deskWords: Words;
}

/** Does the ticket jobs of the outbox. What a desk took in is stored in the case before the job is done, so a crash in between repeats the job and nothing else. Rejects when the store fails. */
export function ticketJobs({ tickets, desks, deskWords }: Parts): (item: OutboxItem) => Promise<Sent> {
  return async (item) => {
    const job = readTicketJob(item);
    const request = await tickets.ticketOf(job.caseId, ticketKeyOf(job));
    if (!request) return { kind: 'done' };
    const desk = desks.get(request.desk);
    if (!desk) return { kind: 'refused', reason: `the desk ${request.desk} is not connected any more` };
    if (job.kind === 'file') {
      const filed = await desk.file(request.ticket);
      if (filed.kind !== 'done') return filed;
      await tickets.filed(job.caseId, job.key, filed.value);
      return { kind: 'done' };
    }
    // The ticket itself never arrived; the person was told, and a comment to nothing helps nobody.
    if (!request.filed) return { kind: 'done' };
    const commented = await desk.comment(request.filed, {
      key: job.key,
      text: deskWords.say(job.text),
      ...(job.notifies === true ? { notifies: true } : {}),
    });
    return commented.kind === 'done' ? { kind: 'done' } : commented;
  };
}

/** Tells the person when their request was given up. A lost comment changes nothing for them. */
export async function ticketJobGivenUp(
  item: Pick<OutboxItem, 'body' | 'format'>,
  reason: string,
  tickets: Tickets,
): Promise<void> {
  const job = readTicketJob(item);
  if (job.kind === 'file') await tickets.undelivered(job.caseId, job.key, reason);
}

/** A comment's own key begins with that of its ticket, which holds no colon. */
function ticketKeyOf({ kind, key }: TicketJob): string {
  const end = key.indexOf(':');
  return kind === 'file' || end < 0 ? key : key.slice(0, end);
}
