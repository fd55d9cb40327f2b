import { z } from 'zod';

const envelopeSchema = z.looseObject({
  type: z.string().min(1),
  channelId: z.string(),
  serviceUrl: z.url(),
  conversation: z.looseObject({ id: z.string().min(1) }),
  from: z.looseObject({ id: z.string().min(1) }),
  recipient: z.looseObject({ id: z.string() }).optional(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

// A foreign service address would be sent the bot's own token.
const teamsHosts = /^(?:smba\.trafficmanager\.net|smba\.infra\.(?:gcc|gov)\.teams\.microsoft\.(?:com|us)|smba\.infra\.dod\.teams\.microsoft\.us|[a-z0-9-]+\.botframework\.com)$/;
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Checks what an activity says about itself before anything else looks at it. `local`: only the local chat may talk to us. */
export function readEnvelope(body: unknown, local: boolean): { kind: 'activity'; body: Envelope } | { kind: 'refused'; status: 400 | 403; reason: string } {
  const parsed = envelopeSchema.safeParse(body);
  if (!parsed.success) return { kind: 'refused', status: 400, reason: 'This is not a Bot Framework activity.' };
  const { channelId, serviceUrl } = parsed.data;
  const address = new URL(serviceUrl);
  const trusted = local ? ['msteams', 'emulator'].includes(channelId) && loopback.test(address.hostname) : channelId === 'msteams' && address.protocol === 'https:' && teamsHosts.test(address.hostname);
  return trusted ? { kind: 'activity', body: parsed.data } : { kind: 'refused', status: 403, reason: 'Only Microsoft Teams may send activities here.' };
}
