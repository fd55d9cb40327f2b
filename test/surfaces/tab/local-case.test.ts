import type { Case } from '../../../src/core/cases/case';
import { pressedLocally, readLocally, replyTo } from '../../../src/surfaces/tab/knowledge/local-case';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { inEnglish } from '../../rendering/english';
import { Chat } from '../../services/conversation/chat';
import type { SpokenReply } from '../../../src/core/replies/spoken';

const now = '2026-11-20T08:00:00.000Z';

function opened(paste: string): Case {
  const reading = readLocally(smallEngine, paste, now);
  if (reading.kind !== 'report') throw new Error(reading.kind);
  return reading.aCase;
}

/** What a person reads, without what tells one card from another. */
function plain(reply: SpokenReply): object {
  return { ...reply, caseId: '', version: 0, nonce: '', guide: '', note: '' };
}

test.each([
  [['answer:SecretKind=pin', 'did-not-help', 'answer:JoinState=none']],
  [['not-known:SecretKind', 'not-known:JoinState']],
  [['answer:SecretKind=pin', 'fixed']],
  [['answer:SecretKind=password', 'answer:JoinState=none', 'step-done:1', 'take-back', 'change:SecretKind']],
])('the page answers %j as the chat does', async (verbs) => {
  const chat = new Chat();
  let { reply } = await chat.says('GateRefused');
  let aCase = opened('GateRefused');
  for (const verb of verbs) {
    expect(plain(inEnglish(replyTo(aCase, smallEngine)))).toEqual(plain(reply));
    aCase = pressedLocally(aCase, verb, smallEngine, now);
    ({ reply } = await chat.presses(verb));
  }
  expect(plain(inEnglish(replyTo(aCase, smallEngine)))).toEqual(plain(reply));
});

test('a guide leads to the page\u2019s own article', () => {
  expect(inEnglish(replyTo(opened('GateRefused'), smallEngine))).toMatchObject({ guide: '#/article/gate-refused' });
});

test.each([
  'ask-it',
  'send',
  'cannot-do',
  'start-over',
  'take',
  'forget:yes',
  'nonsense',
  'take-back',
  'did-not-help',
  'fixed',
  'answer:JoinState=none',
  'not-known:JoinState',
  'change:SecretKind',
  'choose:bolt-jammed',
  'none-of-these',
])('%s changes nothing on the page', (verb) => {
  const aCase = opened('GateRefused');
  expect(pressedLocally(aCase, verb, smallEngine, now)).toBe(aCase);
});

test('secrets are out of what the page goes on with', () => {
  expect(JSON.stringify(opened('GateRefused password: hunter2secret'))).not.toContain('hunter2secret');
});

test.each([
  ['', 'empty'],
  ['x'.repeat(131_073), 'too long'],
])('a text that cannot be read is told apart', (text, kind) => {
  expect(readLocally(smallEngine, text, now)).toEqual({ kind });
});
