import { joins } from './activities';
import { startChat, type Chat } from './chat';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
});

afterEach(async () => {
  await chat.close();
});

describe('the welcome', () => {
  test('comes once in a conversation, however often the client repeats that the bot joined', async () => {
    for (let count = 0; count < 3; count += 1)
      expect(await chat.bot.post(joins(chat.maya, 'bot', 'maya'))).toMatchObject({ status: 200 });

    expect(chat.sent().map(({ activity }) => activity.summary)).toEqual(['Hello']);
  });

  test('comes in every personal conversation', async () => {
    for (const id of ['chat-1', 'chat-2'])
      await chat.bot.post(joins({ ...chat.maya, conversation: { id, conversationType: 'personal' } }, 'bot'));

    expect(chat.sent().map(({ path }) => path.split('/')[3])).toEqual(['chat-1', 'chat-2']);
  });

  test.each([
    ['somebody else joins', 'personal', 'ingo'],
    ['the bot joins a group', 'groupChat', 'bot'],
    ['the bot joins a channel', 'channel', 'bot'],
  ] as const)('does not come when %s', async (_when, conversationType, member) => {
    await chat.bot.post(joins({ ...chat.maya, conversation: { id: 'somewhere', conversationType } }, member));

    expect(chat.sent()).toEqual([]);
  });
});
