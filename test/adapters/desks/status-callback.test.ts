import fc from 'fast-check';
import { signatureHeaders } from '../../../src/adapters/desks/signed-message';
import { readStatusCallback, type StatusCallback } from '../../../src/adapters/desks/status-callback';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const now = new Date('2026-11-20T08:00:00Z');

function received(
  value: unknown,
  changes: {
    id?: string;
    at?: Date;
    secret?: string;
    headers?: Record<string, string | undefined>;
    body?: string;
  } = {},
): StatusCallback {
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const headers = signatureHeaders(
    { id: changes.id ?? 'msg_1', at: changes.at ?? now, body },
    changes.secret ?? secret,
  );
  return readStatusCallback({ body: changes.body ?? body, headers: { ...headers, ...changes.headers }, secret, now });
}

test.each(['taken', 'resolved', 'reopened', 'rejected'])('a signed callback tells that a ticket is %s', (status) => {
  expect(received({ key: 'FM-7K3Q:1', status })).toEqual({ kind: 'status', id: 'msg_1', key: 'FM-7K3Q:1', status });
});

test('who did it and a note come along, without anything invisible that acts', () => {
  expect(
    received({
      key: 'k',
      status: 'resolved',
      by: ' Ana\n\u202ELee ',
      note: 'Reset it.\r\nSay if\0 it comes back. \uD800',
    }),
  ).toEqual({
    kind: 'status',
    id: 'msg_1',
    key: 'k',
    status: 'resolved',
    by: 'Ana Lee',
    note: 'Reset it.\nSay if it comes back. \uFFFD',
  });
});

test('the same callback again carries the same id, so that the caller can tell', () => {
  const callback = { key: 'k', status: 'taken' };

  expect(received(callback, { at: new Date(now.getTime() - 60_000) })).toEqual(received(callback));
});

describe('a callback is not believed', () => {
  const callback = { key: 'k', status: 'taken' };

  test.each([
    ['with another secret', { secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}` }],
    ['with another body', { body: JSON.stringify({ key: 'k', status: 'resolved' }) }],
    ['with another id', { headers: { 'webhook-id': 'msg_2' } }],
    ['with another time', { headers: { 'webhook-timestamp': String(now.getTime() / 1000 - 1) } }],
    ['with a signature of another version', { headers: { 'webhook-signature': 'v1a,abc=' } }],
    ['with an empty signature', { headers: { 'webhook-signature': 'v1,' } }],
    ['without a signature', { headers: { 'webhook-signature': undefined } }],
    ['without an id', { headers: { 'webhook-id': undefined } }],
    ['without a time', { headers: { 'webhook-timestamp': undefined } }],
    ['with a time that is no number', { headers: { 'webhook-timestamp': `${now.getTime() / 1000}abc` } }],
    ['with a full stop in its id, however well signed', { id: 'msg.1' }],
    ['with an id far too long', { id: 'm'.repeat(257) }],
    ['more than five minutes old', { at: new Date(now.getTime() - 301_000) }],
    ['more than five minutes ahead', { at: new Date(now.getTime() + 301_000) }],
  ])('%s', (_what, changes) => {
    expect(received(callback, changes)).toMatchObject({ kind: 'refused', status: 401 });
  });

  test('whatever stands in its headers', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (id, timestamp, signature) => {
        expect(
          received(callback, {
            headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature },
          }),
        ).toMatchObject({ kind: 'refused', status: 401 });
      }),
    );
  });
});

test('five minutes off is still believed, and so is one of several signatures', () => {
  const callback = { key: 'k', status: 'taken' };
  expect(received(callback, { at: new Date(now.getTime() - 300_000) })).toMatchObject({ kind: 'status' });

  const { 'webhook-signature': right } = signatureHeaders(
    { id: 'msg_1', at: now, body: JSON.stringify(callback) },
    secret,
  );
  expect(received(callback, { headers: { 'webhook-signature': `v1,AAAA v1a,x ${right}` } })).toMatchObject({
    kind: 'status',
  });
});

test.each([
  ['an unknown key', { key: 'k', status: 'taken', assignee: 'x' }, 'a key nobody knows'],
  ['an unknown status', { key: 'k', status: 'deleted' }, 'status'],
  ['no key', { status: 'taken' }, 'key'],
  ['an empty key', { key: '', status: 'taken' }, 'key'],
  ['a number for a key', { key: 7, status: 'taken' }, 'key'],
  ['an oversized note', { key: 'k', status: 'taken', note: 'x'.repeat(2001) }, 'note'],
  ['an oversized name', { key: 'k', status: 'taken', by: 'x'.repeat(201) }, 'by'],
  ['a list', [], 'the whole'],
  ['no JSON', '{', 'the whole'],
  ['nothing', '', 'the whole'],
])('%s is refused in words', (_what, value, fault) => {
  expect(received(value)).toEqual({
    kind: 'refused',
    status: 400,
    reason: expect.stringMatching(new RegExp(`Wrong: ${fault}\\.$`)),
  });
});

test('a body that is far too large is refused', () => {
  expect(received({ key: 'k', status: 'taken', note: 'x'.repeat(20_000) })).toEqual({
    kind: 'refused',
    status: 400,
    reason: 'The body is too large.',
  });
});

test('a reason never repeats what was sent', () => {
  expect(JSON.stringify(received({ key: 'k', status: '<b>hunter2</b>', hunter2: 1 }))).not.toContain('hunter2');
});
