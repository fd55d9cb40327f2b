import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';
import type { DatabaseAddress } from '../../adapters/store/database-address';
import { below } from '../run/seeded';

export const killPoints = [
  'at random',
  'before the commit',
  'after the commit, before the answer',
  'between lease and send',
  'after the connector accepted, before it is struck off',
  'after the desk accepted, before it is noted',
  'after the ticket was noted, before it is struck off',
] as const;
export type KillPoint = (typeof killPoints)[number];

export interface FleetParts {
  database: DatabaseAddress;
  desk: { url: string; secret: string };
  /** Folder that holds the compiled knowledge in its dist/. */
  knowledge: string;
  random: () => number;
}

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), port: z.number() }),
  z.object({ kind: z.literal('reported'), what: z.string() }),
]);
/** How long a bot lives at most that is to be killed at random, and how long a named point is waited for. */
const longestLifeMs = 400;
const patienceMs = 4_000;
const instances = 2;

/** Two bots over one database. Each is killed, started again and killed again; then they are left alone. */
export class BotFleet {
  readonly kills = new Map<KillPoint, number>();
  readonly reported: string[] = [];
  readonly #alive = new Map<ChildProcess, number>();
  readonly #all = new Set<ChildProcess>();
  readonly #news = new EventEmitter();
  #started = 0;
  #closing = false;

  constructor(private readonly parts: FleetParts) {
    this.#news.setMaxListeners(0);
  }

  get killed(): number {
    return [...this.kills.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Kills this many bots, and leaves living ones behind. */
  async killing(count: number): Promise<void> {
    await Promise.all(
      Array.from({ length: instances }, async () => {
        while (this.#started < count && !this.#closing)
          await this.#liveAndDie(killPoints[this.#started++ % killPoints.length] ?? 'at random');
        if (!this.#closing) await this.#start({ point: 'never', hit: 0 });
      }),
    );
  }

  /** The port of a living bot; waits for one. */
  async port(): Promise<number> {
    for (;;) {
      const ports = [...this.#alive.values()];
      const port = ports[below(ports.length, this.parts.random)];
      if (port !== undefined) return port;
      await once(this.#news, 'listening');
    }
  }

  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all(
      [...this.#all].map(async (child) => {
        const gone = exitOf(child);
        child.kill('SIGKILL');
        await gone;
      }),
    );
  }

  async #liveAndDie(point: KillPoint): Promise<void> {
    const child = await this.#start({ point, hit: 1 + below(4, this.parts.random) });
    const gone = exitOf(child);
    let reached = point;
    const end = setTimeout(
      () => {
        reached = 'at random';
        child.kill('SIGKILL');
      },
      point === 'at random' ? below(longestLifeMs, this.parts.random) : patienceMs,
    );
    await gone;
    clearTimeout(end);
    if (!this.#closing) this.kills.set(reached, (this.kills.get(reached) ?? 0) + 1);
  }

  /** Resolves when it listens, or was killed before it could. */
  async #start(kill: { point: string; hit: number }): Promise<ChildProcess> {
    const { database, desk, knowledge } = this.parts;
    const child = fork(path.join(__dirname, 'bot-worker.cjs'), [JSON.stringify({ database, desk, knowledge, kill })], {
      env: { ...process.env, NO_PROXY: '127.0.0.1' },
    });
    this.#all.add(child);
    const listening = new Promise<void>((resolve) => {
      child.on('message', (message) => {
        const told = messageSchema.parse(message);
        if (told.kind === 'reported') this.reported.push(told.what);
        else {
          this.#alive.set(child, told.port);
          this.#news.emit('listening');
          resolve();
        }
      });
    });
    child.once('exit', (code, signal) => {
      this.#alive.delete(child);
      this.#all.delete(child);
      if (signal !== 'SIGKILL') this.reported.push(`a bot ended by itself with ${String(code)}`);
    });
    await Promise.race([listening, exitOf(child)]);
    return child;
  }
}

async function exitOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}
