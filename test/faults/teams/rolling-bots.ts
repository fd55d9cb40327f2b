import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';
import type { DatabaseAddress } from '../../adapters/store/database-address';
import { below } from '../run/seeded';

export interface RollingParts {
  database: DatabaseAddress;
  desk: { url: string; secret: string };
  /** Folder that holds the compiled knowledge in its dist/. */
  knowledge: string;
  random: () => number;
  /** What of the retry policies is different. */
  retry?: object;
}

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), port: z.number() }),
  z.object({ kind: z.literal('reported'), what: z.string() }),
]);

/** Two real bots over one database, reached over HTTP. One after the other is told to end, and started again. */
export class RollingBots {
  /** Exit codes of those that were told to end. */
  readonly ended: (number | null)[] = [];
  readonly #alive = new Map<ChildProcess, number>();
  readonly #news = new EventEmitter();

  constructor(private readonly parts: RollingParts) {
    this.#news.setMaxListeners(0);
  }

  async start(): Promise<void> {
    await Promise.all([this.#startOne(), this.#startOne()]);
  }

  /** Tells one of them to end (SIGTERM) while the other goes on, and starts another in its place. */
  async roll(): Promise<void> {
    const [child] = this.#alive.keys();
    if (!child) throw new Error('no bot lives that could be told to end');
    this.#alive.delete(child);
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    this.ended.push(child.exitCode);
    await this.#startOne();
  }

  /** The port of one that takes turns; waits for one. */
  async port(): Promise<number> {
    for (;;) {
      const ports = [...this.#alive.values()];
      const port = ports[below(ports.length, this.parts.random)];
      if (port !== undefined) return port;
      await once(this.#news, 'listening');
    }
  }

  async close(): Promise<void> {
    await Promise.all(
      [...this.#alive.keys()].map(async (child) => {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      }),
    );
  }

  async #startOne(): Promise<void> {
    const { database, desk, knowledge, retry } = this.parts;
    const settings = { database, desk, knowledge, retry, kill: { point: 'never', hit: 0 } };
    const child = fork(path.join(__dirname, '..', 'kills', 'bot-worker.cjs'), [JSON.stringify(settings)], {
      env: { ...process.env, NO_PROXY: '127.0.0.1' },
    });
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message) => {
        const told = messageSchema.parse(message);
        if (told.kind !== 'listening') return;
        this.#alive.set(child, told.port);
        this.#news.emit('listening');
        resolve();
      });
      child.once('exit', () => {
        this.#alive.delete(child);
        reject(new Error('a bot ended before it listened'));
      });
    });
  }
}
