import type { Tickets } from '../../services/helpdesk/tickets';
import type { RouteAnswer, Route } from '../../surfaces/route';
import { headerFault } from './signed-message';
import { readStatusCallback } from './status-callback';

const largestBody = 64 * 1024;

interface Parts {
  /** The secret both sides sign with. */
  secret: string;
  tickets: Pick<Tickets, 'report'>;
  now: () => Date;
}

/** That way, if a desk was given a secret for it. */
export function ticketStatusRoutes(secret: string | undefined, parts: Omit<Parts, 'secret'>): Route[] {
  return secret === undefined ? [] : [ticketStatusRoute({ secret, ...parts })];
}

/** Where a desk reports what became of a ticket, signed with the secret it was given. */
export function ticketStatusRoute({ secret, tickets, now }: Parts): Route {
  return {
    method: 'POST',
    path: '/api/tickets/status',
    largestBody,
    authentication: 'webhook signature',
    admit: async (headers) => {
      const error = headerFault({ headers, now: now() });
      return Promise.resolve(error === undefined ? undefined : { status: 401, code: 'signature-refused', error });
    },
    handle: async ({ text, headers }, respond) => {
      const read = readStatusCallback({ body: text, headers, secret, now: now() });
      if (read.kind === 'refused') {
        respond({
          status: read.status,
          code: read.status === 401 ? 'signature-refused' : 'callback-malformed',
          error: read.reason,
        });
        return;
      }
      const { id, key, status, by = '', note = '' } = read;
      const outcome = await tickets.report({ id, key, status, by, note });
      respond(responseTo(outcome));
    },
  };
}

function responseTo(outcome: Awaited<ReturnType<Tickets['report']>>): RouteAnswer {
  if (outcome === 'unknown')
    return { status: 404, code: 'ticket-unknown', error: 'No case was escalated under this key.' };
  if (outcome === 'newer version')
    return { status: 503, code: 'newer-version', error: 'A newer version has this case. Try again.' };
  return { status: 200, json: { status: outcome } };
}
