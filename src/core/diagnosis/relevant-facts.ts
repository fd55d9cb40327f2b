import { conditionsOf, type Article } from '../knowledge/article';
import type { FactCatalogue } from '../knowledge/fact-catalogue';

/**
 * The facts that bear on an article: those its causes and states name, the facts these are made of, and the facts made
 * of them. Whatever else is known about the machine says nothing here.
 */
export function relevantFactsOf(
  { causes, states }: Pick<Article, 'causes' | 'states'>,
  facts: FactCatalogue,
): ReadonlySet<string> {
  const named = new Set(
    [...causes.flatMap(conditionsOf), ...states.map(({ when }) => when)].flatMap((condition) => Object.keys(condition)),
  );
  const parts = partsIn(facts);
  const partsOf = (fact: string): readonly string[] => parts.get(fact) ?? [];
  const partsOfNamed = new Set([...named].flatMap(partsOf));
  return new Set(
    Object.keys(facts).filter(
      (fact) => named.has(fact) || partsOfNamed.has(fact) || partsOf(fact).some((part) => named.has(part)),
    ),
  );
}

const partsByCatalogue = new WeakMap<FactCatalogue, ReadonlyMap<string, readonly string[]>>();

/** The facts that each fact is made of; found once for a catalogue. */
function partsIn(facts: FactCatalogue): ReadonlyMap<string, readonly string[]> {
  const parts =
    partsByCatalogue.get(facts) ??
    new Map(
      Object.entries(facts).flatMap(([fact, { values }]): [string, string[]][] => {
        const made = Object.values(values).flatMap(({ sets }) => Object.keys(sets));
        return made.length > 0 ? [[fact, made]] : [];
      }),
    );
  partsByCatalogue.set(facts, parts);
  return parts;
}
