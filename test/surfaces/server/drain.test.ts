import { once } from 'node:events';
import { createServer, Agent, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setImmediate as nextLoop } from 'node:timers/promises';
import { drainOf } from '../../../src/surfaces/server/drain';
import { healthRoutes } from '../../../src/surfaces/server/health-routes';
import { startHttpServer, type HttpServer } from '../../../src/surfaces/server/http-server';
import { Gate } from '../../testbed/gate';
import { listenOnLoopback } from '../../faults/run/listen-on-loopback';

const sockets: Socket[] = [];
const agents: Agent[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const agent of agents.splice(0)) agent.destroy();
});

interface Ending {
  server: HttpServer;
  begun: Gate;
  gate: Gate;
  taken: string[];
}

/** A server whose turns last until their gate opens. */
async function serve(): Promise<Ending> {
  const [begun, gate] = [new Gate(), new Gate()];
  const taken: string[] = [];
  const server = await startHttpServer(
    {
      name: 'ending',
      routes: [
        {
          method: 'POST',
          path: '/api/messages',
          largestBody: 1_000,
          authentication: 'bot framework token',
          handle: async ({ text }, respond) => {
            taken.push(text);
            begun.open();
            await gate.passed;
            respond({ status: 200, json: {} });
          },
        },
        ...healthRoutes(async () => false),
      ],
      report: () => undefined,
    },
    { host: '127.0.0.1', port: 0 },
  );
  return { server, begun, gate, taken };
}

function keepAlive(): Agent {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return agent;
}

async function ask(port: number, agent: Agent, method = 'POST', path = '/api/messages'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const asked = request({ host: '127.0.0.1', port, agent, method, path, headers }, (answer) => {
      answer.resume().once('end', () => {
        resolve(answer);
      });
    });
    asked.once('error', reject);
    asked.end(method === 'POST' ? '{"a":1}' : undefined);
  });
}

/** Half a request, and then silence. */
async function sendHalf(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(
    'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a"',
  );
  return socket;
}

test('what is under way is finished and answered, and its sender is asked to come by another connection', async () => {
  const { server, begun, gate } = await serve();
  const answer = ask(server.port, keepAlive());
  await begun.passed;
  const closing = server.close(new AbortController().signal);
  gate.open();
  const { statusCode, headers } = await answer;
  await closing;
  expect([statusCode, headers.connection]).toEqual([200, 'close']);
});

test('meanwhile no turn begins, and readiness is red', async () => {
  const { server, begun, gate, taken } = await serve();
  const [busy, other] = [keepAlive(), keepAlive()];
  await ask(server.port, other, 'GET', '/healthz');
  const answer = ask(server.port, busy);
  await begun.passed;
  const closing = server.close(new AbortController().signal);
  const refused = await ask(server.port, other);
  const readiness = await ask(server.port, other, 'GET', '/readyz');
  expect([refused.statusCode, refused.headers.connection]).toEqual([503, 'close']);
  expect([readiness.statusCode, readiness.headers.connection]).toEqual([503, 'close']);
  gate.open();
  await answer;
  await closing;
  expect(taken).toHaveLength(1);
});

test('a turn that never ends holds nobody longer than the limit', async () => {
  const { server, begun } = await serve();
  const answer = ask(server.port, keepAlive()).catch((error: unknown) => error);
  await begun.passed;
  const limit = new AbortController();
  const closing = server.close(limit.signal);
  limit.abort();
  await closing;
  expect(await answer).toMatchObject({ code: 'ECONNRESET' });
});

test('half a request, and a connection that is kept alive, hold nobody at all', async () => {
  const { server } = await serve();
  await sendHalf(server.port);
  await ask(server.port, keepAlive(), 'GET', '/healthz');
  await server.close(new AbortController().signal);
});

test('control: a server that is closed without the drain stays open for half a request', async () => {
  const plain = createServer((incoming, response) => {
    incoming.resume().once('end', () => response.end());
  });
  const port = await listenOnLoopback(plain);
  const arrived = once(plain, 'request');
  const socket = await sendHalf(port);
  await arrived;
  let isClosed = false;
  const closed = new Promise<void>((resolve) =>
    plain.close(() => {
      isClosed = true;
      resolve();
    }),
  );
  plain.closeIdleConnections();
  for (let loops = 0; loops < 100; loops += 1) await nextLoop();
  expect(isClosed).toBe(false);
  await drainOf(plain).end(AbortSignal.abort());
  await closed;
  expect(socket.destroyed || isClosed).toBe(true);
});
