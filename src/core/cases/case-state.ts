import type { Redaction } from '../intake/redaction';
import type { Case } from './case';
import { canBeTakenBack, type CaseEvent } from './case-event';
import { escalationAfter, type EscalationState } from './escalation-state';

export interface CaseState {
  status: 'open' | 'fixed' | 'left';
  /** Redacted pastes, oldest first. */
  texts: string[];
  redactions: Redaction[];
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
  /** The question the person wants to answer again. */
  reconsidering: string | undefined;
  /** The handover is open on the card. */
  askingIt: boolean;
  canGoBack: boolean;
  escalation: EscalationState | undefined;
}

type Entry = Case['ledger'][number];

/** The ledger without what was taken back. */
export function standingEntries(ledger: readonly Entry[]): Entry[] {
  const standing: Entry[] = [];
  for (const entry of ledger) {
    if (entry.event.kind !== 'took back') standing.push(entry);
    else {
      const last = standing.findLastIndex(({ event }) => canBeTakenBack(event));
      if (last >= 0) standing.splice(last, 1);
    }
  }
  return standing;
}

/** The state of a case: a pure fold of its ledger. Saying something new about a fact replaces what was said before. */
export function stateOf({ ledger }: Pick<Case, 'ledger'>): CaseState {
  const answers = new Map<string, string>();
  const unknown = new Set<string>();
  const tried = new Set<string>();
  const notDoable = new Set<string>();
  const stepsDone = new Map<string, Set<number>>();
  const refused = new Set<string>();
  const texts: string[] = [];
  const redactions = new Map<Redaction['kind'], number>();
  let status: CaseState['status'] = 'open';
  let chosen: string | undefined;
  let reconsidering: string | undefined;
  let escalation: EscalationState | undefined;
  const standing = standingEntries(ledger);
  for (const { event, at } of standing) {
    escalation = escalationAfter(escalation, event, at);
    reconsidering = event.kind === 'reconsidered' ? event.fact : saysSomething(event) ? undefined : reconsidering;
    switch (event.kind) {
      case 'pasted':
        texts.push(event.text);
        for (const { kind, count } of event.redactions) redactions.set(kind, (redactions.get(kind) ?? 0) + count);
        break;
      case 'answered':
        answers.set(event.fact, event.value);
        unknown.delete(event.fact);
        break;
      case 'not known':
        unknown.add(event.fact);
        answers.delete(event.fact);
        break;
      case 'chosen':
        chosen = event.article;
        break;
      case 'none of the choices':
        for (const article of event.articles) refused.add(article);
        break;
      case 'step done':
        stepsDone.set(event.cause, new Set([...(stepsDone.get(event.cause) ?? []), event.step]));
        break;
      case 'did not help':
        tried.add(event.cause);
        break;
      case 'could not do':
        notDoable.add(event.cause);
        break;
      case 'resumed':
      case 'still failing':
        status = 'open';
        break;
      case 'fixed':
        status = 'fixed';
        break;
      case 'left':
        status = 'left';
        break;
      case 'asked IT':
      case 'went back':
      case 'took back':
      case 'reconsidered':
      case 'escalated':
      case 'joined':
      case 'gained follower':
      case 'escalation undone':
      case 'filed':
      case 'undelivered':
      case 'taken':
      case 'fact wanted':
      case 'fixed by IT':
      case 'not ours':
      case 'follower still failing':
        // Where the case is with IT, and what is asked, is worked out above.
        break;
    }
  }
  return {
    status,
    texts,
    redactions: [...redactions].map(([kind, count]) => ({ kind, count })),
    answers,
    unknown,
    tried,
    notDoable,
    stepsDone,
    chosen,
    refused,
    reconsidering,
    askingIt: ['asked IT', 'could not do'].includes(ledger.at(-1)?.event.kind ?? ''),
    canGoBack: standing.some(({ event }) => canBeTakenBack(event)),
    escalation,
  };
}

/** Anything new about the problem ends the wish to answer an earlier question again. */
function saysSomething(event: CaseEvent): boolean {
  return event.kind === 'pasted' || canBeTakenBack(event);
}
