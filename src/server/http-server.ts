import { createServer, type Request, type Response } from 'restify';
import { readJsonBody } from './read-body';

/** Room for the longest paste twice over: Teams sends text and HTML. */
const largestBody = 2 * 1024 * 1024;
const requestTimeoutMs = 15_000;

export interface HttpParts {
  name: string;
  /** Answers one activity; calls `respond` exactly once. */
  onActivity(body: unknown, headers: Request['headers'], respond: (status: number, body?: unknown) => void): Promise<void>;
  report(error: unknown): void;
}

export interface HttpServer {
  port: number;
  close(): Promise<void>;
}

/** A port another program listens on already. */
export class PortInUseError extends Error {
  readonly code = 'PORT_IN_USE';

  constructor(port: number, cause: unknown) {
    super(`Port ${port} on 127.0.0.1 is taken by another program. End that program, or choose another port with PORT.`, { cause });
    this.name = 'PortInUseError';
  }
}

/** Starts listening; rejects with {@link PortInUseError} when somebody else does. Port 0 takes a free one. */
export async function startHttpServer(parts: HttpParts, address: { host: string; port: number }): Promise<HttpServer> {
  const server = createServer({ name: parts.name, handleUncaughtExceptions: false });
  server.server.requestTimeout = requestTimeoutMs;
  server.server.headersTimeout = requestTimeoutMs;

  const answer = async (request: Request, response: Response): Promise<void> => {
    const body = await readJsonBody(request, largestBody);
    if (body.kind === 'refused') {
      response.send(body.status, { error: body.reason });
      return;
    }
    await parts.onActivity(body.value, request.headers, (status, content) => {
      if (content === undefined) response.send(status);
      else response.send(status, content);
    });
  };
  server.post('/api/messages', (request, response, next) => {
    answer(request, response)
      .catch((error: unknown) => {
        parts.report(error);
        if (!response.headersSent) response.send(500, { error: 'Something went wrong on our side.' });
      })
      .finally(() => {
        next(false);
      });
  });
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'ok' });
    next(false);
  });

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
