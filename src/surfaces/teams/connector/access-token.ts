import { AppCredentials } from 'botframework-connector';
import type { ConnectorClient } from 'botframework-connector';
import { TeamsFault } from './teams-fault';

/** The bot's own token for Teams. */
export interface AccessToken {
  /** Undefined on this machine only, where there are no credentials. Rejects with {@link TeamsFault} when none can be had in time. */
  get(signal: AbortSignal): Promise<string | undefined>;
  /** Teams refused it: the next one is a new one. */
  refused(): void;
}

/** Over the credentials of the SDK, which keep a token for as long as it lasts. Many who ask at once cause one request. */
export function accessToken(credentials: ConnectorClient['credentials']): AccessToken {
  if (!(credentials instanceof AppCredentials) || !credentials.appId)
    return { get: async () => Promise.resolve(undefined), refused: () => undefined };
  let asked: Promise<string> | undefined;
  let renew = false;

  const ask = async (): Promise<string> => {
    asked ??= credentials.getToken(renew).finally(() => {
      asked = undefined;
    });
    renew = false;
    return asked;
  };
  return {
    get: async (signal) =>
      unlessAborted(ask(), signal).catch((error: unknown) => {
        throw new TeamsFault('The bot could not get its own token from Entra', undefined, undefined, error);
      }),
    refused: () => {
      renew = true;
    },
  };
}

async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      reject(new Error('it took too long'));
    };
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', end);
    });
  });
}
