import { z } from 'zod';

export const linkSchema = z.strictObject({ title: z.string(), url: z.string() });

/** A step in the reader's language: core/replies/steps-reply.ts. Texts that say nothing are empty. */
export const stepSchema = z.strictObject({
  number: z.number().int(),
  do: z.string(),
  who: z.string().describe('Who does it, and how long it takes'),
  by: z.enum(['maker', 'machine-owner', 'it-admin', 'tenant-admin']),
  command: z.string(),
  verify: z.string(),
  links: z.array(linkSchema),
  done: z.boolean(),
  doneVerb: z.string(),
  risk: z.string(),
  safer: z.string(),
  undo: z.string(),
});
