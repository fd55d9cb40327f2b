import { says } from './activities';
import { startBot } from './running-bot';
import { cutTheNetwork, startTokenIssuer } from './token-issuer';

const appId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';

// A file of its own: the SDK keeps the keys it has once seen, and here it must never have seen them.
test('while the key page is out of reach nobody is let in, and the bot lives on', async () => {
  const now = Math.floor(Date.now() / 1000);
  const issuer = await startTokenIssuer({
    iss: 'https://api.botframework.com',
    aud: appId,
    serviceurl: serviceUrl,
    nbf: now - 60,
    exp: now + 3600,
  });
  let turns = 0;
  const bot = await startBot({
    credentials: { appId, appPassword: 'not-a-real-one', tenantId: appId, appType: 'SingleTenant' },
    logic: async () => {
      turns += 1;
    },
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const tryIt = async (): Promise<number> =>
    (await bot.post(says({ serviceUrl }, 'hi'), { authorization: `Bearer ${issuer.token()}` })).status;
  try {
    cutTheNetwork();
    expect(await tryIt()).toBe(401);
    expect(turns).toBe(0);

    jest.restoreAllMocks();
    issuer.publishKeys();
    expect(await tryIt()).toBe(200);
    expect(turns).toBe(1);
  } finally {
    await bot.close();
    await issuer.close();
  }
});
