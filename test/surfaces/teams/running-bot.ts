import { smallGuide } from '../../core/knowledge/small-knowledge';
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
import type { Credentials } from '../../../src/config';
import { localHttpPolicy, shippedHttpPolicy, type HttpPolicy } from '../../../src/surfaces/server/http-policy';
import { limitOf } from '../../../src/surfaces/server/limit';
import { createTeamsAdapter, type TurnLogic } from '../../../src/surfaces/teams/adapter';
import { openDoor, shippedTeamsPolicy, type TeamsPolicy } from '../../../src/surfaces/teams/door';
import type { ReadToken } from '../../../src/surfaces/teams/teams-token';
import { conversationGate } from '../../../src/surfaces/teams/connector/conversation-gate';
import { FlowMedicBot } from '../../../src/surfaces/teams/flow-medic-bot';
import { messagesRoute } from '../../../src/surfaces/teams/messages-route';
import { teamsSender } from '../../../src/surfaces/teams/sender';
import type { After } from '../../../src/surfaces/teams/typing';
import { memoryStore } from '../../adapters/store/memory-store';
import { noDesk } from '../../services/helpdesk/small-policy';
import { knowledgeFolder } from '../../core/knowledge/knowledge-folder';
import { loadFolder } from '../../core/knowledge/load-folder';
import { seeded } from '../../faults/run/seeded';

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

/** Who the bot is in production, whose tokens it reads, and whom it lets in: as shipped, except for what is given. */
export interface ProductionDoor {
  credentials: Credentials;
  metadata: string;
  tenants?: readonly string[];
  teams?: Partial<TeamsPolicy>;
  http?: Partial<HttpPolicy>;
  /** Takes the place of the reading of tokens, which it is given: to show what that is for. */
  readToken?: (shipped: ReadToken) => ReadToken;
}

interface Choices {
  /** Of the local chat's server. */
  http?: HttpPolicy;
  /** With it the bot runs as in production. */
  production?: ProductionDoor;
  take?: Conversation['take'];
  /** When the bot is seen typing; by default never. */
  after?: After;
  store?: Store;
  /** Runs in place of the bot, to see whether an activity got that far. */
  logic?: TurnLogic;
  retryPolicy?: RetryPolicy;
  /** Besides English. */
  languages?: ReadonlyMap<string, Language>;
}

/** The parts as bot.ts wires them, over the small knowledge; the port is a free one. */
export async function startBot({
  production,
  http: localHttp = localHttpPolicy,
  store: given,
  logic,
  take,
  after = () => () => undefined,
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
  const http = production ? { ...shippedHttpPolicy, people: undefined, ...production.http } : localHttp;
  const shipped =
    production &&
    openDoor(
      { credentials: production.credentials, tenants: production.tenants ?? [production.credentials.tenantId] },
      {
        policy: { ...shippedTeamsPolicy, metadata: production.metadata, ...production.teams },
        limitPerson: limitOf(http.people),
        report,
      },
    );
  const door = shipped && { ...shipped, readToken: production.readToken?.(shipped.readToken) ?? shipped.readToken };
  const adapter = createTeamsAdapter(door);
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
  const bot = new FlowMedicBot({
    conversation: { take: take ?? conversation.take },
    cases,
    card,
    wordsFor,
    guide: smallGuide,
    after,
    report,
  });
  const server = await startHttpServer(
    {
      name: 'flow-medic',
      report,
      policy: http,
      routes: [
        messagesRoute({
          adapter,
          logic: logic ?? (async (context) => bot.run(context)),
          door,
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
    // A clock and a die that tell the same story every time.
    return createConversation({
      retention: { textDays: 30, caseDays: 365 },
      engine: createEngine(loadFolder(folder.root)),
      deskWords: english,
      cases,
      policy: noDesk,
      now: () => '2026-11-20T10:00:00.000Z',
      // Ids of cases are drawn with it, and a guess at them must have as many to guess from as in the shipped bot.
      random: seeded(31),
    });
  } finally {
    folder.remove();
  }
}
