import type { Headers, Refusal } from '../route';
import { bearerIn } from '../route/bearer-token';

/** Who asks. Only the token says it; nothing in an address or a body does. */
export interface Person {
  /** As the chat knows them: the object id of Entra in small letters. */
  id: string;
  name: string;
  /** May see what waits for IT. */
  isIt: boolean;
}

export type PersonReading =
  | { kind: 'person'; person: Person }
  | { kind: 'refused' }
  /** Nobody can be told apart just now; the issuer's keys could not be read. */
  | { kind: 'no keys' };

/** Reads a person's token. */
export type ReadPerson = (token: string) => Promise<PersonReading>;

/** Who sent a request, or why it is refused. */
export type Identify = (
  headers: Headers,
) => Promise<{ kind: 'person'; person: Person } | { kind: 'refusal'; refusal: Refusal }>;

/** So soon may whoever was let in by nobody's fault try again, in seconds. */
const keysSoon = 15;

const bearerMissing: Refusal = {
  status: 401,
  code: 'bearer-missing',
  error: 'Only people of this company may ask here, with the token that Teams gives to the tab.',
};
const tokenRefused: Refusal = {
  status: 401,
  code: 'token-refused',
  error: 'This is not a token of Microsoft Entra for this app.',
};
const keysOutOfReach: Refusal = {
  status: 503,
  code: 'keys-out-of-reach',
  error: 'The keys that tokens are checked with cannot be read just now.',
  retryAfterS: keysSoon,
};

/** People show Entra's token in the Authorization header. */
export function byToken(readPerson: ReadPerson): Identify {
  return async ({ authorization }) => {
    const token = bearerIn(authorization);
    if (token === undefined) return { kind: 'refusal', refusal: bearerMissing };
    const reading = await readPerson(token);
    switch (reading.kind) {
      case 'person':
        return reading;
      case 'refused':
        return { kind: 'refusal', refusal: tokenRefused };
      case 'no keys':
        return { kind: 'refusal', refusal: keysOutOfReach };
    }
  };
}

const originRefused: Refusal = {
  status: 403,
  code: 'origin-refused',
  error: 'In local mode only pages of this machine may ask.',
};
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;

/**
 * In local mode everybody on this machine is the one person of the local chat. A page of the web that a browser on this machine
 * shows is not: its name may be made to lead here, and then the browser names that host, or says that another site asks.
 */
export function onThisMachine(person: Person): Identify {
  return async ({ host, 'sec-fetch-site': site = 'none' }) => {
    const isOurs = typeof host === 'string' && loopback.test(host) && (site === 'same-origin' || site === 'none');
    return Promise.resolve(isOurs ? { kind: 'person', person } : { kind: 'refusal', refusal: originRefused });
  };
}
