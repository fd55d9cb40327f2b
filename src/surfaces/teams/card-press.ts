import { z } from 'zod';

const longestInput = 64 * 1024;

/** What a button of our cards carries, and what was typed or chosen on the card. Everything else about the case is the server's. */
const pressSchema = z
  .looseObject({
    caseId: z.string().max(20),
    version: z.coerce.number().int().min(0),
    nonce: z.string().max(40).default(''),
    verb: z.string().min(1).max(200),
  })
  .transform(({ caseId, version, nonce, verb, ...inputs }) => ({
    caseId,
    version,
    nonce,
    verb,
    inputs: Object.fromEntries(
      Object.entries(inputs).flatMap(([id, value]): [string, string][] =>
        typeof value === 'string' && value.length <= longestInput ? [[id, value]] : [],
      ),
    ),
  }));
export type CardPress = z.infer<typeof pressSchema>;

/** Reads the data of an Action.Execute or of its Action.Submit fallback; undefined when it is not one of our buttons. */
export function cardPressIn(data: unknown): CardPress | undefined {
  const parsed = pressSchema.safeParse(data);
  return parsed.success ? parsed.data : undefined;
}
