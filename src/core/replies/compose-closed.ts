import { verbOf } from '../actions/card-verb';
import type { CaseState } from '../cases/case-state';
import { standingOf } from '../diagnosis/certainty';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { listing, message, said, silence, taught, type Text } from '../languages/text';
import type { AnswerButton, CaseHead, ClosedReply, HelpReply } from './reply';

interface Found {
  findings: Findings;
  diagnosis: Diagnosis;
}

/** The card of a case that is over, or put aside. `now` is an ISO time. */
export function closedReply(
  head: CaseHead,
  { status, remindedAt }: Pick<CaseState, 'status' | 'remindedAt'>,
  found: Found,
  { index, now }: { index: KnowledgeIndex; now: string },
): ClosedReply {
  if (status === 'left')
    return {
      ...head,
      kind: 'closed',
      title: message('closed.left'),
      message: message('closed.putAside'),
      remind: silence,
      actions: [],
    };
  const [first] = found.diagnosis.matches;
  const returns = first && index.articleById.get(first.article.id)?.returns;
  const waits = remindedAt !== undefined && remindedAt > now;
  return {
    ...head,
    kind: 'closed',
    title: message('closed.fixed'),
    message: closingWords(found),
    remind: waits
      ? message('remind.set', { date: said(remindedAt.slice(0, 10)) })
      : returns
        ? taught(returns.why)
        : silence,
    actions: [...(waits ? [dropButton] : returns ? [remindButton(returns.remind_after_days)] : []), cameBackButton],
  };
}

const dropButton: AnswerButton = { label: message('buttons.dropReminder'), verb: verbOf({ kind: 'drop reminder' }) };
const cameBackButton: AnswerButton = { label: message('buttons.cameBack'), verb: verbOf({ kind: 'came back' }) };

function remindButton(days: number): AnswerButton {
  return { label: message('buttons.remindMe', { count: days }), verb: verbOf({ kind: 'remind me', days }) };
}

function closingWords({ findings, diagnosis }: Found): Text {
  const [first] = diagnosis.matches;
  if (!first) return message('closed.isClosed');
  return listing('sentences', [
    message('closed.about', { title: taught(first.article.title) }),
    ...whatItWas(first, { findings, diagnosis }),
  ]);
}

/** While a question was open no cause had been shown, so none can be named as the one; what was a guess stays one. */
function whatItWas(match: Match, { findings, diagnosis }: Found): Text[] {
  const { advice, nextCheck } = diagnosis;
  if (nextCheck || !advice) return [];
  const { certainty } = standingOf(match, advice.cause, { diagnosis, findings });
  const cause = taught(advice.cause.cause.title);
  if (certainty === 'sure') return [message('closed.cause', { cause })];
  if (certainty === 'likely') return [message('closed.likely', { cause })];
  return [message('closed.tried', { steps: taught(advice.resolution.title) })];
}

/** What a person asked to be told on a later day. It stands alone: the case may be deleted by then. */
export function reminderReply(caseId: string, { title, why }: { title: Text; why: string | undefined }): HelpReply {
  return {
    kind: 'help',
    title: message('reminder.title'),
    message: message('reminder.message', { case: said(caseId), title }),
    can: why === undefined ? [] : [taught(why)],
    examples: [{ label: said(caseId), verb: verbOf({ kind: 'open case', caseId }) }],
  };
}
