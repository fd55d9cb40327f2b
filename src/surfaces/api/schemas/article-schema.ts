import { z } from 'zod';
import { areas } from '../../../core/knowledge/area';
import { codeSchema } from './code-schema';
import { linkSchema, stepSchema } from './step-schema';

/** An article in a list. */
export const listedArticleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  area: z.enum(areas),
});

/** Everything an article knows, in the reader's language: core/replies/article-view.ts. */
export const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  area: z.string().describe('In words'),
  draft: z.boolean().describe('Not yet checked by its owner'),
  codes: z.array(codeSchema),
  messages: z.array(z.string()).describe('What the products print; * and {name} stand for what differs'),
  causes: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      why: z.string(),
      frequency: z.string(),
      toldBy: z.array(z.string()).describe('What is so when it is this cause; any of them is enough'),
      resolution: z.string().describe('Id of the resolution to follow'),
    }),
  ),
  questions: z
    .array(
      z.strictObject({
        fact: z.string(),
        ask: z.string(),
        findOut: z.string(),
        command: z.string(),
        effort: z.string(),
        answers: z.array(z.string()),
      }),
    )
    .describe('What tells the causes apart'),
  resolutions: z.array(z.strictObject({ id: z.string(), title: z.string(), steps: z.array(stepSchema) })),
  notes: z.array(z.string()),
  sources: z.array(linkSchema),
  reviewed: z.iso.date(),
  reviewDue: z.iso.date(),
});
