import { TurnContext } from 'botbuilder';
import type { Route } from '../../../src/surfaces/route';
import { localHttpPolicy } from '../../../src/surfaces/server/http-policy';
import { startHttpServer } from '../../../src/surfaces/server/http-server';
import { createTeamsAdapter } from '../../../src/surfaces/teams/adapter';
import { seeded } from '../../faults/run/seeded';
import { json, post, oneConnection } from '../../surfaces/server/raw-request';
import { startFakeConnector, type FakeConnector } from '../../surfaces/teams/fake-connector';
import { says } from '../../surfaces/teams/activities';
import { startAttackedBot } from '../run/attacked-bot';
import { longestRun, recordProgress, recordRow, seed, seedOf, triesOf } from '../run/attack-run';
import { hostileBody, type HostileBody } from './hostile-body';

const limitMs = 1_000;
const tries = triesOf({ small: 400, full: 100_000 });
let connector: FakeConnector;

beforeAll(async () => {
  connector = await startFakeConnector();
});
beforeEach(() => {
  // The SDK writes every refusal to the console.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  await connector.close();
});

const hostile = (attempt: number): HostileBody => hostileBody({ serviceUrl: connector.url }, seeded(seedOf(attempt)));

async function postAll(
  port: number,
  attempts: readonly number[],
  after: (attempt: number, status: number, tookMs: number) => Promise<void>,
): Promise<void> {
  const agent = oneConnection();
  try {
    for (const attempt of attempts) {
      const { headers, body } = hostile(attempt);
      const startedAt = performance.now();
      const { status } = await post(port, headers, body, agent);
      await after(attempt, status, performance.now() - startedAt);
    }
  } finally {
    agent.destroy();
  }
}

/** The shipped adapter behind the shipped server, without the check of the envelope. */
async function withoutEnvelope(attempts: readonly number[]): Promise<number> {
  const adapter = createTeamsAdapter(undefined);
  const route: Route = {
    method: 'POST',
    path: '/api/messages',
    largestBody: 2 * 1024 * 1024,
    authentication: 'bot framework token',
    handle: async ({ body, headers }, respond) =>
      adapter.take(
        {
          body: body as Record<string, unknown>,
          headers: { ...headers },
          respond: (status, json) => respond({ status, json }),
          refuse: respond,
        },
        async (context) => {
          TurnContext.getConversationReference(context.activity);
          await Promise.resolve();
        },
      ),
  };
  const server = await startHttpServer(
    { name: 'control', routes: [route], report: () => undefined, policy: localHttpPolicy },
    { host: '127.0.0.1', port: 0 },
  );
  let faults = 0;
  await postAll(server.port, attempts, async (_attempt, status) => {
    if (status >= 500) faults += 1;
    await Promise.resolve();
  });
  await server.close(AbortSignal.timeout(10_000));
  return faults;
}

test(
  'hostile bodies of somebody who was let in end nothing, are never our fault, and hold nobody up',
  async () => {
    const startedAt = Date.now();
    const bot = await startAttackedBot();
    const faults: [number, number][] = [];
    const slow: [number, number][] = [];
    const memory: number[] = [];
    try {
      await postAll(bot.port, tries, async (attempt, status, tookMs) => {
        if (status >= 500) faults.push([attempt, status]);
        if (tookMs > limitMs) slow.push([attempt, Math.round(tookMs)]);
        if (attempt % 200 === 199) connector.calls.length = 0;
        if (attempt % 1_000 === 999) {
          recordProgress('hostile bodies', attempt);
          memory.push(await bot.memory());
        }
      });
      // It lives, and answers.
      expect(bot.exitCode()).toBeUndefined();
      expect((await post(bot.port, json, JSON.stringify(says({ serviceUrl: connector.url }, 'hi')))).status).toBe(200);
    } finally {
      await bot.end();
    }
    const control = await withoutEnvelope(tries.slice(0, 200));
    recordRow({
      threat: `hostile bodies over HTTP (RSS ${Math.round((memory.at(0) ?? 0) / 1e6)} -> ${Math.round((memory.at(-1) ?? 0) / 1e6)} MB)`,
      tries: tries.length,
      passed: tries.length - faults.length - slow.length,
      failed: faults.length + slow.length,
      seconds: (Date.now() - startedAt) / 1000,
      control: `${control} of ${Math.min(200, tries.length)} are 5xx without the envelope`,
    });
    expect({ seed, faults: faults.slice(0, 20), unexpected: bot.reported.slice(0, 5) }).toEqual({
      seed,
      faults: [],
      unexpected: [],
    });
    // Wall time is no matter of a small run: the machine may be busy.
    if (tries.length > 1_000) expect(slow.slice(0, 20)).toEqual([]);
    expect(control).toBeGreaterThan(0);
  },
  longestRun,
);
