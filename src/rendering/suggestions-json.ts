import { z } from 'zod';
import type { Article } from '../core/knowledge/article';
import { inOwnTerms } from '../core/knowledge/own-terms';

/** "Did you mean ...?" in the JSON of `flow-medic diagnose`. */
export const suggestionsJsonSchema = z
  .array(z.strictObject({ article: z.string(), title: z.string() }))
  .optional()
  .describe(
    'What the words may mean, best first, at most three: where nothing matched, or only as a guess. Left out where there are none; all other fields say the same with and without it',
  );

export function suggestionFields(articles: readonly Article[]): { suggestions?: { article: string; title: string }[] } {
  if (articles.length === 0) return {};
  return { suggestions: articles.map((article) => ({ article: article.id, title: inOwnTerms(article, {}).title })) };
}
