import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Credentials } from '../../../src/config';
import type { HttpPolicy } from '../../../src/surfaces/server/http-policy';

export interface AttackedBot {
  port: number;
  /** Undefined while it lives. */
  exitCode(): number | null | undefined;
  /** What it reported as faults. */
  reported: string[];
  /** How much memory its process holds now, in bytes. */
  memory(): Promise<number>;
  end(): Promise<void>;
}

const saidSchema = z.union([
  z.strictObject({ kind: z.literal('listening'), port: z.number() }),
  z.strictObject({ kind: z.literal('memory'), bytes: z.number() }),
  z.strictObject({ kind: z.literal('reported'), what: z.string() }),
]);

/**
 * Starts the built bot in a process of its own; resolves when it listens. With `production` it has the door of production and
 * its turns do nothing; without, it is the bot of the local chat.
 */
export async function startAttackedBot(production?: {
  metadata: string;
  credentials: Credentials;
  connections: HttpPolicy['connections'];
}): Promise<AttackedBot> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-attack-'));
  const options = { production, database: path.join(folder, 'cases.sqlite') };
  const child = fork(path.join(__dirname, 'attacked-process.cjs'), [JSON.stringify(options)], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const reported: string[] = [];
  let listening: (port: number) => void = () => undefined;
  let told: ((bytes: number) => void)[] = [];
  child.on('message', (message) => {
    const said = saidSchema.parse(message);
    if (said.kind === 'reported') reported.push(said.what);
    else if (said.kind === 'listening') listening(said.port);
    else for (const tell of told.splice(0)) tell(said.bytes);
  });
  const ended = once(child, 'exit');
  const port = await Promise.race([
    new Promise<number>((resolve) => {
      listening = resolve;
    }),
    ended.then(() => Promise.reject(new Error('the attacked bot ended before it listened: run "npm run build"'))),
  ]);
  return {
    port,
    reported,
    exitCode: () => (child.connected ? undefined : child.exitCode),
    memory: async () =>
      new Promise((resolve) => {
        told = [...told, resolve];
        child.send('memory');
      }),
    end: async () => {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
