import Ajv2020 from 'ajv/dist/2020';
import { z } from 'zod';
import { caseViews } from '../../../src/services/turns/case-views';
import { translator } from '../../../src/core/languages/translator';
import { apiRoutes } from '../../../src/surfaces/api/api-routes';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { WithDesk } from '../../services/helpdesk/it-desk';
import { maya, noahId, startApi, type RunningApi } from './running-api';

const operation = z.looseObject({
  responses: z.record(
    z.string(),
    z.looseObject({ content: z.looseObject({ 'application/json': z.looseObject({ schema: z.looseObject({}) }) }) }),
  ),
  'x-refusal-codes': z.array(z.string()),
});
const documentSchema = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.looseObject({ Refusal: z.looseObject({}) }) }),
});
type ApiDocument = z.infer<typeof documentSchema>;

let api: RunningApi;
let document: ApiDocument;
let caseId: string;
beforeAll(async () => {
  api = await startApi();
  document = documentSchema.parse((await api.ask('/openapi.json', { claims: null })).body);
  caseId = await api.desk.escalates('GateRefused', maya);
  await api.desk.files(caseId);
  await api.desk.escalates('GateRefused', { personId: noahId, conversationId: 'noahs chat' });
});
afterAll(async () => api.close());

function isOfSchema(schema: object, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } });
  return ajv.validate(schema, value) ? true : ajv.errors;
}

test('the document and the routes speak of the same ways in', () => {
  const desk = new WithDesk();
  const routes = apiRoutes({
    conversation: desk.chat.conversation,
    cases: desk.chat.store,
    views: caseViews(smallEngine),
    wordsFor: translator(),
    now: () => '',
    identify: async () => ({ kind: 'person', person: { id: '', name: '', isIt: false } }),
    limitPerson: async () => undefined,
    chatOf: () => '',
    version: '',
  });
  const served = routes
    .filter(({ authentication }) => authentication !== 'none')
    .map(({ method, path }) => `${method} ${path.replace('/api/v1', '').replace(/:(\w+)/g, '{$1}')}`);
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.toSorted()).toEqual(served.toSorted());
});

const asks: [method: 'get' | 'post', path: string, query: string, body: object | undefined][] = [
  ['get', '/me', '', undefined],
  ['post', '/diagnose', '', { text: 'GateRefused, dsregcmd says DomainJoined : NO' }],
  ['post', '/decode', '', { text: 'AADSTS50126 0x80070520 12002 Event 4625' }],
  ['get', '/articles', '?words=gate&area=desktop-flows', undefined],
  ['get', '/articles/{id}', '', undefined],
  ['get', '/cases', '', undefined],
  ['get', '/cases/{id}', '', undefined],
  ['post', '/cases/{id}/actions', '', { version: 1, nonce: 'n', verb: 'view' }],
  ['get', '/it/requests', '', undefined],
  ['get', '/it/outages', '', undefined],
  ['get', '/it/figures', '?days=7', undefined],
];

test.each(asks)('%s %s answers as the document says', async (method, path, query, body) => {
  const asked = path.replace('{id}', path.startsWith('/cases') ? caseId : 'gate-refused');
  const answer = await api.ask(`${asked}${query}`, {
    claims: { roles: ['FlowMedic.IT'] },
    ...(body ? { body } : {}),
  });
  const schema = document.paths[path]?.[method]?.responses['200']?.content['application/json'].schema;

  expect(answer.status).toBe(200);
  expect(isOfSchema(schema ?? {}, answer.body)).toBe(true);
  // The schema looks at something: an unknown name is none of it.
  expect(isOfSchema(schema ?? {}, { ...z.looseObject({}).parse(answer.body), made: 'up' })).not.toBe(true);
});

test('every way in was asked', () => {
  expect(asks.map(([method, path]) => `${method} ${path}`).toSorted()).toEqual(
    Object.entries(document.paths)
      .flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`))
      .toSorted(),
  );
});

test('a refusal has the form and a code that the document names', async () => {
  const refused = await api.ask('/articles/none', {});
  const codes = document.paths['/articles/{id}']?.get?.['x-refusal-codes'] ?? [];

  expect(isOfSchema(document.components.schemas.Refusal, refused.body)).toBe(true);
  expect(codes).toContain(z.looseObject({ code: z.string() }).parse(refused.body).code);
});
