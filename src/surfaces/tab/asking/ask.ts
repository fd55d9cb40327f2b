import { z } from 'zod';
import type { Host } from '../host';

/** What our server said, or why it said nothing. */
export type Answered<Value> =
  | { kind: 'answer'; value: Value }
  /** Nobody says who asks: the page is open outside Teams, or the host gives no token. */
  | { kind: 'nobody'; reason: 'no host' | 'consent' | 'no token' }
  /** Only people of IT may see it. */
  | { kind: 'not for you' }
  | { kind: 'gone' }
  | { kind: 'busy'; retryAfterS: number }
  /** `id` leads the operator to the request; empty when the server was not reached. */
  | { kind: 'failed'; id: string };

const refusalSchema = z.object({ code: z.string(), correlationId: z.string() });

/** How long the server may take, in milliseconds. */
const patience = 30_000;

interface Question<Value> {
  /** Below `/api/v1`. */
  path: string;
  schema: z.ZodType<Value>;
  /** With a body it is a POST. */
  body?: object;
}

/** Asks our server as the person the host knows. The person is never named in the address or the body. */
export async function ask<Value>(
  { path, schema, body }: Question<Value>,
  { host, language }: { host: Host | undefined; language: string },
): Promise<Answered<Value>> {
  const token = await tokenOf(host);
  if (token.kind === 'refused') return { kind: 'nobody', reason: token.reason };
  let answer: Response;
  let content: unknown;
  try {
    answer = await fetch(`/api/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'accept-language': language,
        ...(token.value === '' ? {} : { authorization: `Bearer ${token.value}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    content = await answer.json();
  } catch {
    return { kind: 'failed', id: '' };
  }
  if (!answer.ok) return refusalOf(answer, content);
  const value = schema.safeParse(content);
  return value.success
    ? { kind: 'answer', value: value.data }
    : { kind: 'failed', id: answer.headers.get('x-correlation-id') ?? '' };
}

type Token = { kind: 'token'; value: string } | { kind: 'refused'; reason: 'consent' | 'no token' };

/** In a plain browser there is none, and local mode needs none. */
async function tokenOf(host: Host | undefined): Promise<Token> {
  if (!host) return { kind: 'token', value: '' };
  try {
    return { kind: 'token', value: await host.token() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', reason: /consent/i.test(reason) ? 'consent' : 'no token' };
  }
}

type Silent = Exclude<Answered<never>, { kind: 'answer' }>;

const byCode: ReadonlyMap<string, Silent> = new Map<string, Silent>([
  ['bearer-missing', { kind: 'nobody', reason: 'no host' }],
  ['token-refused', { kind: 'nobody', reason: 'no token' }],
  ['origin-refused', { kind: 'nobody', reason: 'no token' }],
  ['not-it', { kind: 'not for you' }],
  ['case-unknown', { kind: 'gone' }],
]);

const soon = 60;

function refusalOf(answer: Response, content: unknown): Silent {
  const { code, correlationId: id } = refusalSchema.safeParse(content).data ?? { code: '', correlationId: '' };
  const retryAfter = answer.headers.get('retry-after');
  if (retryAfter !== null) return { kind: 'busy', retryAfterS: Number(retryAfter) || soon };
  return byCode.get(code) ?? { kind: 'failed', id };
}
