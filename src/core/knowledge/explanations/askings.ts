import { meaningsOf } from '../everyday-words';
import { contentOf, tellingTerms } from './content-words';
import type { Explanation } from './explanation';
import { questionIn, withoutPoliteness, type QuestionForm } from './question-form';

/** What an explanation is asked by, taken apart once when the knowledge is compiled. */
export interface CompiledAskings {
  /** By explanation, in their order. */
  explanations: readonly CompiledExplanation[];
  /** What reads like one of these questions and asks something else, in plain small letters. */
  otherQuestions: readonly string[];
  /** Every word that is right as it is written. */
  words: readonly string[];
}

interface CompiledExplanation {
  /** The words of each name, as they are written. */
  names: readonly (readonly string[])[];
  askings: readonly { form: QuestionForm; terms: readonly string[] }[];
  /** Every word that a question about it may hold. */
  terms: readonly string[];
}

/** Takes the questions apart. One that asks in none of the known forms is left out; the lint says so. */
export function compileAskings(explanations: readonly Explanation[]): CompiledAskings {
  return {
    explanations: explanations.map((explanation) => {
      const names = explanation.names.map((about) => contentOf({ form: 'meaning', about }));
      const askings = explanation.askings.flatMap((asking) => {
        const question = questionIn(asking);
        return question ? [{ form: question.form, ...contentOf(question) }] : [];
      });
      return {
        names: names.map(({ written }) => [...written]),
        askings: askings.map(({ form, meant }) => ({ form, terms: tellingTerms(meant) })),
        terms: [...new Set([...names, ...askings].flatMap(({ meant }) => [...meant]))],
      };
    }),
    otherQuestions: [...new Set(explanations.flatMap((one) => one.other_questions).map(withoutPoliteness))],
    words: [
      ...new Set(
        explanations
          .flatMap(({ names, askings }) => [...names, ...askings])
          .flatMap((text) => meaningsOf(text).map(({ word }) => word)),
      ),
    ],
  };
}
