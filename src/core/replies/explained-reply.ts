import { z } from 'zod';
import { textSchema } from '../languages/stored-text';

/** Answers a question. It opens no case; one that is open stays as it is. */
export const explainedReplySchema = z.strictObject({
  kind: z.literal('explained'),
  title: textSchema,
  sentences: z.array(textSchema),
  steps: z.array(textSchema),
  sources: z.array(z.strictObject({ title: textSchema, url: z.string() })),
  /** Where the open case stands; empty when there is none. */
  goesOn: textSchema,
});
export type ExplainedReply = z.infer<typeof explainedReplySchema>;
