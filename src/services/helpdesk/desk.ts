import type { impacts, urgencies } from '../../core/cases/case-event';

/** What a desk gets: one escalation, complete and redacted. Plain text, `\n` between lines. */
export interface Ticket {
  /** The same however often it is sent: a desk that sees it twice files it once. */
  key: string;
  /** FM-7K3Q */
  caseId: string;
  title: string;
  description: string;
  urgency: (typeof urgencies)[number];
  impact: (typeof impacts)[number];
  /** Area of the article, for example `sign-in`; empty when nothing matched. */
  area: string;
  /** Assignment group of the desk; empty when the desk's own default holds. */
  group: string;
}

/** Where a ticket is found again at its desk. `id` is the desk's own, `number` what people call it, `url` opens it (empty when it cannot be opened). */
export interface FiledTicket {
  id: string;
  number: string;
  url: string;
}

/** A line for a filed ticket. `key` is stable over retries where the desk can use it. */
export interface TicketComment {
  key: string;
  text: string;
  /** Somebody in IT has to look at it now; a desk that notifies of every line does so anyway. */
  notifies?: boolean;
}

/** What came of an attempt. `afterMs` is how long the desk asked to be left alone (Retry-After). */
export type DeskAnswer<Done> =
  | { kind: 'done'; value: Done }
  | { kind: 'try again'; reason: string; afterMs?: number }
  | { kind: 'refused'; reason: string };

/**
 * A place that takes escalations. Outcomes are values: a desk that is down, slow or full asks to be tried again, one that
 * will never take this says why. Neither reason holds a secret of the deployment. Throws only for a bug.
 */
export interface Desk {
  /** As the settings name it: `servicenow` */
  name: string;
  /** Files a ticket, or finds the one that was filed under the same key before. */
  file(ticket: Ticket): Promise<DeskAnswer<FiledTicket>>;
  /** Adds a line to a filed ticket ("Another person has this too"). */
  comment(filed: FiledTicket, comment: TicketComment): Promise<DeskAnswer<void>>;
}
