import { callerFor, type CallTerms } from '../../../src/adapters/desks/http-call';
import { startFakeApi, type ApiAnswer, type FakeApi } from './fake-api';

const secret = 'hunter2-hunter2';
const now = Date.parse('2026-11-20T08:00:00Z');
const settleMs = 45_000;

let api: FakeApi;
let answer: ApiAnswer & { raw?: string };
beforeEach(async () => {
  answer = { status: 200, body: { fine: true } };
  api = await startFakeApi(() => answer);
});
afterEach(async () => api.close());

async function call(terms: Partial<CallTerms> = {}): ReturnType<ReturnType<typeof callerFor>> {
  const caller = callerFor({
    desk: 'Desk',
    headers: { authorization: `Bearer ${secret}` },
    secrets: [secret],
    refusals: { 401: 'Desk refused the password (401). Check DESK_PASSWORD.', 403: 'Desk does not let us in (403).' },
    wordsOf: (json) => (typeof json === 'string' ? json : ''),
    now: () => now,
    ...terms,
  });
  return caller({ method: 'POST', url: `${api.url}/tickets`, body: '{}', settleMs });
}

test('sends JSON with the headers of the desk and gives back the JSON of the answer', async () => {
  expect(await call()).toEqual({ kind: 'done', value: { fine: true } });
  expect(api.requests).toEqual([
    expect.objectContaining({
      method: 'POST',
      path: '/tickets',
      text: '{}',
      headers: expect.objectContaining({
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${secret}`,
      }),
    }),
  ]);
});

test.each([
  ['nothing', ''],
  ['a page', '<html>'],
  ['far too much', `"${'x'.repeat(1024 * 1024)}"`],
])('an answer that holds %s has no value', async (_what, raw) => {
  answer = { status: 200, raw };

  expect(await call()).toEqual({ kind: 'done', value: undefined });
});

test('a desk that is down asks to be tried again at any time, for nothing was sent', async () => {
  await api.fail({ kind: 'down' });

  expect(await call()).toEqual({ kind: 'try again', reason: 'Desk cannot be reached (ECONNREFUSED).' });
});

test('a desk that never answers asks to be tried again once a lookup is certain to show what it did', async () => {
  await api.fail({ kind: 'slow' });

  expect(await call({ timeLimit: () => AbortSignal.timeout(1) })).toEqual({
    kind: 'try again',
    reason: 'Desk did not answer in time.',
    afterMs: settleMs,
  });
});

test('a connection that ends without an answer asks the same', async () => {
  answer = { status: 201, wrote: true };
  await api.fail({ kind: 'answer lost' });

  expect(await call()).toEqual({
    kind: 'try again',
    reason: expect.stringMatching(/^Desk cannot be reached \(\w+\)\.$/),
    afterMs: settleMs,
  });
});

test.each([
  [408, settleMs],
  [500, settleMs],
  [502, settleMs],
  [504, settleMs],
  [425, undefined],
  [429, undefined],
  [503, undefined],
])('status %d asks to be tried again', async (status, afterMs) => {
  answer = { status };

  expect(await call()).toEqual({
    kind: 'try again',
    reason: expect.stringContaining(`(${status})`),
    ...(afterMs === undefined ? {} : { afterMs }),
  });
});

test.each([
  ['7', 7000],
  ['0', 0],
  ['Fri, 20 Nov 2026 08:02:00 GMT', 120_000],
  ['Fri, 20 Nov 2026 07:00:00 GMT', 0],
  ['9999999', 3_600_000],
  ['Fri, 20 Nov 2030 07:00:00 GMT', 3_600_000],
  ['soon', undefined],
  ['-5', undefined],
  ['1e9', undefined],
  ['never GMT', undefined],
])('Retry-After: %s becomes %p ms', async (header, afterMs) => {
  for (const status of [429, 503]) {
    answer = { status, headers: { 'retry-after': header } };
    const outcome = await call();
    expect(outcome.kind === 'try again' ? outcome.afterMs : 'not asked').toBe(afterMs);
  }
});

test('a Retry-After shorter than the desk needs to settle does not shorten that', async () => {
  answer = { status: 500, headers: { 'retry-after': '1' } };
  expect(await call()).toMatchObject({ afterMs: settleMs });
  answer = { status: 500, headers: { 'retry-after': '600' } };
  expect(await call()).toMatchObject({ afterMs: 600_000 });
});

test('a refusal says what it means here and quotes the desk on one line', async () => {
  answer = { status: 403, body: 'no\nsuch \u202Euser' };

  expect(await call()).toEqual({ kind: 'refused', reason: 'Desk does not let us in (403). It said: "no such user"' });
});

test('a status nobody foresaw is told with its number, and a long quote is cut', async () => {
  answer = { status: 418, body: 'x'.repeat(5000) };
  const outcome = await call();

  expect(outcome).toEqual({
    kind: 'refused',
    reason: expect.stringMatching(/^Desk refused the request \(418\)\. It said: "x{199}\u2026"$/),
  });
});

test('a refusal that repeats a secret is not quoted', async () => {
  answer = { status: 403, body: `wrong password ${secret}` };

  expect(await call()).toEqual({ kind: 'refused', reason: 'Desk does not let us in (403).' });
  expect(await call({ secrets: [` ${secret}\n`] })).toEqual({
    kind: 'refused',
    reason: 'Desk does not let us in (403).',
  });
});

test('a refused password is never quoted, for it may come back in a spelling nobody foresees', async () => {
  answer = { status: 401, body: `wrong password ${secret.split('').join(' ')}` };

  expect(await call()).toEqual({ kind: 'refused', reason: 'Desk refused the password (401). Check DESK_PASSWORD.' });
});

test.each([301, 302, 307, 308])(
  'a redirect (%d) is not followed, so the credentials go nowhere else',
  async (status) => {
    const elsewhere = await startFakeApi(() => ({ status: 200 }));
    answer = { status, headers: { location: `${elsewhere.url}/?token=${secret}` } };
    const outcome = await call();
    await elsewhere.close();

    expect(outcome).toEqual({
      kind: 'refused',
      reason: `Desk points to another address (${status}), which is not followed. Set the final address.`,
    });
    expect(elsewhere.requests).toEqual([]);
  },
);

test('a header that cannot be sent is a bug, not an outage', async () => {
  await expect(call({ headers: { 'x-key': 'a\nb' } })).rejects.toThrow();
});
