import { listing, message, silence, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import type { Case } from '../../core/cases/case';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { composeReply } from '../../core/replies/compose';
import { sharedReply } from '../../core/replies/compose-escalation';
import type { CaseHead } from '../../core/replies/reply';
import { summaryOf } from '../../core/replies/summary';
import { deskCard } from '../helpdesk/desk-card';
import type { EscalationPolicy } from '../helpdesk/policy';
import { filledForm, mailLinkOf } from '../helpdesk/request-form';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';

interface Parts {
  index: KnowledgeIndex;
  views: Pick<CaseViews, 'of'>;
  policy: EscalationPolicy;
  /** IT's language. */
  deskWords: Words;
  /** Where an article can be read as a whole; empty where nowhere. */
  guideOf: (article: string) => string;
  /** ISO time. */
  now: () => string;
  /** [0, 1) */
  random: () => number;
}

/** Makes the cards of a case, each with a nonce of its own. */
export function caseCards({ index, views, policy, deskWords, guideOf, now, random }: Parts): CaseCards {
  const nonce = (): string => Math.floor(random() * 36 ** 8).toString(36);
  const headOf = (aCase: Case, note: Text): CaseHead => ({
    caseId: aCase.id,
    version: aCase.version,
    nonce: nonce(),
    note: noteOn(aCase, note),
    hidden: silence,
  });
  const asker: CaseCards['asker'] = (aCase, note = silence) => {
    const view = views.of(aCase);
    return composeReply(aCase, view, index, {
      note: noteOn(aCase, note),
      nonce: nonce(),
      form: filledForm(aCase, view, { index, policy, deskWords }),
      mailLink: mailLinkOf(aCase, policy),
      now: now(),
      guideOf,
    });
  };
  return {
    asker,
    desk: (aCase, note = silence) => deskCard(aCase, () => views.of(aCase), headOf(aCase, note), { index, deskWords }),
    shared: (aCase, owner) => sharedReply(headOf(aCase, silence), aCase.id, summaryOf(asker(aCase)), owner),
  };
}

/** What is said on the card, and that a newer version went on with the case. */
function noteOn(aCase: Case, note: Text): Text {
  return isOfNewerVersion(aCase) ? listing('sentences', [note, message('newer.note')]) : note;
}
