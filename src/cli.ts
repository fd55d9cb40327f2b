#!/usr/bin/env node
import { existsSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { Command } from 'commander';
import { diagnoseCommand, type DiagnoseOptions } from './surfaces/cli/diagnose';
import { exit } from './surfaces/cli/exit';
import { UnusableInput } from './surfaces/cli/unusable-input';
import { outboxCommand } from './surfaces/cli/outbox';
import { listSetAside, restoreSetAside, showSetAside } from './surfaces/cli/set-aside';
import { versionIn } from './adapters/log/product-version';
import { loadKnowledge } from './adapters/knowledge/load-knowledge';
import type { Backed } from './adapters/store/sqlite-backup';
import type { Store } from './adapters/store/store';
import { StoreError } from './adapters/store/store-error';
import { ConfigError, envFileFault, readConfig } from './config';
import { createEngine, type Engine } from './core/diagnosis/engine';
import { printable } from './rendering/printable';
import { KnowledgeError } from './core/knowledge/knowledge-error';

const now = (): string => new Date().toISOString();

function openEngine(): Engine {
  return createEngine(
    loadKnowledge(path.join(__dirname, '..'), (message) => {
      console.error(message);
    }),
  );
}

/**
 * Only the database matters here, and the bot's own settings may be kept from whoever looks after it. The database's
 * modules are loaded here and not with the program: a diagnosis needs none of them, and they cost more than it does.
 */
async function openSettingsStore(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Pick<Store, 'outbox' | 'setAside'> & { close: () => Promise<void> }> {
  const [{ openDatabase }, { openStore }] = await Promise.all([
    import('./adapters/store/database.js'),
    import('./adapters/store/store.js'),
  ]);
  const { database } = readConfig(
    { DATABASE_URL: environment['DATABASE_URL'], DATABASE_FILE: environment['DATABASE_FILE'] },
    'local',
  );
  const report = (error: unknown): void => {
    console.error(error);
  };
  const { cases, outbox, setAside } = openStore(openDatabase(database, report, 1), { now, report });
  return { outbox, setAside, close: async () => cases.close() };
}

/** The file of the database that the settings name. */
function ownFile(environment: Readonly<Record<string, string | undefined>>): string {
  const { database } = readConfig(
    { DATABASE_URL: environment['DATABASE_URL'], DATABASE_FILE: environment['DATABASE_FILE'] },
    'local',
  );
  if (database.kind === 'postgres')
    throw new UnusableInput(
      'The cases are in PostgreSQL. Use its own programs: pg_dump --format=custom for a backup, pg_restore to put it back.',
    );
  return database.file;
}

function tellBacked(backed: Backed, done: string): void {
  if (backed.kind === 'refused') throw new UnusableInput(backed.reason);
  console.log(backed.kept === undefined ? done : `${done} The one before is kept as ${backed.kept}.`);
}

const program = new Command('flow-medic')
  .description('Diagnoses failed Power Automate flows.')
  .version(versionIn(path.join(__dirname, '..', 'package.json')), '-V, --version', 'print the version')
  .showHelpAfterError('(flow-medic --help shows what there is)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : exit.unusable);
  });
program
  .command('diagnose')
  .description(
    'Says what an error means and what to do. Exit code 0: there is an answer, 1: nothing matched, 2: unusable input.',
  )
  .argument('[error]', 'a file with the error, or the error itself: a code, a sentence; standard input when left out')
  .option('--json', 'print one JSON object (docs/diagnosis.schema.json)')
  .option('--batch', 'read NDJSON lines {"id","text"} and print one NDJSON line each')
  .option(
    '--answer <Fact=value>',
    'answer a question beforehand; any number of times',
    (one, before: string[]) => [...before, one],
    [],
  )
  .action(async (given: string | undefined, options: DiagnoseOptions) => {
    process.exitCode = await diagnoseCommand(openEngine, given, options);
  });
program
  .command('doctor')
  .description(
    'Looks at settings, credentials, keys, database, desk, knowledge and clock, and says what is wrong and how to mend it. Changes and sends nothing. Exit code 0: no fault, 1: there is one.',
  )
  .option('--local', 'look at what npm start needs, and not at a production bot')
  .option('--json', 'print one JSON object')
  .action(async ({ local, json }: { local?: true; json?: true }) => {
    const [{ doctorParts }, { examineAll, toldFindings }] = await Promise.all([
      import('./doctor.js'),
      import('./surfaces/cli/doctor/doctor.js'),
    ]);
    const parts = doctorParts(process.env, {
      mode: local ? 'local' : 'production',
      root: path.join(__dirname, '..'),
      otherFaults: !local && existsSync('.env') ? [envFileFault] : [],
    });
    const { text, exitCode } = toldFindings(await examineAll(parts), json === true);
    console.log(text);
    process.exitCode = exitCode;
  });
program
  .command('outbox')
  .description(
    'Shows what waits to be sent and what was given up, from the database that the settings name (DATABASE_URL or DATABASE_FILE).',
  )
  .option('--resend <id>', 'send a given-up message again; "all" for every one of them')
  .option('--json', 'print one JSON object')
  .action(async (options: { resend?: string; json?: true }) => {
    process.exitCode = await outboxCommand(await openSettingsStore(process.env), options, now);
  });

program
  .command('backup')
  .description(
    'Writes a whole copy of the database to a new file, while the bot goes on (docs/operate.md). Exit code 0: it is there, 2: it is not.',
  )
  .argument('<file>', 'a file that does not exist yet')
  .action(async (to: string) => {
    const { backupSqlite } = await import('./adapters/store/sqlite-backup.js');
    tellBacked(
      backupSqlite(ownFile(process.env), to),
      `The backup is in ${to}. It holds what people wrote: keep it safe.`,
    );
  });
program
  .command('restore')
  .description(
    'Puts a backup in the place of the database. The bot must not run. Exit code 0: it is there, 2: it is not.',
  )
  .argument('<file>', 'what flow-medic backup wrote')
  .option('--replace', 'also when there is a database; the old one is kept beside it')
  .action(async (backup: string, { replace = false }: { replace?: boolean }) => {
    const { restoreSqlite } = await import('./adapters/store/sqlite-backup.js');
    const file = ownFile(process.env);
    tellBacked(restoreSqlite(backup, file, { replace, now: now() }), `${file} holds the backup now. Start the bot.`);
  });

const cases = program
  .command('cases')
  .description('Stored cases that could not be read and were set aside, in the database that the settings name.');
cases
  .command('set-aside')
  .description('Lists them. Exit code 0: there are none, 1: there are.')
  .option('--json', 'print one JSON object')
  .action(async (options: { json?: true }) => {
    process.exitCode = await listSetAside(await openSettingsStore(process.env), options);
  });
cases
  .command('show')
  .description('Shows the stored events of one, without the words that were pasted.')
  .argument('<id>', 'the case, like FM-7K3Q')
  .option('--json', 'print one JSON object')
  .action(async (id: string, options: { json?: true }) => {
    process.exitCode = await showSetAside(await openSettingsStore(process.env), id, options);
  });
cases
  .command('restore')
  .description('Puts one back when it can be read again. Exit code 0: it is back, 1: it still cannot be read.')
  .argument('<id>', 'the case, like FM-7K3Q')
  .action(async (id: string) => {
    process.exitCode = await restoreSetAside(await openSettingsStore(process.env), id);
  });

// Whoever reads us may have seen enough: flow-medic diagnose --batch lines.ndjson | head -1
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') console.error(error);
  process.exit(error.code === 'EPIPE' ? exit.matched : exit.unusable);
});
program.parseAsync().catch((error: unknown) => {
  if (
    error instanceof UnusableInput ||
    error instanceof KnowledgeError ||
    error instanceof ConfigError ||
    error instanceof StoreError
  )
    console.error(printable(error.message));
  else console.error(printable(inspect(error)));
  process.exitCode = exit.unusable;
});
