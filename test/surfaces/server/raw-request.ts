import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  body: string;
}

const messages = { host: '127.0.0.1', method: 'POST', path: '/api/messages' } as const;

async function answerOf(response: IncomingMessage): Promise<RawAnswer> {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  await once(response, 'end');
  return { status: response.statusCode ?? 0, body: Buffer.concat(pieces).toString('utf8') };
}

/** Posts bytes as they are, with the headers as they are. `fetch` would mend what these tests want broken. */
export async function post(
  port: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
  agent?: Agent,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ ...messages, port, headers, agent });
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      answerOf(response).then(resolve, reject);
    });
    outgoing.end(body);
  });
}

export const json = { 'content-type': 'application/json' } as const;

/** One connection that all requests share, as a connector or a proxy in front of the bot has it. */
export function oneConnection(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 });
}

/** Begins a body, says it is longer, and goes away. */
export async function postHalf(port: number, half: string, said: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const head = [
    'POST /api/messages HTTP/1.1',
    'Host: bot',
    'Content-Type: application/json',
    `Content-Length: ${said}`,
    '',
    '',
  ].join('\r\n');
  await new Promise<void>((resolve) => {
    socket.write(head + half, () => {
      resolve();
    });
  });
  socket.destroy();
}

/** Sends the head and the beginning of a body, never the rest, and gives the first line that comes back; empty when none came before the connection ended. */
export async function openRequest(
  port: number,
  headers: Readonly<Record<string, string>>,
  beginning: string,
  said: number,
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const given = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [
    'POST /api/messages HTTP/1.1',
    'Host: bot',
    'Content-Type: application/json',
    `Content-Length: ${said}`,
    ...given,
    '',
    '',
  ].join('\r\n');
  socket.write(head + beginning);
  return new Promise((resolve) => {
    let answer = '';
    socket.on('data', (piece: Buffer) => {
      answer += piece.toString('latin1');
      if (answer.includes('\r\n')) socket.destroy();
    });
    socket.once('error', () => undefined);
    socket.once('close', () => {
      resolve(answer.split('\r\n')[0] ?? '');
    });
  });
}
