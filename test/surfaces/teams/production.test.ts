import { says } from './activities';
import { production } from './door/production';
import { startBot, type RunningBot } from './running-bot';
import { startFakeEntra, type Claims, type FakeEntra } from '../../testbed/fake-entra';

const { claims, credentials, home, serviceUrl } = production();
const { tenantId } = credentials;
const stranger = '0d0d0d0d-0000-4000-8000-00000000000d';

let entra: FakeEntra;
let bot: RunningBot;
let turns = 0;

beforeAll(async () => {
  entra = await startFakeEntra(claims);
  bot = await startBot({
    production: { credentials, metadata: entra.metadata },
    logic: async () => {
      turns += 1;
    },
  });
});

beforeEach(() => {
  turns = 0;
  // The SDK writes every refusal to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(async () => {
  await bot.close();
  await entra.close();
});

async function statusFor(change: Claims, to = bot): Promise<number> {
  const activity = { ...says({ serviceUrl }, 'AADSTS50126'), ...home, ...change };
  const authorization = `Bearer ${entra.token({ serviceurl: activity.serviceUrl })}`;
  return (await to.post(activity, { authorization })).status;
}

test.each<[string, { serviceUrl?: string; channelId?: string }]>([
  ['a foreign service address', { serviceUrl: 'https://attacker.example/' }],
  [
    'a service address that only begins like Teams',
    { serviceUrl: 'https://smba.trafficmanager.net.attacker.example/' },
  ],
  [
    'a service address that names Teams as its user',
    { serviceUrl: 'https://smba.trafficmanager.net@attacker.example/' },
  ],
  ['a service address with a user', { serviceUrl: 'https://anybody@smba.trafficmanager.net/emea/' }],
  ['a service address with a port', { serviceUrl: 'https://smba.trafficmanager.net:8443/emea/' }],
  ['another host of the Bot Framework', { serviceUrl: 'https://anything.botframework.com/' }],
  ['a service address in the clear', { serviceUrl: 'http://smba.trafficmanager.net/emea/' }],
  ['this machine', { serviceUrl: 'http://127.0.0.1:3978/' }],
  ['the channel that skips the checks', { channelId: 'AseChannel' }],
  ['the emulator', { channelId: 'emulator' }],
  ['another channel', { channelId: 'webchat' }],
])('%s is refused with 403 even with a good token for it', async (_what, change) => {
  expect(await statusFor(change)).toBe(403);
  expect(turns).toBe(0);
});

describe('of the tenants', () => {
  const at = (conversation: unknown, channelData: unknown): Claims => ({
    conversation: { id: 'a', conversationType: 'personal', tenantId: conversation },
    channelData: channelData === undefined ? undefined : { tenant: { id: channelData } },
  });

  test.each<[string, Claims]>([
    ['both places name it', at(tenantId, tenantId)],
    ['only the conversation names it', at(tenantId, undefined)],
    ['only the channel data name it', at(undefined, tenantId)],
    ['it is spelt in capitals', at(tenantId.toUpperCase(), tenantId.toUpperCase())],
  ])('the bot\u2019s own is let in: %s', async (_how, change) => {
    expect(await statusFor(change)).toBe(200);
    expect(turns).toBe(1);
  });

  const foreign: [string, Claims][] = [
    ['both places name another', at(stranger, stranger)],
    ['the conversation is another\u2019s', at(stranger, tenantId)],
    ['the person is another\u2019s', at(tenantId, stranger)],
  ];
  test.each<[string, Claims]>([
    ...foreign,
    ['none is named', at(undefined, undefined)],
    ['an empty one is named', at('', '')],
    ['a list is named', at(tenantId, [tenantId])],
    ['a longer one is named', at(`${tenantId}0`, tenantId)],
  ])('others are refused with 403 or 400: %s', async (_how, change) => {
    expect([400, 403]).toContain(await statusFor(change));
    expect(turns).toBe(0);
  });

  test('another one is let in where the settings allow it', async () => {
    const generous = await startBot({
      production: { credentials, metadata: entra.metadata, tenants: [tenantId, stranger] },
      logic: async () => {
        turns += 1;
      },
    });
    try {
      for (const [, change] of foreign) expect(await statusFor(change, generous)).toBe(200);
    } finally {
      await generous.close();
    }
  });

  test('without the check of the tenant every other one gets in', async () => {
    const careless = await startBot({
      production: { credentials, metadata: entra.metadata, teams: { checksTenant: false } },
      logic: async () => {
        turns += 1;
      },
    });
    try {
      for (const [, change] of foreign) expect(await statusFor(change, careless)).toBe(200);
      expect(turns).toBe(foreign.length);
    } finally {
      await careless.close();
    }
  });

  test('200 tries of other tenants: none gets in', async () => {
    const statuses = new Set<number>();
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const other = `${stranger.slice(0, -3)}${String(100 + attempt)}`;
      const [, change] = [
        ['both', at(other, other)],
        ['the conversation', at(other, tenantId)],
        ['the person', at(tenantId, other)],
      ][attempt % 3] as [string, Claims];
      statuses.add(await statusFor(change));
    }
    expect([...statuses]).toEqual([403]);
    expect(turns).toBe(0);
  });
});
