import { withTyping, type After } from '../../../src/surfaces/teams/typing';

/** A clock that is moved by hand. */
function clock(): { after: After; pass: (ms: number) => void; waiting: () => number } {
  let now = 0;
  let timers: { at: number; work: () => void }[] = [];
  return {
    after: (ms, work) => {
      const timer = { at: now + ms, work };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass: (ms) => {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      for (const { work } of due) work();
    },
    waiting: () => timers.length,
  };
}

const noReport = (error: unknown): void => {
  throw error;
};

test('whoever waits more than half a second sees that the bot is typing, once', async () => {
  const { after, pass } = clock();
  let shown = 0;
  const answer = await withTyping(
    async () => {
      pass(499);
      expect(shown).toBe(0);
      pass(2);
      pass(5000);
      return Promise.resolve('answer');
    },
    async () => Promise.resolve((shown += 1)),
    { after, report: noReport },
  );
  expect([answer, shown]).toEqual(['answer', 1]);
});

test('a quick answer shows nothing, and no timer is left behind', async () => {
  const { after, pass, waiting } = clock();
  let shown = 0;
  const show = async (): Promise<unknown> => Promise.resolve((shown += 1));
  await withTyping(async () => Promise.resolve(), show, { after, report: noReport });
  await expect(
    withTyping(async () => Promise.reject(new Error('no store')), show, { after, report: noReport }),
  ).rejects.toThrow('no store');
  expect(waiting()).toBe(0);
  pass(5000);
  expect(shown).toBe(0);
});

test('a sign that cannot be shown is reported, and the answer comes all the same', async () => {
  const { after, pass } = clock();
  const reported: unknown[] = [];
  const answer = await withTyping(
    async () => {
      pass(600);
      await Promise.resolve();
      return 'answer';
    },
    async () => Promise.reject(new Error('Teams is away')),
    { after, report: (error) => reported.push(error) },
  );
  expect(answer).toBe('answer');
  expect(reported).toEqual([new Error('Teams is away')]);
});
