#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createConversation } from './conversation/conversation';
import { memoryCaseStore } from './cases/memory-case-store';
import { ConfigError, readConfig, type Config } from './config';
import { createEngine } from './diagnosis/engine';
import { KnowledgeError, loadKnowledge } from './knowledge/load-knowledge';
import { LocalChatError } from './local/local-chat-error';
import { openBrowser } from './local/open-browser';
import { startPlayground } from './local/playground';
import { cardRenderer } from './replies/card-templates';
import { PortInUseError, startHttpServer } from './server/http-server';
import { createTeamsAdapter } from './teams/adapter';
import { readEnvelope } from './teams/envelope';
import { FlowMedicBot } from './teams/flow-medic-bot';

const root = path.join(__dirname, '..');

function report(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}

/** Wires all parts and listens. The only place where they meet, and the only reader of the environment. */
async function startBot(config: Config): Promise<{ port: number; close(): Promise<void> }> {
  const engine = createEngine(loadKnowledge(path.join(root, 'knowledge')));
  const card = cardRenderer((name): unknown => JSON.parse(readFileSync(path.join(root, 'cards', `${name}.json`), 'utf8')));
  const conversation = createConversation({ engine, cases: memoryCaseStore(), now: () => new Date().toISOString(), random: Math.random });
  const bot = new FlowMedicBot({ conversation, card, report });
  const takeActivity = createTeamsAdapter(config.mode === 'production' ? config.credentials : undefined, async (context) => bot.run(context));
  return startHttpServer(
    {
      name: 'flow-medic',
      report,
      onActivity: async (body, headers, respond) => {
        const envelope = readEnvelope(body, config.mode === 'local');
        if (envelope.kind === 'refused') respond(envelope.status, { error: envelope.reason });
        else await takeActivity({ body: envelope.body, headers, respond });
      },
    },
    config,
  );
}

async function startLocally(): Promise<void> {
  const config = readConfig(process.env, 'local');
  if (config.mode !== 'local') return;
  // Where a proxy is set, the bot's answers to the chat on this machine would go to it and be lost.
  process.env['NO_PROXY'] = [process.env['NO_PROXY'], '127.0.0.1', 'localhost'].filter(Boolean).join(',');
  const bot = await startBot(config);
  console.log(`Flow Medic listens on http://127.0.0.1:${bot.port}/api/messages (this machine only, no account needed).`);
  const playground = await startPlayground({ botUrl: `http://127.0.0.1:${bot.port}/api/messages`, port: config.playgroundPort, log: () => undefined }).catch(async (error: unknown) => {
    await bot.close();
    throw error;
  });
  console.log(`Open the chat: ${playground.url}`);
  console.log('Paste an error there. Ctrl+C ends both.');
  if ((await openBrowser(playground.url, process.env, process.platform)) === 'opened') console.log('I opened it in your browser.');

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
  const secretsInFile = existsSync('.env') ? ['A .env file lies in the working folder. Secrets of a production bot belong in its environment; remove the file.'] : [];
  const bot = await startBot(readConfig(process.env, 'production', secretsInFile));
  console.log(`Flow Medic listens on port ${bot.port}.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bot.close().then(() => process.exit()));
}

const expected = [ConfigError, KnowledgeError, PortInUseError, LocalChatError];

(process.argv.includes('--local') ? startLocally() : startInProduction()).catch((error: unknown) => {
  // What the person can mend is said in words; anything else is a bug and keeps its stack.
  if (error instanceof Error && expected.some((kind) => error instanceof kind)) console.error(error.message);
  else report(error);
  process.exit(1);
});
