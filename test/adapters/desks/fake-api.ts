import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

export interface ApiRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** The body as it came. */
  text: string;
}

export interface ApiAnswer {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Something was stored: with the fault `answer lost` nobody hears of it. */
  wrote?: boolean;
}

export type Fault = { kind: 'down' } | { kind: 'slow' } | { kind: 'answer lost' } | ({ kind: 'answers' } & ApiAnswer);

export interface FakeApi {
  url: string;
  requests: ApiRequest[];
  /** From now on it fails in this way, until {@link FakeApi.mend}. */
  fail(fault: Fault): Promise<void>;
  mend(): Promise<void>;
  /** When the next request has arrived. */
  arrival(): Promise<void>;
  close(): Promise<void>;
}

/** Answers with JSON unless `raw` text is given. */
export type ApiHandler = (request: ApiRequest) => ApiAnswer & { raw?: string };

/** A real HTTP server on loopback that can break in every way a service desk can. */
export async function startFakeApi(handle: ApiHandler): Promise<FakeApi> {
  const requests: ApiRequest[] = [];
  const held: (() => void)[] = [];
  let arrived: (() => void)[] = [];
  let fault: Fault | undefined;
  const server = createServer((incoming, response) => {
    // Without this a test's next call may take a connection that the fault just cut.
    response.shouldKeepAlive = false;
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.once('end', () => {
      const { method = '', headers } = incoming;
      const url = new URL(incoming.url ?? '/', 'http://fake');
      const request = {
        method,
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        headers,
        text: Buffer.concat(pieces).toString('utf8'),
      };
      requests.push(request);
      const answer: ReturnType<ApiHandler> = fault?.kind === 'answers' ? fault : handle(request);
      if (fault?.kind === 'answer lost' && answer.wrote) {
        incoming.socket.destroy();
      } else {
        const send = (): void => {
          response.writeHead(answer.status, {
            'content-type': answer.raw === undefined ? 'application/json' : 'text/html',
            ...answer.headers,
          });
          response.end(answer.raw ?? (answer.body === undefined ? '' : JSON.stringify(answer.body)));
        };
        if (fault?.kind === 'slow') held.push(send);
        else send();
      }
      for (const tell of arrived) tell();
      arrived = [];
    });
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    fail: async (next) => {
      fault = next;
      if (next.kind === 'down') await stop();
    },
    mend: async () => {
      fault = undefined;
      for (const send of held.splice(0)) send();
      if (!server.listening) await listen(address.port);
    },
    arrival: async () => new Promise((resolve) => arrived.push(resolve)),
    close: stop,
  };
}
