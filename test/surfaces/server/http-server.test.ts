import { gzipSync } from 'node:zlib';
import type { Route } from '../../../src/surfaces/route';
import { healthRoutes } from '../../../src/surfaces/server/health-routes';
import { PortInUseError, startHttpServer, type HttpServer } from '../../../src/surfaces/server/http-server';
import { json, oneConnection, post, postHalf } from './raw-request';

const here = { host: '127.0.0.1', port: 0 } as const;

const running: HttpServer[] = [];

const largestBody = 2 * 1024 * 1024;

/** A server with one route that takes bodies, and the health pages. */
async function start(handle?: Route['handle']): Promise<{ port: number; taken: unknown[]; reported: unknown[] }> {
  const taken: unknown[] = [];
  const reported: unknown[] = [];
  const messages: Route = {
    method: 'POST',
    path: '/api/messages',
    largestBody,
    authentication: 'bot framework token',
    handle:
      handle ??
      (async ({ body }, respond) => {
        taken.push(body);
        respond({ status: 200, json: { took: body } });
      }),
  };
  const server = await startHttpServer(
    {
      name: 'under test',
      routes: [messages, ...healthRoutes(async () => true)],
      report: (error) => reported.push(error),
    },
    here,
  );
  running.push(server);
  return { port: server.port, taken, reported };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(async (server) => server.close(AbortSignal.abort())));
});

test('an activity is handed on with its headers, and its answer is sent', async () => {
  const headers: unknown[] = [];
  const { port } = await start(async ({ body, headers: given }, respond) => {
    headers.push(given['authorization']);
    respond({ status: 201, json: { took: body } });
  });

  expect(await post(port, { ...json, authorization: 'Bearer abc' }, '{"type":"message"}')).toEqual({
    status: 201,
    body: '{"took":{"type":"message"}}',
  });
  expect(headers).toEqual(['Bearer abc']);
});

test('an answer may be a status alone', async () => {
  const { port } = await start(async (_request, respond) => {
    respond({ status: 202 });
  });

  expect(await post(port, json, '{}')).toMatchObject({ status: 202 });
});

test.each([
  ['gzip', { ...json, 'content-encoding': 'gzip' }, gzipSync('{}'), 415],
  ['a broken gzip', { ...json, 'content-encoding': 'gzip' }, 'no gzip at all', 415],
  ['three megabytes', json, JSON.stringify('x'.repeat(3 * 1024 * 1024)), 413],
  ['no JSON', json, 'hello', 400],
  ['a text', { 'content-type': 'text/plain' }, '{}', 415],
])('%s is refused before anything sees it, and the server lives on', async (_what, headers, body, status) => {
  const { port, taken } = await start();
  const agent = oneConnection();
  try {
    const refused = await post(port, headers, body, agent);

    expect(refused.status).toBe(status);
    expect(JSON.parse(refused.body)).toEqual({
      error: expect.any(String),
      code: expect.stringMatching(/^body-/),
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(taken).toEqual([]);
    expect(await post(port, json, '{"after":true}', agent)).toMatchObject({ status: 200 });
    expect(taken).toEqual([{ after: true }]);
  } finally {
    agent.destroy();
  }
});

test('the longest paste, sent as text and as HTML, fits into a body', async () => {
  const { port } = await start();
  const paste = '<'.repeat(128 * 1024);

  expect(
    await post(
      port,
      json,
      JSON.stringify({
        text: paste,
        attachments: [{ contentType: 'text/html', content: paste.replaceAll('<', '&lt;') }],
      }),
    ),
  ).toMatchObject({ status: 200 });
});

test('senders who hang up in the middle of a body do no harm', async () => {
  const { port, taken } = await start();
  for (let count = 0; count < 5; count += 1) await postHalf(port, '{"type":', 1_000);

  expect(await post(port, json, '{"after":true}')).toMatchObject({ status: 200 });
  expect(taken).toEqual([{ after: true }]);
});

describe('when answering an activity fails', () => {
  const secret = 'password=hunter2';

  test('the sender gets a plain 500 without the reason, and the failure is reported', async () => {
    const failure = new Error(secret);
    const { port, reported } = await start(async () => Promise.reject(failure));

    const answer = await post(port, json, '{}');

    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain(secret);
    const { correlationId } = JSON.parse(answer.body) as { correlationId: string };
    expect(reported).toEqual([expect.objectContaining({ correlationId, cause: failure })]);
  });

  test('a failure after the answer leaves the answer as it was', async () => {
    const failure = new Error('too late');
    const { port, reported } = await start(async (_request, respond) => {
      respond({ status: 200, json: { fine: true } });
      return Promise.reject(failure);
    });

    expect(await post(port, json, '{}')).toEqual({ status: 200, body: '{"fine":true}' });
    expect(reported).toEqual([expect.objectContaining({ cause: failure })]);
  });
});

test('the health page answers', async () => {
  const { port } = await start();
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);

  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ status: 'ok' });
});

test.each([
  ['another path', 'POST', '/api/message', 404],
  ['a look at the messages', 'GET', '/api/messages', 405],
])('%s is not served', async (_what, method, path, status) => {
  const { port, taken } = await start();

  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({
    error: expect.any(String),
    code: 'not-found',
    correlationId: answer.headers.get('x-correlation-id'),
  });
  expect(taken).toEqual([]);
});

test('a taken port is named in words, and the error tells programs too', async () => {
  const { port } = await start();
  const second = startHttpServer({ name: 'second', routes: [], report: () => undefined }, { ...here, port });

  await expect(second).rejects.toBeInstanceOf(PortInUseError);
  await expect(second).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringMatching(new RegExp(`${port}.*PORT`)),
  });
});

test('a closed server gives its port back', async () => {
  const { port } = await start();
  await post(port, json, '{}');
  await running.splice(0)[0]?.close(AbortSignal.abort());

  const again = await startHttpServer({ name: 'again', routes: [], report: () => undefined }, { ...here, port });
  running.push(again);
  expect(again.port).toBe(port);
});

test('a body larger than its own route allows is refused, whatever another one takes', async () => {
  const taken: unknown[] = [];
  const route = (path: string, largest: number): Route => ({
    method: 'POST',
    path,
    largestBody: largest,
    authentication: 'webhook signature',
    handle: async ({ text }, respond) => {
      taken.push(text);
      respond({ status: 200, text, contentType: 'text/plain' });
    },
  });
  const server = await startHttpServer(
    { name: 'two', routes: [route('/small', 10), route('/large', 100)], report: () => undefined },
    here,
  );
  running.push(server);
  const send = async (path: string): Promise<number> =>
    (
      await fetch(`http://127.0.0.1:${server.port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"more": "than ten"}',
      })
    ).status;

  expect([await send('/small'), await send('/large')]).toEqual([413, 200]);
  expect(taken).toEqual(['{"more": "than ten"}']);
});

test('a server that shuts down says that it is not ready', async () => {
  const server = await startHttpServer(
    { name: 'closing', routes: healthRoutes(async () => false), report: () => undefined },
    here,
  );
  running.push(server);

  expect((await fetch(`http://127.0.0.1:${server.port}/readyz`)).status).toBe(503);
});

test('however many ask at the same time whether the bot is ready, the store is asked once', async () => {
  let asked = 0;
  const open: (() => void)[] = [];
  const [, readyz] = healthRoutes(async () => {
    asked += 1;
    await new Promise<void>((resolve) => open.push(resolve));
    return true;
  });
  const statuses: number[] = [];
  const asking = Array.from({ length: 20 }, async () =>
    readyz?.handle({ headers: {}, params: {}, query: '', body: undefined, text: '' }, ({ status }) =>
      statuses.push(status),
    ),
  );
  for (const answer of open) answer();
  await Promise.all(asking);

  expect([asked, statuses.length, new Set(statuses)]).toEqual([1, 20, new Set([200])]);
});
