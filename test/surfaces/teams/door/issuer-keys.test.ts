import { issuerKeys, shippedKeyTimes, type KeyTimes } from '../../../../src/surfaces/teams/issuer-keys';
import { shippedTokenChecks, teamsTokens, type ReadToken } from '../../../../src/surfaces/teams/teams-token';
import { startFakeEntra, type FakeEntra } from '../../../testbed/fake-entra';
import { production } from './production';

const { claims, credentials } = production();
let entra: FakeEntra;
let now = 0;
let reported: unknown[] = [];

beforeEach(async () => {
  now = 1_000_000;
  reported = [];
  entra = await startFakeEntra(claims);
});
afterEach(async () => {
  await entra.close();
});

function reader(times: Partial<KeyTimes> = {}): ReadToken {
  const keys = issuerKeys(entra.metadata, {
    report: (error) => reported.push(error),
    clock: () => now,
    times: { ...shippedKeyTimes, ...times },
  });
  return teamsTokens(keys, shippedTokenChecks(credentials.appId));
}

test('keys are asked for once, however many tokens come at the same time', async () => {
  const read = reader();
  const kinds = await Promise.all(Array.from({ length: 50 }, async () => (await read(entra.token())).kind));
  expect(new Set(kinds)).toEqual(new Set(['genuine']));
  expect(entra.asked()).toBe(1);
});

test('a new key is found at once, and unknown keys do not make the bot ask for ever', async () => {
  const read = reader();
  await read(entra.token());
  now += shippedKeyTimes.pause;
  entra.rotate();
  expect((await read(entra.token())).kind).toBe('genuine');
  for (let count = 0; count < 100; count += 1)
    expect((await read(entra.token({}, { kid: `made up ${count}` }))).kind).toBe('refused');
  expect(entra.asked()).toBe(2);
});

test('without the pause every made-up key is a request to the issuer', async () => {
  const read = reader({ pause: 0 });
  for (let count = 0; count < 10; count += 1) await read(entra.token({}, { kid: `made up ${count}` }));
  expect(entra.asked()).toBeGreaterThan(9);
});

test('keys that are known go on working while the issuer is out of reach, but not for ever', async () => {
  const read = reader();
  await read(entra.token());
  entra.become('failing');
  now += shippedKeyTimes.fresh;
  expect((await read(entra.token())).kind).toBe('genuine');
  now += shippedKeyTimes.good;
  expect((await read(entra.token())).kind).toBe('no keys');
});

test('old keys are asked for again beside the turns', async () => {
  const read = reader();
  await read(entra.token());
  now += shippedKeyTimes.fresh;
  expect((await read(entra.token())).kind).toBe('genuine');
  // Whoever comes with a key that is not known waits for the same answer.
  await read(entra.token({}, { kid: 'other' }));
  expect(entra.asked()).toBe(2);
});

test.each(['silent', 'endless', 'failing', 'changing'] as const)(
  'an issuer that is %s is given up in time, and told of',
  async (mood) => {
    entra.become(mood);
    expect((await reader({ patience: 100 })(entra.token())).kind).toBe('no keys');
    expect(reported).toHaveLength(1);
  },
);

test('after the clock was set back a new key is found all the same', async () => {
  now = 20_000_000;
  const read = reader();
  await read(entra.token());
  now = 1_000_000;
  entra.rotate();
  expect((await read(entra.token())).kind).toBe('genuine');
});
