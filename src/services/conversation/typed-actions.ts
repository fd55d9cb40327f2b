import { message } from '../../core/languages/text';
import type { ByKind, OfKind } from '../../core/actions/action';
import type { TypedWord } from '../../core/actions/typed-words';
import type { Asker, Case } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import { guideIn } from '../../core/knowledge/knowledge';
import { cleanStartReply } from '../../core/replies/plain-replies';
import { isWithIt, type Requests } from '../helpdesk/requests';
import type { CaseViews } from '../turns/case-views';
import { shows, type Decision } from '../turns/decision';
import type { CaseChanges } from './case-changes';
import type { GlobalActions } from './global-actions';
import { shownCause } from './shown';

interface Parts {
  global: GlobalActions;
  changes: CaseChanges;
  requests: Requests;
  stillFails: (aCase: Case) => Promise<Decision>;
  views: Pick<CaseViews, 'of' | 'engine'>;
}

type Handlers = {
  [Kind in keyof ByKind<TypedWord>]: (
    action: ByKind<TypedWord>[Kind],
    asker: Asker,
    current: Case | undefined,
  ) => Promise<Decision | undefined>;
};

/**
 * Actions that were typed. Unlike a button, a word is not on a card, so it holds for the case the person works on,
 * whatever its card offers. Undefined when the word says nothing there: then it is read like any other text.
 */
export type TypedActions = (
  action: TypedWord,
  asker: Asker,
  current: Case | undefined,
) => Promise<Decision | undefined>;

export function typedActions({ global, changes: { goOn }, requests, stillFails, views }: Parts): TypedActions {
  const handlers: Handlers = {
    greet: async (action, asker) => global.take(action, asker),
    thank: async (action, asker) => global.take(action, asker),
    'show help': async (action, asker) => global.take(action, asker),
    'list cases': async (action, asker) => global.take(action, asker),
    'ask to be forgotten': async (action, asker) => global.take(action, asker),
    'start over': async (_action, _asker, current) => {
      const clean = { reply: cleanStartReply(guideIn(views.engine.index.knowledge), current?.id), goesOn: false };
      return Promise.resolve(current ? { ...goOn(current, [{ kind: 'left' }]), answer: clean } : shows(clean));
    },
    back: async (_action, _asker, current) => current && back(current),
    'ask IT': async (_action, _asker, current) =>
      Promise.resolve(
        current &&
          (isWithIt(current) ? goOn(current, [], message('note.itHasThis')) : goOn(current, [{ kind: 'asked IT' }])),
      ),
    fixed: async (_action, _asker, current) => Promise.resolve(current && goOn(current, [{ kind: 'fixed' }])),
    'did not help': async (_action, _asker, current) => current && didNotHelp(current),
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
    if (stateOf(current).escalation?.status === 'fixed') return stillFails(current);
    const cause = isWithIt(current) ? undefined : shownCause(views.of(current).diagnosis);
    return cause === undefined ? undefined : goOn(current, [{ kind: 'did not help', cause }], message('note.ruledOut'));
  };

  const handle = async <Kind extends keyof ByKind<TypedWord>>(
    action: OfKind<TypedWord, Kind>,
    asker: Asker,
    current: Case | undefined,
  ): Promise<Decision | undefined> => {
    const handler: Handlers[Kind] = handlers[action.kind];
    return handler(action, asker, current);
  };
  return async (action, asker, current) => handle(action, asker, current);
}
