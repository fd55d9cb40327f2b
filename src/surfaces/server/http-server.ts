import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createServer, type Request, type Response, type Server } from 'restify';
import type { Authentication, Refusal, RefusalCode, Route, RouteAnswer } from '../route';
import { answerWith, ending, malformed, notServed, ourFault, RequestFailure, tooMany } from './answers';
import { boundConnections, type Connections } from './connections';
import { drainOf, type Drain } from './drain';
import { shippedHttpPolicy, type HttpPolicy } from './http-policy';
import { limitOf, networkOf, type Limit } from './limit';
import { readJsonBody } from './read-body';
import type { ErrorCode } from '../../core/errors/error-catalogue';

const mostHeaders = 100;

export interface HttpParts {
  name: string;
  /** Everything that is served. */
  routes: readonly Route[];
  /** Told of every failure of a handler. */
  report: (error: unknown) => void;
  policy?: HttpPolicy;
  /** Does something under the id of a request, so that all that is told of it bears the id that its sender got. */
  correlate?: (correlationId: string, work: () => Promise<void>) => Promise<void>;
  /** Told of every refusal but those of a flood (429), under the id of its request. */
  refused?: (code: RefusalCode) => void;
}

export interface HttpServer {
  port: number;
  /** Begins nothing new, finishes what is under way until `limit` ends, then closes every connection. */
  close(limit: AbortSignal): Promise<void>;
}

/** A port another program listens on already. */
export class PortInUseError extends Error {
  readonly code = 'PORT_IN_USE' satisfies ErrorCode;

  constructor(port: number, setting: string, cause: unknown) {
    super(
      `Port ${port} on 127.0.0.1 is taken by another program. End that program, or choose another port with ${setting}.`,
      { cause },
    );
    this.name = 'PortInUseError';
  }
}

interface Address {
  host: string;
  port: number;
  /** The setting that names the port; PORT when left out. */
  setting?: string;
}

/** Starts listening; rejects with {@link PortInUseError} when somebody else does. Port 0 takes a free one. */
export async function startHttpServer(
  parts: HttpParts,
  { host, port, setting = 'PORT' }: Address,
): Promise<HttpServer> {
  const { policy = shippedHttpPolicy } = parts;
  const server = createServer({ name: parts.name, handleUncaughtExceptions: false });
  server.server.requestTimeout = policy.connections.requestMs;
  server.server.headersTimeout = policy.connections.requestMs;
  server.server.maxHeadersCount = mostHeaders;
  const drain = drainOf(server.server);
  const door: Door = {
    policy,
    drain,
    report: parts.report,
    connections: boundConnections(server.server, policy.connections),
    refusals: limitOf(policy.refusals),
    correlate: parts.correlate ?? (async (_id, work) => work()),
    refused: parts.refused ?? (() => undefined),
  };
  addRoutes(server, parts.routes, door);
  answerTheRest(server);

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port, setting, error) : error);
    });
    server.listen(port, host, resolve);
  });
  const bound = server.server.address();
  return {
    port: bound !== null && typeof bound === 'object' ? bound.port : port,
    close: async (limit) => drain.end(limit),
  };
}

interface Door {
  policy: HttpPolicy;
  drain: Drain;
  report: (error: unknown) => void;
  connections: Connections;
  refusals: Limit;
  correlate: NonNullable<HttpParts['correlate']>;
  refused: NonNullable<HttpParts['refused']>;
}

function addRoutes(server: Server, routes: readonly Route[], door: Door): void {
  for (const route of routes) {
    const listen = route.method === 'GET' ? server.get.bind(server) : server.post.bind(server);
    // An async handler of restify must not return anything, and none of its failures may end the process.
    listen(route.path, (request, response, next) => {
      const correlationId = randomUUID();
      void door
        .correlate(correlationId, async () =>
          serve(route, { request, response, correlationId }, door).catch((error: unknown) => {
            door.report(new RequestFailure(correlationId, error));
            if (!response.headersSent) answerWith(response, ourFault, correlationId);
          }),
        )
        .finally(() => {
          next(false);
        });
    });
  }
}

/** What no route takes, and what is no HTTP, is refused in the same form as everything else. */
function answerTheRest(server: Server): void {
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, done: () => void) => {
      answerWith(response, notServed(error.statusCode), randomUUID());
      done();
    },
  );
  server.server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end(malformed(randomUUID()));
    else socket.destroy();
  });
}

interface Exchange {
  request: Request;
  response: Response;
  correlationId: string;
}

async function serve(route: Route, { request, response, correlationId }: Exchange, door: Door): Promise<void> {
  const { headers, socket } = request;
  const respond = (answer: RouteAnswer): void => {
    if (answer.code !== undefined && answer.status !== 429) door.refused(answer.code);
    answerWith(response, answer, correlationId);
  };
  const refuse = async (refusal: Refusal): Promise<void> => {
    const waitS = await door.refusals(networkOf(socket.remoteAddress ?? ''));
    if (waitS !== undefined) response.setHeader('connection', 'close');
    respond(waitS === undefined ? refusal : tooMany(waitS));
  };

  const refusal = 'admit' in route ? await route.admit?.(headers) : undefined;
  if (refusal) {
    await refuse(refusal);
    return;
  }
  const isProved = 'admit' in route && tokens.includes(route.authentication);
  if (isProved) door.connections.proved(socket);
  const asked = { headers, params: paramsOf(request), query: request.getQuery() };
  if (route.method === 'GET') {
    await route.handle({ ...asked, body: undefined, text: '' }, respond);
    return;
  }
  const body = await readJsonBody(request, { size: route.largestBody, shape: door.policy.shape });
  if (body.kind === 'refused') {
    if (isProved) respond(body.refusal);
    else await refuse(body.refusal);
    return;
  }
  let unproved: Refusal | undefined;
  const { value, text } = body;
  const answered = door.drain.answer(response, async () => {
    await route.handle({ ...asked, body: value, text }, (answer) => {
      if (answer.code !== undefined && answer.status === 401 && !isProved) {
        unproved = answer;
        return;
      }
      door.connections.proved(socket);
      respond(answer);
    });
    if (unproved) await refuse(unproved);
  });
  if (answered === undefined) respond(ending);
  else await answered;
}

/** Whoever shows one of these has proved who they are before anything else is looked at. */
const tokens: readonly string[] = ['bot framework token', 'person token'] satisfies Authentication[];

/** restify types them as anything; a path has texts only. */
function paramsOf(request: Request): Record<string, string> {
  return z.record(z.string(), z.string()).catch({}).parse(request.params);
}
