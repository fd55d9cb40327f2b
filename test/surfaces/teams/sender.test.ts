import { openCase } from '../../../src/core/cases/case';
import { TeamsFault } from '../../../src/surfaces/teams/connector/teams-fault';
import { senderOver, type SenderUnderTest } from './sender-under-test';

let teams: SenderUnderTest;
beforeEach(async () => {
  teams = await senderOver(
    openCase('FM-7K3Q', { personId: 'maya', conversationId: 'chat' }, '2026-11-20T08:00:00Z', {
      kind: 'pasted',
      text: '{"error":{"code":"GateRefused"}}',
      redactions: [],
    }),
  );
});

afterEach(async () => teams.close());

test('a card is changed quietly where it stands', async () => {
  expect(await teams.refresh()).toEqual({ kind: 'done' });
  expect(teams.changed()).toEqual(['card-1']);
  expect(teams.reported).toEqual([]);
});

test.each([408, 412, 425, 429, 500, 503])(
  'a quiet change that Teams answers with %i is tried again later, so that it is not lost',
  async (status) => {
    teams.failsWith(new TeamsFault(`Teams answered ${status}`, status));
    expect(await teams.refresh()).toMatchObject({ kind: 'try again' });
    teams.recovers();
    expect(await teams.refresh()).toEqual({ kind: 'done' });
    expect(teams.changed()).toEqual(['card-1']);
  },
);

test('a quiet change is tried again when Teams does not answer at all', async () => {
  teams.failsWith(new Error('socket hang up'));
  expect(await teams.refresh()).toMatchObject({ kind: 'try again', reason: 'socket hang up' });
});

test('a card that the person deleted is no reason to try for ever, and is told of', async () => {
  teams.failsWith(new TeamsFault('Teams answered 404', 404));
  expect(await teams.refresh()).toEqual({ kind: 'done' });
  expect(teams.reported).toEqual([expect.objectContaining({ message: expect.stringContaining('FM-7K3Q') })]);
});

test.each([412, 503])('a message that Teams answers with %i is tried again later', async (status) => {
  teams.failsWith(new TeamsFault(`Teams answered ${status}`, status));
  expect(await teams.send()).toMatchObject({ kind: 'try again' });
});

test.each([400, 403, 404])('a message that Teams answers with %i is refused for good', async (status) => {
  teams.failsWith(new TeamsFault(`Teams answered ${status}`, status));
  expect(await teams.send()).toMatchObject({ kind: 'refused', reason: expect.stringContaining(String(status)) });
});
