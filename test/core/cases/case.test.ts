import fc from 'fast-check';
import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { stateOf } from '../../../src/core/cases/case-state';
import { arbitraryEvent, arbitraryEvents } from './arbitrary-event';

const seed = 20_261_120;
const asker = { personId: 'maya', conversationId: 'chat' };
const pasted: CaseEvent = { kind: 'pasted', text: 'it failed', redactions: [] };

function caseWith(...events: CaseEvent[]): Case {
  return events.reduce(
    (aCase, event, index) => withEvents(aCase, `2026-11-20T08:00:${String(index + 1).padStart(2, '0')}Z`, [event]),
    openCase('FM-7K3Q', asker, '2026-11-20T08:00:00Z', pasted),
  );
}

function frozen<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

test('a case begins with what was pasted, as version 1, open', () => {
  const fresh = openCase('FM-7K3Q', asker, '2026-11-20T08:00:00Z', pasted);
  expect(fresh).toEqual({ id: 'FM-7K3Q', asker, version: 1, log: [{ at: '2026-11-20T08:00:00Z', event: pasted }] });
  expect(stateOf(fresh)).toEqual({
    status: 'open',
    texts: ['it failed'],
    redactions: [],
    answers: new Map(),
    unknown: new Set(),
    tried: new Set(),
    chosen: undefined,
    refused: new Set(),
    guided: [],
    introduces: true,
    askingIt: false,
    notDoable: new Set(),
    stepsDone: new Map(),
    reconsidering: undefined,
    canGoBack: false,
    escalation: undefined,
  });
});

describe('whatever happens in a case', () => {
  test('each change makes it one version older and adds to the log what happened, in order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvents, { maxLength: 6 }), (changes) => {
        let aCase = frozen(openCase('FM-7K3Q', asker, 'at first', pasted));
        for (const events of changes) {
          const before = aCase;
          aCase = frozen(withEvents(before, 'later', events));
          expect(aCase.version).toBe(before.version + 1);
          expect(aCase.log).toEqual([...before.log, ...events.map((event) => ({ at: 'later', event }))]);
          expect([aCase.id, aCase.asker]).toEqual([before.id, before.asker]);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test('its state is worked out from the log alone and leaves the log as it is', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const one = frozen(caseWith(...events));
        const other = { ...structuredClone(one), id: 'FM-2222', version: 77 };
        expect(stateOf(one)).toEqual(stateOf(other));
      }),
      { seed, numRuns: 200 },
    );
  });

  test('the last word about a fact counts, and a fact is never both answered and unknown', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { answers, unknown } = stateOf(caseWith(...events));
        for (const fact of ['SecretKind', 'JoinState', 'AccountState']) {
          const last = events.findLast(
            (event) => (event.kind === 'answered' || event.kind === 'not known') && event.fact === fact,
          );
          expect(answers.get(fact)).toBe(last?.kind === 'answered' ? last.value : undefined);
          expect(unknown.has(fact)).toBe(last?.kind === 'not known');
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('nothing pasted, tried or refused is ever forgotten, and hidden things are counted together', () => {
    fc.assert(
      fc.property(arbitraryEvents, (events) => {
        const { texts, tried, refused, redactions } = stateOf(caseWith(...events));
        expect(texts).toEqual([
          'it failed',
          ...events.flatMap((event) => (event.kind === 'pasted' ? [event.text] : [])),
        ]);
        expect(tried).toEqual(new Set(events.flatMap((event) => (event.kind === 'did not help' ? [event.cause] : []))));
        expect(refused).toEqual(
          new Set(events.flatMap((event) => (event.kind === 'none of the choices' ? event.articles : []))),
        );
        const hidden = events.flatMap((event) => (event.kind === 'pasted' ? event.redactions : []));
        expect(redactions.reduce((sum, { count }) => sum + count, 0)).toBe(
          hidden.reduce((sum, { count }) => sum + count, 0),
        );
        expect(new Set(redactions.map(({ kind }) => kind)).size).toBe(redactions.length);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('the handover is open only right after IT was asked for', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryEvent, (events, last) => {
        expect(stateOf(caseWith(...events, last)).askingIt).toBe(last.kind === 'asked IT');
      }),
      { seed, numRuns: 200 },
    );
  });
});

test('answering again replaces the answer', () => {
  const again = stateOf(
    caseWith(
      { kind: 'answered', fact: 'JoinState', value: 'none' },
      { kind: 'answered', fact: 'JoinState', value: 'hybrid' },
    ),
  );
  expect(again.answers).toEqual(new Map([['JoinState', 'hybrid']]));
});

test('an answer after "I don\u2019t know" counts, and "I don\u2019t know" after an answer takes it back', () => {
  const answered: CaseEvent = { kind: 'answered', fact: 'JoinState', value: 'none' };
  const notKnown: CaseEvent = { kind: 'not known', fact: 'JoinState' };
  expect(stateOf(caseWith(notKnown, answered))).toMatchObject({
    answers: new Map([['JoinState', 'none']]),
    unknown: new Set(),
  });
  expect(stateOf(caseWith(answered, notKnown))).toMatchObject({ answers: new Map(), unknown: new Set(['JoinState']) });
});

test('is fixed or left once somebody said so', () => {
  expect(stateOf(caseWith({ kind: 'fixed' })).status).toBe('fixed');
  expect(stateOf(caseWith({ kind: 'left' })).status).toBe('left');
  expect(stateOf(caseWith({ kind: 'asked IT' }, { kind: 'went back' })).status).toBe('open');
});
