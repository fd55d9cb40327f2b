import { z } from 'zod';
import type { Explanation } from '../core/knowledge/explanations/explanation';

/** What answers a question, in the JSON of `flow-medic diagnose`. */
export const explanationJsonSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    sentences: z.array(z.string()),
    steps: z.array(z.string()).describe('Where to click or what to type, in order; empty for a word that is explained'),
    sources: z.array(z.strictObject({ title: z.string(), url: z.string() })),
  })
  .nullable()
  .describe('What answers the question, with the outcome explained; null with every other outcome');

export function explanationFields({
  id,
  title,
  sentences,
  steps,
  sources,
}: Explanation): z.infer<typeof explanationJsonSchema> {
  return { id, title, sentences, steps, sources };
}
