import { message, said, silence, taught, type Text } from '../../core/languages/text';
import { openCase, withEvents, type Asker, type Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { newCaseId } from '../../core/cases/case-id';
import { stateOf } from '../../core/cases/case-state';
import { recognisedContentOf } from '../../core/cases/recognised-content';
import type { NewOutboxItem } from '../../core/cases/outbox';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import type { ErrorReport } from '../../core/intake/read-paste';
import { assistantItems } from '../assistant/assistant-job';
import { loudnessForDesk, newsForDesk, newsOf } from '../helpdesk/news';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';
import { changes, type Decision } from '../turns/decision';
import { frontOf, shownCause } from './shown';

interface Parts {
  views: Pick<CaseViews, 'engine' | 'of'>;
  cards: CaseCards;
  /** An assistant is asked about what was pasted, where it is worth it. */
  asksAssistant: boolean;
  /** ISO time. */
  now: () => string;
  /** [0, 1) */
  random: () => number;
}

/** What the person who asked does to a case of theirs, as a decision to store and to show. */
export interface CaseChanges {
  /** Goes on with a case. IT is told when it has the case. */
  goOn: (aCase: Case, events: readonly CaseEvent[], note?: Text) => Decision;
  /** A new case that begins with a paste, beside the one the person works on. */
  open: (asker: Asker, report: ErrorReport, beside: string | undefined) => Decision;
  /** A new case that begins with an answer to the guide. */
  begin: (asker: Asker, first: CaseEvent, beside: string | undefined) => Decision;
  /** A paste as the case keeps it: its redacted text, and what was recognised in it. */
  pasted: (report: ErrorReport) => CaseEvent;
  /** More about the same problem. Says so when it leads somewhere else than before. */
  add: (aCase: Case, report: ErrorReport) => Decision;
}

export function caseChanges({ views, cards, asksAssistant, now, random }: Parts): CaseChanges {
  const { facts } = views.engine.index.knowledge;
  const questionsOf = (aCase: Case, events: readonly CaseEvent[]): NewOutboxItem[] =>
    asksAssistant && events.some(({ kind }) => kind === 'pasted') ? assistantItems(aCase, views.of(aCase), now()) : [];
  const pasted: CaseChanges['pasted'] = (report) => ({
    kind: 'pasted',
    text: report.text,
    recognised: recognisedContentOf(report, views.engine),
    redactions: report.redactions,
  });
  const begin: CaseChanges['begin'] = (asker, first, beside) => {
    const fresh = openCase(newCaseId(random), asker, now(), first);
    const note = beside === undefined ? silence : message('note.kept', { case: said(beside), new: said(fresh.id) });
    return changes(
      fresh,
      { reply: cards.asker(fresh, note), caseId: fresh.id, goesOn: false },
      { current: { asker, caseId: beside }, outbox: questionsOf(fresh, [first]) },
    );
  };
  const newsOfEvents = (changed: Case, events: readonly CaseEvent[]): NewOutboxItem[] =>
    events.flatMap((event) => {
      const news = newsOf(event, facts);
      return news ? newsForDesk(changed, news, now(), loudnessForDesk(event)) : [];
    });
  const goOn: CaseChanges['goOn'] = (aCase, events, note = silence) => {
    const changed = withEvents(aCase, now(), events);
    // One that is put aside is with IT still, and so is its outage.
    const closes = stateOf(changed).status === 'fixed';
    return changes(
      changed,
      { reply: cards.asker(changed, note), caseId: aCase.id, goesOn: true },
      {
        outbox: [...newsOfEvents(changed, events).slice(-1), ...questionsOf(changed, events)],
        incidents: closes ? [{ kind: 'close', caseId: aCase.id }] : [],
      },
    );
  };

  return {
    pasted,
    begin,
    goOn,
    add: (aCase, report) => {
      const event = pasted(report);
      const changed = withEvents(aCase, now(), [event]);
      return goOn(aCase, [event], whatItChanged(views.of(aCase).diagnosis, views.of(changed).diagnosis));
    },
    open: (asker, report, beside) => begin(asker, pasted(report), beside),
  };
}

/** A diagnosis that a person has read is never replaced without a word. */
function whatItChanged(before: Diagnosis, after: Diagnosis): Text {
  const [was] = before.matches;
  const [is] = after.matches;
  if (was && is && !frontOf(after).includes(was.article.id))
    return message('note.addedOtherProblem', { before: taught(was.article.title) });
  const causeBefore = shownCause(before);
  return causeBefore !== undefined && shownCause(after) !== causeBefore
    ? message('note.addedOtherCause')
    : message('note.added');
}
