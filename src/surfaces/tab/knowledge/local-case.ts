import type { CaseAction } from '../../../core/actions/action';
import { decodeAction } from '../../../core/actions/card-verb';
import { openCase, withEvents, type Case } from '../../../core/cases/case';
import type { CaseEvent } from '../../../core/cases/case-event';
import { stateOf } from '../../../core/cases/case-state';
import { diagnoseCase } from '../../../core/cases/findings';
import type { Diagnosis } from '../../../core/diagnosis/diagnose';
import type { Engine } from '../../../core/diagnosis/engine';
import type { ErrorReport } from '../../../core/intake/read-paste';
import type { Explanation } from '../../../core/knowledge/explanations/explanation';
import { composeReply } from '../../../core/replies/compose';
import type { Reply } from '../../../core/replies/reply';
import { addressOf } from '../route';

/** A paste as this page read it. Nothing of it leaves the page. */
export type LocalReading =
  | { kind: 'report'; report: ErrorReport; aCase: Case; explanation: Explanation | undefined }
  | { kind: 'empty' }
  | { kind: 'too long' };

/** A case that lives as long as the page shows it. */
export function readLocally(engine: Engine, paste: string, now: string): LocalReading {
  const reading = engine.read(paste, now);
  if (reading.kind !== 'report') return { kind: reading.kind };
  const { report } = reading;
  const aCase = openCase('', { personId: 'page', conversationId: 'page' }, now, {
    kind: 'pasted',
    text: report.text,
    redactions: report.redactions,
  });
  return { kind: 'report', report, aCase, explanation: engine.explain(report) };
}

/** What the case's card would say. */
export function replyTo(aCase: Case, engine: Engine): Reply {
  return composeReply(aCase, diagnoseCase(aCase, engine), engine.index, { guideOf: addressOf.article });
}

/** The case after a press of one of its buttons; the same case when the button is none that fits here. */
export function pressedLocally(aCase: Case, verb: string, engine: Engine, now: string): Case {
  const action = decodeAction({ verb, inputs: {} });
  if (!action || !(action.kind in eventOf)) return aCase;
  const { diagnosis } = diagnoseCase(aCase, engine);
  const event = eventFor(action, { diagnosis, canGoBack: stateOf(aCase).canGoBack });
  return event ? withEvents(aCase, now, [event]) : aCase;
}

interface At {
  diagnosis: Diagnosis;
  canGoBack: boolean;
}

const eventOf = {
  answer: true,
  'not known': true,
  'change answer': true,
  'choose article': true,
  'none of these': true,
  'step done': true,
  fixed: true,
  'did not help': true,
  'take back': true,
} satisfies Partial<Record<CaseAction['kind'], true>>;

function eventFor(action: ReturnType<typeof decodeAction>, { diagnosis, canGoBack }: At): CaseEvent | undefined {
  const cause = causeOnCard(diagnosis);
  switch (action?.kind) {
    case 'answer':
      return { kind: 'answered', fact: action.fact, value: action.value };
    case 'not known':
      return { kind: 'not known', fact: action.fact };
    case 'change answer':
      return { kind: 'reconsidered', fact: action.fact };
    case 'choose article':
      return { kind: 'chosen', article: action.article };
    case 'none of these':
      return { kind: 'none of the choices', articles: choicesOf(diagnosis) };
    case 'step done':
      return cause === undefined ? undefined : { kind: 'step done', cause, step: action.step };
    case 'did not help':
      return cause === undefined ? undefined : { kind: 'did not help', cause };
    case 'fixed':
      return { kind: 'fixed' };
    case 'take back':
      return canGoBack ? { kind: 'took back' } : undefined;
    default:
      return undefined;
  }
}

/** `article/cause` of the steps that are shown. */
function causeOnCard({ matches: [match], advice, nextCheck }: Diagnosis): string | undefined {
  return match && advice && !nextCheck ? `${match.article.id}/${advice.cause.cause.id}` : undefined;
}

function choicesOf({ matches, choices }: Diagnosis): string[] {
  return matches.slice(0, choices).map(({ article }) => article.id);
}
