import { Webhook } from 'standardwebhooks';
import { webhookDesk } from '../../../src/adapters/desks/webhook';
import { aTicket } from './a-ticket';
import { takesEscalations } from './desk-contract';
import { startFakeApi, type FakeApi } from './fake-api';
import { startFakeReceiver } from './fake-webhook-receiver';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

takesEscalations('webhook', async () => {
  const { api, tickets } = await startFakeReceiver(secret);
  return {
    api,
    tickets: () => tickets,
    settle: () => undefined,
    open: (timeLimit) => webhookDesk({ url: `${api.url}/hook`, secret, ...(timeLimit ? { timeLimit } : {}) }),
    openWithWrongSecret: () =>
      webhookDesk({ url: `${api.url}/hook`, secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}` }),
    secrets: [secret, secret.replace('whsec_', '')],
    settings: /WEBHOOK_SECRET/,
    longestText: 15_000,
    unreadableAnswer: 'done',
  };
});

describe('a webhook', () => {
  const at = Date.parse('2026-11-20T08:00:00.250Z');
  let api: FakeApi;
  let reply: unknown;
  beforeEach(async () => {
    api = await startFakeApi(() => ({ status: 200, body: reply }));
  });
  afterEach(async () => api.close());

  test('carries the key, the time and the signature of what was sent', async () => {
    const desk = webhookDesk({ url: api.url, secret, now: () => at });
    await desk.file(aTicket());
    await desk.comment({ id: '1', number: 'REQ-1', url: '' }, { key: 'c1', text: 'hello' });

    for (const [index, id] of ['FM-7K3Q:1', 'c1'].entries()) {
      const { headers, text = '' } = api.requests[index] ?? {};
      expect(headers).toMatchObject({
        'webhook-id': id,
        'webhook-timestamp': '1795161600',
        'webhook-signature': new Webhook(secret).sign(id, new Date(at), text),
        'content-type': 'application/json',
      });
    }
    expect(api.requests.map(({ text }): unknown => JSON.parse(text))).toEqual([
      { type: 'case.escalated', timestamp: '2026-11-20T08:00:00.250Z', data: aTicket() },
      {
        type: 'case.commented',
        timestamp: '2026-11-20T08:00:00.250Z',
        data: { key: 'c1', ticket: { id: '1', number: 'REQ-1', url: '' }, text: 'hello' },
      },
    ]);
  });

  test('a receiver that says it took this one in before has it', async () => {
    await api.close();
    api = await startFakeApi(() => ({ status: 409, body: { error: 'seen before' } }));
    const desk = webhookDesk({ url: api.url, secret, now: () => at });
    expect(await desk.file(aTicket())).toMatchObject({ kind: 'done', value: { id: 'FM-7K3Q:1' } });
  });

  test.each([
    [
      'a full receipt',
      { id: '7', number: 'REQ-7', url: 'https://desk.example/7' },
      { id: '7', number: 'REQ-7', url: 'https://desk.example/7' },
    ],
    ['an id alone', { id: 7 }, { id: '7', number: '7', url: '' }],
    ['a number alone', { number: 'REQ-7' }, { id: 'REQ-7', number: 'REQ-7', url: '' }],
    [
      'a local address',
      { number: '7', url: 'http://127.0.0.1:8080/7' },
      { id: '7', number: '7', url: 'http://127.0.0.1:8080/7' },
    ],
    ['other keys too', { number: '7', more: {} }, { id: '7', number: '7', url: '' }],
    ['a script for an address', { number: '7', url: 'javascript:alert(1)' }, { id: '7', number: '7', url: '' }],
    ['an address without TLS', { number: '7', url: 'http://desk.example/7' }, { id: '7', number: '7', url: '' }],
    [
      'an address with a password',
      { number: '7', url: 'https://a:b@desk.example/7' },
      { id: '7', number: '7', url: '' },
    ],
    ['no address at all', { number: '7', url: 'seven' }, { id: '7', number: '7', url: '' }],
    ['hostile words', { number: 'a\n\u202Eb' }, { id: 'a b', number: 'a b', url: '' }],
    ['far too long words', { number: 'x'.repeat(201) }, { id: 'FM-7K3Q:1', number: 'FM-7K3Q:1', url: '' }],
    ['nothing usable', { id: {}, number: '', url: 7 }, { id: 'FM-7K3Q:1', number: 'FM-7K3Q:1', url: '' }],
    ['a page', '<html>', { id: 'FM-7K3Q:1', number: 'FM-7K3Q:1', url: '' }],
    ['a list', [], { id: 'FM-7K3Q:1', number: 'FM-7K3Q:1', url: '' }],
  ])('takes %s as an answer', async (_what, body, value) => {
    reply = body;

    expect(await webhookDesk({ url: api.url, secret }).file(aTicket())).toEqual({ kind: 'done', value });
  });

  test('keeps the keys in its address to itself', async () => {
    await api.fail({ kind: 'answers', status: 403, body: { error: 'sig s3cr3t-sig is wrong' } });
    const answer = await webhookDesk({ url: `${api.url}/?sig=s3cr3t-sig`, secret }).file(aTicket());

    expect(answer).toEqual({
      kind: 'refused',
      reason: 'The webhook does not let us in (403). Check WEBHOOK_URL and WEBHOOK_SECRET.',
    });
  });

  test('that is gone for good says so', async () => {
    await api.fail({ kind: 'answers', status: 410 });

    expect(await webhookDesk({ url: api.url, secret }).file(aTicket())).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('closed for good'),
    });
  });
});
