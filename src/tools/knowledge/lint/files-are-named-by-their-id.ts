import path from 'node:path';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const filesAreNamedByTheirId: Rule = {
  name: 'files-are-named-by-their-id',
  demands: 'an article with the id x stands in x.yaml, and no other article has its id',
  check(files) {
    const seen = new Set<string>();
    return files.knowledge.articles.flatMap((article) => {
      const doubled = seen.has(article.id)
        ? [problemInArticle(files, article, ['id'], `the id ${article.id} is used twice`)]
        : [];
      seen.add(article.id);
      const name = path.basename(files.fileOf.get(article) ?? '', '.yaml');
      return name === article.id
        ? doubled
        : [...doubled, problemInArticle(files, article, ['id'], `the file of ${article.id} is called ${name}.yaml`)];
    });
  },
};
