/** How often and how long. Milliseconds. */
export interface RetryPolicy {
  firstWait: number;
  longestWait: number;
  attempts: number;
  /** How long an item is left to whoever has it. After a crash it is sent again when this is over. */
  lease: number;
  /** How long sending may take: well below the lease, so that nobody else begins meanwhile. */
  sendLimit: number;
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
  sendLimit: 12_000,
  poll: 1_000,
  passNewer: 600_000,
};
/**
 * A ticket system may show what it took in only minutes later; asking it sooner after a crash would file twice. A comment
 * is of no use before its ticket, so it waits for as long as it may take to bring the newer version back.
 */
export const deskRetryPolicy: RetryPolicy = {
  ...chatRetryPolicy,
  lease: 180_000,
  sendLimit: 60_000,
  passNewer: 30 * 86_400_000,
};

/** An assistant is asked once: what fails then is dropped, and the person has their answer without it. */
export const assistantRetryPolicy: RetryPolicy = { ...chatRetryPolicy, attempts: 1 };
