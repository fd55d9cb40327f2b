import type { Server, ServerResponse } from 'node:http';

/** How a server ends: nothing new begins, what is under way is finished, and nobody can hold it open. */
export interface Drain {
  /** Does the work of one answer; undefined, and nothing done, when the server is ending. */
  answer(response: ServerResponse, work: () => Promise<void>): Promise<void> | undefined;
  /** Resolves when what was under way is answered, or `limit` ended; then every connection is closed, whatever it waits for. */
  end(limit: AbortSignal): Promise<void>;
}

/** Call it before anything else listens to the requests of `server`. */
export function drainOf(server: Server): Drain {
  const open = new Set<ServerResponse>();
  const working = new Set<Promise<void>>();
  let ending = false;

  server.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (ending) askToClose(response);
  });
  // A request may begin while the last ones end.
  const allAnswered = async (): Promise<void> => {
    while (working.size > 0) await Promise.all(working);
  };
  return {
    answer: (response, work) => {
      if (ending) return undefined;
      const done = work();
      const flight = done
        .catch(() => undefined)
        .then(async () => sent(response))
        .finally(() => working.delete(flight));
      working.add(flight);
      return done;
    },
    end: async (limit) => {
      ending = true;
      for (const response of open) askToClose(response);
      await Promise.race([allAnswered(), abortOf(limit)]);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Whoever keeps the connection for more finds it closed, and takes another, which leads to another instance. */
function askToClose(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

/** Resolves when the answer has left, or nobody is there to take it. */
async function sent(response: ServerResponse): Promise<void> {
  if (response.closed || !response.headersSent) return;
  await new Promise((resolve) => response.once('close', resolve));
}

async function abortOf(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
}
