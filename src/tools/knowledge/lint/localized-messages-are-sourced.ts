import path from 'node:path';
import { messageFileOf, type Problem } from '../read-files';
import type { Rule } from './rule';

const languageTag = /^[a-z]{2}(?:-[a-z]{2})?$/;

export const localizedMessagesAreSourced: Rule = {
  name: 'localized-messages-are-sourced',
  demands: 'a message in another language leads to an article and names the place where it was seen',
  check({ knowledge: { articles, localized }, problems, lineOf }) {
    // An article that did not parse is told already.
    const ids = new Set([...articles.map(({ id }) => id), ...problems.map(({ file }) => path.basename(file, '.yaml'))]);
    return localized.flatMap(({ language, sources, messages }): Problem[] => {
      const file = messageFileOf(language);
      const problem = (keys: readonly (string | number)[], message: string): Problem => ({
        file,
        line: lineOf(file, keys),
        message,
      });
      const seen = new Set(Object.values(messages).flatMap((texts) => texts.map((text) => text.seen)));
      return [
        ...(languageTag.test(language) ? [] : [problem([], `the file is not called like a language: ${language}`)]),
        ...Object.keys(messages)
          .filter((id) => !ids.has(id))
          .map((id) => problem(['messages', id], `there is no article ${id}`)),
        ...Object.entries(messages).flatMap(([id, texts]) =>
          texts.flatMap((text, index) =>
            Object.hasOwn(sources, text.seen)
              ? []
              : [problem(['messages', id, index, 'seen'], `there is no source ${text.seen} in this file`)],
          ),
        ),
        ...Object.keys(sources)
          .filter((name) => !seen.has(name))
          .map((name) => problem(['sources', name], `no message was seen in ${name}`)),
      ];
    });
  },
};
