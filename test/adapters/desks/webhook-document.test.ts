import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { webhookDesk } from '../../../src/adapters/desks/webhook';
import { readStatusCallback } from '../../../src/adapters/desks/status-callback';
import { aTicket } from './a-ticket';
import { startFakeApi } from './fake-api';

const document = readFileSync(path.join(__dirname, '..', '..', '..', 'docs', 'webhook.md'), 'utf8');
const secret = `whsec_${Buffer.alloc(32, 0xf1).toString('base64')}`;

function blocks(language: string): string[] {
  return [...document.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);
}

function only(language: string): string {
  const [code, ...more] = blocks(language);
  if (code === undefined || more.length > 0) throw new Error(`docs/webhook.md must have one block of ${language}`);
  return code;
}

describe('the receiver in docs/webhook.md', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow medic receiver '));
  const file = path.join(folder, 'receiver.mjs');
  writeFileSync(file, only('js'));
  const receiver = spawn(process.execPath, [file], {
    env: { ...process.env, WEBHOOK_SECRET: secret, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: receiver.stdout })[Symbol.asyncIterator]();
  let url = '';
  beforeAll(async () => {
    const { value } = await lines.next();
    url = `http://127.0.0.1:${String(value).replace('listening ', '')}`;
  });
  afterAll(async () => {
    const ended = once(receiver, 'exit');
    receiver.kill();
    await ended;
    rmSync(folder, { recursive: true });
  });

  test('takes a signed message once, and answers the second time as the first', async () => {
    const desk = webhookDesk({ url, secret });
    const first = await desk.file(aTicket());

    expect(first).toEqual({ kind: 'done', value: { id: 'REQ-1', number: 'REQ-1', url: '' } });
    expect(await desk.file(aTicket())).toEqual(first);
    expect((await lines.next()).value).toBe('case.escalated FM-7K3Q:1');
  });

  test('refuses a wrong signature', async () => {
    expect(
      await webhookDesk({ url, secret: `whsec_${Buffer.alloc(32, 1).toString('base64')}` }).file(
        aTicket({ key: 'forged' }),
      ),
    ).toMatchObject({ kind: 'refused' });
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401);
  });

  test('refuses a message that is too old, however well it is signed', async () => {
    expect(
      await webhookDesk({ url, secret, now: () => Date.now() - 301_000 }).file(aTicket({ key: 'old' })),
    ).toMatchObject({ kind: 'refused' });
  });
});

test('every example in the document is JSON, and the escalation shows every field', () => {
  const examples = blocks('json').map((block): unknown => JSON.parse(block));

  expect(examples[0]).toEqual({
    type: 'case.escalated',
    timestamp: expect.any(String),
    data: { ...aTicket(), description: expect.any(String) },
  });
  expect(examples[1]).toMatchObject({
    type: 'case.commented',
    data: { key: expect.any(String), ticket: { id: expect.any(String) }, text: expect.any(String) },
  });
  expect(examples[2]).toMatchObject({ key: 'FM-7K3Q:1', status: 'resolved' });
});

const tools = ['bash', 'curl', 'openssl', 'base64', 'od'];
const haveTools = tools.every((tool) => spawnSync('which', [tool]).status === 0);

(haveTools ? test : test.skip)('the curl example sends a callback that is believed', async () => {
  const results: unknown[] = [];
  const api = await startFakeApi(({ text, headers, path: address }) => {
    results.push(address, readStatusCallback({ body: text, headers, secret, now: new Date() }));
    return { status: 200 };
  });
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', only('sh')], {
    env: { ...process.env, DESK_CALLBACK_SECRET: secret, FLOW_MEDIC_URL: api.url, NO_PROXY: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = await once(shell, 'exit');
  await api.close();

  expect(status).toBe(0);
  expect(results).toEqual([
    '/api/tickets/status',
    { kind: 'status', id: expect.stringMatching(/^msg_/), key: 'FM-7K3Q:1', status: 'resolved', by: 'Ana Lee' },
  ]);
});
