import { tableWords, type Speller } from '../everyday-words';
import { speller } from '../spelling';
import type { CompiledAskings } from './askings';
import { contentOf, hereTerm, type Content } from './content-words';
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
const leastSaid: Record<QuestionForm, number> = { meaning: 1, contrast: 1, way: 0.75, which: 0.75, whether: 1 };

/** Where something is said: it does not change what is asked. */
const anywhere = new Set([hereTerm, 'powerautom', 'microsoft', 'window', 'portal']);
/** Where a word stands whose meaning is asked. */
const context = new Set([
  ...anywhere,
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
  filed: {
    explanation: Explanation;
    names: readonly (readonly string[])[];
    askings: readonly { form: QuestionForm; terms: readonly string[] }[];
    terms: ReadonlySet<string>;
  }[];
}

function open(explanations: readonly Explanation[], { explanations: taken, words }: CompiledAskings): Opened {
  const spell = speller([...tableWords, ...words]);
  return {
    spell: (word) => {
      const meant = spell(word);
      return meant !== undefined && isOneSlip(word, meant) ? meant : undefined;
    },
    filed: explanations.map((explanation, at) => {
      const { names = [], askings = [], terms = [] } = taken[at] ?? {};
      return { explanation, names, askings, terms: new Set(terms) };
    }),
  };
}

/** Every sentence asks the same, or says nothing: what else is said may be a failure. */
function answerOf(text: string, opened: Opened, formRule: FormRule): Explanation | undefined {
  const answers = sentencesOf(text).flatMap((sentence) => {
    const question = formRule(sentence);
    const content = contentOf(question ?? { form: 'meaning', about: withoutPoliteness(sentence) }, opened.spell);
    const isEmpty = [...content.meant].every((term) => anywhere.has(term));
    const found = question && answerTo(question, content, opened);
    return isEmpty && !found ? [] : [found];
  });
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : undefined;
}

function answerTo({ form }: Question, content: Content, { filed }: Opened): Explanation | undefined {
  const found = filed.flatMap(({ explanation, names, askings, terms }): Found[] => {
    const byName = form === 'meaning' ? names.map((name) => likenessToName(content, name)) : [];
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
  return [...meant].every((term) => terms.has(term) || anywhere.has(term));
}

function likenessToName({ written }: Content, name: readonly string[]): number {
  const rest = [...written].filter((word) => !name.includes(word));
  const isNamed = name.length > 0 && name.every((word) => written.has(word));
  return isNamed && rest.every((word) => context.has(word)) ? 1 + name.length / written.size : 0;
}

function likenessToAsking(
  { meant }: Content,
  { form, terms }: { form: QuestionForm; terms: readonly string[] },
): number {
  const shared = terms.filter((term) => meant.has(term)).length;
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
