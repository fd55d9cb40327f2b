import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { people } from '../../src/surfaces/local/playground-config';
import { launchBrowser } from './browser';
import { openChat, type Chat } from './chat';
import { describeInBrowser } from './needs-browser';
import { startBot, type RunningBot } from './running-bot';

const identityIncorrect =
  '{"error":{"code":"WindowsIdentityIncorrect","message":"The credentials provided with the request are invalid."}}';
const pictures = path.join(__dirname, '..', '..', 'test-output');

describeInBrowser('a maker and IT in the local chat', () => {
  let bot: RunningBot;
  let browser: Browser;
  let maya: Chat;
  let ingo: Chat;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    bot = await startBot({ UNDO_SECONDS: '1' });
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    maya = await openChat(browser, bot.chatUrl);
    ingo = await openChat(browser, bot.chatUrl, { conversation: 'group' });
    await ingo.switchUser(people.admin);
    await maya.say('start over');
  });
  afterEach(async () => {
    await Promise.all([maya.close(), ingo.close()]);
  });
  afterAll(async () => {
    await browser.close();
    await bot.stop();
  });

  /** Opens a case of its own and sends it to IT; gives its id. */
  async function send(paste: string, summary?: string): Promise<string> {
    await maya.say(paste);
    const caseId = /FM-\w+/.exec(await maya.waitForCard(/Ask IT|It works now/))?.[0] ?? '';
    if (!(await maya.lastCard()).includes('Ask IT')) await maya.press('More');
    await maya.press('Ask IT');
    await maya.waitForCard('What IT reads');
    if (summary !== undefined) await maya.fill('What IT reads', summary);
    await maya.press('Send to IT');
    return caseId;
  }

  test('ask, take, need a fact, answer, fixed: both cards follow', async () => {
    const caseId = await send(identityIncorrect);
    await maya.waitForCard(/On its way to IT|IT has it/);
    await ingo.waitForCard((text) => text.includes(caseId) && text.includes('Take it'));
    await ingo.screenshot(path.join(pictures, 'it-card.png'), { of: 'card' });
    await maya.waitForCard('IT has it');

    await ingo.press('Take it');
    await ingo.waitForCard('Taken (Ingo IT)');
    await maya.waitForCard('Ingo IT took it.');

    await ingo.press('Need a fact');
    await ingo.choose('What should the person find out?', 'How the machine is joined');
    await ingo.press('Ask the person');
    await maya.waitForCard('IT needs to know one thing');
    await maya.screenshot(path.join(pictures, 'maker-card.png'), { of: 'card' });
    await maya.press('Both NO');
    await maya.waitForCard('IT has your answer');
    await ingo.waitForCard(/joined: Both NO/);

    await ingo.press('Fixed');
    await ingo.fill('What fixed it? The person reads this.', 'I joined the machine to the domain.');
    await ingo.press('Say it is fixed');
    await ingo.waitForCard('I joined the machine to the domain.');
    await maya.waitForCard(/IT says it is fixed[\s\S]*I joined the machine to the domain\./);
    await maya.press('It works now');
    await maya.waitForCard('Fixed.');
  });

  test('what is edited is what IT reads, and a secret typed into it is hidden', async () => {
    const caseId = await send('AADSTS700082', 'Please help with the month-end flow. password: Hunter2!x');
    await maya.waitForCard('Please change this');
    await ingo.waitForCard((text) => text.includes(caseId));
    await ingo.press('Whole summary');
    const seen = await ingo.waitForCard('month-end flow');
    expect(seen).not.toContain('Hunter2');
  });

  test('another person cannot press the maker\u2019s buttons', async () => {
    const guest = await openChat(browser, bot.chatUrl, { conversation: 'group' });
    await guest.say(identityIncorrect);
    await guest.waitForCard('Only Maya Maker can answer here');
    await guest.switchUser(people.guest);
    await guest.press('Show my buttons');
    await guest.waitForCard('somebody else');
    await guest.close();
  });
});
