import path from 'node:path';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const articlesLieInTheirArea: Rule = {
  name: 'articles-lie-in-their-area',
  demands: 'the area of an article is the name of the folder it lies in',
  check(files) {
    return files.knowledge.articles.flatMap((article) => {
      const folder = path.basename(path.dirname(files.fileOf.get(article) ?? ''));
      if (folder === article.area) return [];
      return [problemInArticle(files, article, ['area'], `the area is ${article.area}, the folder ${folder}`)];
    });
  },
};
