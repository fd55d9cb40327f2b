import { message } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { ExplainedReply } from '../core/replies/explained-reply';
import type { Spoken } from '../core/replies/spoken';
import { sourceLines } from './text-of-verdict';

/** The lines of the answer to a question. */
export function explainedLines(reply: Spoken<ExplainedReply>, words: Words): string[] {
  const { title, sentences, steps, goesOn } = reply;
  return [
    title,
    ...sentences,
    '',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
    ...sourceLines(reply, words),
    '',
    goesOn === '' ? words.say(message('explained.hint')) : goesOn,
  ];
}
