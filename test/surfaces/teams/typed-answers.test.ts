import { says, submits } from './activities';
import { cardIn, startChat, type Chat } from './chat';

/** A code of the small knowledge's article. */
const code = 'AADSTS50126';

let chat: Chat;

beforeEach(async () => {
  chat = await startChat();
});

afterEach(async () => {
  await chat.close();
});

describe('a typed answer', () => {
  test('gets a new card below the words, and the old card is put to rest', async () => {
    const { data } = await chat.cardFor(chat.maya, code, 'A PIN');

    await chat.bot.post(says(chat.maya, 'the pin'));

    const [answer, rest, ...more] = chat.sent();
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ method: 'POST' });
    expect(answer?.words).toContain('Edit the connection and enter the password.');
    expect(rest).toMatchObject({ method: 'PUT', path: '/v3/conversations/personal-chat/activities/sent-1' });
    expect(rest?.words).toContain(data.caseId);
    expect(JSON.stringify(cardIn(rest))).not.toContain('Action.');
  });

  test('after presses puts the card to rest that shows the case now', async () => {
    const pin = await chat.cardFor(chat.maya, code, 'A PIN');
    await chat.bot.post(says(chat.maya, 'the pin'));
    await chat.bot.post(submits(chat.maya, { ...pin.data, version: 2, verb: 'ask-it' }, 'sent-2'));
    chat.sent();

    await chat.bot.post(says(chat.maya, 'it works'));

    expect(chat.sent().map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`)).toEqual([
      expect.stringMatching(/^POST /),
      'PUT sent-2',
    ]);
  });

  test('puts a card to rest that an example of the help card opened', async () => {
    const example = await chat.cardFor(chat.maya, 'help', `Try ${code}`);
    await chat.bot.post(submits(chat.maya, example.fallback.data, 'sent-1'));
    expect(chat.sent()).toEqual([expect.objectContaining({ method: 'POST' })]);

    await chat.bot.post(says(chat.maya, 'the pin'));

    expect(chat.sent()[1]).toMatchObject({ method: 'PUT', path: '/v3/conversations/personal-chat/activities/sent-2' });
  });

  test('whose old card was deleted is still answered', async () => {
    await chat.cardFor(chat.maya, code, 'A PIN');
    chat.connector.refuse('PUT', 404);

    expect(await chat.bot.post(says(chat.maya, 'the pin'))).toMatchObject({ status: 200 });
    expect(chat.sent()[0]?.words).toContain('Edit the connection and enter the password.');
    expect(chat.bot.reported).toHaveLength(1);
  });
});
