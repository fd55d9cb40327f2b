import { z } from 'zod';
import type { Refusal } from '../route';
import { accountShape, conversationShape } from './conversation-reference';
import { isTrustedService } from './service-url';

// The fields that we or the SDK take for granted: of a wrong type, each of them would end a turn half-way.
// Teams' ids have about 200 signs of ASCII. They become keys, parts of addresses, and headers of what is sent.
const id = z.string().regex(/^[ -~]{0,1000}$/);
const filled = z.string().regex(/^[ -~]{1,1000}$/);
const envelopeSchema = z
  .looseObject({
    type: filled,
    channelId: z.string(),
    serviceUrl: z.url(),
    // What is stored of them must be there in the form in which it is stored.
    conversation: z.looseObject({ ...conversationShape, id: filled }),
    from: z.looseObject({ ...accountShape, id: filled }),
    recipient: z.looseObject({ ...accountShape, id }).default({ id: '' }),
    id: id.nullish(),
    replyToId: id.nullish(),
    name: id.nullish(),
    locale: z.string().max(100).nullish(),
    text: z.string().nullish(),
    attachments: z.array(z.unknown()).nullish(),
    membersAdded: z.array(z.looseObject({ id })).nullish(),
  })
  .refine(
    ({ type, name, value }) =>
      type !== 'invoke' || name !== 'adaptiveCard/action' || cardActionSchema.safeParse(value).success,
  );
const cardActionSchema = z.looseObject({ action: z.looseObject({ type: z.string() }) });
export type Envelope = z.infer<typeof envelopeSchema>;

/** Checks what an activity says about itself before anything else looks at it. `local`: only the local chat may talk to us. */
export function readEnvelope(
  body: unknown,
  local: boolean,
): { kind: 'activity'; body: Envelope } | { kind: 'refused'; refusal: Refusal } {
  const parsed = envelopeSchema.safeParse(body);
  if (!parsed.success) return refused(400, 'not-an-activity', 'This is not a Bot Framework activity.');
  const { channelId, serviceUrl } = parsed.data;
  return isTrustedService(serviceUrl, channelId, local)
    ? { kind: 'activity', body: parsed.data }
    : refused(403, 'not-from-teams', 'Only Microsoft Teams may send activities here.');
}

function refused(status: number, code: Refusal['code'], error: string): { kind: 'refused'; refusal: Refusal } {
  return { kind: 'refused', refusal: { status, code, error } };
}
