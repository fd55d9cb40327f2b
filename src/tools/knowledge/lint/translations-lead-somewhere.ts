import { mergeTranslation } from '../../../core/knowledge/translation';
import { translationFileOf } from '../read-files';
import type { Rule } from './rule';

export const translationsLeadSomewhere: Rule = {
  name: 'translations-lead-somewhere',
  demands: 'a translation names articles, causes, steps, facts, answers, fields and rules that exist',
  check({ knowledge, problems, lineOf }) {
    // What a file that did not parse holds is not known; that file is told first.
    if (problems.length > 0) return [];
    return (knowledge.translations ?? []).flatMap((translation) => {
      const file = translationFileOf(translation.language);
      return mergeTranslation(knowledge, translation).faults.map((keys) => ({
        file,
        line: lineOf(file, keys),
        message: `${keys.join('.')} is not in the knowledge`,
      }));
    });
  },
};
