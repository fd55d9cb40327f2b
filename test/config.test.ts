import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, readConfig, settingNames } from '../src/config';

const appId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
const tenantId = '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
const production = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId, MICROSOFT_APP_PASSWORD: 'a secret' };

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

/** What nobody has to set. */
const defaults = {
  escalation: undefined,
  database: { kind: 'sqlite', file: 'data/flow-medic.sqlite' },
  retention: { textDays: 30, caseDays: 365 },
  undoSeconds: 60,
  tab: {
    publicUrl: undefined,
    teamsAppId: undefined,
    itRole: 'FlowMedic.IT',
    publisher: { name: undefined, contact: undefined },
  },
};

describe('local mode', () => {
  test('needs no setting and listens on loopback', () => {
    expect(readConfig({}, 'local')).toEqual({
      ...defaults,
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      playgroundPort: 56150,
    });
  });

  test('takes its ports from the environment, and never another host', () => {
    expect(readConfig({ PORT: '0', PLAYGROUND_PORT: '5000', HOST: '0.0.0.0', ...production }, 'local')).toEqual({
      ...defaults,
      mode: 'local',
      host: '127.0.0.1',
      port: 0,
      playgroundPort: 5000,
    });
  });
});

describe('the tab', () => {
  test('is told where it is and who runs it', () => {
    const { tab } = readConfig(
      {
        ...production,
        PUBLIC_URL: 'https://Flow-Medic.contoso.com/',
        TEAMS_APP_ID: appId.toUpperCase(),
        PUBLISHER_NAME: 'Contoso IT',
        PUBLISHER_CONTACT: 'it@contoso.com',
      },
      'production',
    );

    expect(tab).toEqual({
      publicUrl: 'https://flow-medic.contoso.com',
      teamsAppId: appId,
      itRole: 'FlowMedic.IT',
      publisher: { name: 'Contoso IT', contact: 'it@contoso.com' },
    });
  });

  test.each([
    'http://flow-medic.contoso.com',
    'https://flow-medic.contoso.com/tab',
    'https://flow-medic.contoso.com:8443',
    'https://maya@flow-medic.contoso.com',
    'https://flow-medic.contoso.com/?x=1',
    'flow-medic.contoso.com',
  ])('cannot lie at %s', (address) => {
    expect(faultsOf(() => readConfig({ ...production, PUBLIC_URL: address }, 'production'))).toEqual([
      expect.stringMatching(/^PUBLIC_URL must be an https address/),
    ]);
  });

  test.each(['nobody', 'http://contoso.com', 'javascript:alert(1)'])('nobody is reached by %s', (contact) => {
    expect(faultsOf(() => readConfig({ ...production, PUBLISHER_CONTACT: contact }, 'production'))).toEqual([
      expect.stringMatching(/^PUBLISHER_CONTACT must be a mail address or an https address/),
    ]);
  });
});

describe('production mode', () => {
  test('takes its credentials from the environment', () => {
    expect(readConfig({ ...production, PORT: '8080' }, 'production')).toEqual({
      ...defaults,
      mode: 'production',
      host: '0.0.0.0',
      port: 8080,
      identity: {
        credentials: { appId, tenantId, proof: { kind: 'secret', secret: 'a secret' } },
        tenants: [tenantId],
      },
      metrics: { host: '127.0.0.1', port: 9464 },
    });
  });

  test('needs no password with a managed identity', () => {
    expect(
      readConfig(
        { ...production, MICROSOFT_APP_PASSWORD: undefined, MICROSOFT_APP_TYPE: 'UserAssignedMsi' },
        'production',
      ),
    ).toMatchObject({ identity: { credentials: { proof: { kind: 'managed identity' } } } });
  });

  test.each([
    ['nothing at all', {}],
    ['empty settings', { MICROSOFT_APP_ID: '', MICROSOFT_APP_TENANT_ID: '', MICROSOFT_APP_PASSWORD: '' }],
    ['blank settings', { MICROSOFT_APP_ID: ' ', MICROSOFT_APP_TENANT_ID: '\t', MICROSOFT_APP_PASSWORD: ' ' }],
  ])('with %s names each missing setting', (_what, environment) => {
    expect(faultsOf(() => readConfig(environment, 'production'))).toEqual([
      expect.stringMatching(/^MICROSOFT_APP_ID is missing.*npm start/),
      'MICROSOFT_APP_TENANT_ID is missing',
      expect.stringMatching(/^MICROSOFT_APP_PASSWORD is missing.*UserAssignedMsi/),
    ]);
  });

  test.each(Object.keys(production))('refuses to run without %s', (name) => {
    expect(faultsOf(() => readConfig({ ...production, [name]: undefined }, 'production'))).toEqual([
      expect.stringMatching(new RegExp(`^${name} is missing`)),
    ]);
  });
});

describe('whose people the bot serves', () => {
  const other = '0D0D0D0D-0000-4000-8000-00000000000D';

  test('are those of its own tenant, or of the tenants that are named', () => {
    expect(readConfig(production, 'production')).toMatchObject({ identity: { tenants: [tenantId] } });
    expect(readConfig({ ...production, ALLOWED_TENANTS: `${tenantId}, ${other}` }, 'production')).toMatchObject({
      identity: { tenants: [tenantId, other.toLowerCase()] },
    });
  });

  test.each(['contoso.example', ',', '*'])('are never named by %s', (text) => {
    expect(faultsOf(() => readConfig({ ...production, ALLOWED_TENANTS: text }, 'production'))).toEqual([
      expect.stringMatching(/^ALLOWED_TENANTS/),
    ]);
  });
});

describe('a name that is almost a setting', () => {
  test.each([
    ['MICROSOFT_APP_PASWORD', 'MICROSOFT_APP_PASSWORD'],
    ['MicrosoftAppTenantId', 'MICROSOFT_APP_TENANT_ID'],
    ['Microsoft-App-Password', 'MICROSOFT_APP_PASSWORD'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['DESK_MEMBER', 'DESK_MEMBERS'],
    ['ALLOWED_TENANT', 'ALLOWED_TENANTS'],
    ['JIRA_API_TOKNE', 'JIRA_API_TOKEN'],
    ['desk_mail', 'DESK_MAIL'],
  ])('%s is a fault that names %s', (wrong, meant) => {
    const rest = Object.fromEntries(Object.entries(production).filter(([name]) => name !== meant));
    expect(faultsOf(() => readConfig({ ...rest, [wrong]: 'x' }, 'production'))).toContainEqual(
      expect.stringContaining(`${wrong} is no setting of Flow Medic. Did you mean ${meant}?`),
    );
  });

  test('is another program\u2019s where the right one is set too', () => {
    expect(
      faultsOf(() => readConfig({ ...production, DATABASE_URI: 'x', DATABASE_URL: 'postgres://h/n' }, 'production')),
    ).toEqual([]);
  });

  test.each(['HOME', 'PATH', 'POST', 'HOSTNAME', 'PWD', 'NODE_ENV', 'npm_config_port', 'WEBSITE_HOSTNAME', 'PGHOST'])(
    '%s is none',
    (name) => {
      expect(faultsOf(() => readConfig({ ...production, [name]: 'x' }, 'production'))).toEqual([]);
    },
  );
});

test.each([
  ['PORT', 'eighty', 'must be a number'],
  ['PORT', '80.5', 'whole number'],
  ['PORT', '65536', '0 to 65535'],
  ['PORT', '-1', '0 to 65535'],
  ['PLAYGROUND_PORT', '0', '1 to 65535'],
  ['PLAYGROUND_PORT', 'no', 'must be a number'],
  ['MICROSOFT_APP_ID', 'flow-medic', 'GUID'],
  ['MICROSOFT_APP_TENANT_ID', `${tenantId}0`, 'GUID'],
  ['MICROSOFT_APP_TYPE', 'MultiTenant', 'SingleTenant or UserAssignedMsi'],
])('%s=%s is refused in words', (name, value, words) => {
  expect(faultsOf(() => readConfig({ ...production, [name]: value }, 'production'))).toEqual([
    expect.stringMatching(new RegExp(`^${name} .*${words}`)),
  ]);
});

test('every fault is told at once: wrong values, missing settings and what the caller found', () => {
  const faults = faultsOf(() =>
    readConfig(
      { PORT: 'eighty', PLAYGROUND_PORT: '0', MICROSOFT_APP_ID: 'flow-medic', MICROSOFT_APP_TYPE: 'MultiTenant' },
      'production',
      ['A file is in the way.'],
    ),
  );

  expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
    'A',
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
    'MICROSOFT_APP_TYPE',
    'PLAYGROUND_PORT',
    'PORT',
  ]);
});

test('the error message shows every fault on a line of its own, and never a value', () => {
  const error = new ConfigError(['one is wrong', 'two is wrong']);

  expect(error.message.split('\n')).toEqual(expect.arrayContaining(['  one is wrong', '  two is wrong']));
  expect(error.code).toBe('CONFIG_INVALID');
  expect(faultsOf(() => readConfig({ ...production, MICROSOFT_APP_ID: 'hunter2' }, 'production')).join()).not.toContain(
    'hunter2',
  );
});

test('an empty setting counts as not given', () => {
  expect(readConfig({ PORT: '', PLAYGROUND_PORT: ' ' }, 'local')).toMatchObject({ port: 3978, playgroundPort: 56150 });
});

test('what else stands in the environment does not matter', () => {
  expect(readConfig({ PATH: '/bin', port: 'x', npm_config_port: 'y' }, 'local')).toEqual(readConfig({}, 'local'));
});

describe('.env.example', () => {
  const lines = readFileSync(path.join(__dirname, '..', '.env.example'), 'utf8').split(/\r?\n/);
  const settings = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('='));

  test('lists every setting once and no other', () => {
    expect(settings.map(([name]) => name).sort()).toEqual([...settingNames].sort());
    expect(settings.length).toBeGreaterThan(0);
  });

  test('shows the defaults, and as it stands is good for local mode', () => {
    const asWritten = Object.fromEntries(settings.map(([name = '', value]) => [name, value]));

    expect(readConfig(asWritten, 'local')).toEqual(readConfig({}, 'local'));
    expect(readConfig({ ...asWritten, ...production }, 'production')).toEqual(readConfig(production, 'production'));
  });

  test('holds no secret', () => {
    expect(
      settings.filter(([name = '', value]) => /PASSWORD|SECRET|TOKEN|KEY|_ID$/.test(name) && value !== ''),
    ).toEqual([]);
  });
});
