import type { OutboxItem, Sent } from '../../core/cases/outbox';
import { assistantJobs, type AssistantJobParts } from '../../services/assistant/assistant-jobs';
import type { AssistantSettings } from './assistant-settings';
import { openAssistant, type Cost } from './open-assistant';

/** The operator's numbers. */
export interface AssistantMeters {
  askedAssistant: (outcome: string) => void;
  spentOnAssistant: (cost: Cost) => void;
}

/** Does the `assistant` items of the outbox with the service of the settings; undefined where none is set. */
export function assistantSender(
  settings: AssistantSettings | undefined,
  { askedAssistant, spentOnAssistant }: AssistantMeters,
  parts: Omit<AssistantJobParts, 'assistant' | 'count'>,
): ((item: OutboxItem) => Promise<Sent>) | undefined {
  if (settings === undefined) return undefined;
  const assistant = openAssistant(settings, { spent: spentOnAssistant });
  return assistantJobs({ ...parts, assistant, count: askedAssistant });
}
