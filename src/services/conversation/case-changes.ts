import { silence, type Text } from '../../core/languages/text';
import { openCase, withEvents, type Asker, type Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { newCaseId } from '../../core/cases/case-id';
import { stateOf } from '../../core/cases/case-state';
import { recognisedContentOf } from '../../core/cases/recognised-content';
import type { ErrorReport } from '../../core/intake/read-paste';
import { newsForDesk, newsOf } from '../helpdesk/news';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';
import { changes, type Decision } from '../turns/decision';

interface Parts {
  views: Pick<CaseViews, 'engine'>;
  cards: CaseCards;
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
}

export function caseChanges({ views, cards, now, random }: Parts): CaseChanges {
  const { facts } = views.engine.index.knowledge;
  const pasted: CaseChanges['pasted'] = (report) => ({
    kind: 'pasted',
    text: report.text,
    recognised: recognisedContentOf(report, views.engine),
    redactions: report.redactions,
  });
  const begin: CaseChanges['begin'] = (asker, first, beside) => {
    const fresh = openCase(newCaseId(random), asker, now(), first);
    return changes(
      fresh,
      { reply: cards.asker(fresh), caseId: fresh.id, goesOn: false },
      { current: { asker, caseId: beside } },
    );
  };
  return {
    pasted,
    begin,
    goOn: (aCase, events, note = silence) => {
      const changed = withEvents(aCase, now(), events);
      // One that is put aside is with IT still, and so is its outage.
      const closes = stateOf(changed).status === 'fixed';
      return changes(
        changed,
        { reply: cards.asker(changed, note), caseId: aCase.id, goesOn: true },
        {
          outbox: events
            .flatMap((event) => newsOf(event, facts) ?? [])
            .flatMap((news) => newsForDesk(changed, news, now()))
            .slice(-1),
          incidents: closes ? [{ kind: 'close', caseId: aCase.id }] : [],
        },
      );
    },
    open: (asker, report, beside) => begin(asker, pasted(report), beside),
  };
}
