import { startDispatcher, type Dispatcher } from '../../../src/adapters/store/dispatcher';
import { chatRetryPolicy } from '../../../src/adapters/store/retry-policy';
import type { NewOutboxItem, Outbox, OutboxItem, Sent } from '../../../src/core/cases/outbox';
import { memoryStore } from './memory-store';

const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 30, 12);

let now: number;
let sent: string[];
let answer: Sent;
let store: ReturnType<typeof memoryStore>;
let running: Dispatcher | undefined;

beforeEach(() => {
  now = noon;
  sent = [];
  answer = { kind: 'done' };
  store = memoryStore(() => iso());
});
afterEach(async () => {
  await running?.stop(AbortSignal.abort());
  running = undefined;
  await store.cases.close();
});

const iso = (ms = 0): string => new Date(now + ms).toISOString();

async function put(orderingKey: string, dueInMs = 0): Promise<void> {
  const item: NewOutboxItem = {
    orderingKey,
    channel: 'teams',
    body: '{}',
    dueAt: iso(dueInMs),
    personId: 'maya',
    caseId: '',
  };
  await store.cases.commit({ cases: [], outbox: [item] });
}

function start(outbox: Outbox = store.outbox): Dispatcher {
  running = startDispatcher({
    outbox,
    channel: 'teams',
    send: async (item: OutboxItem) => {
      sent.push(item.orderingKey);
      return Promise.resolve(answer);
    },
    clock: () => now,
    random: () => 0.5,
    report: (error) => {
      throw error;
    },
    onDead: async () => Promise.resolve(),
    retryPolicy: { ...chatRetryPolicy, poll: 1_000_000 },
  });
  return running;
}

/** The guard taken out: times stay as they are. */
const unmended = (): Outbox => ({ ...store.outbox, mendTimes: async () => Promise.resolve(0) });

test('what was stored before the clock was set back is sent at once, and not hours later', async () => {
  await put('chat');
  now -= 3 * hour;
  await start().idle();

  expect(sent).toEqual(['chat']);
});

test('without the guard it would wait', async () => {
  await put('chat');
  now -= 3 * hour;
  await start(unmended()).idle();

  expect(sent).toEqual([]);
});

test('the minute to take a request back stays a minute', async () => {
  await put('ticket', 60_000);
  now -= 3 * hour;
  const dispatcher = start();
  await dispatcher.idle();
  const before = [...sent];
  now += 59_000;
  await dispatcher.idle();
  now += 2_000;
  await dispatcher.idle();

  expect(before).toEqual([]);
  expect(sent).toEqual(['ticket']);
});

test('the lease of a process that died ends in time', async () => {
  await put('chat');
  await store.outbox.lease('teams', iso(), iso(chatRetryPolicy.lease), 1);
  now -= 3 * hour;
  await start().idle();

  expect(sent).toEqual(['chat']);
});

test('a clock that is set back while the bot runs is noticed, and a wait for the next attempt stays as long as waits are', async () => {
  await put('chat');
  answer = { kind: 'try again', reason: 'busy', afterMs: hour };
  const dispatcher = start();
  await dispatcher.idle();
  answer = { kind: 'done' };
  now -= 5 * hour;
  await dispatcher.idle();
  now += hour + 1_000;
  await dispatcher.idle();

  expect(sent).toEqual(['chat', 'chat']);
});

test('a right clock changes no time: neither a lease of another process, nor an asked wait, nor what is due in days', async () => {
  await put('leased');
  await put('later', 100 * hour);
  await store.outbox.lease('teams', iso(), iso(chatRetryPolicy.lease), 1);
  const limits = { longestLeaseMs: chatRetryPolicy.lease, longestWaitMs: hour };
  // Clocks of two instances are never quite the same.
  now -= 120_000;

  expect(await store.outbox.mendTimes(iso(), limits)).toBe(0);
});

test('the oldest that is due is told, and nothing when nothing waits', async () => {
  const before = await store.outbox.oldestDue();
  await put('one', 60_000);
  await put('two', -60_000);

  expect(before).toBeUndefined();
  expect(await store.outbox.oldestDue()).toBe(iso(-60_000));
});
