#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { startBot, type RunningBot } from './bot';
import { consoleToJournal } from './adapters/log/console-to-journal';
import { createJournal } from './adapters/log/journal';
import { StoreError } from './adapters/store/store-error';
import { ConfigError, envFileFault, readConfig } from './config';
import { KnowledgeError } from './core/knowledge/knowledge-error';
import { printable } from './rendering/printable';
import { LocalChatError } from './surfaces/local/local-chat-error';
import { openBrowser } from './surfaces/local/open-browser';
import { localDeskChannel, locallyEscalating } from './surfaces/local/local-desk';
import { startPlayground } from './surfaces/local/playground';
import { PortInUseError } from './surfaces/server/http-server';
import { deskChannelIn } from './surfaces/teams/desk-channel';

/** One JSON object a line: on standard output in production, and beside the words for the developer on the local chat. */
const journal = createJournal((line) => {
  (process.argv.includes('--local') ? process.stderr : process.stdout).write(line);
});
const report = journal.fault;

async function startLocally(): Promise<void> {
  const config = readConfig(process.env, 'local');
  if (config.mode !== 'local') return;
  // Where a proxy is set, the bot's answers to the chat on this machine would go to it and be lost.
  process.env['NO_PROXY'] = [process.env['NO_PROXY'], '127.0.0.1', 'localhost'].filter(Boolean).join(',');
  const bot = await startBot(locallyEscalating(config), localDeskChannel(config), report);
  console.log(
    `Flow Medic listens on http://127.0.0.1:${bot.port}/api/messages (this machine only, no account needed).`,
  );
  const playground = await startPlayground({
    botUrl: `http://127.0.0.1:${bot.port}/api/messages`,
    port: config.playgroundPort,
    log: () => undefined,
  }).catch(async (error: unknown) => {
    await bot.close();
    throw error;
  });
  console.log(`Open the chat: ${playground.url}`);
  console.log('Paste an error there. Ctrl+C ends both.');
  console.log(`The tab, in a plain browser: http://127.0.0.1:${bot.port}/tab/`);
  if ((await openBrowser(playground.url, process.env, process.platform)) === 'opened')
    console.log('I opened it in your browser.');

  const asked = new Promise<'asked'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve('asked');
      });
    }
  });
  const reason = await Promise.race([asked, playground.exited]);
  if (reason !== 'asked') console.error('The local chat has ended, so the bot ends too.');
  await Promise.all([playground.stop(), bot.close()]);
  process.exit(reason === 'asked' ? 0 : 1);
}

async function startInProduction(): Promise<void> {
  const secretsInFile = existsSync('.env') ? [envFileFault] : [];
  const config = readConfig(process.env, 'production', secretsInFile);
  if (config.mode !== 'production') return;
  consoleToJournal(journal);
  process.on('uncaughtExceptionMonitor', report);
  const bot = await startBot(config, deskChannelIn(config), report, { note: journal.note });
  endOnSignal(bot);
}

/** The grace, and time to close the store. Whatever still hangs then cannot be helped by waiting. */
const longestEndMs = 14_000;

/** Ends when it is asked to; at once when it is asked a second time. */
function endOnSignal(bot: RunningBot): void {
  let asked = false;
  const end = (): void => {
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => process.exit(1), longestEndMs).unref();
    bot.close().then(
      () => process.exit(),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}

const expected = [ConfigError, KnowledgeError, PortInUseError, LocalChatError, StoreError];

(process.argv.includes('--local') ? startLocally() : startInProduction()).catch((error: unknown) => {
  // What the person can mend is said in words; anything else is a bug and keeps its stack.
  if (error instanceof Error && expected.some((kind) => error instanceof kind))
    process.stderr.write(`${printable(error.message)}\n`);
  else report(error);
  process.exit(1);
});
