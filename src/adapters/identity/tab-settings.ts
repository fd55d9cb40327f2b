import { z } from 'zod';

const isPublicAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, pathname, search, hash, port } = new URL(text);
  return protocol === 'https:' && `${username}${password}${search}${hash}${port}` === '' && pathname === '/';
};

/** A mail address, or the https address of a page. */
const contact = z.union([z.email(), z.url({ protocol: /^https$/ })], 'must be a mail address or an https address');

/** Settings around the tab and the pages that the bot serves itself, by the name of their environment variable. */
export const tabSettingsShape = {
  PUBLIC_URL: z
    .string()
    .trim()
    .refine(
      isPublicAddress,
      'must be an https address with nothing behind the host, like https://flow-medic.contoso.com',
    )
    .optional(),
  TEAMS_APP_ID: z.guid('must be the GUID of the app package').optional(),
  IT_APP_ROLE: z.string().trim().min(1, 'must not be empty').max(120, 'must be shorter').default('FlowMedic.IT'),
  PUBLISHER_NAME: z.string().trim().min(1, 'must not be empty').max(120, 'must be shorter').optional(),
  PUBLISHER_CONTACT: contact.optional(),
};
type TabSettings = z.infer<z.ZodObject<typeof tabSettingsShape>>;

/** Where the bot is reached from outside, and who runs it. */
export interface TabConfig {
  /** `https://flow-medic.contoso.com`; undefined while nobody said it. */
  publicUrl: string | undefined;
  /** Id of the app package, which deep links name. */
  teamsAppId: string | undefined;
  itRole: string;
  publisher: { name: string | undefined; contact: string | undefined };
}

export function tabConfigOf(settings: TabSettings): TabConfig {
  const { PUBLIC_URL: address, TEAMS_APP_ID: teamsAppId, IT_APP_ROLE: itRole } = settings;
  return {
    publicUrl: address === undefined ? undefined : new URL(address).origin,
    teamsAppId: teamsAppId?.toLowerCase(),
    itRole,
    publisher: { name: settings.PUBLISHER_NAME, contact: settings.PUBLISHER_CONTACT },
  };
}
