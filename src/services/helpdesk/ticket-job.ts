import { textSchema } from '../../core/languages/stored-text';
import { z } from 'zod';
import type { NewOutboxItem, OutboxItem } from '../../core/cases/outbox';
import { bodyOf } from '../turns/outbox-body';
import type { Owner } from '../turns/outgoing';

/**
 * What a desk is to be told, as the outbox holds it: a new ticket, or a line for a filed one. The ticket's text is the
 * case's and is read from it when it is sent. `key` of a comment begins with the key of its ticket and a colon.
 */
const ticketJobSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), caseId: z.string(), key: z.string() }),
  z.strictObject({
    kind: z.literal('comment'),
    caseId: z.string(),
    key: z.string(),
    text: textSchema,
    /** Somebody in IT has to look at it now. */
    notifies: z.boolean().optional(),
  }),
]);
export type TicketJob = z.infer<typeof ticketJobSchema>;

/** What a `desk` item says. Throws when its body cannot be read. */
export function readTicketJob(item: Pick<OutboxItem, 'body' | 'format'>): TicketJob {
  return ticketJobSchema.parse(bodyOf(item));
}

/** The ordering key of a ticket: a comment never overtakes the ticket it belongs to. */
export function ticketOrderingKey(key: string): string {
  return `ticket:${key}`;
}

export function ticketJobItem(job: TicketJob, ticketKey: string, owner: Owner): NewOutboxItem {
  return { orderingKey: ticketOrderingKey(ticketKey), channel: 'desk', body: JSON.stringify(job), ...owner };
}
