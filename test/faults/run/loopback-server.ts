import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface LoopbackServer {
  url: string;
  /** Ends listening and every connection; {@link LoopbackServer.open} listens again on the same port. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** An HTTP server on a free port of this machine; the handler gets the whole body as text. */
export async function startLoopbackServer(handle: (request: IncomingMessage, body: string, response: ServerResponse) => void): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      handle(request, Buffer.concat(pieces).toString('utf8'), response);
    });
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    open: async () => (server.listening ? undefined : listen(address.port)),
    shut: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
