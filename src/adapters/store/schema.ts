import type { Generated } from 'kysely';

/** Both engines hold the same tables with the same types: text and whole numbers. Times are ISO 8601 in UTC, so their order is that of their letters. */
export interface Tables {
  cases: CaseRow;
  case_events: EventRow;
  case_texts: TextRow;
  once_keys: { key: string; person_id: string; at: string };
  outbox: OutboxRow;
  incidents: { fingerprint: string; case_id: string; person_id: string; opened_at: string };
  shown_cards: {
    case_id: string;
    audience: string;
    conversation_id: string;
    activity_id: string;
    place: string;
    at: string;
  };
  /** Requests to IT of people who were forgotten since: no id, and for an hour only. */
  forgotten_requests: { salt: string; person_hash: string; at: string };
  /** One row, written to see whether something can be written. */
  pulse: { name: string; at: string; filler: string };
  set_aside: { case_id: string; reason: string; content: string; at: string };
}

export interface CaseRow {
  id: string;
  version: number;
  /** How many events are stored. */
  events: number;
  person_id: string;
  conversation_id: string;
  status: string;
  opened_at: string;
  changed_at: string;
  /** Counts up with every change of any of the person's cases: the order of changes within one millisecond. */
  changed_rank: number;
}

export interface EventRow {
  case_id: string;
  number: number;
  at: string;
  kind: string;
  /** The event as JSON, without its text. */
  body: string;
  /** The person of IT who did it; empty for the asker. */
  actor_id: string;
  /** Key of an escalation; empty for all other events. */
  ticket_key: string;
  /** Of the body: core/cases/event-format.ts. */
  format: number;
}

/** A person's redacted words, apart from the event because they are deleted earlier. */
export interface TextRow {
  case_id: string;
  number: number;
  text: string;
  at: string;
}

export interface OutboxRow {
  /** PostgreSQL gives a bigserial as text, because it may not fit into a number. */
  id: Generated<number | string>;
  /** The ordering key. */
  lane: string;
  channel: string;
  body: string;
  /** Of the body: core/cases/event-format.ts. */
  format: number;
  person_id: string;
  case_id: string;
  created_at: string;
  due_at: string;
  attempts: number;
  /** '' or the time until which somebody has it. */
  leased_until: string;
  state: 'waiting' | 'dead';
  reason: string;
  /** What caused it, as the log calls it. */
  correlation: Generated<string>;
}
