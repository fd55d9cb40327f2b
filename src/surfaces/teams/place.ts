import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';

const accountSchema = z.object({ id: z.string(), name: z.string().nullish(), aadObjectId: z.string().nullish() });

/** Where in Teams a person is reached, as it is stored with what has to be sent to them. */
const placeSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  bot: accountSchema,
  /** Nobody in particular for the channel of a desk. */
  user: accountSchema.optional(),
  conversation: z.object({
    id: z.string(),
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
});
export type Place = z.infer<typeof placeSchema>;

export function placeOf(
  activity: Pick<Activity, 'serviceUrl' | 'channelId' | 'recipient' | 'from' | 'conversation'>,
): string {
  const place: z.input<typeof placeSchema> = {
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    bot: activity.recipient,
    user: activity.from,
    conversation: activity.conversation,
  };
  return JSON.stringify(placeSchema.parse(place));
}

/** Undefined when the stored text is none of ours. */
export function readPlace(stored: string): Place | undefined {
  try {
    return placeSchema.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}

export function isGroup({ conversation }: Pick<Place, 'conversation'>): boolean {
  return conversation.isGroup === true || (conversation.conversationType ?? 'personal') !== 'personal';
}

/** As the SDK wants it. */
export function referenceOf({ serviceUrl, channelId, bot, user, conversation }: Place): Partial<ConversationReference> {
  return {
    serviceUrl,
    channelId,
    bot: { id: bot.id, name: bot.name ?? '' },
    ...(user ? { user: { id: user.id, name: user.name ?? '' } } : {}),
    conversation: {
      id: conversation.id,
      name: '',
      isGroup: conversation.isGroup ?? false,
      conversationType: conversation.conversationType ?? 'personal',
      ...(typeof conversation.tenantId === 'string' ? { tenantId: conversation.tenantId } : {}),
    },
  };
}

/** Teams' service for words of the bot's own accord, worldwide. */
export const teamsService = 'https://smba.trafficmanager.net/teams/';

/** A conversation the bot speaks in without having been spoken to. */
export function placeOfChannel({
  serviceUrl,
  bot,
  conversation,
}: {
  serviceUrl: string;
  bot: { id: string; name: string };
  conversation: { id: string; conversationType: string; tenantId: string };
}): string {
  return JSON.stringify({
    serviceUrl,
    channelId: 'msteams',
    bot,
    conversation: { ...conversation, isGroup: true },
  } satisfies Place);
}
