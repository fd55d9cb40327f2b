import { z } from 'zod';
import { listOfGuids } from '../settings/list-of-guids';
import { areas } from '../../core/knowledge/article';
import { mailAddressSchema } from './mail-link';
import { signingSecretSchema } from './signed-message';
import { isSafeWebAddress } from '../../services/helpdesk/web-address';

export const deskKinds = ['none', 'webhook', 'servicenow', 'jira', 'teams'] as const;
export type DeskKind = (typeof deskKinds)[number];

const kindFault = `must be ${deskKinds.slice(0, -1).join(', ')} or ${deskKinds.at(-1) ?? ''}`;
const filled = z.string().trim().min(1, 'must not be empty');
/** Kept as it is: a password may begin or end with a blank. */
const secretText = z.string().min(1, 'must not be empty');
const webAddress = z
  .string()
  .trim()
  .refine(isSafeWebAddress, 'must be an https address without a name and password in it (http only for this machine)');
const siteAddress = webAddress.refine(
  (text) => !URL.canParse(text) || (new URL(text).search === '' && new URL(text).hash === ''),
  'must end before any ? or #',
);
const numeric = z
  .string()
  .trim()
  .regex(/^\d{1,10}$/, 'must be a number');
// Name and password travel in one header, where a colon ends the name.
const userName = filled.refine((text) => !/[:\0-\x1F\x7F]/.test(text), 'must not hold a colon or control characters');

const routesFault =
  'must be JSON like {"sign-in":{"desk":"servicenow","group":"287ebd7da9fe198100f92cc8d1d2154e"}}: for an area of articles the desk, and perhaps its group';
const areaFault = `must name areas of articles: ${areas.join(', ')}`;
const knownAreas: ReadonlySet<string> = new Set(areas);
const routeSchema = z
  .strictObject(
    {
      desk: z.enum(deskKinds, kindFault),
      group: z.string('must be a text').trim().max(200, 'must be shorter').default(''),
    },
    routesFault,
  )
  .refine(
    // ServiceNow drops a name without a word, and the ticket would lie in no group.
    ({ desk, group }) => desk !== 'servicenow' || group === '' || /^[0-9a-f]{32}$/i.test(group),
    { path: ['group'], error: 'must be the sys_id of a ServiceNow group (32 hexadecimal digits)' },
  );
const routesSchema = z
  .string()
  .transform(jsonOf)
  .pipe(
    z
      .record(z.string(), routeSchema, routesFault)
      .refine((routes) => Object.keys(routes).every((area) => knownAreas.has(area)), areaFault),
  );

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Settings around escalation, by the name of their environment variable. */
export const deskSettingsShape = {
  DESK: z.enum(deskKinds, kindFault).default('none'),
  DESK_ROUTES: routesSchema.optional(),
  WEBHOOK_URL: webAddress.optional(),
  WEBHOOK_SECRET: signingSecretSchema.optional(),
  SERVICENOW_URL: siteAddress.optional(),
  SERVICENOW_USER: userName.optional(),
  SERVICENOW_PASSWORD: secretText.optional(),
  JIRA_URL: siteAddress.optional(),
  JIRA_EMAIL: mailAddressSchema.optional(),
  JIRA_API_TOKEN: secretText.optional(),
  JIRA_SERVICE_DESK_ID: numeric.optional(),
  JIRA_REQUEST_TYPE_ID: numeric.optional(),
  DESK_CHANNEL: z
    .string()
    .trim()
    .regex(
      /^19:[^\s;]{1,200}@thread\.(tacv2|skype)$/,
      'must be the conversation id of a channel, like 19:...@thread.tacv2',
    )
    .optional(),
  DESK_MEMBERS: listOfGuids('must be object ids (GUIDs) of Microsoft Entra, with commas between them').optional(),
  DESK_MAIL: mailAddressSchema.optional(),
  DESK_CALLBACK_SECRET: signingSecretSchema.optional(),
};
export type DeskSettings = z.infer<z.ZodObject<typeof deskSettingsShape>>;

const needed = {
  none: [],
  webhook: ['WEBHOOK_URL', 'WEBHOOK_SECRET'],
  servicenow: ['SERVICENOW_URL', 'SERVICENOW_USER', 'SERVICENOW_PASSWORD'],
  jira: ['JIRA_URL', 'JIRA_EMAIL', 'JIRA_API_TOKEN', 'JIRA_SERVICE_DESK_ID', 'JIRA_REQUEST_TYPE_ID'],
  teams: ['DESK_CHANNEL'],
} satisfies Record<DeskKind, (keyof DeskSettings)[]>;

/** Everything one desk needs. */
export type DeskAccess =
  | { kind: 'webhook'; url: string; secret: string }
  | { kind: 'servicenow'; url: string; user: string; password: string }
  | { kind: 'jira'; url: string; email: string; apiToken: string; serviceDeskId: string; requestTypeId: string }
  | { kind: 'teams'; channel: string };

export interface EscalationSettings {
  /** Where a case goes when no route says otherwise. */
  desk: DeskKind;
  /** By the area of the article. */
  routes: Readonly<Record<string, { desk: DeskKind; group: string }>>;
  /** One for every desk that is named. */
  access: readonly DeskAccess[];
  mail: string | undefined;
  callbackSecret: string | undefined;
  /** Entra object ids of the people who may act as IT, in small letters. */
  members: readonly string[];
}

/** What a named desk lacks, in words, with the setting that names it. */
export function missingDeskSettings(given: Readonly<Record<string, string | undefined>>): string[] {
  const named = new Map<DeskKind, string>();
  for (const [area, { desk }] of Object.entries(routesSchema.safeParse(given['DESK_ROUTES']).data ?? {}))
    named.set(desk, `DESK_ROUTES sends ${area} to ${desk}`);
  const desk = deskSettingsShape.DESK.safeParse(given['DESK']).data ?? 'none';
  named.set(desk, `DESK is ${desk}`);
  return [...named].flatMap(([kind, because]) =>
    needed[kind].filter((name) => given[name] === undefined).map((name) => `${name} is missing: ${because}`),
  );
}

/** Undefined when nothing around escalation is set. */
export function escalationOf(settings: DeskSettings): EscalationSettings | undefined {
  const {
    DESK: desk,
    DESK_ROUTES: routes = {},
    DESK_MAIL: mail,
    DESK_CALLBACK_SECRET: callbackSecret,
    DESK_MEMBERS: members = [],
  } = settings;
  const isSet = [
    desk !== 'none',
    Object.keys(routes).length > 0,
    mail !== undefined,
    callbackSecret !== undefined,
    members.length > 0,
  ];
  if (!isSet.includes(true)) return undefined;
  const named = new Set([desk, ...Object.values(routes).map((route) => route.desk)]);
  const access = [...named].map((kind) => accessOf[kind](settings)).filter((one) => one !== undefined);
  return { desk, routes, access, mail, callbackSecret, members };
}

/** What each desk needs; undefined when something is missing, which {@link missingDeskSettings} tells. */
const accessOf: Readonly<Record<DeskKind, (settings: DeskSettings) => DeskAccess | undefined>> = {
  none: () => undefined,
  webhook: ({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }) => complete({ kind: 'webhook', url, secret }),
  servicenow: ({ SERVICENOW_URL: url, SERVICENOW_USER: user, SERVICENOW_PASSWORD: password }) =>
    complete({ kind: 'servicenow', url, user, password }),
  jira: ({
    JIRA_URL: url,
    JIRA_EMAIL: email,
    JIRA_API_TOKEN: apiToken,
    JIRA_SERVICE_DESK_ID: serviceDeskId,
    JIRA_REQUEST_TYPE_ID: requestTypeId,
  }) => complete({ kind: 'jira', url, email, apiToken, serviceDeskId, requestTypeId }),
  teams: ({ DESK_CHANNEL: channel }) => complete({ kind: 'teams', channel }),
};

type Complete<Settings> = { [Name in keyof Settings]: Exclude<Settings[Name], undefined> };

/** Undefined when one of them is missing. */
function complete<const Settings extends object>(settings: Settings): Complete<Settings> | undefined {
  return isComplete(settings) ? settings : undefined;
}

function isComplete<Settings extends object>(settings: Settings): settings is Settings & Complete<Settings> {
  return Object.values(settings).every((value) => value !== undefined);
}
