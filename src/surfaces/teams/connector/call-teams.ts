import { EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { z } from 'zod';
import { retryAfterMs } from '../../../core/cases/retry-after';
import { TeamsFault } from './teams-fault';

/** Answers of Teams are an id or an error; more is a wrong address. */
const largestAnswer = 64 * 1024;
/** Connections to one host of Teams. */
const mostConnections = 96;
const idleMs = 30_000;

/** One request to the connector of Teams; nothing below it tries again, waits, or follows a redirect. */
export interface TeamsRequest {
  method: 'POST' | 'PUT' | 'DELETE';
  url: string;
  /** JSON. */
  body?: string;
  /** Absent on this machine only, where nobody is authenticated. */
  token: string | undefined;
  /** Ends the call, wherever it stands. */
  signal: AbortSignal;
}

/** Resolves with the JSON of the answer, undefined when there is none; rejects with {@link TeamsFault}. */
export type CallTeams = (request: TeamsRequest) => Promise<unknown>;

const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.string().regex(/^\w{1,60}$/) }),
});

/** Connections are kept alive. A proxy is taken from HTTPS_PROXY, HTTP_PROXY and NO_PROXY. `now`: milliseconds. */
export function teamsClient(
  now: () => number = Date.now,
  connections: Dispatcher = new EnvHttpProxyAgent({ connections: mostConnections, keepAliveTimeout: idleMs }),
): CallTeams {
  return async ({ method, url, body, token, signal }) => {
    const { origin, pathname, search } = new URL(url);
    const answer = await connections
      .request({
        origin,
        path: `${pathname}${search}`,
        method,
        headers: {
          accept: 'application/json',
          'user-agent': 'Microsoft-BotFramework/3.1 Flow-Medic',
          ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body }),
        signal,
      })
      .then(async ({ statusCode, headers, body: stream }) => ({
        statusCode,
        retryAfter: headers['retry-after'],
        json: jsonOf(await boundedText(stream)),
      }))
      .catch((error: unknown) => {
        throw noAnswer(error, signal);
      });
    const { statusCode, retryAfter, json } = answer;
    if (statusCode >= 200 && statusCode < 300) return json;
    const code = errorSchema.safeParse(json).data?.error.code;
    throw new TeamsFault(
      `Teams answered ${statusCode}${code === undefined ? '' : ` (${code})`}`,
      statusCode,
      retryAfterMs(typeof retryAfter === 'string' ? retryAfter : undefined, now()),
    );
  };
}

function noAnswer(error: unknown, signal: AbortSignal): TeamsFault {
  const why = signal.aborted ? 'did not answer in time' : `cannot be reached (${codeOf(error)})`;
  return new TeamsFault(`Teams ${why}`, undefined, undefined, error);
}

const codedSchema = z.looseObject({ code: z.string().regex(/^\w{1,60}$/) });

function codeOf(error: unknown): string {
  return codedSchema.safeParse(error).data?.code ?? 'no connection';
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined || text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined when it is too large; leaving the loop ends the connection. */
async function boundedText(body: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > largestAnswer) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
