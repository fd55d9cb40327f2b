/** An answer is a few hundred bytes; a service that sends more is none, or broken. In bytes. */
const largestAnswer = 256 * 1024;

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Fetches without following a redirect, which would carry the words and the key to an address nobody chose, and reads no more
 * of an answer than it may hold.
 */
export function cappedFetch(most = largestAnswer): Fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    if (response.body === null) return response;
    let read = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          read += chunk.byteLength;
          if (read > most) controller.error(new Error(`the answer is larger than ${most} bytes`));
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, { status: response.status, headers: response.headers });
  };
}
