import { localHttpPolicy, shippedHttpPolicy } from '../../../src/surfaces/server/http-policy';
import { says } from '../../surfaces/teams/activities';
import { production } from '../../surfaces/teams/door/production';
import { startBot } from '../../surfaces/teams/running-bot';
import { json, post } from '../../surfaces/server/raw-request';
import { startFakeEntra, type FakeEntra } from '../../testbed/fake-entra';
import { startAttackedBot, type AttackedBot } from '../run/attacked-bot';
import { longestRun, recordRow, triesOf } from '../run/attack-run';
import { floods, type Flood } from './flood';

const { claims, credentials, home, serviceUrl } = production();
/** Short, so that a run ends; what happens is the same after 15 seconds. */
const connections = { ...shippedHttpPolicy.connections, requestMs: 4_000 };
/** As many floods at the same time. */
const together = triesOf({ small: 40, full: 2_000 }).length > 1_000 ? 200 : 40;
let entra: FakeEntra;

beforeAll(async () => {
  entra = await startFakeEntra(claims);
});
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  await entra.close();
});

async function withBot<Result>(work: (bot: AttackedBot, bearer: string) => Promise<Result>): Promise<Result> {
  const bot = await startAttackedBot({ credentials, metadata: entra.metadata, connections });
  try {
    const result = await work(bot, `Bearer ${entra.token()}`);
    expect(bot.exitCode()).toBeUndefined();
    return result;
  } finally {
    await bot.end();
  }
}

/** An honest person of the company, from the moment they send to the whole answer. */
async function honestly(port: number, authorization: string): Promise<{ status: number; tookMs: number }> {
  const body = JSON.stringify({ ...says({ serviceUrl }, 'hi'), ...home });
  const startedAt = performance.now();
  const { status } = await post(port, { ...json, authorization }, body);
  return { status, tookMs: performance.now() - startedAt };
}

interface Outcome {
  wrong: number[];
  /** Statuses of an honest person meanwhile, and how long they waited each time, in milliseconds. */
  honest: number[];
  took: number[];
}

async function play(
  bot: AttackedBot,
  bearer: string,
  { send, wanted }: Flood,
  tries: readonly number[],
): Promise<Outcome> {
  const outcome: Outcome = { wrong: [], honest: [], took: [] };
  for (let first = 0; first < tries.length; first += together) {
    const batch = tries.slice(first, first + together).map(async (attempt) => send(bot.port, attempt, bearer));
    const { status, tookMs } = await honestly(bot.port, bearer);
    outcome.honest.push(status);
    outcome.took.push(tookMs);
    for (const answer of await Promise.all(batch)) if (!wanted.includes(answer)) outcome.wrong.push(answer);
  }
  return outcome;
}

/** The shipped server without the admission, as the local chat has it: then it reads what strangers send. */
async function control({ isStranger, send, control: elsewhere = '' }: Flood): Promise<string> {
  if (!isStranger) return elsewhere;
  const bot = await startBot({ http: { ...localHttpPolicy, connections } });
  try {
    const status = await send(bot.port, 0, '');
    expect([400, 408, 413]).toContain(status);
    return `read, and then ${status}, without the admission`;
  } finally {
    await bot.close();
  }
}

test.each(floods)(
  '$name: refused, and an honest person is answered meanwhile',
  async (flood) => {
    const tries = triesOf({ small: 40, full: 2_000 });
    const startedAt = Date.now();
    const { wrong, honest, took } = await withBot(async (bot, bearer) => play(bot, bearer, flood, tries));
    const longest = Math.max(...took);
    const slow = took.filter((ms) => ms > 1_000).length;
    recordRow({
      threat: `${flood.name} (honest at most ${Math.round(longest)} ms, ${slow} of ${took.length} over 1 s)`,
      tries: tries.length,
      passed: tries.length - wrong.length,
      failed: wrong.length,
      seconds: (Date.now() - startedAt) / 1000,
      control: await control(flood),
    });
    expect({ wrong: [...new Set(wrong)], honest: [...new Set(honest)] }).toEqual({ wrong: [], honest: [200] });
    if (tries.length > 1_000) expect(longest).toBeLessThan(1_000);
  },
  longestRun,
);
