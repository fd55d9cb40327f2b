import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { launchBrowser } from '../../e2e/browser';
import { describeInBrowser } from '../../e2e/needs-browser';
import { axeFindings, complaintsOf, overflow, picture } from './looks';
import { startTab, type RunningTab } from './running-tab';

const hostile = [
  '<img src=x onerror="window.pwned=1">',
  '<script>window.pwned=1</script>',
  '<svg onload="window.pwned=1">',
  '"><iframe srcdoc="<script>parent.pwned=1</script>">',
  'javascript:window.pwned=1',
  'data:text/html,<script>window.pwned=1</script>',
  '${window.pwned=1}',
  '{{constructor.constructor("window.pwned=1")()}}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%2e%2e%2f',
  '%',
  '\u202Egnirts',
  '\u0000\u0008',
  '\uD800',
  '[link](javascript:window.pwned=1)',
  '<a href="javascript:window.pwned=1">click</a>',
  '<form action="https://attacker.example"><input name=p></form>',
  '<style>*{display:none}</style>',
  '<base href="https://attacker.example/">',
  '<meta http-equiv="refresh" content="0;url=https://attacker.example">',
];

/** Two hundred of a kind, always the same: each hostile piece by itself and among others. */
function twoHundred(wrap: (piece: string, other: string) => string): string[] {
  const pieces = fc.sample(fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)), {
    numRuns: 178,
    seed: 7,
  });
  return [...hostile.map((piece) => wrap(piece, '')), ...pieces.map(([one, other]) => wrap(one, other))];
}

describeInBrowser('the tab in a plain browser, in local mode', () => {
  let tab: RunningTab;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    tab = await startTab();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await tab.close();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    complaints = complaintsOf(page);
  });
  afterEach(async () => page.close());

  test('everything is there without an account, and teams-js is not even loaded', async () => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    for (const [at, sign] of [
      ['decode', '#paste'],
      ['knowledge', '.cards h2'],
      ['cases', '.cards h2'],
      ['case/FM-3333', 'main h2'],
      ['it', 'svg.bars'],
    ] as const) {
      await page.goto(`${tab.address}?theme=dark#/${at}`);
      await page.waitForSelector(sign);
      await picture(page, `browser-${at.replace('/', '-')}`);
      expect({ at, findings: await axeFindings(page.mainFrame()) }).toEqual({ at, findings: [] });
    }
    expect(await page.textContent('main')).toContain('INC042');
    expect(loaded.filter((address) => /teams-host/.test(address))).toEqual([]);
    expect(
      loaded.every((address) => new URL(address).host === new URL(tab.address).host || address.startsWith('data:')),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a paste is read, and its questions answered, with the keyboard alone', async () => {
    await page.goto(tab.address);
    await page.waitForSelector('#paste');
    const reach = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${selector} cannot be reached`);
    };
    await reach('#paste');
    await page.keyboard.type('AADSTS50126');
    await reach('button.primary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.now h3');
    const first = await page.textContent('.now h3');
    await reach('.now button');
    await page.keyboard.press('Space');
    await page
      .locator('.now h3')
      .filter({ hasNotText: first ?? '' })
      .waitFor();
    await reach('nav a[href="#/knowledge"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#search');
    // A screen reader begins with the new page.
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('MAIN');
  });

  test('articles are found while one types, and by area', async () => {
    await page.goto(`${tab.address}#/knowledge`);
    await page.fill('#search', 'aadsts50126');
    await page.locator('.cards h2').first().filter({ hasText: 'user name or the password' }).waitFor();
    await page.fill('#search', 'machi');
    await page.selectOption('#area', 'devices');
    await page.locator('.cards .subtle').first().filter({ hasText: 'Devices' }).waitFor();
    expect(new Set(await page.locator('.cards .subtle').allTextContents())).toEqual(new Set(['Devices']));
    await page.fill('#search', 'zzzzqqqq');
    await page
      .locator('[role=status]')
      .filter({ hasText: /^0 articles$/ })
      .waitFor();
  });

  test('the address of an article that is none says so', async () => {
    await page.goto(`${tab.address}#/article/nothing-like-it`);
    await page
      .locator('h1')
      .filter({ hasText: /^There is no such article$/ })
      .waitFor();
  });

  test('two hundred hostile addresses lead to a page that says there is none', async () => {
    await page.goto(tab.address);
    await page.waitForSelector('#paste');
    const addresses = twoHundred((one, other) => `#/article/${one}${other === '' ? '' : `/${other}`}`);
    const where = await page.evaluate(`(async () => {
      const said = [];
      for (const address of ${JSON.stringify(addresses)}) {
        location.hash = address;
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        await frame();
        // One that could be an article's is looked for first.
        for (let frames = 0; frames < 200 && !document.querySelector('main h1'); frames += 1) await frame();
        said.push(document.querySelector('main h1')?.textContent);
      }
      return said;
    })()`);
    expect(addresses).toHaveLength(200);
    expect(new Set(Array.isArray(where) ? where : [])).toEqual(
      new Set(['There is no such page', 'There is no such article']),
    );
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  test('two hundred hostile pastes are read as text', async () => {
    await page.goto(tab.address);
    await page.waitForSelector('#paste');
    const pastes = twoHundred(
      (one, other) => `AADSTS50126 the template \u201C${one}\u201D failed: ${other} 0x801C0021`,
    );
    const elements = await page.evaluate(`(async () => {
      const paste = document.querySelector('#paste');
      for (const text of ${JSON.stringify(pastes)}) {
        paste.value = text;
        paste.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        document.querySelector('button.primary').click();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      return document.querySelectorAll('#app :is(script, img, iframe, style, base, meta, form form, object, embed)').length;
    })()`);
    expect(elements).toBe(0);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    const links = z
      .array(z.string())
      .parse(await page.evaluate("[...document.querySelectorAll('#app a')].map((a) => a.href)"));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
    expect(page.url()).toContain(new URL(tab.address).host);
    expect(await overflow(page.mainFrame())).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('without its policy a page of ours would still hold no code of others, and with it none could run', async () => {
    await page.goto(tab.address);
    await page.waitForSelector('#paste');
    // The negative control of the policy: what an injected element would do is stopped by it.
    const outcome = await page.evaluate(`(() => {
      try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.pwned=1">'); return 'put in'; }
      catch (error) { return error.name; }
    })()`);
    expect(outcome).toBe('TypeError');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
  });
});
