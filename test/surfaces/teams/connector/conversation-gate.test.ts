import { conversationGate, type ConversationGate } from '../../../../src/surfaces/teams/connector/conversation-gate';
import type { Sent } from '../../../../src/core/cases/outbox';

const limits = { perHost: 4, doubtfulPerHost: 2, fullWait: 1_000 };
let now = 0;
let gate: ConversationGate;
beforeEach(() => {
  now = 0;
  gate = conversationGate(() => now, limits);
});

function enter(conversation: string, host = 'teams'): (outcome: Sent) => void {
  const entry = gate.enter(host, conversation);
  if (entry.kind !== 'go') throw new Error(`${conversation} was not let in`);
  return entry.leave;
}
const failed: Sent = { kind: 'try again', reason: 'down' };
const full = { kind: 'not now', afterMs: limits.fullWait };

test('a host takes so many at once, and another host takes its own', () => {
  const [first] = ['a', 'b', 'c', 'd'].map((conversation) => enter(conversation));
  expect(gate.enter('teams', 'e')).toEqual(full);
  expect(gate.enter('other', 'e').kind).toBe('go');
  first?.({ kind: 'done' });
  expect(gate.enter('teams', 'e').kind).toBe('go');
});

test('a conversation that asked to be left alone is left alone by everything, and no other is', () => {
  enter('group')({ kind: 'try again', reason: 'throttled', afterMs: 90_000 });
  now = 30_000;
  expect(gate.enter('teams', 'group')).toEqual({ kind: 'not now', afterMs: 60_000 });
  expect(gate.enter('teams', 'maya').kind).toBe('go');
  now = 90_000;
  expect(gate.enter('teams', 'group').kind).toBe('go');
});

test('conversations whose last send failed share a few places, so that they never fill a host', () => {
  for (const conversation of ['a', 'b', 'c']) enter(conversation)(failed);
  enter('a');
  enter('b');
  expect(gate.enter('teams', 'c')).toEqual(full);
  expect(gate.enter('teams', 'maya').kind).toBe('go');
});

test('a conversation that is well again is like any other', () => {
  for (const conversation of ['a', 'b', 'c']) enter(conversation)(failed);
  enter('c')({ kind: 'done' });
  enter('a');
  enter('b');
  expect(gate.enter('teams', 'c').kind).toBe('go');
});

test('a clock that is set back ends the wait that a conversation asked for, for it would last hours', () => {
  now = 10_000_000;
  enter('group')({ kind: 'try again', reason: 'throttled', afterMs: 90_000 });
  now = 1_000;
  expect(gate.enter('teams', 'group').kind).toBe('go');
});
