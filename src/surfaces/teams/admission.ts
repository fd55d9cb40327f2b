import type { Headers, Refusal } from '../route';
import { bearerIn } from '../route/bearer-token';
import type { ReadToken } from './teams-token';

/** So soon may whoever was let in by nobody's fault try again, in seconds. */
const keysSoon = 15;

const bearerMissing: Refusal = {
  status: 401,
  code: 'bearer-missing',
  error: 'Only the Bot Framework may send activities here, with its token.',
};
export const tokenRefused: Refusal = {
  status: 401,
  code: 'token-refused',
  error: 'This is not a token of the Bot Framework for this bot.',
};
const keysOutOfReach: Refusal = {
  status: 503,
  code: 'keys-out-of-reach',
  error: 'The keys that tokens are checked with cannot be read just now.',
  retryAfterS: keysSoon,
};

/** Lets in whoever shows the Bot Framework's token, before a byte of the body is read. */
export function admitBearers(readToken: ReadToken): (headers: Headers) => Promise<Refusal | undefined> {
  return async ({ authorization }) => {
    const token = bearerIn(authorization);
    if (token === undefined) return bearerMissing;
    const { kind } = await readToken(token);
    switch (kind) {
      case 'genuine':
        return undefined;
      case 'refused':
        return tokenRefused;
      case 'no keys':
        return keysOutOfReach;
    }
  };
}
