import type { Article } from '../article';
import { saysTrouble, type Meaning } from '../everyday-words';
import { sum, type Lexicon } from '../lexicon';
import { aboutWhom, isForeign, rivalsIn } from '../whose-product';
import { longestStory, type WordSearch } from '../word-search';
import { characterGrams } from './character-grams';
import { combinedRanks } from './combined-ranks';
import { rankedSearch, type RankedSearch } from './ranked-search';

/** The articles that a person's own words may mean. */
export interface Shortlist {
  /** Best first, at most {@link longestShortlist}. */
  articles: readonly Article[];
  /** The article that the searches beside the search by words would put first together; undefined when they find none. */
  agreedFirst: Article | undefined;
  /** Whether the words share so much with the first article, and speak of no other product, that they hardly mean nothing of ours. */
  isLikely: boolean;
}

/** Finds articles by a person's own words where {@link WordSearch} abstains: here something is always nearest. */
export type ShortlistSearch = (text: string) => Shortlist;

/** In 30 the right article stood for every text of the own-words sets; test/plain-words/shortlist.test.ts measures it. */
export const longestShortlist = 30;

/** The search by words knows most of meanings, so it counts twice where it finds something. */
const weightOfWords = 2;
/**
 * How much a text must share with the first article, as the search of whole articles scores it, and which share of what it
 * says the article must say too, by the weight of the words. Set by the sayings of test/plain-words that may be tuned on and
 * by the decoys of test/decoys: lower, and more than 2 in 100 decoys would be asked "did you mean".
 */
const enoughShared = { trouble: { score: 100, share: 0.5 }, untroubled: { score: 140, share: 0.8 } };

const nothingFound: Shortlist = { articles: [], agreedFirst: undefined, isLikely: false };

interface Searches {
  ofArticles: RankedSearch<string>;
  ofPhrases: (terms: readonly string[]) => Article[];
  ofCharacters: RankedSearch<string>;
}

/**
 * Four searches, combined by rank: the search by words, BM25 of whole articles, BM25 of the phrase that fits best, and of
 * pieces of words. Built when first asked for: 0.4 s for a thousand articles.
 */
export function shortlistSearch(
  articles: readonly Article[],
  lexicon: () => Lexicon,
  byWords: WordSearch,
): ShortlistSearch {
  let built: Searches | undefined;
  return (text) => {
    if (text.length > longestStory) return nothingFound;
    const words = lexicon();
    const searches = (built ??= build(articles, words));
    const meanings = tellingOf(words, text);
    const terms = meanings.map(({ term }) => term);
    const articlesAt = (hits: ReturnType<RankedSearch<string>>): Article[] =>
      hits.flatMap(({ at }) => articles[at] ?? []);
    const whole = searches.ofArticles(terms);
    const beside = [
      articlesAt(whole),
      searches.ofPhrases(terms),
      articlesAt(searches.ofCharacters(characterGrams(text))),
    ].map((items) => ({ items, weight: 1 }));
    const found = { items: byWords(text).map(({ article }) => article), weight: weightOfWords };
    const ranked = combinedRanks([found, ...beside]);
    const [first] = ranked;
    const score = whole.find(({ at }) => articles[at] === first)?.score ?? 0;
    return {
      articles: ranked.slice(0, longestShortlist),
      agreedFirst: combinedRanks(beside)[0],
      isLikely: first !== undefined && isLikely(text, meanings, { score, share: shareOf(first, meanings, words) }),
    };
  };
}

/** What a text says beside small words, each term once. */
function tellingOf({ meanings }: Lexicon, text: string): Meaning[] {
  const telling = meanings(text).filter(({ small }) => !small);
  return [...new Map(telling.map((meaning) => [meaning.term, meaning])).values()];
}

function isLikely(text: string, meanings: readonly Meaning[], shared: { score: number; share: number }): boolean {
  const enough = enoughShared[saysTrouble(text) ? 'trouble' : 'untroubled'];
  if (shared.score < enough.score || shared.share < enough.share) return false;
  const about = aboutWhom(text);
  return rivalsIn(text).length === 0 && !meanings.some(({ word }) => isForeign(word, about));
}

/** The share of what was said that an article says too, 0 to 1, by the weight of the words. */
function shareOf(article: Article, meanings: readonly Meaning[], { weights, rarest, vocabularyOf }: Lexicon): number {
  const { phrases, texts } = vocabularyOf(article);
  const weightOf = ({ term }: Meaning): number => weights.get(term) ?? rarest;
  const total = sum(meanings.map(weightOf));
  const covered = sum(meanings.filter(({ term }) => phrases.has(term) || texts.has(term)).map(weightOf));
  return total === 0 ? 0 : covered / total;
}

function build(articles: readonly Article[], { phrases, vocabularyOf }: Lexicon): Searches {
  const all = phrases();
  const termsOf = new Map(articles.map((article): [Article, string[]] => [article, [...vocabularyOf(article).texts]]));
  for (const { article, terms } of all) termsOf.get(article)?.push(...terms);
  const phraseSearch = rankedSearch(all.map(({ terms }) => terms));
  return {
    ofArticles: rankedSearch(articles.map((article) => termsOf.get(article) ?? [])),
    ofPhrases: (terms) => [...new Set(phraseSearch(terms).flatMap(({ at }) => all[at]?.article ?? []))],
    ofCharacters: rankedSearch(gramsOf(articles)),
  };
}

/** Made one by one: all at once they would take twice the memory. */
function* gramsOf(articles: readonly Article[]): Generator<readonly string[]> {
  for (const { title, phrases } of articles) {
    const grams = new Set<string>();
    for (const saying of [title, ...phrases]) for (const gram of characterGrams(saying)) grams.add(gram);
    yield [...grams];
  }
}
