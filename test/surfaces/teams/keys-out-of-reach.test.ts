import { says } from './activities';
import { production } from './door/production';
import { startBot } from './running-bot';
import { startFakeEntra } from '../../testbed/fake-entra';

test('while the key page is out of reach nobody is let in, the bot says why, and lives on', async () => {
  const { claims, credentials, home, serviceUrl } = production();
  const entra = await startFakeEntra(claims);
  let turns = 0;
  const bot = await startBot({
    production: {
      credentials,
      metadata: entra.metadata,
      teams: { keyTimes: { fresh: 1e9, good: 1e9, pause: 0, patience: 50 } },
    },
    logic: async () => {
      turns += 1;
    },
  });
  const tryIt = async (): Promise<unknown> =>
    bot.post({ ...says({ serviceUrl }, 'hi'), ...home }, { authorization: `Bearer ${entra.token()}` });
  try {
    for (const mood of ['failing', 'silent', 'endless', 'changing'] as const) {
      entra.become(mood);
      expect(await tryIt()).toMatchObject({ status: 503, body: { code: 'keys-out-of-reach' } });
    }
    expect(turns).toBe(0);
    expect(bot.reported).toHaveLength(4);

    entra.become('well');
    expect(await tryIt()).toMatchObject({ status: 200 });
    expect(turns).toBe(1);
  } finally {
    await bot.close();
    await entra.close();
  }
});
