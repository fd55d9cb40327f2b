import type { Actor, CaseEvent, LogEvent } from './case-event';
import { handleEvent, type EventHandlers } from './event-handlers';

type Escalated = Extract<CaseEvent, { kind: 'escalated' }>;

/** What one side said to the other in the case. `text` is empty when its words were deleted; `at` is an ISO time. */
export interface Sentence {
  from: 'asker' | 'IT';
  name: string;
  text: string;
  at: string;
}

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
  /** ISO time; empty while nobody took it. */
  takenAt: string;
  /** What both sides said, the oldest first. */
  sentences: readonly Sentence[];
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
  if (event.kind === 'escalated') return begun(event, at, before?.sentences);
  return before === undefined ? undefined : handleEvent(handlers, before, event, at);
}

function begun(event: Escalated, at: string, sentences: readonly Sentence[] = []): EscalationState {
  return {
    ...event,
    escalatedAt: at,
    status: 'on its way',
    follows: undefined,
    ticketKey: event.key,
    followers: [],
    ticket: undefined,
    takenBy: undefined,
    takenAt: '',
    sentences,
    wanted: undefined,
    note: '',
    reason: '',
  };
}

const asBefore = (before: EscalationState): EscalationState => before;

/** The fact was said, whether as a value or as one that cannot be found out. */
const factSaid = (before: EscalationState, { fact }: { fact: string }): EscalationState =>
  before.wanted === fact ? { ...before, wanted: undefined } : before;

/** Whoever of IT acts first has it from then on. */
const takenOver = (before: EscalationState, by: Actor, at: string): EscalationState => ({
  ...before,
  takenBy: before.takenBy ?? by,
  takenAt: before.takenBy ? before.takenAt : at,
});

const failsAgain = (before: EscalationState): EscalationState => ({
  ...before,
  status: before.takenBy ? 'taken' : 'filed',
  note: '',
});

const handlers: EventHandlers<EscalationState, EscalationState | undefined> = {
  escalated: (before, event, at) => begun(event, at, before.sentences),
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
  taken: (before, { by }, at) => ({ ...before, status: 'taken', takenBy: by, takenAt: at }),
  'fact wanted': (before, { fact, by }, at) => ({ ...takenOver(before, by, at), wanted: fact, status: 'taken' }),
  'wrote to IT': (before, { text, name }, at) => said(before, { from: 'asker', name, text, at }),
  'wrote to asker': (before, { text, by }, at) => ({
    ...said(takenOver(before, by, at), { from: 'IT', name: by.name, text, at }),
    status: 'taken',
  }),
  answered: factSaid,
  'not known': factSaid,
  'fixed by IT': (before, { note, by }, at) => ({
    ...takenOver(before, by, at),
    status: 'fixed',
    note,
    wanted: undefined,
  }),
  'not ours': (before, { note }) => ({ ...before, status: 'not ours', note, wanted: undefined }),
  'still failing': failsAgain,
  'follower still failing': failsAgain,
  'came back': (before) => (before.status === 'fixed' ? failsAgain(before) : before),
  // What IT refused or never got is over when the person goes on alone.
  'went back': (before) => (before.status === 'not ours' || before.status === 'undelivered' ? undefined : before),
  pasted: asBefore,
  reconsidered: asBefore,
  chosen: asBefore,
  'assistant chose': asBefore,
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
  'reminder set': asBefore,
  'reminder dropped': asBefore,
  'of a newer version': asBefore,
};

function said(before: EscalationState, sentence: Sentence): EscalationState {
  return { ...before, sentences: [...before.sentences, sentence] };
}

/** What IT wrote and nobody answered yet; undefined when the person had the last word. */
export function unanswered({ sentences }: Pick<EscalationState, 'sentences'>): Sentence | undefined {
  const last = sentences.at(-1);
  return last?.from === 'IT' ? last : undefined;
}

/** Whether a sentence asks something, in whatever script. */
export function asksSomething({ text }: Pick<Sentence, 'text'>): boolean {
  return /[?\uFF1F\u061F]/.test(text);
}
