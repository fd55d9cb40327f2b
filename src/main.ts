#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { startBot, type DeskChannel } from './bot';
import { StoreError } from './adapters/store/store-error';
import { ConfigError, readConfig, type Config } from './config';
import { KnowledgeError } from './core/knowledge/knowledge-error';
import { LocalChatError } from './surfaces/local/local-chat-error';
import { openBrowser } from './surfaces/local/open-browser';
import { conversations, localBot, tenantId } from './surfaces/local/playground-config';
import { startPlayground } from './surfaces/local/playground';
import { PortInUseError } from './surfaces/server/http-server';
import { placeOfChannel, teamsService } from './surfaces/teams/place';

function report(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}

/** IT's channel as the settings name it; in the local chat the group chat plays it, so that the whole way to IT can be tried. */
function deskChannelOf(config: Config): DeskChannel | undefined {
  if (config.mode === 'local') {
    if (config.escalation !== undefined && !config.escalation.access.some(({ kind }) => kind === 'teams'))
      return undefined;
    return {
      conversationId: conversations.group,
      place: placeOfChannel({
        serviceUrl: `http://127.0.0.1:${config.playgroundPort}/_connector`,
        bot: localBot,
        conversation: { id: conversations.group, conversationType: 'groupChat', tenantId },
      }),
    };
  }
  const teams = config.escalation?.access.find((access) => access.kind === 'teams');
  if (!teams) return undefined;
  return {
    conversationId: teams.channel,
    place: placeOfChannel({
      serviceUrl: teamsService,
      bot: { id: `28:${config.credentials.appId}`, name: 'Flow Medic' },
      conversation: { id: teams.channel, conversationType: 'channel', tenantId: config.credentials.tenantId },
    }),
  };
}

/** Without settings of its own the local chat escalates to its own group chat. */
function locallyEscalating(config: Config): Config {
  return config.mode === 'local' && config.escalation === undefined
    ? {
        ...config,
        escalation: {
          desk: 'teams',
          routes: {},
          access: [],
          mail: 'it@contoso.example',
          callbackSecret: undefined,
          members: [],
        },
      }
    : config;
}

async function startLocally(): Promise<void> {
  const config = readConfig(process.env, 'local');
  if (config.mode !== 'local') return;
  // Where a proxy is set, the bot's answers to the chat on this machine would go to it and be lost.
  process.env['NO_PROXY'] = [process.env['NO_PROXY'], '127.0.0.1', 'localhost'].filter(Boolean).join(',');
  const bot = await startBot(locallyEscalating(config), deskChannelOf(config), report);
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
  const bot = await startBot(config, deskChannelOf(config), report);
  console.log(`Flow Medic listens on port ${bot.port}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void bot.close().then(() => process.exit()));
}

const expected = [ConfigError, KnowledgeError, PortInUseError, LocalChatError, StoreError];

(process.argv.includes('--local') ? startLocally() : startInProduction()).catch((error: unknown) => {
  // What the person can mend is said in words; anything else is a bug and keeps its stack.
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) console.error(error.message);
  else report(error);
  process.exit(1);
});
