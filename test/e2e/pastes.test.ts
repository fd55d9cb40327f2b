import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { openChat, type Chat } from './chat';
import { failedJoinDump } from './failed-join-dump';
import { describeInBrowser } from './needs-browser';
import { startBot, type RunningBot } from './running-bot';
import { ssoStateDump } from './sso-state-dump';

const pictures = path.join(__dirname, '..', '..', 'test-output');

/** The pastes that must work for everybody, with what their card has to say. */
const pastes: readonly { name: string; text: string; says: readonly (string | RegExp)[] }[] = [
  {
    name: 'the body of InvalidConnectionCredentials',
    text: '{\n    "error":{\n        "code": "InvalidConnectionCredentials",\n        "message": "Could not connect to the Power Automate UI flows Agent. Please make sure that the UI flows connection credentials are valid."\n    }    \n}',
    says: [
      'The machine refused the account of the desktop flow connection',
      'InvalidConnectionCredentials',
      /I don.t know/,
    ],
  },
  {
    name: 'the body of WindowsIdentityIncorrect',
    text: '{"error":{"code":"WindowsIdentityIncorrect","message":"The credentials provided with the request are invalid."}}',
    says: ['The machine refused the account of the desktop flow connection', 'WindowsIdentityIncorrect'],
  },
  { name: 'AADSTS50126', text: 'AADSTS50126', says: ['AADSTS50126', /user name or the password/] },
  { name: '0xc000006d', text: '0xc000006d', says: ['STATUS_LOGON_FAILURE', 'Where did you see this code?'] },
  { name: '-1073741477', text: '-1073741477', says: ['STATUS_LOGON_TYPE_NOT_GRANTED'] },
  { name: 'the SSO state of dsregcmd', text: ssoStateDump, says: ['AADSTS50126', /e-mail address/] },
  {
    name: 'a dsregcmd output of a failed hybrid join',
    text: failedJoinDump,
    says: ['WININET_E_TIMEOUT', 'It works now', /elevated window/],
  },
  {
    name: 'a run output with the error two strings deep',
    text: JSON.stringify({
      statusCode: 400,
      body: JSON.stringify({
        error: {
          message: `Run failed: ${JSON.stringify({ error: { code: 'WindowsIdentityIncorrect', message: 'A user has requested a type of logon that has not been granted. -1073741477' } })}`,
        },
      }),
    }),
    says: ['STATUS_LOGON_TYPE_NOT_GRANTED'],
  },
  {
    name: 'plain words',
    text: 'my unattended flow says the credentials are wrong but they work when I log in',
    says: ['The machine refused the account of the desktop flow connection'],
  },
  {
    name: 'an order number',
    text: 'order 12002 has not arrived',
    says: [/I don.t know this one/, 'What would help me'],
  },
];

describeInBrowser('pastes in the local chat', () => {
  let bot: RunningBot;
  let browser: Browser;
  let chat: Chat;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await startBot();
    browser = await launchBrowser();
    chat = await openChat(browser, bot.chatUrl);
  });
  afterAll(async () => {
    await chat.close();
    await browser.close();
    await bot.stop();
  });

  test.each(pastes)('answers $name with a card', async ({ name, text, says }) => {
    await chat.say('start over');
    await chat.say(text);
    const card = await chat.waitForCard((shown) =>
      says.every((wanted) => (typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown))),
    );
    await chat.screenshot(path.join(pictures, `${name.replace(/\W+/g, '-')}.png`), { of: 'card' });
    expect(card).not.toContain('${');
  });

  // Far too much text cannot be sent from this page: the chat client itself refuses more than 100 KB. The bot's own answer
  // to 200 KB is tested over HTTP in test/teams.
  test('greets, and answers rubbish and a paste of only spaces with something useful', async () => {
    await chat.say('hi');
    await chat.waitForCard('Hello');
    await chat.say('help');
    await chat.waitForCard('Paste an error code');
    await chat.say('asdf qwer \u{1F600}');
    await chat.waitForCard('What would help me');
    await chat.say('\u200B');
    await chat.waitForCard('There was no text in that');
  });
});
