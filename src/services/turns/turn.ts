import type { Action } from '../../core/actions/action';
import { verbOf } from '../../core/actions/card-verb';
import type { Asker } from '../../core/cases/case';
import type { IdempotencyKey } from '../../core/cases/case-store';
import type { Reply } from '../../core/replies/reply';

/** How a turn reached us, and how the person is reached again. */
export interface Delivery {
  /** The same when the surface delivers the turn once more. Empty when the surface cannot say: then nothing is dropped. */
  key: string;
  /** Where answers go, the conversation reference: the surface's own JSON, opaque here. */
  place: string;
  /** Others read along, or the card hangs in a chat while something else was pressed: it is made anew there. */
  group: boolean;
  /** The person's name as the surface shows it. */
  name: string;
}

/** One thing a person did: wrote or pasted something, or pressed a button on a card. */
export type Turn = SaidTurn | PressedTurn;

export interface SaidTurn {
  kind: 'said';
  asker: Asker;
  text: string;
  /** A picture or a file came with it, which nobody read. */
  unread?: boolean;
  delivery: Delivery;
}

/** Who does something, and how they are reached. */
export type Person = Pick<Turn, 'asker' | 'delivery'>;

export interface PressedTurn {
  kind: 'pressed';
  asker: Asker;
  caseId: string;
  version: number;
  /** Of the card that was pressed: two presses with one nonce and action are one. */
  nonce: string;
  /** What the button means; undefined when it is none that we know, which changes nothing. */
  action: Action | undefined;
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

/**
 * What makes two turns one. A card that belongs to no case has no nonce, and everybody has the same one: there only the
 * delivery tells. Undefined when nothing can tell, so nothing is dropped.
 */
export function idempotencyKeyOf(turn: Turn): IdempotencyKey | undefined {
  const { asker, delivery } = turn;
  const key =
    turn.kind === 'pressed' && turn.nonce !== ''
      ? `press:${turn.caseId}:${turn.nonce}:${turn.action ? verbOf(turn.action) : ''}`
      : delivery.key === ''
        ? undefined
        : `${turn.kind === 'said' ? 'said' : 'press'}:${asker.conversationId}:${delivery.key}`;
  return key === undefined ? undefined : { key, personId: asker.personId };
}
