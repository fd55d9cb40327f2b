/** One thing somebody did to the bot, however often it was delivered. */
export interface Operation {
  id: string;
  /** The bot said at least once that it has it. What was not acknowledged may have had its effect, or none. */
  acknowledged: boolean;
  /** Whether it changes a case. */
  effect: boolean;
  /** Whether a message of its own answers it. */
  answer: 'exactly once' | 'at least once' | 'none';
  /** The operation of the same person that was acknowledged before this one began. */
  after?: string;
}

/** A case as the database holds it. */
export interface StoredLedger {
  caseId: string;
  version: number;
  /** How many events the case's row counts. */
  events: number;
  /** The numbers of the stored events, in order. */
  numbers: readonly number[];
  /** Of each event the operation that caused it; empty when nobody of the test did. */
  causes: readonly string[];
  /** How many changes were acknowledged, when every change of this case was counted. */
  changes?: number;
}

/** What was promised, and what is there after everything came to rest. */
export interface History {
  operations: readonly Operation[];
  ledgers: readonly StoredLedger[];
  /** Every message that arrived, by the operation it answers. */
  answers: readonly string[];
}
