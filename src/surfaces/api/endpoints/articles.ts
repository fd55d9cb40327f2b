import { z } from 'zod';
import { areas } from '../../../core/knowledge/area';
import { articleSearch } from '../../../core/knowledge/article-search';
import { liveArticles, type KnowledgeIndex } from '../../../core/knowledge/knowledge-index';
import { taught } from '../../../core/languages/text';
import { articleView } from '../../../core/replies/article-view';
import { spoken } from '../../../core/replies/spoken';
import { inOwnTerms } from '../../../core/knowledge/own-terms';
import { endpoint, type Endpoint } from '../endpoint';
import { articleSchema, listedArticleSchema } from '../schemas/article-schema';

const nothing = z.strictObject({});

export function searchEndpoint(index: KnowledgeIndex): Endpoint {
  const search = articleSearch(liveArticles(index.knowledge), (key) => index.codes.byKey(key)?.names ?? []);
  return endpoint({
    method: 'GET',
    path: '/articles',
    summary: 'Searches the articles while somebody types; without words those of an area by title.',
    forIt: false,
    params: nothing,
    query: z.strictObject({
      words: z.string().max(200).default(''),
      area: z.enum(areas).optional(),
    }),
    body: z.undefined(),
    result: z.strictObject({ articles: z.array(listedArticleSchema) }),
    refuses: [],
    answer: async ({ query, words }) =>
      Promise.resolve({
        found: {
          articles: search
            .find(query.words, { area: query.area })
            .map((article) => inOwnTerms(article, {}))
            .map(({ id, title, summary, area }) => ({
              id,
              title: words.say(taught(title)),
              summary: words.say(taught(summary)),
              area,
            })),
        },
      }),
  });
}

export function articleEndpoint(index: KnowledgeIndex): Endpoint {
  return endpoint({
    method: 'GET',
    path: '/articles/{id}',
    summary: 'Everything one article knows.',
    forIt: false,
    params: z.strictObject({ id: z.string().max(120) }),
    query: nothing,
    body: z.undefined(),
    result: articleSchema,
    refuses: ['article-unknown'],
    answer: async ({ params, words }) => {
      const view = articleView(params.id, index);
      return Promise.resolve(
        view
          ? { found: spoken(view, words) }
          : { refusal: { status: 404, code: 'article-unknown', error: 'There is no such article.' } },
      );
    },
  });
}
