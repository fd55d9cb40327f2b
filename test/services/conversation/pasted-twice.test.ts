import { Chat, refused } from './chat';

async function textsOf(chat: Chat): Promise<string[]> {
  return (await chat.stored()).log.flatMap(({ event }) => (event.kind === 'pasted' ? [event.text] : []));
}

test('the same text pasted twice is kept once, and the person is told that it is part of the case', async () => {
  const chat = new Chat();
  await chat.says(refused);
  const { caseId } = chat;
  await chat.says(refused);
  expect(chat.caseId).toBe(caseId);
  expect(chat.note).toBe('You pasted this before; it is part of the case.');
  expect(await textsOf(chat)).toEqual([refused]);
});

test('another text about the same problem is added', async () => {
  const chat = new Chat();
  await chat.says(refused);
  await chat.says(`again: ${refused}`);
  expect(chat.note).toBe('I added what you pasted to this case.');
  expect(await textsOf(chat)).toHaveLength(2);
});
