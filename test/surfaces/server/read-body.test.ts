import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { shippedHttpPolicy } from '../../../src/surfaces/server/http-policy';
import { readJsonBody, type BodyLimits, type BodyReading } from '../../../src/surfaces/server/read-body';
import { json, oneConnection, post, postHalf } from './raw-request';

const limit = 1_000;

let server: Server;
let port = 0;
let limits: BodyLimits = { size: limit, shape: shippedHttpPolicy.shape };
let seen: (reading: BodyReading) => void = () => undefined;

beforeEach(async () => {
  limits = { size: limit, shape: shippedHttpPolicy.shape };
  server = createServer((request, response) => {
    void readJsonBody(request, limits).then((reading) => {
      seen(reading);
      response.writeHead(reading.kind === 'json' ? 200 : reading.refusal.status);
      response.end(JSON.stringify(reading.kind === 'json' ? reading : { kind: reading.kind, ...reading.refusal }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
  port = address.port;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function reading(headers: Readonly<Record<string, string>>, body: string | Buffer): Promise<unknown> {
  const answer = await post(port, headers, body);
  const said: unknown = JSON.parse(answer.body);
  return said;
}

test.each([
  ['plain', 'application/json'],
  ['with a character set', 'application/json; charset=utf-8'],
  ['in capitals', 'Application/JSON'],
])('JSON said %s is read', async (_how, type) => {
  expect(await reading({ 'content-type': type }, '{"type":"message","text":"\u00e4 \u{1f600}"}')).toEqual({
    kind: 'json',
    value: { type: 'message', text: '\u00e4 \u{1f600}' },
    text: '{"type":"message","text":"\u00e4 \u{1f600}"}',
  });
});

test('a body that says it is not encoded is read', async () => {
  expect(await reading({ ...json, 'content-encoding': 'identity' }, '{}')).toEqual({
    kind: 'json',
    value: {},
    text: '{}',
  });
});

test('a character cut in two by the network is still one character', async () => {
  const text = '\u{1f600}'.repeat(200);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 799 }), async (cut) => {
      const bytes = Buffer.from(JSON.stringify(text));
      async function* pieces(): AsyncGenerator<Buffer> {
        yield bytes.subarray(0, cut);
        yield bytes.subarray(cut);
      }
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers: json,
        body: ReadableStream.from(pieces()),
        duplex: 'half',
      });
      expect(await answer.json()).toEqual({ kind: 'json', value: text, text: JSON.stringify(text) });
    }),
    { numRuns: 20, seed: 7 },
  );
});

test.each([
  ['nothing', ''],
  ['half of it', '{"type":"mess'],
  ['words', 'hello'],
  ['two values', '{}{}'],
])('%s is refused with 400', async (_what, body) => {
  expect(await reading(json, body)).toMatchObject({ kind: 'refused', status: 400 });
});

test.each([
  ['no type', {}],
  ['text', { 'content-type': 'text/plain' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['another application type', { 'content-type': 'application/jsonp' }],
])('a body of %s is refused with 415', async (_what, headers) => {
  expect(await reading(headers, '{}')).toMatchObject({ kind: 'refused', status: 415 });
});

test.each([
  ['gzip', gzipSync('{"type":"message"}')],
  ['a broken gzip', Buffer.from('this is no gzip')],
  ['a gzip bomb', gzipSync(Buffer.alloc(20_000_000))],
])('%s is refused with 415, not inflated', async (_what, body) => {
  expect(await reading({ ...json, 'content-encoding': 'gzip' }, body)).toMatchObject({ kind: 'refused', status: 415 });
});

test.each(['deflate', 'br', 'x-gzip', 'gzip, gzip'])('the encoding %s is refused with 415', async (encoding) => {
  expect(await reading({ ...json, 'content-encoding': encoding }, '{}')).toMatchObject({
    kind: 'refused',
    status: 415,
  });
});

describe('the limit', () => {
  const ofBytes = (count: number): string => JSON.stringify('x'.repeat(count - 2));

  test('a body of just the limit is read, one byte more is refused with 413', async () => {
    expect(await reading(json, ofBytes(limit))).toMatchObject({ kind: 'json' });
    expect(await reading(json, ofBytes(limit + 1))).toMatchObject({ kind: 'refused', status: 413 });
  });

  test('bytes count, not characters', async () => {
    expect(await reading(json, JSON.stringify('\u00e4'.repeat(limit / 2)))).toMatchObject({
      kind: 'refused',
      status: 413,
    });
  });

  test('a body that does not say its length is refused as well', async () => {
    expect(await reading({ ...json, 'transfer-encoding': 'chunked' }, ofBytes(50 * limit))).toMatchObject({
      kind: 'refused',
      status: 413,
    });
  });

  test('the connection of a refused body still serves the next request', async () => {
    const agent = oneConnection();
    try {
      // More than one piece, so that some is unread when the answer is known; yet sent as a whole, so that the connection is kept.
      expect(await post(port, json, ofBytes(1_000_000), agent)).toMatchObject({ status: 413 });
      expect(await post(port, { ...json, 'content-encoding': 'gzip' }, ofBytes(1_000_000), agent)).toMatchObject({
        status: 415,
      });
      expect(await post(port, json, '{}', agent)).toMatchObject({ status: 200 });
    } finally {
      agent.destroy();
    }
  });
});

describe('the shape', () => {
  const { shape } = shippedHttpPolicy;
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  const keyed = (count: number): string => `{${Array.from({ length: count }, (_, at) => `"k${at}":1`).join(',')}}`;

  test.each([
    ['body-too-deep', nested(shape.depth), nested(shape.depth + 1)],
    ['body-too-many-keys', keyed(shape.keys), keyed(shape.keys + 1)],
  ])('%s: just the limit is read, one more is refused, and without the limit it is read', async (code, most, more) => {
    limits = { size: 1_000_000, shape };
    expect(await reading(json, most)).toMatchObject({ kind: 'json' });
    expect(await reading(json, more)).toMatchObject({ kind: 'refused', status: 400, code });
    limits = { size: 1_000_000, shape: { depth: Infinity, keys: Infinity, values: Infinity } };
    expect(await reading(json, more)).toMatchObject({ kind: 'json' });
  });
});

test('a body that is cut off is refused, and the next one is read', async () => {
  const cutOff = new Promise<BodyReading>((resolve) => {
    seen = resolve;
  });
  await postHalf(port, '{"type":', 100);

  expect(await cutOff).toMatchObject({ kind: 'refused', refusal: { status: 408 } });
  expect(await reading(json, '{}')).toMatchObject({ kind: 'json' });
});
