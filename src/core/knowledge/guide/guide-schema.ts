import { z } from 'zod';
import { id } from '../article-schema';

const words = z.string().trim().min(1);

const answer = z
  .strictObject({
    label: words.max(45).describe('The text on the button'),
    question: id.optional(),
    article: id.optional(),
    explanation: id.optional(),
  })
  .refine((given) => [given.question, given.article, given.explanation].filter((to) => to !== undefined).length === 1, {
    error: 'an answer leads to one question, article or explanation',
  });

/**
 * knowledge/guide.yaml: questions that lead to an article or an explanation whoever has no error that is known. By their ids;
 * the first one is `start`.
 */
export const guideSchema = z.record(
  id,
  z.strictObject({
    ask: words.max(160),
    answers: z
      .record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), answer)
      .refine((answers) => Object.keys(answers).length >= 2 && Object.keys(answers).length <= 5, {
        error: 'a question has two to five answers',
      }),
  }),
);

/** The questions of the guide, by their ids. */
export type Guide = z.infer<typeof guideSchema>;
