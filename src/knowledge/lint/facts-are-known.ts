import { conditionsOf } from '../article';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const factsAreKnown: Rule = {
  name: 'facts-are-known',
  demands: 'a condition names facts of knowledge/facts and their values, and each of them can be asked or read',
  check(files) {
    const { articles, facts } = files.knowledge;
    return articles.flatMap((article) =>
      article.causes.flatMap((cause, index) =>
        conditionsOf(cause).flatMap((condition) =>
          Object.entries(condition).flatMap(([fact, wanted]) => {
            const definition = facts[fact];
            const at = ['causes', index, 'when'];
            if (!definition) return [problemInArticle(files, article, at, `there is no fact ${fact}`)];
            const unknown = [wanted].flat().filter((value) => !definition.values[value]);
            const settable = definition.check !== undefined || definition.read.length > 0;
            return [
              ...unknown.map((value) => problemInArticle(files, article, at, `${fact} has no value ${value}; it has ${Object.keys(definition.values).join(', ')}`)),
              ...(settable ? [] : [problemInArticle(files, article, at, `${fact} can neither be asked nor read`)]),
            ];
          }),
        ),
      ),
    );
  },
};
