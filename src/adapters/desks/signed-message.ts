import { timingSafeEqual } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

/** Older or newer than this is a replay or a wrong clock. */
const toleranceS = 5 * 60;

/** A shared secret as https://www.standardwebhooks.com writes it: 24 to 64 random bytes in base64 after `whsec_`. */
export const signingSecretSchema = z.string().refine((secret) => {
  const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 && bytes.length >= 24 && bytes.length <= 64;
}, 'must be whsec_ and 24 to 64 random bytes in base64, for example from: echo whsec_$(openssl rand -base64 32)');

/** `id` is the same however often the message is sent, `at` is the time of this attempt. */
export interface SignedMessage {
  id: string;
  at: Date;
  body: string;
}

/** The three headers of a signed message. */
export function signatureHeaders(
  { id, at, body }: SignedMessage,
  secret: string,
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

export interface ReceivedMessage {
  /** The body as it came, before any parsing: the signature covers every character. */
  body: string;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  secret: string;
  now: Date;
}

// No full stop in an id: it could shift the border between the id and the time that are signed together.
const signedHeadersSchema = z.object({
  'webhook-id': z.string().regex(/^[\x21-\x2D\x2F-\x7E]{1,256}$/),
  'webhook-timestamp': z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(Number),
  'webhook-signature': z.string().max(4096),
});

const headersMissing = 'The headers webhook-id, webhook-timestamp and webhook-signature are missing or malformed.';
const timeOff = 'The webhook-timestamp is more than 5 minutes off.';

/** What is wrong with the headers alone, before the body is read; undefined when a signature may hold. */
export function headerFault({ headers, now }: Pick<ReceivedMessage, 'headers' | 'now'>): string | undefined {
  const { data } = signedHeadersSchema.safeParse(headers);
  if (!data) return headersMissing;
  return isOff(data['webhook-timestamp'], now) ? timeOff : undefined;
}

function isOff(timestamp: number, now: Date): boolean {
  return Math.abs(now.getTime() / 1000 - timestamp) > toleranceS;
}

/**
 * Who holds the secret wrote this, and lately. The library's own check reads the clock itself and takes times like `12abc`,
 * so only its signature is used.
 */
export function checkSignature({
  body,
  headers,
  secret,
  now,
}: ReceivedMessage): { kind: 'genuine'; id: string } | { kind: 'not genuine'; reason: string } {
  const parsed = signedHeadersSchema.safeParse(headers);
  if (!parsed.success) return { kind: 'not genuine', reason: headersMissing };
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = parsed.data;
  if (isOff(timestamp, now)) return { kind: 'not genuine', reason: timeOff };
  const expected = Buffer.from(new Webhook(secret).sign(id, new Date(timestamp * 1000), body));
  // Several signatures stand side by side while a sender changes its secret.
  const genuine = signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  return genuine ? { kind: 'genuine', id } : { kind: 'not genuine', reason: 'The webhook-signature does not match.' };
}
