import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { startLoopbackServer } from '../run/loopback-server';

export const outages = [
  'down',
  'slow',
  'asks to wait (429)',
  'has a problem (500)',
  'takes it and drops the connection',
] as const;
export type Outage = (typeof outages)[number];

const eventSchema = z.looseObject({
  type: z.string(),
  data: z.looseObject({ caseId: z.string().optional(), key: z.string() }),
});

/** A desk behind a webhook that files each webhook-id once, as its documentation asks. */
export interface IdempotentReceiver {
  url: string;
  secret: string;
  /** The case of every ticket that was filed. */
  filed: string[];
  /** The case of every comment on a ticket. */
  commented: string[];
  /** How many requests came in, also those it did nothing for. */
  readonly requests: number;
  /** What it suffers from now. */
  readonly outage: Outage | undefined;
  fail(outage: Outage): Promise<void>;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function startIdempotentReceiver(): Promise<IdempotentReceiver> {
  const filed: string[] = [];
  const commented: string[] = [];
  const seen = new Set<string>();
  let requests = 0;
  let outage: Outage | undefined;
  let held: (() => void)[] = [];

  const file = (id: string, body: string): void => {
    const { type, data } = eventSchema.parse(JSON.parse(body));
    if (seen.has(id)) return;
    seen.add(id);
    if (type === 'case.escalated') filed.push(data.caseId ?? 'without a case');
    // The key of a comment is that of its ticket, its case, and a number.
    if (type === 'case.commented') commented.push(data.key.split(':')[1] ?? 'without a case');
  };
  const answer = (response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end('{}');
  };
  const server = await startLoopbackServer((request, body, response) => {
    requests += 1;
    const id = String(request.headers['webhook-id']);
    if (outage === 'asks to wait (429)') {
      answer(response, 429, { 'retry-after': '1' });
      return;
    }
    if (outage === 'has a problem (500)') {
      answer(response, 500);
      return;
    }
    file(id, body);
    if (outage === 'takes it and drops the connection') request.socket.destroy();
    // Long after the caller lost its patience.
    else if (outage === 'slow')
      held.push(() => {
        answer(response, 200);
      });
    else answer(response, 200);
  });
  return {
    url: server.url,
    secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
    filed,
    commented,
    get requests() {
      return requests;
    },
    get outage() {
      return outage;
    },
    fail: async (next) => {
      outage = next;
      if (next === 'down') await server.shut();
    },
    mend: async () => {
      outage = undefined;
      for (const tell of held) tell();
      held = [];
      await server.open();
    },
    close: server.shut,
  };
}
