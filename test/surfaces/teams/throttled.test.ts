import type { ConversationGate } from '../../../src/surfaces/teams/connector/conversation-gate';
import { SendingSide } from '../../testbed/sending-side';

let side: SendingSide;
afterEach(async () => side.close());

const groups = (count: number): string[] => Array.from({ length: count }, (_, number) => `group-${number}`);
const callsTo = (conversation: string): number =>
  side.teams.calls.filter((call) => call.conversation === conversation).length;
const isAnswered = (conversation: string) => (): boolean => side.teams.accepted.includes(conversation);

test('eighty conversations that Teams throttles hold up nobody else, and each is asked once in its 90 seconds', async () => {
  side = await SendingSide.start();
  side.teams.is({ status: 429, retryAfter: '90' }, ...groups(80));
  await side.put(...groups(80), 'maya');
  await side.until(isAnswered('maya'));
  await side.until(() => side.outcomes.length === 81);

  // More for the same people: it waits behind what waits already.
  await side.put(...groups(80), 'leo');
  await side.until(isAnswered('leo'));
  side.passes(89_000);
  await side.dispatcher.idle();
  expect(groups(80).map(callsTo)).toEqual(groups(80).map(() => 1));

  side.teams.is('well', ...groups(80));
  side.passes(1_000);
  await side.dispatcher.idle();
  expect(groups(80).map(callsTo)).toEqual(groups(80).map(() => 3));
  expect(side.reported).toEqual([]);
});

test('conversations at which Teams hangs keep a few places between them, and the others have the rest', async () => {
  side = await SendingSide.start();
  side.teams.is('hangs', ...groups(30));
  await side.put(...groups(30));
  await side.teams.arrived(30);
  side.endLimits();
  await side.until(() => side.outcomes.length === 30);

  // They come back together, and hang again.
  side.passes(2_000);
  await side.teams.arrived(38);
  await side.put('maya');
  await side.until(isAnswered('maya'));
  expect(side.teams.calls).toHaveLength(39);
});

test('control: without the gate they take every place again', async () => {
  const open: ConversationGate = { enter: () => ({ kind: 'go', leave: () => undefined }) };
  side = await SendingSide.start({ gate: open });
  side.teams.is('hangs', ...groups(30));
  await side.put(...groups(30));
  await side.teams.arrived(30);
  side.endLimits();
  await side.until(() => side.outcomes.length === 30);

  side.passes(2_000);
  await side.teams.arrived(60);
  expect(groups(30).map(callsTo)).toEqual(groups(30).map(() => 2));
});
