import { buttonsOn, render } from '../../rendering/cards';
import { Chat, refused } from './chat';

const unknown = 'qwertz uiop';

let chat: Chat;
beforeEach(() => {
  chat = new Chat();
});

const verbs = (): unknown[] => buttonsOn(render(chat.reply)).map(({ verb }) => verb);

test('what is not known is not the end: what was read is followed by a question with buttons', async () => {
  await chat.says(unknown);
  expect(chat.reply).toMatchObject({ kind: 'nothing', ask: 'What is it about?' });
  expect(verbs()).toEqual(expect.arrayContaining(['guide:start=gate', 'guide:start=hinge']));
  await chat.presses('guide:start=gate');
  expect(chat.reply).toMatchObject({ kind: 'guide', ask: 'What does the gate do?' });
  await chat.presses('guide:gate=refuses');
  expect(chat.reply).toMatchObject({ kind: 'question', title: 'The gate refused the visitor' });
});

test('a name without an article, and an output in which all is well, lead on as well', async () => {
  await chat.says('0xC0000199');
  expect(chat.reply).toMatchObject({ kind: 'decoded', ask: 'What is it about?' });
  await chat.says('AzureAdJoined : YES\nDomainJoined : YES\nAzureAdPrt : YES');
  expect(chat.reply).toMatchObject({ kind: 'healthy', ask: 'What is it about?' });
});

test('an answer can be typed, by its words or its number', async () => {
  await chat.says(unknown);
  await chat.says('the gate');
  expect(chat.reply.kind).toBe('guide');
  await chat.says('2');
  expect(chat.reply).toMatchObject({ kind: 'guide', title: expect.stringMatching(/pass/i), ask: '' });
});

test('"back" leads to the question before, from an explanation and from an article', async () => {
  await chat.says(unknown);
  await chat.presses('guide:start=gate');
  await chat.presses('guide:gate=pass');
  expect(verbs()).toContain('take-back');
  await chat.presses('take-back');
  expect(chat.reply).toMatchObject({ kind: 'guide', ask: 'What does the gate do?' });
  await chat.presses('guide:gate=refuses');
  await chat.presses('take-back');
  expect(chat.reply).toMatchObject({ kind: 'guide', ask: 'What does the gate do?' });
});

test('help and hello begin with it, and open a case that goes on after a restart', async () => {
  await chat.says('hello');
  expect(verbs().slice(0, 2)).toEqual(['begin:gate', 'begin:hinge']);
  await chat.presses('begin:gate', { caseId: '', version: 0, nonce: '' });
  expect(chat.reply).toMatchObject({ kind: 'guide', ask: 'What does the gate do?' });
  const { caseId, version, nonce, store } = chat;
  chat = new Chat(store);
  await chat.presses('guide:gate=refuses', { caseId, version, nonce });
  expect(chat.reply).toMatchObject({ kind: 'question', title: 'The gate refused the visitor' });
});

test.each(['guide:start=roof', 'guide:gate=refuses', 'guide:nowhere=gate', 'guide:start', 'guide:'])(
  '%s is not what the card asks and changes nothing',
  async (verb) => {
    await chat.says(unknown);
    const { version } = await chat.stored();
    await chat.presses(verb);
    expect(chat.note).toMatch(/does not fit/);
    expect((await chat.stored()).version).toBe(version);
  },
);

test('where an article fits, the guide asks nothing', async () => {
  await chat.says(refused);
  await chat.presses('guide:start=gate');
  expect(chat.note).toMatch(/does not fit/);
});

test('a card of an older guide begins with help', async () => {
  await chat.presses('begin:roof', { caseId: '', version: 0, nonce: '' });
  expect(chat.reply.kind).toBe('help');
  expect(await chat.store.casesOf('maya', 5)).toEqual([]);
});

test('an error pasted on the way opens its own case', async () => {
  await chat.says(unknown);
  await chat.presses('guide:start=gate');
  const before = chat.caseId;
  await chat.says(refused);
  expect(chat.reply.kind).toBe('question');
  expect(chat.caseId).not.toBe(before);
});
