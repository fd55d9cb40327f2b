import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/case-event';
import { stateOf } from '../cases/case-state';
import type { Diagnosis } from '../diagnosis/diagnose';

/** What a button press means for a case: changes, a new start, or nothing because the button does not fit the case. */
export type Press = { kind: 'events'; events: CaseEvent[]; note: string } | { kind: 'start over' } | { kind: 'refused' };

const done = (...events: CaseEvent[]): Press => ({ kind: 'events', events, note: '' });
const refused: Press = { kind: 'refused' };

/**
 * Reads a button's verb against the case as it stands. The card only proposes: a verb that the case does not offer now
 * changes nothing, whoever made it up.
 */
export function eventsOfPress(verb: string, aCase: Case, diagnosis: Diagnosis): Press {
  const state = stateOf(aCase);
  const [name = '', ...rest] = verb.split(':');
  const detail = rest.join(':');
  if (name === 'start-over') return { kind: 'start over' };
  if (state.status !== 'open') return refused;
  if (state.askingIt) {
    if (name === 'back') return done({ kind: 'went back' });
    return name === 'fixed' ? done({ kind: 'fixed' }) : refused;
  }
  switch (name) {
    case 'answer': {
      const fact = diagnosis.nextCheck?.fact ?? '';
      const offered = diagnosis.nextCheck?.answers.find(({ value }) => detail === `${fact}=${value}`);
      return offered ? done({ kind: 'answered', fact, value: offered.value }) : refused;
    }
    case 'not-known':
      return diagnosis.nextCheck?.fact === detail ? done({ kind: 'not known', fact: detail }) : refused;
    case 'choose':
      return offeredArticles(diagnosis).includes(detail) ? done({ kind: 'chosen', article: detail }) : refused;
    case 'none-of-these':
      return diagnosis.choices > 0 ? done({ kind: 'none of the choices', articles: offeredArticles(diagnosis) }) : refused;
    case 'fixed':
      return shownAdvice(diagnosis) ? done({ kind: 'fixed' }) : refused;
    case 'did-not-help':
      return didNotHelp(diagnosis);
    case 'ask-it':
      return done({ kind: 'asked IT' });
    default:
      return refused;
  }
}

/** The person did the steps they were shown, and the failure stayed. */
export function didNotHelp(diagnosis: Diagnosis): Press {
  const [match] = diagnosis.matches;
  const advice = shownAdvice(diagnosis);
  if (!match || !advice) return refused;
  return { kind: 'events', events: [{ kind: 'did not help', cause: `${match.article.id}/${advice.cause.cause.id}` }], note: 'Thank you. I ruled that cause out.' };
}

/** While a question is open no cause has been shown yet, so none can have helped or failed to. */
function shownAdvice({ advice, nextCheck }: Diagnosis): Diagnosis['advice'] {
  return nextCheck ? undefined : advice;
}

function offeredArticles(diagnosis: Diagnosis): string[] {
  return diagnosis.matches.slice(0, diagnosis.choices).map(({ article }) => article.id);
}
