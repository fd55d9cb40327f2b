import type { Explanation } from '../../../core/knowledge/explanations/explanation';
import { problemInExplanation } from './problem-in-explanation';
import type { Rule } from './rule';

interface Wording {
  explanation: Explanation;
  keys: readonly (string | number)[];
  text: string;
}

function wordingsOf(explanation: Explanation): Wording[] {
  const listed = (key: 'names' | 'askings'): Wording[] =>
    explanation[key].map((text, index) => ({ explanation, keys: [key, index], text }));
  return [{ explanation, keys: [], text: explanation.id }, ...listed('names'), ...listed('askings')];
}

export const explanationsAreUnique: Rule = {
  name: 'explanations-are-unique',
  demands: 'an id, a name and a question belong to one explanation, and stand there once',
  check(files) {
    const owners = new Map<string, string>();
    return (files.knowledge.explanations ?? []).flatMap(wordingsOf).flatMap(({ explanation, keys, text }) => {
      const key = `${String(keys[0] ?? 'id')} ${plain(text)}`;
      const owner = owners.get(key);
      owners.set(key, explanation.id);
      return owner === undefined
        ? []
        : [problemInExplanation(files, explanation, keys, `"${text}" stands in ${owner} already`)];
    });
  },
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
