import fc from 'fast-check';
import { printable, printableLine } from '../../../src/rendering/printable';
import { outboxCommand } from '../../../src/surfaces/cli/outbox';
import { listSetAside, showSetAside } from '../../../src/surfaces/cli/set-aside';
import type { DeadLetter } from '../../../src/core/cases/outbox';
import { memoryStore } from '../../adapters/store/memory-store';

const hostile = 'FM-\u001b[2J\u009b31m\u202eX\nforged line\r\u0007';
// Line ends are looked at one by one below.
const orders = /[\0-\x08\v-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

let printed: string[];
beforeEach(() => {
  printed = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => printed.push(text));
});

const letter: DeadLetter = {
  id: 7,
  channel: hostile,
  orderingKey: hostile,
  caseId: hostile,
  attempts: 3,
  createdAt: '2026-11-20T10:00:00.000Z',
  reason: hostile,
  format: 0,
  body: hostile,
  dueAt: hostile,
  personId: hostile,
  correlation: hostile,
};
const outbox = (): Parameters<typeof outboxCommand>[0] => ({
  outbox: {
    ...memoryStore().outbox,
    counts: async () => Promise.resolve({ waiting: 0, dead: 1 }),
    leftToNewer: async () => Promise.resolve(0),
    dead: async () => Promise.resolve([letter]),
  },
  close: async () => Promise.resolve(),
});
const found = {
  id: hostile,
  at: hostile,
  reason: hostile,
  events: [{ number: 1, at: hostile, kind: hostile, format: 0, body: hostile }],
};
const setAside = (): Parameters<typeof listSetAside>[0] => ({
  setAside: {
    count: async () => Promise.resolve(1),
    list: async () => Promise.resolve({ count: 1, cases: [found] }),
    show: async () => Promise.resolve(found),
    restore: async () => Promise.resolve({ kind: 'not set aside' as const }),
  },
  close: async () => Promise.resolve(),
});

const commands: [string, (json: { json?: true }) => Promise<unknown>, number][] = [
  ['outbox', async (json) => outboxCommand(outbox(), json, () => ''), 2],
  ['cases set-aside', async (json) => listSetAside(setAside(), json), 2],
  ['cases show', async (json) => showSetAside(setAside(), 'FM-1', json), 2],
];

test.each(commands)(
  '%s prints no orders to the terminal, and no line that is not its own',
  async (_name, run, lines) => {
    await run({});
    const text = printed.join('\n');
    expect(text).not.toMatch(orders);
    expect(text.split('\n')).toHaveLength(lines);
    expect(text).toContain('\\u001b[2J\\u009b31m');
  },
);

test.each(commands)('%s --json prints none either, and still says the same', async (_name, run) => {
  await run({ json: true });
  const text = printed.join('\n');
  expect(text).not.toMatch(orders);
  expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(hostile));
});

test('whatever a text holds, its printable form has no orders, and inside JSON it means the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(orders);
      expect(printableLine(text)).not.toMatch(/[\n\t]/);
      expect(JSON.parse(printable(JSON.stringify(text)))).toBe(text);
    }),
    { numRuns: 300, seed: 9 },
  );
});
