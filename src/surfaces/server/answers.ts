import type { Response } from 'restify';
import type { ErrorCode } from '../../core/errors/error-catalogue';
import type { Refusal, RouteAnswer } from '../route';

/** A handler failed. The sender was told the same id, so what they report leads here. */
export class RequestFailure extends Error {
  readonly code = 'REQUEST_FAILED' satisfies ErrorCode;

  constructor(
    readonly correlationId: string,
    cause: unknown,
  ) {
    super(`Request ${correlationId} failed: ${cause instanceof Error ? cause.message : 'no reason given'}`, { cause });
    this.name = 'RequestFailure';
  }
}

export const ourFault: Refusal = { status: 500, code: 'our-fault', error: 'Something went wrong on our side.' };

/** Of a bot that shuts down; whoever asked may ask another instance, or this one when it is back. */
export const ending: Refusal = {
  status: 503,
  code: 'shutting-down',
  error: 'This bot is shutting down. Try again in a minute.',
  retryAfterS: 60,
};

export function tooMany(retryAfterS: number): Refusal {
  return {
    status: 429,
    code: 'too-many-requests',
    error: 'Too many requests. Try again after the time in Retry-After.',
    retryAfterS,
  };
}

/** What no route takes. */
export function notServed(status = 404): Refusal {
  return status >= 500 ? ourFault : { status, code: 'not-found', error: 'Nothing is served here in this way.' };
}

/** Writes an answer whole. Not by restify's formatters: which one it takes depends on what the sender says it accepts. */
export function answerWith(response: Response, answer: RouteAnswer, correlationId: string): void {
  const { contentType, text } = wordsOf(answer, correlationId);
  response.setHeader('x-correlation-id', correlationId);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-store');
  if (answer.code !== undefined && answer.retryAfterS !== undefined)
    response.setHeader('retry-after', String(answer.retryAfterS));
  if (contentType !== undefined) response.setHeader('content-type', contentType);
  if (answer.code === undefined && 'headers' in answer)
    for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.sendRaw(answer.status, text);
}

function wordsOf(answer: RouteAnswer, correlationId: string): { contentType?: string; text: string | Buffer } {
  if (answer.code !== undefined) return { contentType: 'application/json', text: refusalText(answer, correlationId) };
  if ('text' in answer) return answer;
  return answer.json === undefined
    ? { text: '' }
    : { contentType: 'application/json', text: JSON.stringify(answer.json) };
}

function refusalText({ error, code }: Refusal, correlationId: string): string {
  return JSON.stringify({ error, code, correlationId });
}

/** The whole answer to what is no HTTP: there is no request that one could answer. */
export function malformed(correlationId: string): string {
  const text = refusalText({ status: 400, code: 'http-malformed', error: 'This is not HTTP.' }, correlationId);
  return [
    'HTTP/1.1 400 Bad Request',
    'Connection: close',
    'Content-Type: application/json',
    `X-Correlation-Id: ${correlationId}`,
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    text,
  ].join('\r\n');
}
