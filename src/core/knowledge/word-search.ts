import type { Article } from './article';
import { saysTrouble, type Meaning } from './everyday-words';
import { sum, worthOfSmallWord, type Lexicon, type Phrase } from './lexicon';
import { aboutWhom, enoughOfOurs, isForeign, isOurStory } from './whose-product';

export interface WordHit {
  article: Article;
  /** 0 to 1: how much of what the person said the article says too, weighed by how telling each word is. */
  confidence: number;
  /** The person's own words that speak for it. */
  words: string[];
}

/** Finds articles by plain words, best first. Finds nothing rather than something far-fetched. */
export type WordSearch = (text: string) => WordHit[];

const asksWhatItIs = /^\W*what(?:'s|\u2019s| is| are)\b/i;

/** Longer texts are pastes, not sayings. */
const longestSaying = 600;
/** Longer ones hold more than a person tells. */
export const longestStory = 4000;
const mostComplaints = 12;
const surestByWords = 0.7;
/** What a word nobody wrote in any phrase weighs: it speaks of something else, unless the text is clearly about us. Then it is the person's own story. */
const foreignness = { elsewhere: 1.5, perhapsOurs: 1, ours: 0.4 };
/** What another phrase of the same article says counts nearly as much as what this one says. */
const creditOfPhrases = 0.9;
/** What only its summary and causes say counts less, and not at all where nothing says that the text is about us: they hold ordinary words. */
const creditOfTexts = 0.7;
const creditOfGuess = 0.85;
/** Sharing little more than small words proves little: at this weight half of it. */
const thinEvidence = 0.5;
/** Of two that fit alike the one that shares more comes first: at this weight it loses half of its confidence. */
const thinLead = 1.5;
/** How well a phrase must fit: better when nothing says that the text is about us, best when it says of nothing that it is wrong. */
const leastFit = { ours: 0.5, elsewhere: 0.66, untroubled: 0.76 };
/** A text of many telling words shares some with any article by chance: what it shares must weigh more. */
const manyWords = 18;
const leastOfMany = 0.45;
/** How well one sentence of a story must fit: the others may say that it is about something else. */
const leastInStory = 0.7;

/**
 * Judges each phrase that shares a word by how much of the person's meaning its article covers and how much of the
 * phrase the person said. Such shares, unlike a raw score, mean the same for every text, so one threshold can abstain.
 * The lexicon is asked for when it is first needed.
 */
export function wordSearch(lexicon: () => Lexicon): WordSearch {
  return (text) => {
    if (text.length > longestStory || (asksWhatItIs.test(text) && !saysTrouble(text))) return [];
    const complaints = isOurStory(text) ? complaintsIn(text) : [];
    if (text.length > longestSaying && complaints.length === 0) return [];
    const words = lexicon();
    const whole = text.length > longestSaying ? [] : searchIn(words, text);
    return surestFirst([...whole, ...complaints.flatMap((complaint) => searchIn(words, complaint, leastInStory))]);
  };
}

/**
 * People tell what they built, what they tried and who waits for it; only a sentence or two is the complaint, and the
 * rest would drown it. Those sentences, of a story that has several.
 */
function complaintsIn(story: string): string[] {
  const sentences = story.split(/(?<=[.!?;:])\s+|\n+/);
  return sentences.length < 2
    ? []
    : sentences
        .filter((sentence) => sentence.length <= longestSaying && saysTrouble(sentence))
        .slice(0, mostComplaints);
}

/** Each article once, as sure as its surest hit. */
function surestFirst(hits: readonly WordHit[]): WordHit[] {
  const best = new Map<Article, WordHit>();
  for (const hit of hits) if (hit.confidence > (best.get(hit.article)?.confidence ?? 0)) best.set(hit.article, hit);
  return [...best.values()].sort(
    (one, other) => other.confidence - one.confidence || (one.article.id < other.article.id ? -1 : 1),
  );
}

/** A meaning of the text with what it weighs; worked out once, because very many phrases share it. */
interface Weighed {
  meaning: Meaning;
  worth: number;
  /** What it counts for when it is covered: less when the word was only guessed. */
  counts: number;
}

/** All phrases that fit a text well enough. */
function searchIn(lexicon: Lexicon, text: string, inStory = 0): WordHit[] {
  const about = aboutWhom(text);
  const ours = inStory > 0 || about.ourWords > 0;
  const enough = surestByWords * Math.max(inStory, leastFitOf(text, ours));
  const said = weighed(lexicon, text, ours);
  const total = sum(said.map(({ worth }) => worth));
  const foreign = said.filter(({ meaning }) => isForeign(meaning.word, about));
  const coverOf = rememberedCover(lexicon, { said, foreign, ours });
  const smallSaid = said.filter(({ meaning }) => meaning.small);
  const least = leastConfidence(said.length - smallSaid.length);

  const hits: WordHit[] = [];
  for (const [{ article, terms, weight }, words] of sharedTelling(said, lexicon.phrasesWith)) {
    const cover = coverOf(article);
    if (cover === undefined) continue;
    const coveredBy = ({ counted }: Shared): number => (cover + counted * (1 - creditOfPhrases)) / total;
    const confidenceOf = (both: Shared): number =>
      surestByWords * Math.sqrt(coveredBy(both) * (both.fits / weight)) * (both.fits / (both.fits + thinEvidence));
    const telling = shared(words);
    // Most phrases are too far off even with every small word, and looking for those is slow.
    if (confidenceOf(shared(smallSaid, telling)) < enough) continue;
    const all = shared(
      smallSaid.filter(({ meaning }) => terms.includes(meaning.term)),
      telling,
    );
    const confidence = confidenceOf(all);
    // A single word is enough only when it is all that was said, and a story says more.
    if (confidence < enough || (words.length < 2 && (inStory > 0 || coveredBy(all) < 0.8))) continue;
    const surely = confidence * ((all.fits + thinEvidence) / (all.fits + thinLead));
    if (surely < least) continue;
    hits.push({
      article,
      confidence: surely,
      words: words.map(({ meaning }) => meaning.word),
    });
  }
  return hits;
}

/** How well a phrase must fit for a text that is, or may not be, about us. */
function leastFitOf(text: string, ours: boolean): number {
  if (!saysTrouble(text)) return leastFit.untroubled;
  return ours ? leastFit.ours : leastFit.elsewhere;
}

function leastConfidence(tellingWords: number): number {
  return tellingWords > manyWords ? leastOfMany : 0;
}

/** Words that a phrase and the text share, in sums: what they weigh, and what they count for when they are covered. */
interface Shared {
  fits: number;
  counted: number;
}

function shared(words: readonly Weighed[], from: Shared = { fits: 0, counted: 0 }): Shared {
  let { fits, counted } = from;
  for (const { worth, counts } of words) {
    fits += worth;
    counted += counts;
  }
  return { fits, counted };
}

/** What a text says, each term once, with its weight. */
function weighed({ weights, rarest, meanings }: Lexicon, text: string, ours: boolean): Weighed[] {
  const nearOurs = aboutWhom(text).ourWords >= enoughOfOurs ? 'ours' : ours ? 'perhapsOurs' : 'elsewhere';
  const foreignWorth = rarest * foreignness[nearOurs];
  const said = new Map(meanings(text).map((meaning) => [meaning.term, meaning])).values();
  return [...said].map((meaning) => {
    const { term, small, guessed } = meaning;
    const worth = small
      ? worthOfSmallWord
      : (weights.get(term) ?? (ours && /^\d+$/.test(term) ? worthOfSmallWord : foreignWorth));
    return { meaning, worth, counts: worth * (guessed ? creditOfGuess : 1) };
  });
}

/** What an article as a whole says of the text, worked out once for its many phrases; undefined when the text is about another product. */
function rememberedCover(
  { vocabularyOf }: Lexicon,
  { said, foreign, ours }: { said: readonly Weighed[]; foreign: readonly Weighed[]; ours: boolean },
): (article: Article) => number | undefined {
  const covers = new Map<Article, number | undefined>();
  const coverOf = (article: Article): number | undefined => {
    const words = vocabularyOf(article);
    if (foreign.some(({ meaning: { term } }) => !words.phrases.has(term) && !words.texts.has(term))) return undefined;
    let cover = 0;
    for (const { meaning, counts } of said) {
      if (words.phrases.has(meaning.term)) cover += counts * creditOfPhrases;
      else if (ours && words.texts.has(meaning.term)) cover += counts * creditOfTexts;
    }
    return cover;
  };
  return (article) => {
    if (!covers.has(article)) covers.set(article, coverOf(article));
    return covers.get(article);
  };
}

/** Every phrase that shares a telling word, with those it shares: what a text costs grows with these, not with all phrases. */
function sharedTelling(said: readonly Weighed[], phrasesWith: Lexicon['phrasesWith']): Map<Phrase, Weighed[]> {
  const shared = new Map<Phrase, Weighed[]>();
  for (const one of said) {
    if (one.meaning.small) continue;
    for (const phrase of phrasesWith(one.meaning.term)) {
      const words = shared.get(phrase);
      if (words) words.push(one);
      else shared.set(phrase, [one]);
    }
  }
  return shared;
}
