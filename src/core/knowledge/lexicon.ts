import type { Article } from './article';
import { meaningsOf, tableWords, type Meaning } from './everyday-words';
import { speller } from './spelling';

/** One way to say an article's problem. */
export interface Phrase {
  article: Article;
  terms: ReadonlySet<string>;
  weight: number;
}

/** The terms of an article: of its phrases and title, and of its summary and causes. */
export interface Vocabulary {
  phrases: ReadonlySet<string>;
  texts: ReadonlySet<string>;
}

/** The words of all articles, filed for searching. */
export interface Lexicon {
  phrasesWith: ReadonlyMap<string, readonly Phrase[]>;
  vocabulary: ReadonlyMap<Article, Vocabulary>;
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
  /** By article: the terms of its summary and causes. */
  texts: readonly (readonly number[])[];
  /** Every word that is right as it is written. */
  words: readonly string[];
}

interface CompiledPhrase {
  article: number;
  weight: number;
  terms: readonly number[];
}

export const worthOfSmallWord = 0.2;

/** Stems and weighs the words of articles: seconds of work for hundreds of them, so the build does it. */
export function compileLexicon(articles: readonly Article[]): CompiledLexicon {
  const sayings = articles.flatMap((article, at) =>
    [...article.phrases, article.title].map((text) => ({ at, meanings: meaningsOf(text) })),
  );
  const weights = weightsOf(sayings, articles.length);
  const places = new Map([...weights.keys()].map((term, place) => [term, place]));
  const placeOf = (term: string): number => {
    const known = places.get(term);
    if (known !== undefined) return known;
    places.set(term, places.size);
    return places.size - 1;
  };
  const termsOf = (meanings: readonly Meaning[]): string[] => [...new Set(meanings.map(({ term }) => term))];
  return {
    phrases: sayings.map(({ at, meanings }) => {
      const terms = termsOf(meanings);
      return { article: at, weight: sum(terms.map((term) => weights.get(term) ?? 0)), terms: terms.map(placeOf) };
    }),
    texts: articles.map((article) => termsOf(textsOf(article).flatMap((text) => meaningsOf(text))).map(placeOf)),
    terms: [...places.keys()],
    weights: [...weights.values()],
    words: [...new Set([...tableWords, ...sayings.flatMap(({ meanings }) => meanings.map(({ word }) => word))])],
  };
}

/** How telling each term of the sayings is. */
function weightsOf(
  sayings: readonly { at: number; meanings: readonly Meaning[] }[],
  articleCount: number,
): Map<string, number> {
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
      small.has(term) ? worthOfSmallWord : Math.log(1 + articleCount / (1 + size)),
    ]),
  );
}

/** The lexicon over the articles it was compiled from, in the same order. */
export function openLexicon(compiled: CompiledLexicon, articles: readonly Article[]): Lexicon {
  const termsAt = (places: readonly number[]): string[] => places.flatMap((place) => compiled.terms[place] ?? []);
  const vocabulary = new Map(
    articles.map((article, at) => [
      article,
      { phrases: new Set<string>(), texts: new Set(termsAt(compiled.texts[at] ?? [])) },
    ]),
  );
  const phrasesWith = new Map<string, Phrase[]>();
  for (const { article: at, weight, terms: places } of compiled.phrases) {
    const article = articles[at];
    if (!article) continue;
    const terms = termsAt(places);
    const said = vocabulary.get(article)?.phrases;
    const phrase = { article, terms: new Set(terms), weight };
    for (const term of terms) {
      said?.add(term);
      const holders = phrasesWith.get(term);
      if (holders) holders.push(phrase);
      else phrasesWith.set(term, [phrase]);
    }
  }
  const spell = speller(compiled.words);
  return {
    phrasesWith,
    vocabulary,
    weights: new Map(compiled.weights.map((weight, place) => [compiled.terms[place] ?? '', weight])),
    rarest: Math.log(1 + articles.length),
    meanings: (text) => meaningsOf(text, spell),
  };
}

/** What an article says about its problem apart from its phrases. */
function textsOf({ summary, causes }: Article): string[] {
  return [summary, ...causes.flatMap(({ title, why = '' }) => [title, why])];
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
