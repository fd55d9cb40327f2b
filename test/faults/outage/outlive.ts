import { setTimeout as delay } from 'node:timers/promises';
import { startChatService } from '../kills/chat-service';
import { answerIn, causeOf } from '../kills/maker';
import type { History, Operation } from '../history/history';
import { readLedgers } from '../history/read-ledgers';
import { comeToRest } from '../run/come-to-rest';
import { withDatabase, type DatabaseAddress } from '../../adapters/store/database-address';
import { startOneBot } from './one-bot';

/** What the threat model allows after the store is back. */
const recoveryMs = 10_000;
const pollMs = 20;

export interface Outages {
  count: number;
  knowledge: string;
  /** As the bot reaches its database, and as it is reached past the fault. */
  through: DatabaseAddress;
  direct: DatabaseAddress;
  fail(number: number): Promise<void>;
  mend(): Promise<void>;
}

/** What the bot did that it must not: told apart from the history because it is about moments. */
export interface Outlived extends History {
  faults: string[];
}

/** The store goes and comes back, again and again, under one bot that is never restarted. */
export async function outliveOutages({ count, knowledge, through, direct, fail, mend }: Outages): Promise<Outlived> {
  const service = await startChatService();
  const bot = await startOneBot(through, knowledge, service);
  const operations: Operation[] = [];
  const faults: string[] = [];
  const paste = async (number: number): Promise<boolean> => {
    const operation: Operation = operations.find(({ id }) => id === `paste-${number}`) ?? {
      id: `paste-${number}`,
      acknowledged: false,
      effect: true,
      answer: 'at least once',
    };
    if (!operations.includes(operation)) operations.push(operation);
    operation.acknowledged = (await bot.pastes(number)) || operation.acknowledged;
    return operation.acknowledged;
  };
  try {
    if (!(await bot.ready())) faults.push('it is not ready before the first outage');
    for (let number = 0; number < count; number += 1) {
      await fail(number);
      if (await paste(2 * number)) faults.push(`outage ${number}: it took a paste without a store`);
      if (await bot.ready()) faults.push(`outage ${number}: it calls itself ready without a store`);
      await mend();
      const backAt = Date.now();
      while (!(await bot.ready()) && Date.now() - backAt < recoveryMs) await delay(pollMs);
      // Teams delivers the one from the outage again; somebody else pastes, too.
      for (const one of [2 * number, 2 * number + 1])
        if (!(await paste(one)))
          faults.push(`outage ${number}: it does not take paste ${one} after the store came back`);
      if (Date.now() - backAt > recoveryMs) faults.push(`outage ${number}: back after ${Date.now() - backAt} ms only`);
    }
    return await withDatabase(direct, async ({ outbox, database }) => {
      await comeToRest(outbox);
      return {
        faults,
        operations,
        ledgers: await readLedgers(database, causeOf),
        answers: service.messages.map(answerIn),
      };
    });
  } finally {
    await bot.close();
    await service.close();
  }
}
