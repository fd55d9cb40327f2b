import { conditionsOf, type Article, type Cause, type Condition } from '../knowledge/article';
import { judge, settled, type Domains } from './domains';
import { leaningOf, type Hinted } from './hinted';

export type CauseState = 'likely' | 'open' | 'ruled out';

/** A fact and what it can still be: one value when it is known, several when only some are excluded. */
export interface SettledFact {
  fact: string;
  values: string[];
}

/** A cause of an article in the light of what is known. */
export interface JudgedCause {
  cause: Cause;
  state: CauseState;
  /** One of its conditions is met whole by what is known; the last one left standing may be likely without. */
  holds: boolean;
  /** The facts that decided: they rule it out, or they speak for it. */
  because: SettledFact[];
  /** The person did its steps and the failure stayed. */
  tried: boolean;
  /** How likely it is beside its neighbours: how often it is the one, and what the person hinted at. */
  weight: number;
}

const frequencyWeight = { common: 4, sometimes: 2, rare: 1 } as const;

/**
 * Rules causes in and out. A cause is likely when one of its conditions holds whole, ruled out when each of them has
 * failed or its steps were tried in vain, and open otherwise. The only cause left standing is likely by itself. What is
 * hinted at changes no state, only the weight.
 */
export function judgeCauses(
  article: Article,
  domains: Domains,
  tried: ReadonlySet<string>,
  hinted: Hinted = new Map(),
): JudgedCause[] {
  const idOf = ({ id }: Cause): string => `${article.id}/${id}`;
  // The same steps help against another cause no better the second time.
  const inVain = new Set(article.causes.filter((cause) => tried.has(idOf(cause))).map(({ resolution }) => resolution));
  const judged = article.causes.map((cause) => ({
    ...judgeCause(cause, domains, tried.has(idOf(cause)) || inVain.has(cause.resolution)),
    weight: frequencyWeight[cause.frequency] * leaningOf(cause, domains, hinted),
  }));
  const standing = judged.filter(({ state }) => state !== 'ruled out');
  const [only] = standing;
  return standing.length === 1 && only
    ? judged.map((cause) => (cause === only ? { ...cause, state: 'likely' as const } : cause))
    : judged;
}

function judgeCause(cause: Cause, domains: Domains, tried: boolean): Omit<JudgedCause, 'weight'> {
  const conditions = conditionsOf(cause);
  const verdicts = conditions.map((condition) => judge(condition, domains));
  if (tried) return { cause, state: 'ruled out', holds: false, because: [], tried };
  const holding = conditions.find(
    (condition, index) => verdicts[index] === 'holds' && Object.keys(condition).length > 0,
  );
  if (holding) return { cause, state: 'likely', holds: true, because: factsOf(holding, domains), tried };
  if (verdicts.every((verdict) => verdict === 'fails'))
    return {
      cause,
      state: 'ruled out',
      holds: false,
      because: onceEach(conditions.flatMap((condition) => failingFacts(condition, domains))),
      tried,
    };
  const open = conditions.filter((_, index) => verdicts[index] === 'open');
  const because = onceEach(open.flatMap((condition) => factsOf(condition, domains)));
  return { cause, state: 'open', holds: false, because, tried };
}

/** Several conditions may name one fact; it is one reason all the same. */
function onceEach(facts: readonly SettledFact[]): SettledFact[] {
  return [...new Map(facts.map((settledFact) => [settledFact.fact, settledFact])).values()];
}

/** The facts of a condition that are settled and satisfy it. */
function factsOf(condition: Condition, domains: Domains): SettledFact[] {
  return Object.entries(condition).flatMap(([fact, wanted]) => {
    const value = settled(domains, fact);
    return value !== undefined && [wanted].flat().includes(value) ? [{ fact, values: [value] }] : [];
  });
}

function failingFacts(condition: Condition, domains: Domains): SettledFact[] {
  return Object.entries(condition).flatMap(([fact, wanted]) => {
    const domain = domains.get(fact);
    const possible = [...(domain ?? [])];
    return possible.some((value) => [wanted].flat().includes(value)) ? [] : [{ fact, values: possible }];
  });
}

/** The causes still standing, the one to try first at the front: proven before open, then frequent ones. */
export function standingCauses(judged: readonly JudgedCause[]): JudgedCause[] {
  const rank = ({ state, because, weight }: JudgedCause): number =>
    (state === 'likely' ? 100 : 0) + because.length * 2 + weight;
  return judged.filter(({ state }) => state !== 'ruled out').sort((one, other) => rank(other) - rank(one));
}
