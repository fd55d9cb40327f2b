import { z } from 'zod';
import { id } from './article-schema';

/**
 * What the knowledge base says, in one other language. Everything is named by its id and may be missing: what nobody
 * translated is said in English. Causes, steps and answers keep their ids, conditions and order; only words are given.
 */

const words = z.string().trim().min(1).max(600);

const stepWords = z.strictObject({
  do: words.optional(),
  verify: words.optional(),
  warning: words.optional(),
  safer: words.optional(),
  undo: words.optional(),
});

const resolutionWords = z.strictObject({
  title: words.optional(),
  steps: z
    .record(z.string().regex(/^\d{1,2}$/), stepWords)
    .default({})
    .describe('By the number of the step, from 1'),
});
export type ResolutionWords = z.infer<typeof resolutionWords>;

const articleWords = z.strictObject({
  title: words.optional(),
  summary: words.optional(),
  notes: z
    .record(z.string().regex(/^\d{1,2}$/), words)
    .default({})
    .describe('By their number, from 1'),
  causes: z.record(id, z.strictObject({ title: words.optional(), why: words.optional() })).default({}),
  resolutions: z.record(id, resolutionWords).default({}),
});

const factWords = z.strictObject({
  title: words.optional(),
  values: z.record(z.string(), words).default({}).describe('The text on the button of each answer'),
  ask: words.optional(),
  find_out: words.optional(),
  of_device: z.strictObject({ ask: words.optional(), find_out: words.optional() }).default({}),
});

const ruleWords = z.strictObject({ says: words.optional(), do: words.optional() });
const fieldWords = z.strictObject({ meaning: words.optional(), otherwise: words.optional() });

const explanationWords = z.strictObject({
  title: words.optional(),
  sentences: z.record(z.string().regex(/^\d$/), words).default({}).describe('By their number, from 1'),
  steps: z.record(z.string().regex(/^\d$/), words).default({}).describe('By their number, from 1'),
});

export const translationSchema = z.strictObject({
  articles: z.record(id, articleWords).default({}),
  resolutions: z.record(id, resolutionWords).default({}).describe('Those that several articles share'),
  facts: z.record(z.string(), factWords).default({}),
  fields: z.record(z.string(), fieldWords).default({}).describe('Lines of `dsregcmd /status`'),
  rules: z
    .record(id, ruleWords)
    .default({})
    .describe('What lines of that output say together; a `{Field}` stays as it is'),
  explanations: z.record(id, explanationWords).default({}).describe('What answers questions'),
  tables: z
    .record(z.string(), words)
    .default({})
    .describe('What the code tables call an area or a family of numbers, by its English'),
});
export type Translation = z.infer<typeof translationSchema>;

/** One language's file as it was read. */
export interface TranslationFile extends Translation {
  language: string;
}
