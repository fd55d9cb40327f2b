import type { NextCheck } from '../../../src/core/diagnosis/next-check';
import { answerIn, answerInside } from '../../../src/services/conversation/reply-interpretation';
import { realEngine } from '../../golden/real-engine';

const { facts } = realEngine().index.knowledge;

/** What the shipped catalogue makes of words that answer the question of a fact. */
export function valueSaid(fact: string, words: string): string | undefined {
  const definition = facts[fact];
  if (!definition?.check) throw new Error(`${fact} is never asked`);
  const check: NextCheck = {
    fact,
    check: definition.check,
    answers: Object.entries(definition.values).map(([value, { label }]) => ({ value, label })),
  };
  const answer = answerIn(words, check, facts) ?? answerInside(words, check, facts);
  return answer?.kind === 'answer' ? answer.value : answer?.kind;
}
