import type { Sent } from '../../../src/core/cases/outbox';
import { down, retryPolicy, Post } from './post';

let post: Post | undefined;
afterEach(async () => {
  await post?.dispatcher.stop();
});

function open(...choices: ConstructorParameters<typeof Post>): Post {
  post = new Post(...choices);
  return post;
}

describe('giving up', () => {
  test('comes after the last attempt: told first, then kept to be looked at, and the rest of its ordering key goes on', async () => {
    const order: string[] = [];
    const to = open({
      answer: () => down,
      onDead: async ({ body }, reason) => {
        order.push(`told of ${body}: ${reason}, ${(await to.counts()).dead} dead`);
      },
    });
    await to.put('one', 'two');
    for (let waits = 0; waits < 3; waits += 1) await to.after(60_000);
    expect(to.sent.filter((body) => body === 'one')).toHaveLength(retryPolicy.attempts);
    expect(order).toEqual(['told of one: down, 0 dead']);
    expect(await to.store.outbox.dead(10)).toEqual([
      expect.objectContaining({ body: 'one', reason: 'down', attempts: retryPolicy.attempts }),
    ]);
    expect(to.sent).toContain('two');
  });

  test('comes at once when it is refused', async () => {
    const to = open({ answer: () => ({ kind: 'refused', reason: 'no such group' }) });
    await to.put('one');
    expect([to.sent, to.dead]).toEqual([['one'], ['one: no such group']]);
  });

  test('is not the end: a dead letter is sent again when somebody asks for it', async () => {
    let answer: Sent = { kind: 'refused', reason: 'wrong password' };
    const to = open({ answer: () => answer });
    await to.put('one');
    answer = { kind: 'done' };
    const [letter] = await to.store.outbox.dead(1);
    expect(await to.store.outbox.resend(letter?.id ?? 0, to.iso())).toBe(true);
    await to.after(0);
    expect([to.sent, await to.counts()]).toEqual([['one', 'one'], { waiting: 0, dead: 0 }]);
  });

  test('waits until somebody could be told: it is tried again when the lease is over', async () => {
    let canTell = false;
    const to = open({
      answer: () => ({ kind: 'refused', reason: 'no' }),
      onDead: async () => {
        if (!canTell) throw new Error('the store is down');
      },
    });
    await to.put('one');
    expect([to.faults.length, await to.counts()]).toEqual([1, { waiting: 1, dead: 0 }]);
    canTell = true;
    await to.after(retryPolicy.lease + 1);
    expect(await to.counts()).toEqual({ waiting: 0, dead: 1 });
  });
});

test('a sender that rejects counts as a passing fault and is reported', async () => {
  let isBroken = true;
  const to = open({ answer: async () => (isBroken ? Promise.reject(new Error('a bug')) : { kind: 'done' }) });
  await to.put('one');
  expect(to.faults).toEqual([new Error('a bug')]);
  isBroken = false;
  await to.after(2_000);
  expect([to.sent, await to.counts()]).toEqual([['one', 'one'], { waiting: 0, dead: 0 }]);
});

test('what was sent while the store was down is sent again when its lease is over, and not sooner', async () => {
  let isDown = true;
  const to = open({
    broken: ({ done }) => ({ done: async (item) => (isDown ? Promise.reject(new Error('down')) : done(item)) }),
  });
  await to.put('one');
  isDown = false;
  await to.after(retryPolicy.lease);
  expect([to.sent, to.faults.length]).toEqual([['one'], 1]);
  await to.after(1);
  expect([to.sent, await to.counts()]).toEqual([['one', 'one'], { waiting: 0, dead: 0 }]);
});

test('a store that is down and comes back is looked at again', async () => {
  let isDown = true;
  const to = open({
    broken: ({ lease }) => ({
      lease: async (...wish) => (isDown ? Promise.reject(new Error('down')) : lease(...wish)),
    }),
  });
  await to.put('one');
  expect([to.sent, to.faults.length > 0]).toEqual([[], true]);
  isDown = false;
  await to.after(0);
  expect(to.sent).toEqual(['one']);
});
