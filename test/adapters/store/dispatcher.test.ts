import type { NewOutboxItem, Sent } from '../../../src/core/cases/outbox';
import { Gate } from '../../testbed/gate';
import { down, Post, retryPolicy, type Choices } from './post';

let post: Post | undefined;
afterEach(async () => {
  await post?.dispatcher.stop();
});

function open(...choices: ConstructorParameters<typeof Post>): Post {
  post = new Post(...choices);
  return post;
}

test('what is stored is sent once and is gone', async () => {
  const to = open();
  await to.put('one');
  expect([to.sent, await to.counts()]).toEqual([['one'], { waiting: 0, dead: 0 }]);
});

test('an ordering key keeps its order, one after the other, also when the first has to wait', async () => {
  let isDown = true;
  const to = open({ answer: () => (isDown ? down : { kind: 'done' }) });
  await to.put('ticket', 'first comment', 'second comment');
  expect(to.sent).toEqual(['ticket']);
  isDown = false;
  await to.after(2_000);
  expect(to.sent).toEqual(['ticket', 'ticket', 'first comment', 'second comment']);
});

test('an ordering key that waits holds up no other', async () => {
  const to = open({ answer: ({ orderingKey }) => (orderingKey === 'slow' ? down : { kind: 'done' }) });
  await to.putItems(
    to.item('a', { orderingKey: 'slow' }),
    to.item('b', { orderingKey: 'slow' }),
    to.item('c', { orderingKey: 'quick' }),
    to.item('d', { orderingKey: 'quick' }),
  );
  expect(to.sent).toEqual(['a', 'c', 'd']);
});

test('another channel\u2019s items are left to its own dispatcher', async () => {
  const to = open();
  await to.putItems(to.item('for a chat', { channel: 'teams' }));
  expect([to.sent, await to.counts()]).toEqual([[], { waiting: 1, dead: 0 }]);
});

test('nothing is sent before it is due', async () => {
  const to = open();
  await to.putItems(to.item('later', { dueAt: to.iso(60_000) }));
  await to.after(59_999);
  expect(to.sent).toEqual([]);
  await to.after(1);
  expect(to.sent).toEqual(['later']);
});

test('waits double from attempt to attempt', async () => {
  const to = open({ answer: () => down });
  await to.put('one');
  const attemptsAt: number[] = [];
  for (let second = 1; to.sent.length < 4 && second < 60; second += 1) {
    const before = to.sent.length;
    await to.after(1_000);
    if (to.sent.length > before) attemptsAt.push(second);
  }
  expect(attemptsAt).toEqual([2, 6, 14]);
});

test('waits are spread, but never shorter than half', async () => {
  const to = open({ answer: () => down, random: () => 0 });
  await to.put('one');
  await to.after(999);
  expect(to.sent).toHaveLength(1);
  await to.after(1);
  expect(to.sent).toHaveLength(2);
});

test('a receiver that asks for more time gets it, up to an hour', async () => {
  let afterMs = 10_000;
  const to = open({ answer: () => ({ kind: 'try again', reason: 'busy', afterMs }) });
  await to.put('one');
  await to.after(9_999);
  expect(to.sent).toHaveLength(1);
  afterMs = 86_400_000;
  await to.after(1);
  expect(to.sent).toHaveLength(2);
  await to.after(3_599_999);
  expect(to.sent).toHaveLength(2);
  await to.after(1);
  expect(to.sent).toHaveLength(3);
});

test('two dispatchers on one outbox send everything once', async () => {
  const to = open();
  const other = new Post({ broken: () => to.store.outbox });
  await to.store.cases.commit({
    cases: [],
    outbox: Array.from({ length: 60 }, (_, number) => to.item(`${number}`, { orderingKey: `key ${number % 7}` })),
  });
  for (let looks = 0; looks < 2; looks += 1) await Promise.all([to.dispatcher.idle(), other.dispatcher.idle()]);
  await other.dispatcher.stop();
  expect([...to.sent, ...other.sent].toSorted((one, two) => Number(one) - Number(two))).toEqual(
    Array.from({ length: 60 }, (_, number) => `${number}`),
  );
});

test('what was not tried is asked for again when it said, and that is no attempt', async () => {
  const answers: Sent[] = Array.from({ length: retryPolicy.attempts }, () => ({ kind: 'not now', afterMs: 500 }));
  const to = open({ answer: () => answers.shift() ?? { kind: 'done' } });
  await to.put('one');
  for (let looks = 0; looks < retryPolicy.attempts; looks += 1) await to.after(500);
  expect([to.sent.length, to.dead, await to.counts()]).toEqual([retryPolicy.attempts + 1, [], { waiting: 0, dead: 0 }]);
});

describe('a receiver that does not answer', () => {
  /** A receiver that lets go when the test says so, and a limit that ends when the test says so. */
  function hanging(choices: Choices = {}): { to: Post; gate: Gate; limits: AbortController[] } {
    const gate = new Gate();
    const limits: AbortController[] = [];
    const to = open({
      answer: async ({ body }) => {
        if (body === 'hangs') await gate.passed;
        return { kind: 'done' };
      },
      timeLimit: () => {
        const limit = new AbortController();
        limits.push(limit);
        return limit.signal;
      },
      ...choices,
    });
    return { to, gate, limits };
  }
  const hangs = (to: Post): NewOutboxItem => to.item('hangs', { orderingKey: 'slow' });

  test('costs the others nothing, and is tried again when its limit has ended and it let go', async () => {
    const { to, gate, limits } = hanging();
    await to.store.cases.commit({ cases: [], outbox: [hangs(to), to.item('quick')] });
    to.dispatcher.wake();
    await to.until(() => to.sent.length === 2);
    limits[0]?.abort();
    await to.idle();
    // Nobody waits for it any longer, but its sender has not let go: the time for the next try comes and goes.
    await to.after(60_000);
    expect(to.sent).toEqual(['hangs', 'quick']);
    gate.open();
    await to.until(() => to.sent.length === 3);
    await to.idle();
    expect([to.sent, await to.counts()]).toEqual([['hangs', 'quick', 'hangs'], { waiting: 0, dead: 0 }]);
  });

  test('is not sent to a second time by the same process, however long it takes', async () => {
    const { to, gate } = hanging();
    await to.store.cases.commit({ cases: [], outbox: [hangs(to)] });
    to.dispatcher.wake();
    await to.until(() => to.sent.length === 1);
    to.passes(retryPolicy.lease * 3);
    await to.store.cases.commit({ cases: [], outbox: [to.item('quick')] });
    to.dispatcher.wake();
    await to.until(() => to.sent.includes('quick'));
    expect(to.sent).toEqual(['hangs', 'quick']);
    gate.open();
    await to.idle();
    expect(await to.counts()).toEqual({ waiting: 0, dead: 0 });
  });

  test('control: it is sent to again when the outbox is not told what is in hand', async () => {
    const { to, gate } = hanging({
      broken: ({ lease }) => ({ lease: async (...wish) => lease(wish[0], wish[1], wish[2], wish[3], wish[4]) }),
    });
    await to.store.cases.commit({ cases: [], outbox: [hangs(to)] });
    to.dispatcher.wake();
    await to.until(() => to.sent.length === 1);
    to.passes(retryPolicy.lease * 3);
    to.dispatcher.wake();
    await to.until(() => to.sent.length === 2);
    expect(to.sent).toEqual(['hangs', 'hangs']);
    gate.open();
  });

  test('holds up no stop beyond its limit, and what hung is put back without having cost an attempt', async () => {
    const { to } = hanging();
    await to.store.cases.commit({ cases: [], outbox: [hangs(to)] });
    to.dispatcher.wake();
    await to.until(() => to.sent.length === 1);
    const limit = new AbortController();
    const stopping = to.dispatcher.stop(limit.signal);
    limit.abort();
    await stopping;
    expect(await to.store.outbox.lease('desk', to.iso(), to.iso(1_000), 9)).toEqual([
      expect.objectContaining({ body: 'hangs', attempts: 0 }),
    ]);
  });
});

describe('stop', () => {
  test('waits for what is being sent, and begins nothing new', async () => {
    const gate = new Gate();
    const begun = new Gate();
    const to = open({
      answer: async () => {
        begun.open();
        await gate.passed;
        return { kind: 'done' };
      },
    });
    await to.store.cases.commit({ cases: [], outbox: [to.item('one'), to.item('two')] });
    to.dispatcher.wake();
    await begun.passed;
    let isStopped = false;
    const stopping = to.dispatcher.stop().then(() => {
      isStopped = true;
    });
    await to.counts();
    expect(isStopped).toBe(false);
    gate.open();
    await stopping;
    expect([to.sent, await to.counts()]).toEqual([['one'], { waiting: 1, dead: 0 }]);
  });

  test('leaves nobody waiting for it to be idle', async () => {
    const to = open({ answer: () => down });
    const waiting = to.dispatcher.idle();
    await to.dispatcher.stop();
    await waiting;
    await to.dispatcher.idle();
  });

  test('can be asked for twice', async () => {
    const to = open();
    await Promise.all([to.dispatcher.stop(), to.dispatcher.stop()]);
  });
});
