/** Something to send. Stored together with the change that caused it, sent afterwards, again and again until it arrives. */
export interface NewOutboxItem {
  /** Items of one ordering key are sent one after the other: a chat, a ticket. */
  orderingKey: string;
  /** Who sends it: `teams`, `desk`. */
  channel: string;
  /** JSON of the channel's own shape. */
  body: string;
  /** ISO time before which it is not sent. */
  dueAt: string;
  personId: string;
  caseId: string;
}

export interface OutboxItem extends NewOutboxItem {
  id: number;
  /** Of the body: see event-format.ts. */
  format: number;
  /** Attempts before this one. */
  attempts: number;
  createdAt: string;
  /** What caused it, as the log calls it; empty when nothing is known. */
  correlation: string;
}

/** An item that was given up. */
export interface DeadLetter extends OutboxItem {
  reason: string;
}

/**
 * What came of sending. `afterMs` of `try again` is the wait the receiver asked for. `not now`: it was not tried, because
 * there was no room for it or the receiver had asked to be left alone; that is no attempt.
 */
export type Sent =
  | { kind: 'done' }
  | { kind: 'try again'; reason: string; afterMs?: number }
  | { kind: 'not now'; afterMs: number }
  | { kind: 'refused'; reason: string };

/** The queue behind the senders. Several processes may take from it: what one has leased no other gets until the lease is over. */
export interface Outbox {
  /**
   * Leases up to `most` items of a channel that are due, never two of one ordering key. An item of a newer format is never leased:
   * it is left for the newer version. What is behind it with its ordering key waits for it too, and passes it when it was stored
   * before `passBefore`. All are ISO times. Items of the ids in `except` are left where they are.
   */
  lease(
    channel: string,
    now: string,
    until: string,
    most: number,
    passBefore?: string,
    except?: readonly number[],
  ): Promise<OutboxItem[]>;
  done(item: OutboxItem): Promise<void>;
  retry(item: OutboxItem, dueAt: string, reason: string): Promise<void>;
  /** Puts an item back that was not tried. */
  postpone(item: OutboxItem, dueAt: string): Promise<void>;
  deadLetter(item: OutboxItem, reason: string): Promise<void>;
  /** Items waiting, and items given up. */
  counts(): Promise<{ waiting: number; dead: number }>;
  /** How many of the waiting ones only a newer version can send. */
  leftToNewer(): Promise<number>;
  /** When the oldest of the waiting ones that this version can send was due, as an ISO time; undefined when none is waiting. */
  oldestDue(): Promise<string | undefined>;
  /**
   * Mends what a clock that was set back left behind: waiting items with times that a right clock cannot have written yet. `now`
   * is an ISO time, `longestLeaseMs` and `longestWaitMs` are what a lease and a wait after an attempt take at most. How many.
   */
  mendTimes(now: string, limits: { longestLeaseMs: number; longestWaitMs: number }): Promise<number>;
  dead(most: number): Promise<DeadLetter[]>;
  /** Sends a dead letter again; false when there is none of that id. */
  resend(id: number, dueAt: string): Promise<boolean>;
}
