import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startPlayground, type Playground } from '../../src/surfaces/local/playground';
import { launchBrowser } from './browser';
import { openChat } from './chat';
import { startKillableBot, type KillableBot } from './killable-bot';
import { describeInBrowser } from './needs-browser';
import { freePort } from './running-bot';

const identityIncorrect =
  '{"error":{"code":"WindowsIdentityIncorrect","message":"The credentials provided with the request are invalid."}}';

describeInBrowser('a bot that is killed while the chat is open', () => {
  let folder: string;
  let browser: Browser;
  let playground: Playground;
  let bot: KillableBot;
  let start: () => Promise<KillableBot>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-killed-'));
    const [port, playgroundPort] = [await freePort(), await freePort()];
    start = async () => startKillableBot({ port, playgroundPort, databaseFile: path.join(folder, 'cases.sqlite') });
    bot = await start();
    playground = await startPlayground({
      botUrl: `http://127.0.0.1:${port}/api/messages`,
      port: playgroundPort,
      log: () => undefined,
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await playground.stop();
    await bot.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('goes on with the case when it is started again and the old card\u2019s button is pressed', async () => {
    const chat = await openChat(browser, playground.url);
    await chat.say(identityIncorrect);
    const before = await chat.waitForCard('What happens when you sign in');
    const caseId = /FM-\w+/.exec(before)?.[0];

    await bot.kill();
    bot = await start();

    await chat.pick('I type a PIN there, not the password');
    await chat.press('Answer');
    const after = await chat.waitForCard('It works now');
    expect(/FM-\w+/.exec(after)?.[0]).toBe(caseId);
    expect(after).not.toContain('out of date');

    await bot.kill();
    bot = await start();
    await chat.say('my cases');
    await chat.waitForCard((text) => text.includes('Your cases') && text.includes(String(caseId)));
    await chat.close();
  });
});
