import type { z } from 'zod';
import type { Article } from '../../../src/core/knowledge/article';
import { articleSchema } from '../../../src/core/knowledge/article-schema';

export type ArticleWish = Partial<z.input<typeof articleSchema>> & { id: string };

/** An article as the knowledge base would load it; what a test does not care about is filled in: one cause, one step. */
export function anArticle(wish: ArticleWish): Article {
  return articleSchema.parse({
    title: `What ${wish.id} is about`,
    summary: `In plain words: ${wish.title ?? wish.id} is what happened.`,
    status: 'validated',
    area: 'desktop-flows',
    applies_to: ['desktop-flows'],
    causes: [{ id: 'worn-out', title: 'It is worn out', resolution: 'replace-it' }],
    resolutions: [{ id: 'replace-it', title: 'Replace it', steps: [{ do: 'Replace it.', by: 'maker', minutes: 5 }] }],
    examples: { matches: ['one example', 'another example'], near_misses: ['no example'] },
    sources: [{ title: `About ${wish.id}`, url: `https://example.org/${wish.id}`, supports: ['worn-out'] }],
    owner: 'kb-team',
    reviewed: '2026-01-01',
    review_due: '2027-01-01',
    ...wish,
  });
}
