import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const requestSchema = z.looseObject({
  model: z.string(),
  input: z.string(),
  instructions: z.string(),
  store: z.boolean(),
});

/** A service on loopback that speaks the Responses API, or does not. */
export interface Service {
  url: string;
  requests: { path: string; authorization: string; body: z.infer<typeof requestSchema> }[];
  close: () => Promise<void>;
}

export async function startService(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Service> {
  const requests: Service['requests'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      requests.push({
        path: request.url ?? '',
        authorization: request.headers.authorization ?? '',
        body: requestSchema.parse(JSON.parse(body)),
      });
      respond(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1/`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A whole answer as the service would send it. */
export function responseWith(text: string, more: object = {}): string {
  return JSON.stringify({
    id: 'resp_1',
    object: 'response',
    created_at: 1,
    status: 'completed',
    model: 'small',
    output: [
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text, annotations: [] }],
      },
    ],
    usage: { input_tokens: 1500, output_tokens: 40, total_tokens: 1540 },
    ...more,
  });
}

/** Begins an answer. Where restify was loaded in this process before, `writeHead` gives nothing back to go on with. */
export function head(response: ServerResponse, status: number, headers: Record<string, string> = {}): ServerResponse {
  response.writeHead(status, headers);
  return response;
}

export function json(response: ServerResponse, status: number, body: string): void {
  head(response, status, { 'content-type': 'application/json' }).end(body);
}
