import { knowledgeState } from './adapters/knowledge/load-knowledge';
import { checkDatabase, type DatabaseAddress } from './adapters/store/checkup';
import { nameOfDatabase } from './adapters/store/database-name';
import { ConfigError, readConfig, type Config } from './config';
import { asker, type ClockReading } from './surfaces/cli/doctor/ask';
import type { DoctorParts, Examination } from './surfaces/cli/doctor/doctor';
import { entra, examineCredentials } from './surfaces/cli/doctor/examine-credentials';
import { examineClock } from './surfaces/cli/doctor/examine-clock';
import { examineDatabase } from './surfaces/cli/doctor/examine-database';
import { examineDesks } from './surfaces/cli/doctor/examine-desk';
import { examineKeys } from './surfaces/cli/doctor/examine-keys';
import { examineKnowledge } from './surfaces/cli/doctor/examine-knowledge';
import { fault, notChecked, well, type Finding } from './surfaces/cli/doctor/finding';
import { managedToken } from './surfaces/teams/managed-token';
import { botFramework } from './surfaces/teams/teams-token';

/** The world outside, for tests. */
export interface DoctorPorts {
  authority: string;
  metadata: string;
  clock: () => number;
  timeLimit: (ms: number) => AbortSignal;
}

const shippedPorts: DoctorPorts = {
  authority: entra,
  metadata: botFramework.metadata,
  clock: Date.now,
  timeLimit: (ms) => AbortSignal.timeout(ms),
};

/** One answer has that long, and one part of the installation. */
const answerMs = 8_000;
const partMs = 20_000;

type Given = Readonly<Record<string, string | undefined>>;

/** Wires what `flow-medic doctor` looks at. `root` is the product's folder. With faulty settings the rest is looked at as far as it goes. */
export function doctorParts(
  environment: Given,
  { mode, root, otherFaults = [] }: { mode: Config['mode']; root: string; otherFaults?: readonly string[] },
  ports: DoctorPorts = shippedPorts,
): DoctorParts {
  const { clock } = ports;
  const readings: ClockReading[] = [];
  const ask = asker({ clock, timeLimit: () => ports.timeLimit(answerMs), heard: (reading) => readings.push(reading) });
  const settings = settingsOf(environment, mode, otherFaults, new Date(clock()));
  const { config } = settings;
  const identity = config?.mode === 'production' ? config.identity : undefined;
  const unknown = (area: Finding['area']): Finding[] => [notChecked(area, 'Mend the settings first.')];
  const local = mode === 'local' ? [notChecked('credentials', 'The local chat needs none.')] : undefined;
  const database = databaseOf(environment);
  const examinations: Examination[] = [
    { area: 'settings', examine: async () => Promise.resolve(settings.findings) },
    {
      area: 'credentials',
      examine: async () =>
        identity
          ? examineCredentials(identity.credentials, { ask, authority: ports.authority, managedToken, clock })
          : (local ?? unknown('credentials')),
    },
    { area: 'keys', examine: async () => (mode === 'local' ? [] : examineKeys(ports.metadata, ask)) },
    {
      area: 'database',
      examine: async () =>
        database
          ? examineDatabase({
              name: nameOfDatabase(database),
              kind: database.kind,
              look: async () => checkDatabase(database, () => new Date(clock()).toISOString()),
            })
          : unknown('database'),
    },
    { area: 'desk', examine: async () => (config ? examineDesks(config.escalation, ask) : unknown('desk')) },
    { area: 'knowledge', examine: async () => Promise.resolve(examineKnowledge(() => knowledgeState(root))) },
  ];
  return {
    examinations,
    afterwards: () => [examineClock(readings)],
    timeLimit: () => ports.timeLimit(partMs),
    secrets: secretsIn(environment),
  };
}

function settingsOf(
  environment: Given,
  mode: Config['mode'],
  otherFaults: readonly string[],
  now: Date,
): { config: Config | undefined; findings: Finding[] } {
  try {
    const config = readConfig(environment, mode, otherFaults, now);
    return { config, findings: [well('settings', 'The settings are complete and make sense.')] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const mend = 'Change it in the environment of the bot; .env.example says what each setting means.';
    return { config: undefined, findings: error.faults.map((one) => fault('settings', one, mend)) };
  }
}

/** The database alone, whatever is wrong with the other settings. */
function databaseOf({ DATABASE_URL, DATABASE_FILE }: Given): DatabaseAddress | undefined {
  try {
    return readConfig({ DATABASE_URL, DATABASE_FILE }, 'local').database;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return undefined;
  }
}

const secretName = /PASSWORD|SECRET|TOKEN|_URL$/;

function secretsIn(environment: Given): string[] {
  return Object.entries(environment).flatMap(([name, value = '']) => {
    if (!secretName.test(name)) return [];
    if (!name.endsWith('_URL')) return [value];
    return URL.canParse(value) ? [decodeURIComponent(new URL(value).password), new URL(value).password] : [];
  });
}
