import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { stateOf } from '../../../src/core/cases/case-state';
import { escalationAfter, type EscalationState } from '../../../src/core/cases/escalation-state';

const ida = { id: 'ida', name: 'Ida' };
const escalated: CaseEvent = {
  kind: 'escalated',
  key: 'FM-7K3Q-1',
  desk: 'teams',
  group: 'Gates',
  area: 'gate',
  fingerprint: 'x@y',
  title: 'The gate',
  urgency: 'high',
  impact: 'a team',
  askedBy: 'Maya',
  place: '{}',
  text: 'words',
  sendAt: '2026-11-20T08:01:00.000Z',
};
const filed: CaseEvent = { kind: 'filed', id: '1', number: 'INC1', url: '' };
const taken: CaseEvent = { kind: 'taken', by: ida };
const fixedByIt: CaseEvent = { kind: 'fixed by IT', note: 'Done.', by: ida };
const notOurs: CaseEvent = { kind: 'not ours', note: 'Ask others.', by: ida };
const undelivered: CaseEvent = { kind: 'undelivered', reason: 'down' };
const wanted: CaseEvent = { kind: 'fact wanted', fact: 'JoinState', by: ida };

function after(...events: CaseEvent[]): EscalationState | undefined {
  return events.reduce<EscalationState | undefined>(
    (state, event) => escalationAfter(state, event, '2026-11-20T08:00:00.000Z'),
    undefined,
  );
}

test('IT has nothing of a case until the request is sent, whatever else happens', () => {
  expect(
    after(
      filed,
      taken,
      wanted,
      fixedByIt,
      notOurs,
      undelivered,
      { kind: 'joined', incident: 'FM-AAAA', key: 'k' },
      { kind: 'gained follower', caseId: 'FM-BBBB' },
      { kind: 'still failing' },
      { kind: 'went back' },
    ),
  ).toBeUndefined();
});

test('a request begins on its way, with everything that was sent', () => {
  expect(after(escalated)).toEqual({
    kind: 'escalated',
    key: 'FM-7K3Q-1',
    desk: 'teams',
    group: 'Gates',
    area: 'gate',
    fingerprint: 'x@y',
    title: 'The gate',
    urgency: 'high',
    impact: 'a team',
    askedBy: 'Maya',
    place: '{}',
    text: 'words',
    sendAt: '2026-11-20T08:01:00.000Z',
    escalatedAt: '2026-11-20T08:00:00.000Z',
    status: 'on its way',
    follows: undefined,
    ticketKey: 'FM-7K3Q-1',
    followers: [],
    ticket: undefined,
    takenBy: undefined,
    takenAt: '',
    sentences: [],
    wanted: undefined,
    note: '',
    reason: '',
  });
});

test.each<[string, EscalationState['status'] | undefined, CaseEvent[]]>([
  ['arrived', 'filed', [filed]],
  ['was taken', 'taken', [filed, taken]],
  ['was taken before the desk said that it arrived', 'taken', [taken, filed]],
  ['was fixed before the desk said that it arrived', 'fixed', [fixedByIt, filed]],
  ['did not arrive', 'undelivered', [undelivered]],
  ['arrived after all', 'filed', [undelivered, filed]],
  ['was fixed', 'fixed', [filed, taken, fixedByIt]],
  ['was fixed in vain', 'taken', [filed, taken, fixedByIt, { kind: 'still failing' }]],
  [
    'was fixed in vain for a follower',
    'taken',
    [filed, fixedByIt, { kind: 'follower still failing', caseId: 'FM-BBBB' }],
  ],
  ['is not IT\u2019s', 'not ours', [filed, notOurs]],
  ['was taken back', undefined, [{ kind: 'escalation undone' }]],
  ['is not IT\u2019s and was given up', undefined, [filed, notOurs, { kind: 'went back' }]],
  ['did not arrive and was given up', undefined, [undelivered, { kind: 'went back' }]],
  ['is with IT, whatever the form on the card did', 'filed', [filed, { kind: 'went back' }]],
  ['was sent again', 'on its way', [undelivered, { ...escalated, key: 'FM-7K3Q-2' }]],
])('a request that %s is "%s"', (_, status, events) => {
  expect(after(escalated, ...events)?.status).toBe(status);
});

test('a question of IT\u2019s is open until that fact is told or said to be unknown, and nothing else answers it', () => {
  expect(after(escalated, wanted)).toMatchObject({ wanted: 'JoinState', status: 'taken', takenBy: ida });
  expect(after(escalated, wanted, { kind: 'answered', fact: 'SecretKind', value: 'pin' })?.wanted).toBe('JoinState');
  for (const kind of ['answered', 'not known'] as const)
    expect(
      after(
        escalated,
        wanted,
        kind === 'answered' ? { kind, fact: 'JoinState', value: 'none' } : { kind, fact: 'JoinState' },
      )?.wanted,
    ).toBeUndefined();
  for (const event of [fixedByIt, notOurs]) expect(after(escalated, wanted, event)?.wanted).toBeUndefined();
});

test('who took it first has it, also when somebody else asks or fixes', () => {
  const ivan = { id: 'ivan', name: 'Ivan' };
  expect(after(escalated, taken, { ...wanted, by: ivan }, { ...fixedByIt, by: ivan })?.takenBy).toEqual(ida);
});

test('followers count once each, and a follower has the ticket of the incident', () => {
  expect(
    after(
      escalated,
      { kind: 'gained follower', caseId: 'FM-B' },
      { kind: 'gained follower', caseId: 'FM-C' },
      { kind: 'gained follower', caseId: 'FM-B' },
    )?.followers,
  ).toEqual(['FM-C', 'FM-B']);
  expect(after(escalated, { kind: 'joined', incident: 'FM-A', key: 'FM-A-1' })).toMatchObject({
    follows: 'FM-A',
    ticketKey: 'FM-A-1',
    key: 'FM-7K3Q-1',
    status: 'filed',
  });
});

test('what IT wrote about a fix that did not hold is not shown as news any more', () => {
  expect(after(escalated, fixedByIt, { kind: 'still failing' })?.note).toBe('');
});

describe('in the state of the case', () => {
  const caseWith = (...events: CaseEvent[]): Case =>
    withEvents(
      openCase('FM-7K3Q', { personId: 'maya', conversationId: 'chat' }, '2026-11-20T08:00:00.000Z', {
        kind: 'pasted',
        text: 'x',
        redactions: [],
      }),
      '2026-11-20T08:00:01.000Z',
      events,
    );

  test('a follower that still fails opens no case that its own person closed', () => {
    const state = stateOf(
      caseWith(escalated, fixedByIt, { kind: 'fixed' }, { kind: 'follower still failing', caseId: 'FM-B' }),
    );
    expect([state.status, state.escalation?.status]).toEqual(['fixed', 'taken']);
  });

  test('taking the last answer back leaves the request to IT alone', () => {
    const state = stateOf(
      caseWith({ kind: 'answered', fact: 'SecretKind', value: 'pin' }, escalated, filed, { kind: 'took back' }),
    );
    expect([state.escalation?.status, state.answers.size]).toEqual(['filed', 0]);
  });
});
