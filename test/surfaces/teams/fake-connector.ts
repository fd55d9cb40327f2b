import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';

const cardSchema = z.looseObject({ type: z.literal('AdaptiveCard') });
const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: cardSchema })).optional(),
});

/** One call of the bot to the connector: a message sent (POST) or changed in place (PUT). */
export interface ConnectorCall {
  method: string;
  path: string;
  activity: z.infer<typeof activitySchema>;
  /** The whole card as text, for looking for words in it. */
  words: string;
}

export interface FakeConnector {
  url: string;
  calls: ConnectorCall[];
  /** From now on calls of this method are answered with this status. */
  refuse(method: 'POST' | 'PUT', status: number): void;
  close(): Promise<void>;
}

/** The other end of the Bot Framework on loopback: keeps what the bot sends and gives every new message an id. */
export async function startFakeConnector(): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const refusals = new Map<string, number>();
  let sent = 0;
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      const { method = '', url = '' } = request;
      const text = Buffer.concat(pieces).toString('utf8');
      calls.push({
        method,
        path: decodeURIComponent(url),
        activity: activitySchema.parse(JSON.parse(text)),
        words: text,
      });
      const refusal = refusals.get(method);
      response.writeHead(refusal ?? 200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          refusal === undefined
            ? { id: `sent-${(sent += 1)}` }
            : { error: { code: 'Refused', message: 'refused by the test' } },
        ),
      );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    refuse: (method, status) => refusals.set(method, status),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
