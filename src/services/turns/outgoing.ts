import { textSchema } from '../../core/languages/stored-text';
import { z } from 'zod';
import type { NewOutboxItem, OutboxItem } from '../../core/cases/outbox';
import { explainedReplySchema } from '../../core/replies/explained-reply';
import { helpReplySchema, noticeReplySchema } from '../../core/replies/reply';
import { bodyOf } from './outbox-body';

/**
 * What is to be shown to people outside a turn, as the outbox holds it. A case is named and not copied: the card is made
 * when it is sent, so it shows the case as it stands then, and a deleted case leaves nothing behind in the queue.
 */
const outgoingSchema = z.discriminatedUnion('kind', [
  /** A new message with the case's card; the card it had before is put to rest. */
  z.strictObject({
    kind: z.literal('case'),
    caseId: z.string(),
    audience: z.enum(['asker', 'desk']),
    place: z.string(),
    note: textSchema,
  }),
  /** The case's card is made anew where it hangs. */
  z.strictObject({
    kind: z.literal('refresh'),
    caseId: z.string(),
    audience: z.enum(['asker', 'desk']),
    note: textSchema,
  }),
  /** A message about no case. */
  z.strictObject({
    kind: z.literal('plain'),
    place: z.string(),
    reply: z.discriminatedUnion('kind', [helpReplySchema, noticeReplySchema, explainedReplySchema]),
  }),
]);
export type Outgoing = z.infer<typeof outgoingSchema>;

/** What a `teams` item says. Throws when its body cannot be read. */
export function readOutgoing(item: Pick<OutboxItem, 'body' | 'format'>): Outgoing {
  return outgoingSchema.parse(bodyOf(item));
}

/** Whose it is and when it is due; `dueAt` is an ISO time. */
export type Owner = Pick<NewOutboxItem, 'personId' | 'caseId' | 'dueAt'>;

/** Something for a chat. `orderingKey`: {@link chatOrderingKey}. */
export function teamsItem(outgoing: Outgoing, orderingKey: string, owner: Owner): NewOutboxItem {
  return { orderingKey, channel: 'teams', body: JSON.stringify(outgoing), ...owner };
}

/** What is sent to one chat goes out in order. */
export function chatOrderingKey(conversationId: string): string {
  return `chat:${conversationId}`;
}
