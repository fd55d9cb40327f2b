import { readReference, referenceIn } from '../../../src/surfaces/teams/conversation-reference';
import { pseudoLanguage, pseudoLocale } from '../../core/languages/pseudo';
import { executes, groupChat, says } from './activities';
import { buttonsOf } from './card-buttons';
import { cardIn, startChat, type Chat } from './chat';

const code = 'AADSTS50126';
const pseudo = '[!!';
let chat: Chat;

beforeEach(async () => {
  chat = await startChat({ languages: new Map([[pseudoLocale, pseudoLanguage([])]]) });
});

afterEach(async () => {
  await chat.close();
});

test('a person is answered in the language of their client, in the notification too', async () => {
  await chat.bot.post(says(chat.maya, 'help', { locale: 'en-xa' }));

  expect(chat.sent().at(-1)?.activity.summary).toContain(pseudo);
});

test.each([[undefined], ['en-US'], ['tlh'], ['not a locale'], ['']])(
  'for the locale %j the answer is English',
  async (locale) => {
    await chat.bot.post(says(chat.maya, 'help', { locale }));

    expect(chat.sent().at(-1)?.activity.summary).toBe('I am Flow Medic');
  },
);

test('two people with two languages are answered each in their own, about the same words', async () => {
  await chat.bot.post(says(chat.maya, 'help', { locale: pseudoLocale }));
  await chat.bot.post(
    says({ ...chat.maya, personId: 'noah', conversation: { ...groupChat, id: 'other' } }, 'help', { locale: 'en-GB' }),
  );

  expect(chat.sent().map(({ activity }) => activity.summary?.startsWith(pseudo))).toEqual([true, false]);
});

test('a press is answered in the language of the client it came from', async () => {
  await chat.bot.post(says(chat.maya, code, { locale: 'en-US' }));
  const asked = chat.sent().at(-1);
  const startOver = buttonsOf(cardIn(asked)).find(({ data }) => data.verb === 'start-over');
  const { body } = await chat.bot.post({
    ...executes(chat.maya, startOver?.data, 'activity-1'),
    locale: pseudoLocale,
  });

  expect(JSON.stringify(body)).toContain(pseudo);
});

test('the card of a case is in the language its person last spoke, buttons and all', async () => {
  await chat.bot.post(says(chat.maya, code, { locale: pseudoLocale }));
  const titles = buttonsOf(cardIn(chat.sent().at(-1))).map(({ title }) => title);

  expect(titles).toContain('[!! \u00C5\u0161\u0137 \u00CE\u0162 ~~ !!]');
  expect(titles).not.toContain('Ask IT');
});

test('a conversation reference keeps the language, and one stored before there were languages can be read', () => {
  const activity = {
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    channelId: 'msteams',
    recipient: { id: 'bot', name: 'Flow Medic' },
    from: { id: 'maya', name: 'Maya' },
    conversation: { id: 'chat', name: '', isGroup: false, conversationType: 'personal' },
  };
  expect(readReference(referenceIn({ ...activity, locale: 'sl-SI' }))?.locale).toBe('sl-SI');
  expect(readReference(referenceIn(activity))).toMatchObject({ channelId: 'msteams' });
});
