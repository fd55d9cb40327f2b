import { Agent } from 'undici';
import type { BotProcess } from './bot-process';
import type { ReplySide } from './reply-side';

/** Whole turns of one bot: a message goes in over HTTP, and what it says arrives at the connector. */
export interface TurnDriver {
  /** Each text in a conversation of its own, so many at a time; the milliseconds that each took. */
  drive(texts: readonly string[], concurrency: number): Promise<number[]>;
  close(): Promise<void>;
}

/** `name` keeps the conversations of two bots apart, for they share a connector. */
export function turnDriver(name: string, { port }: Pick<BotProcess, 'port'>, replies: ReplySide): TurnDriver {
  const connections = new Agent();
  let turns = 0;

  const turn = async (text: string): Promise<number> => {
    turns += 1;
    const conversation = `${name}-${turns}`;
    const began = performance.now();
    const answered = replies.said(conversation);
    const { statusCode, body } = await connections.request({
      origin: `http://127.0.0.1:${port}`,
      path: '/api/messages',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(messageIn(conversation, turns, text, replies.url)),
    });
    const answer = await body.text();
    if (statusCode >= 300) throw new Error(`${name} answered ${statusCode}: ${answer.slice(0, 200)}`);
    await answered;
    return performance.now() - began;
  };

  return {
    drive: async (texts, concurrency) => {
      const took: number[] = [];
      const left = [...texts];
      const lane = async (): Promise<void> => {
        for (let text = left.pop(); text !== undefined; text = left.pop()) took.push(await turn(text));
      };
      await Promise.all(Array.from({ length: concurrency }, lane));
      return took;
    },
    close: async () => connections.close(),
  };
}

function messageIn(conversation: string, number: number, text: string, serviceUrl: string): unknown {
  const person = `person of ${conversation}`;
  return {
    type: 'message',
    id: `message-${number}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: new Date().toISOString(),
    locale: 'en-US',
    from: { id: person, name: 'Nadia Maker', aadObjectId: person },
    recipient: { id: 'bot', name: 'Flow Medic' },
    conversation: { id: conversation, conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000001' },
    text,
  };
}
