import type { Step } from '../../../core/knowledge/article';
import { faultsOfSteps } from './each-step';
import type { Rule } from './rule';

const leaves = /\bdsregcmd\b[^.]{0,12}\/leave\b/i;
const locks = /\block\b[^.]*\bunlock\b/i;

/** Many a lost sign-in token comes back by itself, and leaving gives the machine a new record. */
export const leavingLocksFirst: Rule = {
  name: 'leaving-locks-first',
  demands: 'before a machine leaves its directory, an earlier step or the safer way has it locked and unlocked',
  check: (files) => faultsOfSteps(files, faultsOf),
};

function faultsOf({ do: what, command = '', risk }: Step, before: readonly Step[]): string[] {
  if (!leaves.test(`${what} ${command}`)) return [];
  const tried = [...before.map((step) => step.do), risk?.safer ?? ''];
  return tried.some((text) => locks.test(text)) ? [] : ['the machine leaves before it was locked and unlocked'];
}
