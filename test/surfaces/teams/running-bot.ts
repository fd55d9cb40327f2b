import { translator, type Language } from '../../../src/core/languages/translator';
import { english } from '../../rendering/english';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { CaseStore } from '../../../src/core/cases/case-store';
import { startDispatcher } from '../../../src/adapters/store/dispatcher';
import { chatRetryPolicy, type RetryPolicy } from '../../../src/adapters/store/retry-policy';
import type { Store } from '../../../src/adapters/store/store';
import { createConversation, type Conversation } from '../../../src/services/conversation/conversation';
import { createEngine } from '../../../src/core/diagnosis/engine';
import { cardRenderer } from '../../../src/rendering/card-templates';
import { startHttpServer } from '../../../src/surfaces/server/http-server';
import { createTeamsAdapter, type Credentials, type TurnLogic } from '../../../src/surfaces/teams/adapter';
import { conversationGate } from '../../../src/surfaces/teams/connector/conversation-gate';
import { FlowMedicBot } from '../../../src/surfaces/teams/flow-medic-bot';
import { messagesRoute } from '../../../src/surfaces/teams/messages-route';
import { teamsSender } from '../../../src/surfaces/teams/sender';
import { memoryStore } from '../../adapters/store/memory-store';
import { noDesk } from '../../services/helpdesk/small-policy';
import { knowledgeFolder } from '../../core/knowledge/knowledge-folder';
import { loadFolder } from '../../core/knowledge/load-folder';

export interface BotAnswer {
  status: number;
  body: unknown;
}

export interface RunningBot {
  port: number;
  /** Failures the bot told of. */
  reported: unknown[];
  store: Store;
  /** Posts an activity; resolves when it is answered and everything that is due because of it was sent. */
  post(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<BotAnswer>;
  close(): Promise<void>;
}

const cardsFolder = path.join(__dirname, '..', '..', '..', 'cards');
const textOrJson = z.string().transform((text): unknown => (text === '' ? undefined : JSON.parse(text)));

interface Choices {
  /** With them the bot runs as in production. */
  credentials?: Credentials;
  take?: Conversation['take'];
  store?: Store;
  /** Runs in place of the bot, to see whether an activity got that far. */
  logic?: TurnLogic;
  retryPolicy?: RetryPolicy;
  /** Besides English. */
  languages?: ReadonlyMap<string, Language>;
}

/** The parts as bot.ts wires them, over the small knowledge; the port is a free one. */
export async function startBot({
  credentials,
  store: given,
  logic,
  take,
  retryPolicy = chatRetryPolicy,
  languages,
}: Choices = {}): Promise<RunningBot> {
  const reported: unknown[] = [];
  const report = (error: unknown): void => {
    reported.push(error);
  };
  const store = given ?? memoryStore(() => '2026-11-20T10:00:00.000Z');
  const { cases } = store;
  const card = cardRenderer((name): unknown =>
    JSON.parse(readFileSync(path.join(cardsFolder, `${name}.json`), 'utf8')),
  );
  const wordsFor = translator(languages);
  const conversation = talkOverSmallKnowledge(cases);
  const adapter = createTeamsAdapter(credentials);
  const dispatcher = startDispatcher({
    outbox: store.outbox,
    channel: 'teams',
    send: teamsSender({
      adapter,
      gate: conversationGate(Date.now),
      cases,
      cards: conversation.cards,
      card,
      wordsFor,
      deskWords: english,
      report,
    }),
    clock: () => Date.parse('2026-11-20T10:00:00.000Z'),
    random: () => 0.5,
    report,
    onDead: async (_item, reason) => {
      report(new Error(reason));
      return Promise.resolve();
    },
    retryPolicy,
  });
  const bot = new FlowMedicBot({ conversation: { take: take ?? conversation.take }, cases, card, wordsFor, report });
  const server = await startHttpServer(
    {
      name: 'flow-medic',
      report,
      routes: [
        messagesRoute({
          adapter,
          logic: logic ?? (async (context) => bot.run(context)),
          local: credentials === undefined,
        }),
      ],
    },
    { host: '127.0.0.1', port: 0 },
  );
  return {
    port: server.port,
    reported,
    store,
    post: async (activity, headers = {}) => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      });
      await dispatcher.idle();
      return { status: answer.status, body: textOrJson.parse(await answer.text()) };
    },
    close: async () => {
      await server.close(AbortSignal.timeout(10_000));
      await dispatcher.stop();
      await store.cases.close();
    },
  };
}

function talkOverSmallKnowledge(cases: CaseStore): Conversation {
  const folder = knowledgeFolder();
  try {
    let drawn = 0;
    // A clock and a die that tell the same story every time.
    return createConversation({
      engine: createEngine(loadFolder(folder.root)),
      deskWords: english,
      cases,
      policy: noDesk,
      now: () => '2026-11-20T10:00:00.000Z',
      random: () => ((drawn += 7) % 31) / 31,
    });
  } finally {
    folder.remove();
  }
}
