import { z } from 'zod';
import type { Step } from '../../../core/knowledge/article';
import { faultsOfSteps } from './each-step';
import { rightsGiven, riskyActs } from './risky-acts';
import type { Rule } from './rule';

const highLevels = z.enum(['medium', 'high']);

export const riskyStepsSaySo: Rule = {
  name: 'risky-steps-say-so',
  demands:
    'a step that weakens, deletes, exempts, unlocks or widens carries a risk with warning and undo; a medium or high one names the safer way and is not left to the maker alone',
  check: (files) => faultsOfSteps(files, faultsOf),
};

function faultsOf({ do: what, command = '', risk, by }: Step): string[] {
  const isHigh = highLevels.safeParse(risk?.level).success;
  const act = actOf(`${what} ${command}`, by);
  return [
    ...(act && !risk ? [`this step ${act} and has no risk`] : []),
    ...(isHigh && !risk?.safer ? ['a medium or high risk names the safer way'] : []),
    ...(isHigh && by === 'maker' ? ['a medium or high risk is decided by an administrator'] : []),
  ];
}

function actOf(text: string, by: Step['by']): string | undefined {
  const acts = by === 'maker' ? riskyActs : [...riskyActs, rightsGiven];
  return acts.find(({ said }) => said.test(text))?.act;
}
