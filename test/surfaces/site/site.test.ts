import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { translator } from '../../../src/core/languages/translator';
import { startHttpServer, type HttpServer } from '../../../src/surfaces/server/http-server';
import { aboutRoutes, type Publisher } from '../../../src/surfaces/site/about-pages';
import { chatLink } from '../../../src/surfaces/site/links';
import { tabFiles } from '../../../src/surfaces/site/tab-files';
import { tabRoutes } from '../../../src/surfaces/site/tab-routes';

let root = '';
const running: HttpServer[] = [];
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-site-'));
  mkdirSync(path.join(root, 'dist', 'tab', 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'dist', 'knowledge.json'), '["knowledge"]');
  writeFileSync(path.join(root, 'dist', 'secret.txt'), 'secret');
  writeFileSync(
    path.join(root, 'dist', 'tab', 'index.html'),
    '<meta content="{{knowledge}}"><meta content="{{hosts}}">',
  );
  writeFileSync(path.join(root, 'dist', 'tab', 'assets', 'main-ABC.js'), 'export {};'.repeat(100));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(async (server) => server.close(AbortSignal.abort())));
  rmSync(root, { recursive: true, force: true });
});

async function served(testHosts: string[] = [], publisher: Publisher = { name: undefined, contact: undefined }) {
  const server = await startHttpServer(
    {
      name: 'under test',
      routes: [
        ...tabRoutes(tabFiles(root), testHosts),
        ...aboutRoutes({ publisher, retention: { textDays: 30, caseDays: 1 }, wordsFor: translator() }),
      ],
      report: (error) => {
        throw error;
      },
    },
    { host: '127.0.0.1', port: 0 },
  );
  running.push(server);
  return async (address: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${server.port}${address}`, { headers });
}

test('the page is asked for anew each time, and may run and be framed by whom it says only', async () => {
  const get = await served();
  for (const address of ['/tab', '/tab/', '/tab/?theme=dark&locale=de-de']) {
    const page = await get(address);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(/frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ')).toEqual([
      "'self'",
      'https://*.cloud.microsoft',
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.microsoft365.com',
      'https://*.office.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook-sdf.office.com',
      'https://outlook-sdf.office365.com',
      'https://teams.microsoft.us',
      'https://gov.teams.microsoft.us',
      'https://dod.teams.microsoft.us',
    ]);
    expect(await page.text()).toMatch(/^<meta content="knowledge-[0-9a-f]{16}\.json"><meta content="">$/);
  }
});

test('files are kept for ever, for another content has another name', async () => {
  const get = await served();
  const name = async (): Promise<string> => /knowledge-\w+\.json/.exec(await (await get('/tab/')).text())?.[0] ?? '';
  for (const [file, type] of [
    ['main-ABC.js', 'text/javascript; charset=utf-8'],
    [await name(), 'application/json'],
  ] as const) {
    const answer = await get(`/tab/assets/${file}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  }
  const before = await name();
  writeFileSync(path.join(root, 'dist', 'knowledge.json'), '["other"]');
  const other = await served();
  expect(/knowledge-\w+\.json/.exec(await (await other('/tab/')).text())?.[0]).not.toBe(before);
});

test('whoever takes no gzip gets the plain file', async () => {
  const get = await served();
  for (const taken of ['identity', 'gzip;q=0']) {
    const answer = await get('/tab/assets/main-ABC.js', { 'accept-encoding': taken });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe('export {};'.repeat(100));
  }
});

test.each([
  '/tab/assets/..%2f..%2fsecret.txt',
  '/tab/assets/../../secret.txt',
  '/tab/assets/%2e%2e/%2e%2e/secret.txt',
  '/tab/assets/knowledge.json',
  '/tab/assets/none.js',
  '/tab/assets/',
  '/tab/index.html',
])('%s is no file of the tab', async (address) => {
  const answer = await (await served())(address);
  expect(answer.status).toBe(404);
  expect(await answer.text()).not.toContain('"knowledge"]');
});

test('a tab that was never built is told at the start', () => {
  rmSync(path.join(root, 'dist', 'tab'), { recursive: true });
  expect(() => tabFiles(root)).toThrow('Run "npm run build"');
});

test.each(['/privacy', '/terms', '/support'])('%s says who runs the bot, as text', async (address) => {
  const named = await served([], { name: 'Contoso <script>alert(1)</script>', contact: 'it@contoso.com' });
  const page = await (await named(address)).text();
  expect(page).toContain('Contoso &lt;script&gt;');
  expect(page).not.toContain('<script>');

  const nameless = await (await (await served())(address)).text();
  expect(nameless).toContain('has not said their name yet');
});

test('privacy names how long things are kept, and support whom to write to', async () => {
  const get = await served([], { name: 'Contoso', contact: 'it@contoso.com' });
  expect(await (await get('/privacy')).text()).toContain('kept for 30 days, a case for 1 day');
  expect(await (await get('/support')).text()).toContain('it@contoso.com');
});

test('a link to the chat calls the case by its id', () => {
  expect(new URL(chatLink('the-bot', 'FM-7K3Q')).searchParams.get('message')).toBe('case FM-7K3Q');
  expect(new URL(chatLink('the-bot')).searchParams.get('users')).toBe('28:the-bot');
});
