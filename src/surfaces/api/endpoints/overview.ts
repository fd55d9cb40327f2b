import { z } from 'zod';
import { factTitle } from '../../../core/replies/fact-in-words';
import type { KnowledgeIndex } from '../../../core/knowledge/knowledge-index';
import { inOwnTerms } from '../../../core/knowledge/own-terms';
import { message, taught } from '../../../core/languages/text';
import type { Words } from '../../../core/languages/translator';
import type { Place } from '../../../services/helpdesk/overview/case-figure';
import type { Figures } from '../../../services/helpdesk/overview/figures';
import type { OpenRequest } from '../../../services/helpdesk/overview/open-requests';
import { endpoint, type Endpoint } from '../endpoint';
import { figuresSchema, outagesSchema, requestsSchema } from '../schemas/overview-schema';

const nothing = z.strictObject({});

export function requestsEndpoint(requests: () => Promise<OpenRequest[]>): Endpoint {
  return endpoint({
    method: 'GET',
    path: '/it/requests',
    summary: 'What waits for IT, the oldest first.',
    forIt: true,
    params: nothing,
    query: nothing,
    body: z.undefined(),
    result: requestsSchema,
    refuses: [],
    answer: async () => ({ found: { requests: await requests() } }),
  });
}

export function outagesEndpoint(requests: () => Promise<OpenRequest[]>): Endpoint {
  return endpoint({
    method: 'GET',
    path: '/it/outages',
    summary: 'Requests that several people wait for, with those who follow.',
    forIt: true,
    params: nothing,
    query: nothing,
    body: z.undefined(),
    result: outagesSchema,
    refuses: [],
    answer: async () => ({
      found: {
        outages: (await requests()).flatMap((request) =>
          request.followers.length > 0 ? [{ ...request, people: request.followers.length + 1 }] : [],
        ),
      },
    }),
  });
}

export function figuresEndpoint(figures: (days: number) => Promise<Figures>, index: KnowledgeIndex): Endpoint {
  return endpoint({
    method: 'GET',
    path: '/it/figures',
    summary: 'How cases went, by article: fixed alone, by IT, given up and where, and what comes in waves.',
    forIt: true,
    params: nothing,
    query: z.strictObject({ days: z.enum(['7', '14', '30', '90']).default('30') }),
    body: z.undefined(),
    result: figuresSchema,
    refuses: [],
    answer: async ({ query, words }) => {
      const { articles, ...totals } = await figures(Number(query.days));
      return {
        found: {
          ...totals,
          articles: articles.map(({ gaveUpAt, inVain, ...one }) => ({
            ...one,
            title: titleOf(one.article, index, words),
            gaveUpAt: gaveUpAt.map(({ place, times }) => ({
              where: placeInWords(place, one.article, index, words),
              times,
            })),
            inVain: inVain.map(({ cause, times }) => ({ cause: causeTitle(one.article, cause, index, words), times })),
          })),
        },
      };
    },
  });
}

function titleOf(article: string, { articleById }: KnowledgeIndex, words: Words): string {
  const found = articleById.get(article);
  return words.say(found ? taught(inOwnTerms(found, {}).title) : message('figures.noArticle'));
}

function causeTitle(article: string, cause: string, { articleById }: KnowledgeIndex, words: Words): string {
  const stored = articleById.get(article);
  const found = stored && inOwnTerms(stored, {}).causes.find(({ id }) => id === cause);
  return found ? words.say(taught(found.title)) : cause;
}

function placeInWords(place: Place, article: string, index: KnowledgeIndex, words: Words): string {
  return words.say(
    place.kind === 'question'
      ? message('figures.atQuestion', { question: factTitle(index.knowledge.facts, place.fact) })
      : message('figures.atStep', {
          number: place.step,
          cause: { said: causeTitle(article, place.cause, index, words) },
        }),
  );
}
