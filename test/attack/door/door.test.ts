import { localHttpPolicy, shippedHttpPolicy, type HttpPolicy } from '../../../src/surfaces/server/http-policy';
import { says } from '../../surfaces/teams/activities';
import { production } from '../../surfaces/teams/door/production';
import { startBot, type RunningBot } from '../../surfaces/teams/running-bot';
import { startFakeEntra, type FakeEntra } from '../../testbed/fake-entra';
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

async function withBot<Result>(
  http: Partial<HttpPolicy>,
  work: (bot: RunningBot, bearer: string) => Promise<Result>,
): Promise<Result> {
  const bot = await startBot({
    production: {
      credentials,
      metadata: entra.metadata,
      http: { connections, ...http },
    },
    logic: async () => Promise.resolve(),
  });
  try {
    return await work(bot, `Bearer ${entra.token()}`);
  } finally {
    await bot.close();
  }
}

interface Outcome {
  wrong: number[];
  /** Statuses of an honest person meanwhile, and the longest they waited, in milliseconds. */
  honest: number[];
  longest: number;
}

async function play(
  bot: RunningBot,
  bearer: string,
  { send, wanted }: Flood,
  tries: readonly number[],
): Promise<Outcome> {
  const outcome: Outcome = { wrong: [], honest: [], longest: 0 };
  for (let first = 0; first < tries.length; first += together) {
    const batch = tries.slice(first, first + together).map(async (attempt) => send(bot.port, attempt, bearer));
    const startedAt = performance.now();
    const { status } = await bot.post({ ...says({ serviceUrl }, 'hi'), ...home }, { authorization: bearer });
    outcome.honest.push(status);
    outcome.longest = Math.max(outcome.longest, performance.now() - startedAt);
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
    const { wrong, honest, longest } = await withBot({}, async (bot, bearer) => play(bot, bearer, flood, tries));
    recordRow({
      threat: `${flood.name} (honest at most ${Math.round(longest)} ms)`,
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
