import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';

/** A person or the bot, with the fields that are stored of them. */
export const accountShape = {
  id: z.string(),
  name: z.string().max(1_000).nullish(),
  aadObjectId: z.string().max(100).nullish(),
};
const accountSchema = z.object(accountShape);
/** A conversation, with the fields that are stored of it. */
export const conversationShape = {
  id: z.string(),
  isGroup: z.boolean().nullish(),
  conversationType: z.string().nullish(),
  tenantId: z.string().nullish(),
};

/** A conversation reference: where in Teams a person is reached, as it is stored with what has to be sent to them. */
const referenceSchema = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  bot: accountSchema,
  /** Nobody in particular for the channel of a desk. */
  user: accountSchema.optional(),
  conversation: z.object(conversationShape),
  /** The language the person's client last spoke, as it names it; absent where no client said. */
  locale: z.string().optional(),
});
export type StoredReference = z.infer<typeof referenceSchema>;

/** How the person of an activity is reached again: what is stored as `place`. */
export function referenceIn(
  activity: Pick<Activity, 'serviceUrl' | 'channelId' | 'recipient' | 'from' | 'conversation'> &
    Partial<Pick<Activity, 'locale'>>,
): string {
  const reference: z.input<typeof referenceSchema> = {
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    bot: activity.recipient,
    user: activity.from,
    conversation: activity.conversation,
    // The SDK's type does not know that clients send null.
    ...(activity.locale ? { locale: activity.locale } : {}),
  };
  return JSON.stringify(referenceSchema.parse(reference));
}

/** Undefined when the stored text is none of ours. */
export function readReference(stored: string): StoredReference | undefined {
  try {
    return referenceSchema.safeParse(JSON.parse(stored)).data;
  } catch {
    return undefined;
  }
}

/** Others read along: a group chat or a channel. */
export function isGroup({ conversation }: Pick<StoredReference, 'conversation'>): boolean {
  return conversation.isGroup === true || (conversation.conversationType ?? 'personal') !== 'personal';
}

/** As the SDK wants it. */
export function sdkReference({
  serviceUrl,
  channelId,
  bot,
  user,
  conversation,
}: StoredReference): Partial<ConversationReference> {
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

/** A conversation the bot speaks in without having been spoken to. */
export interface ChannelOfBot {
  serviceUrl: string;
  bot: { id: string; name: string };
  conversation: { id: string; conversationType: string; tenantId: string };
}

/** Its reference as it is stored. */
export function referenceOfChannel({ serviceUrl, bot, conversation }: ChannelOfBot): string {
  return JSON.stringify({
    serviceUrl,
    channelId: 'msteams',
    bot,
    conversation: { ...conversation, isGroup: true },
  } satisfies StoredReference);
}
