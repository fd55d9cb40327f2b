import { Chat, questions, refused } from './chat';

const [aboutSecret] = questions;

let chat: Chat;
beforeEach(() => {
  chat = new Chat();
});

test.each(['hi', 'hello', 'Good morning!'])('"%s" is greeted and opens no case', async (text) => {
  const { reply, caseId } = await chat.says(text);
  expect(reply).toMatchObject({ kind: 'help', title: 'Hello', message: expect.stringContaining('What went wrong?') });
  expect(caseId).toBeUndefined();
});

test('"hi" while a case is open names it, and the case can be gone on with', async () => {
  await chat.says(refused);
  const { id } = await chat.stored();
  expect((await chat.says('hi')).reply).toMatchObject({ kind: 'help', message: expect.stringContaining(id) });
  await chat.says('pin');
  expect(chat.reply).toMatchObject({ kind: 'steps', caseId: id });
});

test('"help" says what can be done, with examples that can be pressed', async () => {
  const { reply } = await chat.says('help');
  const verbs = reply.kind === 'help' ? reply.examples.map(({ verb }) => verb) : [];
  expect(verbs.length).toBeGreaterThan(0);
  await chat.presses('try:AADSTS50126', { caseId: '', version: 0 });
  expect(chat.reply).toMatchObject({ kind: 'steps', title: 'The name or password is wrong', version: 1 });
});

test('"help" changes nothing about an open case', async () => {
  await chat.says(refused);
  const before = await chat.stored();
  await chat.says('help');
  await chat.says('thanks');
  expect(await chat.stored(before.id)).toEqual(before);
});

describe('"start over"', () => {
  test.each([
    ['by typing', (on: Chat) => on.says('start over')],
    ['by button', (on: Chat) => on.presses('start-over')],
  ])('%s puts the case aside', async (_, tell) => {
    await chat.says(refused);
    const { id } = await chat.stored();
    expect((await tell(chat)).reply).toMatchObject({ kind: 'help', title: 'What is the new problem?' });
    expect((await chat.stored(id)).log.at(-1)?.event).toEqual({ kind: 'left' });
    await chat.says('pin');
    expect(chat.caseId).not.toBe(id);
  });

  test('with no case open only begins anew', async () => {
    expect((await chat.says('start over')).reply.kind).toBe('help');
    expect(await chat.store.current({ personId: 'maya', conversationId: 'chat' })).toBeUndefined();
  });

  test('on the card of a case that was put aside shows the same, and leaves it once only', async () => {
    await chat.says(refused);
    const { id } = await chat.stored();
    await chat.says('start over');
    await chat.presses('start-over', { caseId: id, version: 2 });
    expect((await chat.stored(id)).version).toBe(2);
  });
});

describe('"ask IT"', () => {
  test.each([
    ['by typing', (on: Chat) => on.says('ask it')],
    ['by button', (on: Chat) => on.presses('ask-it')],
  ])('%s shows the summary for IT, and back leads to the question', async (_, tell) => {
    await chat.says(refused);
    await tell(chat);
    expect(chat.reply).toMatchObject({ kind: 'handover', version: 2, summary: expect.stringContaining('GateRefused') });
    await chat.presses('back');
    expect([chat.version, chat.ask]).toEqual([3, aboutSecret]);
  });

  test('an answer typed while the summary is shown still counts', async () => {
    await chat.says(refused);
    await chat.presses('ask-it');
    await chat.says('pin');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Save the password' });
  });

  test('the question\u2019s buttons do nothing while the summary is shown', async () => {
    await chat.says(refused);
    await chat.presses('ask-it');
    await chat.presses('answer:SecretKind=pin');
    expect([chat.reply.kind, chat.version]).toEqual(['handover', 2]);
    await chat.presses('fixed');
    expect(chat.reply.kind).toBe('closed');
  });

  test('works where nothing was matched too', async () => {
    await chat.says('qwertz uiop');
    await chat.presses('ask-it');
    expect(chat.reply).toMatchObject({ kind: 'handover', summary: expect.stringContaining('qwertz uiop') });
  });
});

describe('"fixed"', () => {
  test.each(['fixed', 'it works now', 'Solved!', 'This fixed it'])('said as "%s" closes the case', async (text) => {
    await chat.says(refused);
    await chat.says(text);
    expect(chat.reply).toMatchObject({ kind: 'closed', title: 'Fixed. Well done.' });
  });

  test('a paste after it is a new case', async () => {
    await chat.says(refused);
    const { id } = await chat.stored();
    await chat.says('fixed');
    await chat.says(refused);
    expect([chat.caseId === id, chat.ask]).toEqual([false, aboutSecret]);
  });
});
