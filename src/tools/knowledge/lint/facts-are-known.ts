import { conditionsOf, type Article, type Condition } from '../../../core/knowledge/article';
import type { FactCatalogue } from '../../../core/knowledge/fact-catalogue';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const factsAreKnown: Rule = {
  name: 'facts-are-known',
  demands: 'a condition names facts of knowledge/facts and their values, and each of them can be asked or read',
  check(files) {
    const { articles, facts } = files.knowledge;
    return articles.flatMap((article) =>
      conditionsIn(article).flatMap(({ at, condition }) =>
        Object.entries(condition).flatMap(([fact, wanted]) =>
          faultsOf(facts, fact, [wanted].flat()).map((fault) => problemInArticle(files, article, at, fault)),
        ),
      ),
    );
  },
};

function conditionsIn(article: Article): { at: (string | number)[]; condition: Condition }[] {
  return [
    ...article.causes.flatMap((cause, index) =>
      conditionsOf(cause).map((condition) => ({ at: ['causes', index, 'when'], condition })),
    ),
    { at: ['excludes', 'facts'], condition: article.excludes?.facts ?? {} },
    ...article.states.map(({ when }, index) => ({ at: ['states', index, 'when'], condition: when })),
  ];
}

function faultsOf(facts: FactCatalogue, fact: string, wanted: readonly string[]): string[] {
  // Only the catalogue's own entries count: every object also has a "constructor".
  const definition = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (!definition) return [`there is no fact ${fact}`];
  const unknown = wanted.filter((value) => !Object.hasOwn(definition.values, value));
  const settable = definition.check !== undefined || definition.read.length > 0;
  return [
    ...unknown.map((value) => `${fact} has no value ${value}; it has ${Object.keys(definition.values).join(', ')}`),
    ...(settable ? [] : [`${fact} can neither be asked nor read`]),
  ];
}
