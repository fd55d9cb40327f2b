import type { Outbox, OutboxItem, Sent } from '../../core/cases/outbox';
import { longestAskedMs } from '../../core/cases/retry-after';
import type { RetryPolicy } from './retry-policy';

/**
 * Sends one item; resolves with what came of it. A rejection counts as a passing fault and is reported. When `signal` ends,
 * nobody waits for it any longer.
 */
export type Send = (item: OutboxItem, signal: AbortSignal) => Promise<Sent>;

export interface DispatcherParts {
  outbox: Outbox;
  /** Whose items it sends. Every channel has a dispatcher of its own, so a slow desk holds up no chat. */
  channel: string;
  send: Send;
  /** Milliseconds of the clock. */
  clock: () => number;
  /** [0, 1) */
  random: () => number;
  /** Told before an item is given up, so that the person learns of it. */
  onDead: (item: OutboxItem, reason: string) => Promise<void>;
  report: (error: unknown) => void;
  retryPolicy: RetryPolicy;
  /** Ends after that many milliseconds. */
  timeLimit?: (ms: number) => AbortSignal;
}

/** What an operator is told of an item that was given up. */
export function givenUpFault({ attempts, channel, orderingKey }: OutboxItem, reason: string): Error {
  return new Error(
    `Given up after ${attempts + 1} attempts (${channel}, ${orderingKey}): ${reason}. See flow-medic outbox.`,
  );
}

export interface Dispatcher {
  /** Something was stored that can be sent at once. */
  wake(): void;
  /** Resolves when nothing is being sent and nothing is due. */
  idle(): Promise<void>;
  /** Takes nothing new and resolves when what is being sent has ended; what has not when `limit` ends is put back. */
  stop(limit?: AbortSignal): Promise<void>;
}

/** More than one host of Teams gets at a time, so that another host always finds room. */
const mostAtOnce = 128;

/** Sends what the outbox holds, on as many instances as there are. At least once: receivers that can, drop the second by its key. */
export function startDispatcher({
  outbox,
  channel,
  send,
  clock,
  random,
  onDead,
  report,
  retryPolicy,
  timeLimit = (ms) => AbortSignal.timeout(ms),
}: DispatcherParts): Dispatcher {
  const flying = new Set<Promise<void>>();
  /** What a sender has not let go of yet, also when nobody waits for it any longer: it is never sent twice at the same time. */
  const inHand = new Set<number>();
  const leaving = new AbortController();
  const state = { stopping: false, wanted: true, ended: false };
  let rouse: () => void = () => undefined;
  let waiters: (() => void)[] = [];

  const isoIn = (ms: number): string => new Date(clock() + ms).toISOString();
  const wake = (): void => {
    state.wanted = true;
    rouse();
  };

  const attempt = async (item: OutboxItem, signal: AbortSignal): Promise<Sent> => {
    try {
      return await send(item, signal);
    } catch (error) {
      report(error);
      return { kind: 'try again', reason: error instanceof Error ? error.message : 'unknown fault' };
    }
  };

  /** What is told of an item that is not waited for any longer. */
  const leftBehind = async (signal: AbortSignal): Promise<Sent> =>
    new Promise((resolve) => {
      const tell = (): void => {
        resolve(
          leaving.signal.aborted ? { kind: 'not now', afterMs: 0 } : { kind: 'try again', reason: 'it took too long' },
        );
      };
      if (signal.aborted) tell();
      else signal.addEventListener('abort', tell, { once: true });
    });

  const note = async (item: OutboxItem, sent: Sent): Promise<void> => {
    if (sent.kind === 'done') return outbox.done(item);
    if (sent.kind === 'not now') return outbox.postpone(item, isoIn(sent.afterMs));
    if (sent.kind === 'refused' || item.attempts + 1 >= retryPolicy.attempts) {
      await onDead(item, sent.reason);
      return outbox.deadLetter(item, sent.reason);
    }
    const backOff = Math.min(retryPolicy.firstWait * 2 ** item.attempts, retryPolicy.longestWait);
    // Not all at the same moment: those who failed together would come back together.
    const wait = Math.max(backOff * (0.5 + random() / 2), Math.min(sent.afterMs ?? 0, longestAskedMs));
    return outbox.retry(item, isoIn(wait), sent.reason);
  };

  const launch = (item: OutboxItem): void => {
    const signal = AbortSignal.any([timeLimit(retryPolicy.sendLimit), leaving.signal]);
    inHand.add(item.id);
    let isInHand = true;
    const sending = attempt(item, signal).finally(() => {
      isInHand = false;
    });
    const flight = Promise.race([leftBehind(signal), sending])
      .then(async (sent) => note(item, sent))
      // What could not be noted is sent again when its lease is over.
      .catch(report)
      .finally(() => {
        flying.delete(flight);
        // Nobody waits for it any longer, so there is room for another.
        if (isInHand) wake();
      });
    void Promise.all([flight, sending]).then(() => {
      inHand.delete(item.id);
      // The next of its ordering key may go now.
      wake();
    });
    flying.add(flight);
  };

  /** Of the future when nothing was looked at yet, so that the first look mends what an earlier process left. */
  let latest = Infinity;
  /** A clock that was set back leaves times behind for which nobody is to wait. */
  const mendAfterSetBack = async (): Promise<void> => {
    const now = clock();
    if (now < latest)
      await outbox.mendTimes(isoIn(0), { longestLeaseMs: retryPolicy.lease, longestWaitMs: longestAskedMs });
    latest = now;
  };

  /** Sends off what is due; whether there was something. A store that is down ends the look, and the next poll tries again. */
  const look = async (): Promise<boolean> => {
    const room = mostAtOnce - flying.size;
    if (room === 0) return false;
    try {
      await mendAfterSetBack();
      const items = await outbox.lease(
        channel,
        isoIn(0),
        isoIn(retryPolicy.lease),
        room,
        isoIn(-retryPolicy.passNewer),
        [...inHand],
      );
      for (const item of items) launch(item);
      return items.length > 0;
    } catch (error) {
      report(error);
      return false;
    }
  };

  const rest = async (): Promise<void> =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, retryPolicy.poll);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  // Asked anew, for both change while a look waits for the store.
  const hasReason = (): boolean => state.wanted || state.stopping;

  const running = (async () => {
    while (!state.stopping) {
      state.wanted = false;
      const asked = waiters;
      const found = await look();
      if (!found && flying.size === 0) {
        waiters = waiters.filter((tell) => !asked.includes(tell));
        for (const tell of asked) tell();
      }
      if (!found && !hasReason()) await rest();
    }
    await Promise.all(flying);
    // Who waits for it to be idle waits no longer.
    state.ended = true;
    for (const tell of waiters) tell();
  })();

  return {
    wake,
    idle: async () =>
      new Promise((resolve) => {
        if (state.ended) {
          resolve();
          return;
        }
        waiters = [...waiters, resolve];
        wake();
      }),
    stop: async (limit) => {
      state.stopping = true;
      const end = (): void => {
        leaving.abort();
      };
      if (limit?.aborted === true) end();
      limit?.addEventListener('abort', end, { once: true });
      wake();
      await running;
    },
  };
}
