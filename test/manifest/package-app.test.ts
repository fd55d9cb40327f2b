import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const project = path.join(__dirname, '..', '..');
const appId = '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
const botId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'flow medic package '));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  status: number | null;
  said: string;
}

/** Runs the real script. `fetch` is taken away, so a look at the network would fail the run. */
function packageApp(args: readonly string[], environment: Readonly<Record<string, string>> = {}, root = project): Run {
  const offline = path.join(folder, 'offline.cjs');
  writeFileSync(offline, "globalThis.fetch = () => { throw new Error('the network was asked'); };");
  const { PATH = '' } = process.env;
  const run = spawnSync(
    process.execPath,
    ['--require', offline, path.join(root, 'scripts', 'package-app.cjs'), ...args],
    { encoding: 'utf8', cwd: folder, env: { PATH, ...environment } },
  );
  return { status: run.status, said: run.stdout + run.stderr };
}

/** The files of a ZIP by name, found the way a reader finds them: through the central directory. */
function unzip(file: string): Map<string, Buffer> {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, nameLength, extra, comment, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const stored = bytes.subarray(start, start + size);
    files.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), method === 0 ? stored : inflateRawSync(stored));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** A copy of what packaging reads, to be damaged by a test. */
function copyOfTheProject(): string {
  const root = path.join(folder, 'a copy');
  for (const part of ['manifest', 'scripts'])
    cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  mkdirSync(path.join(root, 'build'));
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return root;
}

function changeManifest(root: string, from: string, to: string): void {
  const file = path.join(root, 'manifest', 'manifest.json');
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replace(from, to));
}

test('the package holds the filled manifest and both icons, and nothing else', () => {
  const out = path.join(folder, 'made here', 'app.zip');

  const { status, said } = packageApp(['--app-id', appId, '--bot-id', botId, '--out', out]);

  expect(said).toContain('Upload a custom app');
  expect(status).toBe(0);
  const files = unzip(out);
  expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png']);
  const manifest: unknown = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '');
  expect(manifest).toMatchObject({ id: appId, bots: [{ botId, scopes: ['personal', 'team', 'groupChat'] }] });
  expect(files.get('color.png')).toEqual(readFileSync(path.join(project, 'manifest', 'color.png')));
});

test('the ids may come from the environment, the bot id also under the name the server uses', () => {
  const out = path.join(folder, 'app.zip');

  expect(
    packageApp(['--out', out], { TEAMS_APP_ID: appId.toUpperCase(), MICROSOFT_APP_ID: botId, BOT_ID: '' }),
  ).toMatchObject({ status: 0 });
  expect(unzip(out).get('manifest.json')?.toString('utf8')).toContain(`"botId": "${botId}"`);
});

test('with the host of the bot the package has its tab and its pages, and without it none that would not open', () => {
  const [withTab, bare] = [path.join(folder, '1.zip'), path.join(folder, '2.zip')];
  const ids = ['--app-id', appId, '--bot-id', botId];
  const manifestIn = (file: string): unknown => JSON.parse(unzip(file).get('manifest.json')?.toString('utf8') ?? '');

  expect(
    packageApp([...ids, '--out', withTab], {
      PUBLIC_URL: 'https://Flow-Medic.contoso.com',
      PUBLISHER_NAME: 'Contoso IT',
    }),
  ).toMatchObject({ status: 0 });
  expect(manifestIn(withTab)).toMatchObject({
    developer: {
      name: 'Contoso IT',
      websiteUrl: 'https://flow-medic.contoso.com/support',
      privacyUrl: 'https://flow-medic.contoso.com/privacy',
      termsOfUseUrl: 'https://flow-medic.contoso.com/terms',
    },
    staticTabs: [
      { contentUrl: 'https://flow-medic.contoso.com/tab/?theme={app.theme}&locale={app.locale}' },
      { entityId: 'conversations' },
      { entityId: 'about' },
    ],
    webApplicationInfo: { id: botId, resource: `api://flow-medic.contoso.com/botid-${botId}` },
    validDomains: ['flow-medic.contoso.com'],
  });

  const { said } = packageApp([...ids, '--out', bare]);
  expect(said).toContain('It has no tab');
  expect(manifestIn(bare)).not.toHaveProperty('staticTabs');
  expect(manifestIn(bare)).not.toHaveProperty('webApplicationInfo');
});

test.each(['https://flow-medic.contoso.com', 'localhost', '10.0.0.7', 'flow-medic.contoso.com:8443', 'a b.com'])(
  'the bot cannot be reached at the host %s',
  (domain) => {
    const { status, said } = packageApp(['--app-id', appId, '--bot-id', botId, '--domain', domain]);
    expect(said).toContain('is no host name');
    expect(status).toBe(1);
  },
);

test.each([
  [
    'a tab elsewhere',
    '"contentUrl": "https://${{BOT_DOMAIN}}/',
    '"contentUrl": "https://attacker.example/',
    'validDomains',
  ],
  ['tokens for another app', 'api://${{BOT_DOMAIN}}/botid-', 'api://${{BOT_DOMAIN}}/', 'takes tokens for'],
  ['another app signing in', '"id": "${{BOT_ID}}"', '"id": "${{TEAMS_APP_ID}}"', 'webApplicationInfo.id'],
  ['another bot', '"botId": "${{BOT_ID}}"', '"botId": "${{TEAMS_APP_ID}}"', 'bots names'],
])('a manifest with %s passes the schema and is refused all the same', (_what, from, to, words) => {
  const root = copyOfTheProject();
  changeManifest(root, from, to);

  const { status, said } = packageApp(
    ['--app-id', appId, '--bot-id', botId, '--domain', 'flow-medic.contoso.com'],
    {},
    root,
  );

  expect(said).toContain(words);
  expect(status).toBe(1);
});

test('without --out the package lands in build of the project', () => {
  const root = copyOfTheProject();

  expect(packageApp(['--app-id', appId, '--bot-id', botId], {}, root)).toMatchObject({ status: 0 });
  expect(unzip(path.join(root, 'build', 'flow-medic.zip')).size).toBe(3);
});

test('the same ids give the same bytes', () => {
  const [one, two] = [path.join(folder, '1.zip'), path.join(folder, '2.zip')];
  for (const out of [one, two]) packageApp(['--app-id', appId, '--bot-id', botId, '--out', out]);

  expect(readFileSync(one)).toEqual(readFileSync(two));
});

test.each([
  ['no app id', ['--bot-id', botId], 'Teams app id is missing'],
  ['no bot id', ['--app-id', appId], 'bot id is missing'],
  ['an app id that is no GUID', ['--app-id', 'flow-medic', '--bot-id', botId], '"flow-medic" is not a GUID'],
  ['a bot id with a digit too many', ['--app-id', appId, '--bot-id', `${botId}0`], 'is not a GUID'],
  ['an id of zeros', ['--app-id', '00000000-0000-0000-0000-000000000000', '--bot-id', botId], 'placeholder'],
  ['an argument nobody knows', ['--appid', appId], 'Known arguments'],
])('%s is refused in words, and no package is written', (_what, args, words) => {
  const out = path.join(folder, 'app.zip');

  const { status, said } = packageApp([...args, '--out', out]);

  expect(said).toContain(words);
  expect(said).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['a scope Teams does not know', '"groupChat"', '"groupchat"', 'does not fit the Teams schema'],
  [
    'a short description over 80 characters',
    'Your flow failed?',
    'Your flow failed again today?',
    'does not fit the Teams schema',
  ],
  [
    'a schema version the validator does not bring along',
    '"manifestVersion": "1.30"',
    '"manifestVersion": "1.99"',
    'both must name one version',
  ],
  ['a placeholder nothing fills', '"name": "Flow Medic contributors"', '"name": "${{COMPANY}}"', '${{COMPANY}}'],
  ['an icon that is not there', '"outline.png"', '"line.png"', 'draw-icons.cjs'],
  [
    'the icons the wrong way round',
    '"color": "color.png"',
    '"color": "outline.png"',
    '32 x 32 pixels; Teams wants 192 x 192',
  ],
])('a manifest with %s is refused', (_what, from, to, words) => {
  const root = copyOfTheProject();
  changeManifest(root, from, to);

  const { status, said } = packageApp(['--app-id', appId, '--bot-id', botId], {}, root);

  expect(said).toContain(words);
  expect(said).not.toContain('the network was asked');
  expect(status).toBe(1);
});
