import { memoryCaseStore } from '../../adapters/store/memory-store';
import { Chat, maya, questions, refused } from './chat';

const asked = 'what is a gate pass?';

let chat: Chat;
beforeEach(() => {
  chat = new Chat(memoryCaseStore());
});

test('a question is answered, and no case is opened', async () => {
  const { reply, caseId } = await chat.says(asked);

  expect(reply).toEqual({
    kind: 'explained',
    title: 'Gate pass',
    sentences: ['A slip of paper that opens the gate.', 'The guard gives it to you.'],
    steps: [],
    sources: [{ title: 'The book of gates', url: 'https://learn.microsoft.com/gates' }],
    goesOn: '',
  });
  expect(caseId).toBeUndefined();
  expect(await chat.store.casesOf(maya.personId, 10)).toEqual([]);
});

test('where something is found is answered in steps', async () => {
  expect((await chat.says('where do I find the guard')).reply).toMatchObject({
    kind: 'explained',
    steps: ['Walk up to the gate.', 'Knock at the window.'],
  });
});

describe('while a case waits for an answer', () => {
  let before: { caseId: string; version: number; nonce: string };
  beforeEach(async () => {
    await chat.says(refused);
    before = { caseId: chat.caseId, version: chat.version, nonce: chat.nonce };
  });

  test('the question is answered, the case stays as it is, and what it asks is said again', async () => {
    const stored = await chat.stored(before.caseId);
    const { reply } = await chat.says(asked);

    expect(reply).toMatchObject({
      kind: 'explained',
      goesOn: `Your case ${before.caseId} stays as it is. It still asks: ${questions[0]}`,
    });
    expect(await chat.stored(before.caseId)).toEqual(stored);
  });

  test('the buttons of its card still work', async () => {
    await chat.says(asked);
    const { reply } = await chat.presses('answer:SecretKind=password', before);

    expect(reply).toMatchObject({ kind: 'question', ask: questions[1], note: '' });
  });

  test('a typed answer still works', async () => {
    await chat.says(asked);

    expect((await chat.says('the password')).reply).toMatchObject({ kind: 'question', ask: questions[1] });
  });

  test('a case whose card asks nothing is named', async () => {
    await chat.presses('ask-it', before);

    expect((await chat.says(asked)).reply).toMatchObject({
      kind: 'explained',
      goesOn: `Your case ${before.caseId} stays as it is.`,
    });
  });
});

test('a failure with a question in it is a failure', async () => {
  expect((await chat.says(`${refused} ${asked}`)).reply.kind).toBe('question');
  expect((await chat.says('what is GateRefused?', { personId: 'noah', conversationId: 'chat' })).reply.kind).toBe(
    'question',
  );
});
