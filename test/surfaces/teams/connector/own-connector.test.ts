import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TurnContext,
  type Activity,
  type ConversationReference,
} from 'botbuilder';
import { createTeamsAdapter, type TeamsAdapter } from '../../../../src/surfaces/teams/adapter';
import { TeamsFault } from '../../../../src/surfaces/teams/connector/teams-fault';
import { sdkReference, type StoredReference } from '../../../../src/surfaces/teams/conversation-reference';
import { startFakeTeams, type FakeTeams, type Mood } from '../../../testbed/fake-teams';

let teams: FakeTeams;
let adapter: TeamsAdapter;
const never = new AbortController().signal;

beforeEach(async () => {
  teams = await startFakeTeams();
  adapter = createTeamsAdapter(undefined);
});
afterEach(async () => teams.shut());

function placeOf(conversation: string): StoredReference {
  return {
    serviceUrl: teams.url,
    channelId: 'msteams',
    bot: { id: 'bot' },
    user: { id: 'maya' },
    conversation: { id: conversation },
  };
}

function saying(text: string, rest: Partial<Activity> = {}): (context: TurnContext) => Promise<void> {
  return async (context) => {
    await context.adapter.sendActivities(context, [
      TurnContext.applyConversationReference({ type: 'message', text, ...rest }, sdkReference(placeOf('chat'))),
    ]);
  };
}

async function faultOf(mood: Mood, signal = never): Promise<unknown> {
  teams.is(mood, 'chat');
  return adapter.reach(placeOf('chat'), saying('hello'), signal).catch((error: unknown) => error);
}

test('a message is sent once, as it was made, and its id comes back', async () => {
  const ids: unknown[] = [];
  await adapter.reach(
    placeOf('a:1/2 3'),
    async (context) => {
      const activity = TurnContext.applyConversationReference(
        { type: 'message', text: 'hello', entities: [{ type: 'https://schema.org/Message', citation: [1] }] },
        sdkReference(placeOf('a:1/2 3')),
      );
      ids.push(...(await context.adapter.sendActivities(context, [activity])));
      ids.push(await context.updateActivity({ ...activity, id: 'card/1' }));
    },
    never,
  );
  expect(ids).toEqual([{ id: 'sent-1' }, { id: 'sent-2' }]);
  expect(teams.calls.map(({ method, conversation }) => [method, conversation])).toEqual([
    ['POST', 'a:1/2 3'],
    ['PUT', 'a:1/2 3'],
  ]);
  expect(JSON.parse(teams.calls[0]?.body ?? '')).toMatchObject({
    text: 'hello',
    // The SDK's own connector sends the bare type.
    entities: [{ type: 'https://schema.org/Message', citation: [1] }],
  });
});

test.each<[Mood, number, number | undefined]>([
  [{ status: 429, retryAfter: '90' }, 429, 90_000],
  [{ status: 429 }, 429, undefined],
  [{ status: 503, retryAfter: '5' }, 503, 5_000],
  [{ status: 500 }, 500, undefined],
  [{ status: 502 }, 502, undefined],
  [{ status: 403 }, 403, undefined],
  [{ status: 302 }, 302, undefined],
])(
  '%j is told at once, with its status and its wait, and nothing is sent a second time',
  async (mood, status, wait) => {
    expect(await faultOf(mood)).toMatchObject({ name: 'TeamsFault', status, afterMs: wait });
    expect(teams.calls).toHaveLength(1);
  },
);

test('the code that Teams gives is told, its words are not', async () => {
  const fault = await faultOf({ status: 403, code: 'BotNotInConversationRoster' });
  expect(String(fault)).toBe('TeamsFault: Teams answered 403 (BotNotInConversationRoster)');
});

test.each<Mood>(['drops', 'takes it and drops'])(
  'a connection that %s is told, and nothing is sent again',
  async (mood) => {
    const fault = await faultOf(mood);
    expect(fault).toBeInstanceOf(TeamsFault);
    expect(fault).toMatchObject({ status: undefined });
    expect(teams.calls).toHaveLength(1);
  },
);

test('a connector that hangs is left when the limit ends', async () => {
  const limit = new AbortController();
  const fault = faultOf('hangs', limit.signal);
  await teams.arrived(1);
  limit.abort();
  expect(await fault).toMatchObject({ status: undefined, message: 'Teams did not answer in time' });
});

test('connections are used again, whichever turn sends', async () => {
  for (let turn = 0; turn < 10; turn += 1) await adapter.reach(placeOf('chat'), saying('hello'), never);
  expect(teams.calls).toHaveLength(10);
  // The next message may begin a moment before the first connection is free again.
  expect(teams.connections()).toBeLessThanOrEqual(2);
});

test('control: the SDK with its own connector sends again by itself', async () => {
  teams.is({ status: 503 }, 'chat');
  const sdk = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const reference: Partial<ConversationReference> = sdkReference(placeOf('chat'));
  const sending = sdk.continueConversationAsync('', reference, saying('hello')).catch(() => undefined);
  await teams.arrived(2);
  await teams.shut();
  await sending;
});
