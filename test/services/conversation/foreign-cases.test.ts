import { Chat, maya, noah, refused } from './chat';

/** What somebody sees, with the id that they named taken out. */
const seen = (answer: object, id: string): unknown => JSON.parse(JSON.stringify(answer).replaceAll(id, 'FM-ID'));
const elsewhere = { ...noah, conversationId: 'noah\u2019s own chat' };

describe('ids of other people\u2019s cases cannot be told from ids of none', () => {
  test.each<[string, (chat: Chat, id: string) => Promise<object>]>([
    ['said', async (chat, id) => chat.says(`case ${id}`, elsewhere)],
    [
      'opened from a list',
      async (chat, id) => chat.presses(`open:${id}`, { asker: elsewhere, caseId: '', version: 0, nonce: '' }),
    ],
    ['looked at', async (chat, id) => chat.presses('view', { asker: elsewhere, caseId: id, version: 1 })],
    [
      'answered',
      async (chat, id) => chat.presses('answer:SecretKind=pin', { asker: elsewhere, caseId: id, version: 1 }),
    ],
    ['started over', async (chat, id) => chat.presses('start-over', { asker: elsewhere, caseId: id, version: 7 })],
    [
      'taken by nobody of IT',
      async (chat, id) => chat.presses('desk:take', { asker: elsewhere, caseId: id, version: 1 }),
    ],
  ])('%s', async (_how, ask) => {
    const chat = new Chat();
    await chat.says(refused, maya);
    const real = chat.caseId;
    const before = await chat.stored(real);

    expect(seen(await ask(chat, real), real)).toEqual(seen(await ask(chat, 'FM-ZZZZ'), 'FM-ZZZZ'));
    // And once more, as a client repeats it.
    expect(seen(await ask(chat, real), real)).toEqual(seen(await ask(chat, 'FM-ZZZZ'), 'FM-ZZZZ'));
    expect(await chat.stored(real)).toEqual(before);
  });
});

test('another person\u2019s press does not use up the asker\u2019s own, and repeated it shows them nothing', async () => {
  const chat = new Chat();
  await chat.says(refused, maya);
  const { caseId, version, nonce } = chat;
  for (let count = 0; count < 2; count += 1) {
    const { reply } = await chat.presses('answer:SecretKind=pin', { asker: noah, caseId, version, nonce });
    expect(reply).toMatchObject({ kind: 'notice', title: `${caseId} is somebody else\u2019s case` });
  }
  await chat.presses('answer:SecretKind=pin', { caseId, version, nonce });
  expect((await chat.stored(caseId)).version).toBe(version + 1);
});
