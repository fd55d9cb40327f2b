import type { Route } from '../route';
import type { TeamsAdapter, TurnLogic } from './adapter';
import { readEnvelope } from './envelope';

/** Room for the longest paste twice over: Teams sends text and HTML. */
const largestBody = 2 * 1024 * 1024;

interface Parts {
  adapter: Pick<TeamsAdapter, 'take'>;
  logic: TurnLogic;
  /** Only the local chat may talk to us. */
  local: boolean;
}

/** Where Teams delivers activities. The adapter checks the Bot Framework's token before the bot sees one. */
export function messagesRoute({ adapter, logic, local }: Parts): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    largestBody,
    authentication: 'bot framework token',
    handle: async ({ body, headers }, respond) => {
      const envelope = readEnvelope(body, local);
      if (envelope.kind === 'refused') {
        respond({ status: envelope.status, json: { error: envelope.reason } });
        return;
      }
      await adapter.take(
        {
          body: envelope.body,
          headers: { ...headers },
          respond: (status, json) => {
            respond({ status, json });
          },
        },
        logic,
      );
    },
  };
}
