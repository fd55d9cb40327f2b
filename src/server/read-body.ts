import type { IncomingMessage } from 'node:http';

export type BodyReading = { kind: 'json'; value: unknown } | { kind: 'refused'; status: 400 | 408 | 413 | 415; reason: string };

/**
 * Reads a JSON body with a limit that holds while reading. No decompression: restify's own reader inflates before
 * authentication and dies of a broken gzip stream.
 */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<BodyReading> {
  if (request.headers['content-encoding'] !== undefined && request.headers['content-encoding'] !== 'identity') return { kind: 'refused', status: 415, reason: 'Compressed bodies are not accepted.' };
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { kind: 'refused', status: 415, reason: 'The body must be application/json.' };
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    // Leaving the loop must not destroy the request: its connection would die under the answer, or under the next request.
    for await (const piece of request.iterator({ destroyOnReturn: false })) {
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
      size += bytes.length;
      if (size > limit) {
        // What is still on its way is thrown away; the server's request timeout ends a sender who never stops.
        request.resume();
        return { kind: 'refused', status: 413, reason: 'The body is too large.' };
      }
      pieces.push(bytes);
    }
  } catch {
    return { kind: 'refused', status: 408, reason: 'The body did not arrive.' };
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
    return { kind: 'json', value };
  } catch {
    return { kind: 'refused', status: 400, reason: 'The body is not JSON.' };
  }
}
