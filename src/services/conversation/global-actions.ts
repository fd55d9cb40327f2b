import type { ByKind, GlobalAction, OfKind } from '../../core/actions/action';
import type { Asker } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore, Forgotten } from '../../core/cases/case-store';
import { commitWithRetry } from '../../core/cases/commit-with-retry';
import { casesReply, type ListedCase } from '../../core/replies/compose-cases';
import {
  forgetReply,
  forgottenNotice,
  helloReply,
  helpReply,
  keptNotice,
  readersNotice,
  type Retention,
  thanksNotice,
  unknownCaseNotice,
} from '../../core/replies/plain-replies';
import { guideIn } from '../../core/knowledge/knowledge';
import { firstQuestion } from '../../core/knowledge/guide/walk-guide';
import { guidedBy } from './shown';
import { leadHandedOn } from '../helpdesk/incidents';
import type { EscalationPolicy } from '../helpdesk/policy';
import { subjectOf } from '../helpdesk/request-form';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';
import { shows, type Decision } from '../turns/decision';
import type { Person } from '../turns/turn';
import type { CaseChanges } from './case-changes';
import { standingOf } from './case-standing';

interface Parts {
  cases: CaseStore;
  policy: Pick<EscalationPolicy, 'incidentMs' | 'routeFor'>;
  views: Pick<CaseViews, 'of' | 'empty' | 'engine'>;
  cards: CaseCards;
  changes: CaseChanges;
  now: () => string;
  wake: () => void;
  /** How long a person's words and their cases are kept. */
  retention: Retention;
  /** What a person's words do. */
  hear: (person: Person, text: string) => Promise<Decision>;
}

/** What belongs to no case in particular: greetings, help, the list of cases, examples to try, deleting everything. */
export interface GlobalActions {
  /** Rejects when the store fails. */
  take(action: GlobalAction, person: Person): Promise<Decision>;
}

type Handlers = {
  [Kind in keyof ByKind<GlobalAction>]: (action: ByKind<GlobalAction>[Kind], person: Person) => Promise<Decision>;
};

const mostListed = 6;
const mostForgotten = 1_000;

/** A handler for each of them; the compiler sees that none is missing. */
export function globalActions(parts: Parts): GlobalActions {
  const { cases, policy, views, cards, changes, now, wake, retention, hear } = parts;
  const guide = guideIn(views.engine.index.knowledge);
  const store = commitWithRetry({ cases, wake });

  /** Deletes everything about a person. Who waits for the outcome of their request gets a request of their own first. */
  const forget = async (personId: string): Promise<Forgotten> => {
    for (const { id } of await cases.casesOf(personId, mostForgotten))
      await store(async () => ({ change: await leadHandedOn(id, { cases, policy, now }) }));
    const forgotten = await cases.forget(personId);
    views.empty();
    return forgotten;
  };

  const listed = async (asker: Asker): Promise<Decision> => {
    const lines = await cases.casesOf(asker.personId, mostListed);
    const found = await Promise.all(lines.map(async ({ id }) => cases.find(id)));
    const entries = lines.flatMap(({ changedAt }, at): ListedCase[] => {
      const aCase = found[at];
      if (!aCase) return [];
      const { title } = subjectOf(aCase, views.of(aCase), views.engine.index);
      return [{ id: aCase.id, ...standingOf(aCase), changedAt, title }];
    });
    return shows({ reply: casesReply(entries), goesOn: false });
  };

  const resumed = async (caseId: string, asker: Asker): Promise<Decision> => {
    const found = await cases.find(caseId);
    // Somebody else's is answered like one that nobody has: an id tells nothing to whoever guesses it.
    if (found?.asker.personId !== asker.personId) return shows({ reply: unknownCaseNotice(caseId), goesOn: false });
    if (stateOf(found).status === 'fixed') return shows({ reply: cards.asker(found), caseId, goesOn: true });
    // In another chat than before the case goes on there.
    return changes.goOn({ ...found, asker }, [{ kind: 'resumed' }]);
  };

  const says = async (reply: Decision['answer']['reply']): Promise<Decision> =>
    Promise.resolve(shows({ reply, goesOn: false }));

  const handlers: Handlers = {
    greet: async (_action, { asker }) => says(helloReply(guide, (await cases.current(asker))?.id)),
    thank: async () => says(thanksNotice()),
    'show help': async () => says(helpReply(guide)),
    'list cases': async (_action, { asker }) => listed(asker),
    'ask who reads this': async (_action, { delivery }) =>
      says(readersNotice({ ...retention, group: delivery.group, canAskIt: policy.routeFor('') !== undefined })),
    'ask to be forgotten': async () => says(forgetReply()),
    'decide to be forgotten': async ({ sure }, { asker }) =>
      shows({ reply: sure ? forgottenNotice(await forget(asker.personId)) : keptNotice(), goesOn: true }),
    'begin guide': async ({ answer }, { asker }) => {
      const event = guidedBy(guide, { guided: [] }, { matches: [] }, { question: firstQuestion, answer });
      // A card may be older than the guide.
      return event ? changes.begin(asker, event, (await cases.current(asker))?.id) : says(helpReply(guide));
    },
    'try example': async ({ text }, person) => hear(person, text),
    'open case': async ({ caseId }, { asker }) => resumed(caseId, asker),
  };
  const handle = async <Kind extends keyof ByKind<GlobalAction>>(
    action: OfKind<GlobalAction, Kind>,
    person: Person,
  ): Promise<Decision> => {
    const handler: Handlers[Kind] = handlers[action.kind];
    return handler(action, person);
  };
  return { take: async (action, person) => handle(action, person) };
}
