import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Engine } from '../../src/core/diagnosis/engine';
import { readingOf } from '../decoys/suggested';

/** What a person said, and every article that is a right first answer to it. */
export interface Saying {
  text: string;
  right: readonly string[];
}

const lines = z.string().transform((text) => text.trim().split('\n'));
const right = z.array(z.string()).min(1);
const blindSchema = z.object({
  problems: z.array(z.object({ right, looked_at: lines, unseen: lines })),
  others: z.array(z.object({ right, unseen: lines })),
  nothing: lines,
  elsewhere: lines,
});
const sayingsSchema = z.array(z.object({ right, sayings: lines, unseen: lines, elsewhere: lines }));
const postSchema = z.object({
  text: z.string(),
  kind: z.string(),
  form: z.string(),
  verdict: z.string(),
  article: z.string().optional(),
});

function read(file: string): string {
  return readFileSync(path.join(__dirname, file), 'utf8');
}

const blind = blindSchema.parse(parse(read('blind.yaml')));
const problems = sayingsSchema.parse(parse(read('sayings.yaml')));
const posts = ['learning', 'sealed'].flatMap((half) =>
  read(`../field/trial/${half}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => postSchema.parse(JSON.parse(line))),
);

const said = (texts: readonly string[], ids: readonly string[]): Saying[] =>
  texts.map((text) => ({ text, right: ids }));

/** Every set of texts in a person's own words, with the right articles. The posts of the field trial are those without a code or a message. */
export function ownWords(engine: Engine) {
  const isWordsOnly = (text: string): boolean => {
    const { codes, messages } = readingOf(engine, text);
    return messages.length === 0 && codes.every(({ known }) => !known);
  };
  return {
    'commonest problems, looked at': blind.problems.flatMap((one) => said(one.looked_at, one.right)),
    'commonest problems, unseen': blind.problems.flatMap((one) => said(one.unseen, one.right)),
    'other problems, unseen': blind.others.flatMap((one) => said(one.unseen, one.right)),
    'sayings held out': problems.flatMap(({ sayings, ...one }) =>
      said(
        sayings.filter((_, place) => place % 3 === 2),
        one.right,
      ),
    ),
    'sayings written afterwards': problems.flatMap((one) => said(one.unseen, one.right)),
    'posts of the field trial': posts.flatMap(({ form, article, text }) =>
      form === 'words' && article !== undefined && isWordsOnly(text) ? said([text], [article]) : [],
    ),
  };
}

/** What no article may answer, by where it comes from. */
export const nobodysWords = {
  'questions and small talk': blind.nothing,
  'other products, written blind': blind.elsewhere,
  'other products, the same words': problems.flatMap(({ elsewhere }) => elsewhere),
  'posts about other products': posts.flatMap(({ kind, text }) => (kind === 'foreign' ? [text] : [])),
};
