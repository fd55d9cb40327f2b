import MiniSearch from 'minisearch';
import type { Article } from './article';
import { knownWords, meaningsOf, saysTrouble } from './everyday-words';

export interface WordHit {
  article: Article;
  /** 0 to 1: how much of what the person said, weighed by how telling each word is, one phrase of the article says too. */
  confidence: number;
  /** The person's own words that speak for it. */
  words: string[];
}

/** Finds articles by plain words, best first. Finds nothing rather than something far-fetched. */
export type WordSearch = (text: string) => WordHit[];

// A word of another product turns the same complaint into somebody else's.
const otherProducts = new Set(
  `sap salesforce oracle jira confluence zoom slack spotify netflix facebook instagram twitter tiktok whatsapp telegram gmail google youtube amazon aws paypal bank banking iphone ipad android playstation xbox steam fortnite minecraft printer wifi router vpn camera car fridge washing netscaler citrix wordpress docker kubernetes github gitlab python java javascript react npm mysql postgres mongodb redis linux ubuntu macos jenkins adobe photoshop acrobat autocad matlab spss tableau grafana kibana zapier ifttt servicenow workday airflow terraform ansible puppet nginx apache cloudflare trello notion asana discord roblox vmware teamviewer anydesk netsuite hubspot shopify mailchimp dropbox selenium angular cypress openai chatgpt opera safari thunderbird`.split(/\s+/),
);

const ourProducts = /\b(?:power ?automate|power ?platform|flows?|pad|dataverse|sharepoint|connectors?|connections?|dsregcmd|entra|azure ?ad|prt|refresh token|conditional access|multi-?factor|mfa|unattended|attended|rpa|machine groups?|hosted machine|hybrid|device registration)\b/i;
const namesUs = /power ?automate|desktop flow|cloud flow|unattended|attended|\bpad\b/i;

const longestQuestion = 600;
const surestByWords = 0.7;
const least = { here: Number(process.env.LH ?? 0.5), elsewhere: Number(process.env.LE ?? 0.74) };
const unknownWeight = Number(process.env.U ?? 0.6);
const elsewhereInArticle = Number(process.env.EI ?? 0.8);
const K = Number(process.env.K ?? 0.7);

interface Phrase {
  article: Article;
  terms: ReadonlySet<string>;
}

export function wordSearch(articles: readonly Article[]): WordSearch {
  const spelling = speller(articles);
  const termsOf = (text: string): ReadonlySet<string> => new Set(meaningsOf(text).map(({ term }) => term));
  const phrases = articles.flatMap((article): Phrase[] => [...article.phrases, article.title].map((text) => ({ article, terms: termsOf(text) })));
  const vocabulary = new Map<Article, Set<string>>();
  const byTerm = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const words = vocabulary.get(phrase.article) ?? new Set();
    vocabulary.set(phrase.article, words);
    for (const term of phrase.terms) {
      words.add(term);
      byTerm.set(term, [...(byTerm.get(term) ?? []), phrase]);
    }
  }
  const frequency = new Map([...byTerm].map(([term, holders]) => [term, new Set(holders.map(({ article }) => article)).size]));
  const weight = (term: string): number => Math.log(1 + articles.length / (1 + (frequency.get(term) ?? 0)));
  const sum = (terms: Iterable<string>): number => [...terms].reduce((total, term) => total + weight(term), 0);

  return (text) => {
    if (text.length > longestQuestion) return [];
    const said = meaningsOf(text, spelling);
    const here = ourProducts.test(text);
    const foreign = said.filter(({ word }) => otherProducts.has(word)).map(({ term }) => term);
    const terms = new Set(said.map(({ term }) => term));
    const question = /^\W*(?:(?:what|which|who|where|when|how|can|could|is there|are there)\b)/i.test(text) && !saysTrouble(text);
    if (/^\W*what(?:'s| is| are| does)\b/i.test(text) && !saysTrouble(text)) return [];
    const total = [...terms].reduce((all, term) => all + (frequency.has(term) ? weight(term) : weight(term) * unknownWeight), 0);

    const best = new Map<Article, WordHit>();
    const candidates = new Set([...terms].flatMap((term) => byTerm.get(term) ?? []));
    for (const { article, terms: own } of candidates) {
      if (!namesUs.test(text) && foreign.some((term) => !own.has(term))) continue;
      const shared = [...terms].filter((term) => own.has(term));
      const also = [...terms].filter((term) => !own.has(term) && vocabulary.get(article)?.has(term));
      const covered = (sum(shared) + elsewhereInArticle * sum(also)) / total;
      const told = sum(shared) / sum(own);
      const confidence = surestByWords * Math.sqrt(covered * told) * (sum(shared) / (sum(shared) + K));
      if (shared.length < 2 && covered < 0.9) continue;
      if (question && confidence < 0.5) continue;
      if (confidence < surestByWords * (here ? least.here : least.elsewhere) || confidence <= (best.get(article)?.confidence ?? 0)) continue;
      best.set(article, { article, confidence, words: said.filter(({ term }) => shared.includes(term)).map(({ word }) => word) });
    }
    return [...best.values()].sort((one, other) => other.confidence - one.confidence || (one.article.id < other.article.id ? -1 : 1));
  };
}

const shortestMisspelt = 5;

/** Reads a word that no phrase has as the one it was meant to be, when only one or two letters are off. */
function speller(articles: readonly Article[]): (word: string) => string {
  const words = new Set([...knownWords, ...articles.flatMap((article) => [...article.phrases, article.title].flatMap((text) => meaningsOf(text).map(({ word }) => word)))]);
  const index = new MiniSearch<{ id: string; word: string }>({ fields: ['word'], idField: 'id', tokenize: (text) => [text] });
  index.addAll([...words].map((word) => ({ id: word, word })));
  return (word) => {
    if (word.length < shortestMisspelt || words.has(word) || /\d/.test(word)) return word;
    const [nearest] = index.search(word, { fuzzy: 2 }).filter(({ id }) => isSlip(word, String(id)));
    return nearest ? String(nearest.id) : word;
  };
}

/** One letter more, less or other; two letters swapped; in a long word two slips. */
function isSlip(written: string, meant: string): boolean {
  if (written[0] !== meant[0]) return false;
  return written.length >= 8 || [...written].sort().join('') === [...meant].sort().join('');
}
