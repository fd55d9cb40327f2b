import { z } from 'zod';
import { httpsUrl, id } from '../article-schema';

/**
 * knowledge/explanations/*.yaml: what answers a question, where nothing has failed. A word that people meet, where to find
 * or how to see something, what belongs where. The zod schema is the only definition.
 */

const line = z.string().trim().min(8).max(170);
const name = z.string().trim().min(2).max(60);
const asking = z.string().trim().min(6).max(120);

/** What is shown has as many lines as somebody reads before going on. */
const fewest = 2;
const most = 5;

export const explanationSchema = z
  .strictObject({
    title: z.string().min(3).max(80),
    kind: z
      .enum(['term', 'where', 'how-to', 'belongs'])
      .describe('A word, where to find or see something, how to do something harmless, what belongs where'),
    names: z
      .array(name)
      .default([])
      .describe('What somebody may ask the meaning of: "NLA" answers "what is NLA?" and every other way to ask that'),
    askings: z.array(asking).min(3).describe('Whole questions in people\u2019s words; each must be answered by this'),
    counter_examples: z
      .array(z.string().min(6).max(200))
      .min(2)
      .describe('Failures and statements that use the same words and must not be taken for a question'),
    other_questions: z
      .array(asking)
      .default([])
      .describe('Questions that read like one of these word by word and ask something else: nothing answers them'),
    sentences: z.array(line).min(1).max(most),
    steps: z.array(line).default([]).describe('Where something is found by clicking or typing'),
    sources: z
      .array(z.strictObject({ title: z.string().min(3).max(160), url: httpsUrl }))
      .min(1)
      .max(3),
    owner: z.string().min(2),
    reviewed: z.iso.date(),
    review_due: z.iso.date(),
  })
  .refine(
    ({ sentences, steps }) => sentences.length + steps.length >= fewest && sentences.length + steps.length <= most,
    `give ${fewest} to ${most} sentences and steps together`,
  );

export const explanationFileSchema = z.record(id, explanationSchema);
