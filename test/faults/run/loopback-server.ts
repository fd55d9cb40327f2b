import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback } from './listen-on-loopback';

export interface LoopbackServer {
  url: string;
  /** Ends listening and every connection; {@link LoopbackServer.open} listens again on the same port. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** An HTTP server on a free port of this machine; the handler gets the whole body as text. */
export async function startLoopbackServer(
  handle: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      handle(request, Buffer.concat(pieces).toString('utf8'), response);
    });
  });
  const port = await listenOnLoopback(server);
  return {
    url: `http://127.0.0.1:${port}`,
    open: async () => {
      if (!server.listening) await listenOnLoopback(server, port);
    },
    shut: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
