import { says } from '../activities';
import { startBot, type RunningBot } from '../running-bot';
import { startFakeEntra, type FakeEntra } from '../../../testbed/fake-entra';
import { production } from './production';

const { claims, credentials, home, serviceUrl } = production();
let entra: FakeEntra;
let bot: RunningBot | undefined;
let people: string[] = [];

beforeAll(async () => {
  entra = await startFakeEntra(claims);
});
afterEach(async () => {
  await bot?.close();
  bot = undefined;
  people = [];
});
afterAll(async () => {
  await entra.close();
});

async function sending(
  times: number | undefined,
): Promise<(person: string) => Promise<{ status: number; body: unknown }>> {
  const running = await startBot({
    production: {
      credentials,
      metadata: entra.metadata,
      http: { people: times === undefined ? undefined : { times, seconds: 600 } },
    },
    take: async ({ asker }) => {
      people.push(asker.personId);
      return Promise.resolve(undefined);
    },
  });
  bot = running;
  return async (person) =>
    running.post(
      { ...says({ serviceUrl }, 'hi'), ...home, from: { id: '29:1', aadObjectId: person } },
      { authorization: `Bearer ${entra.token()}` },
    );
}

const maya = '3a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
const ana = '4a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';

test('a person who sends more than the bot takes is told to wait, in any spelling of their id, and nobody else is', async () => {
  const send = await sending(2);
  expect((await send(maya)).status).toBe(200);
  expect((await send(maya.toUpperCase())).status).toBe(200);
  expect(await send(maya)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  expect((await send(ana)).status).toBe(200);
});

test('without the limit a person sends as much as they like', async () => {
  const send = await sending(undefined);
  for (let count = 0; count < 80; count += 1) expect((await send(maya)).status).toBe(200);
});

test('one person is one person, however their object id is spelt', async () => {
  const send = await sending(undefined);
  await send(maya);
  await send(maya.toUpperCase());
  expect(people).toEqual([maya, maya]);
});
