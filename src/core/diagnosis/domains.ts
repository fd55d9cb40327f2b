import type { Condition } from '../knowledge/article';
import type { FactCatalogue, FactDefinition } from '../knowledge/fact-catalogue';

/** What each fact can still be. A fact that is known has one value left. */
export type Domains = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What all facts can still be, given the known ones. A value may set other facts (JoinState hybrid sets AzureAdJoined
 * and DomainJoined): that works both ways, so knowing the two fields settles the state, and knowing one narrows it.
 */
export function domainsOf(facts: FactCatalogue, known: ReadonlyMap<string, string>): Domains {
  const domains = new Map(openDomains(facts));
  for (const [fact, value] of known) if (facts[fact]?.values[value]) domains.set(fact, new Set([value]));
  // What one fact excludes may exclude more of another, until nothing changes any more.
  while (compositesOf(facts).filter((composite) => narrow(domains, composite)).length > 0);
  return domains;
}

/** What a fact and those it sets say of each other; whether it excluded something. */
function narrow(domains: Map<string, ReadonlySet<string>>, [fact, { values }]: [string, FactDefinition]): boolean {
  const domain = domains.get(fact) ?? new Set<string>();
  const possible = [...domain].filter((value) =>
    Object.entries(values[value]?.sets ?? {}).every(([other, wanted]) => domains.get(other)?.has(wanted) ?? true),
  );
  // Facts that contradict each other (an answer against a dump): what was said of the single facts stands.
  if (possible.length === 0) return false;
  let excluded = possible.length < domain.size;
  if (excluded) domains.set(fact, new Set(possible));
  for (const other of new Set(possible.flatMap((value) => Object.keys(values[value]?.sets ?? {})))) {
    const allowed = new Set(possible.map((value) => values[value]?.sets[other]));
    const before = domains.get(other);
    if (!before || allowed.has(undefined)) continue;
    const after = [...before].filter((value) => allowed.has(value));
    if (after.length === 0 || after.length === before.size) continue;
    domains.set(other, new Set(after));
    excluded = true;
  }
  return excluded;
}

const openByCatalogue = new WeakMap<FactCatalogue, Domains>();

/** What all facts can be while nothing is known; made once for a catalogue, and shared by all who begin with it. */
function openDomains(facts: FactCatalogue): Domains {
  const open =
    openByCatalogue.get(facts) ??
    new Map(Object.entries(facts).map(([fact, { values }]) => [fact, new Set(Object.keys(values))]));
  openByCatalogue.set(facts, open);
  return open;
}

const compositesByCatalogue = new WeakMap<FactCatalogue, [string, FactDefinition][]>();

/** The facts whose values set others; found once for a catalogue, because domains are worked out very often. */
function compositesOf(facts: FactCatalogue): [string, FactDefinition][] {
  const found =
    compositesByCatalogue.get(facts) ??
    Object.entries(facts).filter(([, { values }]) =>
      Object.values(values).some(({ sets }) => Object.keys(sets).length > 0),
    );
  compositesByCatalogue.set(facts, found);
  return found;
}

/** Whether each of these answers to one fact settles another fact too: the join state answers AzureAdJoined and DomainJoined. */
export function alsoAnswers(
  facts: FactCatalogue,
  asked: string,
  other: string,
  values: readonly string[] = Object.keys(facts[asked]?.values ?? {}),
): boolean {
  return (
    asked !== other && values.length > 0 && values.every((value) => other in (facts[asked]?.values[value]?.sets ?? {}))
  );
}

const none: ReadonlySet<string> = new Set();

/** Whether a condition holds, cannot hold, or is not settled yet. */
export function judge(condition: Condition, domains: Domains): 'holds' | 'open' | 'fails' {
  let verdict: 'holds' | 'open' = 'holds';
  for (const [fact, wanted] of Object.entries(condition)) {
    let fitting = 0;
    const left = domains.get(fact) ?? none;
    for (const value of left) if (wanted === value || (Array.isArray(wanted) && wanted.includes(value))) fitting += 1;
    if (fitting === 0) return 'fails';
    if (fitting < left.size) verdict = 'open';
  }
  return verdict;
}

/** The one value left of a fact, if it is settled. */
export function settled(domains: Domains, fact: string): string | undefined {
  const domain = domains.get(fact);
  return domain?.size === 1 ? [...domain][0] : undefined;
}
