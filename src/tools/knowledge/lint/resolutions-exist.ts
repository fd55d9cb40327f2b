import { resolutionOf } from '../../../core/knowledge/knowledge';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const resolutionsExist: Rule = {
  name: 'resolutions-exist',
  demands:
    'a cause names a resolution of its article or of knowledge/resolutions.yaml, each article resolution is used, and none hides a shared one',
  check(files) {
    const { articles, resolutions } = files.knowledge;
    return articles.flatMap((article) => {
      const used = new Set(article.causes.map((cause) => cause.resolution));
      return [
        ...article.causes.flatMap((cause, index) =>
          resolutionOf(article, cause.resolution, resolutions)
            ? []
            : [
                problemInArticle(
                  files,
                  article,
                  ['causes', index, 'resolution'],
                  `there is no resolution ${cause.resolution}`,
                ),
              ],
        ),
        ...article.resolutions.flatMap((resolution, index) => [
          ...(used.has(resolution.id)
            ? []
            : [
                problemInArticle(
                  files,
                  article,
                  ['resolutions', index, 'id'],
                  `no cause uses the resolution ${resolution.id}`,
                ),
              ]),
          ...(resolutions.has(resolution.id)
            ? [
                problemInArticle(
                  files,
                  article,
                  ['resolutions', index, 'id'],
                  `${resolution.id} is already a shared resolution`,
                ),
              ]
            : []),
        ]),
      ];
    });
  },
};
