import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { post, openRequest } from '../../surfaces/server/raw-request';

/** One way to burden the door. `send` gives the status that came back; 0 when the connection just ended. */
export interface Flood {
  name: string;
  send: (port: number, attempt: number, bearer: string) => Promise<number>;
  /** What must come back. */
  wanted: readonly number[];
  /** Sent by somebody whom the shipped door does not let in. */
  isStranger?: true;
  /** Where it is shown what happens without the guard. */
  control?: string;
}

const json = { 'content-type': 'application/json' };
const manyKeys = (count: number): string => `{${Array.from({ length: count }, (_, at) => `"k${at}":1`).join(',')}}`;
const megabytes = manyKeys(150_000);
const keys = manyKeys(15_000);
const deep = '['.repeat(100_000);
const bomb = gzipSync(Buffer.alloc(20_000_000));
const large = JSON.stringify({ text: 'x'.repeat(300_000) });

const posting = async (
  port: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): Promise<number> =>
  post(port, { ...json, ...headers }, body).then(
    ({ status }) => status,
    // Whoever is refused before the body may find the connection closed while they still send.
    () => 0,
  );
// 408: the machine was busy for longer than a request may take.
const refused = [401, 408, 429, 0];
const inReadBody = 'read-body.test.ts: read without the limit';
const inConnections = 'connections.test.ts: stays open with a longer time';

async function half(port: number, text: string): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  let answer = '';
  socket.on('data', (piece: Buffer) => (answer += piece.toString('latin1')));
  socket.write(text);
  await once(socket, 'close');
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
}

export const floods: readonly Flood[] = [
  {
    name: '2 MB of keys without a bearer',
    send: async (port) => posting(port, {}, megabytes),
    wanted: refused,
    isStranger: true,
  },
  {
    name: '2 MB of keys with a forged bearer',
    send: async (port) => posting(port, { authorization: 'Bearer AAAA.BBBB.CCCC' }, megabytes),
    wanted: refused,
    isStranger: true,
  },
  {
    name: 'a body that never ends, without a bearer',
    send: async (port) => Number((await openRequest(port, {}, '{"type":', 1_000_000)).split(' ')[1] ?? 0),
    wanted: refused,
    isStranger: true,
  },
  {
    name: 'a gzip bomb, let in',
    send: async (port, _attempt, authorization) => posting(port, { authorization, 'content-encoding': 'gzip' }, bomb),
    wanted: [415],
    control: 'none: nothing here inflates',
  },
  {
    name: 'JSON 100,000 deep, let in',
    send: async (port, _attempt, authorization) => posting(port, { authorization }, deep),
    wanted: [400],
    control: inReadBody,
  },
  {
    name: '15,000 keys, let in',
    send: async (port, _attempt, authorization) => posting(port, { authorization }, keys),
    wanted: [400],
    control: inReadBody,
  },
  {
    name: '300 KB, let in',
    send: async (port, _attempt, authorization) => posting(port, { authorization }, large),
    wanted: [413],
    control: inReadBody,
  },
  {
    name: 'a head that stops',
    send: async (port) => half(port, 'POST /api/messages HTTP/1.1\r\nHost: bot'),
    wanted: [408, 0],
    control: inConnections,
  },
  {
    name: 'a connection that says nothing',
    send: async (port) => half(port, ''),
    wanted: [408, 0],
    control: inConnections,
  },
  {
    name: 'what is no HTTP',
    send: async (port) => half(port, '\u0016\u0003\u0001 hello\r\n\r\n'),
    wanted: [400, 0],
    control: 'none: Node refuses it, the form is ours',
  },
];
