import { z } from 'zod';
import type { Refusal } from '../route';
import { isTrustedService } from './service-url';

// The fields that we or the SDK take for granted: of a wrong type, each of them would end a turn half-way.
const envelopeSchema = z
  .looseObject({
    type: z.string().min(1),
    channelId: z.string(),
    serviceUrl: z.url(),
    conversation: z.looseObject({
      id: z.string().min(1),
      isGroup: z.boolean().nullish(),
      conversationType: z.string().nullish(),
    }),
    from: z.looseObject({ id: z.string().min(1), aadObjectId: z.string().nullish() }),
    recipient: z.looseObject({ id: z.string() }).default({ id: '' }),
    id: z.string().nullish(),
    replyToId: z.string().nullish(),
    locale: z.string().nullish(),
    text: z.string().nullish(),
    attachments: z.array(z.unknown()).nullish(),
    membersAdded: z.array(z.looseObject({ id: z.string() })).nullish(),
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
