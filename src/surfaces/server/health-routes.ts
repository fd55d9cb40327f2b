import type { Route } from '../route';

/** Whether the process lives, and whether turns can be answered now: `ready` says that the store is there and nothing is shutting down. */
export function healthRoutes(ready: () => Promise<boolean>): readonly Route[] {
  let asking: Promise<boolean> | undefined;
  /** Anybody may ask, and as often as they like: whoever comes meanwhile gets the same answer. */
  const askOnce = async (): Promise<boolean> =>
    (asking ??= ready().finally(() => {
      asking = undefined;
    }));
  return [
    {
      method: 'GET',
      path: '/healthz',
      authentication: 'none',
      handle: async (_request, respond) => {
        respond({ status: 200, json: { status: 'ok' } });
        return Promise.resolve();
      },
    },
    {
      method: 'GET',
      path: '/readyz',
      authentication: 'none',
      handle: async (_request, respond) => {
        const isReady = await askOnce();
        respond({ status: isReady ? 200 : 503, json: { status: isReady ? 'ready' : 'not ready' } });
      },
    },
  ];
}
