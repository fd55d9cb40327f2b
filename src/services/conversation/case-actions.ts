import { message } from '../../core/languages/text';
import type { Action, ByKind, CaseAction, OfKind } from '../../core/actions/action';
import type { Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf, type CaseState } from '../../core/cases/case-state';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import { checkOf } from '../../core/diagnosis/next-check';
import { refusableArticles } from '../../core/diagnosis/suggest';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { wholeReply } from '../../core/replies/compose-whole';
import type { Guide } from '../../core/knowledge/guide/guide-schema';
import { cleanStartReply } from '../../core/replies/plain-replies';
import type { FailsAgain } from '../helpdesk/incidents';
import type { Requests } from '../helpdesk/requests';
import type { WriteToIt } from '../helpdesk/sentences';
import type { CaseCards } from '../turns/case-cards';
import { shows, type Decision } from '../turns/decision';
import type { PressedTurn } from '../turns/turn';
import type { CaseChanges } from './case-changes';
import type { Reminders } from './reminders';
import { guidedBy, offeredArticles, shownAdvice, shownCause, thanksFor } from './shown';

interface Parts {
  changes: CaseChanges;
  cards: CaseCards;
  requests: Requests;
  fails: FailsAgain;
  writeToIt: WriteToIt;
  reminders: Reminders;
  facts: FactCatalogue;
  guide: Guide;
}

/** A case as an action finds it, and whose action it is. */
interface CaseTurn {
  aCase: Case;
  state: CaseState;
  diagnosis: Diagnosis;
  turn: Pick<PressedTurn, 'asker' | 'delivery'>;
}

/** Undefined when the case does not offer the action now. */
type Outcome = Decision | undefined | Promise<Decision | undefined>;

type Handlers = { [Kind in keyof ByKind<CaseAction>]: (action: ByKind<CaseAction>[Kind], at: CaseTurn) => Outcome };

/** What the card of a case is there for: each kind of card offers other actions. */
type Stage = 'closed' | 'form' | 'with IT' | 'open';

/** Where each action is offered at all; its handler looks closer. */
const stages: Record<CaseAction['kind'], readonly Stage[]> = {
  view: ['closed', 'form', 'with IT', 'open'],
  'view whole': ['closed', 'form', 'with IT', 'open'],
  'start over': ['closed', 'form', 'with IT', 'open'],
  answer: ['with IT', 'open'],
  'not known': ['with IT', 'open'],
  'change answer': ['open'],
  'choose article': ['open'],
  'none of these': ['open'],
  guide: ['open'],
  'step done': ['open'],
  fixed: ['form', 'with IT', 'open'],
  'did not help': ['open'],
  'cannot do': ['open'],
  'take back': ['open'],
  'ask IT': ['with IT', 'open'],
  'send request': ['form'],
  'go back': ['form', 'with IT'],
  'undo request': ['with IT'],
  'still failing': ['with IT'],
  'write to IT': ['with IT'],
  'came back': ['closed'],
  'remind me': ['closed'],
  'drop reminder': ['closed'],
};

function stageOf({ status, askingIt, escalation }: CaseState): Stage {
  if (status !== 'open') return 'closed';
  if (askingIt) return 'form';
  return escalation ? 'with IT' : 'open';
}

/** IT refused it or never got it, so the person may ask again or go on alone. */
function cameBack({ escalation }: CaseState): boolean {
  return escalation?.status === 'undelivered' || escalation?.status === 'not ours';
}

/** What a person does with their case. */
export interface CaseActions {
  /**
   * Takes an action against the case as it stands. The card only proposes: undefined when the case does not offer the
   * action now, whoever made it up. Rejects when the store fails.
   */
  take(action: Action | undefined, at: Omit<CaseTurn, 'state'>): Promise<Decision | undefined>;
}

/** A handler for each action a case can offer; the compiler sees that none is missing. */
export function caseActions(parts: Parts): CaseActions {
  const handlers: Handlers = {
    ...answers(parts),
    ...attempts(parts),
    ...wayToIt(parts),
    ...afterwards(parts),
    ...always(parts),
  };
  const handle = <Kind extends keyof ByKind<CaseAction>>(action: OfKind<CaseAction, Kind>, at: CaseTurn): Outcome => {
    const handler: Handlers[Kind] = handlers[action.kind];
    return handler(action, at);
  };
  return {
    take: async (action, at) => {
      const state = stateOf(at.aCase);
      return action !== undefined && isCaseAction(action) && stages[action.kind].includes(stageOf(state))
        ? handle(action, { ...at, state })
        : undefined;
    },
  };
}

function isCaseAction(action: Action): action is CaseAction {
  return action.kind in stages;
}

type Some<Kind extends keyof Handlers> = Pick<Handlers, Kind>;

/** What the person says about their problem. */
function answers({
  changes: { goOn },
  facts,
  guide,
}: Parts): Some<'answer' | 'not known' | 'change answer' | 'choose article' | 'none of these' | 'guide' | 'take back'> {
  /** The question on the card: what IT asked, or what the diagnosis asks. */
  const asked = ({ state: { escalation }, diagnosis }: CaseTurn): Diagnosis['nextCheck'] =>
    escalation ? checkOf(escalation.wanted, facts) : diagnosis.nextCheck;
  const replied = ({ aCase, state }: CaseTurn, event: CaseEvent): Decision =>
    goOn(aCase, [event], thanksFor(event, state.escalation));
  return {
    answer: ({ fact, value }, at) => {
      const check = asked(at);
      const isOffered = check?.fact === fact && check.answers.some((answer) => answer.value === value);
      return isOffered ? replied(at, { kind: 'answered', fact, value }) : undefined;
    },
    'not known': ({ fact }, at) => (asked(at)?.fact === fact ? replied(at, { kind: 'not known', fact }) : undefined),
    'change answer': ({ fact }, { aCase, state: { answers: given, unknown } }) =>
      facts[fact]?.check && (given.has(fact) || unknown.has(fact))
        ? goOn(aCase, [{ kind: 'reconsidered', fact }])
        : undefined,
    'choose article': ({ article }, { aCase, diagnosis }) =>
      offeredArticles(diagnosis).includes(article) ? goOn(aCase, [{ kind: 'chosen', article }]) : undefined,
    'none of these': (_action, { aCase, diagnosis }) => {
      const articles = refusableArticles(diagnosis);
      return articles.length > 0 ? goOn(aCase, [{ kind: 'none of the choices', articles }]) : undefined;
    },
    guide: ({ question, answer }, { aCase, state, diagnosis }) => {
      const event = guidedBy(guide, state, diagnosis, { question, answer });
      return event && goOn(aCase, [event]);
    },
    'take back': (_action, { aCase, state }) =>
      state.canGoBack ? goOn(aCase, [{ kind: 'took back' }], message('note.tookBack')) : undefined,
  };
}

/** What the person did about it. */
function attempts({ changes: { goOn } }: Parts): Some<'step done' | 'fixed' | 'did not help' | 'cannot do'> {
  return {
    // Of several, only the first that is not done, and only the person's own: whether an administrator's is done they cannot say.
    'step done': ({ step }, { aCase, diagnosis, state: { stepsDone } }) => {
      const cause = shownCause(diagnosis);
      const steps = shownAdvice(diagnosis)?.resolution.steps ?? [];
      if (cause === undefined) return undefined;
      const current = steps.findIndex((_, index) => !stepsDone.get(cause)?.has(index + 1));
      return steps.length > 1 && current === step - 1 && steps[current]?.by === 'maker'
        ? goOn(aCase, [{ kind: 'step done', cause, step }])
        : undefined;
    },
    // Whoever asks IT may find that it works meanwhile; before that, only shown steps can have helped.
    fixed: (_action, { aCase, state, diagnosis }) =>
      state.askingIt || state.escalation || shownAdvice(diagnosis) ? goOn(aCase, [{ kind: 'fixed' }]) : undefined,
    'did not help': (_action, { aCase, diagnosis }) => {
      const cause = shownCause(diagnosis);
      return cause === undefined ? undefined : goOn(aCase, [{ kind: 'did not help', cause }], message('note.ruledOut'));
    },
    'cannot do': (_action, { aCase, diagnosis }) => {
      const cause = shownCause(diagnosis);
      return cause === undefined ? undefined : goOn(aCase, [{ kind: 'could not do', cause }], message('note.cannotDo'));
    },
  };
}

/** Asking IT, and what becomes of it. */
function wayToIt({
  changes: { goOn },
  requests,
  fails,
  writeToIt,
}: Parts): Some<'ask IT' | 'send request' | 'go back' | 'undo request' | 'still failing' | 'write to IT'> {
  return {
    'ask IT': (_action, { aCase, state }) =>
      !state.escalation || cameBack(state) ? goOn(aCase, [{ kind: 'asked IT' }]) : undefined,
    'send request': async ({ form }, { aCase, turn }) => requests.send(aCase, form, turn),
    'go back': (_action, { aCase, state }) =>
      state.askingIt || cameBack(state) ? goOn(aCase, [{ kind: 'went back' }]) : undefined,
    'undo request': async (_action, { aCase }) => requests.undo(aCase),
    'still failing': (_action, { aCase, state }) =>
      state.escalation?.status === 'fixed' ? fails(aCase, 'still failing') : undefined,
    'write to IT': ({ text }, { aCase, turn }) => writeToIt(aCase, text, turn.delivery.name),
  };
}

/** What can follow when it was fixed. */
function afterwards({ fails, reminders }: Parts): Some<'came back' | 'remind me' | 'drop reminder'> {
  const ifFixed = ({ state }: CaseTurn, outcome: () => Outcome): Outcome =>
    state.status === 'fixed' ? outcome() : undefined;
  return {
    'came back': (_action, at) => ifFixed(at, async () => fails(at.aCase, 'came back')),
    'remind me': ({ days }, at) => ifFixed(at, () => reminders.set(at.aCase, days, at.turn.delivery.place)),
    'drop reminder': (_action, at) => ifFixed(at, () => reminders.drop(at.aCase)),
  };
}

function always({ changes: { goOn }, cards, guide }: Parts): Some<'view' | 'view whole' | 'start over'> {
  return {
    view: (_action, { aCase }) => shows({ reply: cards.asker(aCase), caseId: aCase.id, goesOn: true }),
    'view whole': ({ page }, { aCase }) =>
      shows({ reply: wholeReply(cards.asker(aCase), page), caseId: aCase.id, goesOn: true }),
    'start over': (_action, { aCase, state }) => {
      const clean = { reply: cleanStartReply(guide, aCase.id), goesOn: true };
      return state.status === 'open' ? { ...goOn(aCase, [{ kind: 'left' }]), answer: clean } : shows(clean);
    },
  };
}
