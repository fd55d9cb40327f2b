import fc from 'fast-check';
import { says } from './activities';
import { startBot, type RunningBot } from './running-bot';
import { startTokenIssuer, strangersKey, type Claims, type TokenIssuer } from './token-issuer';

const appId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
const tenantId = '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const now = Math.floor(Date.now() / 1000);
const hour = 3600;

let issuer: TokenIssuer;
let bot: RunningBot;
let turns = 0;

beforeAll(async () => {
  issuer = await startTokenIssuer({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: now - hour,
    exp: now + hour,
  });
  bot = await startBot({
    credentials: { appId, appPassword: 'not-a-real-one', tenantId, appType: 'SingleTenant' },
    logic: async () => {
      turns += 1;
    },
  });
});

beforeEach(() => {
  turns = 0;
  issuer.publishKeys();
  // The SDK writes every refusal to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(async () => {
  await bot.close();
  await issuer.close();
});

async function statusFor(
  authorization: string | undefined,
  activity: unknown = says({ serviceUrl }, 'AADSTS50126'),
): Promise<number> {
  const { status } = await bot.post(activity, authorization === undefined ? {} : { authorization });
  return status;
}

test('a token that the Bot Framework signed for this bot is let in', async () => {
  expect(await statusFor(`Bearer ${issuer.token()}`)).toBe(200);
  expect(turns).toBe(1);
});

/** An Entra token, as another bot or a person can get it. */
const entra = (tenant: string, rest: Claims): string =>
  issuer.token({ iss: `https://sts.windows.net/${tenant}/`, tid: tenant, ver: '1.0', serviceurl: undefined, ...rest });
const stranger = '0d0d0d0d-0000-4000-8000-00000000000d';

/** Only who knows the bot's secret gets this one; it shows that the strangers' tokens below fail for whose they are. */
test('of the tokens that Entra signs only the bot\u2019s own is let in', async () => {
  expect(await statusFor(`Bearer ${entra(tenantId, { appid: appId })}`)).toBe(200);
  expect(await statusFor(`Bearer ${entra(tenantId, { appid: stranger })}`)).toBe(401);
});

test.each<[string, () => string | undefined]>([
  ['no token', () => undefined],
  ['an empty header', () => ''],
  ['a scheme without a token', () => 'Bearer '],
  ['another scheme', () => `Basic ${Buffer.from('bot:password').toString('base64')}`],
  ['the token without its scheme', () => issuer.token()],
  ['words in place of a token', () => 'Bearer let me in'],
  ['a token of dots', () => 'Bearer ..'],
  ['alg none', () => `Bearer ${issuer.unsigned('none')}`],
  ['alg NONE', () => `Bearer ${issuer.unsigned('NONE')}`],
  ['RS256 without a signature', () => `Bearer ${issuer.unsigned('RS256')}`],
  ['HS256 with a guessed secret', () => `Bearer ${issuer.hmac('secret')}`],
  ['HS256 with the public key as secret', () => `Bearer ${issuer.hmac(issuer.publicKey)}`],
  ['a stranger\u2019s signature', () => `Bearer ${issuer.signedBy(strangersKey)}`],
  ['a key nobody published', () => `Bearer ${issuer.token({}, { kid: 'other' })}`],
  ['an expired token', () => `Bearer ${issuer.token({ nbf: now - 3 * hour, exp: now - 2 * hour })}`],
  ['a token for later', () => `Bearer ${issuer.token({ nbf: now + 2 * hour, exp: now + 3 * hour })}`],
  ['another bot\u2019s token', () => `Bearer ${issuer.token({ aud: stranger })}`],
  ['a token for nobody', () => `Bearer ${issuer.token({ aud: undefined })}`],
  ['another issuer', () => `Bearer ${issuer.token({ iss: 'https://api.botframework.example' })}`],
  [
    'a token of another service address',
    () => `Bearer ${issuer.token({ serviceurl: 'https://elsewhere.botframework.com/' })}`,
  ],
  ['a token of no service address', () => `Bearer ${issuer.token({ serviceurl: undefined })}`],
  ['a token Entra gave to another app of the tenant', () => `Bearer ${entra(tenantId, { appid: stranger })}`],
  ['a token Entra gave in another tenant', () => `Bearer ${entra(stranger, { appid: stranger })}`],
  ['a person\u2019s token without an app', () => `Bearer ${entra(tenantId, {})}`],
])('%s is refused with 401, and no logic runs', async (_what, authorization) => {
  expect(await statusFor(authorization())).toBe(401);
  expect(turns).toBe(0);
});

test('a good token with any one character changed is refused', async () => {
  const good = issuer.token();
  // The last character of the signature holds bits that mean nothing.
  const place = fc.integer({ min: 0, max: good.length - 2 });
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom('A', 'Z', 'a', '9', '-', '_', '.', '='), async (at, character) => {
      fc.pre(good[at] !== character);
      expect(await statusFor(`Bearer ${good.slice(0, at)}${character}${good.slice(at + 1)}`)).toBe(401);
    }),
    { numRuns: 150, seed: 11 },
  );
  expect(turns).toBe(0);
});

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
  ['a service address in the clear', { serviceUrl: 'http://smba.trafficmanager.net/emea/' }],
  ['this machine', { serviceUrl: 'http://127.0.0.1:3978/' }],
  ['the channel that skips the checks', { channelId: 'AseChannel' }],
  ['the emulator', { channelId: 'emulator' }],
  ['another channel', { channelId: 'webchat' }],
])('%s is refused with 403 even with a good token', async (_what, change) => {
  const authorization = `Bearer ${issuer.token({ serviceurl: change.serviceUrl ?? serviceUrl })}`;

  expect(await statusFor(authorization, { ...says({ serviceUrl }, 'AADSTS50126'), ...change })).toBe(403);
  expect(turns).toBe(0);
});
