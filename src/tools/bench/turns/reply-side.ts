import { once } from 'node:events';
import http from 'node:http';

/** Where bots send what they say: a connector on loopback that takes everything. */
export interface ReplySide {
  url: string;
  /** Resolves when something was said in that conversation; to be asked before the bot can answer. */
  said(conversation: string): Promise<void>;
  close(): Promise<void>;
}

const pathOf = /\/v3\/conversations\/([^/]+)\/activities/;

/** Starts one on a free port of this machine. */
export async function startReplySide(): Promise<ReplySide> {
  const waiting = new Map<string, () => void>();
  let sent = 0;
  const server = http.createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: `sent-${(sent += 1)}` }));
      const conversation = decodeURIComponent(pathOf.exec(request.url ?? '')?.[1] ?? '');
      waiting.get(conversation)?.();
      waiting.delete(conversation);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the machine gave no port');
  return {
    url: `http://127.0.0.1:${bound.port}`,
    said: async (conversation) =>
      new Promise((resolve) => {
        waiting.set(conversation, resolve);
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
