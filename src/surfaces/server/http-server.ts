import { createServer, type Request, type Response, type Server } from 'restify';
import { readJsonBody } from './read-body';

/** Room for the longest paste twice over: Teams sends text and HTML. */
const largestBody = 2 * 1024 * 1024;
const largestStatus = 64 * 1024;
const requestTimeoutMs = 15_000;

type Headers = Request['headers'];

export interface HttpParts {
  name: string;
  /** Answers one activity; calls `respond` exactly once. */
  onActivity: (body: unknown, headers: Headers, respond: (status: number, body?: unknown) => void) => Promise<void>;
  /** Takes in what a desk reports of a ticket; `body` is the text its signature covers. */
  onTicketStatus?: (body: string, headers: Headers) => Promise<{ status: number; body: unknown }>;
  /** Whether turns can be answered now: the store is there, and nothing is shutting down. */
  ready?: () => Promise<boolean>;
  /** Numbers for the operator, in the format of Prometheus. */
  metrics?: () => Promise<{ contentType: string; text: string }>;
  report: (error: unknown) => void;
}

export interface HttpServer {
  port: number;
  close(): Promise<void>;
}

/** A port another program listens on already. */
export class PortInUseError extends Error {
  readonly code = 'PORT_IN_USE';

  constructor(port: number, cause: unknown) {
    super(
      `Port ${port} on 127.0.0.1 is taken by another program. End that program, or choose another port with PORT.`,
      { cause },
    );
    this.name = 'PortInUseError';
  }
}

/** Starts listening; rejects with {@link PortInUseError} when somebody else does. Port 0 takes a free one. */
export async function startHttpServer(parts: HttpParts, address: { host: string; port: number }): Promise<HttpServer> {
  const server = createServer({ name: parts.name, handleUncaughtExceptions: false });
  server.server.requestTimeout = requestTimeoutMs;
  server.server.headersTimeout = requestTimeoutMs;
  addRoutes(server, parts);

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(address.port, error) : error);
    });
    server.listen(address.port, address.host, resolve);
  });
  const bound = server.server.address();
  return {
    port: bound !== null && typeof bound === 'object' ? bound.port : address.port,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.server.closeIdleConnections();
      }),
  };
}

function addRoutes(server: Server, parts: HttpParts): void {
  const { onTicketStatus, ready, metrics, report } = parts;
  /** An async handler of restify must not return anything, and none of its failures may end the process. */
  const answering =
    (answer: (request: Request, response: Response) => Promise<void>) =>
    (request: Request, response: Response, next: (go: false) => void) => {
      answer(request, response)
        .catch((error: unknown) => {
          report(error);
          if (!response.headersSent) response.send(500, { error: 'Something went wrong on our side.' });
        })
        .finally(() => {
          next(false);
        });
    };

  server.post(
    '/api/messages',
    answering(async (request, response) => {
      const body = await readJsonBody(request, largestBody);
      if (body.kind === 'refused') {
        response.send(body.status, { error: body.reason });
        return;
      }
      await parts.onActivity(body.value, request.headers, (status, content) => {
        if (content === undefined) response.send(status);
        else response.send(status, content);
      });
    }),
  );
  if (onTicketStatus) {
    server.post(
      '/api/tickets/status',
      answering(async (request, response) => {
        const body = await readJsonBody(request, largestStatus);
        if (body.kind === 'refused') {
          response.send(body.status, { error: body.reason });
          return;
        }
        const answer = await onTicketStatus(body.text, request.headers);
        response.send(answer.status, answer.body);
      }),
    );
  }
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'ok' });
    next(false);
  });
  server.get(
    '/readyz',
    answering(async (_request, response) => {
      const isReady = ready === undefined || (await ready());
      response.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' });
    }),
  );
  if (metrics) {
    server.get(
      '/metrics',
      answering(async (_request, response) => {
        const { contentType, text } = await metrics();
        response.setHeader('content-type', contentType);
        response.sendRaw(200, text);
      }),
    );
  }
}
