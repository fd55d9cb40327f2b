import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { CaseStore } from '../../src/cases/case-store';
import { memoryCaseStore } from '../cases/memory-store';
import { createConversation, type Conversation } from '../../src/conversation/conversation';
import { createEngine } from '../../src/diagnosis/engine';
import { loadKnowledge } from '../../src/knowledge/load-knowledge';
import { cardRenderer } from '../../src/replies/card-templates';
import { startHttpServer } from '../../src/server/http-server';
import { createTeamsAdapter, type Credentials, type TurnLogic } from '../../src/teams/adapter';
import { readEnvelope } from '../../src/teams/envelope';
import { FlowMedicBot } from '../../src/teams/flow-medic-bot';
import { knowledgeFolder } from '../knowledge/knowledge-folder';

export interface BotAnswer {
  status: number;
  body: unknown;
}

export interface RunningBot {
  port: number;
  /** Failures the bot told of. */
  reported: unknown[];
  post(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<BotAnswer>;
  close(): Promise<void>;
}

const cards = path.join(__dirname, '..', '..', 'cards');
const textOrJson = z.string().transform((text): unknown => (text === '' ? undefined : JSON.parse(text)));

interface Choices {
  /** With them the bot runs as in production. */
  credentials?: Credentials;
  conversation?: Conversation;
  cases?: CaseStore;
  /** Runs in place of the bot, to see whether an activity got that far. */
  logic?: TurnLogic;
}

/** The parts as main.ts wires them, over the small knowledge; the port is a free one. */
export async function startBot({ credentials, cases = memoryCaseStore(), logic, conversation }: Choices = {}): Promise<RunningBot> {
  const reported: unknown[] = [];
  const report = (error: unknown): void => {
    reported.push(error);
  };
  const bot = new FlowMedicBot({ conversation: conversation ?? talkOverSmallKnowledge(cases), card: cardRenderer((name): unknown => JSON.parse(readFileSync(path.join(cards, `${name}.json`), 'utf8'))), report });
  const takeActivity = createTeamsAdapter(credentials, logic ?? (async (context) => bot.run(context)));
  const server = await startHttpServer(
    {
      name: 'flow-medic',
      report,
      onActivity: async (body, headers, respond) => {
        const envelope = readEnvelope(body, credentials === undefined);
        if (envelope.kind === 'refused') respond(envelope.status, { error: envelope.reason });
        else await takeActivity({ body: envelope.body, headers, respond });
      },
    },
    { host: '127.0.0.1', port: 0 },
  );
  return {
    port: server.port,
    reported,
    post: async (activity, headers = {}) => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(activity) });
      return { status: answer.status, body: textOrJson.parse(await answer.text()) };
    },
    close: server.close,
  };
}

function talkOverSmallKnowledge(cases: CaseStore): Conversation {
  const folder = knowledgeFolder();
  try {
    let drawn = 0;
    // A clock and a die that tell the same story every time.
    return createConversation({ engine: createEngine(loadKnowledge(folder.root)), cases, now: () => '2026-11-20T10:00:00.000Z', random: () => ((drawn += 7) % 31) / 31 });
  } finally {
    folder.remove();
  }
}
