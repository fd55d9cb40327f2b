import type { Case } from '../../../src/core/cases/case';
import type { Change, Committed } from '../../../src/core/cases/case-store';
import type { NewOutboxItem } from '../../../src/core/cases/outbox';
import { noChange, commitWithRetry } from '../../../src/core/cases/commit-with-retry';

const aCase: Case = { id: 'FM-7K3Q', version: 2, asker: { personId: 'p', conversationId: 'c' }, log: [] };
const item: NewOutboxItem = {
  channel: 'teams',
  orderingKey: 'l',
  personId: 'p',
  caseId: aCase.id,
  dueAt: '2026-11-26T08:00:00.000Z',
  body: '{}',
};

/** A store that answers each commit with the next of these, and the last one from then on. */
function storeOf(...answers: Committed[]) {
  const commits: Change[] = [];
  let woken = 0;
  const settle = commitWithRetry({
    cases: {
      commit: async (change) => Promise.resolve(answers[Math.min(commits.push(change), answers.length) - 1] ?? 'saved'),
    },
    wake: () => (woken += 1),
  });
  return { settle, commits, woken: () => woken };
}

test('decides once more on what is newest when somebody else was faster', async () => {
  const { settle, commits } = storeOf('conflict', 'conflict', 'saved');
  let version = 1;
  const decide = async () =>
    Promise.resolve({ change: { cases: [{ ...aCase, version: (version += 1) }] }, said: version });
  expect(await settle(decide)).toMatchObject({ kind: 'saved', decided: { said: 4 } });
  expect(commits.map(({ cases }) => cases.map((one) => one.version))).toEqual([[2], [3], [4]]);
});

test('stores nothing when there is nothing to store, not even that it was asked', async () => {
  const { settle, commits } = storeOf('saved');
  expect(
    await settle(async () =>
      Promise.resolve({ change: { ...noChange, idempotencyKeys: [{ key: 'press', personId: 'p' }] } }),
    ),
  ).toMatchObject({ kind: 'nothing' });
  expect(commits).toEqual([]);
});

test('says that it was done before, and does not decide again', async () => {
  const { settle, commits } = storeOf('done before');
  expect(await settle(async () => Promise.resolve({ change: { cases: [aCase] } }))).toMatchObject({
    kind: 'done before',
  });
  expect(commits).toHaveLength(1);
});

test('wakes the senders only when something to be sent was stored', async () => {
  const { settle, woken } = storeOf('saved', 'saved', 'done before');
  await settle(async () => Promise.resolve({ change: { cases: [aCase] } }));
  expect(woken()).toBe(0);
  await settle(async () => Promise.resolve({ change: { cases: [aCase], outbox: [item] } }));
  expect(woken()).toBe(1);
  await settle(async () => Promise.resolve({ change: { cases: [aCase], outbox: [item] } }));
  expect(woken()).toBe(1);
});

test('gives up loudly when others are always faster', async () => {
  const { settle, commits } = storeOf('conflict');
  await expect(settle(async () => Promise.resolve({ change: { cases: [aCase] } }))).rejects.toThrow('again and again');
  expect(commits.length).toBeGreaterThan(10);
});
