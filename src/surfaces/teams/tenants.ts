import { z } from 'zod';

/** The tenants whose people may use the bot, in small letters; undefined takes everybody, as the local chat has no tenant. */
export type AllowedTenants = ReadonlySet<string> | undefined;

const named = z.string().nullish();
const placesSchema = z.looseObject({
  conversation: z.looseObject({ tenantId: named }).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: named }).nullish() }).nullish(),
});

/**
 * Whether an activity comes from an allowed tenant. Teams' tokens name none, so the activity must, and wherever it does the
 * tenant must be an allowed one: the two differ when a person of another company writes in a shared channel.
 */
export function isOfAllowedTenant(activity: unknown, allowed: AllowedTenants): boolean {
  if (allowed === undefined) return true;
  const { conversation, channelData } = placesSchema.safeParse(activity).data ?? {};
  const tenants = [conversation?.tenantId, channelData?.tenant?.id].filter((one) => typeof one === 'string');
  return tenants.length > 0 && tenants.every((tenant) => allowed.has(tenant.toLowerCase()));
}
