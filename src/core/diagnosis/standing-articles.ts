import type { ErrorReport } from '../intake/read-paste';
import type { Article } from '../knowledge/article';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { domainsOf } from './domains';
import { rankArticles, tiedAtFront, type RankedArticle } from './rank-articles';

/** What a paste says, and who has put which article in front of what it speaks for. */
export interface ArticlesInFront {
  report: ErrorReport;
  /** Article the person chose when several fitted. */
  chosen?: string | undefined;
  /** Articles the person said it is not. */
  refused?: ReadonlySet<string>;
  /** Articles to choose from, best first, because the paste leads nowhere surely: see suggest.ts. */
  suggested?: readonly string[] | undefined;
  /** What an assistant found in the person's words; its facts stand among the report's hints. */
  found?: FoundByAssistant | undefined;
}

export interface FoundByAssistant {
  article: string;
  /** The person's own words that led to it; empty when their text was deleted since. */
  words: string;
  /** The fact that would decide; its question goes first where one is asked. */
  wanted: string | undefined;
}

/** Who put an article in front: the evidence, the person, or what was suggested to choose from. */
type Front = 'ranked' | 'chosen' | 'found' | 'suggested';

/** How many at the front the person chooses from. Asked of what was not refused: behind refused articles others may be tied just as well. */
export function choicesIn(standing: readonly RankedArticle[], front: Front): number {
  if (front === 'chosen' || front === 'found') return 0;
  if (front === 'suggested') return standing.length;
  const tied = tiedAtFront(standing);
  return tied.length < 2 ? 0 : tied.length;
}

/** The articles that the paste speaks for, without those the person refused; or the one the person chose in front; or those suggested. */
export function standingArticles(
  { report, chosen: id, found, refused, suggested }: ArticlesInFront,
  index: KnowledgeIndex,
): { standing: RankedArticle[]; front: Front } {
  // A state is named by what a machine printed; what only the person can know of it, such as what was set up, may be a hint.
  const said = [...report.hints, ...report.facts].map(({ fact, value }) => [fact, value] as const);
  const stated = domainsOf(index.knowledge.facts, new Map(said));
  const candidates = rankArticles(report, index, stated);
  const chosen = id === undefined ? undefined : index.articleById.get(id);
  if (chosen) return { standing: withChosen(chosen, candidates), front: 'chosen' };
  const picked = found && !refused?.has(found.article) ? index.articleById.get(found.article) : undefined;
  if (found && picked) return { standing: withFound(picked, found.words, candidates), front: 'found' };
  if (suggested) return { standing: suggestedIn(suggested, candidates, index), front: 'suggested' };
  return { standing: candidates.filter(({ article }) => !refused?.has(article.id)), front: 'ranked' };
}

function suggestedIn(
  suggested: readonly string[],
  candidates: readonly RankedArticle[],
  index: KnowledgeIndex,
): RankedArticle[] {
  return suggested.flatMap((id) => {
    const article = index.articleById.get(id);
    const found = candidates.find((candidate) => candidate.article === article);
    return found ?? (article ? [{ article, confidence: 0, evidence: [] }] : []);
  });
}

function withChosen(article: Article, ranked: readonly RankedArticle[]): RankedArticle[] {
  const found = ranked.find((candidate) => candidate.article === article) ?? { article, confidence: 0.6, evidence: [] };
  return [found, ...ranked.filter((candidate) => candidate !== found)];
}

/** Less sure than any sure answer: an assistant's choice is a guess, whatever it rests on. */
const sureByAssistant = 0.45;

function withFound(article: Article, words: string, ranked: readonly RankedArticle[]): RankedArticle[] {
  const found: RankedArticle = {
    article,
    confidence: sureByAssistant,
    evidence: [{ kind: 'words', role: 'umbrella', text: words, depth: 0 }],
  };
  return [found, ...ranked.filter((candidate) => candidate.article !== article)];
}
