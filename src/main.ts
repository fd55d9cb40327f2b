#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { inspect } from 'node:util';
import { startBot } from './bot';
import { StoreError } from './adapters/store/store-error';
import { ConfigError, readConfig } from './config';
import { KnowledgeError } from './core/knowledge/knowledge-error';
import { printable } from './rendering/printable';
import { LocalChatError } from './surfaces/local/local-chat-error';
import { openBrowser } from './surfaces/local/open-browser';
import { localDeskChannel, locallyEscalating } from './surfaces/local/local-desk';
import { startPlayground } from './surfaces/local/playground';
import { PortInUseError } from './surfaces/server/http-server';
import { deskChannelIn } from './surfaces/teams/desk-channel';

function report(error: unknown): void {
  // With its causes; and what others sent must not speak to the terminal.
  console.error(printable(inspect(error)));
}

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
  const secretsInFile = existsSync('.env')
    ? [
        'A .env file lies in the working folder. Secrets of a production bot belong in its environment; remove the file.',
      ]
    : [];
  const config = readConfig(process.env, 'production', secretsInFile);
  if (config.mode !== 'production') return;
  const bot = await startBot(config, deskChannelIn(config), report);
  console.log(`Flow Medic has its metrics on port ${bot.metricsPort} of ${config.metrics.host}.`);
  console.log(`Flow Medic listens on port ${bot.port}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void bot.close().then(() => process.exit()));
}

const expected = [ConfigError, KnowledgeError, PortInUseError, LocalChatError, StoreError];

(process.argv.includes('--local') ? startLocally() : startInProduction()).catch((error: unknown) => {
  // What the person can mend is said in words; anything else is a bug and keeps its stack.
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) console.error(printable(error.message));
  else report(error);
  process.exit(1);
});
