import { z } from 'zod';
import type { DatabaseAddress } from './adapters/store/database';
import {
  deskSettingsShape,
  escalationOf,
  missingDeskSettings,
  type EscalationSettings,
} from './adapters/desks/desk-settings';
import type { ErrorCode } from './core/errors/error-catalogue';

const days = z.coerce
  .number({ error: 'must be a number' })
  .int('must be a whole number')
  .min(1, 'must be 1 to 3650')
  .max(3650, 'must be 1 to 3650');

/** Every setting, by the name of its environment variable. .env.example lists the same ones; a test compares them. */
const settingsSchema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65535, 'must be 0 to 65535')
    .default(3978),
  HOST: z.string().default('0.0.0.0'),
  MICROSOFT_APP_ID: z.guid('must be the GUID of the bot\u2019s app registration').optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(1, 'must not be empty').optional(),
  MICROSOFT_APP_TENANT_ID: z.guid('must be the GUID of your tenant').optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMsi'], 'must be SingleTenant or UserAssignedMsi')
    .default('SingleTenant'),
  PLAYGROUND_PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be 1 to 65535')
    .max(65535, 'must be 1 to 65535')
    .default(56150),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: 'must be an address like postgres://user:password@host:5432/name' })
    .optional(),
  DATABASE_FILE: z.string().default('data/flow-medic.sqlite'),
  TEXT_DAYS: days.default(30),
  CASE_DAYS: days.default(365),
  UNDO_SECONDS: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be 0 to 600')
    .max(600, 'must be 0 to 600')
    .default(60),
  ...deskSettingsShape,
});

export const settingNames = Object.keys(settingsSchema.shape);

export interface Shared {
  port: number;
  escalation: EscalationSettings | undefined;
  /** PostgreSQL when an address is given, else a file of SQLite. */
  database: DatabaseAddress;
  /** How long a person's words are kept, and whole cases, in days. */
  retention: { textDays: number; caseDays: number };
  undoSeconds: number;
}

export type Config = Shared &
  (
    | { mode: 'local'; host: '127.0.0.1'; playgroundPort: number }
    | {
        mode: 'production';
        host: string;
        credentials: {
          appId: string;
          appPassword: string | undefined;
          tenantId: string;
          appType: 'SingleTenant' | 'UserAssignedMsi';
        };
      }
  );

/** The settings cannot be used; the message names every fault at once. */
export class ConfigError extends Error {
  readonly code = 'CONFIG_INVALID' satisfies ErrorCode;

  constructor(readonly faults: readonly string[]) {
    super(
      [
        'The settings have mistakes:',
        ...faults.map((fault) => `  ${fault}`),
        'See .env.example for what each setting means.',
      ].join('\n'),
    );
    this.name = 'ConfigError';
  }
}

type Given = Readonly<Record<string, string | undefined>>;

/**
 * Local mode listens on loopback only, for it authenticates nobody. Production refuses to run without credentials.
 * `otherFaults` are mistakes around the settings that the caller found; they are told together with the settings' own.
 */
export function readConfig(environment: Given, mode: Config['mode'], otherFaults: readonly string[] = []): Config {
  const given: Given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => settingNames.includes(name) && value !== undefined && value.trim() !== '',
    ),
  );
  const parsed = settingsSchema.safeParse(given);
  const wrong = parsed.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];
  const faults = [
    ...otherFaults,
    ...wrong,
    ...(mode === 'production' ? missingIn(given) : []),
    ...missingDeskSettings(given),
  ];
  const settings = parsed.data;
  if (settings === undefined || faults.length > 0) throw new ConfigError(faults);
  const shared: Shared = {
    port: settings.PORT,
    escalation: escalationOf(settings),
    database:
      settings.DATABASE_URL === undefined
        ? { kind: 'sqlite', file: settings.DATABASE_FILE }
        : { kind: 'postgres', url: settings.DATABASE_URL },
    retention: { textDays: settings.TEXT_DAYS, caseDays: settings.CASE_DAYS },
    undoSeconds: settings.UNDO_SECONDS,
  };
  if (mode === 'local') return { ...shared, mode, host: '127.0.0.1', playgroundPort: settings.PLAYGROUND_PORT };

  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_TENANT_ID: tenantId,
    MICROSOFT_APP_PASSWORD: appPassword,
    MICROSOFT_APP_TYPE: appType,
  } = settings;
  // Told above already; an empty id must never get through, for the SDK takes it as "authenticate nobody".
  if (appId === undefined || tenantId === undefined) throw new ConfigError(missingIn(given));
  return { ...shared, mode, host: settings.HOST, credentials: { appId, appPassword, tenantId, appType } };
}

function missingIn({
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TENANT_ID: tenantId,
  MICROSOFT_APP_PASSWORD: appPassword,
  MICROSOFT_APP_TYPE: appType = 'SingleTenant',
}: Given): string[] {
  return [
    ...(appId === undefined
      ? ['MICROSOFT_APP_ID is missing: without it anybody could talk to the bot. For trying it out use npm start.']
      : []),
    ...(tenantId === undefined ? ['MICROSOFT_APP_TENANT_ID is missing'] : []),
    ...(appType === 'SingleTenant' && appPassword === undefined
      ? ['MICROSOFT_APP_PASSWORD is missing (or set MICROSOFT_APP_TYPE=UserAssignedMsi)']
      : []),
  ];
}
