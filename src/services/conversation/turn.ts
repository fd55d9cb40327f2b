import type { Asker } from '../../core/cases/case';
import type { Reply } from '../../core/replies/reply';

/** How a turn reached us, and how the person is reached again. */
export interface Delivery {
  /** The same when the surface delivers the turn once more. Empty when the surface cannot say: then nothing is dropped. */
  key: string;
  /** Where answers go: the surface's own JSON, opaque here. */
  place: string;
  /** Others read along. */
  group: boolean;
  /** The person's name as the surface shows it. */
  name: string;
}

/** One thing a person did: wrote or pasted something, or pressed a button on a case's card. */
export type Turn = SaidTurn | PressedTurn;

export interface SaidTurn {
  kind: 'said';
  asker: Asker;
  text: string;
  delivery: Delivery;
}

export interface PressedTurn {
  kind: 'pressed';
  asker: Asker;
  caseId: string;
  version: number;
  /** Of the card that was pressed: two presses with one nonce and verb are one. */
  nonce: string;
  verb: string;
  /** What was typed or chosen on the card, by the input's id. */
  inputs: Readonly<Record<string, string>>;
  delivery: Delivery;
}

/** What comes of a turn. */
export interface Answer {
  reply: Reply;
  /** The case the reply shows, when it shows one. */
  caseId?: string;
  /** The turn went on with a case that has a card already. */
  goesOn: boolean;
}
