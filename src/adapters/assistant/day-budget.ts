import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Whether there is still room today; each time it is asked uses some of it. */
export type DayBudget = (key: string) => Promise<boolean>;

const secondsOfDay = 86_400;

/** So many times in 24 hours by key, in this process's memory: each instance counts for itself. */
export function dayBudget(times: number): DayBudget {
  const limiter = new RateLimiterMemory({ points: times, duration: secondsOfDay });
  return async (key) => {
    try {
      await limiter.consume(key);
      return true;
    } catch (full) {
      if (full instanceof RateLimiterRes) return false;
      throw full;
    }
  };
}
