import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate } from '../src/adapters/store/database';
import { openSqlite } from '../src/adapters/store/sqlite';
import { doctorParts, type DoctorPorts } from '../src/doctor';
import { examineAll, toldFindings } from '../src/surfaces/cli/doctor/doctor';
import type { Area, Finding } from '../src/surfaces/cli/doctor/finding';
import { sql } from 'kysely';
import { startLoopbackServer } from './faults/run/loopback-server';
import { smallProduct, type SmallProduct } from './main/small-product';
import { startFakeDesk, type FakeDesk } from './testbed/fake-desk';
import { startFakeEntra, type FakeEntra } from './testbed/fake-entra';
import { startFakeTokenOffice, type FakeTokenOffice } from './testbed/fake-token-office';

const secret = 'canary-Hunter2-canary';
const appId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
/** The servers of these tests tell the time of this machine, so the doctor's clock does too, to the second. */
const now = Math.floor(Date.now() / 1_000) * 1_000;

let product: SmallProduct;
let issuer: FakeEntra;
let office: FakeTokenOffice;
let desk: FakeDesk;
let folder: string;
let environment: Record<string, string>;
let theirTime: number;
let ports: DoctorPorts;

beforeAll(() => {
  product = smallProduct();
});
afterAll(() => {
  product.remove();
});

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'flow medic doctor '));
  theirTime = now;
  [issuer, office, desk] = await Promise.all([
    startFakeEntra({}),
    startFakeTokenOffice({ id: appId, secret }, () => new Date(theirTime)),
    startFakeDesk(() => ({ result: [] })),
  ]);
  environment = {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
    MICROSOFT_APP_PASSWORD: secret,
    DATABASE_FILE: path.join(folder, 'cases.sqlite'),
    DESK: 'servicenow',
    SERVICENOW_URL: desk.url,
    SERVICENOW_USER: 'flow-medic',
    SERVICENOW_PASSWORD: 'canary-desk-canary',
  };
  ports = {
    authority: office.url,
    metadata: issuer.metadata,
    clock: () => now,
    timeLimit: (ms) => AbortSignal.timeout(ms),
  };
});

afterEach(async () => {
  await Promise.all([issuer.close(), office.shut(), desk.shut()]);
  rmSync(folder, { recursive: true, force: true });
});

async function findings(mode: 'production' | 'local' = 'production'): Promise<Finding[]> {
  const found = await examineAll(doctorParts(environment, { mode, root: product.root }, ports));
  for (const asJson of [true, false]) expect(toldFindings(found, asJson).text).not.toMatch(/canary/);
  return found;
}

async function faultsOf(area: Area): Promise<string> {
  return (await findings())
    .flatMap((one) => (one.area === area && one.state === 'fault' ? [`${one.says} ${one.mend}`] : []))
    .join('\n');
}

/** From now on limits end what they limit at once. */
function timeIsUp(): void {
  ports = { ...ports, timeLimit: () => AbortSignal.timeout(200) };
}

async function tables(): Promise<ReturnType<typeof openSqlite>> {
  const database = openSqlite(environment['DATABASE_FILE'] ?? '');
  await migrate(database);
  return database;
}

test('an installation in order has no fault, and everything was looked at', async () => {
  await (await tables()).close();
  const found = await findings();

  expect(found.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(toldFindings(found, false)).toMatchObject({
    exitCode: 0,
    text: expect.stringContaining('No fault was found.'),
  });
  expect(found.map(({ area }) => area)).toEqual([
    'settings',
    'credentials',
    'keys',
    'database',
    'desk',
    'knowledge',
    'clock',
  ]);
});

describe('settings', () => {
  test('that are missing are all named, and what needs none of them is looked at all the same', async () => {
    environment = { DATABASE_FILE: environment['DATABASE_FILE'] ?? '' };
    const found = await findings();

    expect(found.filter(({ area }) => area === 'settings').length).toBeGreaterThan(2);
    expect(found.find(({ area }) => area === 'database')?.state).toBe('well');
    expect(found.find(({ area }) => area === 'credentials')?.state).toBe('not checked');
    expect(toldFindings(found, false).exitCode).toBe(1);
  });

  test('of the local chat need no credentials', async () => {
    environment = { DATABASE_FILE: environment['DATABASE_FILE'] ?? '' };
    const found = await findings('local');

    expect(found.filter(({ state }) => state === 'fault')).toEqual([]);
  });
});

describe('credentials', () => {
  test.each([
    [
      'a wrong secret',
      () => void (environment['MICROSOFT_APP_PASSWORD'] = 'canary-wrong-canary'),
      /AADSTS7000215.*not its id/,
    ],
    [
      'an expired secret',
      () => {
        office.become({ status: 401, code: 7000222 });
      },
      /AADSTS7000222.*Make a new one/,
    ],
    [
      'a wrong app',
      () => void (environment['MICROSOFT_APP_ID'] = '00000000-5b4a-4392-8170-6f5e4d3c2b1a'),
      /AADSTS700016.*MICROSOFT_APP_ID/,
    ],
    [
      'a wrong tenant',
      () => {
        office.become({ status: 400, code: 90002 });
      },
      /AADSTS90002.*MICROSOFT_APP_TENANT_ID/,
    ],
    [
      'an error that nobody knows',
      () => {
        office.become({ status: 500, code: 1 });
      },
      /status 500, AADSTS1/,
    ],
    [
      'a page of a proxy',
      () => {
        office.become('a page of a proxy');
      },
      /gave no token .*status 200/,
    ],
  ])('%s is told with its mend', async (_what, spoil, words) => {
    spoil();

    expect(await faultsOf('credentials')).toMatch(words);
  });

  test('cannot be asked for when Entra is away, or says nothing', async () => {
    office.become('silent');
    timeIsUp();
    const silent = await faultsOf('credentials');
    await office.shut();

    expect(silent).toMatch(/did not answer in time|no answer in time/);
    expect(await faultsOf('credentials')).toMatch(/nothing listens there.*firewall/);
  });

  test('may be a certificate, whose key signs the request', async () => {
    const [key, crt, pem] = ['app.key', 'app.crt', 'app.pem'].map((name) => path.join(folder, name));
    const args = 'req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=flow-medic -keyout'.split(' ');
    execFileSync('openssl', [...args, key ?? '', '-out', crt ?? ''], { stdio: 'ignore' });
    const [certificate, privateKey] = [readFileSync(crt ?? '', 'utf8'), readFileSync(key ?? '', 'utf8')];
    writeFileSync(pem ?? '', certificate + privateKey);
    delete environment['MICROSOFT_APP_PASSWORD'];
    environment['MICROSOFT_APP_CERTIFICATE_FILE'] = pem ?? '';
    const unknown = await faultsOf('credentials');
    const knowing = await startFakeTokenOffice({ id: appId, secret, certificate });
    ports = { ...ports, authority: knowing.url };

    expect(unknown).toMatch(/AADSTS700027.*Upload it/);
    expect(await faultsOf('credentials')).toBe('');
    await knowing.shut();
  });
});

describe('keys of the issuer', () => {
  test.each([
    ['fail', 'failing', /answered 500/],
    ['are of another protocol', 'changing', /could not be reached/],
  ] as const)('that %s are told', async (_what, mood, words) => {
    issuer.become(mood);

    expect(await faultsOf('keys')).toMatch(words);
  });

  test('that never come are told in time', async () => {
    issuer.become('silent');
    timeIsUp();

    expect(await faultsOf('keys')).toMatch(/in time/);
  });

  test.each([
    ['a page of a proxy', '<html>sign in</html>', /no list of keys.*proxy/],
    ['keys of another channel', '{"keys":[{"kid":"1","endorsements":["webchat"]}]}', /no key for Teams/],
  ])('in place of which there is %s are told', async (_what, keys, words) => {
    const other = await startLoopbackServer((request, _body, response) => {
      response.end(request.url === '/keys' ? keys : JSON.stringify({ jwks_uri: `${other.url}/keys` }));
    });
    ports = { ...ports, metadata: other.url };

    expect(await faultsOf('keys')).toMatch(words);
    await other.shut();
  });
});

describe('the database', () => {
  const file = (): string => environment['DATABASE_FILE'] ?? '';

  test('that is not there yet is made later, and not by looking', async () => {
    expect((await findings()).find(({ area }) => area === 'database')).toMatchObject({
      state: 'well',
      says: expect.stringContaining('makes it at its first start'),
    });
    expect(existsSync(file())).toBe(false);
  });

  test('that is another file is told', async () => {
    writeFileSync(file(), 'canary words '.repeat(100));

    expect(await faultsOf('database')).toMatch(/is no database.*flow-medic restore/);
  });

  test('in a place that cannot be is told', async () => {
    writeFileSync(path.join(folder, 'a file'), 'x');
    environment['DATABASE_FILE'] = path.join(folder, 'a file', 'cases.sqlite');

    expect(await faultsOf('database')).toMatch(/cannot be opened.*DATABASE_FILE/);
  });

  test('of an older version keeps its tables until the next start', async () => {
    const database = await tables();
    await sql`delete from kysely_migration where name = '005-correlation'`.execute(database.db);
    await database.close();
    await findings();

    expect((await findings()).find(({ area }) => area === 'database')).toMatchObject({
      state: 'well',
      says: expect.stringMatching(/next start .*005-correlation/),
    });
  });

  test('of a newer version is named', async () => {
    const database = await tables();
    await sql`insert into kysely_migration (name, timestamp) values ('900-later', '2027')`.execute(database.db);
    await database.close();

    expect((await findings()).find(({ area }) => area === 'database')?.says).toMatch(/newer version .*900-later/);
  });

  test('that nobody can write to is told', async () => {
    const database = await tables();
    await sql`create trigger full before insert on pulse begin select raise(abort, 'full'); end`.execute(database.db);
    await database.close();

    expect(await faultsOf('database')).toMatch(/read and not written.*Make room/);
  });

  test('of PostgreSQL that is away is told without its password', async () => {
    const gone = await startLoopbackServer(() => undefined);
    await gone.shut();
    const { port } = new URL(gone.url);
    environment['DATABASE_URL'] = `postgres://medic:canary-db-canary@127.0.0.1:${port}/medic`;

    expect(await faultsOf('database')).toMatch(/PostgreSQL 127\.0\.0\.1.*nothing listens there.*DATABASE_URL/);
  });
});

describe('the desk', () => {
  test.each([
    [401, /answered 401.*SERVICENOW_PASSWORD/],
    [403, /answered 403.*itil/],
    [404, /answered 404.*SERVICENOW_URL/],
    [503, /answered 503.*own state/],
  ])('that answers %i is told with its mend', async (status, words) => {
    desk.become({ status });

    expect(await faultsOf('desk')).toMatch(words);
  });

  test('that breaks the connection, hangs or is away is told', async () => {
    desk.become('drops');
    expect(await faultsOf('desk')).toMatch(/broke the connection/);
    timeIsUp();
    desk.become('hangs');
    expect(await faultsOf('desk')).toMatch(/in time/);
    await desk.shut();
    expect(await faultsOf('desk')).toMatch(/nothing listens there/);
  });

  test('is asked nothing that would file, change or send something', async () => {
    Object.assign(environment, {
      DESK: 'webhook',
      WEBHOOK_URL: `${desk.url}/hook?code=canary`,
      WEBHOOK_SECRET: `whsec_${Buffer.from('canary'.repeat(6)).toString('base64')}`,
      DESK_ROUTES: '{"sign-in":{"desk":"servicenow"},"devices":{"desk":"jira"}}',
      JIRA_URL: desk.url,
      JIRA_EMAIL: 'agent@example.com',
      JIRA_API_TOKEN: 'canary-jira-canary',
      JIRA_SERVICE_DESK_ID: '1',
      JIRA_REQUEST_TYPE_ID: '2',
    });
    const found = await findings();

    expect(found.filter(({ area, state }) => area === 'desk' && state === 'well')).toHaveLength(3);
    expect(new Set(desk.calls.map(({ method }) => method))).toEqual(new Set(['GET', 'HEAD']));
    expect(desk.calls.every(({ body }) => body === '')).toBe(true);
  });

  test('of a webhook that is not there is told', async () => {
    Object.assign(environment, {
      DESK: 'webhook',
      WEBHOOK_URL: `${desk.url}/hook?code=canary`,
      WEBHOOK_SECRET: `whsec_${Buffer.from('canary'.repeat(6)).toString('base64')}`,
    });
    desk.become({ status: 404 });

    expect(await faultsOf('desk')).toMatch(/\/hook answered 404.*WEBHOOK_URL/);
  });
});

describe('the knowledge', () => {
  test('that is missing is told', async () => {
    const broken = smallProduct();
    rmSync(path.join(broken.root, 'dist', 'knowledge.json'));
    const found = await examineAll(doctorParts(environment, { mode: 'production', root: broken.root }, ports));
    broken.remove();

    expect(found.find(({ area }) => area === 'knowledge')).toMatchObject({
      state: 'fault',
      mend: expect.stringContaining('npm run build'),
    });
  });

  test('whose sources have changed is told', async () => {
    const changed = smallProduct();
    changed.knowledge.change(
      'articles/desktop-flows/machine-refused.yaml',
      'title: The machine',
      'title: This machine',
    );
    // Files that are written in the same moment have the same time.
    utimesSync(path.join(changed.root, 'dist', 'knowledge.json'), new Date(0), new Date(0));
    const found = await examineAll(doctorParts(environment, { mode: 'production', root: changed.root }, ports));
    changed.remove();

    expect(found.find(({ area }) => area === 'knowledge')?.says).toMatch(/have changed since/);
  });
});

describe('the clock', () => {
  /** The token's place is the only one that tells its time. */
  const alone = async (): Promise<Finding | undefined> => {
    await Promise.all([issuer.close(), desk.shut()]);
    return (await findings()).find(({ area }) => area === 'clock');
  };

  test.each([
    [7, /7 minutes behind/],
    [-7, /7 minutes ahead/],
  ])('that is %i minutes away is told', async (minutes, words) => {
    theirTime = now + minutes * 60_000;

    expect(await alone()).toMatchObject({ state: 'fault', says: expect.stringMatching(words) });
  });

  test('that agrees is in order', async () => {
    theirTime = now + 20_000;

    expect((await alone())?.state).toBe('well');
  });

  test('cannot be told when nobody was reached', async () => {
    await office.shut();

    expect((await alone())?.state).toBe('not checked');
  });
});

test('what hangs, and what fails in a way nobody foresaw, is a fault of its part alone', async () => {
  const found = await examineAll({
    examinations: [
      { area: 'keys', examine: async () => new Promise(() => undefined) },
      { area: 'desk', examine: async () => Promise.reject(new TypeError('canary')) },
      { area: 'settings', examine: async () => Promise.resolve([{ area: 'settings', state: 'well', says: 'fine' }]) },
    ],
    afterwards: () => [],
    timeLimit: () => AbortSignal.timeout(50),
    secrets: [],
  });

  expect(found.map(({ area, state }) => `${area} ${state}`)).toEqual(['settings well', 'keys fault', 'desk fault']);
  expect(toldFindings(found, false).text).not.toContain('canary');
});

test('a secret that a finding would hold is taken out of it', async () => {
  const parts = {
    examinations: [
      {
        area: 'desk' as const,
        examine: async () =>
          Promise.resolve([{ area: 'desk' as const, state: 'well' as const, says: `it said ${secret} to me` }]),
      },
    ],
    afterwards: () => [],
    timeLimit: () => AbortSignal.timeout(1_000),
  };
  const told = async (secrets: string[]): Promise<string> =>
    toldFindings(await examineAll({ ...parts, secrets }), true).text;

  expect(await told([])).toContain(secret);
  expect(await told([secret])).toContain('it said *** to me');
});
