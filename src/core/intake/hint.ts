import type { KnownFact } from './read-facts';

/**
 * What a person says in passing of a fact. It is offered as the first answer and makes causes likelier to be tried first;
 * it never settles a fact, so it rules no cause out and proves none.
 */
export interface Hint {
  fact: string;
  value: string;
  /** The person's words, redacted. */
  text: string;
}

/** One hint for each fact that nothing tells. Who hints at two values of one has hinted at neither. */
export function hintsIn(said: readonly Hint[], facts: readonly KnownFact[]): Hint[] {
  const told = new Set(facts.map(({ fact }) => fact));
  const first = new Map(said.toReversed().map((hint) => [hint.fact, hint]));
  const contradicted = new Set(
    said.filter(({ fact, value }) => first.get(fact)?.value !== value).map(({ fact }) => fact),
  );
  return [...first.values()].reverse().filter(({ fact }) => !told.has(fact) && !contradicted.has(fact));
}
