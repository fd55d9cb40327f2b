import type { Case } from '../../../core/cases/case';
import { stateOf, type CaseState } from '../../../core/cases/case-state';
import type { Diagnosis } from '../../../core/diagnosis/diagnose';
import type { CaseView } from '../../turns/case-views';

/** How a case ended, or where it is. `alone`: the person fixed it and IT never had it. */
export type CaseOutcome = 'alone' | 'by IT' | 'with IT' | 'left' | 'open';

/** Where in an article a person was when they went on to IT or left: at a question, or at a step of a cause. */
export type Place = { kind: 'question'; fact: string } | { kind: 'step'; cause: string; step: number };

/** What one case counts for. Nothing of the person is in it. */
export interface CaseFigure {
  /** The day it began, in UTC: `2026-11-30`. */
  day: string;
  /** Empty when no article fitted. */
  article: string;
  outcome: CaseOutcome;
  gaveUpAt: Place | undefined;
  /** Causes whose steps did not help. */
  inVain: string[];
}

export function figureOf(aCase: Case, { diagnosis }: Pick<CaseView, 'diagnosis'>): CaseFigure {
  const state = stateOf(aCase);
  const outcome = outcomeOf(state);
  const article = diagnosis.outcome === 'matched' ? (diagnosis.matches[0]?.article.id ?? '') : '';
  return {
    day: (aCase.log[0]?.at ?? '').slice(0, 10),
    article,
    outcome,
    gaveUpAt: outcome === 'alone' || outcome === 'open' ? undefined : placeOf(diagnosis, state, article),
    inVain: [...state.tried]
      .filter((cause) => cause.startsWith(`${article}/`))
      .map((cause) => cause.split('/')[1] ?? ''),
  };
}

function outcomeOf({ status, escalation }: CaseState): CaseOutcome {
  if (escalation) return escalation.status === 'fixed' || status === 'fixed' ? 'by IT' : 'with IT';
  return status === 'fixed' ? 'alone' : status;
}

/** What stood on the card last: the question, or the first step of the advice that was not done. */
function placeOf({ nextCheck, advice }: Diagnosis, { stepsDone }: CaseState, article: string): Place | undefined {
  if (nextCheck) return { kind: 'question', fact: nextCheck.fact };
  if (!advice) return undefined;
  const cause = advice.cause.cause.id;
  const done = stepsDone.get(`${article}/${cause}`);
  const step = advice.resolution.steps.findIndex((_, at) => !done?.has(at + 1)) + 1;
  return { kind: 'step', cause, step: Math.max(step, 1) };
}
