import MiniSearch from 'minisearch';
import stem from 'wink-porter2-stemmer';
import type { Article } from './article';

export interface WordHit {
  article: Article;
  /** 0 to 1: how much of what the person said, weighed by how telling each word is, one phrase of the article says too. */
  confidence: number;
  /** The person's own words that speak for it. */
  words: string[];
}

/** Finds articles by plain words, best first. Finds nothing rather than something far-fetched. */
export type WordSearch = (text: string) => WordHit[];

// Words every complaint has: they say that something is wrong, not what.
const emptyWords = new Set(
  `a an the and or but so of to in on at by for from with without as is are was were be been being am do does did done has have had having it its this that these those there here i im ive my me mine we our us you your he she they them their who whom which what when where why how
  not no nor none never cannot cant wont dont doesnt didnt isnt arent wasnt hasnt havent couldnt wouldnt can could will would shall should may might must
  please help hello hi hey thanks thank need want try tried trying get gets got getting keep keeps kept say says said saying tell tells told show shows shown see sees seen give gives given make makes just only also even still already again always since while then than too very really quite some any all every each both few more most other another same such own new now today yesterday morning time times way thing things something anything someone anyone everything
  error errors problem problems issue issues message fail fails failed failing failure wrong bad broken break breaks work works working worked
  if into out up down over under about after before during between because though although until against per via am pm ok okay using use used uses`.split(/\s+/),
);

// Words of one meaning here, by their stem's spelling before stemming.
const synonyms = new Map(
  Object.entries({
    pwd: 'password', passwords: 'password', passcode: 'password', login: 'signin', logon: 'signin', log: 'signin', logs: 'signin', logging: 'signin', logged: 'signin', sign: 'signin', signs: 'signin', signing: 'signin', signed: 'signin', signin: 'signin',
    creds: 'credentials', cred: 'credentials', credential: 'credentials', username: 'user', rpa: 'desktop', pad: 'desktop', pc: 'machine', computer: 'machine', laptop: 'machine', server: 'machine', vm: 'machine', device: 'machine',
    aad: 'entra', azuread: 'entra', azure: 'entra', rdp: 'remote', mfa: 'multifactor', '2fa': 'multifactor', ca: 'conditional', bot: 'flow', robot: 'flow', automation: 'flow', flows: 'flow', incorrect: 'invalid', rejected: 'refused', rejects: 'refused', refuses: 'refused', denied: 'refused', declined: 'refused', expires: 'expired', expiry: 'expired', timeout: 'timedout', timeouts: 'timedout',
  }),
);

// A word of another product turns the same complaint into somebody else's.
const otherProducts = new Set(
  `sap salesforce oracle jira confluence zoom slack spotify netflix facebook instagram twitter tiktok whatsapp telegram gmail google youtube amazon aws paypal bank banking iphone ipad android playstation xbox steam fortnite minecraft printer wifi router vpn camera car fridge washing netscaler citrix wordpress docker kubernetes github gitlab python java javascript react npm mysql postgres mongodb redis linux ubuntu macos`.split(/\s+/),
);

const ourProducts = /\b(?:power ?automate|power ?platform|flow|flows|pad|dataverse|sharepoint|refresh token|conditional access|hello pin|azure ad|multi-?factor|desktop flow|cloud flow|connector|connection|dsregcmd|entra|prt|approval|approvals|unattended|attended|rpa|machine group|hosted machine|hybrid join\w*|device registration)\b/i;

const longestQuestion = 600;

export function termsOf(text: string): { term: string; word: string }[] {
  return Array.from(text.toLowerCase().replaceAll("'", '').matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word)
    .filter((word) => word.length > 1 && !emptyWords.has(word))
    .map((word) => ({ term: stem(synonyms.get(word) ?? word), word }));
}

interface Phrase {
  id: string;
  article: Article;
  terms: ReadonlySet<string>;
}

const surestByWords = 0.7;
const leastTelling = 0.5;
const fewestTerms = 2;
// Two shared words are enough only from someone who speaks of flows; "the registration desk is busy" does not.
const fewestTermsElsewhere = 3;

/**
 * MiniSearch proposes phrases; a phrase is then judged by how much of the person's meaning it covers and how much of
 * it the person said. Coverage, unlike a raw score, means the same for every paste, so one threshold can abstain.
 */
export function wordSearch(articles: readonly Article[]): WordSearch {
  const phrases: Phrase[] = articles.flatMap((article) =>
    [...article.phrases, article.title].map((text, index) => ({ id: `${article.id}#${index}`, article, terms: new Set(termsOf(text).map(({ term }) => term)) })),
  );
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], tokenize: (text) => text.split(' ') });
  index.addAll(phrases.map(({ id, terms }) => ({ id, text: [...terms].join(' ') })));

  const frequency = new Map<string, number>();
  for (const { terms } of phrases) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weight = (term: string): number => Math.log(1 + phrases.length / (1 + (frequency.get(term) ?? 0)));
  const sum = (terms: Iterable<string>): number => [...terms].reduce((total, term) => total + weight(term), 0);

  return (text) => {
    if (text.length > longestQuestion) return [];
    const said = termsOf(text);
    const speaksOfFlows = ourProducts.test(text);
    if (!speaksOfFlows && said.some(({ word }) => otherProducts.has(word))) return [];
    if (said.some(({ word }) => otherProducts.has(word)) && !/power ?automate|desktop flow|cloud flow|unattended|attended/i.test(text)) return [];
    const terms = new Set(said.map(({ term }) => term));
    if (terms.size < fewestTerms) return [];
    // A word nobody wrote in any phrase says that the person means something else, but less than a known word says.
    const total = [...terms].reduce((all, term) => all + (frequency.has(term) ? weight(term) : weight(term) * 0.4), 0);

    const best = new Map<string, WordHit>();
    for (const { id } of index.search([...terms].join(' '), { combineWith: 'OR' }).slice(0, 60)) {
      const phrase = byId.get(String(id));
      if (!phrase) continue;
      const shared = [...terms].filter((term) => phrase.terms.has(term));
      if (shared.length < (speaksOfFlows ? fewestTerms : fewestTermsElsewhere)) continue;
      const covered = sum(shared) / total;
      const told = sum(shared) / sum(phrase.terms);
      const confidence = surestByWords * Math.sqrt(covered * told);
      if (confidence < surestByWords * leastTelling || confidence <= (best.get(phrase.article.id)?.confidence ?? 0)) continue;
      best.set(phrase.article.id, { article: phrase.article, confidence, words: said.filter(({ term }) => shared.includes(term)).map(({ word }) => word) });
    }
    return [...best.values()].sort((one, other) => other.confidence - one.confidence || (one.article.id < other.article.id ? -1 : 1));
  };
}
