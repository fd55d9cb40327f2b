import type { CaseStore } from '../../core/cases/case-store';
import { defaultLanguage } from '../../core/languages/locale';
import type { Translator } from '../../core/languages/translator';
import type { CaseViews } from '../../services/turns/case-views';
import type { Conversation } from '../../services/conversation/conversation';
import { figuresOver } from '../../services/helpdesk/overview/figures';
import { openRequests } from '../../services/helpdesk/overview/open-requests';
import type { Headers, Refusal, Route, RouteAnswer, RouteRequest } from '../route';
import type { Endpoint } from './endpoint';
import { articleEndpoint, searchEndpoint } from './endpoints/articles';
import { decodeEndpoint, diagnoseEndpoint } from './endpoints/diagnose';
import { meEndpoint } from './endpoints/me';
import { caseEndpoint, casesEndpoint, pressEndpoint } from './endpoints/my-cases';
import { figuresEndpoint, outagesEndpoint, requestsEndpoint } from './endpoints/overview';
import { openApiDocument } from './openapi';
import type { Identify } from './person';

/** Below this everything of the API is served. A change that breaks who uses it gets a new one. */
export const apiBase = '/api/v1';
/** As much as a message of the chat may have. */
const largestBody = 256 * 1024;

export interface ApiParts {
  conversation: Pick<Conversation, 'take' | 'cards'>;
  cases: Pick<CaseStore, 'find' | 'casesOf' | 'requested' | 'changedSince'>;
  views: Pick<CaseViews, 'of' | 'engine'>;
  wordsFor: Translator;
  /** ISO time. */
  now: () => string;
  identify: Identify;
  /** Counts what a person sends, together with the chat; undefined while there is room, else the seconds until there is. */
  limitPerson: (personId: string) => Promise<number | undefined>;
  /** Address of the chat, at a case where one is named; empty when it is not known. */
  chatOf: (caseId?: string) => string;
  version: string;
}

/** Everything that can be asked over HTTP. */
export function apiEndpoints(parts: Omit<ApiParts, 'identify' | 'limitPerson'>): Endpoint[] {
  const { cases, views, now, chatOf, wordsFor } = parts;
  const { engine } = views;
  const requests = async (): ReturnType<typeof openRequests> => openRequests(cases);
  return [
    meEndpoint(chatOf()),
    diagnoseEndpoint(engine, wordsFor(defaultLanguage)),
    decodeEndpoint(engine),
    searchEndpoint(engine.index),
    articleEndpoint(engine.index),
    casesEndpoint(parts),
    caseEndpoint(parts),
    pressEndpoint(parts),
    requestsEndpoint(requests),
    outagesEndpoint(requests),
    figuresEndpoint(figuresOver({ cases, engine, now }), engine.index),
  ];
}

/** The endpoints as routes, and the document that describes them. */
export function apiRoutes(parts: ApiParts): Route[] {
  const endpoints = apiEndpoints(parts);
  const document = openApiDocument(endpoints, parts.version);
  return [
    {
      method: 'GET',
      path: `${apiBase}/openapi.json`,
      authentication: 'none',
      handle: async (_request, respond) => {
        respond({ status: 200, json: document });
        return Promise.resolve();
      },
    },
    ...endpoints.map((one) => routeOf(one, parts)),
  ];
}

function routeOf(endpoint: Endpoint, { identify, limitPerson, wordsFor }: ApiParts): Route {
  const admit = async (headers: Headers): Promise<Refusal | undefined> => {
    const sender = await identify(headers);
    return sender.kind === 'refusal' ? sender.refusal : undefined;
  };
  const handle = async (request: RouteRequest, respond: (answer: RouteAnswer) => void): Promise<void> => {
    const sender = await identify(request.headers);
    if (sender.kind === 'refusal') {
      respond(sender.refusal);
      return;
    }
    const retryAfterS = await limitPerson(sender.person.id);
    respond(
      retryAfterS === undefined
        ? await endpoint.take(request, sender.person, wordsFor(languageAsked(request.headers)))
        : { ...tooMuch, retryAfterS },
    );
  };
  const path = `${apiBase}${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`;
  const route = { path, authentication: 'person token' as const, admit, handle };
  return endpoint.method === 'GET' ? { ...route, method: 'GET' } : { ...route, method: 'POST', largestBody };
}

const tooMuch: Refusal = {
  status: 429,
  code: 'too-many-requests',
  error: 'This person sends more than the bot takes. Try again after the time in Retry-After.',
};

/** The first language a reader names. */
function languageAsked(headers: Headers): string {
  const asked = headers['accept-language'];
  return (typeof asked === 'string' ? asked.split(/[,;]/)[0] : undefined) ?? defaultLanguage;
}
