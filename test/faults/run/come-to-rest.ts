import { setTimeout as delay } from 'node:timers/promises';
import type { Outbox } from '../../../src/core/cases/outbox';

const longestRestMs = 60_000;
const pollMs = 20;

/** Resolves when everything that was to be sent was sent; rejects when it never is. */
export async function comeToRest({ counts }: Pick<Outbox, 'counts'>): Promise<void> {
  const end = Date.now() + longestRestMs;
  for (let { waiting } = await counts(); waiting > 0; { waiting } = await counts()) {
    if (Date.now() > end) throw new Error(`${waiting} items still wait to be sent a minute after the last fault`);
    await delay(pollMs);
  }
}
