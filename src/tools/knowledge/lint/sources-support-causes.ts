import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const sourcesSupportCauses: Rule = {
  name: 'sources-support-causes',
  demands: 'a source supports causes of its article, and a validated article has a source for every cause',
  check(files) {
    return files.knowledge.articles.flatMap((article) => {
      const causes = new Set(article.causes.map((cause) => cause.id));
      const supported = new Set(article.sources.flatMap((source) => source.supports));
      return [
        ...article.sources.flatMap((source, index) =>
          source.supports
            .filter((id) => !causes.has(id))
            .map((id) => problemInArticle(files, article, ['sources', index, 'supports'], `there is no cause ${id}`)),
        ),
        ...article.causes.flatMap((cause, index) =>
          article.status === 'validated' && !supported.has(cause.id)
            ? [
                problemInArticle(
                  files,
                  article,
                  ['causes', index],
                  `no source supports ${cause.id}; name one or make the article a draft`,
                ),
              ]
            : [],
        ),
      ];
    });
  },
};
