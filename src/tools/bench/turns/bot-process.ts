import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

const newsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('listening'), port: z.number() }),
  z.strictObject({ kind: z.literal('cost'), cpu: z.number(), memory: z.number() }),
]);

/** What a process has cost so far: CPU time in microseconds, and its memory in bytes. */
export interface Cost {
  cpu: number;
  memory: number;
}

/** A bot in a process of its own, so that what drives it costs it nothing. */
export interface BotProcess {
  port: number;
  cost(): Promise<Cost>;
  end(): Promise<void>;
}

/** Resolves when it listens; rejects when it ended before. `script` reports as test/bench/report-to.cjs does. */
export async function startBotProcess(script: string, args: readonly string[]): Promise<BotProcess> {
  const child = fork(script, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const next = async (): Promise<z.infer<typeof newsSchema>> => {
    const heard: unknown[] = await Promise.race([once(child, 'message'), ended]);
    const news = newsSchema.safeParse(heard[0]);
    if (!news.success) throw new Error(`${script} ended before it was asked to (${String(heard[0])})`);
    return news.data;
  };
  const first = await next();
  if (first.kind !== 'listening') throw new Error(`${script} told a cost before it listened`);
  return {
    port: first.port,
    cost: async () => {
      child.send('cost');
      const news = await next();
      if (news.kind !== 'cost') throw new Error(`${script} listens a second time`);
      return { cpu: news.cpu, memory: news.memory };
    },
    end: async () => {
      child.disconnect();
      await ended;
    },
  };
}
