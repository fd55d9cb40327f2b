import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { openChat, type Chat } from './chat';
import { describeInBrowser } from './needs-browser';
import { startBot, type RunningBot } from './running-bot';

const identityIncorrect =
  '{"error":{"code":"WindowsIdentityIncorrect","message":"The credentials provided with the request are invalid."}}';

describeInBrowser('whole conversations in the local chat', () => {
  let bot: RunningBot;
  let browser: Browser;
  let chat: Chat;

  beforeAll(async () => {
    bot = await startBot();
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    chat = await openChat(browser, bot.chatUrl);
    await chat.say('start over');
  });
  afterEach(async () => {
    await chat.close();
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  test('paste, answer the check, see causes ruled out, finish: the same card changes in place', async () => {
    await chat.say(identityIncorrect);
    await chat.waitForCard('What happens when you sign in');
    const cards = await chat.cards();
    await chat.pick('I type a PIN there, not the password');
    await chat.press('Answer');
    await chat.waitForCard(/PIN[\s\S]*It works now/);
    await chat.open('Why, what else it can be, and sources');
    const card = await chat.waitForCard('Ruled out');
    expect(card).toContain('Likely');
    await chat.press('It works now');
    await chat.waitForCard('Fixed.');
    expect(await chat.cards()).toBe(cards);
  });

  test('answers by pasting the output of dsregcmd', async () => {
    await chat.say('AADSTS50155');
    const asked = await chat.waitForCard('AADSTS50155');
    await chat.say(
      '| Device State |\n\n AzureAdJoined : YES\n EnterpriseJoined : NO\n DomainJoined : NO\n DeviceAuthStatus : FAILED. Device is either disabled or deleted\n',
    );
    const answered = await chat.waitForCard((text) => text.includes('I added what you pasted') && text !== asked);
    expect(answered).toContain('Known:');
  });

  test('types an answer, and says that it does not know', async () => {
    await chat.say('0xc000006d');
    await chat.waitForCard('Where did you see this code?');
    await chat.say('dsregcmd');
    await chat.waitForCard((text) => !text.includes('Where did you see this code?'));
    await chat.say('start over');
    await chat.say('0xc000006d');
    await chat.waitForCard('Where did you see this code?');
    await chat.say('I don\u2019t know');
    await chat.waitForCard((text) => !text.includes('Where did you see this code?') && /FM-/.test(text));
  });

  test('goes on from "I don\u2019t know" by button to steps, and from "still failing" to the next cause', async () => {
    await chat.say('AADSTS50126');
    // The card before it shows a case too.
    await chat.waitForCard('refused the user name or the password');
    for (
      let questions = 0;
      questions < 5 && (await chat.waitForCard('FM-')).includes('I don\u2019t know');
      questions += 1
    )
      await chat.press('I don\u2019t know');
    const first = await chat.waitForCard('Done, still failing');
    expect(first).toContain('Not certain');
    await chat.press('More');
    await chat.press('None of it helped');
    const second = await chat.waitForCard('I ruled that cause out');
    expect(second).not.toBe(first);
  });

  test('prepares the summary for IT without the secrets that were pasted', async () => {
    await chat.say('AADSTS50126 for maya@contoso.com, password: Hunter2!x');
    await chat.waitForCard('Please change this');
    await chat.press('Ask IT');
    await chat.waitForCard('What IT reads');
    const summary = await chat.field('What IT reads');
    expect(summary).toContain('AADSTS50126');
    expect(summary).not.toContain('Hunter2');
    expect(summary).not.toContain('maya@contoso.com');
    await chat.press('Back');
    await chat.waitForCard((text) => !text.includes('What IT reads'));
  });

  test('takes an answer back, and asks an earlier question again', async () => {
    await chat.say(identityIncorrect);
    await chat.waitForCard('What happens when you sign in');
    await chat.pick('I type a PIN there, not the password');
    await chat.press('Answer');
    await chat.waitForCard('It works now');
    await chat.press('More');
    await chat.press('Back');
    await chat.waitForCard(/I took the last step back[\s\S]*What happens when you sign in/);
    await chat.pick('I type a PIN there, not the password');
    await chat.press('Answer');
    await chat.waitForCard('It works now');
    await chat.press('More');
    await chat.choose('Change an answer', "What Windows does with the connection's credentials");
    await chat.press('Ask me again');
    await chat.waitForCard('What happens when you sign in');
  });

  test('leads whoever has no error to an article by a few buttons, from a greeting too', async () => {
    await chat.say('hi');
    await chat.waitForCard('A cloud flow');
    await chat.press('A desktop flow on a machine');
    await chat.waitForCard('How far does the run of the desktop flow come?');
    await chat.press('It cannot sign in to the machine');
    await chat.press('Unattended, with nobody');
    await chat.press('Back');
    await chat.waitForCard('Which run is it?');
    await chat.press('Unattended, with nobody');
    await chat.press('It refuses name or password');
    await chat.waitForCard('The machine refused the account of the desktop flow connection');
  });

  test('lists the cases, and opens one by its button and by its id', async () => {
    await chat.say('AADSTS700082');
    // A note above may name the case that was kept; the card's own id has a line to itself.
    const ownId = (text: string): string => /^FM-\w+$/m.exec(text)?.[0] ?? '';
    const first = ownId(await chat.waitForCard(/not used for too long/));
    await chat.say('0xc000006d');
    await chat.waitForCard((text) => ![first, ''].includes(ownId(text)));
    await chat.say('my cases');
    await chat.waitForCard(first);
    await chat.press(first);
    await chat.waitForCard(/not used for too long/);
    await chat.say(`case ${first}`);
    await chat.waitForCard(/not used for too long/);
  });

  test('deletes everything about a person who asks for it, and says what', async () => {
    await chat.say('AADSTS700082');
    const caseId = /FM-\w+/.exec(await chat.waitForCard('FM-'))?.[0] ?? '';
    await chat.say('forget me');
    await chat.waitForCard('Delete everything about you?');
    await chat.press('Delete everything');
    await chat.waitForCard(/I deleted \d+ cases?/);
    await chat.say(`case ${caseId}`);
    await chat.waitForCard('I find no case');
  });
});
