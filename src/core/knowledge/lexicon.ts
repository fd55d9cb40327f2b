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

export const worthOfSmallWord = 0.2;

export function lexiconOf(articles: readonly Article[]): Lexicon {
  const sayings = articles.flatMap((article) =>
    [...article.phrases, article.title].map((text) => ({ article, meanings: meaningsOf(text) })),
  );
  const vocabulary = new Map(
    articles.map((article) => [
      article,
      {
        phrases: new Set<string>(),
        texts: new Set(
          textsOf(article)
            .flatMap((text) => meaningsOf(text))
            .map(({ term }) => term),
        ),
      },
    ]),
  );
  const speakers = new Map<string, number>();
  for (const { article, meanings } of sayings) {
    const words = vocabulary.get(article)?.phrases;
    for (const { term } of meanings) {
      if (!words?.has(term)) speakers.set(term, (speakers.get(term) ?? 0) + 1);
      words?.add(term);
    }
  }
  const small = new Set(
    sayings.flatMap(({ meanings }) => meanings.filter((meaning) => meaning.small).map(({ term }) => term)),
  );
  const weights = new Map(
    [...speakers].map(([term, count]) => [
      term,
      small.has(term) ? worthOfSmallWord : Math.log(1 + articles.length / (1 + count)),
    ]),
  );

  const phrasesWith = new Map<string, Phrase[]>();
  for (const { article, meanings } of sayings) {
    const terms = new Set(meanings.map(({ term }) => term));
    const phrase = { article, terms, weight: sum([...terms].map((term) => weights.get(term) ?? 0)) };
    for (const term of terms) {
      const holders = phrasesWith.get(term) ?? [];
      phrasesWith.set(term, holders);
      holders.push(phrase);
    }
  }
  const spell = speller(
    new Set([...tableWords, ...sayings.flatMap(({ meanings }) => meanings.map(({ word }) => word))]),
  );
  return {
    phrasesWith,
    vocabulary,
    weights,
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
