import { z } from 'zod';

/** What a button of our cards carries. Everything else about the case is the server's. */
const pressSchema = z.object({ caseId: z.string().max(20), version: z.coerce.number().int().min(0), verb: z.string().min(1).max(200) });
export type CardPress = z.infer<typeof pressSchema>;

/** Reads the data of an Action.Execute or of its Action.Submit fallback; undefined when it is not one of our buttons. */
export function cardPressIn(data: unknown): CardPress | undefined {
  const parsed = pressSchema.safeParse(data);
  return parsed.success ? parsed.data : undefined;
}
