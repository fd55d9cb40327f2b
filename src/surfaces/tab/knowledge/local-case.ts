import type { Action, ByKind, CaseAction, OfKind } from '../../../core/actions/action';
import { decodeAction } from '../../../core/actions/card-verb';
import { openCase, withEvents, type Case } from '../../../core/cases/case';
import type { CaseEvent } from '../../../core/cases/case-event';
import { stateOf, type CaseState } from '../../../core/cases/case-state';
import { diagnoseCase } from '../../../core/cases/findings';
import type { Diagnosis } from '../../../core/diagnosis/diagnose';
import { refusableArticles } from '../../../core/diagnosis/suggest';
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
    // What a card says of them is about a chat; the page says its own.
    redactions: [],
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
  if (!action || !isDoneHere(action)) return aCase;
  const { diagnosis } = diagnoseCase(aCase, engine);
  const event = eventFor(action, { diagnosis, state: stateOf(aCase) });
  return event ? withEvents(aCase, now, [event]) : aCase;
}

interface At {
  diagnosis: Diagnosis;
  state: CaseState;
}

type LocalKind =
  | 'answer'
  | 'not known'
  | 'change answer'
  | 'choose article'
  | 'none of these'
  | 'step done'
  | 'fixed'
  | 'did not help'
  | 'take back';
type LocalAction = Extract<CaseAction, { kind: LocalKind }>;
type Handlers = { [Kind in LocalKind]: (action: ByKind<LocalAction>[Kind], at: At) => CaseEvent | undefined };

/** What each action does to the case; undefined where it does not fit. Whatever reaches IT belongs to the chat. */
const handlers: Handlers = {
  answer: ({ fact, value }, { diagnosis: { nextCheck } }) =>
    nextCheck?.fact === fact && nextCheck.answers.some((answer) => answer.value === value)
      ? { kind: 'answered', fact, value }
      : undefined,
  'not known': ({ fact }, { diagnosis: { nextCheck } }) =>
    nextCheck?.fact === fact ? { kind: 'not known', fact } : undefined,
  'change answer': ({ fact }, { state: { answers, unknown } }) =>
    answers.has(fact) || unknown.has(fact) ? { kind: 'reconsidered', fact } : undefined,
  'choose article': ({ article }, { diagnosis }) =>
    choicesOf(diagnosis).includes(article) ? { kind: 'chosen', article } : undefined,
  'none of these': (_action, { diagnosis }) =>
    refusableArticles(diagnosis).length > 0
      ? { kind: 'none of the choices', articles: refusableArticles(diagnosis) }
      : undefined,
  'step done': ({ step }, { diagnosis }) => {
    const cause = causeOnCard(diagnosis);
    return cause === undefined ? undefined : { kind: 'step done', cause, step };
  },
  fixed: (_action, { diagnosis }) => (causeOnCard(diagnosis) === undefined ? undefined : { kind: 'fixed' }),
  'did not help': (_action, { diagnosis }) => {
    const cause = causeOnCard(diagnosis);
    return cause === undefined ? undefined : { kind: 'did not help', cause };
  },
  'take back': (_action, { state }) => (state.canGoBack ? { kind: 'took back' } : undefined),
};

function isDoneHere(action: Action): action is LocalAction {
  return Object.hasOwn(handlers, action.kind);
}

function eventFor<Kind extends LocalKind>(action: OfKind<LocalAction, Kind>, at: At): CaseEvent | undefined {
  const handler: Handlers[Kind] = handlers[action.kind];
  return handler(action, at);
}

/** `article/cause` of the steps that are shown. */
function causeOnCard({ matches: [match], advice, nextCheck }: Diagnosis): string | undefined {
  return match && advice && !nextCheck ? `${match.article.id}/${advice.cause.cause.id}` : undefined;
}

function choicesOf({ matches, choices }: Diagnosis): string[] {
  return matches.slice(0, choices).map(({ article }) => article.id);
}
