import type { IncomingMessage } from 'node:http';

type Refused = { kind: 'refused'; status: 400 | 408 | 413 | 415; reason: string };
/** The body as it came, byte for byte as a signature over it needs it, and what it says. */
export type BodyReading = { kind: 'json'; value: unknown; text: string } | Refused;

/**
 * Reads a JSON body with a limit that holds while reading. No decompression: restify's own reader inflates before
 * authentication and dies of a broken gzip stream.
 */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<BodyReading> {
  if (request.headers['content-encoding'] !== undefined && request.headers['content-encoding'] !== 'identity')
    return { kind: 'refused', status: 415, reason: 'Compressed bodies are not accepted.' };
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return { kind: 'refused', status: 415, reason: 'The body must be application/json.' };
  const body = await bytesOf(request, limit);
  if (body === 'too large') return { kind: 'refused', status: 413, reason: 'The body is too large.' };
  if (body === 'cut off') return { kind: 'refused', status: 408, reason: 'The body did not arrive.' };
  try {
    const text = body.toString('utf8');
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value, text };
  } catch {
    return { kind: 'refused', status: 400, reason: 'The body is not JSON.' };
  }
}

async function bytesOf(request: IncomingMessage, limit: number): Promise<Buffer | 'too large' | 'cut off'> {
  return new Promise((resolve) => {
    let pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= limit) {
        pieces.push(piece);
        return;
      }
      // Goes on reading and throws away: a connection left with unread bytes would take the next request down with it.
      // The server's request timeout ends a sender who never stops.
      pieces = [];
      resolve('too large');
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
