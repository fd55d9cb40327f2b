import type { Article } from '../knowledge/article';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { isGuess } from './certainty';
import type { Diagnosis, Findings, Match } from './diagnose';
import { holdsFailure } from './explain';
import { vetoesOf } from './rank-articles';

/** What a person's own words may mean. */
export interface Suggestions {
  /** Best first, at most three; none where the answer is sure, or where nothing is likely. */
  articles: readonly Article[];
  /** They are to be chosen from in place of the answer: it is a guess that no other search shares, or there is none. */
  instead: boolean;
}

const mostSuggested = 3;
const nothing: Suggestions = { articles: [], instead: false };

/**
 * "Did you mean ...?": where a person's words lead nowhere, or where they lead somewhere as a guess only. Words beside a code
 * or a message are not asked, and nothing is suggested to whoever has answered, tried or chosen something. Where a guess is
 * also what the other searches find it stands: of such guesses 19 in 20 are right. Who then says that it is not this is
 * offered the others.
 */
export function suggest(findings: Findings, diagnosis: Diagnosis, index: KnowledgeIndex): Suggestions {
  const [first] = diagnosis.matches;
  if (!isUnsure(findings, diagnosis) || !mayAsk(findings)) return nothing;
  const { articles, agreedFirst, isLikely } = index.shortlist(findings.report.spoken);
  const isVetoed = vetoesOf(findings.report);
  const likely = articles.filter((article) => !isVetoed(article)).slice(0, mostSuggested);
  const left = likely.filter(({ id }) => !findings.refused?.has(id));
  // Who refused one of them is offered the others, once; who refused them all is not asked on and on.
  if (left.length < likely.length) return { articles: left, instead: left.length > 1 };
  if (!first) return isLikely ? { articles: likely, instead: true } : nothing;
  const stands = diagnosis.choices === 0 && agreedFirst?.id === first.article.id;
  return { articles: withFound(index.articleById.get(first.article.id), likely), instead: !stands };
}

/** Nothing was found, or something by words alone that is a guess or was refused. */
function isUnsure(findings: Findings, { matches, outcome }: Diagnosis): boolean {
  const [first] = matches;
  if (!first) return outcome === 'none';
  return byWordsAlone(first) && (hasRefused(findings) || isGuess(first, findings));
}

function hasRefused({ refused }: Findings): boolean {
  return refused !== undefined && refused.size > 0;
}

/** Whether nothing but the words of a paste speaks for an article. Of one that the person chose they need not. */
export function byWordsAlone({ evidence }: Match): boolean {
  return evidence.length > 0 && evidence.every(({ kind }) => kind === 'words');
}

/** The articles that the person may say it is not: those to choose from, or the one that only words led to. */
export function refusableArticles({ matches, choices }: Pick<Diagnosis, 'matches' | 'choices'>): string[] {
  const [first] = matches;
  const shown = choices === 0 && first && byWordsAlone(first) ? [first] : matches.slice(0, choices);
  return shown.map(({ article }) => article.id);
}

/** What the diagnosis would answer is always among what is chosen from. */
function withFound(found: Article | undefined, likely: readonly Article[]): readonly Article[] {
  return found === undefined || likely.includes(found) ? likely : [found, ...likely].slice(0, mostSuggested);
}

/** Of words alone, before the person has gone on with an answer; who refused it goes back. */
function mayAsk(findings: Findings): boolean {
  const { report, answers, unknown, tried, chosen, found } = findings;
  const hasGoneOn = answers.size + unknown.size + tried.size > 0 && !hasRefused(findings);
  return chosen === undefined && found === undefined && !hasGoneOn && !holdsFailure(report);
}
