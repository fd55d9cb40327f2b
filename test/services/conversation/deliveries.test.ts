import { inEnglish } from '../../rendering/english';
import type { Turn } from '../../../src/services/turns/turn';
import { Chat, jammed, maya, noah, questions, refused } from './chat';

const [, aboutJoin] = questions;

let chat: Chat;
beforeEach(() => {
  chat = new Chat();
});

function said(text: string, key: string): Turn {
  return { kind: 'said', asker: maya, text, delivery: { ...chat.delivery(maya), key } };
}

describe('words that are delivered twice', () => {
  test('are answered once and open one case', async () => {
    const first = await chat.conversation.take(said(refused, 'activity-1'));
    const second = await chat.conversation.take(said(refused, 'activity-1'));
    expect(first?.reply.kind).toBe('question');
    expect(second).toBeUndefined();
    expect(await chat.store.casesOf('maya', 10)).toHaveLength(1);
  });

  test('at the same moment are answered once', async () => {
    const answers = await Promise.all([1, 2, 3].map(async () => chat.conversation.take(said(refused, 'activity-1'))));
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(1);
    expect(await chat.store.casesOf('maya', 10)).toHaveLength(1);
  });

  test('are one case when they are two pastes of the same, sent at the same moment', async () => {
    await Promise.all([1, 2, 3].map(async (copy) => chat.conversation.take(said(refused, `activity-${copy}`))));
    expect(await chat.store.casesOf('maya', 10)).toHaveLength(1);
  });

  test('control: they are three cases when the store is not told beside which a new one begins', async () => {
    const { commit, ...rest } = chat.store;
    const careless = new Chat({ ...rest, commit: async ({ current: _current, ...change }) => commit(change) });
    await Promise.all([1, 2, 3].map(async (copy) => careless.conversation.take(said(refused, `activity-${copy}`))));
    expect(await careless.store.casesOf('maya', 10)).toHaveLength(3);
  });

  test('are the same in one chat only', async () => {
    await chat.conversation.take(said('hello', 'activity-1'));
    const elsewhere = await chat.conversation.take({
      ...said('hello', 'activity-1'),
      asker: { ...maya, conversationId: 'another chat' },
    });
    expect(elsewhere?.reply.kind).toBe('help');
  });

  test('are answered each time when the surface cannot say that they are the same', async () => {
    await chat.conversation.take(said('hello', ''));
    expect((await chat.conversation.take(said('hello', '')))?.reply.kind).toBe('help');
  });

  test('that open no case are answered once too', async () => {
    await chat.conversation.take(said('hello', 'activity-1'));
    expect(await chat.conversation.take(said('hello', 'activity-1'))).toBeUndefined();
  });
});

describe('a double click', () => {
  test('does one thing and shows twice where it led, with no word about an old card', async () => {
    await chat.says(refused);
    const { nonce, version } = chat;
    await chat.presses('answer:SecretKind=password');
    await chat.presses('answer:SecretKind=password', { nonce, version });
    expect([chat.ask, chat.note]).toEqual([aboutJoin, '']);
    expect((await chat.stored()).log).toHaveLength(2);
  });

  test('at the same moment does one thing', async () => {
    await chat.says(refused);
    const press: Turn = {
      kind: 'pressed',
      asker: maya,
      caseId: chat.caseId,
      version: chat.version,
      nonce: chat.nonce,
      action: { kind: 'ask IT' },
      delivery: chat.delivery(maya),
    };
    const answers = await Promise.all([
      chat.conversation.take(press),
      chat.conversation.take({ ...press, delivery: chat.delivery(maya) }),
    ]);
    expect(answers.map((answer) => answer && inEnglish(answer.reply))).toEqual([
      expect.objectContaining({ kind: 'handover', note: '' }),
      expect.objectContaining({ kind: 'handover', note: '' }),
    ]);
    expect((await chat.stored()).version).toBe(2);
  });

  test('of two buttons on one card: the first counts, the second is told that the card is old', async () => {
    await chat.says(refused);
    const { nonce, version } = chat;
    await chat.presses('answer:SecretKind=password');
    await chat.presses('answer:SecretKind=pin', { nonce, version });
    expect(chat.note).toMatch(/out of date/);
    expect((await chat.stored()).log).toHaveLength(2);
  });
});

test('a press on another copy of an old card changes nothing, says so and shows where the case stands', async () => {
  await chat.says(refused);
  const { version } = chat;
  await chat.presses('answer:SecretKind=password');
  await chat.presses('answer:SecretKind=password', { nonce: 'another card', version });
  expect(chat.note).toBe('This card was out of date, so nothing was changed. Here is where the case stands.');
  expect([chat.ask, (await chat.stored()).log.length]).toEqual([aboutJoin, 2]);
});

describe('a button of a card that belongs to no case', () => {
  const loose = { caseId: '', version: 0, nonce: '' };

  test('works for everybody, not only for whoever pressed it first', async () => {
    for (const asker of [maya, noah]) {
      const { reply } = await chat.presses('try:AADSTS50126', { ...loose, asker });
      expect(reply).toMatchObject({ kind: 'steps', title: 'The name or password is wrong' });
    }
  });

  test('works again later', async () => {
    await chat.presses('try:AADSTS50126', loose);
    await chat.says('fixed');
    await chat.presses('try:AADSTS50126', loose);
    expect(chat.reply).toMatchObject({ kind: 'steps', version: 1 });
  });

  test('pressed twice opens one case', async () => {
    await chat.presses('try:AADSTS50126', loose);
    const { caseId } = chat;
    await chat.presses('try:AADSTS50126', loose);
    expect(chat.caseId).toBe(caseId);
    expect(await chat.store.casesOf('maya', 10)).toHaveLength(1);
  });

  test('opens a case again, however often', async () => {
    await chat.says(refused);
    const first = chat.caseId;
    for (let times = 0; times < 2; times += 1) {
      await chat.says(jammed);
      await chat.presses(`open:${first}`, loose);
      expect(chat.caseId).toBe(first);
    }
  });
});
