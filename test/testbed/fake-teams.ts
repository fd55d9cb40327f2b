import type { ServerResponse } from 'node:http';
import { startLoopbackServer } from '../faults/run/loopback-server';

/** How a conversation of the fake Teams behaves. `slow` answers when it is told to, `hangs` never. */
export type Mood =
  'well' | 'slow' | 'hangs' | 'drops' | 'takes it and drops' | { status: number; retryAfter?: string; code?: string };

/** One call that arrived, whatever became of it. */
export interface TeamsCall {
  method: string;
  conversation: string;
  authorization: string;
  body: string;
}

/** The Bot Framework's connector on loopback. Every conversation has a mood of its own; nobody's changes by itself. */
export interface FakeTeams {
  url: string;
  calls: TeamsCall[];
  /** Conversations, one entry for every call that was taken in. */
  accepted: string[];
  /** How many TCP connections were opened. */
  connections(): number;
  is(mood: Mood, ...conversations: string[]): void;
  /** For conversations that nothing was said about; a function is asked at every call, so that a seed can choose. */
  usually(mood: Mood | (() => Mood)): void;
  /** Answers everything that is slow. */
  hurry(): void;
  /** Resolves when that many calls have arrived in all. */
  arrived(count: number): Promise<void>;
  shut(): Promise<void>;
  open(): Promise<void>;
}

const pathOf = /\/v3\/conversations\/([^/]+)\/activities(?:\/[^/]*)?$/;

/** Starts one on a free port of this machine. `took` is told of every call that was taken in. */
export async function startFakeTeams(took: (call: TeamsCall) => void = () => undefined): Promise<FakeTeams> {
  const calls: TeamsCall[] = [];
  const accepted: string[] = [];
  const moods = new Map<string, Mood>();
  const sockets = new Set<unknown>();
  let usual: () => Mood = () => 'well';
  const held: (() => void)[] = [];
  let waiting: { count: number; go: () => void }[] = [];
  let sent = 0;

  const take = (call: TeamsCall, response: ServerResponse): void => {
    accepted.push(call.conversation);
    took(call);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: `sent-${(sent += 1)}` }));
  };
  const behave = (mood: Mood, call: TeamsCall, response: ServerResponse): void => {
    if (typeof mood === 'object') {
      response.writeHead(mood.status, {
        'content-type': 'application/json',
        ...(mood.retryAfter === undefined ? {} : { 'retry-after': mood.retryAfter }),
      });
      response.end(JSON.stringify({ error: { code: mood.code ?? 'Refused', message: 'refused by the test' } }));
    } else if (mood === 'well') take(call, response);
    else if (mood === 'slow')
      held.push(() => {
        take(call, response);
      });
    else if (mood !== 'hangs') {
      if (mood === 'takes it and drops') {
        accepted.push(call.conversation);
        took(call);
      }
      response.socket?.destroy();
    }
  };
  const server = await startLoopbackServer((request, body, response) => {
    const conversation = decodeURIComponent(pathOf.exec(request.url ?? '')?.[1] ?? 'nowhere');
    sockets.add(request.socket);
    const call: TeamsCall = {
      method: request.method ?? '',
      conversation,
      authorization: request.headers.authorization ?? '',
      body,
    };
    calls.push(call);
    behave(moods.get(conversation) ?? usual(), call, response);
    for (const { count, go } of waiting) if (calls.length >= count) go();
    waiting = waiting.filter(({ count }) => calls.length < count);
  });
  return {
    ...server,
    calls,
    accepted,
    connections: () => sockets.size,
    is: (mood, ...conversations) => {
      for (const conversation of conversations) moods.set(conversation, mood);
    },
    usually: (mood) => {
      usual = typeof mood === 'function' ? mood : () => mood;
    },
    hurry: () => {
      for (const answer of held.splice(0)) answer();
    },
    arrived: async (count) =>
      calls.length >= count
        ? Promise.resolve()
        : new Promise((go) => {
            waiting.push({ count, go });
          }),
  };
}
