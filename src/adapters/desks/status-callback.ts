import { z } from 'zod';
import { ticketStatuses } from '../../core/actions/ticket-status';
import { oneLine, plainText } from '../../services/helpdesk/fitting-text';
import { checkSignature, type ReceivedMessage } from './signed-message';

/** Far more than a status and the longest note take. */
const longestBody = 16 * 1024;

const callbackSchema = z
  .strictObject({
    /** The ticket's key, as the escalation carried it. */
    key: z.string().min(1).max(1000),
    status: z.enum(ticketStatuses),
    by: z.string().max(200).transform(oneLine).optional(),
    note: z.string().max(2000).transform(plainText).optional(),
  })
  // A sentence of no words says nothing.
  .refine(({ status, note = '' }) => status !== 'commented' || note.trim() !== '', { path: ['note'] });

/** `id` is the same when a desk sends the same news again: who has seen it before does nothing. */
export type StatusCallback =
  | ({ kind: 'status'; id: string } & z.infer<typeof callbackSchema>)
  | { kind: 'refused'; status: 400 | 401; reason: string };

/** Reads what a desk tells about a ticket, in the scheme our own webhook uses. Nothing is read before the signature holds. */
export function readStatusCallback(message: ReceivedMessage): StatusCallback {
  const check = checkSignature(message);
  if (check.kind === 'not genuine') return { kind: 'refused', status: 401, reason: check.reason };
  if (message.body.length > longestBody) return { kind: 'refused', status: 400, reason: 'The body is too large.' };
  const parsed = callbackSchema.safeParse(jsonOf(message.body));
  if (parsed.success) return { kind: 'status', id: check.id, ...parsed.data };
  return {
    kind: 'refused',
    status: 400,
    reason: `The body must be JSON with key, status (${ticketStatuses.join(', ')}) and perhaps by and note (commented needs a note). Wrong: ${faultsOf(parsed.error)}.`,
  };
}

function faultsOf({ issues }: z.ZodError): string {
  return [
    ...new Set(
      issues.map(({ path, code }) =>
        code === 'unrecognized_keys' ? 'a key nobody knows' : path.join('.') || 'the whole',
      ),
    ),
  ].join(', ');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
