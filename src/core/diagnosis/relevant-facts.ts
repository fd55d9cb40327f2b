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
  const partsOf = (fact: string): string[] =>
    Object.values(facts[fact]?.values ?? {}).flatMap(({ sets }) => Object.keys(sets));
  return new Set(
    Object.keys(facts).filter(
      (fact) =>
        named.has(fact) ||
        partsOf(fact).some((part) => named.has(part)) ||
        [...named].some((composite) => partsOf(composite).includes(fact)),
    ),
  );
}
