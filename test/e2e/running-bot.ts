import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.join(__dirname, '..', '..');

/** The whole product as `npm start` runs it: the bot and the local chat, in a process of their own. */
export interface RunningBot {
  chatUrl: string;
  output: readonly string[];
  stop(): Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
  return address.port;
}

/** A fresh bot keeps its cases in a folder of its own; one that is started with the settings of another goes on with that one's. */
export async function startBot(extra: Readonly<Record<string, string>> = {}): Promise<RunningBot> {
  const playgroundPort = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-e2e-'));
  const child = spawn(process.execPath, [path.join(root, 'dist', 'main.js'), '--local'], {
    cwd: root,
    env: {
      ...process.env,
      CI: 'true',
      PORT: '0',
      PLAYGROUND_PORT: String(playgroundPort),
      DATABASE_FILE: path.join(folder, 'cases.sqlite'),
      ...extra,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        const url = /^Open the chat: (\S+)/.exec(line)?.[1];
        if (url !== undefined) resolve(url);
      });
    }
    void exited.then((code) => {
      reject(new Error(`the bot ended with ${String(code)}:\n${output.join('\n')}`));
    });
  });
  return {
    chatUrl: await ready,
    output,
    stop: async () => {
      const code = await end(child, exited);
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

async function end(child: ChildProcess, exited: Promise<number | null>): Promise<number | null> {
  child.kill('SIGINT');
  return exited;
}
