import type { Article } from './article';
import { meaningsOf, saysTrouble, tableWords, type Meaning } from './everyday-words';
import { speller } from './spelling';

export interface WordHit {
  article: Article;
  /** 0 to 1: how much of what the person said the article says too, weighed by how telling each word is. */
  confidence: number;
  /** The person's own words that speak for it. */
  words: string[];
}

/** Finds articles by plain words, best first. Finds nothing rather than something far-fetched. */
export type WordSearch = (text: string) => WordHit[];

// A word of another product turns the same complaint into somebody else's, unless the article speaks of it too.
const otherProducts = new Set(
  `sap salesforce oracle sql jira confluence zoom slack spotify netflix facebook instagram twitter tiktok whatsapp telegram gmail google youtube amazon aws paypal bank banking iphone ipad android playstation xbox steam fortnite minecraft roblox discord printer wifi router vpn camera car fridge washing netscaler citrix vmware teamviewer wordpress docker kubernetes github gitlab jenkins python java javascript react angular npm mysql postgres mongodb redis linux ubuntu macos nginx apache cloudflare selenium openai chatgpt adobe autocad matlab spss tableau grafana zapier ifttt servicenow workday airflow terraform ansible dropbox trello notion uipath blueprism openrpa taskt tagui robocorp winappdriver appium playwright puppeteer cypress autohotkey autoit`.split(/\s+/),
);

const oursByName = /power ?automate|\bpad\b|\b(?:desktop|cloud) flows?\b|\b(?:un)?attended\b/i;
const oursByWord = /\b(?:flows?|power ?platform|dataverse|sharepoint|connectors?|connections?|dsregcmd|entra|azure ?ad|prt|refresh token|conditional access|multi-?factor|mfa|rpa|machine groups?|hosted machine|hybrid|device registration)\b/i;
const asksWhatItIs = /^\W*what(?:'s|\u2019s| is| are)\b/i;

/** Longer texts are pastes, not sayings. */
const longestSaying = 600;
/** Longer ones hold more than a person tells. */
const longestStory = 4000;
const mostComplaints = 12;
const surestByWords = 0.7;
const worthOfSmallWord = 0.2;
/** A word nobody wrote in any phrase speaks of something else; the more so when nothing says that the text is about us. */
const foreignness = 1.5;
/** What another phrase of the same article says counts nearly as much as what this one says. */
const creditOfArticle = 0.9;
const creditOfGuess = 0.85;
/** Sharing little more than small words proves little: at this weight half of it. */
const thinEvidence = 0.5;
/** How well a phrase must fit: better when nothing says that the text is about us, best when it says of nothing that it is wrong. */
const least = { ours: 0.5, elsewhere: 0.64, untroubled: 0.76 };
/** How well one sentence of a story must fit: the others may say that it is about something else. */
const leastInStory = 0.7;

interface Phrase {
  article: Article;
  terms: ReadonlySet<string>;
  weight: number;
}

/** The words of all phrases, filed for searching. */
interface Lexicon {
  phrasesWith: ReadonlyMap<string, readonly Phrase[]>;
  vocabulary: ReadonlyMap<Article, ReadonlySet<string>>;
  /** How telling a term is: the fewer articles say it, the more. */
  weights: ReadonlyMap<string, number>;
  /** The weight of a term no article says. */
  rarest: number;
  meanings: (text: string) => Meaning[];
}

/**
 * Judges each phrase that shares a word by how much of the person's meaning its article covers and how much of the
 * phrase the person said. Such shares, unlike a raw score, mean the same for every text, so one threshold can abstain.
 */
export function wordSearch(articles: readonly Article[]): WordSearch {
  // Made when first needed: most pastes hold a code, and starting must not wait for this.
  let lexicon: Lexicon | undefined;
  return (text) => {
    if (asksWhatItIs.test(text) && !saysTrouble(text)) return [];
    const complaints = oursByName.test(text) ? complaintsIn(text) : [];
    if (text.length > longestSaying && complaints.length === 0) return [];
    const words = (lexicon ??= lexiconOf(articles));
    const whole = text.length > longestSaying ? [] : searchIn(words, text);
    return surestFirst([...whole, ...complaints.flatMap((complaint) => searchIn(words, complaint, leastInStory))]);
  };
}

/**
 * People tell what they built, what they tried and who waits for it; only a sentence or two is the complaint, and the
 * rest would drown it. Those sentences, of a story that has several.
 */
function complaintsIn(story: string): string[] {
  const sentences = story.length > longestStory ? [] : story.split(/(?<=[.!?;:])\s+|\n+/);
  return sentences.length < 2 ? [] : sentences.filter((sentence) => sentence.length <= longestSaying && saysTrouble(sentence)).slice(0, mostComplaints);
}

/** Each article once, as sure as its surest hit. */
function surestFirst(hits: readonly WordHit[]): WordHit[] {
  const best = new Map<Article, WordHit>();
  for (const hit of hits) if (hit.confidence > (best.get(hit.article)?.confidence ?? 0)) best.set(hit.article, hit);
  return [...best.values()].sort((one, other) => other.confidence - one.confidence || (one.article.id < other.article.id ? -1 : 1));
}

/** All phrases that fit a text well enough. */
function searchIn({ phrasesWith, vocabulary, weights, rarest, meanings }: Lexicon, text: string, inStory = 0): WordHit[] {
  const named = oursByName.test(text);
  const ours = named || inStory > 0 || oursByWord.test(text);
  const enough = surestByWords * Math.max(inStory, !saysTrouble(text) ? least.untroubled : ours ? least.ours : least.elsewhere);
  const said = [...new Map(meanings(text).map((meaning) => [meaning.term, meaning])).values()];
  const worth = ({ term, small }: Meaning): number => (small ? worthOfSmallWord : (weights.get(term) ?? rarest * (ours ? 1 : foreignness)));
  const total = sum(said.map(worth));
  const foreign = named ? [] : said.filter(({ word }) => otherProducts.has(word));

  const hits: WordHit[] = [];
  for (const phrase of new Set(said.flatMap(({ term, small }) => (small ? [] : (phrasesWith.get(term) ?? []))))) {
    const { article, terms } = phrase;
    const words = vocabulary.get(article);
    if (!words || foreign.some(({ term }) => !words.has(term))) continue;
    const shared = said.filter(({ term }) => terms.has(term));
    const fits = sum(shared.map(worth));
    const covered = sum(said.map((meaning) => worth(meaning) * (terms.has(meaning.term) ? 1 : words.has(meaning.term) ? creditOfArticle : 0) * (meaning.guessed ? creditOfGuess : 1))) / total;
    const confidence = surestByWords * Math.sqrt(covered * (fits / phrase.weight)) * (fits / (fits + thinEvidence));
    const telling = shared.filter(({ small }) => !small).map(({ word }) => word);
    // A single word is enough only when it is all that was said, and a story says more.
    if (confidence < enough || (telling.length < 2 && (inStory > 0 || covered < 0.8))) continue;
    hits.push({ article, confidence, words: telling });
  }
  return hits;
}

function lexiconOf(articles: readonly Article[]): Lexicon {
  const sayings = articles.flatMap((article) => [...article.phrases, article.title].map((text) => ({ article, meanings: meaningsOf(text) })));
  const vocabulary = new Map<Article, Set<string>>(articles.map((article) => [article, new Set()]));
  const speakers = new Map<string, number>();
  for (const { article, meanings } of sayings) {
    const words = vocabulary.get(article);
    for (const { term } of meanings) {
      if (!words?.has(term)) speakers.set(term, (speakers.get(term) ?? 0) + 1);
      words?.add(term);
    }
  }
  const small = new Set(sayings.flatMap(({ meanings }) => meanings.filter((meaning) => meaning.small).map(({ term }) => term)));
  const weights = new Map([...speakers].map(([term, count]) => [term, small.has(term) ? worthOfSmallWord : Math.log(1 + articles.length / (1 + count))]));

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
  const spell = speller(new Set([...tableWords, ...sayings.flatMap(({ meanings }) => meanings.map(({ word }) => word))]));
  return { phrasesWith, vocabulary, weights, rarest: Math.log(1 + articles.length), meanings: (text) => meaningsOf(text, spell) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
