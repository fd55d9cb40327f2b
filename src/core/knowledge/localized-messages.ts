import { z } from 'zod';
import { evidenceRole, httpsUrl, id } from './article-schema';

/**
 * What the products say in one language other than English: `knowledge/messages/<language>.yaml`. A translator owns one
 * file; the articles stay small and in English. The file's name is the language.
 */

const source = z.strictObject({
  title: z.string().min(3).max(200).describe('The page, or who wrote it'),
  url: httpsUrl.describe('Where the text stands'),
});

const localizedMessage = z.strictObject({
  text: z
    .string()
    .min(6)
    .max(300)
    .describe('As it was seen, never a translation of our own; `*` stands for up to eight words'),
  role: evidenceRole.default('decisive'),
  seen: id.describe('One of the sources above'),
});

export const localizedMessagesSchema = z.strictObject({
  sources: z.record(id, source),
  messages: z.record(id, z.array(localizedMessage).min(1)).describe('By the article the text leads to'),
});
export type LocalizedMessages = z.infer<typeof localizedMessagesSchema>;

/** One language's file as it was read. */
export interface MessageFile extends LocalizedMessages {
  language: string;
}
