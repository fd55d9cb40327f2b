import { setTimeout as delay } from 'node:timers/promises';
import type { Outbox } from '../../../src/core/cases/outbox';

const longestRestMs = 60_000;
const pollMs = 20;

/** Resolves when everything that was to be sent was sent; rejects when it never is. */
export async function comeToRest({ counts }: Pick<Outbox, 'counts'>): Promise<void> {
  let [fewest, since] = [Number.POSITIVE_INFINITY, Date.now()];
  for (let { waiting } = await counts(); waiting > 0; { waiting } = await counts()) {
    // On a busy machine it takes long; only when nothing moves any more something is wrong.
    if (waiting < fewest) [fewest, since] = [waiting, Date.now()];
    if (Date.now() - since > longestRestMs)
      throw new Error(`${waiting} items still wait to be sent a minute after the last one was`);
    await delay(pollMs);
  }
}
