import { startLoopbackServer } from '../faults/run/loopback-server';

/** How the desk behaves. `drops` breaks the connection before it takes anything in, `takes it and drops` after. */
export type DeskMood = 'well' | 'hangs' | 'drops' | 'takes it and drops' | { status: number; retryAfter?: string };

/** One request that arrived, whatever became of it. */
export interface DeskCall {
  method: string;
  path: string;
  authorization: string;
  /** The key by which a desk tells a request that it knows. */
  key: string;
  body: string;
}

/** A service desk's server on loopback: takes requests in once by their key, and misbehaves when it is told to. */
export interface FakeDesk {
  url: string;
  calls: DeskCall[];
  /** Keys of what was taken in; a key that came again stands here once. */
  taken: Set<string>;
  /** By a function for a mood of each request, so that a seed can choose. */
  become(mood: DeskMood | (() => DeskMood)): void;
  shut(): Promise<void>;
}

export async function startFakeDesk(answer: (call: DeskCall) => unknown = () => ({})): Promise<FakeDesk> {
  let moodOf: () => DeskMood = () => 'well';
  const calls: DeskCall[] = [];
  const taken = new Set<string>();
  const { url, shut } = await startLoopbackServer((request, body, response) => {
    const call: DeskCall = {
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      key: String(request.headers['webhook-id'] ?? ''),
      body,
    };
    calls.push(call);
    const mood = moodOf();
    if (mood === 'hangs') return;
    if (typeof mood === 'object') {
      response.writeHead(mood.status, {
        'content-type': 'application/json',
        ...(mood.retryAfter === undefined ? {} : { 'retry-after': mood.retryAfter }),
      });
      response.end('{}');
      return;
    }
    if (mood !== 'drops' && call.key !== '') taken.add(call.key);
    if (mood !== 'well') {
      response.socket?.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer(call)));
  });
  return {
    url,
    calls,
    taken,
    become: (mood) => {
      moodOf = typeof mood === 'function' ? mood : () => mood;
    },
    shut,
  };
}
