import type { Asker, Case } from './case';
import type { NewOutboxItem } from './outbox';

/** A line of "my cases". `changedAt` is an ISO time. */
export interface CaseLine {
  id: string;
  status: string;
  changedAt: string;
}

/** What a person did, as one unit: all of it is stored or nothing. */
export interface Change {
  /** New cases, and new versions of stored ones: each one more than the stored version. */
  cases: readonly Case[];
  /** Things that may happen once only, each by its key: a delivery of Teams, a press of a button. */
  idempotencyKeys?: readonly IdempotencyKey[];
  /** What has to be sent because of it. */
  outbox?: readonly NewOutboxItem[];
  /** Opens or closes the one incident that a fingerprint may have. */
  incidents?: readonly IncidentChange[];
  /** The case that a new one was decided beside: the person still works on this one in the conversation, or on none. */
  current?: { asker: Asker; caseId: string | undefined };
  /** Items of the outbox that are not to be sent after all, by ordering key. */
  cancelOrderingKeys?: readonly string[];
}

export interface IdempotencyKey {
  key: string;
  personId: string;
}

export type IncidentChange =
  | {
      kind: 'open';
      fingerprint: string;
      caseId: string;
      personId: string;
      /** Older ones have run out. */ notBefore: string;
    }
  | { kind: 'close'; caseId: string };

/**
 * `conflict`: somebody was faster, read again and decide again. `done before`: an idempotency key was used. `newer version`: one
 * of the cases was gone on with by a newer version, and nothing was stored; see newer-version.ts. `sent already`: something that
 * was to be taken back from the outbox was sent, or may have been, and nothing was stored.
 */
export type Committed = 'saved' | 'conflict' | 'done before' | 'newer version' | 'sent already';

/** Where a case's card hangs in a chat. `place` is the surface's own, opaque here. */
export interface ShownCard {
  caseId: string;
  audience: 'asker' | 'desk';
  conversationId: string;
  activityId: string;
  place: string;
}

export interface Forgotten {
  cases: number;
  cards: number;
  messages: number;
  mentions: number;
}

/** Where cases are kept. Rejects with a {@link StoreError} only when the store cannot be reached or is broken. */
export interface CaseStore {
  find(id: string): Promise<Case | undefined>;
  /** The case the person last worked on in this conversation, while it is open. */
  current(asker: Asker): Promise<Case | undefined>;
  /** The person's cases, the last changed first. */
  casesOf(personId: string, most: number): Promise<CaseLine[]>;
  /** Ids of cases that were handed to IT at some time and are not closed as fixed, the last changed first. */
  requested(most: number): Promise<string[]>;
  /** Ids of everybody's cases that changed since then (ISO time), the last changed first. */
  changedSince(since: string, most: number): Promise<string[]>;
  /** Whether an idempotency key was used. */
  wasProcessed(key: string): Promise<boolean>;
  commit(change: Change): Promise<Committed>;
  /** The case that holds the open incident of a fingerprint, if one was opened since `notBefore`. */
  incident(fingerprint: string, notBefore: string): Promise<string | undefined>;
  /** How many escalations a person began since then and did not take back. */
  escalationsSince(personId: string, since: string): Promise<number>;
  /** The case that was escalated under this key. */
  caseOfTicket(key: string): Promise<string | undefined>;
  cardsOf(caseId: string): Promise<ShownCard[]>;
  rememberCard(card: ShownCard): Promise<void>;
  /** Deletes everything about a person, in every table. */
  forget(personId: string): Promise<Forgotten>;
  /** Deletes what is older than the retention allows; may run on every instance at once. ISO times. */
  purge(limits: {
    textsBefore: string;
    casesBefore: string;
    keysBefore: string;
  }): Promise<{ texts: number; cases: number; keys: number }>;
  /** Resolves when the store answers and could be written to. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
