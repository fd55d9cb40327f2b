import type { z } from 'zod';
import type { Words } from '../../core/languages/translator';
import type { Refusal, RefusalCode, RouteAnswer, RouteRequest } from '../route';
import type { Person } from './person';

/** What an endpoint is asked, checked against its schemas. */
export interface Asked<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  person: Person;
  /** The language that the reader asks for. */
  words: Words;
}

/** What an endpoint found, or why it did nothing. */
export type Outcome<Result> = { found: Result } | { refusal: Refusal };

interface Definition<Params, Query, Body, Result> {
  method: 'GET' | 'POST';
  /** Below `/api/v1`, with `{name}` for what is filled in. */
  path: string;
  /** One sentence for the document. */
  summary: string;
  /** Only people of IT may ask. */
  forIt: boolean;
  params: z.ZodType<Params>;
  query: z.ZodType<Query>;
  body: z.ZodType<Body>;
  result: z.ZodType<Result>;
  /** By which codes it may refuse, besides those that every endpoint may. */
  refuses: readonly RefusalCode[];
  answer: (asked: Asked<Params, Query, Body>) => Promise<Outcome<Result>>;
}

/** One way to ask, as data: routes and the OpenAPI document are made from it. */
export interface Endpoint {
  method: 'GET' | 'POST';
  path: string;
  summary: string;
  forIt: boolean;
  schemas: Record<'params' | 'query' | 'body' | 'result', z.ZodType>;
  refuses: readonly RefusalCode[];
  take: (request: RouteRequest, person: Person, words: Words) => Promise<RouteAnswer>;
}

const notIt: Refusal = { status: 403, code: 'not-it', error: 'Only people of IT may see this.' };

/** Joins the schemas of an endpoint with its work; nothing reaches the work that does not fit them. */
export function endpoint<Params, Query, Body, Result>(definition: Definition<Params, Query, Body, Result>): Endpoint {
  const { method, path, summary, forIt, params, query, body, result, refuses, answer } = definition;
  return {
    method,
    path,
    summary,
    forIt,
    schemas: { params, query, body, result },
    refuses,
    take: async (request, person, words) => {
      if (forIt && !person.isIt) return notIt;
      const given = {
        params: params.safeParse(request.params),
        query: query.safeParse(queryOf(request.query)),
        body: body.safeParse(request.body),
      };
      if (!given.params.success) return malformed('path', given.params.error);
      if (!given.query.success) return malformed('query', given.query.error);
      if (!given.body.success) return malformed('body', given.body.error);
      const outcome = await answer({
        params: given.params.data,
        query: given.query.data,
        body: given.body.data,
        person,
        words,
      });
      return 'refusal' in outcome ? outcome.refusal : { status: 200, json: outcome.found };
    },
  };
}

/** A name that comes twice is a list, which no schema takes. */
function queryOf(query: string): Record<string, string | string[]> {
  const values = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(values.keys())].map((name) => {
      const all = values.getAll(name);
      return [name, all.length === 1 ? (all[0] ?? '') : all];
    }),
  );
}

/** Says which part is wrong, and not what stood there: it may hold what somebody pasted. */
function malformed(where: 'path' | 'query' | 'body', { issues }: z.ZodError): Refusal {
  const [first] = issues;
  const place = [where, ...(first?.path ?? []).map(String)].join('.').slice(0, 100);
  const fault = first?.code === 'unrecognized_keys' ? 'has names that are not known here' : 'is not as it has to be';
  return { status: 400, code: 'request-malformed', error: `${place} ${fault}. See /api/v1/openapi.json.` };
}
