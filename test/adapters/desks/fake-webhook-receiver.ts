import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { startFakeApi, type FakeApi } from './fake-api';
import type { SeenTicket } from './running-desk';

const strings = (...names: readonly string[]): Record<string, z.ZodString> =>
  Object.fromEntries(names.map((name) => [name, z.string()]));
const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('case.escalated'),
    timestamp: z.iso.datetime(),
    data: z.strictObject({
      key: z.string(),
      title: z.string(),
      description: z.string(),
      ...strings('caseId', 'urgency', 'impact', 'area', 'group'),
    }),
  }),
  z.strictObject({
    type: z.literal('case.commented'),
    timestamp: z.iso.datetime(),
    data: z.strictObject({
      key: z.string(),
      text: z.string(),
      ticket: z.strictObject({ id: z.string(), number: z.string(), url: z.string() }),
    }),
  }),
]);

export interface FakeReceiver {
  api: FakeApi;
  tickets: (SeenTicket & { id: string })[];
}

/** Checks messages with the scheme's own library, and does each webhook-id once. */
export async function startFakeReceiver(secret: string): Promise<FakeReceiver> {
  const tickets: FakeReceiver['tickets'] = [];
  const receipts = new Map<string, unknown>();
  const api = await startFakeApi(({ method, text, headers }) => {
    if (method !== 'POST') return { status: 405 };
    const id = String(headers['webhook-id']);
    try {
      new Webhook(secret).verify(text, {
        'webhook-id': id,
        'webhook-timestamp': String(headers['webhook-timestamp']),
        'webhook-signature': String(headers['webhook-signature']),
      });
    } catch {
      return { status: 401, body: { error: 'the signature is wrong' } };
    }
    const known = receipts.get(id);
    if (known !== undefined) return { status: 200, body: known };
    const event = eventSchema.parse(JSON.parse(text));
    if (event.type === 'case.commented') {
      const { data } = event;
      tickets.find((ticket) => ticket.id === data.ticket.id)?.comments.push(data.text);
      receipts.set(id, {});
    } else {
      const number = String(tickets.length + 1);
      tickets.push({ id: number, title: event.data.title, description: event.data.description, comments: [] });
      receipts.set(id, { id: number, number: `REQ-${number}`, url: `https://desk.example/REQ-${number}` });
    }
    return { status: 201, body: receipts.get(id), wrote: true };
  });
  return { api, tickets };
}
