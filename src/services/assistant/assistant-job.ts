import { z } from 'zod';
import { isUncertain } from '../../core/assistant/assistant-question';
import type { Case } from '../../core/cases/case';
import type { NewOutboxItem, OutboxItem } from '../../core/cases/outbox';
import type { CaseView } from '../turns/case-views';
import { bodyOf } from '../turns/outbox-body';

/** A case to ask an assistant about, as it stood at this version. */
const jobSchema = z.strictObject({ kind: z.literal('ask'), caseId: z.string(), version: z.number().int() });
export type AssistantJob = z.infer<typeof jobSchema>;

/** What an `assistant` item says. Throws when its body cannot be read. */
export function readAssistantJob(item: Pick<OutboxItem, 'body' | 'format'>): AssistantJob {
  return jobSchema.parse(bodyOf(item));
}

/** The item that has an assistant asked about a case; none where its diagnosis is sure enough. */
export function assistantItems(aCase: Case, { findings, diagnosis }: CaseView, dueAt: string): NewOutboxItem[] {
  if (!isUncertain(findings, diagnosis)) return [];
  const job: AssistantJob = { kind: 'ask', caseId: aCase.id, version: aCase.version };
  return [
    {
      orderingKey: `assistant:${aCase.id}`,
      channel: 'assistant',
      body: JSON.stringify(job),
      personId: aCase.asker.personId,
      caseId: aCase.id,
      dueAt,
    },
  ];
}
