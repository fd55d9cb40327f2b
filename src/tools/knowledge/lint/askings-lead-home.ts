import { compileAskings } from '../../../core/knowledge/explanations/askings';
import { recogniser } from '../../../core/knowledge/explanations/recogniser';
import { problemInExplanation } from './problem-in-explanation';
import type { Rule } from './rule';

export const askingsLeadHome: Rule = {
  name: 'askings-lead-home',
  demands:
    'every question of an explanation is answered by it, and none of its counter-examples is taken for a question',
  check(files) {
    const explanations = files.knowledge.explanations ?? [];
    const answerTo = recogniser(explanations, () => compileAskings(explanations));
    return explanations.flatMap((explanation) => {
      const asked = [
        ...explanation.askings.map((text, index) => ({ keys: ['askings', index], text })),
        ...explanation.names.map((name, index) => ({ keys: ['names', index], text: `What is ${name}?` })),
      ].flatMap(({ keys, text }) => {
        const answer = answerTo(text);
        return answer === explanation
          ? []
          : [problemInExplanation(files, explanation, keys, `"${text}" is answered by ${answer?.id ?? 'nothing'}`)];
      });
      const taken = explanation.counter_examples.flatMap((text, index) => {
        const answer = answerTo(text);
        return answer
          ? [
              problemInExplanation(
                files,
                explanation,
                ['counter_examples', index],
                `"${text}" is taken for a question that ${answer.id} answers`,
              ),
            ]
          : [];
      });
      return [...asked, ...taken];
    });
  },
};
