import { signatureHeaders } from '../../../src/adapters/desks/signed-message';
import { ticketStatusRoute } from '../../../src/adapters/desks/ticket-status-route';
import type { Tickets } from '../../../src/services/helpdesk/tickets';
import type { RouteAnswer } from '../../../src/surfaces/route';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const now = new Date('2026-11-20T08:00:00Z');

type Outcome = Awaited<ReturnType<Tickets['report']>>;

async function answerTo(outcome: Outcome, signedWith = secret): Promise<RouteAnswer[]> {
  const text = '{"key":"FM-7K3Q-1","status":"taken"}';
  const headers = signatureHeaders({ id: 'msg_1', at: now, body: text }, signedWith);
  const route = ticketStatusRoute({
    secret,
    tickets: { report: async () => Promise.resolve(outcome) },
    now: () => now,
  });
  const answers: RouteAnswer[] = [];
  await route.handle({ headers, params: {}, query: '', body: JSON.parse(text), text }, (answer) =>
    answers.push(answer),
  );
  return answers;
}

test.each<[Outcome, number, object]>([
  ['taken in', 200, { json: { status: 'taken in' } }],
  ['known already', 200, { json: { status: 'known already' } }],
  ['unknown', 404, { code: 'ticket-unknown', error: 'No case was escalated under this key.' }],
  ['newer version', 503, { code: 'newer-version', error: 'A newer version has this case. Try again.' }],
])('a status that is %s is answered with %i', async (outcome, status, rest) => {
  expect(await answerTo(outcome)).toEqual([{ status, ...rest }]);
});

test('a status without our signature is refused, whatever would come of it', async () => {
  expect(await answerTo('taken in', 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')).toMatchObject([{ status: 401 }]);
});

test.each<[string, Record<string, string>]>([
  ['without a signature', {}],
  ['with half of one', { 'webhook-id': 'msg_1', 'webhook-timestamp': '1' }],
  ['of another day', signatureHeaders({ id: 'msg_1', at: new Date('2026-11-19T08:00:00Z'), body: '' }, secret)],
])('a status %s is refused before its body is read', async (_what, headers) => {
  const route = ticketStatusRoute({
    secret,
    tickets: { report: async () => Promise.resolve('taken in' as const) },
    now: () => now,
  });
  if (route.method !== 'POST') throw new Error('a status is posted');
  expect(await route.admit?.(headers)).toMatchObject({ status: 401, code: 'signature-refused' });
  const signed = signatureHeaders({ id: 'msg_1', at: now, body: '{}' }, secret);
  expect(await route.admit?.(signed)).toBeUndefined();
});
