import type { Outbox, OutboxItem, Sent } from '../../core/cases/outbox';

/** Sends one item; resolves with what came of it. A rejection counts as a passing fault and is reported. */
export type Send = (item: OutboxItem) => Promise<Sent>;

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
}

/** How often and how long. Milliseconds. */
export interface RetryPolicy {
  firstWait: number;
  longestWait: number;
  attempts: number;
  /** How long an item is left to whoever has it. After a crash it is sent again when this is over. */
  lease: number;
  poll: number;
  /**
   * How long an item waits behind one of its ordering key that only a newer version can send. The newer version may have been rolled
   * back, and then the item goes without it.
   */
  passNewer: number;
}

/** Waits double from 2 seconds to 10 minutes: twelve attempts last about an hour. */
export const chatRetryPolicy: RetryPolicy = {
  firstWait: 2_000,
  longestWait: 600_000,
  attempts: 12,
  lease: 30_000,
  poll: 1_000,
  passNewer: 600_000,
};
/**
 * A ticket system may show what it took in only minutes later; asking it sooner after a crash would file twice. A comment
 * is of no use before its ticket, so it waits for as long as it may take to bring the newer version back.
 */
export const deskRetryPolicy: RetryPolicy = { ...chatRetryPolicy, lease: 180_000, passNewer: 30 * 86_400_000 };

export interface Dispatcher {
  /** Something was stored that can be sent at once. */
  wake(): void;
  /** Resolves when nothing is being sent and nothing is due. */
  idle(): Promise<void>;
  /** Takes nothing new and resolves when what is being sent has ended. */
  stop(): Promise<void>;
}

const mostAtOnce = 20;

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
}: DispatcherParts): Dispatcher {
  const flying = new Set<Promise<void>>();
  const state = { stopping: false, wanted: true, ended: false };
  let rouse: () => void = () => undefined;
  let waiters: (() => void)[] = [];

  const isoIn = (ms: number): string => new Date(clock() + ms).toISOString();
  const wake = (): void => {
    state.wanted = true;
    rouse();
  };

  const attempt = async (item: OutboxItem): Promise<Sent> => {
    try {
      return await send(item);
    } catch (error) {
      report(error);
      return { kind: 'try again', reason: error instanceof Error ? error.message : 'unknown fault' };
    }
  };

  const handle = async (item: OutboxItem): Promise<void> => {
    const sent = await attempt(item);
    if (sent.kind === 'done') return outbox.done(item);
    if (sent.kind === 'refused' || item.attempts + 1 >= retryPolicy.attempts) {
      await onDead(item, sent.reason);
      return outbox.deadLetter(item, sent.reason);
    }
    const backOff = Math.min(retryPolicy.firstWait * 2 ** item.attempts, retryPolicy.longestWait);
    // Not all at the same moment: those who failed together would come back together.
    const wait = Math.max(backOff * (0.5 + random() / 2), Math.min(sent.afterMs ?? 0, retryPolicy.longestWait));
    return outbox.retry(item, isoIn(wait), sent.reason);
  };

  const launch = (item: OutboxItem): void => {
    const flight = handle(item)
      // What could not be noted is sent again when its lease is over.
      .catch(report)
      .finally(() => {
        flying.delete(flight);
        // The next of its ordering key may go now.
        wake();
      });
    flying.add(flight);
  };

  /** Sends off what is due; whether there was something. A store that is down ends the look, and the next poll tries again. */
  const look = async (): Promise<boolean> => {
    const room = mostAtOnce - flying.size;
    if (room === 0) return false;
    try {
      const items = await outbox.lease(
        channel,
        isoIn(0),
        isoIn(retryPolicy.lease),
        room,
        isoIn(-retryPolicy.passNewer),
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
    stop: async () => {
      state.stopping = true;
      wake();
      await running;
    },
  };
}
