import { conditionsOf, type Cause, type Condition } from '../knowledge/article';
import { settled, type Domains } from './domains';

/** Facts that the person's words hint at, with the value. They settle nothing. */
export type Hinted = ReadonlyMap<string, string>;

/** How much likelier a cause is that fits what was hinted at, and how much less one that does not. */
const leaning = 3;

/** What the hints do to the weight of a cause: by its condition that fits them best. */
export function leaningOf(cause: Cause, domains: Domains, hinted: Hinted): number {
  if (hinted.size === 0) return 1;
  return Math.max(...conditionsOf(cause).map((condition) => leaningOfCondition(condition, domains, hinted)));
}

function leaningOfCondition(condition: Condition, domains: Domains, hinted: Hinted): number {
  let factor = 1;
  for (const [fact, wanted] of Object.entries(condition)) {
    const value = hinted.get(fact);
    // What is settled needs no hint, and may contradict it.
    if (value === undefined || settled(domains, fact) !== undefined) continue;
    factor *= [wanted].flat().includes(value) ? leaning : 1 / leaning;
  }
  return factor;
}
