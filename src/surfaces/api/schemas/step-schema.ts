import { z } from 'zod';

export const linkSchema = z.strictObject({ title: z.string(), url: z.string() });

/** A step in the reader's language: core/replies/steps-reply.ts. Texts that say nothing are empty. */
export const stepSchema = z.strictObject({
  number: z.number().int(),
  place: z.string().describe('"Step 2 of 4. "; empty when there is only one'),
  do: z.string(),
  who: z.string().describe('Who does it, and how long it takes'),
  by: z.enum(['maker', 'machine-owner', 'it-admin', 'tenant-admin']),
  command: z.string(),
  verify: z.string(),
  links: z.array(linkSchema),
  done: z.boolean(),
  risk: z.string(),
  weighs: z.boolean().describe('The risk is more than a note'),
  safer: z.string(),
  undo: z.string(),
});
