import { z } from 'zod';
import type { Action } from '../../core/actions/action';
import { decodeAction } from '../../core/actions/card-verb';

const longestInput = 64 * 1024;

/** What a button of our cards carries, and what was typed or chosen on the card. Everything else about the case is the server's. */
const dataSchema = z.looseObject({
  caseId: z.string().max(20),
  version: z.coerce.number().int().min(0),
  nonce: z.string().max(40).default(''),
  verb: z.string().min(1).max(200),
});

/** `card` is case, version and nonce of the card in one; cards of older versions carry each under a name of its own. */
const carriedSchema = z.looseObject({ card: z.string().max(80) }).transform(({ card, ...others }) => {
  const [caseId = '', version = '0', nonce = ''] = card.split('/');
  return { ...others, caseId, version, nonce };
});

/** A press on one of our cards. `action` is undefined when the button is none that we know. */
export interface CardAction {
  caseId: string;
  version: number;
  nonce: string;
  action: Action | undefined;
}

/** Reads the data of an Action.Execute or of its Action.Submit fallback; undefined when it is not one of our buttons. */
export function cardActionIn(data: unknown): CardAction | undefined {
  const carried = carriedSchema.safeParse(data).data ?? data;
  const parsed = dataSchema.safeParse(carried).data;
  if (!parsed) return undefined;
  const { caseId, version, nonce, verb, ...others } = parsed;
  const inputs = Object.fromEntries(
    Object.entries(others).flatMap(([id, value]): [string, string][] =>
      typeof value === 'string' && value.length <= longestInput ? [[id, value]] : [],
    ),
  );
  return { caseId, version, nonce, action: decodeAction({ verb, inputs }) };
}
