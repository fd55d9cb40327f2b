import { said } from '../../../src/core/languages/text';
import fc from 'fast-check';
import type { Store } from '../../../src/adapters/store/store';
import { memoryStore } from '../../adapters/store/memory-store';
import type { CaseStore } from '../../../src/core/cases/case-store';
import { executes, groupChat, joins, says, submits, type Sender } from './activities';
import { startFakeConnector, type FakeConnector } from './fake-connector';
import { startBot, type RunningBot } from './running-bot';

const trouble = 'Something went wrong on my side';

let connector: FakeConnector;
let maya: Sender;
const bots: RunningBot[] = [];

beforeEach(async () => {
  connector = await startFakeConnector();
  maya = { serviceUrl: connector.url };
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map(async (bot) => bot.close()));
  await connector.close();
});

async function start(choices: Parameters<typeof startBot>[0] = {}): Promise<RunningBot> {
  const bot = await startBot(choices);
  bots.push(bot);
  return bot;
}

describe('while the store fails', () => {
  const outage = new Error('the disk is full: /var/lib/cases password=hunter2');

  /** A store of which one operation fails until it is mended. */
  function failingStore(operation: keyof CaseStore): { store: Store; mend: () => void } {
    const { cases: working, ...rest } = memoryStore();
    let broken = true;
    const fail = async (): Promise<never> => Promise.reject(outage);
    return {
      store: {
        ...rest,
        cases: {
          ...working,
          find: async (id) => (broken && operation === 'find' ? fail() : working.find(id)),
          current: async (asker) => (broken && operation === 'current' ? fail() : working.current(asker)),
          commit: async (change) => (broken && operation === 'commit' ? fail() : working.commit(change)),
        },
      },
      mend: () => {
        broken = false;
      },
    };
  }

  test.each(['current', 'commit'] as const)(
    'a paste gets the trouble card when "%s" fails, and works again afterwards',
    async (operation) => {
      const { store, mend } = failingStore(operation);
      const bot = await start({ store });

      expect(await bot.post(says(maya, 'AADSTS50126'))).toEqual({ status: 200, body: undefined });
      expect(connector.calls).toHaveLength(1);
      expect(connector.calls[0]).toMatchObject({ method: 'POST', activity: { summary: trouble } });
      expect(connector.calls[0]?.words).not.toContain('hunter2');
      expect(bot.reported).toEqual([outage]);

      mend();
      await bot.post(says(maya, 'AADSTS50126'));
      expect(connector.calls[1]?.words).toContain('AADSTS50126');
    },
  );

  test('a button gets words in its response, so that its card stays with what was typed into it, also for others in a group', async () => {
    const bot = await start({ store: failingStore('find').store });

    const answer = await bot.post(
      executes({ ...maya, conversation: groupChat }, { caseId: 'FM-2345', version: 1, verb: 'fixed' }, 'sent-1'),
    );

    expect(answer).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining(trouble),
      },
    });
    expect(connector.calls).toEqual([]);
  });

  test('a form that is sent during an outage is sent by the same press when the outage is over', async () => {
    const { store, mend } = failingStore('commit');
    const bot = await start({ store });
    mend();
    await bot.post(says(maya, 'AADSTS50126'));
    const aCase = await store.cases.current({ personId: 'aad-maya', conversationId: 'personal-chat' });
    const press = executes(maya, { caseId: aCase?.id ?? '', version: 1, verb: 'fixed', nonce: 'n' }, 'sent-1');
    const out = await start({ store: failingStore('find').store });
    expect(JSON.stringify((await out.post(press)).body)).toContain(trouble);
    expect(await bot.post(press)).toMatchObject({ body: { type: 'application/vnd.microsoft.card.adaptive' } });
  });

  test('a fallback button gets the trouble card as a new message, so that the case\u2019s own card is not lost', async () => {
    const bot = await start({ store: failingStore('find').store });

    await bot.post(submits(maya, { caseId: 'FM-2345', version: 1, verb: 'fixed' }, 'sent-1'));

    expect(connector.calls.map(({ method, activity }) => [method, activity.summary])).toEqual([['POST', trouble]]);
  });

  test('a greeting needs no store', async () => {
    const bot = await start({ store: failingStore('commit').store });

    await bot.post(joins(maya, 'bot'));

    expect(connector.calls.map(({ activity }) => activity.summary)).toEqual(['Hello']);
    expect(bot.reported).toEqual([]);
  });
});

test('an answer that concerns only the presser does not take the card away from a group', async () => {
  const bot = await start({
    take: async () =>
      Promise.resolve({
        reply: { kind: 'notice', title: said('Not your case'), message: said('Nothing was changed.') },
        goesOn: false,
      }),
  });

  const answer = await bot.post(
    executes({ ...maya, conversation: groupChat }, { caseId: 'FM-2345', version: 1, verb: 'fixed' }, 'sent-1'),
  );

  expect(JSON.stringify(answer.body)).toContain('Not your case');
  expect(connector.calls).toEqual([]);
});

describe('hostile requests', () => {
  async function raw(port: number, body: string): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await answer.arrayBuffer();
    return answer.status;
  }
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  test('JSON nested 100,000 deep is answered, wherever it stands', async () => {
    const bot = await start();
    const message = says(maya, 'help');
    const holding = (field: string): string =>
      JSON.stringify({ ...message, [field]: 'deep' }).replace('"deep"', deep(100_000));

    expect(await raw(bot.port, deep(100_000))).toBe(400);
    for (const field of ['value', 'channelData', 'entities', 'unheardOf'])
      expect([200, 400]).toContain(await raw(bot.port, holding(field)));
    expect(await bot.post(says(maya, 'help'))).toMatchObject({ status: 200 });
  });

  test('a key __proto__ changes nothing', async () => {
    const bot = await start();

    await raw(
      bot.port,
      JSON.stringify({ ...says(maya, 'help') }).replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
      ),
    );

    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  test('an activity of which any field is odd is answered, never with a 500', async () => {
    const bot = await start();
    const fields = [
      'type',
      'text',
      'value',
      'name',
      'attachments',
      'membersAdded',
      'replyToId',
      'recipient',
      'conversation',
      'from',
      'locale',
      'channelData',
      'entities',
      'timestamp',
      'localTimestamp',
      'deliveryMode',
      'id',
    ];
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        'message',
        'invoke',
        'conversationUpdate',
        'adaptiveCard/action',
        'messageUpdate',
        'event',
        { id: 'bot' },
        [{ id: 'bot' }],
        { action: { type: 'Action.Execute', data: {} } },
        { action: { type: 'Action.Submit' } },
      ),
    );
    const change = fc.dictionary(fc.constantFrom(...fields), value, { minKeys: 1, maxKeys: 4 });
    await fc.assert(
      fc.asyncProperty(change, async (odd) => {
        expect([200, 400, 501]).toContain((await bot.post({ ...says(maya, 'AADSTS50126'), ...odd })).status);
      }),
      { numRuns: 200, seed: 17 },
    );
    expect(bot.reported).toEqual([]);
  });
});
