import type { IncomingMessage } from 'node:http';
import type { Refusal } from '../route';
import { hasOddNames } from './odd-names';
import { shapeWatch, type ShapeFault, type ShapeLimits } from './json-shape';

/** What a body may be at most. */
export interface BodyLimits {
  /** In bytes. */
  size: number;
  shape: ShapeLimits;
}

/** The body as it came, byte for byte as a signature over it needs it, and what it says. */
export type BodyReading = { kind: 'json'; value: unknown; text: string } | { kind: 'refused'; refusal: Refusal };

/**
 * Reads a JSON body with limits that hold while reading. No decompression: restify's own reader inflates before
 * authentication and dies of a broken gzip stream.
 */
export async function readJsonBody(request: IncomingMessage, limits: BodyLimits): Promise<BodyReading> {
  if (request.headers['content-encoding'] !== undefined && request.headers['content-encoding'] !== 'identity')
    return refused(415, 'body-encoded', 'Compressed bodies are not accepted.');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return refused(415, 'body-not-json', 'The body must be application/json.');
  const body = await bytesOf(request, limits);
  if (typeof body === 'string') return faults[body];
  try {
    const text = body.toString('utf8');
    const value: unknown = JSON.parse(text);
    return hasOddNames(value)
      ? refused(400, 'body-odd-names', 'The body has names that mean something to JavaScript.')
      : { kind: 'json', value, text };
  } catch {
    return refused(400, 'body-not-json', 'The body is not JSON.');
  }
}

function refused(status: number, code: Refusal['code'], error: string): BodyReading {
  return { kind: 'refused', refusal: { status, code, error } };
}

type ReadingFault = ShapeFault | 'too large' | 'cut off';

const faults: Record<ReadingFault, BodyReading> = {
  'too large': refused(413, 'body-too-large', 'The body is too large.'),
  'too deep': refused(400, 'body-too-deep', 'The body nests its objects and lists too deeply.'),
  'too many keys': refused(400, 'body-too-many-keys', 'The body has too many names and values.'),
  'cut off': refused(408, 'body-cut-off', 'The body did not arrive.'),
};

async function bytesOf(request: IncomingMessage, { size: limit, shape }: BodyLimits): Promise<Buffer | ReadingFault> {
  return new Promise((resolve) => {
    const watch = shapeWatch(shape);
    let pieces: Buffer[] = [];
    let size = 0;
    let isRefused = false;
    // Goes on reading and throws away: a connection left with unread bytes would take the next request down with it.
    // The server's time limit for a request ends a sender who never stops.
    const refuse = (fault: ReadingFault): void => {
      isRefused = true;
      pieces = [];
      resolve(fault);
    };
    request.on('data', (piece: Buffer) => {
      if (isRefused) return;
      size += piece.length;
      if (size > limit) {
        refuse('too large');
        return;
      }
      const fault = watch(piece);
      if (fault === undefined) pieces.push(piece);
      else refuse(fault);
    });
    request.once('end', () => {
      resolve(Buffer.concat(pieces));
    });
    for (const ending of ['error', 'close'] as const) {
      request.once(ending, () => {
        resolve('cut off');
      });
    }
  });
}
