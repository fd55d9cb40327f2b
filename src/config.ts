import { z } from 'zod';
import {
  assistantFaults,
  assistantOf,
  assistantSettingsShape,
  type AssistantSettings,
} from './adapters/assistant/assistant-settings';
import type { DatabaseAddress } from './adapters/store/database';
import {
  deskSettingsShape,
  escalationOf,
  missingDeskSettings,
  type EscalationSettings,
} from './adapters/desks/desk-settings';
import { nearest } from './core/expressions/nearest';
import {
  identityFaults,
  identityOf,
  identitySettingsShape,
  type Identity,
} from './adapters/identity/identity-settings';
import { tabConfigOf, tabSettingsShape, type TabConfig } from './adapters/identity/tab-settings';
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
  ...identitySettingsShape,
  ...tabSettingsShape,
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65535, 'must be 0 to 65535')
    .default(9464),
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
  ...assistantSettingsShape,
});

export type { AppProof, Credentials } from './adapters/identity/identity-settings';

export const settingNames = Object.keys(settingsSchema.shape);

export interface Shared {
  port: number;
  escalation: EscalationSettings | undefined;
  /** PostgreSQL when an address is given, else a file of SQLite. */
  database: DatabaseAddress;
  /** How long a person's words are kept, and whole cases, in days. */
  retention: { textDays: number; caseDays: number };
  undoSeconds: number;
  tab: TabConfig;
  /** The assistant that finds articles by a person's words; undefined when there is none. */
  assistant?: AssistantSettings | undefined;
}

export type Config = Shared &
  (
    | { mode: 'local'; host: '127.0.0.1'; playgroundPort: number }
    | {
        mode: 'production';
        host: string;
        identity: Identity;
        /** Where the metrics are served. */
        metrics: { host: string; port: number };
      }
  );

/** A fault around the settings of a production bot that only whoever sees its working folder can find. */
export const envFileFault =
  'A .env file lies in the working folder. Secrets of a production bot belong in its environment; remove the file.';

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
export function readConfig(
  environment: Given,
  mode: Config['mode'],
  otherFaults: readonly string[] = [],
  now = new Date(),
): Config {
  const given: Given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => settingNames.includes(name) && value !== undefined && value.trim() !== '',
    ),
  );
  const parsed = settingsSchema.safeParse(given);
  const settings = parsed.data;
  const identity = mode === 'production' && settings ? identityOf(settings, now) : undefined;
  const faults = [
    ...otherFaults,
    ...misspelled(environment, given),
    ...wrongValues(parsed.error),
    ...(mode === 'production' ? identityFaults(given) : []),
    ...(typeof identity === 'string' ? [identity] : []),
    ...missingDeskSettings(given),
    ...assistantFaults(given),
  ];
  if (settings === undefined || faults.length > 0) throw new ConfigError(faults);
  const shared = sharedOf(settings);
  if (mode === 'local') return { ...shared, mode, host: '127.0.0.1', playgroundPort: settings.PLAYGROUND_PORT };
  if (identity === undefined || typeof identity === 'string') throw new ConfigError(identityFaults(given));
  const metrics = { host: settings.METRICS_HOST, port: settings.METRICS_PORT };
  return { ...shared, mode, host: settings.HOST, identity, metrics };
}

function wrongValues(error: z.ZodError | undefined): string[] {
  return error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
}

function sharedOf(settings: z.infer<typeof settingsSchema>): Shared {
  return {
    port: settings.PORT,
    escalation: escalationOf(settings),
    database:
      settings.DATABASE_URL === undefined
        ? { kind: 'sqlite', file: settings.DATABASE_FILE }
        : { kind: 'postgres', url: settings.DATABASE_URL },
    retention: { textDays: settings.TEXT_DAYS, caseDays: settings.CASE_DAYS },
    undoSeconds: settings.UNDO_SECONDS,
    tab: tabConfigOf(settings),
    assistant: assistantOf(settings),
  };
}

/**
 * Names that are almost one of ours: with a slip of the keys, or as other programs write them (`MicrosoftAppId`). Where the
 * right one is set too, nothing fell back to its default, so the other one is somebody else's.
 */
function misspelled(environment: Given, given: Given): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (settingNames.includes(name) || name.length < shortestName) return [];
    const meant =
      settingNames.find((known) => known.length >= shortestName && plain(known) === plain(name)) ??
      nearestSetting(name);
    return meant === undefined || given[meant] !== undefined
      ? []
      : [
          `${name} is no setting of Flow Medic. Did you mean ${meant}? If it is another program's, keep it from the bot.`,
        ];
  });
}

/** Shorter names are too near to names that other programs use: HOST and HOME, PORT and PATH. */
const shortestName = 6;

function plain(name: string): string {
  return name.replace(/[^a-z0-9]/gi, '').toUpperCase();
}

function nearestSetting(name: string): string | undefined {
  const known = settingNames.filter((one) => one.length >= shortestName);
  return nearest(name, known, Math.max(1, Math.floor(name.length / 6)));
}
