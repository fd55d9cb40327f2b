import type { Case } from '../../core/cases/case';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { composeReply } from '../../core/replies/compose';
import { sharedReply } from '../../core/replies/compose-escalation';
import { newerVersionNote } from '../../core/replies/newer-version';
import type { CaseHead } from '../../core/replies/reply';
import { summaryOf } from '../../rendering/text';
import { deskCard } from '../helpdesk/desk-card';
import type { EscalationPolicy } from '../helpdesk/policy';
import { filledForm, mailLinkOf } from '../helpdesk/request-form';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';

interface Parts {
  index: KnowledgeIndex;
  views: Pick<CaseViews, 'of'>;
  policy: EscalationPolicy;
  /** ISO time. */
  now: () => string;
  /** [0, 1) */
  random: () => number;
}

/** Makes the cards of a case, each with a nonce of its own. */
export function caseCards({ index, views, policy, now, random }: Parts): CaseCards {
  const nonce = (): string => Math.floor(random() * 36 ** 8).toString(36);
  const headOf = (aCase: Case, note: string): CaseHead => ({
    caseId: aCase.id,
    version: aCase.version,
    nonce: nonce(),
    note: noteOn(aCase, note),
    hidden: '',
  });
  const asker: CaseCards['asker'] = (aCase, note = '') => {
    const view = views.of(aCase);
    return composeReply(aCase, view, index, {
      note: noteOn(aCase, note),
      nonce: nonce(),
      form: filledForm(aCase, view, { index, policy }),
      mailLink: mailLinkOf(aCase, policy),
      now: now(),
    });
  };
  return {
    asker,
    desk: (aCase, note = '') => deskCard(aCase, () => views.of(aCase), headOf(aCase, note), index),
    shared: (aCase, owner) => sharedReply(headOf(aCase, ''), aCase.id, summaryOf(asker(aCase)), owner),
  };
}

/** What is said on the card, and that a newer version went on with the case. */
function noteOn(aCase: Case, note: string): string {
  return isOfNewerVersion(aCase) ? [note, newerVersionNote].filter((part) => part !== '').join(' ') : note;
}
