import type { NextCheck } from './next-check';

/**
 * Whether an answer to the check would change what is tried next. After an attempt that did not help a person waits for
 * the next one, so a question that leads to the same steps whatever the answer is not asked.
 */
export function decidesAttempt(
  { fact, answers }: NextCheck,
  attemptUnder: (fact: string, value: string) => string,
): boolean {
  return new Set(answers.map(({ value }) => attemptUnder(fact, value))).size > 1;
}
