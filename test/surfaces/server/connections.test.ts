import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Route } from '../../../src/surfaces/route';
import { shippedHttpPolicy, type HttpPolicy } from '../../../src/surfaces/server/http-policy';
import { startHttpServer, type HttpServer } from '../../../src/surfaces/server/http-server';
import { json, post } from './raw-request';

const running: HttpServer[] = [];
const sockets: Socket[] = [];

/** A door that knows the bearer `known`; everybody else is a stranger. */
const route: Route = {
  method: 'POST',
  path: '/api/messages',
  largestBody: 1000,
  authentication: 'bot framework token',
  admit: async ({ authorization }) =>
    Promise.resolve(
      authorization === 'known' ? undefined : { status: 401, code: 'token-refused', error: 'Who are you?' },
    ),
  handle: async (_request, respond) => {
    respond({ status: 200, json: {} });
    return Promise.resolve();
  },
};

async function start(connections: Partial<HttpPolicy['connections']>, rest: Partial<HttpPolicy> = {}): Promise<number> {
  const server = await startHttpServer(
    {
      name: 'under test',
      routes: [route],
      report: () => undefined,
      policy: { ...shippedHttpPolicy, ...rest, connections: { ...shippedHttpPolicy.connections, ...connections } },
    },
    { host: '127.0.0.1', port: 0 },
  );
  running.push(server);
  return server.port;
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

const head = (length: number, authorization = 'known'): string =>
  `POST /api/messages HTTP/1.1\r\nHost: bot\r\nAuthorization: ${authorization}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(running.splice(0).map(async (server) => server.close(AbortSignal.timeout(10_000))));
});

test.each([
  ['that says nothing', ''],
  ['that stops in its head', 'POST /api/messages HTTP/1.1\r\nHost: bo'],
  ['that stops in its body, of somebody who is known', `${head(100)}{"type":`],
  ['that stops in its body, of a stranger', `${head(100, 'stranger')}{"type":`],
  ['whose second request stops in its head', `${head(2)}{}POST /api/mess`],
])('a connection %s is ended after the time for a request', async (_what, said) => {
  const port = await start({ requestMs: 100 });
  const socket = await open(port);
  const ended = once(socket, 'close');
  socket.resume();
  socket.write(said);

  await ended;
});

test('with a longer time the same connection is still there', async () => {
  const port = await start({ requestMs: 600_000 });
  const slow = await open(port);
  let isClosed = false;
  slow.once('close', () => (isClosed = true));
  slow.write('POST /api/mess');

  for (let count = 0; count < 20; count += 1) await post(port, { ...json, authorization: 'known' }, '{}');
  expect(isClosed).toBe(false);
});

test('whoever is let in gets through while more strangers hold connections than there are', async () => {
  const port = await start({ most: 20, requestMs: 600_000 });
  const known = await open(port);
  known.write(`${head(2)}{}`);
  await once(known, 'data');
  const closed: number[] = [];
  for (let count = 0; count < 60; count += 1) (await open(port)).once('close', () => closed.push(count));

  expect(await post(port, { ...json, authorization: 'known' }, '{}')).toMatchObject({ status: 200 });
  // The oldest strangers made room, never whoever proved who they are.
  known.write(`${head(2)}{}`);
  expect(String(await once(known, 'data'))).toContain('200 OK');
  expect(closed.length).toBeGreaterThanOrEqual(40);
  expect(closed).not.toContain(59);
});

test('without the bound all strangers keep their connections', async () => {
  const port = await start({ most: Infinity, requestMs: 600_000 });
  let closed = 0;
  for (let count = 0; count < 60; count += 1) (await open(port)).once('close', () => (closed += 1));

  expect(await post(port, { ...json, authorization: 'known' }, '{}')).toMatchObject({ status: 200 });
  expect(closed).toBe(0);
});

describe('refusals of one address', () => {
  const stranger = { ...json, authorization: 'stranger' };

  test('beyond their limit are told to wait, while whoever is let in from there is not', async () => {
    const port = await start({}, { refusals: { times: 3, seconds: 600 } });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await post(port, stranger, '{}')).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);

    const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: stranger,
      body: '{}',
    });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ code: 'too-many-requests' });

    expect(await post(port, { ...json, authorization: 'known' }, '{}')).toMatchObject({ status: 200 });
  });

  test('without the limit are refused for ever', async () => {
    const port = await start({}, { refusals: undefined });
    for (let count = 0; count < 100; count += 1)
      expect(await post(port, stranger, '{}')).toMatchObject({ status: 401 });
  });
});

test('what is no HTTP is refused in the same form', async () => {
  const port = await start({});
  const socket = await open(port);
  socket.write('\x16\x03\x01 this is no HTTP\r\n\r\n');
  const answer = String(await once(socket, 'data'));

  expect(answer).toContain('400 Bad Request');
  expect(answer).toMatch(/"code":"http-malformed","correlationId":"[0-9a-f-]{36}"/);
});
