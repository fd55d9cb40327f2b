import { asMention } from '../../../core/knowledge/knowledge-index';
import { problemInArticle } from './problem-in-article';
import type { Rule } from './rule';

export const mentionsAreUnique: Rule = {
  name: 'mentions-are-unique',
  demands: 'a name that is all a person writes leads to one article',
  check(files) {
    const owner = new Map<string, string>();
    return files.knowledge.articles.flatMap((article) =>
      article.mentions.flatMap((mention, index) => {
        const key = asMention(mention);
        const other = owner.get(key);
        owner.set(key, article.id);
        return other !== undefined && other !== article.id
          ? [problemInArticle(files, article, ['mentions', index], `${mention} already leads to ${other}`)]
          : [];
      }),
    );
  },
};
