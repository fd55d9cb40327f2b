#!/usr/bin/env node
import path from 'node:path';
import { Command } from 'commander';
import { diagnoseCommand, exit, UnusableInput } from './surfaces/cli/diagnose';
import { outboxCommand, type OpenOutbox } from './surfaces/cli/outbox';
import { loadKnowledge } from './adapters/knowledge/load-knowledge';
import { StoreError } from './adapters/store/store-error';
import { ConfigError, readConfig } from './config';
import { createEngine, type Engine } from './core/diagnosis/engine';
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
async function openOutbox(environment: Readonly<Record<string, string | undefined>>): Promise<OpenOutbox> {
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
  const { cases, outbox } = openStore(openDatabase(database, report, 1), { now, report });
  return { outbox, close: async () => cases.close() };
}

const program = new Command('flow-medic')
  .description('Diagnoses failed Power Automate flows.')
  .showHelpAfterError('(flow-medic --help shows what there is)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : exit.unusable);
  });
program
  .command('diagnose')
  .description('Says what an error means and what to do. Exit code 0: there is an answer, 1: nothing matched, 2: unusable input.')
  .argument('[file]', 'a file with the error; standard input when left out')
  .option('--json', 'print one JSON object (docs/diagnosis.schema.json)')
  .option('--batch', 'read NDJSON lines {"id","text"} and print one NDJSON line each')
  .action(async (file: string | undefined, options: { json?: true; batch?: true }) => {
    process.exitCode = await diagnoseCommand(openEngine, file, options);
  });
program
  .command('outbox')
  .description(
    'Shows what waits to be sent and what was given up, from the database that the settings name (DATABASE_URL or DATABASE_FILE).',
  )
  .option('--resend <id>', 'send a given-up message again; "all" for every one of them')
  .option('--json', 'print one JSON object')
  .action(async (options: { resend?: string; json?: true }) => {
    process.exitCode = await outboxCommand(await openOutbox(process.env), options, now);
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
    console.error(error.message);
  else console.error(error);
  process.exitCode = exit.unusable;
});
