import { messageFileOf } from '../read-files';
import type { Rule } from './rule';

const fewestWords = 5;
// A word of Chinese or Japanese is about two signs long.
const sign = /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/gu;
const word = /[\p{L}\p{N}]+/gu;

function wordsIn(text: string): number {
  return (text.match(sign)?.length ?? 0) / 2 + (text.replace(sign, ' ').match(word)?.length ?? 0);
}

/** What stays of a text when blanks, punctuation, accents and capitals do not count. */
function lettersOf(text: string): string {
  return (text.normalize('NFKD').toLowerCase().match(word) ?? []).join('');
}

export const localizedMessagesAreTelling: Rule = {
  name: 'localized-messages-are-telling',
  demands: `a message in another language is long enough to be nobody else's text (${fewestWords} words, or ${fewestWords * 2} signs without blanks) and leads to one article`,
  check({ knowledge: { articles, localized }, lineOf }) {
    const texts = localized.flatMap(({ language, messages }) =>
      Object.entries(messages).flatMap(([article, all]) =>
        all.map(({ text }, index) => ({
          article,
          text,
          letters: lettersOf(text),
          file: messageFileOf(language),
          keys: ['messages', article, index],
        })),
      ),
    );
    const known = [
      ...texts,
      ...articles.flatMap(({ id, messages }) =>
        messages.map(({ text }) => ({ article: id, text, letters: lettersOf(text) })),
      ),
    ];
    return texts.flatMap(({ article, text, letters, file, keys }, at) => {
      const problem = (message: string): { file: string; line: number; message: string } => ({
        file,
        line: lineOf(file, keys),
        message,
      });
      // Found with the longer one, the shorter one would put its own article beside the right one.
      const other = known.find((candidate) => candidate.article !== article && candidate.letters.includes(letters));
      const twin = known.findIndex((candidate) => candidate.article === article && candidate.letters === letters);
      return [
        ...(wordsIn(text) < fewestWords ? [problem(`"${text}" is too short to tell anything`)] : []),
        ...(other ? [problem(`"${text}" also stands in "${other.text}", which leads to ${other.article}`)] : []),
        ...(twin < at ? [problem(`"${text}" stands here twice`)] : []),
      ];
    });
  },
};
