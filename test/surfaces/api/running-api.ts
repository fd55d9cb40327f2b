import { personTokens, shippedPersonChecks } from '../../../src/adapters/identity/person-token';
import type { Asker } from '../../../src/core/cases/case';
import { caseViews } from '../../../src/services/turns/case-views';
import { translator } from '../../../src/core/languages/translator';
import { apiRoutes, type ApiParts } from '../../../src/surfaces/api/api-routes';
import { byToken } from '../../../src/surfaces/api/person';
import { startHttpServer } from '../../../src/surfaces/server/http-server';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { WithDesk } from '../../services/helpdesk/it-desk';
import { startFakeEntra, type Claims, type FakeEntra } from '../../testbed/fake-entra';

export const appId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
export const appIdUri = `api://flow-medic.contoso.com/botid-${appId}`;
export const tenantId = '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
export const mayaId = '00000000-0000-4000-8000-0000000000aa';
export const noahId = '00000000-0000-4000-8000-0000000000bb';
export const maya: Asker = { personId: mayaId, conversationId: 'chat' };
export const teamsInBrowser = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';

/** Of a token that Teams in a browser gets for Maya, good for an hour. */
export function mayasClaims(): Claims {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    aud: appId,
    tid: tenantId,
    oid: mayaId.toUpperCase(),
    scp: 'User.Read access_as_user',
    azp: teamsInBrowser,
    ver: '2.0',
    name: 'Maya Maker',
    nbf: now - 60,
    exp: now + 3600,
  };
}

export interface ApiAnswer {
  status: number;
  body: unknown;
  headers: Headers;
}

export interface RunningApi {
  entra: FakeEntra;
  desk: WithDesk;
  reported: unknown[];
  /** Asks as Maya unless other claims are given; `null` shows no token. */
  ask(
    path: string,
    options?: { body?: unknown; claims?: Claims | null; headers?: Record<string, string> },
  ): Promise<ApiAnswer>;
  close(): Promise<void>;
}

/** The API over the small knowledge, in memory, with its real server and the fake Entra. */
export async function startApi(changes: Partial<ApiParts> = {}): Promise<RunningApi> {
  const entra = await startFakeEntra(mayasClaims());
  const desk = new WithDesk();
  const reported: unknown[] = [];
  const report = (error: unknown): void => {
    reported.push(error);
  };
  const readPerson = personTokens({
    checks: shippedPersonChecks({ appId, appIdUri, tenants: [tenantId] }),
    members: new Set([noahId]),
    itRole: 'FlowMedic.IT',
    keysOf: () => entra.keys,
    report,
  });
  const server = await startHttpServer(
    {
      name: 'under test',
      routes: apiRoutes({
        conversation: desk.chat.conversation,
        cases: desk.chat.store,
        views: caseViews(smallEngine),
        wordsFor: translator(),
        now: () => desk.chat.now(),
        identify: byToken(readPerson),
        limitPerson: async () => undefined,
        chatOf: (caseId = '') => `https://chat.example/${caseId}`,
        version: '1.2.3',
        ...changes,
      }),
      report,
    },
    { host: '127.0.0.1', port: 0 },
  );
  return {
    entra,
    desk,
    reported,
    ask: async (path, { body, claims = {}, headers = {} } = {}) => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/v1${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          ...(claims === null ? {} : { authorization: `Bearer ${entra.token(claims)}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? undefined : JSON.parse(text), headers: answer.headers };
    },
    close: async () => {
      await server.close(AbortSignal.abort());
      await entra.close();
    },
  };
}
