import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../e2e/browser';
import { describeInBrowser } from '../../e2e/needs-browser';
import { startFakeEntra, type FakeEntra } from '../../testbed/fake-entra';
import { mayasClaims } from '../api/running-api';
import { startFakeHost, type FakeHost, type HostMood } from './fake-host';
import { axeFindings, complaintsOf, overflow, picture } from './looks';
import { startTab, type RunningTab } from './running-tab';

const screens = [
  ['decode', '#paste'],
  ['knowledge', '.cards h2'],
  ['article/invalid-password', 'article h1'],
  ['cases', '.cards h2'],
  ['case/FM-2222', '.now button'],
  ['it', 'svg.bars'],
] as const;

describeInBrowser('the tab in a host', () => {
  let entra: FakeEntra;
  let host: FakeHost;
  let tab: RunningTab;
  let browser: Browser;
  let page: Page;
  let query = '';
  let hash = '';

  beforeAll(async () => {
    entra = await startFakeEntra(mayasClaims());
    host = await startFakeHost(() => `${tab.address}${query}${hash}`);
    tab = await startTab({ entra, hosts: [host.origin] });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await tab.close();
    await host.close();
    await entra.close();
  });
  afterEach(async () => page.close());

  /** Opens the tab in the host's frame. */
  const opened = async (
    mood: Partial<HostMood>,
    { width = 1200, at = 'decode' }: { width?: number; at?: string } = {},
  ): Promise<{ frame: Frame; complaints: string[] }> => {
    const usual: HostMood = {
      theme: 'default',
      locale: 'en-us',
      subEntityId: '',
      token: { given: entra.token({ roles: ['FlowMedic.IT'] }) },
    };
    Object.assign(host.mood, usual, mood);
    hash = `#/${at}`;
    page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints = complaintsOf(page);
    await page.goto(host.origin);
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!frame) throw new Error('the host shows no frame');
    await frame.waitForSelector('nav');
    return { frame, complaints };
  };

  test.each(['default', 'dark', 'contrast'].flatMap((theme) => [300, 1200].map((width) => [theme, width] as const)))(
    'every page is whole and usable in the theme %s at %d pixels',
    async (theme, width) => {
      const { frame, complaints } = await opened({ theme }, { width });
      await frame.waitForSelector(`html[data-theme="${theme}"]`);
      for (const [at, sign] of screens) {
        await frame.evaluate(`location.hash = '#/${at}'`);
        await frame.waitForSelector(sign);
        if (at === 'decode') {
          await frame.fill('#paste', 'AADSTS50126: error -1073741715, password: hunter2secret');
          await frame.click('button.primary');
          await frame.waitForSelector('.now');
          await frame.click('summary');
        }
        await picture(page, `host-${theme}-${width}-${at.replace('/', '-')}`);
        expect({ at, findings: await axeFindings(frame) }).toEqual({ at, findings: [] });
        expect({ at, overflow: await overflow(frame) }).toEqual({ at, overflow: 0 });
      }
      expect(complaints).toEqual([]);
      expect(tab.reported).toEqual([]);
    },
  );

  test('the theme follows the host', async () => {
    const { frame } = await opened({ theme: 'default' });
    await frame.waitForSelector('html[data-theme="default"] #paste');
    await page.evaluate("say('themeChange', ['contrast'])");
    await frame.waitForSelector('html[data-theme="contrast"]');
  });

  test('a link into the tab leads to its article', async () => {
    const { frame } = await opened({ subEntityId: 'invalid-password' });
    await frame.waitForSelector('article h1');
    expect(await frame.textContent('article h1')).toMatch(/refused the user name or the password/);
  });

  test.each(['../../api', 'javascript:alert(1)', '<img src=x onerror=alert(1)>', 'x'.repeat(500)])(
    'a link to %s leads nowhere',
    async (subEntityId) => {
      const { frame } = await opened({ subEntityId });
      await frame.waitForSelector('#paste');
      expect(await frame.evaluate('location.hash')).toBe('#/decode');
    },
  );

  test('the cases are those of the person whom the token names, whatever the address says', async () => {
    query = '?person=otto&oid=otto';
    const { frame } = await opened({}, { at: 'cases' });
    query = '';
    await frame.waitForSelector('.cards h2');
    const text = (await frame.textContent('main')) ?? '';
    expect(text).toContain('FM-2222');
    expect(text).not.toContain('FM-4444');
  });

  test('a case goes on in the tab', async () => {
    const { frame } = await opened({}, { at: 'case/FM-2222' });
    await frame.waitForSelector('.now button');
    const before = (await frame.textContent('.now h3')) ?? '';
    await frame.locator('.now button').first().click();
    await frame.locator('.now h3').filter({ hasNotText: before }).waitFor();
    await frame.getByRole('button', { name: 'Back' }).click();
    await frame.locator('.now h3').filter({ hasText: before }).waitFor();
  });

  test.each<[string, HostMood['token'] | 'bad', string, RegExp]>([
    ['consent is missing', { refused: 'resourceRequiresConsent' }, 'cases', /administrator can allow it/],
    ['there is no token', { refused: 'anything else' }, 'cases', /could not tell who you are/],
    ['the token is refused', 'bad', 'cases', /could not tell who you are/],
  ])('where %s the page says what to do', async (_what, token, at, says) => {
    const { frame } = await opened(
      { token: token === 'bad' ? { given: entra.token({ aud: 'other' }) } : token },
      { at },
    );
    await frame.waitForSelector('[role=alert]');
    expect(await frame.textContent('[role=alert]')).toMatch(says);
    expect(await axeFindings(frame)).toEqual([]);
  });

  test('who is not of IT is told so, and sees nothing of it', async () => {
    const { frame } = await opened({ token: { given: entra.token() } }, { at: 'it' });
    await frame.waitForSelector('[role=alert]');
    expect(await frame.textContent('main')).toMatch(/Only people of IT/);
    expect(await frame.textContent('main')).not.toMatch(/INC042/);
  });

  test('what is pasted does not leave the page', async () => {
    const { frame } = await opened({});
    await frame.waitForSelector('#paste');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await frame.fill('#paste', 'AADSTS50126 password: hunter2secret');
    await frame.click('button.primary');
    await frame.waitForSelector('.now');
    expect(asked).toEqual([]);
    expect(await frame.textContent('[aria-live]')).not.toContain('hunter2secret');
  });

  test('a page that nobody named may not frame the tab', async () => {
    const stranger = await startFakeHost(() => tab.address);
    try {
      page = await browser.newPage();
      await page.goto(stranger.origin);
      await page.waitForLoadState('networkidle');
      const frame = page.frames().find((one) => one !== page.mainFrame());
      expect(await frame?.$('nav')).toBeNull();
    } finally {
      await stranger.close();
    }
  });
});
