import { z } from 'zod';
import type { DeskAnswer } from '../../services/helpdesk/desk';
import { cutTo, oneLine } from '../../services/helpdesk/fitting-text';
import { retryAfterMs } from '../../core/cases/retry-after';

const defaultTimeLimitMs = 10_000;
/** Answers of a desk are small; more is a wrong address or an attack. */
const largestAnswer = 1024 * 1024;
const longestQuote = 200;

/** What every call to one desk has in common. */
export interface CallTerms {
  /** As people call it: `ServiceNow` */
  desk: string;
  headers: Readonly<Record<string, string>>;
  /** What must never be told, in any spelling a desk may send back. */
  secrets: readonly string[];
  /** What a status means here and which setting to look at, in a sentence. */
  refusals: Readonly<Partial<Record<number, string>>>;
  /** The status by which the desk says that it took in the same message before. */
  takenBefore?: number;
  /** The desk's own words in the JSON of a refusal; empty when there are none. */
  wordsOf: (json: unknown) => string;
  timeLimit?: (() => AbortSignal) | undefined;
  now?: (() => number) | undefined;
}

export interface Call {
  method: 'GET' | 'POST' | 'PATCH';
  url: string;
  body?: string;
  headers?: Readonly<Record<string, string>>;
  /** For calls that change something: how long the desk needs until a lookup shows a change whose answer was lost. */
  settleMs?: number;
}

/** Calls the desk; the value is the JSON it answered, undefined when it answered something else. */
export type Caller = (call: Call) => Promise<DeskAnswer<unknown>>;

/** The call cannot have reached the desk, so it is safe to try again at any time. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const failureSchema = z.looseObject({
  name: z.string().optional(),
  cause: z
    .looseObject({ code: z.string().regex(/^[A-Z][A-Z0-9_]*$/) })
    .optional()
    .catch(undefined),
});

/** Never follows a redirect: it would carry the credentials to an address nobody chose. */
export function callerFor(terms: CallTerms): Caller {
  const { desk, timeLimit = () => AbortSignal.timeout(defaultTimeLimitMs), now = Date.now } = terms;

  return async ({ method, url, body, headers, settleMs }) => {
    // Outside of the try: a header or an address that cannot be sent is a bug and must not look like an outage.
    const request = new Request(url, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        'user-agent': 'Flow-Medic',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...terms.headers,
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    try {
      const response = await fetch(request, { signal: timeLimit() });
      const text = await boundedText(response);
      const wait = retryAfterMs(response.headers.get('retry-after'), now());
      return answerOf(terms, response.status, { json: jsonOf(text), wait, settleMs });
    } catch (error) {
      return unanswered(desk, error, settleMs);
    }
  };
}

/** What an answer of the desk means. `wait` is how long it asks to be left alone. */
function answerOf(
  terms: CallTerms,
  status: number,
  { json, wait, settleMs }: { json: unknown; wait: number | undefined; settleMs: number | undefined },
): DeskAnswer<unknown> {
  const { desk, takenBefore } = terms;
  if ((status >= 200 && status < 300) || status === takenBefore) return { kind: 'done', value: json };
  if (status === 429) return later(`${desk} asked to be left alone for a while (429).`, wait);
  if (status === 425 || status === 503) return later(`${desk} is not ready (${status}).`, wait);
  // These may come after the work was done, from a gateway that lost patience.
  if (status === 408 || status >= 500)
    return later(`${desk} has a problem of its own (${status}).`, longest(wait, settleMs));
  return { kind: 'refused', reason: refusalOf(terms, status, json) };
}

/** What a call means that failed before there was an answer. */
function unanswered(desk: string, error: unknown, settleMs: number | undefined): DeskAnswer<never> {
  const { name, cause } = failureSchema.catch({}).parse(error);
  if (name === 'TimeoutError' || name === 'AbortError') return later(`${desk} did not answer in time.`, settleMs);
  const code = cause?.code ?? 'no connection';
  return later(`${desk} cannot be reached (${code}).`, neverSent.has(code) ? undefined : settleMs);
}

/** Tells what an answer holds, or asks to be tried again: a page instead of JSON is a desk that sleeps or is being mended. */
export function understood<Value>(
  answer: DeskAnswer<unknown>,
  schema: z.ZodType<Value>,
  desk: string,
  settleMs?: number,
): DeskAnswer<Value> {
  if (answer.kind !== 'done') return answer;
  const parsed = schema.safeParse(answer.value);
  return parsed.success
    ? { kind: 'done', value: parsed.data }
    : later(`${desk} answered in a form that cannot be read. Is it being mended, or is its address wrong?`, settleMs);
}

function later(reason: string, afterMs?: number): DeskAnswer<never> {
  return { kind: 'try again', reason, ...(afterMs === undefined ? {} : { afterMs }) };
}

function longest(...waits: readonly (number | undefined)[]): number | undefined {
  const known = waits.filter((wait) => wait !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function refusalOf({ desk, refusals, secrets, wordsOf }: CallTerms, status: number, json: unknown): string {
  const redirected = status >= 300 && status < 400;
  const meaning =
    refusals[status] ??
    (redirected
      ? `${desk} points to another address (${status}), which is not followed. Set the final address.`
      : `${desk} refused the request (${status}).`);
  const words = oneLine(wordsOf(json));
  // A desk that sends our credentials back must not get them into a log or a card. Who refuses them is likeliest to, in whatever spelling.
  if (words === '' || status === 401 || secrets.map(oneLine).some((secret) => secret !== '' && words.includes(secret)))
    return meaning;
  return `${meaning} It said: "${cutTo(words, longestQuote)}"`;
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body as text, undefined when it is too large. Leaving the loop ends the connection. */
async function boundedText(response: Response): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > largestAnswer) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
