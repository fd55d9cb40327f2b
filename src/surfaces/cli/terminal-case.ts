import { withEvents, type Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { diagnoseCase } from '../../core/cases/findings';
import { stateOf } from '../../core/cases/case-state';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import type { Engine } from '../../core/diagnosis/engine';
import { silence, message, said, taught, type Text } from '../../core/languages/text';
import { composeReply } from '../../core/replies/compose';
import type { Reply } from '../../core/replies/reply';
import { offeredArticles, shownAdvice, shownCause } from '../../services/conversation/shown';

/** What somebody can choose at a terminal: what happens in the case because of it, or the end. */
export interface Choice {
  label: Text;
  event: CaseEvent | 'end';
}

/** Lets somebody choose; undefined when they leave without a choice. */
export type Choose = (choices: readonly Choice[]) => Promise<Choice | undefined>;

export interface LedCase {
  engine: Engine;
  show: (reply: Reply) => void;
  choose: Choose;
  /** ISO time. */
  now: () => string;
}

/** Leads a case at a terminal, as the chat does it, until somebody ends it or nothing is left to choose; the case as it is then. */
export async function leadCase({ engine, show, choose, now }: LedCase, pasted: Case): Promise<Case> {
  let aCase = pasted;
  let before: Reply | undefined;
  for (;;) {
    const found = diagnoseCase(aCase, engine);
    const reply = composeReply(aCase, found, engine.index);
    const choices = choicesOf(aCase, found.diagnosis);
    show(ledReply(reply, before));
    before = reply;
    const chosen = choices.length === 0 ? undefined : await choose(choices);
    if (chosen === undefined || chosen.event === 'end') return aCase;
    aCase = withEvents(aCase, now(), [chosen.event]);
  }
}

/** The choices that belong to what is shown; none when all is said. */
export function choicesOf(aCase: Case, diagnosis: Diagnosis): Choice[] {
  const { status, canGoBack } = stateOf(aCase);
  if (status !== 'open') return [];
  const forward = [...answersOf(diagnosis), ...articlesOf(diagnosis), ...afterSteps(diagnosis)];
  const back: Choice[] = canGoBack ? [{ label: message('buttons.back'), event: { kind: 'took back' } }] : [];
  return forward.length + back.length === 0 ? [] : [...forward, ...back, { label: said('End'), event: 'end' }];
}

function answersOf({ nextCheck }: Diagnosis): Choice[] {
  if (!nextCheck) return [];
  const { fact, answers } = nextCheck;
  return [
    ...answers.map(({ value, label }): Choice => ({ label: taught(label), event: { kind: 'answered', fact, value } })),
    { label: message('buttons.dontKnow'), event: { kind: 'not known', fact } },
  ];
}

function articlesOf(diagnosis: Diagnosis): Choice[] {
  const { matches, choices } = diagnosis;
  if (choices === 0) return [];
  return [
    ...matches
      .slice(0, choices)
      .map(({ article }): Choice => ({ label: taught(article.title), event: { kind: 'chosen', article: article.id } })),
    {
      label: message('buttons.noneOfThese'),
      event: { kind: 'none of the choices', articles: offeredArticles(diagnosis) },
    },
  ];
}

function afterSteps(diagnosis: Diagnosis): Choice[] {
  const cause = shownCause(diagnosis);
  return cause === undefined || !shownAdvice(diagnosis)
    ? []
    : [
        { label: message('buttons.itWorksNow'), event: { kind: 'fixed' } },
        { label: message('buttons.doneStillFailing'), event: { kind: 'did not help', cause } },
      ];
}

/** The answers stand in the list to choose from, and what was said of the same problem already is not said again. */
function ledReply(reply: Reply, before: Reply | undefined): Reply {
  const led: Reply = reply.kind === 'question' ? { ...reply, answers: [] } : reply;
  if (!('title' in led) || !('matched' in led) || !before || !('title' in before)) return led;
  return JSON.stringify(led.title) === JSON.stringify(before.title)
    ? { ...led, title: silence, summary: silence, matched: [], doubts: [], output: [] }
    : led;
}
