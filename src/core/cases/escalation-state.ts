import type { Actor, CaseEvent } from './case-event';

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
  event: CaseEvent,
  at: string,
): EscalationState | undefined {
  if (event.kind === 'escalated') {
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
  if (before === undefined) return undefined;
  switch (event.kind) {
    case 'escalation undone':
      return undefined;
    case 'joined':
      return { ...before, follows: event.incident, ticketKey: event.key, status: 'filed' };
    case 'gained follower':
      return { ...before, followers: [...before.followers.filter((id) => id !== event.caseId), event.caseId] };
    case 'filed':
      return {
        ...before,
        ticket: { id: event.id, number: event.number, url: event.url },
        status: before.status === 'on its way' || before.status === 'undelivered' ? 'filed' : before.status,
      };
    case 'undelivered':
      return { ...before, status: 'undelivered', reason: event.reason };
    case 'taken':
      return { ...before, status: 'taken', takenBy: event.by };
    case 'fact wanted':
      return { ...before, wanted: event.fact, takenBy: before.takenBy ?? event.by, status: 'taken' };
    case 'answered':
    case 'not known':
      return before.wanted === event.fact ? { ...before, wanted: undefined } : before;
    case 'fixed by IT':
      return { ...before, status: 'fixed', note: event.note, takenBy: before.takenBy ?? event.by, wanted: undefined };
    case 'not ours':
      return { ...before, status: 'not ours', note: event.note, wanted: undefined };
    case 'still failing':
    case 'follower still failing':
      return { ...before, status: before.takenBy ? 'taken' : 'filed', note: '' };
    case 'went back':
      // What IT refused or never got is over when the person goes on alone.
      return before.status === 'not ours' || before.status === 'undelivered' ? undefined : before;
    case 'pasted':
    case 'reconsidered':
    case 'chosen':
    case 'none of the choices':
    case 'step done':
    case 'did not help':
    case 'could not do':
    case 'took back':
    case 'asked IT':
    case 'resumed':
    case 'fixed':
    case 'left':
      return before;
  }
}
