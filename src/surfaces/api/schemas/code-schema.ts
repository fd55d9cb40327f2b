import { z } from 'zod';
import { codeSystems } from '../../../core/codes/code';

/** A code in the reader's language: core/replies/code-view.ts. */
export const codeSchema = z.strictObject({
  name: z.string().describe('Canonical name'),
  names: z.array(z.string()),
  system: z.enum(codeSystems),
  value: z.string(),
  spellings: z.array(z.string()).describe('Every way a product may write it, canonical first'),
  meaning: z.string().describe('Empty when nothing is known'),
  family: z.string().describe('What its structure says'),
  article: z.string().describe('Id of the article about it; empty when there is none'),
});
