import fc from 'fast-check';
import { memoryCaseStore } from '../../adapters/store/memory-store';
import type { CaseStore } from '../../../src/core/cases/case-store';
import { Chat, jammed, maya, noah, questions, refused } from './chat';

const seed = 20_261_120;
const [aboutSecret, aboutJoin] = questions;

test('a press on a card that is out of date changes nothing and shows where the case stands', async () => {
  const chat = new Chat();
  await chat.says(refused);
  await chat.presses('answer:SecretKind=password');
  const before = await chat.stored();
  for (const version of [1, 0, 3, 99]) {
    const answer = await chat.presses('answer:SecretKind=pin', { version });
    expect(chat.note).toMatch(/out of date/);
    expect([answer.goesOn, chat.ask, chat.version]).toEqual([true, aboutJoin, 2]);
  }
  expect(await chat.stored()).toEqual(before);
});

test('the same press twice counts once', async () => {
  const chat = new Chat();
  await chat.says(refused);
  await chat.presses('answer:SecretKind=password');
  await chat.presses('answer:SecretKind=password', { version: 1 });
  expect((await chat.stored()).log).toHaveLength(2);
});

test('of two presses of one card at the same moment one counts, and the other sees what came of it', async () => {
  const chat = new Chat();
  await chat.says(refused);
  const { caseId } = chat;
  const answers = await Promise.all(
    ['password', 'pin'].map((value) => chat.presses(`answer:SecretKind=${value}`, { caseId, version: 1 })),
  );
  const stored = await chat.stored(caseId);
  expect([stored.version, stored.log.length]).toEqual([2, 2]);
  expect(
    answers.map(({ reply }) => ('note' in reply ? reply.note : '')).filter((note) => /out of date/.test(note)),
  ).toHaveLength(1);
});

test('words that come while somebody else was faster are not lost', async () => {
  const chat = new Chat();
  await chat.says(refused);
  await chat.presses('answer:SecretKind=password');
  await Promise.all([chat.says('AzureAdJoined : NO'), chat.says('DomainJoined : NO')]);
  const stored = await chat.stored();
  expect(stored.version).toBe(4);
  expect(stored.log.flatMap(({ event }) => (event.kind === 'pasted' ? [event.text] : []))).toEqual([
    refused,
    'AzureAdJoined : NO',
    'DomainJoined : NO',
  ]);
});

test('another person\u2019s press changes nothing and shows them nothing of the case', async () => {
  const chat = new Chat();
  await chat.says(refused);
  const { caseId } = chat;
  const before = await chat.stored();
  for (const verb of ['answer:SecretKind=pin', 'ask-it', 'start-over', 'fixed']) {
    const { reply, caseId: shown, goesOn } = await chat.presses(verb, { asker: noah, caseId, version: 1 });
    expect(reply).toMatchObject({ kind: 'notice', title: `${caseId} is somebody else\u2019s case` });
    expect(JSON.stringify(reply)).not.toMatch(/gate|secret|PIN/);
    // Nothing goes on: the asker's card must not become the stranger's notice.
    expect([shown, goesOn]).toEqual([undefined, false]);
  }
  expect(await chat.stored(caseId)).toEqual(before);
});

test('the person may press from another conversation that shows their card', async () => {
  const chat = new Chat();
  await chat.says(refused);
  await chat.presses('answer:SecretKind=password', { asker: { ...maya, conversationId: 'another device' } });
  expect(chat.ask).toBe(aboutJoin);
});

test('a press on a case that is gone says so and how to go on', async () => {
  const chat = new Chat();
  const { reply, goesOn } = await chat.presses('fixed', { caseId: 'FM-GONE', version: 1 });
  expect(reply).toMatchObject({ kind: 'notice', title: 'I no longer have the case FM-GONE' });
  expect(goesOn).toBe(true);
});

test('a case that is forgotten while it is changed ends in a plain word, not in trying without end', async () => {
  const inner = memoryCaseStore();
  // Somebody deletes everything just before the change is stored.
  const store: CaseStore = {
    ...inner,
    commit: async (change) => {
      if (change.cases.some(({ version }) => version > 1)) await inner.forget(maya.personId);
      return inner.commit(change);
    },
  };
  const chat = new Chat(store);
  await chat.says(refused);
  const { caseId } = chat;
  await chat.presses('answer:SecretKind=pin', { caseId, version: 1 });
  expect(chat.reply).toMatchObject({ kind: 'notice', title: `I no longer have the case ${caseId}` });
});

describe('a made-up verb changes nothing', () => {
  test.each([
    'answer:SecretKind=married',
    'answer:JoinState=none',
    'answer:GateKind=iron',
    'answer:SecretKind',
    'answer:',
    'answer:constructor=name',
    'not-known:JoinState',
    'not-known:',
    'choose:bolt-jammed',
    'none-of-these',
    'did-not-help',
    'fixed',
    'back',
    'constructor',
    '__proto__',
    '',
    ' ',
    'ANSWER:SecretKind=pin',
    'answer:SecretKind=pin=pin=',
  ])('"%s" on a question', async (verb) => {
    const chat = new Chat();
    await chat.says(refused);
    const before = await chat.stored();
    await chat.presses(verb);
    expect(await chat.stored()).toEqual(before);
    expect([chat.ask, chat.note]).toEqual([
      aboutSecret,
      'That button does not fit this case any more, so nothing was changed.',
    ]);
  });

  test('whatever it is', async () => {
    const chat = new Chat();
    await chat.says(refused);
    const before = await chat.stored();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string().map((value) => `answer:SecretKind=${value}`),
          fc.string().map((value) => `choose:${value}`),
        ),
        async (verb) => {
          fc.pre(!/^(?:try:|start-over|ask-it)|=(?:pin|password)$|^not-known:SecretKind$/.test(verb));
          await chat.presses(verb);
          expect(await chat.stored()).toEqual(before);
        },
      ),
      { seed, numRuns: 200 },
    );
  });

  test('on a choice: an article that is not offered', async () => {
    const chat = new Chat();
    await chat.says(jammed);
    expect(chat.reply.kind).toBe('choice');
    const before = await chat.stored();
    for (const verb of ['choose:gate-refused', 'choose:gate-closed-once', 'choose:', 'fixed', 'did-not-help', 'back'])
      await chat.presses(verb);
    expect(await chat.stored()).toEqual(before);
    await chat.presses('choose:hinge-jammed');
    expect(chat.reply).toMatchObject({ kind: 'steps', title: 'The hinge of the gate is jammed' });
  });

  test('on a closed case: any but "start over"', async () => {
    const chat = new Chat();
    await chat.says(refused);
    await chat.says('fixed');
    const before = await chat.stored();
    for (const verb of ['answer:SecretKind=pin', 'not-known:SecretKind', 'fixed', 'did-not-help', 'ask-it', 'back'])
      await chat.presses(verb);
    expect(await chat.stored()).toEqual(before);
    expect((await chat.presses('start-over')).reply.kind).toBe('help');
  });
});
