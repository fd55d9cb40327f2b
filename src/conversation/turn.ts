import type { Asker } from '../cases/case';
import type { Reply } from '../replies/reply';

/** One thing a person did: wrote or pasted something, or pressed a button on a case's card. */
export type Turn =
  | { kind: 'said'; asker: Asker; text: string }
  | { kind: 'pressed'; asker: Asker; caseId: string; version: number; verb: string };

/** What comes of a turn. */
export interface Answer {
  reply: Reply;
  /** The case the reply shows, when it shows one. */
  caseId?: string;
  /** The turn went on with a case that has a card already. */
  goesOn: boolean;
}
