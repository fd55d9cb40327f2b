import type { Refusal, Route } from '../route';
import type { TeamsAdapter, TurnLogic } from './adapter';
import { admitBearers } from './admission';
import { readEnvelope, type Envelope } from './envelope';
import { isOfAllowedTenant, type AllowedTenants } from './tenants';
import type { ReadToken } from './teams-token';

/** Teams sends at most about 100 KB, in text and in HTML. */
const largestBody = 256 * 1024;
/** The local chat takes the longest paste, in HTML too. */
const largestLocalBody = 2 * 1024 * 1024;

/** Who may come in, in production. */
export interface TeamsDoor {
  readToken: ReadToken;
  tenants: AllowedTenants;
  /** Counts what a person sends; undefined while there is room, else after how many seconds there is room again. */
  limitPerson: (personId: string) => Promise<number | undefined>;
}

interface Parts {
  adapter: Pick<TeamsAdapter, 'take'>;
  logic: TurnLogic;
  /** Undefined: only the local chat may talk to us. */
  door: TeamsDoor | undefined;
}

/** Where Teams delivers activities. The token is checked before the body is read, and by the adapter against the body. */
export function messagesRoute({ adapter, logic, door }: Parts): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    largestBody: door ? largestBody : largestLocalBody,
    authentication: 'bot framework token',
    ...(door ? { admit: admitBearers(door.readToken) } : {}),
    handle: async ({ body, headers }, respond) => {
      const envelope = readEnvelope(body, door === undefined);
      if (envelope.kind === 'refused') {
        respond(envelope.refusal);
        return;
      }
      const refusal = await refusalBy(door, envelope.body);
      if (refusal) {
        respond(refusal);
        return;
      }
      await adapter.take(
        {
          body: envelope.body,
          headers: { ...headers },
          respond: (status, json) => {
            respond({ status, json });
          },
          refuse: respond,
        },
        logic,
      );
    },
  };
}

async function refusalBy(door: TeamsDoor | undefined, activity: Envelope): Promise<Refusal | undefined> {
  if (!door) return undefined;
  if (!isOfAllowedTenant(activity, door.tenants))
    return {
      status: 403,
      code: 'tenant-not-allowed',
      error: 'This bot serves people of its own company only.',
    };
  const retryAfterS = await door.limitPerson(activity.from.aadObjectId?.toLowerCase() ?? activity.from.id);
  return retryAfterS === undefined
    ? undefined
    : {
        status: 429,
        code: 'too-many-requests',
        error: 'This person sends more than the bot takes. Try again after the time in Retry-After.',
        retryAfterS,
      };
}
