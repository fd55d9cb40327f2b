import type { Case } from '../../core/cases/case';
import { withEvents } from '../../core/cases/case';
import { stateOf } from '../../core/cases/case-state';
import type { NewOutboxItem } from '../../core/cases/outbox';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { message, said, taught, type Text } from '../../core/languages/text';
import { reminderReply } from '../../core/replies/compose-closed';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';
import { changes, shows, type Decision } from '../turns/decision';
import { teamsItem } from '../turns/outgoing';

const dayMs = 86_400_000;

interface Parts {
  views: Pick<CaseViews, 'of'>;
  cards: Pick<CaseCards, 'asker'>;
  index: KnowledgeIndex;
  /** ISO time. */
  now: () => string;
}

/** A word to the person on a later day, before their problem returns. It waits in the outbox, and goes with it. */
export interface Reminders {
  /** In that many days; without them in as many as the article says. One that was set before is replaced. */
  set: (aCase: Case, days: number | undefined, place: string) => Decision;
  drop: (aCase: Case) => Decision;
}

export function reminders({ views, cards, index, now }: Parts): Reminders {
  const stays = (aCase: Case, note: Text): Decision =>
    shows({ reply: cards.asker(aCase, note), caseId: aCase.id, goesOn: true });
  const answered = (aCase: Case, note: Text, more: Partial<Decision['change']>): Decision =>
    changes(aCase, { reply: cards.asker(aCase, note), caseId: aCase.id, goesOn: true }, more);

  /** The one that waits is taken back; one that is due may be on its way, and stays. */
  const cancelled = (aCase: Case): Pick<Decision['change'], 'cancelOrderingKeys'> => {
    const { remindedAt } = stateOf(aCase);
    return remindedAt !== undefined && remindedAt > now()
      ? { cancelOrderingKeys: [orderingKeyOf(aCase, remindedAt)] }
      : {};
  };

  return {
    set: (aCase, days, place) => {
      const [match] = views.of(aCase).diagnosis.matches;
      const returns = match && index.articleById.get(match.article.id)?.returns;
      const after = days ?? returns?.remind_after_days;
      if (after === undefined) return stays(aCase, message('remind.when'));
      const dueAt = new Date(Date.parse(now()) + after * dayMs).toISOString();
      const changed = withEvents(aCase, now(), [{ kind: 'reminder set', dueAt }]);
      const item: NewOutboxItem = teamsItem(
        {
          kind: 'plain',
          place,
          reply: reminderReply(aCase.id, {
            title: match ? taught(match.article.title) : said(aCase.id),
            why: returns?.why,
          }),
        },
        orderingKeyOf(aCase, dueAt),
        { personId: aCase.asker.personId, caseId: aCase.id, dueAt },
      );
      return answered(changed, message('remind.done', { date: said(dueAt.slice(0, 10)) }), {
        outbox: [item],
        ...cancelled(aCase),
      });
    },
    drop: (aCase) => {
      const { remindedAt } = stateOf(aCase);
      if (remindedAt === undefined || remindedAt <= now()) return stays(aCase, message('remind.none'));
      const changed = withEvents(aCase, now(), [{ kind: 'reminder dropped' }]);
      return answered(changed, message('remind.dropped'), cancelled(aCase));
    },
  };
}

/** An ordering key of its own for each time: a reminder holds nothing up, and is taken back alone. */
function orderingKeyOf({ id }: Pick<Case, 'id'>, dueAt: string): string {
  return `reminder:${id}:${dueAt}`;
}
