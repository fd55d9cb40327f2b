import { fork } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import type { ChatService } from '../kills/chat-service';
import { saysTrouble } from '../kills/chat-service';
import type { DatabaseAddress } from '../../adapters/store/database-address';

const listeningSchema = z.object({ kind: z.literal('listening'), port: z.number() });

/** The real bot in a process of its own, which nobody kills. */
export interface OneBot {
  /** Whether it answered that it has the paste; false when it said that it is in trouble. Rejects when it does not answer. */
  pastes(number: number): Promise<boolean>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** A person is told in time; the limit only ends what would never be answered. */
const longestAnswerMs = 30_000;

export async function startOneBot(database: DatabaseAddress, knowledge: string, service: ChatService): Promise<OneBot> {
  const settings = {
    database,
    desk: { url: 'http://127.0.0.1:9/', secret: `whsec_${Buffer.alloc(24, 7).toString('base64')}` },
    knowledge,
    kill: { point: 'never', hit: 0 },
  };
  const child = fork(path.join(__dirname, '..', 'kills', 'bot-worker.cjs'), [JSON.stringify(settings)], {
    env: { ...process.env, NO_PROXY: '127.0.0.1' },
  });
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const port = await new Promise<number>((resolve, reject) => {
    child.on('message', (message) => {
      const told = listeningSchema.safeParse(message).data;
      if (told) resolve(told.port);
    });
    void gone.then(() => {
      reject(new Error('the bot ended before it listened'));
    });
  });
  const call = async (route: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${route}`, { ...init, signal: AbortSignal.timeout(longestAnswerMs) });
  return {
    pastes: async (number) => {
      const conversation = `chat-${number}`;
      service.troubled.delete(conversation);
      const activity = {
        type: 'message',
        id: `paste-${number}`,
        channelId: 'msteams',
        serviceUrl: service.url,
        from: { id: conversation, name: 'Maya' },
        recipient: { id: 'bot' },
        conversation: { id: conversation, conversationType: 'personal' },
        text: `AADSTS50126: paste-${number} of the flow failed`,
        textFormat: 'plain',
      };
      const answer = await call('/api/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      const words = await answer.text();
      return answer.status === 200 && !saysTrouble(words) && !service.troubled.has(conversation);
    },
    ready: async () => (await call('/readyz')).status === 200,
    close: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
