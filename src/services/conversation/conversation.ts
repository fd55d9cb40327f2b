import { message, silence } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import { isDeskAction, isGlobalAction } from '../../core/actions/action';
import type { Asker, Case } from '../../core/cases/case';
import type { CaseStore } from '../../core/cases/case-store';
import type { NewOutboxItem } from '../../core/cases/outbox';
import { commitWithRetry } from '../../core/cases/commit-with-retry';
import type { Engine } from '../../core/diagnosis/engine';
import { guideIn } from '../../core/knowledge/knowledge';
import { helpReply, lostCaseNotice, notYoursNotice, type Retention } from '../../core/replies/plain-replies';
import { deskActions } from '../helpdesk/desk-actions';
import { failsAgain } from '../helpdesk/incidents';
import type { EscalationPolicy } from '../helpdesk/policy';
import { requests } from '../helpdesk/requests';
import { writingToIt } from '../helpdesk/sentences';
import { tickets, type Tickets } from '../helpdesk/tickets';
import type { CaseCards } from '../turns/case-cards';
import { caseViews, type CaseViews } from '../turns/case-views';
import { shows, type Decision } from '../turns/decision';
import { idempotencyKeyOf, type Answer, type PressedTurn, type Turn } from '../turns/turn';
import { caseActions } from './case-actions';
import { caseCards } from './case-cards';
import { caseChanges } from './case-changes';
import { globalActions } from './global-actions';
import { hearing, type Hear } from './messages';
import { leavingToNewer } from './newer-version';
import { reminders } from './reminders';
import { messageOf, refreshOf } from './sends-of-turn';
import { typedActions } from './typed-actions';
import { notingUnread } from './unread-note';

export interface ConversationParts {
  engine: Engine;
  cases: CaseStore;
  policy: EscalationPolicy;
  /** IT's language: what is written to IT is in it, whatever the asker speaks. */
  deskWords: Words;
  /** Where an article can be read as a whole; empty where nowhere. */
  guideOf?: (article: string) => string;
  /** How long a person's words and their cases are kept. */
  retention: Retention;
  /** Somebody does the assistant's jobs of the outbox. */
  asksAssistant?: boolean;
  /** ISO time. */
  now: () => string;
  /** [0, 1) */
  random: () => number;
  /** Called when something was stored that can be sent at once. */
  wake?: () => void;
  /** What was read and diagnosed, shared over turns; by default as much as one process needs. */
  views?: CaseViews;
}

export interface Conversation {
  /**
   * Answers a turn. By the time it resolves everything is stored: the change, and what has to be sent because of it.
   * What was said is answered by the outbox; a press by the answer itself. Undefined: this very turn was answered before.
   * Rejects only when the store fails.
   */
  take: (turn: Turn) => Promise<Answer | undefined>;
  /** A case as each of its audiences sees it. */
  cards: CaseCards;
  /** What desks do and what becomes of what was sent to them. */
  tickets: Tickets;
}

/** Who takes a press: what it does, and what is shown when the very same press was taken before. */
interface ActionRoom {
  decide: () => Promise<Decision>;
  again: () => Promise<Answer>;
}

const outOfDate = message('note.outOfDate');
const doesNotFit = message('note.buttonDoesNotFit');

/** Turns what a person does into changes of their case, and the case into the reply to show. */
export function createConversation({
  engine,
  cases,
  policy,
  deskWords,
  guideOf = () => '',
  retention,
  now,
  random,
  wake = () => undefined,
  views = caseViews(engine),
  asksAssistant = false,
}: ConversationParts): Conversation {
  const { index } = engine;
  const { facts } = index.knowledge;
  const clean = (text: string): string => {
    const reading = engine.read(text);
    return reading.kind === 'report' ? reading.report.text : '';
  };
  const cards = caseCards({ index, views, policy, deskWords, guideOf, now, random });
  const changes = caseChanges({ views, cards, asksAssistant, now, random });
  const fails = failsAgain({ cases, goOn: changes.goOn, now });
  const writeToIt = writingToIt({ read: (paste) => engine.read(paste), cards, goOn: changes.goOn, deskWords });
  const later = reminders({ views, cards, index, now });
  const toIt = requests({ read: (paste) => engine.read(paste), views, cases, policy, cards, deskWords, now, clean });
  // An example is heard like any message, and a message may be a global action.
  const guide = guideIn(index.knowledge);
  const hear: Hear = async (person, text) => listen(person, text);
  const global = globalActions({ cases, policy, views, cards, changes, now, wake, retention, hear });
  const typed = typedActions({
    global,
    changes,
    requests: toIt,
    fails,
    writeToIt,
    reminders: later,
    cases,
    cards,
    views,
  });
  const listen = hearing({ cases, views, cards, changes, global, typed, fails, writeToIt });
  const ofCase = caseActions({ changes, cards, requests: toIt, fails, writeToIt, reminders: later, facts, guide });
  const ofDesk = deskActions({ cases, policy, cards, facts, deskWords, now, clean });

  const leftAlone = leavingToNewer({ cases, cards });

  const store = commitWithRetry({ cases, wake });
  /** Decides, and stores it with what is to be sent because of it. Undefined: this very turn was answered before. */
  const commit = async (
    turn: Turn,
    decide: () => Promise<Decision>,
    sends: (decision: Decision) => NewOutboxItem[],
  ): Promise<Answer | undefined> => {
    const key = idempotencyKeyOf(turn);
    const idempotencyKeys = key === undefined ? [] : [key];
    const { kind, decided } = await store(async () => {
      const decision = await decide();
      return {
        answer: decision.answer,
        change: {
          ...decision.change,
          idempotencyKeys,
          outbox: [...(decision.change.outbox ?? []), ...sends(decision)],
        },
      };
    });
    if (kind === 'sent already') return commit(turn, async () => tooLate(decided), sends);
    if (kind === 'newer version') return commit(turn, async () => leftAlone(decided), sends);
    return kind === 'done before' ? undefined : decided.answer;
  };

  /** What was to be taken back is with IT, or may be: the case is shown as it stands. */
  const tooLate = async ({ answer: { caseId = '' } }: Pick<Decision, 'answer'>): Promise<Decision> => {
    const found = await cases.find(caseId);
    return shows(found ? stands(found, message('undo.tooLate')) : lost(caseId));
  };

  const stands = (aCase: Case, note = silence): Answer => ({
    reply: cards.asker(aCase, note),
    caseId: aCase.id,
    goesOn: true,
  });
  const lost = (caseId: string): Answer => ({ reply: lostCaseNotice(caseId), goesOn: true });

  /**
   * What whoever is not the asker gets. Only where the asker's card hangs may others know that there is such a case: anywhere
   * else its id is answered like one that nobody has.
   */
  const outsiderSees = (caseId: string, found: Case | undefined, asker: Asker): Answer =>
    found?.asker.conversationId === asker.conversationId
      ? { reply: notYoursNotice(caseId), goesOn: false }
      : lost(caseId);

  const decideOfCase = async (turn: PressedTurn): Promise<Decision> => {
    const { caseId, asker, action } = turn;
    const found = await cases.find(caseId);
    if (!found || found.asker.personId !== asker.personId) return shows(outsiderSees(caseId, found, asker));
    // A look is always at the newest version.
    if (found.version !== turn.version && action?.kind !== 'view' && action?.kind !== 'view whole') {
      const key = idempotencyKeyOf(turn);
      return shows(stands(found, key !== undefined && (await cases.wasProcessed(key.key)) ? silence : outOfDate));
    }
    const { diagnosis } = views.of(found);
    return (await ofCase.take(action, { aCase: found, diagnosis, turn })) ?? shows(stands(found, doesNotFit));
  };

  const roomOf = (turn: PressedTurn): ActionRoom => {
    const { action, asker, caseId } = turn;
    if (action && isGlobalAction(action))
      return {
        decide: async () => global.take(action, turn),
        again: async () => {
          const current = await cases.current(asker);
          return current ? stands(current) : { reply: helpReply(guide), goesOn: true };
        },
      };
    const found = async (show: (aCase: Case) => Answer): Promise<Answer> => {
      const aCase = await cases.find(caseId);
      return aCase ? show(aCase) : lost(caseId);
    };
    if (action && isDeskAction(action))
      return {
        decide: async () => ofDesk.press({ ...turn, action }),
        again: async () =>
          found((aCase) => {
            const desk = cards.desk(aCase);
            return desk ? { reply: desk, goesOn: true } : stands(aCase);
          }),
      };
    return { decide: async () => decideOfCase(turn), again: async () => found((aCase) => stands(aCase)) };
  };

  const pressed = async (turn: PressedTurn): Promise<Answer> => {
    const { decide, again } = roomOf(turn);
    // The same press once more did its one thing already, so the card shows where that led.
    return (await commit(turn, decide, (decision) => refreshOf(decision, turn, now()))) ?? again();
  };

  return {
    take: async (turn) =>
      turn.kind === 'said'
        ? commit(
            turn,
            async () => (turn.unread ? notingUnread(await hear(turn, turn.text)) : hear(turn, turn.text)),
            ({ answer }) => [messageOf(answer, turn, now())],
          )
        : pressed(turn),
    cards,
    tickets: tickets({ cases, actions: ofDesk, deskWords, now, wake }),
  };
}
