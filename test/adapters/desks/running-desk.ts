import type { Desk } from '../../../src/services/helpdesk/desk';
import type { FakeApi } from './fake-api';

/** A ticket as the people at the desk see it. */
export interface SeenTicket {
  title: string;
  description: string;
  comments: string[];
}

export interface RunningDesk {
  api: FakeApi;
  /** Everything that was filed. */
  tickets(): readonly SeenTicket[];
  /** Time passes until the desk's search knows what was filed. */
  settle(): void;
  open(timeLimit?: () => AbortSignal): Desk;
  openWithWrongSecret(): Desk;
  /** What the options hold that nobody may read. */
  secrets: readonly string[];
  /** Settings that a refused secret must point to. */
  settings: RegExp;
  /** UTF-16 units of a description or a comment at most. */
  longestText: number;
  /** A receiver of webhooks may answer what it likes; of others a page instead of JSON means that they are being mended. */
  unreadableAnswer: 'done' | 'try again';
}
