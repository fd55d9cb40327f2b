import { conditionsOf } from '../../../core/knowledge/article';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const causesAreTellable: Rule = {
  name: 'causes-are-tellable',
  demands: 'no two causes of an article share an id or a condition, and at most one has none',
  check(files) {
    return files.knowledge.articles.flatMap((article) => {
      const ids = new Map<string, number>();
      const conditions = new Map<string, string>();
      return article.causes.flatMap((cause, index) => {
        const problems = [];
        if (ids.has(cause.id))
          problems.push(
            problemInArticle(files, article, ['causes', index, 'id'], `the cause ${cause.id} stands twice`),
          );
        ids.set(cause.id, index);
        for (const condition of conditionsOf(cause)) {
          const key = JSON.stringify(
            Object.entries(condition)
              .map(([fact, value]) => [fact, [value].flat().sort()])
              .sort(),
          );
          const other = conditions.get(key);
          if (other)
            problems.push(
              problemInArticle(
                files,
                article,
                ['causes', index, 'when'],
                `${cause.id} has the same condition as ${other}`,
              ),
            );
          conditions.set(key, cause.id);
        }
        return problems;
      });
    });
  },
};
