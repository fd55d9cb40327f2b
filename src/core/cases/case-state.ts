import type { GuideAnswer } from '../knowledge/guide/walk-guide';
import type { Redaction } from '../intake/redaction';
import type { Case, LogEntry } from './case';
import { canBeTakenBack, type CaseEvent, type LogEvent } from './case-event';
import { escalationAfter, type EscalationState } from './escalation-state';
import { handleEvent, type EventHandlers } from './event-handlers';

export type AssistantEvent = Extract<CaseEvent, { kind: 'assistant chose' }>;

export interface CaseState {
  status: 'open' | 'fixed' | 'left';
  /** Redacted pastes, oldest first. */
  texts: readonly string[];
  redactions: readonly Redaction[];
  answers: ReadonlyMap<string, string>;
  unknown: ReadonlySet<string>;
  /** `article/cause` whose steps did not help. */
  tried: ReadonlySet<string>;
  /** `article/cause` whose steps the person has no way to do. */
  notDoable: ReadonlySet<string>;
  /** Steps done, by `article/cause`; they count from 1. */
  stepsDone: ReadonlyMap<string, ReadonlySet<number>>;
  chosen: string | undefined;
  /** Articles the person said it is not. */
  refused: ReadonlySet<string>;
  /** What was answered to the guide, oldest first. */
  guided: readonly GuideAnswer[];
  /** What an assistant chose for the newest paste. */
  found: AssistantEvent | undefined;
  /** The question the person wants to answer again. */
  reconsidering: string | undefined;
  /** The handover is open on the card. */
  askingIt: boolean;
  canGoBack: boolean;
  /** What the case is about was told, chosen or opened again just now, so the card says what it means. */
  introduces: boolean;
  escalation: EscalationState | undefined;
  /** ISO time at which the person is reminded. */
  remindedAt: string | undefined;
}

/** The log without what was taken back. */
export function standingEntries(log: readonly LogEntry[]): LogEntry[] {
  const standing: LogEntry[] = [];
  for (const entry of log) {
    if (entry.event.kind !== 'took back') standing.push(entry);
    else {
      const last = standing.findLastIndex(({ event }) => canBeTakenBack(event));
      if (last >= 0) standing.splice(last, 1);
    }
  }
  return standing;
}

/** What an event changes; the rest stays as it was. */
type Changes = Partial<CaseState>;

const nothingSaid: CaseState = {
  status: 'open',
  texts: [],
  redactions: [],
  answers: new Map(),
  unknown: new Set(),
  tried: new Set(),
  notDoable: new Set(),
  stepsDone: new Map(),
  chosen: undefined,
  refused: new Set(),
  guided: [],
  found: undefined,
  reconsidering: undefined,
  askingIt: false,
  canGoBack: false,
  introduces: true,
  escalation: undefined,
  remindedAt: undefined,
};

/** The state of a case: a pure fold of its log. Saying something new about a fact replaces what was said before. */
export function stateOf({ log }: Pick<Case, 'log'>): CaseState {
  const standing = standingEntries(log);
  return {
    ...standing.reduce(stateAfter, nothingSaid),
    askingIt: opensHandover(log.at(-1)?.event),
    canGoBack: standing.some(({ event }) => canBeTakenBack(event)),
    introduces: !goesOn(log.at(-1)?.event),
  };
}

function stateAfter(before: CaseState, { event, at }: LogEntry): CaseState {
  return {
    ...before,
    // Anything new about the problem ends the wish to answer an earlier question again.
    reconsidering: saysSomething(event) ? undefined : before.reconsidering,
    ...handleEvent(handlers, before, event, at),
    escalation: escalationAfter(before.escalation, event, at),
  };
}

const nothing = (): Changes => ({});
const opens = (): Changes => ({ status: 'open' });
/** What needs the person is on their card again, also when they had put the case aside. */
const opensAgain = ({ status }: CaseState): Changes => (status === 'left' ? { status: 'open' } : {});

const handlers: EventHandlers<CaseState, Changes> = {
  pasted: ({ texts, redactions }, event) => ({
    texts: [...texts, event.text],
    redactions: countedTogether([...redactions, ...event.redactions]),
    // It was chosen without knowing what is pasted now.
    found: undefined,
  }),
  'assistant chose': (_before, event) => ({ found: event }),
  answered: ({ answers, unknown }, { fact, value }) => ({
    answers: new Map(answers).set(fact, value),
    unknown: without(unknown, fact),
  }),
  'not known': ({ answers, unknown }, { fact }) => ({
    unknown: new Set(unknown).add(fact),
    answers: new Map([...answers].filter(([answered]) => answered !== fact)),
  }),
  reconsidered: (_before, { fact }) => ({ reconsidering: fact }),
  chosen: (_before, { article }) => ({ chosen: article }),
  'none of the choices': ({ refused }, { articles }) => ({ refused: new Set([...refused, ...articles]) }),
  guided: ({ guided }, { question, answer }) => ({ guided: [...guided, { question, answer }] }),
  'step done': ({ stepsDone }, { cause, step }) => ({
    stepsDone: new Map(stepsDone).set(cause, new Set([...(stepsDone.get(cause) ?? []), step])),
  }),
  'did not help': ({ tried }, { cause }) => ({ tried: new Set(tried).add(cause) }),
  'could not do': ({ notDoable }, { cause }) => ({ notDoable: new Set(notDoable).add(cause) }),
  resumed: opens,
  'still failing': opens,
  fixed: () => ({ status: 'fixed' }),
  left: () => ({ status: 'left' }),
  // Whether the handover is open is told by the last event alone, and how far IT is by escalation-state.ts.
  'asked IT': nothing,
  'went back': nothing,
  'took back': nothing,
  escalated: nothing,
  joined: nothing,
  'gained follower': nothing,
  'escalation undone': nothing,
  filed: nothing,
  undelivered: opensAgain,
  taken: nothing,
  'fact wanted': opensAgain,
  'wrote to IT': nothing,
  'wrote to asker': opensAgain,
  'fixed by IT': opensAgain,
  'not ours': opensAgain,
  'follower still failing': nothing,
  'came back': opens,
  'reminder set': (_before, { dueAt }) => ({ remindedAt: dueAt }),
  'reminder dropped': () => ({ remindedAt: undefined }),
  // What it means nobody knows here; that it is there makes the case one of a newer version.
  'of a newer version': nothing,
};

function opensHandover(last: LogEvent | undefined): boolean {
  return last?.kind === 'asked IT' || last?.kind === 'could not do';
}

const goingOn: ReadonlySet<LogEvent['kind'] | undefined> = new Set<LogEvent['kind']>([
  'answered',
  'not known',
  'reconsidered',
  'step done',
  'did not help',
  'took back',
]);

/** The person went on with what the card before was about. */
function goesOn(last: LogEvent | undefined): boolean {
  return goingOn.has(last?.kind);
}

function saysSomething(event: LogEvent): boolean {
  return event.kind === 'pasted' || canBeTakenBack(event);
}

function countedTogether(redactions: readonly Redaction[]): Redaction[] {
  const counts = new Map<Redaction['kind'], number>();
  for (const { kind, count } of redactions) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

function without(values: ReadonlySet<string>, gone: string): ReadonlySet<string> {
  return new Set([...values].filter((value) => value !== gone));
}
