import { message } from '../../core/languages/text';
import type { ByKind, OfKind } from '../../core/actions/action';
import type { TypedWord } from '../../core/actions/typed-words';
import type { Asker, Case } from '../../core/cases/case';
import { standingEntries, stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import { guideIn } from '../../core/knowledge/knowledge';
import { cleanStartReply, stoppedNotice } from '../../core/replies/plain-replies';
import type { FailsAgain } from '../helpdesk/incidents';
import { isWithIt, type Requests } from '../helpdesk/requests';
import type { WriteToIt } from '../helpdesk/sentences';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';
import { shows, type Decision } from '../turns/decision';
import type { Person } from '../turns/turn';
import type { CaseChanges } from './case-changes';
import type { GlobalActions } from './global-actions';
import type { Reminders } from './reminders';
import { shownCause } from './shown';

interface Parts {
  global: GlobalActions;
  changes: CaseChanges;
  requests: Requests;
  fails: FailsAgain;
  writeToIt: WriteToIt;
  reminders: Reminders;
  cases: Pick<CaseStore, 'casesOf' | 'find'>;
  cards: Pick<CaseCards, 'asker'>;
  views: Pick<CaseViews, 'of' | 'engine'>;
}

type Handlers = {
  [Kind in keyof ByKind<TypedWord>]: (
    action: ByKind<TypedWord>[Kind],
    person: Person,
    current: Case | undefined,
  ) => Promise<Decision | undefined>;
};

/**
 * Actions that were typed. Unlike a button, a word is not on a card, so it holds for the case the person works on,
 * whatever its card offers. Undefined when the word says nothing there: then it is read like any other text.
 */
export type TypedActions = (
  action: TypedWord,
  person: Person,
  current: Case | undefined,
) => Promise<Decision | undefined>;

export function typedActions(parts: Parts): TypedActions {
  const {
    global,
    changes: { goOn },
    requests,
    fails,
    writeToIt,
    reminders,
    cards,
    views,
  } = parts;
  const handlers: Handlers = {
    greet: async (action, person) => global.take(action, person),
    thank: async (action, person) => global.take(action, person),
    'show help': async (action, person) => global.take(action, person),
    'list cases': async (action, person) => global.take(action, person),
    'ask who reads this': async (action, person) => global.take(action, person),
    'ask to be forgotten': async (action, person) => global.take(action, person),
    'start over': async (_action, _person, current) => {
      const clean = { reply: cleanStartReply(guideIn(views.engine.index.knowledge), current?.id), goesOn: false };
      return Promise.resolve(current ? { ...goOn(current, [{ kind: 'left' }]), answer: clean } : shows(clean));
    },
    back: async (_action, _person, current) => current && back(current),
    'ask IT': async (_action, _person, current) =>
      Promise.resolve(
        current &&
          (isWithIt(current) ? goOn(current, [], message('note.itHasThis')) : goOn(current, [{ kind: 'asked IT' }])),
      ),
    fixed: async (_action, _person, current) => Promise.resolve(current && goOn(current, [{ kind: 'fixed' }])),
    'did not help': async (_action, _person, current) => current && didNotHelp(current),
    stop: async (_action, _person, current) =>
      Promise.resolve(
        current
          ? { ...goOn(current, [{ kind: 'left' }]), answer: { reply: stoppedNotice(current.id), goesOn: false } }
          : shows({ reply: stoppedNotice(undefined), goesOn: false }),
      ),
    'change an answer': async (_action, _person, current) => Promise.resolve(current && changeAnAnswer(current)),
    'write to IT': async ({ text }, { delivery }, current) =>
      Promise.resolve(current && writeToIt(current, text, delivery.name)),
    'came back': async (_action, { asker }, current) =>
      withFixed(asker, current, async (fixed) => fails(fixed, 'came back')),
    'remind me': async ({ days }, { asker, delivery }, current) =>
      withFixed(asker, current, async (fixed) => Promise.resolve(reminders.set(fixed, days, delivery.place))),
    'drop reminder': async (_action, { asker }, current) =>
      withFixed(asker, current, async (fixed) => Promise.resolve(reminders.drop(fixed))),
  };

  /** A fixed case is nobody's current one: the words mean the one that was fixed last. */
  const withFixed = async (
    asker: Asker,
    current: Case | undefined,
    act: (fixed: Case) => Promise<Decision>,
  ): Promise<Decision | undefined> => {
    if (current) return undefined;
    const fixed = await lastFixed(parts.cases, asker);
    return fixed && act({ ...fixed, asker });
  };

  const changeAnAnswer = (current: Case): Decision => {
    const { escalation, askingIt } = stateOf(current);
    const fact = escalation || askingIt ? undefined : lastAnswered(current);
    return fact === undefined
      ? shows({ reply: cards.asker(current, message('note.noAnswerToChange')), caseId: current.id, goesOn: true })
      : goOn(current, [{ kind: 'reconsidered', fact }], message('note.answerAgain'));
  };

  /** The way back that the case offers: out of the form, out of the request, or out of the last answer. */
  const back = async (current: Case): Promise<Decision> => {
    const { askingIt, escalation, canGoBack } = stateOf(current);
    if (!askingIt && isWithIt(current)) return requests.undo(current);
    if (askingIt || escalation) return goOn(current, [{ kind: 'went back' }]);
    return canGoBack
      ? goOn(current, [{ kind: 'took back' }], message('note.tookBack'))
      : goOn(current, [], message('note.nothingToTakeBack'));
  };

  const didNotHelp = async (current: Case): Promise<Decision | undefined> => {
    if (stateOf(current).escalation?.status === 'fixed') return fails(current, 'still failing');
    const cause = isWithIt(current) ? undefined : shownCause(views.of(current).diagnosis);
    return cause === undefined ? undefined : goOn(current, [{ kind: 'did not help', cause }], message('note.ruledOut'));
  };

  const handle = async <Kind extends keyof ByKind<TypedWord>>(
    action: OfKind<TypedWord, Kind>,
    person: Person,
    current: Case | undefined,
  ): Promise<Decision | undefined> => {
    const handler: Handlers[Kind] = handlers[action.kind];
    return handler(action, person, current);
  };
  return async (action, person, current) => handle(action, person, current);
}

/** What the person was asked and answered last, and did not take back. */
function lastAnswered({ log }: Case): string | undefined {
  return standingEntries(log)
    .flatMap(({ event }) => (event.kind === 'answered' || event.kind === 'not known' ? [event.fact] : []))
    .at(-1);
}

const mostLookedAt = 10;

/** The case of a person that was fixed last. */
async function lastFixed({ casesOf, find }: Parts['cases'], { personId }: Asker): Promise<Case | undefined> {
  const line = (await casesOf(personId, mostLookedAt)).find(({ status }) => status === 'fixed');
  return line && find(line.id);
}
