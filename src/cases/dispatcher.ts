import type { Outbox, OutboxItem, Sent } from './outbox';

/** Sends one item; resolves with what came of it. A rejection counts as a passing fault and is reported. */
export type Channel = (item: OutboxItem) => Promise<Sent>;

export interface DispatcherParts {
  outbox: Outbox;
  channels: Readonly<Record<string, Channel>>;
  /** Milliseconds of the clock. */
  clock: () => number;
  /** [0, 1) */
  random: () => number;
  /** Told before an item is given up, so that the person learns of it. */
  onDead(item: OutboxItem, reason: string): Promise<void>;
  report(error: unknown): void;
  pace?: Pace;
}

/** How often and how long. Milliseconds. */
export interface Pace {
  firstWait: number;
  longestWait: number;
  attempts: number;
  lease: number;
  poll: number;
}

/** Waits double from 2 seconds to 10 minutes: twelve attempts last about an hour. */
export const usualPace: Pace = { firstWait: 2_000, longestWait: 600_000, attempts: 12, lease: 60_000, poll: 1_000 };

export interface Dispatcher {
  /** Something was stored that can be sent at once. */
  wake(): void;
  /** Resolves when a look found nothing to send. */
  idle(): Promise<void>;
  /** Takes nothing new and resolves when what is being sent has ended. */
  stop(): Promise<void>;
}

const mostAtOnce = 20;

/** Sends what the outbox holds, on as many instances as there are. At least once: receivers that can, drop the second by its key. */
export function startDispatcher({ outbox, channels, clock, random, onDead, report, pace = usualPace }: DispatcherParts): Dispatcher {
  let stopping = false;
  let wanted = false;
  let rouse: () => void = () => undefined;
  let sinceAsked: (() => void)[] = [];

  const isoIn = (ms: number): string => new Date(clock() + ms).toISOString();

  const send = async (item: OutboxItem): Promise<void> => {
    const sent = await attempt(item);
    if (sent.kind === 'done') return outbox.done(item);
    const used = item.attempts + 1;
    if (sent.kind === 'refused' || used >= pace.attempts) {
      await onDead(item, sent.reason);
      return outbox.bury(item, sent.reason);
    }
    const backOff = Math.min(pace.firstWait * 2 ** item.attempts, pace.longestWait);
    // Not all at the same moment: those who failed together would come back together.
    const wait = Math.max(backOff * (0.5 + random() / 2), Math.min(sent.afterMs ?? 0, pace.longestWait));
    return outbox.retry(item, isoIn(wait), sent.reason);
  };

  const attempt = async (item: OutboxItem): Promise<Sent> => {
    const channel = channels[item.channel];
    if (!channel) return { kind: 'refused', reason: `nothing here sends to ${item.channel}` };
    try {
      return await channel(item);
    } catch (error) {
      report(error);
      return { kind: 'try again', reason: error instanceof Error ? error.message : 'unknown fault' };
    }
  };

  /** One round; the number of items it sent. A store that is down ends the round, and the next poll tries again. */
  const round = async (): Promise<number> => {
    try {
      const items = await outbox.lease(isoIn(0), isoIn(pace.lease), mostAtOnce);
      const results = await Promise.allSettled(items.map(send));
      for (const result of results) if (result.status === 'rejected') report(result.reason);
      return items.length;
    } catch (error) {
      report(error);
      return 0;
    }
  };

  const rest = async (): Promise<void> => {
    if (wanted || stopping || sinceAsked.length > 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pace.poll);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };

  const running = (async () => {
    while (!stopping) {
      wanted = false;
      const asked = sinceAsked;
      sinceAsked = [];
      if ((await round()) > 0) {
        sinceAsked.push(...asked);
        continue;
      }
      for (const tell of asked) tell();
      await rest();
    }
  })();

  const wake = (): void => {
    wanted = true;
    rouse();
  };
  return {
    wake,
    idle: async () =>
      new Promise((resolve) => {
        sinceAsked.push(resolve);
        wake();
      }),
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}
