import { plainWords } from '../../core/actions/typed-words';
import type { NextCheck } from '../../core/diagnosis/next-check';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';

/**
 * Reads a sentence as an answer: "it works when I log on with the same password", "yes it is joined", "no prt". What counts are
 * the words that say something about the question, in any order, and whether the sentence denies them. A sentence that also speaks
 * of something else is still an answer when it holds all words of one answer, and of no other as many.
 */
export function valueInOwnWords(text: string, check: NextCheck, facts: FactCatalogue): string | undefined {
  const said = readSentence(plainWords(text));
  if (said.words.size === 0 && said.polarity === undefined) return undefined;
  return valueByItsWords(said, check, facts) ?? valueByPolarity(said, check, facts);
}

/** Whether a sentence and a way to say an answer both deny, or both do not: "not enabled" is no way to say "enabled". */
export function deniesAlike(text: string, saying: string): boolean {
  return denies(text.split(' ')) === denies(saying.split(' '));
}

interface Sentence {
  /** Those that say something, each in one form. */
  words: ReadonlySet<string>;
  denies: boolean;
  /** What it says of a question that is answered by yes or no; undefined when it says both, or neither. */
  polarity: 'yes' | 'no' | undefined;
}

const affirming = new Set([
  'yes',
  'y',
  'yep',
  'yeah',
  'yup',
  'true',
  'correct',
  'ja',
  'oui',
  'si',
  'tak',
  'da',
  'sure',
]);
const refusing = new Set(['no', 'n', 'nope', 'nah', 'false', 'nein', 'non']);
const denying = new Set([
  ...refusing,
  'not',
  'isnt',
  'arent',
  'wasnt',
  'doesnt',
  'dont',
  'didnt',
  'cant',
  'cannot',
  'wont',
  'never',
  'without',
  'missing',
  'nicht',
  'kein',
  'keine',
]);
const empty = new Set(
  (
    'i im ive me my mine we our it its they them this that these those there here the a an is are was were be been am do does did ' +
    'has have had just really think guess believe maybe probably also and or but so then now when if while with on in at to of for ' +
    'from by as well ok okay please hmm actually still only says say shows show see sees seems got get gets machine account'
  ).split(' '),
);
/** Words that people use for the same thing. */
const alike: ReadonlyMap<string, string> = new Map([
  ['log', 'sign'],
  ['logs', 'sign'],
  ['logon', 'sign'],
  ['login', 'sign'],
  ['logging', 'sign'],
  ['logged', 'sign'],
  ['signin', 'sign'],
  ['signs', 'sign'],
  ['signing', 'sign'],
  ['signed', 'sign'],
  ['works', 'work'],
  ['working', 'work'],
  ['worked', 'work'],
  ['pw', 'password'],
  ['pwd', 'password'],
  ['pass', 'password'],
  ['passwords', 'password'],
]);

function readSentence(sentence: string): Sentence {
  const tokens = sentence.split(' ').filter((token) => token !== '');
  return {
    words: new Set(tokens.filter(saysSomething).map(formOf)),
    denies: denies(tokens),
    polarity: polarityOf(tokens),
  };
}

function saysSomething(token: string): boolean {
  return !empty.has(token) && !denying.has(token) && !affirming.has(token);
}

function formOf(token: string): string {
  return alike.get(token) ?? token;
}

/** "no, it is not joined" denies once, in other words. */
function denies(tokens: readonly string[]): boolean {
  return tokens.some((token) => denying.has(token));
}

function polarityOf(tokens: readonly string[]): Sentence['polarity'] {
  const affirms = tokens.some((token) => affirming.has(token));
  const denied = denies(tokens);
  if (affirms !== denied) return affirms ? 'yes' : 'no';
  // "no, it is not": the first word is the answer and the rest says it again.
  const [first = ''] = tokens;
  return denied && refusing.has(first) && !affirms ? 'no' : undefined;
}

/** The answer of which the sentence holds most; undefined when two are held alike. */
function valueByItsWords(said: Sentence, { fact, answers }: NextCheck, facts: FactCatalogue): string | undefined {
  const held = answers
    .flatMap(({ value, label }) =>
      [label, ...(facts[fact]?.values[value]?.says ?? [])].map((saying) => ({
        value,
        saying: readSentence(plainWords(saying)),
      })),
    )
    .filter(
      ({ saying }) => saying.words.size > 0 && saying.denies === said.denies && isWithin(saying.words, said.words),
    )
    .toSorted((one, other) => other.saying.words.size - one.saying.words.size);
  const [best] = held;
  const rival = held.find(({ value }) => value !== best?.value);
  return best && rival?.saying.words.size !== best.saying.words.size ? best.value : undefined;
}

/** Yes or no, when everything else that is said is about the question: "it does not work" says nothing of a join. */
function valueByPolarity(said: Sentence, check: NextCheck, facts: FactCatalogue): string | undefined {
  const { polarity } = said;
  if (polarity === undefined || !isWithin(said.words, wordsOfQuestion(check, facts))) return undefined;
  const fits = check.answers.filter(({ value }) =>
    isPolar(value, polarity, facts[check.fact]?.values[value]?.says ?? []),
  );
  return fits.length === 1 ? fits[0]?.value : undefined;
}

function isPolar(value: string, polarity: 'yes' | 'no', says: readonly string[]): boolean {
  return value.toLowerCase() === polarity || says.some((saying) => plainWords(saying) === polarity);
}

/** What the question, its title and its answers are made of; AzureAdPrt is about azure, ad and prt too. */
function wordsOfQuestion({ fact, check, answers }: NextCheck, facts: FactCatalogue): ReadonlySet<string> {
  const texts = [check.ask, facts[fact]?.title ?? '', fact, ...answers.map(({ label }) => label)];
  const apart = texts.map((text) => text.replace(/([a-z])(?=[A-Z])/g, '$1 '));
  return new Set([...texts, ...apart].flatMap((text) => [...readSentence(plainWords(text)).words]));
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}
