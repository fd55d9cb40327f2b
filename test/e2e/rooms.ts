import { randomUUID } from 'node:crypto';
import { conversations, localBot, tenantId, type people } from '../../src/surfaces/local/playground-config';

/** Where a person can talk with the bot: the conversation's id, and its entry in the page's list. */
export const rooms = {
  personal: { id: conversations.personal, entry: 'Personal Chat' },
  group: { id: conversations.group, entry: 'Flow rescue' },
} as const;

export type Room = keyof typeof rooms;
export type Person = (typeof people)[keyof typeof people];
export type RawActivity = { type: string } & Record<string, unknown>;

/** What somebody in the group chat wrote to the bot, as Teams would put it. */
export function groupMessage({ id, name, aadObjectId }: Person, text: string, serviceUrl: string): RawActivity {
  const mention = `<at>${localBot.name}</at>`;
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id, name, aadObjectId },
    recipient: localBot,
    conversation: { id: conversations.group, isGroup: true, conversationType: 'groupChat', tenantId },
    text: `${mention} ${text}`,
    textFormat: 'plain',
    entities: [
      { type: 'mention', mentioned: localBot, text: mention },
      { type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web' },
    ],
    channelData: { tenant: { id: tenantId } },
    locale: 'en-US',
  };
}
