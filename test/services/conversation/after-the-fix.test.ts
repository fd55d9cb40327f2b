import { createEngine } from '../../../src/core/diagnosis/engine';
import type { Spoken } from '../../../src/core/replies/spoken';
import { readOutgoing, type Outgoing } from '../../../src/services/turns/outgoing';
import { memoryStore } from '../../adapters/store/memory-store';
import { indexOf } from '../../core/knowledge/small-knowledge';
import { smallArticles } from '../../core/knowledge/small-articles';
import { inEnglish } from '../../rendering/english';
import { smallPolicy } from '../helpdesk/small-policy';
import { WithDesk } from '../helpdesk/it-desk';
import { Chat, maya, refused } from './chat';

const returns = { remind_after_days: 80, why: 'The secret runs out again after 90 days.' };
const engine = createEngine(
  indexOf(smallArticles.map((article) => (article.id === 'gate-refused' ? { ...article, returns } : article))),
);
const loose = { caseId: '', version: 0, nonce: '' };
const dayMs = 86_400_000;

let store: ReturnType<typeof memoryStore>;
let chat: Chat;
beforeEach(() => {
  store = memoryStore();
  chat = new Chat(store.cases, engine, smallPolicy());
});

/** The messages about no case that are due until then, taken out of the outbox with everything else. */
async function due(until: string): Promise<Spoken<Outgoing>[]> {
  const items = await store.outbox.lease('teams', until, '9999-01', 100);
  for (const item of items) await store.outbox.done(item);
  if (items.length === 0) return [];
  const plain = items.map((item) => inEnglish(readOutgoing(item))).filter(({ kind }) => kind === 'plain');
  return [...plain, ...(await due(until))];
}
const daysFromNow = (days: number): string => new Date(Date.parse(chat.now()) + days * dayMs).toISOString();

describe('"It came back"', () => {
  test.each([
    ['by button', async () => chat.presses('came-back')],
    ['by word', async () => chat.says('it came back')],
  ])('said %s opens the case again with everything that is known', async (_, tell) => {
    await chat.says(refused);
    await chat.says('pin');
    const { caseId } = chat;
    await chat.says('fixed');
    await tell();
    expect(chat.note).toMatch(/^I am sorry that it came back\./);
    expect(chat.reply).toMatchObject({ kind: 'steps', caseId, heading: 'Save the password' });
  });

  test('tells IT, where IT had fixed it', async () => {
    const desk = new WithDesk();
    const caseId = await desk.escalates(refused);
    await desk.files(caseId);
    await desk.presses('it-fixed', caseId);
    await desk.looks(caseId);
    await desk.chat.presses('fixed');
    await desk.toDesks();
    await desk.chat.presses('came-back');
    expect([desk.chat.reply.kind, desk.chat.note]).toEqual([
      'sent',
      'I am sorry that it came back. The case is open again, and I told IT.',
    ]);
    expect(await desk.card(caseId)).toMatchObject({ status: 'Taken (ida)', isOpen: true });
    expect(await desk.toDesks()).toEqual([
      expect.objectContaining({ text: `${caseId}: the person says it came back after the fix.`, notifies: true }),
    ]);
  });

  test('means nothing on a case that is not fixed', async () => {
    await chat.says(refused);
    await chat.presses('came-back');
    expect(chat.note).toMatch(/does not fit/);
    await chat.says('start over');
    await chat.says('it came back');
    expect((await store.cases.casesOf('maya', 9)).every(({ status }) => status !== 'fixed')).toBe(true);
  });
});

describe('a reminder', () => {
  beforeEach(async () => {
    await chat.says(refused);
    await chat.says('pin');
    await chat.says('fixed');
    await due(daysFromNow(0));
  });

  test('is offered where the article says that it returns, with why', () => {
    expect(chat.reply).toMatchObject({
      kind: 'closed',
      remind: returns.why,
      actions: [{ label: 'Remind me in 80 days', verb: 'remind:80' }, { verb: 'came-back' }],
    });
  });

  test('is not offered where no article says so', async () => {
    await chat.says('{"error":{"code":"BoltJammed"}}');
    await chat.says('fixed');
    expect(chat.reply).toMatchObject({ kind: 'closed', remind: '', actions: [{ verb: 'came-back' }] });
  });

  test('comes on its day, once, with the case and why', async () => {
    const { caseId } = chat;
    await chat.presses('remind:80');
    expect(chat.reply).toMatchObject({ kind: 'closed', actions: [{ verb: 'no-reminder' }, { verb: 'came-back' }] });
    expect(await due(daysFromNow(79))).toEqual([]);
    const reminder = { kind: 'plain', reply: expect.objectContaining({ title: 'You asked me to remind you' }) };
    const [item, ...others] = await due(daysFromNow(81));
    expect([item, others]).toEqual([expect.objectContaining(reminder), []]);
    expect(JSON.stringify(item)).toContain(caseId);
    expect(JSON.stringify(item)).toContain(returns.why);
  });

  test('comes also when the case was deleted by then', async () => {
    await chat.presses('remind:80');
    await store.cases.purge({ textsBefore: '9', casesBefore: '9', keysBefore: '9' });
    expect(await due(daysFromNow(81))).toHaveLength(1);
  });

  test.each([
    ['by button', async () => chat.presses('no-reminder')],
    ['by word', async () => chat.says('no reminder')],
  ])('taken back %s does not come', async (_, tell) => {
    await chat.says('remind me');
    await tell();
    expect(chat.note).toBe('I took the reminder back.');
    expect(await due(daysFromNow(999))).toEqual([]);
  });

  test('set again is one, on the later day', async () => {
    await chat.says('remind me in 2 weeks');
    await chat.says('remind me in 3 weeks');
    expect(await due(daysFromNow(20))).toEqual([]);
    expect(await due(daysFromNow(22))).toHaveLength(1);
    expect(await due(daysFromNow(999))).toEqual([]);
  });

  test('goes with everything else when the person is forgotten', async () => {
    await chat.presses('remind:80');
    await chat.presses('forget:yes', loose);
    expect(await due(daysFromNow(999))).toEqual([]);
  });

  test('of no day is asked for', async () => {
    const plain = new Chat();
    await plain.says(refused);
    await plain.says('fixed');
    await plain.says('remind me');
    expect(plain.note).toMatch(/^When\?/);
  });

  test('further away than is kept is no reminder', async () => {
    await chat.presses('remind:4000');
    expect(chat.note).toMatch(/does not fit/);
  });
});

test('"my cases" says who in IT has a case and since when, also after it was put aside', async () => {
  const desk = new WithDesk();
  const caseId = await desk.escalates(refused);
  await desk.files(caseId);
  const lines = async (): Promise<string> => {
    const { reply } = await desk.chat.says('my cases', maya);
    return reply.kind === 'help' ? reply.can.join('\n') : '';
  };
  expect(await lines()).toContain(`${caseId}, with IT since 2026-11-20, not taken yet`);
  await desk.presses('take', caseId);
  await desk.chat.says('start over');
  expect(await lines()).toContain(`${caseId}, with IT, ida has it since 2026-11-20`);
  await desk.presses('it-fixed', caseId);
  expect(await lines()).toContain(`${caseId}, IT says it is fixed`);
});
