import { z } from 'zod';
import { onThisMachine } from '../../../src/surfaces/api/person';
import { limitOf } from '../../../src/surfaces/server/limit';
import { maya, mayaId, noahId, startApi, type RunningApi } from './running-api';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => api.close());

const asNoah = { claims: { oid: noahId, name: 'Noah' } };
const withReply = z.looseObject({
  id: z.string(),
  reply: z.looseObject({ kind: z.string(), version: z.number(), nonce: z.string() }),
});

test('who asks is who the token says', async () => {
  expect(await api.ask('/me')).toMatchObject({ status: 200, body: { name: 'Maya Maker', isIt: false } });
  expect(await api.ask('/me', asNoah)).toMatchObject({ status: 200, body: { name: 'Noah', isIt: true } });
});

test.each([
  ['no token', null, 401, 'bearer-missing'],
  ['a token of another app', { aud: 'other' }, 401, 'token-refused'],
] as const)('with %s nothing is answered', async (_what, claims, status, code) => {
  expect(await api.ask('/me', { claims })).toMatchObject({
    status,
    body: { code, correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
});

test('while keys are out of reach the answer is to come again, not that the token is bad', async () => {
  const late = await startApi();
  try {
    late.entra.become('failing');
    const { status, body, headers } = await late.ask('/me');
    expect({ status, body }).toMatchObject({ status: 503, body: { code: 'keys-out-of-reach' } });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await late.close();
  }
});

test('a text is diagnosed as in the chat, and its secrets are hidden', async () => {
  const { status, body } = await api.ask('/diagnose', {
    body: { text: 'AADSTS50126 for maya, password: hunter2secret' },
  });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { outcome: 'matched', matches: [{ article: 'password-wrong' }], redactions: [{ kind: 'password' }] },
  });
  expect(JSON.stringify(body)).not.toContain('hunter2secret');
});

test('what was found out since goes into the diagnosis', async () => {
  const first = await api.ask('/diagnose', { body: { text: 'GateRefused' } });
  const then = await api.ask('/diagnose', { body: { text: 'GateRefused', answers: { SecretKind: 'pin' } } });

  expect(first.body).toMatchObject({ nextCheck: { fact: 'SecretKind' } });
  expect(then.body).toMatchObject({ nextCheck: null, steps: [{ do: 'Enter the password in the connection.' }] });
});

test('every code of a text is decoded with its spellings and its article', async () => {
  expect(await api.ask('/decode', { body: { text: 'it said -1073741715' } })).toMatchObject({
    status: 200,
    body: {
      codes: [
        {
          value: '0xC000006D',
          spellings: ['0xC000006D', '-1073741715', '3221225581', 'c000006d'],
          meaning: 'Windows refused the sign-in',
          article: 'logon-failure',
        },
      ],
    },
  });
});

test('articles are found while somebody types, and read as a whole', async () => {
  expect(await api.ask('/articles?words=freshly%20pai')).toMatchObject({
    status: 200,
    body: { articles: [{ id: 'gate-painted' }] },
  });
  expect(await api.ask('/articles/gate-refused')).toMatchObject({
    status: 200,
    body: {
      title: 'The gate refused the visitor',
      causes: [{ id: 'pin-saved', toldBy: [expect.stringContaining('PIN')] }, {}, {}, {}],
      resolutions: [
        { id: 'save-password' },
        { steps: [{}, { risk: expect.stringContaining('who can sign in') }] },
        {},
        {},
      ],
      sources: [{ url: 'https://example.org/gate' }],
    },
  });
  expect(await api.ask('/articles/nothing-like-it')).toMatchObject({ status: 404, body: { code: 'article-unknown' } });
});

test.each<[string, string, unknown]>([
  ['an unknown name in a body', '/diagnose', { text: 'x', as: noahId }],
  ['a text that is none', '/diagnose', { text: 7 }],
  ['a body that is a list', '/diagnose', []],
  ['an unknown fact', '/diagnose', { text: 'x', answers: { Nothing: 'x' } }],
  ['an unknown value', '/diagnose', { text: 'x', answers: { SecretKind: 'x' } }],
  ['an unknown name in the query', '/articles?words=a&person=b', undefined],
  ['a name twice', '/articles?words=a&words=b', undefined],
  ['an area there is none of', '/articles?area=kitchen', undefined],
  ['a person in the query', `/cases?person=${noahId}`, undefined],
  ['a time there is none of', '/it/figures?days=3', undefined],
])('%s is refused, without saying again what stood there', async (_what, path, body) => {
  const answer = await api.ask(path, { ...asNoah, ...(body === undefined ? {} : { body }) });
  expect(answer).toMatchObject({ status: 400, body: { code: 'request-malformed' } });
  expect(JSON.stringify(answer.body)).not.toMatch(/kitchen|Nothing|0000-4000/);
});

test.each([
  ['', 400, 'text-empty'],
  ['x'.repeat(131_073), 413, 'text-too-long'],
])('a text that cannot be read is refused as the chat refuses it', async (text, status, code) => {
  expect(await api.ask('/diagnose', { body: { text } })).toMatchObject({ status, body: { code } });
});

describe('cases', () => {
  let id: string;
  beforeAll(async () => {
    await api.desk.chat.says('GateRefused', maya);
    id = api.desk.chat.caseId;
  });

  test('are listed for whoever has them, and for nobody else', async () => {
    expect(await api.ask('/cases')).toMatchObject({
      status: 200,
      body: { cases: [{ id, title: 'The gate refused the visitor', status: 'open', withIt: false }] },
    });
    expect(await api.ask('/cases', asNoah)).toMatchObject({ status: 200, body: { cases: [] } });
  });

  test('somebody else\u2019s case is answered like one that nobody has', async () => {
    const theirs = await api.ask(`/cases/${id}`, asNoah);
    const nobodys = await api.ask('/cases/FM-9999', asNoah);
    const press = { body: { version: 1, nonce: 'n', verb: 'fixed' }, ...asNoah };
    const pressed = await api.ask(`/cases/${id}/actions`, press);

    const plain = ({ status, body }: { status: number; body: unknown }): unknown => ({
      status,
      body: { ...z.looseObject({}).parse(body), correlationId: '' },
    });
    expect(plain(theirs)).toEqual(plain(nobodys));
    expect(plain(pressed)).toEqual(plain(nobodys));
  });

  test('a case goes on where it was left, one press once, and the chat\u2019s card follows', async () => {
    const { body } = await api.ask(`/cases/${id}`);
    const { reply } = withReply.parse(body);
    expect(body).toMatchObject({ reply: { kind: 'question' }, chat: `https://chat.example/${id}` });

    const press = { version: reply.version, nonce: reply.nonce, verb: 'answer:SecretKind=pin' };
    const first = await api.ask(`/cases/${id}/actions`, { body: press });
    const again = await api.ask(`/cases/${id}/actions`, { body: press });

    expect(first).toMatchObject({ status: 200, body: { reply: { kind: 'steps', version: reply.version + 1 } } });
    expect(again).toMatchObject({ status: 200, body: { reply: { kind: 'steps', version: reply.version + 1 } } });
    expect((await api.desk.chat.stored(id)).log.filter(({ event }) => event.kind === 'answered')).toHaveLength(1);
  });

  test.each(['ask-it', 'send', 'start-over', 'take', 'it-fixed', 'forget:yes', 'nonsense', 'answer:../../x'])(
    'the press of %s is not taken here',
    async (verb) => {
      const before = await api.desk.chat.stored(id);
      const answer = await api.ask(`/cases/${id}/actions`, { body: { version: before.version, nonce: 'q', verb } });
      expect(answer).toMatchObject({ status: 400, body: { code: 'action-not-here' } });
      expect(await api.desk.chat.stored(id)).toEqual(before);
    },
  );
});

test.each(['/it/requests', '/it/outages', '/it/figures'])('%s is for IT alone', async (path) => {
  expect(await api.ask(path)).toMatchObject({ status: 403, body: { code: 'not-it' } });
  expect(await api.ask(path, asNoah)).toMatchObject({ status: 200 });
});

test('what a person sends is counted, and beyond that they are told when to come again', async () => {
  const counted = await startApi({ limitPerson: limitOf({ times: 2, seconds: 60 }) });
  try {
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await counted.ask('/me')).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await counted.ask('/me', asNoah)).status).toBe(200);
  } finally {
    await counted.close();
  }
});

describe('on this machine', () => {
  const identify = onThisMachine({ id: mayaId, name: 'Maya', isIt: true });

  test.each([
    { host: '127.0.0.1:3978' },
    { host: 'localhost:3978', 'sec-fetch-site': 'same-origin' },
    { host: '[::1]:3978', 'sec-fetch-site': 'none' },
  ])('the one person may ask: %j', async (headers) => {
    expect(await identify(headers)).toMatchObject({ kind: 'person', person: { id: mayaId } });
  });

  test.each([
    {},
    { host: 'attacker.example' },
    { host: '127.0.0.1.attacker.example' },
    { host: '127.0.0.1:3978', 'sec-fetch-site': 'cross-site' },
    { host: '127.0.0.1:3978', 'sec-fetch-site': 'same-site' },
  ])('a page of the web may not: %j', async (headers) => {
    expect(await identify(headers)).toMatchObject({ kind: 'refusal', refusal: { code: 'origin-refused' } });
  });
});
