import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So often within so many seconds. */
export interface Rate {
  times: number;
  seconds: number;
}

/** Counts by key. Undefined while there is room, else after how many seconds there is room again. */
export type Limit = (key: string) => Promise<number | undefined>;

/** A limit in this process's memory: each instance counts for itself. Without a rate nothing is limited. */
export function limitOf(rate: Rate | undefined): Limit {
  if (rate === undefined) return async () => Promise.resolve(undefined);
  const limiter = new RateLimiterMemory({ points: rate.times, duration: rate.seconds });
  return async (key) => {
    try {
      await limiter.consume(key);
      return undefined;
    } catch (full) {
      if (full instanceof RateLimiterRes) return waitOf(full, rate);
      throw full;
    }
  };
}

/** A person counts once, whichever way they come. The one person of local mode is nobody's flood. */
export function limitOfPeople(mode: 'local' | 'production', rate: Rate | undefined): Limit {
  return limitOf(mode === 'production' ? rate : undefined);
}

/** The package measures by the clock, which may have been set back; what it counted is forgotten in time all the same. */
function waitOf({ msBeforeNext }: RateLimiterRes, { seconds }: Rate): number {
  return Math.min(seconds, Math.max(1, Math.ceil(msBeforeNext / 1000)));
}

/** One network of one holder: with IPv6 everybody has more addresses than could ever be counted one by one. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}
