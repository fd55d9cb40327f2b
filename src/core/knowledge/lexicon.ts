import type { Article } from './article';
import { meaningsOf, tableWords, type Meaning } from './everyday-words';
import { speller } from './spelling';

/** One way to say an article's problem. */
export interface Phrase {
  article: Article;
  /** Each once; too few for a set to be faster. */
  terms: readonly string[];
  weight: number;
}

/** The terms of an article: of its phrases and title, and of its summary and causes. */
export interface Vocabulary {
  phrases: ReadonlySet<string>;
  texts: ReadonlySet<string>;
}

/** The words of all articles, filed for searching. */
export interface Lexicon {
  phrases: () => readonly Phrase[];
  phrasesWith: (term: string) => readonly Phrase[];
  vocabularyOf: (article: Article) => Vocabulary;
  /** How telling a term is: the fewer articles say it in a phrase, the more. */
  weights: ReadonlyMap<string, number>;
  /** The weight of a term no phrase has. */
  rarest: number;
  meanings: (text: string) => Meaning[];
}

/**
 * The lexicon as plain data, for the compiled knowledge: the stems are found once, at build time. A term is named by its
 * place in `terms`, an article by its place in the list the lexicon was compiled from.
 */
export interface CompiledLexicon {
  /** Those of phrases first, in the order in which they were met. */
  terms: readonly string[];
  /** Of the terms of phrases, in their order. */
  weights: readonly number[];
  phrases: readonly CompiledPhrase[];
  /** By article: the terms of its phrases and title, and those of its summary and causes. */
  vocabularies: readonly { phrases: readonly number[]; texts: readonly number[] }[];
  /** Every word that is right as it is written. */
  words: readonly string[];
}

interface CompiledPhrase {
  article: number;
  weight: number;
  terms: readonly number[];
}

export const worthOfSmallWord = 0.2;
/**
 * Stands for the number of articles in the weight of a term. The thresholds of the search were set at this number; a new
 * article then changes the weight of its own words and of no others.
 */
const scaleOfWeights = 774;

/** Stems and weighs the words of articles: seconds of work for hundreds of them, so the build does it. */
export function compileLexicon(articles: readonly Article[]): CompiledLexicon {
  const sayings = articles.flatMap((article, at) =>
    [...article.phrases, article.title].map((text) => ({ at, meanings: meaningsOf(text) })),
  );
  const weights = weightsOf(sayings);
  const places = new Map([...weights.keys()].map((term, place) => [term, place]));
  const placeOf = (term: string): number => {
    const known = places.get(term);
    if (known !== undefined) return known;
    places.set(term, places.size);
    return places.size - 1;
  };
  const termsOf = (meanings: readonly Meaning[]): string[] => [...new Set(meanings.map(({ term }) => term))];
  const phrases = sayings.map(({ at, meanings }): CompiledPhrase => {
    const terms = termsOf(meanings);
    return { article: at, weight: sum(terms.map((term) => weights.get(term) ?? 0)), terms: terms.map(placeOf) };
  });
  const said = articles.map(() => new Set<number>());
  for (const { article, terms } of phrases) for (const term of terms) said[article]?.add(term);
  const vocabularies = articles.map((article, at) => ({
    phrases: [...(said[at] ?? [])],
    texts: termsOf(textsOf(article).flatMap((text) => meaningsOf(text))).map(placeOf),
  }));
  return {
    phrases,
    vocabularies,
    terms: [...places.keys()],
    weights: [...weights.values()],
    words: [...new Set([...tableWords, ...sayings.flatMap(({ meanings }) => meanings.map(({ word }) => word))])],
  };
}

/** How telling each term of the sayings is. */
function weightsOf(sayings: readonly { at: number; meanings: readonly Meaning[] }[]): Map<string, number> {
  const speakers = new Map<string, Set<number>>();
  const small = new Set<string>();
  for (const { at, meanings } of sayings) {
    for (const meaning of meanings) {
      speakers.set(meaning.term, (speakers.get(meaning.term) ?? new Set()).add(at));
      if (meaning.small) small.add(meaning.term);
    }
  }
  return new Map(
    [...speakers].map(([term, { size }]) => [
      term,
      small.has(term) ? worthOfSmallWord : Math.log(1 + scaleOfWeights / (1 + size)),
    ]),
  );
}

/** The lexicon over the articles it was compiled from, in the same order. */
export function openLexicon(compiled: CompiledLexicon, articles: readonly Article[]): Lexicon {
  const places = new Map(compiled.terms.map((term, place) => [term, place]));
  const termsAt = (some: readonly number[]): string[] => some.map((place) => compiled.terms[place] ?? '');
  const holders: number[][] = compiled.weights.map(() => []);
  compiled.phrases.forEach(({ terms }, at) => {
    for (const place of terms) holders[place]?.push(at);
  });
  // A text comes near to few phrases and articles, so each is made when it is first met.
  const phraseAt = remembering((at: number): Phrase[] => {
    const phrase = compiled.phrases[at];
    const article = phrase && articles[phrase.article];
    return article ? [{ article, terms: termsAt(phrase.terms), weight: phrase.weight }] : [];
  });
  const articlePlaces = new Map(articles.map((article, at) => [article, at]));
  const spell = speller(compiled.words);
  return {
    phrases: () => compiled.phrases.flatMap((_, at) => phraseAt(at)),
    phrasesWith: remembering((term) => (holders[places.get(term) ?? -1] ?? []).flatMap(phraseAt)),
    vocabularyOf: remembering((article) => {
      const { phrases = [], texts = [] } = compiled.vocabularies[articlePlaces.get(article) ?? -1] ?? {};
      return { phrases: new Set(termsAt(phrases)), texts: new Set(termsAt(texts)) };
    }),
    weights: new Map(compiled.weights.map((weight, place) => [compiled.terms[place] ?? '', weight])),
    rarest: Math.log(1 + scaleOfWeights),
    meanings: (text) => meaningsOf(text, spell),
  };
}

/** The same function, which works out each answer once. */
function remembering<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = workOut(key);
    answers.set(key, answer);
    return answer;
  };
}

/** What an article says about its problem apart from its phrases. */
function textsOf({ summary, causes }: Article): string[] {
  return [summary, ...causes.flatMap(({ title, why = '' }) => [title, why])];
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
