import { startLoopbackServer } from '../run/loopback-server';

const troubleTitle = 'Something went wrong on my side';

/** The other end of the Bot Framework: it takes every message, knows no key to drop a second one by, and remembers where each went. */
export interface ChatService {
  url: string;
  /** Conversations, one entry for every message that was posted there and says something about the case. */
  messages: string[];
  /** Conversations whose last turn was answered with trouble: that turn was not acknowledged. */
  troubled: Set<string>;
  close(): Promise<void>;
}

export async function startChatService(): Promise<ChatService> {
  const messages: string[] = [];
  const troubled = new Set<string>();
  let sent = 0;
  const { url, shut } = await startLoopbackServer((request, body, response) => {
    const conversation = /\/conversations\/([^/]+)\/activities(?:\/[^/]*)?$/.exec(request.url ?? '')?.[1] ?? 'nowhere';
    if (body.includes(troubleTitle)) troubled.add(conversation);
    else if (request.method === 'POST') messages.push(conversation);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `sent-${(sent += 1)}` }));
  });
  return { url, messages, troubled, close: shut };
}

export function saysTrouble(answer: string): boolean {
  return answer.includes(troubleTitle);
}
