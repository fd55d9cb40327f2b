import { createServer, type Request, type Response, type Server } from 'restify';
import type { Route, RouteAnswer } from '../route';
import { drainOf, type Drain } from './drain';
import { readJsonBody } from './read-body';
import type { ErrorCode } from '../../core/errors/error-catalogue';

const requestTimeoutMs = 15_000;
/** Of a bot that shuts down; whoever asked may ask another instance, or this one when it is back. */
const ending: RouteAnswer = { status: 503, json: { error: 'This bot is shutting down. Try again in a minute.' } };

export interface HttpParts {
  name: string;
  /** Everything that is served. */
  routes: readonly Route[];
  /** Told of every failure of a handler. */
  report: (error: unknown) => void;
}

export interface HttpServer {
  port: number;
  /** Begins nothing new, finishes what is under way until `limit` ends, then closes every connection. */
  close(limit: AbortSignal): Promise<void>;
}

/** A port another program listens on already. */
export class PortInUseError extends Error {
  readonly code = 'PORT_IN_USE' satisfies ErrorCode;

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
  const drain = drainOf(server.server);
  addRoutes(server, parts, drain);

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(address.port, error) : error);
    });
    server.listen(address.port, address.host, resolve);
  });
  const bound = server.server.address();
  return {
    port: bound !== null && typeof bound === 'object' ? bound.port : address.port,
    close: async (limit) => drain.end(limit),
  };
}

function addRoutes(server: Server, { routes, report }: HttpParts, drain: Drain): void {
  for (const route of routes) {
    const listen = route.method === 'GET' ? server.get.bind(server) : server.post.bind(server);
    // An async handler of restify must not return anything, and none of its failures may end the process.
    listen(route.path, (request, response, next) => {
      serve(route, request, response, drain)
        .catch((error: unknown) => {
          report(error);
          if (!response.headersSent) response.send(500, { error: 'Something went wrong on our side.' });
        })
        .finally(() => {
          next(false);
        });
    });
  }
}

async function serve(route: Route, request: Request, response: Response, drain: Drain): Promise<void> {
  const { headers } = request;
  const respond = (answer: RouteAnswer): void => {
    answerWith(response, answer);
  };
  if (route.method === 'GET') {
    await route.handle({ headers, body: undefined, text: '' }, respond);
    return;
  }
  const body = await readJsonBody(request, route.largestBody);
  if (body.kind === 'refused') respond({ status: body.status, json: { error: body.reason } });
  else {
    const { value, text } = body;
    const answered = drain.answer(response, async () => route.handle({ headers, body: value, text }, respond));
    if (answered === undefined) respond(ending);
    else await answered;
  }
}

function answerWith(response: Response, answer: RouteAnswer): void {
  if ('text' in answer) {
    response.setHeader('content-type', answer.contentType);
    response.sendRaw(answer.status, answer.text);
  } else if (answer.json === undefined) response.send(answer.status);
  else response.send(answer.status, answer.json);
}
