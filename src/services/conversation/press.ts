import type { Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf, type CaseState } from '../../core/cases/case-state';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';

/** What a button press means for a case: changes, something that concerns IT, a new start, or nothing because the button does not fit the case. */
export type Press =
  | { kind: 'events'; events: CaseEvent[]; note: string }
  | { kind: 'send' }
  | { kind: 'undo' }
  | { kind: 'still failing' }
  | { kind: 'start over' }
  | { kind: 'view' }
  | { kind: 'refused' };

const done = (...events: CaseEvent[]): Press => ({ kind: 'events', events, note: '' });
const refused: Press = { kind: 'refused' };

/**
 * Reads a button's verb against the case as it stands. The card only proposes: a verb that the case does not offer now
 * changes nothing, whoever made it up.
 */
export function eventsOfPress(verb: string, aCase: Case, diagnosis: Diagnosis, facts: FactCatalogue): Press {
  const state = stateOf(aCase);
  const [name = '', ...rest] = verb.split(':');
  const detail = rest.join(':');
  if (name === 'view') return { kind: 'view' };
  if (name === 'start-over') return { kind: 'start over' };
  if (state.status !== 'open') return refused;
  if (state.askingIt) {
    if (name === 'back') return done({ kind: 'went back' });
    if (name === 'send') return { kind: 'send' };
    return name === 'fixed' ? done({ kind: 'fixed' }) : refused;
  }
  if (state.escalation) return pressWithIt(name, detail, state.escalation, facts);
  switch (name) {
    case 'answer': {
      const fact = diagnosis.nextCheck?.fact ?? '';
      const offered = diagnosis.nextCheck?.answers.find(({ value }) => detail === `${fact}=${value}`);
      return offered ? done({ kind: 'answered', fact, value: offered.value }) : refused;
    }
    case 'not-known':
      return diagnosis.nextCheck?.fact === detail ? done({ kind: 'not known', fact: detail }) : refused;
    case 'change':
      return facts[detail]?.check && (state.answers.has(detail) || state.unknown.has(detail))
        ? done({ kind: 'reconsidered', fact: detail })
        : refused;
    case 'take-back':
      return state.canGoBack
        ? { kind: 'events', events: [{ kind: 'took back' }], note: 'I took the last step back.' }
        : refused;
    case 'choose':
      return offeredArticles(diagnosis).includes(detail) ? done({ kind: 'chosen', article: detail }) : refused;
    case 'none-of-these':
      return diagnosis.choices > 0
        ? done({ kind: 'none of the choices', articles: offeredArticles(diagnosis) })
        : refused;
    case 'step-done':
      return stepDone(Number(detail), diagnosis, state);
    case 'fixed':
      return shownAdvice(diagnosis) ? done({ kind: 'fixed' }) : refused;
    case 'did-not-help':
      return didNotHelp(diagnosis);
    case 'cannot-do': {
      const cause = shownCause(diagnosis);
      return cause === undefined
        ? refused
        : {
            kind: 'events',
            events: [{ kind: 'could not do', cause }],
            note: 'That is fine. This is what IT will read; change it as you like.',
          };
    }
    case 'ask-it':
      return done({ kind: 'asked IT' });
    default:
      return refused;
  }
}

type Escalation = NonNullable<CaseState['escalation']>;

function answerToIt(event: CaseEvent, escalation: Escalation): Press {
  return { kind: 'events', events: [event], note: thanksFor(event, escalation) };
}

/** Says that IT has the answer it asked for; empty for every other answer. */
export function thanksFor(event: CaseEvent, escalation: Escalation | undefined): string {
  if (!('fact' in event) || escalation?.wanted !== event.fact) return '';
  return event.kind === 'answered' ? 'Thank you. IT has your answer.' : 'IT knows now that you cannot tell.';
}

/** While IT has the case its card offers other things. */
function pressWithIt(name: string, detail: string, escalation: Escalation, facts: FactCatalogue): Press {
  const { status, wanted } = escalation;
  switch (name) {
    case 'undo':
      return { kind: 'undo' };
    case 'answer': {
      const value =
        wanted === undefined
          ? undefined
          : Object.keys(facts[wanted]?.values ?? {}).find((offered) => detail === `${wanted}=${offered}`);
      return wanted !== undefined && value !== undefined
        ? answerToIt({ kind: 'answered', fact: wanted, value }, escalation)
        : refused;
    }
    case 'not-known':
      return wanted !== undefined && wanted === detail
        ? answerToIt({ kind: 'not known', fact: wanted }, escalation)
        : refused;
    case 'fixed':
      return done({ kind: 'fixed' });
    case 'still-failing':
      return status === 'fixed' ? { kind: 'still failing' } : refused;
    case 'ask-it':
      return status === 'undelivered' || status === 'not ours' ? done({ kind: 'asked IT' }) : refused;
    case 'back':
      return status === 'undelivered' || status === 'not ours' ? done({ kind: 'went back' }) : refused;
    default:
      return refused;
  }
}

/** The person did the steps they were shown, and the failure stayed. */
export function didNotHelp(diagnosis: Diagnosis): Press {
  const cause = shownCause(diagnosis);
  return cause === undefined
    ? refused
    : { kind: 'events', events: [{ kind: 'did not help', cause }], note: 'Thank you. I ruled that cause out.' };
}

/** Of several, only the first that is not done, and only the person's own: whether an administrator's is done they cannot say. */
function stepDone(step: number, diagnosis: Diagnosis, { stepsDone }: CaseState): Press {
  const cause = shownCause(diagnosis);
  const steps = shownAdvice(diagnosis)?.resolution.steps ?? [];
  if (cause === undefined) return refused;
  const current = steps.findIndex((_, index) => !stepsDone.get(cause)?.has(index + 1));
  return steps.length > 1 && current === step - 1 && steps[current]?.by === 'maker'
    ? done({ kind: 'step done', cause, step })
    : refused;
}

function shownCause(diagnosis: Diagnosis): string | undefined {
  const [match] = diagnosis.matches;
  const advice = shownAdvice(diagnosis);
  return match && advice && `${match.article.id}/${advice.cause.cause.id}`;
}

/** While a question is open no cause has been shown yet, so none can have helped or failed to. */
function shownAdvice({ advice, nextCheck }: Diagnosis): Diagnosis['advice'] {
  return nextCheck ? undefined : advice;
}

function offeredArticles(diagnosis: Diagnosis): string[] {
  return diagnosis.matches.slice(0, diagnosis.choices).map(({ article }) => article.id);
}
