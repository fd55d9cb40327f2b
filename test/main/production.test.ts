import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { openRequest } from '../surfaces/server/raw-request';
import { bareEnvironment, run, smallProduct, type Run, type SmallProduct } from './small-product';

const password = 'canary-Hunter2-canary';
const settings = {
  MICROSOFT_APP_ID: '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a',
  MICROSOFT_APP_TENANT_ID: '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
  MICROSOFT_APP_PASSWORD: password,
  HOST: '127.0.0.1',
  PORT: '0',
  METRICS_PORT: '0',
} as const;

let product: SmallProduct;

beforeAll(() => {
  product = smallProduct();
});

afterAll(() => {
  product.remove();
});

const start = (environment: Readonly<Record<string, string>>, from = product): Run =>
  run(from, 'main.js', [], { environment });

/** A refusal in words: exit code 1, no stack, no secret. */
function expectRefusal({ status, out, err }: Run, ...words: readonly string[]): void {
  for (const word of words) expect(err).toContain(word);
  expect(err).not.toMatch(/^\s+at /m);
  expect(out + err).not.toContain(password);
  expect(status).toBe(1);
}

describe('the bot refuses to start', () => {
  test('without settings, and names all that are missing at once', () => {
    expectRefusal(
      start({}),
      'MICROSOFT_APP_ID is missing',
      'MICROSOFT_APP_TENANT_ID is missing',
      'MICROSOFT_APP_PASSWORD is missing',
      '.env.example',
    );
  });

  test.each(['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_PASSWORD'])('with an empty %s', (name) => {
    expectRefusal(start({ ...settings, [name]: '' }), `${name} is missing`);
  });

  test('with wrong and missing settings, and names both', () => {
    expectRefusal(
      start({ ...settings, MICROSOFT_APP_ID: '', PORT: 'eighty', MICROSOFT_APP_TYPE: 'MultiTenant' }),
      'MICROSOFT_APP_ID is missing',
      'PORT must be a number',
      'MICROSOFT_APP_TYPE must be',
    );
  });

  test('beside a .env file, whatever is set', () => {
    const file = path.join(product.root, 'work folder', '.env');
    writeFileSync(file, `MICROSOFT_APP_PASSWORD=${password}\n`);
    try {
      expectRefusal(start(settings), '.env file', 'remove the file');
      expectRefusal(start({}), '.env file', 'MICROSOFT_APP_ID is missing', 'MICROSOFT_APP_PASSWORD is missing');
    } finally {
      rmSync(file);
    }
  });

  test('on a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
    try {
      expectRefusal(start({ ...settings, PORT: String(address.port) }), `Port ${address.port}`, 'PORT');
    } finally {
      other.close();
    }
  });

  test('with a setting that is misspelt, and names the one that was meant', () => {
    expectRefusal(start({ ...settings, DATABSE_FILE: '/tmp/x' }), 'DATABSE_FILE is no setting', 'DATABASE_FILE');
  });

  test('on a database file where no file can be, at once', () => {
    expectRefusal(start({ ...settings, DATABASE_FILE: '/proc/nowhere/x' }), '/proc/nowhere/x', 'DATABASE_FILE');
  });

  test.each([
    ['damaged', (text: string) => text.slice(0, -100)],
    ['of another format', (text: string) => text.replace('"format":', '"format":9')],
  ])('over compiled knowledge that is %s, and says how to compile it', (_what, damage) => {
    const damaged = smallProduct();
    try {
      const file = path.join(damaged.root, 'dist', 'knowledge.json');
      writeFileSync(file, damage(readFileSync(file, 'utf8')));

      expectRefusal(start(settings, damaged), 'compiled knowledge', 'npm run build');
    } finally {
      damaged.remove();
    }
  });
});

describe('with its settings the bot', () => {
  let child: ChildProcess;
  let url = '';
  let metricsUrl = '';
  const said: string[] = [];

  beforeAll(async () => {
    child = spawn(process.execPath, [path.join(product.root, 'dist', 'main.js')], {
      cwd: path.join(product.root, 'work folder'),
      env: { ...bareEnvironment(), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const port = new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        if (!stream) continue;
        createInterface({ input: stream }).on('line', (line) => {
          said.push(line);
          const listening = /"what":"listening","port":(\d+)/.exec(line)?.[1];
          if (listening !== undefined) resolve(listening);
        });
      }
      child.once('exit', () => {
        reject(new Error(said.join('\n')));
      });
    });
    url = `http://127.0.0.1:${await port}`;
    metricsUrl = `http://127.0.0.1:${said.map((line) => /"metricsPort":(\d+)/.exec(line)?.[1]).find(Boolean) ?? ''}`;
  });

  afterAll(() => {
    child.kill('SIGKILL');
  });

  const message = {
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { id: 'a' },
    from: { id: 'b' },
    recipient: { id: 'c' },
    text: 'hi',
  };
  const post = async (activity: unknown, headers: Readonly<Record<string, string>> = {}): Promise<number> =>
    (
      await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      })
    ).status;

  test('is well', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('lets nobody in who does not prove to be Teams', async () => {
    expect(await post(message)).toBe(401);
    expect(await post(message, { authorization: 'Bearer let.me.in' })).toBe(401);
  });

  test('reads nothing of what such a sender says', async () => {
    expect(await post({ ...message, type: undefined })).toBe(401);
    expect(await post({ ...message, serviceUrl: 'https://attacker.example/' })).toBe(401);
    const beginning = await openRequest(Number(new URL(url).port), {}, '{"type":', 100_000);
    expect(beginning).toContain('401');
  });

  test('has its metrics on another port, not on this one', async () => {
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    const metrics = await (await fetch(`${metricsUrl}/metrics`)).text();
    expect(metrics).toMatch(/^flow_medic_store_up 1$/m);
  });

  test('says nowhere what its password is', () => {
    expect(said.length).toBeGreaterThan(0);
    expect(said.join('\n')).not.toContain(password);
  });

  test('ends when asked to, whoever holds on to it', async () => {
    const holding = connect(Number(new URL(url).port), '127.0.0.1');
    holding.on('error', () => undefined);
    await once(holding, 'connect');
    holding.write(
      'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    const exited = once(child, 'exit');
    child.kill('SIGTERM');

    expect(await exited).toEqual([0, null]);
  });
});
