import type { CaseStore } from '../../core/cases/case-store';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import { message, silence } from '../../core/languages/text';
import { lostCaseNotice } from '../../core/replies/plain-replies';
import type { CaseCards } from '../turns/case-cards';
import { shows, type Decision } from '../turns/decision';

interface Parts {
  cases: Pick<CaseStore, 'find'>;
  cards: CaseCards;
}

/** What is shown instead when a newer version went on with a case that the decision changes: the case as it stands. */
export function leavingToNewer({ cases, cards }: Parts): (refused: Decision) => Promise<Decision> {
  return async ({ answer: { reply }, change }) => {
    const newer = change.cases.find(isOfNewerVersion);
    const caseId = 'caseId' in reply ? reply.caseId : newer?.id;
    const found = caseId === undefined ? undefined : await cases.find(caseId);
    if (!found) return shows({ reply: lostCaseNotice(caseId ?? ''), goesOn: true });
    const note = isOfNewerVersion(found) ? silence : message('newer.neighbour');
    if (reply.kind === 'desk') return shows({ reply: cards.desk(found, note) ?? reply, goesOn: true });
    const shown = cards.asker(found, note);
    // The summary for IT needs nothing stored: it can be copied and mailed.
    const copied =
      reply.kind === 'handover' && isOfNewerVersion(found) && 'note' in shown
        ? { ...reply, version: found.version, message: message('newer.handover'), note: shown.note }
        : shown;
    return shows({ reply: copied, caseId: found.id, goesOn: true });
  };
}
