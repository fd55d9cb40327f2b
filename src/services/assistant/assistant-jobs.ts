import { checkAssistantAnswer, type AnswerRule, type AssistantChoice } from '../../core/assistant/assistant-answer';
import { assistantQuestion, type AssistantQuestion } from '../../core/assistant/assistant-question';
import { withEvents, type Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import { commitWithRetry, noChange } from '../../core/cases/commit-with-retry';
import { textOf } from '../../core/cases/findings';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import type { OutboxItem, Sent } from '../../core/cases/outbox';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { message } from '../../core/languages/text';
import type { CaseViews } from '../turns/case-views';
import { chatOrderingKey, teamsItem } from '../turns/outgoing';
import type { Assistant, Silence } from './assistant';
import { readAssistantJob, type AssistantJob } from './assistant-job';

/** What became of a question, for the operator's numbers. `late`: the person or a new paste was faster. */
export type AssistantOutcome = 'chose' | 'none' | 'late' | `refused: ${AnswerRule}` | `silent: ${Silence}`;

export interface AssistantJobParts {
  cases: CaseStore;
  views: Pick<CaseViews, 'of'>;
  index: KnowledgeIndex;
  assistant: Assistant;
  now: () => string;
  wake: () => void;
  count: (outcome: AssistantOutcome) => void;
}

/** A choice that comes later than this changes a card under the person's eyes: it is not asked for. */
const longestWaitMs = 20_000;
const done: Sent = { kind: 'done' };

/**
 * Asks an assistant about cases of the outbox, once each. What it chooses is stored as an event of the case and the card is
 * made anew where it hangs; anything else leaves the case and its card as they are. Rejects when the store fails.
 */
export function assistantJobs(parts: AssistantJobParts): (item: OutboxItem) => Promise<Sent> {
  const { cases, views, index, assistant, now, wake, count } = parts;
  const store = commitWithRetry({ cases, wake });

  const questionOf = (aCase: Case | undefined, job: AssistantJob): AssistantQuestion | undefined => {
    if (!aCase || !stands(aCase, job)) return undefined;
    const { findings, diagnosis } = views.of(aCase);
    const question = assistantQuestion(findings, diagnosis, index);
    // Its quotes count in the texts of the case, so these have to be what is asked about.
    return question?.text === textOf(stateOf(aCase).texts) ? question : undefined;
  };

  const storeChoice = async (job: AssistantJob, choice: AssistantChoice): Promise<boolean> => {
    const { kind } = await store(async () => {
      const newest = await cases.find(job.caseId);
      return { change: newest && stands(newest, job) ? changeOf(newest, choice, now()) : noChange };
    });
    return kind === 'saved';
  };

  return async (item) => {
    const job = readAssistantJob(item);
    const question = questionOf(await cases.find(job.caseId), job);
    const waited = Date.parse(now()) - Date.parse(item.createdAt);
    // An earlier attempt may have asked: whoever ended in between is not asked again.
    if (!question || item.attempts > 0 || waited > longestWaitMs) {
      count('late');
      return done;
    }
    const asked = await assistant.ask(question, item.personId);
    if (asked.kind === 'silence') {
      count(`silent: ${asked.why}`);
      return done;
    }
    const checked = checkAssistantAnswer(asked.answer, question);
    if (checked.kind === 'choice') count((await storeChoice(job, checked.choice)) ? 'chose' : 'late');
    else count(checked.kind === 'none' ? 'none' : `refused: ${checked.rule}`);
    return done;
  };
}

/** Whether the case is as it was when the question was put, and the person has not gone on with it. */
function stands(aCase: Case, { version }: AssistantJob): boolean {
  const { status, askingIt, escalation } = stateOf(aCase);
  return (
    aCase.version === version && status === 'open' && !askingIt && escalation === undefined && !isOfNewerVersion(aCase)
  );
}

function changeOf(aCase: Case, { article, quote, facts, wanted }: AssistantChoice, at: string) {
  const chosen: CaseEvent = {
    kind: 'assistant chose',
    article,
    quote,
    facts: [...facts],
    ...(wanted === undefined ? {} : { wanted }),
  };
  const { asker, id } = aCase;
  return {
    cases: [withEvents(aCase, at, [chosen])],
    outbox: [
      teamsItem(
        { kind: 'refresh', caseId: id, audience: 'asker', note: message('note.assistantFound') },
        chatOrderingKey(asker.conversationId),
        { personId: asker.personId, caseId: id, dueAt: at },
      ),
    ],
  };
}
