import { z } from 'zod';
import type { Desk, DeskAnswer, FiledTicket, Ticket } from '../../services/helpdesk/desk';
import { cutTo, oneLine, plainText } from '../../services/helpdesk/fitting-text';
import { signatureHeaders } from './signed-message';
import { plainKey } from './ticket-mark';
import { isSafeWebAddress } from '../../services/helpdesk/web-address';
import { callerFor } from './http-call';

/** The scheme recommends bodies below 20 kB; our longest escalations stay near it. */
const longestTitle = 300;
const longestText = 15_000;
const shortened = '\n[Shortened. The whole text is in Flow Medic.]';

export interface WebhookOptions {
  url: string;
  secret: string;
  timeLimit?: () => AbortSignal;
  now?: () => number;
}

const word = z
  .union([z.string(), z.number()])
  .transform((value) => oneLine(String(value)))
  .pipe(z.string().min(1).max(200));
const receiptSchema = z
  .looseObject({
    id: word.optional().catch(undefined),
    number: word.optional().catch(undefined),
    url: z.string().max(2000).optional().catch(undefined),
  })
  .catch({});
const wordsSchema = z
  .looseObject({ error: z.string().optional().catch(undefined), message: z.string().optional().catch(undefined) })
  .catch({});

/** Any service that takes a signed POST: see docs/webhook.md. A receiver that has seen the webhook-id before files nothing. */
export function webhookDesk({ url, secret, timeLimit, now = Date.now }: WebhookOptions): Desk {
  const { search } = new URL(url);
  const call = callerFor({
    desk: 'The webhook',
    headers: {},
    // A receiver that tells the second of a message by its webhook-id, and took in the first.
    takenBefore: 409,
    // Many receivers carry their key in the query of their address.
    secrets: [secret, secret.replace('whsec_', ''), url, ...new URLSearchParams(search).values()],
    refusals: {
      400: 'The webhook did not accept the message (400).',
      401: 'The webhook refused the signature (401). Check that WEBHOOK_SECRET is the secret its receiver knows.',
      403: 'The webhook does not let us in (403). Check WEBHOOK_URL and WEBHOOK_SECRET.',
      404: 'The webhook has nothing at this address (404). Check WEBHOOK_URL.',
      410: 'The webhook was closed for good by its owner (410). Set another WEBHOOK_URL or DESK.',
      413: 'The webhook finds the message too large (413).',
    },
    wordsOf: (json) => {
      const { error, message } = wordsSchema.parse(json);
      return error ?? message ?? '';
    },
    timeLimit,
    now,
  });

  const send = async (key: string, type: string, data: unknown): Promise<DeskAnswer<unknown>> => {
    const at = new Date(now());
    const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
    return call({ method: 'POST', url, body, headers: signatureHeaders({ id: plainKey(key), at, body }, secret) });
  };

  return {
    name: 'webhook',
    file: async (ticket) => {
      const answer = await send(ticket.key, 'case.escalated', dataOf(ticket));
      return answer.kind === 'done' ? { kind: 'done', value: receiptOf(answer.value, ticket.key) } : answer;
    },
    comment: async (filed, { key, text }) => {
      const answer = await send(key, 'case.commented', {
        key: plainText(key),
        ticket: filed,
        text: cutTo(plainText(text), longestText, shortened),
      });
      return answer.kind === 'done' ? { kind: 'done', value: undefined } : answer;
    },
  };
}

function dataOf(ticket: Ticket): Ticket {
  return {
    ...ticket,
    key: plainText(ticket.key),
    caseId: oneLine(ticket.caseId),
    title: cutTo(oneLine(ticket.title), longestTitle),
    description: cutTo(plainText(ticket.description), longestText, shortened),
    area: oneLine(ticket.area),
    group: oneLine(ticket.group),
  };
}

/** A receiver need not answer anything; then the key is what people look the ticket up by. */
function receiptOf(value: unknown, key: string): FiledTicket {
  const { id, number, url } = receiptSchema.parse(value);
  const shown = plainKey(key);
  return {
    id: id ?? number ?? shown,
    number: number ?? id ?? shown,
    // A link of a foreign service ends up on a card.
    url: url !== undefined && isSafeWebAddress(url) ? url : '',
  };
}
