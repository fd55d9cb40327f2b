import { message } from '../../core/languages/text';
import { typedWord } from '../../core/actions/typed-words';
import type { Case } from '../../core/cases/case';
import { caseIdsIn } from '../../core/cases/case-id';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import { asksSomething, unanswered } from '../../core/cases/escalation-state';
import { hasRoomFor } from '../../core/cases/findings';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import { findingsOfReport, type Diagnosis } from '../../core/diagnosis/diagnose';
import type { ErrorReport, PasteReading } from '../../core/intake/read-paste';
import { explainedReply } from '../../core/replies/compose-explained';
import { guideIn } from '../../core/knowledge/knowledge';
import { emptyNotice, tooLongNotice } from '../../core/replies/plain-replies';
import type { FailsAgain } from '../helpdesk/incidents';
import { isWithIt } from '../helpdesk/requests';
import { longestSentence, type WriteToIt } from '../helpdesk/sentences';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';
import { shows, type Decision } from '../turns/decision';
import type { Person } from '../turns/turn';
import type { CaseChanges } from './case-changes';
import type { GlobalActions } from './global-actions';
import { eventOfReply, guideAnswerIn, interpretReply, notUnderstood, yesOrNo } from './reply-interpretation';
import { frontOf, guideQuestion, onCard, thanksFor } from './shown';
import type { TypedActions } from './typed-actions';

interface Parts {
  cases: Pick<CaseStore, 'current'>;
  views: CaseViews;
  cards: CaseCards;
  changes: CaseChanges;
  global: GlobalActions;
  typed: TypedActions;
  fails: FailsAgain;
  writeToIt: WriteToIt;
}

/** What a person wrote or pasted, and the case they work on. `reading` reads it when it is first asked for. */
interface Message {
  person: Person;
  text: string;
  current: Case | undefined;
  reading: () => PasteReading;
}

/** A message about an open case that could be read. */
interface CaseMessage {
  person: Person;
  text: string;
  current: Case;
  report: ErrorReport;
  diagnosis: Diagnosis;
  /** The card only asks whether one of several was meant: nothing is known of the problem yet. */
  isSuggested: boolean;
}

type Outcome = Decision | undefined | Promise<Decision | undefined>;

/** One thing a message can be. Undefined when it is something else: then the next handler looks at it. */
interface MessageHandler {
  name: string;
  handle: (message: Message) => Outcome;
}

/** What a person's words do. Rejects when the store fails. */
export type Hear = (person: Person, text: string) => Promise<Decision>;

/** Longer texts name a case by chance only. In UTF-16 units. */
const longestRequest = 40;
/** "FM-7K3Q", "case FM-7K3Q", "show me my case FM-7K3Q"; an id in the middle of an error is none. */
const asksForCase =
  /^(?:(?:please|open|show|resume|continue|go on with|go to|back to|me|my|the)\s+){0,4}(?:case[\s:#]+)?FM/i;

/** Everything a message can be, in the order in which it is tried. The last one takes whatever is left. */
export function messageHandlers(parts: Parts): readonly MessageHandler[] {
  const { views, cards, changes, global, typed, fails, writeToIt } = parts;
  const { facts } = views.engine.index.knowledge;
  const guide = guideIn(views.engine.index.knowledge);

  /** Of messages that can be read while a case is open. */
  const aboutCase =
    (handle: (message: CaseMessage) => Outcome): MessageHandler['handle'] =>
    ({ person, text, current, reading }) => {
      if (!current) return undefined;
      const read = reading();
      if (read.kind !== 'report') return undefined;
      const { diagnosis, findings } = views.of(current);
      const isSuggested = findings.suggested !== undefined;
      return handle({ person, text, current, report: read.report, diagnosis, isSuggested });
    };
  const alone = (report: ErrorReport): Diagnosis => views.engine.diagnose(findingsOfReport(report));

  /** Whether a new paste goes on with the case: a command's output, or more about the same problem. */
  const belongsTo = (before: Diagnosis, report: ErrorReport): boolean => {
    if (before.matches.length === 0) return false;
    if (report.isDump) return true;
    const named = alone(report);
    if (named.matches.length === 0) return report.facts.length + report.hints.length > 0 && named.outcome === 'none';
    const front = frontOf(before);
    return frontOf(named).some((article) => front.includes(article));
  };

  return [
    {
      name: 'a case, called by its id',
      handle: ({ person, text }) => {
        const [caseId] = text.length > longestRequest ? [] : caseIdsIn(text);
        return caseId !== undefined && asksForCase.test(text.trim())
          ? global.take({ kind: 'open case', caseId }, person)
          : undefined;
      },
    },
    {
      name: 'a word in place of a button',
      handle: ({ person, text, current }) => {
        const action = typedWord(text);
        return action && typed(action, person, current);
      },
    },
    {
      name: 'whether it works, after IT said that it is fixed',
      handle: ({ text, current }) => {
        const works = current && stateOf(current).escalation?.status === 'fixed' ? yesOrNo(text) : undefined;
        if (!current || works === undefined) return undefined;
        return works === 'yes' ? changes.goOn(current, [{ kind: 'fixed' }]) : fails(current, 'still failing');
      },
    },
    {
      name: 'nothing that can be read',
      handle: ({ reading }) => {
        const read = reading();
        if (read.kind === 'empty') return shows({ reply: emptyNotice(), goesOn: false });
        return read.kind === 'too long' ? shows({ reply: tooLongNotice(read.length), goesOn: false }) : undefined;
      },
    },
    {
      // Before answers: "what does unattended mean?" is none. Nothing of an open case changes.
      name: 'a question about a word or a place',
      handle: ({ current, reading }) => {
        const read = reading();
        const explanation = read.kind === 'report' ? views.engine.explain(read.report) : undefined;
        if (!explanation) return undefined;
        return shows({ reply: explainedReply(explanation, current && cards.asker(current)), goesOn: false });
      },
    },
    {
      name: 'an answer to the guide',
      handle: aboutCase(({ text, current, diagnosis }) => {
        const asked = guideQuestion(guide, stateOf(current), diagnosis);
        const answer = asked && guideAnswerIn(text, asked.answers);
        return answer === undefined || asked === undefined
          ? undefined
          : changes.goOn(current, [{ kind: 'guided', question: asked.id, answer }]);
      }),
    },
    {
      name: 'an answer or a choice',
      handle: aboutCase(({ text, current, report, diagnosis }) => {
        const state = stateOf(current);
        const shown = onCard(diagnosis, state, facts);
        const action = interpretReply(text, report, shown, facts);
        const event = action && eventOfReply(action, shown);
        return event && changes.goOn(current, [event], thanksFor(event, state.escalation));
      }),
    },
    {
      name: 'more about the case',
      handle: aboutCase(({ current, report, diagnosis }) => {
        // A case that a newer version went on with takes no paste here; pasted again, the problem gets a new case.
        if (isOfNewerVersion(current) || !belongsTo(diagnosis, report)) return undefined;
        // The same text again is the same text: a redelivery under a new id, or a person who is not sure it arrived.
        if (stateOf(current).texts.includes(report.text))
          return changes.goOn(current, [], message('note.pastedBefore'));
        return hasRoomFor(current, report.text) ? changes.add(current, report) : undefined;
      }),
    },
    {
      name: 'what IT asked in its own words',
      handle: aboutCase(({ person, text, current, report }) => {
        const { escalation, askingIt } = stateOf(current);
        // What IT says is fixed is answered by whether it works.
        const waiting = escalation?.status === 'taken' && !askingIt ? unanswered(escalation) : undefined;
        if (!waiting || text.length > longestSentence) return undefined;
        // A question may well be answered with another error; after a plain word of IT's that is another problem.
        return asksSomething(waiting) || alone(report).outcome === 'none'
          ? writeToIt(current, text, person.delivery.name)
          : undefined;
      }),
    },
    {
      // A misunderstood answer or a remark, not a new problem.
      name: 'words that fit nothing while a case is open',
      handle: aboutCase(({ current, report, diagnosis, isSuggested }) => {
        // Who was only asked what they meant says it again in other words.
        if ((isSuggested || diagnosis.matches.length === 0) && !isWithIt(current)) return undefined;
        if (alone(report).outcome !== 'none') return undefined;
        const state = stateOf(current);
        const note = notUnderstood(onCard(diagnosis, state, facts), state.escalation);
        return shows({ reply: cards.asker(current, note), caseId: current.id, goesOn: true });
      }),
    },
    {
      name: 'a new problem',
      handle: ({ person, current, reading }) => {
        const read = reading();
        return read.kind === 'report' ? changes.open(person.asker, read.report, current?.id) : undefined;
      },
    },
  ];
}

/** Hands a message to the first handler that takes it. */
export function hearing(parts: Parts): Hear {
  const handlers = messageHandlers(parts);
  return async (person, text) => {
    const current = await parts.cases.current(person.asker);
    let read: PasteReading | undefined;
    const message: Message = { person, text, current, reading: () => (read ??= parts.views.readPaste(text)) };
    for (const { handle } of handlers) {
      const decision = await handle(message);
      if (decision) return decision;
    }
    throw new Error('no handler took a message, and the last one takes them all');
  };
}
