import { z } from 'zod';

export interface Question {
  url: string;
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: URLSearchParams;
}

/** An answer, whatever its status; or why there was none, in words that end a sentence. */
export type Asked = { kind: 'answered'; status: number; body: string } | { kind: 'unreachable'; because: string };

export type Ask = (question: Question) => Promise<Asked>;

/** What another machine's clock said, against ours, both in milliseconds; ours is the middle of the request. */
export interface ClockReading {
  host: string;
  theirs: number;
  ours: number;
}

const largestAnswer = 1024 * 1024;

export interface AskParts {
  clock: () => number;
  /** How long one answer may take. */
  timeLimit: () => AbortSignal;
  /** Told what the clocks of others say. */
  heard: (reading: ClockReading) => void;
}

/** Asks over HTTP. Follows no redirect, which could carry credentials to an address nobody chose. Never rejects. */
export function asker({ clock, timeLimit, heard }: AskParts): Ask {
  return async ({ url, method = 'GET', headers = {}, body }) => {
    const before = clock();
    try {
      const answer = await fetch(url, {
        method,
        redirect: 'manual',
        signal: timeLimit(),
        headers: { 'user-agent': 'Flow-Medic', ...headers },
        ...(body && { body }),
      });
      const theirs = Date.parse(answer.headers.get('date') ?? '');
      if (!Number.isNaN(theirs)) heard({ host: new URL(url).host, theirs, ours: (before + clock()) / 2 });
      return { kind: 'answered', status: answer.status, body: await bounded(answer) };
    } catch (error) {
      return { kind: 'unreachable', because: reasonOf(error) };
    }
  };
}

async function bounded({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream: ReadableStream<Uint8Array> | null = body;
  if (stream)
    for await (const piece of stream) {
      size += piece.length;
      if (size > largestAnswer) break;
      pieces.push(piece);
    }
  return Buffer.concat(pieces).toString('utf8');
}

const failureSchema = z.looseObject({
  name: z.string().catch(''),
  code: z.unknown().optional(),
  cause: z.looseObject({ code: z.unknown().optional() }).optional().catch(undefined),
});

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOTFOUND', 'nobody knows its name (DNS)'],
  ['EAI_AGAIN', 'the name server does not answer (DNS)'],
  ['ECONNREFUSED', 'nothing listens there'],
  ['ECONNRESET', 'it broke the connection'],
  ['UND_ERR_SOCKET', 'it broke the connection'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection came about in time'],
  ['EHOSTUNREACH', 'there is no way to it in the network'],
  ['ENETUNREACH', 'there is no way to it in the network'],
]);

/** Why something could not be reached, by the code of the failure. Its own words may hold addresses with passwords. */
export function reasonOf(error: unknown): string {
  const { name, code, cause } = failureSchema.catch({ name: '', code: '', cause: undefined }).parse(error);
  if (name === 'TimeoutError' || name === 'AbortError') return 'it did not answer in time';
  const known = cause?.code ?? code;
  return (
    reasons.get(known) ??
    (typeof known === 'string' && /^[A-Z0-9_]+$/.test(known)
      ? `the connection failed (${known})`
      : 'the connection failed')
  );
}

/** What every unreachable address has in common. */
export const networkMend =
  'Check the address, and that this machine may go out to it (firewall, proxy, DNS). Flow Medic uses no proxy by itself.';
