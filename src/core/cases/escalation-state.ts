import type { Actor, CaseEvent, LogEvent } from './case-event';
import { handleEvent, type EventHandlers } from './event-handlers';

type Escalated = Extract<CaseEvent, { kind: 'escalated' }>;

/** How far IT is with a case. */
export interface EscalationState extends Escalated {
  /** ISO time. */
  escalatedAt: string;
  status: 'on its way' | 'filed' | 'taken' | 'fixed' | 'not ours' | 'undelivered';
  /** The case whose incident this one follows, when another person escalated the same outage first. */
  follows: string | undefined;
  /** Key of the ticket: its own, or that of the incident it follows. */
  ticketKey: string;
  followers: readonly string[];
  ticket: { id: string; number: string; url: string } | undefined;
  takenBy: Actor | undefined;
  /** The fact IT asked the person for. */
  wanted: string | undefined;
  /** What IT wrote when they fixed or refused it. */
  note: string;
  reason: string;
}

/** How an event changes what IT has of a case; undefined while IT has nothing. */
export function escalationAfter(
  before: EscalationState | undefined,
  event: LogEvent,
  at: string,
): EscalationState | undefined {
  if (event.kind === 'escalated') return begun(event, at);
  return before === undefined ? undefined : handleEvent(handlers, before, event, at);
}

function begun(event: Escalated, at: string): EscalationState {
  return {
    ...event,
    escalatedAt: at,
    status: 'on its way',
    follows: undefined,
    ticketKey: event.key,
    followers: [],
    ticket: undefined,
    takenBy: undefined,
    wanted: undefined,
    note: '',
    reason: '',
  };
}

const asBefore = (before: EscalationState): EscalationState => before;

/** The fact was said, whether as a value or as one that cannot be found out. */
const factSaid = (before: EscalationState, { fact }: { fact: string }): EscalationState =>
  before.wanted === fact ? { ...before, wanted: undefined } : before;

const failsAgain = (before: EscalationState): EscalationState => ({
  ...before,
  status: before.takenBy ? 'taken' : 'filed',
  note: '',
});

const handlers: EventHandlers<EscalationState, EscalationState | undefined> = {
  escalated: (_before, event, at) => begun(event, at),
  'escalation undone': () => undefined,
  joined: (before, { incident, key }) => ({ ...before, follows: incident, ticketKey: key, status: 'filed' }),
  'gained follower': (before, { caseId }) => ({
    ...before,
    followers: [...before.followers.filter((id) => id !== caseId), caseId],
  }),
  filed: (before, { id, number, url }) => ({
    ...before,
    ticket: { id, number, url },
    status: before.status === 'on its way' || before.status === 'undelivered' ? 'filed' : before.status,
  }),
  undelivered: (before, { reason }) => ({ ...before, status: 'undelivered', reason }),
  taken: (before, { by }) => ({ ...before, status: 'taken', takenBy: by }),
  'fact wanted': (before, { fact, by }) => ({
    ...before,
    wanted: fact,
    takenBy: before.takenBy ?? by,
    status: 'taken',
  }),
  answered: factSaid,
  'not known': factSaid,
  'fixed by IT': (before, { note, by }) => ({
    ...before,
    status: 'fixed',
    note,
    takenBy: before.takenBy ?? by,
    wanted: undefined,
  }),
  'not ours': (before, { note }) => ({ ...before, status: 'not ours', note, wanted: undefined }),
  'still failing': failsAgain,
  'follower still failing': failsAgain,
  // What IT refused or never got is over when the person goes on alone.
  'went back': (before) => (before.status === 'not ours' || before.status === 'undelivered' ? undefined : before),
  pasted: asBefore,
  reconsidered: asBefore,
  chosen: asBefore,
  'none of the choices': asBefore,
  guided: asBefore,
  'step done': asBefore,
  'did not help': asBefore,
  'could not do': asBefore,
  'took back': asBefore,
  'asked IT': asBefore,
  resumed: asBefore,
  fixed: asBefore,
  left: asBefore,
  'of a newer version': asBefore,
};
