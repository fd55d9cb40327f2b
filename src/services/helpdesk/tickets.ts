import { message, silence } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import { withEvents } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore, Change } from '../../core/cases/case-store';
import { noChange, commitWithRetry, type CommitOutcome } from '../../core/cases/commit-with-retry';
import type { FiledTicket, Ticket } from './desk';
import type { DeskActions } from './desk-actions';
import { actionOfStatus, type TicketStatusName } from '../../core/actions/ticket-status';
import { followersOf } from './incidents';
import { newsForAsker } from './news';

/** What a desk reports of a ticket by its callback. `id` is the same when it reports once more. */
export interface TicketStatus {
  id: string;
  key: string;
  status: TicketStatusName;
  by: string;
  note: string;
}

/** The way of a request after it left the chat. */
export interface Tickets {
  /** The request as the desk gets it; undefined when it was taken back, or its case was deleted. */
  ticketOf(
    caseId: string,
    key: string,
  ): Promise<{ desk: string; ticket: Ticket; filed: FiledTicket | undefined } | undefined>;
  /** A desk took it in. */
  filed(caseId: string, key: string, ticket: FiledTicket): Promise<void>;
  /** It was given up: the person is told, with another way. */
  undelivered(caseId: string, key: string, reason: string): Promise<void>;
  /**
   * What the desk says of a ticket. `unknown`: no case was escalated under that key. `newer version`: a newer version went on
   * with the case and must be told, so the desk has to say it again.
   */
  report(status: TicketStatus): Promise<'taken in' | 'known already' | 'unknown' | 'newer version'>;
}

interface Parts {
  cases: CaseStore;
  actions: DeskActions;
  /** IT's language. */
  deskWords: Words;
  now: () => string;
  wake: () => void;
}

/** The port of a request after it left the chat, over the store. */
export function tickets({ cases, actions, deskWords, now, wake }: Parts): Tickets {
  const store = commitWithRetry({ cases, wake });
  /** Stores under an idempotency key what `decide` says, and tells how that ended. */
  const storeOnce = async (
    key: string,
    personId: string,
    decide: () => Promise<Change | undefined>,
  ): Promise<CommitOutcome<unknown>['kind']> => {
    const { kind } = await store(async () => ({
      change: { ...((await decide()) ?? noChange), idempotencyKeys: [{ key, personId }] },
    }));
    return kind;
  };

  const ticketOf: Tickets['ticketOf'] = async (caseId, key) => {
    const found = await cases.find(caseId);
    const escalation = found && stateOf(found).escalation;
    if (!found || escalation?.key !== key) return undefined;
    const { desk, group, title, text, urgency, impact, area, ticket } = escalation;
    return { desk, ticket: { key, caseId, title, description: text, urgency, impact, area, group }, filed: ticket };
  };

  return {
    ticketOf,
    filed: async (caseId, key, ticket) => {
      const found = await cases.find(caseId);
      if (!found) return;
      await storeOnce(`filed:${key}`, found.asker.personId, async () => {
        const newest = await cases.find(caseId);
        if (!newest || stateOf(newest).escalation?.key !== key) return undefined;
        const changed = withEvents(newest, now(), [{ kind: 'filed', ...ticket }]);
        return { cases: [changed], outbox: newsForAsker(changed, 'quiet', silence, now()) };
      });
    },
    undelivered: async (caseId, key, reason) => {
      const found = await cases.find(caseId);
      if (!found) return;
      await storeOnce(`undelivered:${key}:${found.version}`, found.asker.personId, async () => {
        const newest = await cases.find(caseId);
        const escalation = newest && stateOf(newest).escalation;
        if (!newest || escalation?.key !== key || escalation.ticket || escalation.status === 'undelivered')
          return undefined;
        // Who follows it waits for the same request.
        const all = [newest, ...(await followersOf(newest, cases))].map((one) =>
          withEvents(one, now(), [{ kind: 'undelivered', reason }]),
        );
        return {
          cases: all,
          outbox: all.flatMap((one) => newsForAsker(one, 'loud', message('news.notArrived'), now())),
          incidents: [{ kind: 'close', caseId }],
        };
      });
    },
    report: async ({ id, key, status, by, note }) => {
      const caseId = await cases.caseOfTicket(key);
      const found = caseId === undefined ? undefined : await cases.find(caseId);
      if (caseId === undefined || !found) return 'unknown';
      const stored = await storeOnce(`callback:${id}`, found.asker.personId, async () => {
        const newest = await cases.find(caseId);
        const acted =
          newest &&
          (await actions.act(newest, actionOfStatus(status, note), {
            id: '',
            name: by === '' ? deskWords.say(message('desk.it')) : by,
          }));
        if (!acted || !('decision' in acted)) return undefined;
        const { change } = acted.decision;
        // The desk wrote it; told again it would report it again, and so on for ever.
        const outbox = change.outbox?.filter(({ channel }) => status !== 'commented' || channel !== 'desk');
        return { ...change, ...(outbox ? { outbox } : {}) };
      });
      if (stored === 'newer version') return stored;
      return stored === 'saved' ? 'taken in' : 'known already';
    },
  };
}
