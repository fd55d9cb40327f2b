import { checkHistory } from './check-history';
import type { History, Operation, StoredLedger } from './history';

const paste: Operation = { id: 'paste', acknowledged: true, effect: true, answer: 'exactly once' };
const press: Operation = { id: 'press', acknowledged: true, effect: true, answer: 'none', after: 'paste' };
const ledger: StoredLedger = { caseId: 'FM-AAAA', version: 2, events: 2, numbers: [0, 1], causes: ['paste', 'press'] };
const good: History = { operations: [paste, press], ledgers: [ledger], answers: ['paste'] };

const kindsIn = (history: Partial<History>): string[] =>
  checkHistory({ ...good, ...history }).violations.map(({ kind }) => kind);

describe('the history checker', () => {
  test('finds nothing wrong with a good history', () => {
    expect(checkHistory(good)).toEqual({ violations: [], acknowledged: 2, lost: 0, doubled: 0, repeated: 0 });
  });

  test('finds nothing wrong with an operation that was never acknowledged, whether it had its effect or not', () => {
    const tried = { ...paste, acknowledged: false };
    expect(kindsIn({ operations: [tried, press] })).toEqual([]);
    expect(kindsIn({ operations: [tried], ledgers: [], answers: [] })).toEqual([]);
  });

  test('does not mind events that nobody of the test caused', () => {
    expect(
      kindsIn({ ledgers: [{ ...ledger, events: 3, numbers: [0, 1, 2], causes: ['paste', 'press', ''] }] }),
    ).toEqual([]);
  });

  const again: StoredLedger = { caseId: 'FM-BBBB', version: 1, events: 1, numbers: [0], causes: ['paste'] };
  test.each<[string, Partial<History>, string[]]>([
    [
      'an acknowledged effect that is not there',
      { ledgers: [{ ...ledger, events: 1, numbers: [0], causes: ['paste'] }] },
      ['lost effect'],
    ],
    [
      'an effect twice in one case',
      { ledgers: [{ ...ledger, events: 3, numbers: [0, 1, 2], causes: ['paste', 'press', 'press'] }] },
      ['doubled effect'],
    ],
    ['an effect in two cases', { ledgers: [ledger, again] }, ['doubled effect']],
    [
      'an effect twice of what was never acknowledged',
      { operations: [{ ...paste, acknowledged: false }, press], ledgers: [ledger, again] },
      ['doubled effect'],
    ],
    ['an effect of nothing anybody did', { ledgers: [ledger, { ...again, causes: ['ghost'] }] }, ['unasked effect']],
    ['an effect of what changes nothing', { operations: [{ ...paste, effect: false }, press] }, ['unasked effect']],
    ['an acknowledged operation without its answer', { answers: [] }, ['lost answer']],
    ['an answer twice', { answers: ['paste', 'paste'] }, ['doubled answer']],
    ['an answer to nothing anybody did', { answers: ['paste', 'ghost'] }, ['unasked answer']],
    ['an answer where none belongs', { answers: ['paste', 'press'] }, ['unasked answer']],
    [
      'a later operation before an earlier one',
      { ledgers: [{ ...ledger, causes: ['press', 'paste'] }] },
      ['wrong order'],
    ],
    ['a gap in the events', { ledgers: [{ ...ledger, numbers: [0, 2] }] }, ['broken ledger']],
    ['a row that counts other events than there are', { ledgers: [{ ...ledger, events: 3 }] }, ['broken ledger']],
    ['a version that skipped a change', { ledgers: [{ ...ledger, changes: 3 }] }, ['broken ledger']],
  ])('catches %s', (_what, history, kinds) => {
    expect(kindsIn(history)).toEqual(kinds);
  });

  test('counts losses and doubles apart', () => {
    expect(checkHistory({ ...good, ledgers: [], answers: ['paste', 'paste'] })).toMatchObject({ lost: 2, doubled: 1 });
  });

  test('counts messages that may come again as repeated, not as doubled', () => {
    const once = { ...paste, answer: 'at least once' as const };
    expect(checkHistory({ ...good, operations: [once, press], answers: ['paste', 'paste', 'paste'] })).toMatchObject({
      violations: [],
      doubled: 0,
      repeated: 2,
    });
    expect(checkHistory({ ...good, operations: [once, press], answers: [] })).toMatchObject({ lost: 1 });
  });
});
