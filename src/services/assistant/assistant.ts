import type { AssistantQuestion } from '../../core/assistant/assistant-question';

/** Why there is no answer. `off`: the service failed again and again and is left alone for a while. */
export const silences = [
  'budget of the person',
  'budget of the day',
  'off',
  'too slow',
  'no token',
  'refused by the service',
  'filtered',
  'too many requests',
  'unreachable',
  'unusable',
] as const;
export type Silence = (typeof silences)[number];

/** What came of asking. `answer` is JSON as the service wrote it, checked by nobody yet. */
export type Asked = { kind: 'answer'; answer: unknown } | { kind: 'silence'; why: Silence };

/**
 * Finds the article that a person's words mean, among the candidates of the question. Answers within its budget of time,
 * with one request at most, and never rejects.
 */
export interface Assistant {
  ask(question: AssistantQuestion, personId: string): Promise<Asked>;
}
