import { tableWords, type Speller } from '../everyday-words';
import { speller } from '../spelling';
import type { CompiledAskings } from './askings';
import { clause, contentOf, fillers, type Content } from './content-words';
import type { Explanation } from './explanation';
import {
  longestQuestion,
  questionIn,
  sentencesOf,
  withoutPoliteness,
  type Question,
  type QuestionForm,
} from './question-form';

/** The explanation that answers what a text asks. Undefined when it asks nothing, or something we do not explain. */
export type Recogniser = (text: string) => Explanation | undefined;

/** Finds the question of a sentence. Handed in, so that a test can show what happens without it. */
export type FormRule = (sentence: string) => Question | undefined;

/** How much of an asking has to be said. Where a meaning or a difference is asked, one word more is another question. */
const leastSaid: Record<QuestionForm, number> = { meaning: 1, contrast: 1, way: 0.75, which: 0.75, whether: 0.75 };

/** Where a word stands whose meaning is asked. */
const context = new Set([
  ...fillers,
  ...'dsregcmd output connect machin flow run desktop card screen environ status line field command set word term abbrevi entra'.split(
    ' ',
  ),
]);

interface Found {
  explanation: Explanation;
  /** How much the question and the asking have in common: above 1 when the whole asking is said. */
  likeness: number;
}

/** Over explanations and what they are asked by, in the same order. */
export function recogniser(
  explanations: readonly Explanation[],
  compiled: () => CompiledAskings,
  formRule: FormRule = questionIn,
): Recogniser {
  // Opened when somebody asks first.
  let opened: Opened | undefined;
  return (text) => {
    if (text.length > longestQuestion) return undefined;
    const questions = sentencesOf(text).map(formRule);
    if (questions.every((question) => question === undefined)) return undefined;
    opened ??= open(explanations, compiled());
    return answerOf(text, opened, formRule);
  };
}

interface Opened {
  spell: Speller;
  otherQuestions: ReadonlySet<string>;
  filed: {
    explanation: Explanation;
    names: readonly (readonly string[])[];
    askings: readonly { form: QuestionForm; terms: readonly string[] }[];
    terms: ReadonlySet<string>;
  }[];
}

function open(
  explanations: readonly Explanation[],
  { explanations: taken, otherQuestions, words }: CompiledAskings,
): Opened {
  const spell = speller([...tableWords, ...words]);
  return {
    spell: (word) => {
      const meant = spell(word);
      return meant !== undefined && isOneSlip(word, meant) ? meant : undefined;
    },
    otherQuestions: new Set(otherQuestions),
    filed: explanations.map((explanation, at) => {
      const { names = [], askings = [], terms = [] } = taken[at] ?? {};
      return { explanation, names, askings, terms: new Set(terms) };
    }),
  };
}

/** Every sentence asks the same, or says nothing: what else is said may be a failure. */
function answerOf(text: string, opened: Opened, formRule: FormRule): Explanation | undefined {
  const sentences = sentencesOf(text);
  const answers = sentences.flatMap((sentence) => {
    const question = formRule(sentence);
    const isOther = opened.otherQuestions.has(withoutPoliteness(sentence));
    const found = question && !isOther ? answerTo(question, opened) : undefined;
    return found || !saysNothing(question?.about ?? withoutPoliteness(sentence), opened) ? [found] : [];
  });
  const [first] = answers;
  return answers.every((answer) => answer === first) ? (first ?? answerBehind(sentences, opened, formRule)) : undefined;
}

/** "NLA??? What is that?" */
function answerBehind(sentences: readonly string[], opened: Opened, formRule: FormRule): Explanation | undefined {
  const last = formRule(sentences.at(-1) ?? '');
  if (sentences.length < 2 || last?.form !== 'meaning' || !saysNothing(last.about, opened)) return undefined;
  const whole = formRule(sentences.join(', '));
  return whole?.form === 'meaning' ? answerTo(whole, opened) : undefined;
}

function saysNothing(about: string, { spell }: Opened): boolean {
  return [...contentOf({ form: 'meaning', about }, spell).meant].every((term) => fillers.has(term));
}

/** To the question itself, or to the one inside it. */
function answerTo(question: Question, opened: Opened): Explanation | undefined {
  return nearest(question, opened) ?? (question.within && nearest(question.within, opened));
}

function nearest(question: Question, { filed, spell }: Opened): Explanation | undefined {
  const { form } = question;
  const content = contentOf(question, spell);
  const found = filed.flatMap(({ explanation, names, askings, terms }): Found[] => {
    const byName =
      form === 'meaning' ? [...names, namesIn(content, names)].map((name) => likenessToName(content, name)) : [];
    const byAsking = isAbout(content, terms)
      ? askings.filter((asking) => asking.form === form).map((asking) => likenessToAsking(content, asking))
      : [];
    const likeness = Math.max(0, ...byName, ...byAsking);
    return likeness > 0 ? [{ explanation, likeness }] : [];
  });
  const [best, second] = found.toSorted((one, other) => other.likeness - one.likeness);
  return best && best.likeness > (second?.likeness ?? 0) ? best.explanation : undefined;
}

/** Nothing is said that the explanation does not speak of. */
function isAbout({ meant }: Content, terms: ReadonlySet<string>): boolean {
  return [...meant].every((term) => terms.has(term) || fillers.has(term));
}

/** All names that stand there: "attended, unattended, what do these words mean?" */
function namesIn({ written }: Content, names: readonly (readonly string[])[]): string[] {
  return [...new Set(names.filter((name) => name.every((word) => written.has(word))).flat())];
}

function likenessToName({ written }: Content, name: readonly string[]): number {
  const isNamed = name.length > 0 && name.every((word) => written.has(word));
  const rest = [...written].filter((word) => !name.includes(word));
  return isNamed && rest.every((word) => context.has(word)) ? 1 + name.length / written.size : 0;
}

function likenessToAsking(
  { meant }: Content,
  { form, terms }: { form: QuestionForm; terms: readonly string[] },
): number {
  const shared = terms.filter((term) => meant.has(term)).length;
  if (terms.includes(clause) && !meant.has(clause)) return 0;
  // One word alone is too little to stand for what is said beside it.
  if (terms.length === 1 && [...meant].some((term) => !terms.includes(term) && !context.has(term))) return 0;
  if (terms.length === 0 || shared / terms.length < leastSaid[form]) return 0;
  const common = shared / (terms.length + meant.size - shared);
  return shared === terms.length ? 1 + common : common;
}

/** One letter more, less or other, or two swapped. A word that is further away may well be another word. */
function isOneSlip(written: string, meant: string): boolean {
  let start = 0;
  while (start < Math.min(written.length, meant.length) && written[start] === meant[start]) start += 1;
  let end = 0;
  while (end < Math.min(written.length, meant.length) - start && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [wrote, wanted] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)];
  return (wrote.length <= 1 && wanted.length <= 1) || (wrote.length === 2 && wrote === [...wanted].reverse().join(''));
}
