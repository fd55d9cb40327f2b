import pino from 'pino';
import { z } from 'zod';
import { consoleToJournal } from '../../../src/adapters/log/console-to-journal';
import { withCorrelation } from '../../../src/adapters/log/correlation';
import { createJournal, type Journal } from '../../../src/adapters/log/journal';
import { toldSend } from '../../../src/adapters/log/told-work';
import type { OutboxItem } from '../../../src/core/cases/outbox';

const lineSchema = z.looseObject({ level: z.string(), time: z.iso.datetime(), what: z.string() });
let lines: string[];
let journal: Journal;
beforeEach(() => {
  lines = [];
  journal = createJournal((line) => lines.push(line));
});
const told = (): z.infer<typeof lineSchema>[] => lines.map((line) => lineSchema.parse(JSON.parse(line)));

test('a fault is told with its level, its time and every cause', () => {
  const [disk, store] = [Object.assign(new Error('no space left'), { code: 'ENOSPC' }), 'The store could not write.'];
  journal.fault(new Error('the turn failed', { cause: new Error(store, { cause: disk }) }));
  expect(told()).toEqual([
    expect.objectContaining({
      level: 'error',
      what: 'fault',
      error: expect.objectContaining({
        message: 'the turn failed',
        stack: expect.arrayContaining([expect.stringContaining('journal.test.ts')]),
        cause: expect.objectContaining({
          message: store,
          cause: expect.objectContaining({ message: 'no space left', code: 'ENOSPC' }),
        }),
      }),
    }),
  ]);
});

test('causes that go round in a circle, and things that are no errors, are told too', () => {
  const circle = new Error('round');
  circle.cause = circle;
  journal.fault(circle);
  journal.fault('only words');
  journal.fault(undefined);
  expect(told()).toHaveLength(3);
});

test('a line is one line and has a bound, whatever an error says', () => {
  journal.fault(new Error('a\nb\u0007'.repeat(100_000), { cause: new Error('c'.repeat(100_000)) }));
  journal.note('start', { database: 'd'.repeat(100_000) });
  for (const line of lines) {
    expect(line.length).toBeLessThan(16_000);
    expect(line.indexOf('\n')).toBe(line.length - 1);
  }
});

test('what drivers hang on their errors, and what a parser quotes, is not told', () => {
  journal.fault(
    Object.assign(new Error('duplicate key'), { detail: 'Key (text)=(canary)', config: { token: 'canary' } }),
  );
  try {
    JSON.parse('canary of a paste');
  } catch (error) {
    journal.fault(error);
  }
  expect(lines.join('')).not.toContain('canary');
});

test('control: a log that tells errors whole tells what hangs on them', () => {
  const whole = pino({}, { write: (line) => lines.push(line) });
  whole.error(Object.assign(new Error('duplicate key'), { detail: 'Key (text)=(canary)' }));
  expect(lines.join('')).toContain('canary');
});

test('what is done for one turn is told under one id, also what is sent later because of it', async () => {
  await withCorrelation('turn-1', async () => {
    journal.note('turn');
    return Promise.resolve();
  });
  const item: OutboxItem = {
    id: 1,
    orderingKey: 'chat',
    channel: 'teams',
    body: '{}',
    format: 2,
    personId: 'maya',
    caseId: 'FM-7K3Q',
    dueAt: '',
    createdAt: '',
    attempts: 0,
    correlation: 'turn-1',
  };
  const send = toldSend(
    async () => {
      journal.fault(new Error('while sending'));
      return Promise.resolve({ kind: 'try again', reason: 'Teams answered 503' });
    },
    journal.note,
    () => 0,
  );
  await send(item, new AbortController().signal);
  journal.note('ended');
  expect(told().map(({ what, correlation }) => [what, correlation])).toEqual([
    ['turn', 'turn-1'],
    ['fault', 'turn-1'],
    ['send', 'turn-1'],
    ['ended', undefined],
  ]);
  expect(told()[2]).toMatchObject({ channel: 'teams', outcome: 'try again', reason: 'Teams answered 503', attempt: 1 });
});

test('what packages print gets the form of the log, without the things they print', () => {
  const target: Pick<Console, 'error' | 'warn'> = { error: () => undefined, warn: () => undefined };
  consoleToJournal(journal, target);
  target.error('refused', new Error('bad token'), { headers: { authorization: 'Bearer canary' } });
  expect(told()).toEqual([
    expect.objectContaining({
      error: expect.objectContaining({
        message: 'A package printed to console.error: refused',
        cause: expect.objectContaining({ message: 'bad token' }),
      }),
    }),
  ]);
  expect(lines.join('')).not.toContain('canary');
});
