import { byWordsAlone } from '../diagnosis/suggest';
import type { Diagnosis, Findings } from '../diagnosis/diagnose';
import { isGuess } from '../diagnosis/certainty';
import { relevantFactsOf } from '../diagnosis/relevant-facts';
import type { Article } from '../knowledge/article';
import type { FactCatalogue } from '../knowledge/fact-catalogue';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { inOwnTerms } from '../knowledge/own-terms';

/**
 * What an assistant is asked: the person's redacted words, and what it may answer with. Everything it may name is in here,
 * so its answer can be checked exactly.
 */
export interface AssistantQuestion {
  text: string;
  candidates: readonly Candidate[];
  /** Facts that the candidates use. */
  facts: readonly AskableFact[];
}

export interface Candidate {
  /** `c01` to `c30`: the same names whatever the articles, so the request's schema never changes. */
  slot: string;
  article: string;
  title: string;
  summary: string;
  /** Titles of its causes. */
  causes: readonly string[];
}

export interface AskableFact {
  fact: string;
  ask: string;
  values: readonly { value: string; label: string }[];
  /** Slots of the candidates that use it. */
  usedBy: readonly string[];
}

/** Longer texts are logs: what fails stands in them as a code or a sentence, or nowhere. In UTF-16 units. */
export const longestAsked = 4_000;
/** In the order of the candidates; more would cost more than it tells. */
const mostFacts = 40;
const mostCauses = 4;

/**
 * Whether a case is worth asking about: nothing was found, several things fit alike, or words alone led to a guess. Never
 * beside a decisive code or message or an output of dsregcmd, of a text that is a log, or after the person has gone on.
 */
export function isUncertain(findings: Findings, { outcome, matches }: Diagnosis): boolean {
  const { text, isDump } = findings.report;
  if (isDump || text.length > longestAsked || hasGoneOn(findings)) return false;
  const [first] = matches;
  if (!first) return outcome === 'none';
  if (matches.some(({ evidence }) => evidence.some(isDecisive))) return false;
  return outcome === 'ambiguous' || byWordsAlone(first);
}

/**
 * The question about a case, when it is worth one. An answer that words alone are sure of is asked about only where the other
 * searches find something else first.
 */
export function assistantQuestion(
  findings: Findings,
  diagnosis: Diagnosis,
  index: KnowledgeIndex,
): AssistantQuestion | undefined {
  if (!isUncertain(findings, diagnosis)) return undefined;
  const { articles, agreedFirst } = index.shortlist(findings.report.spoken);
  const [first] = diagnosis.matches;
  const isSure = diagnosis.outcome === 'matched' && first !== undefined && !isGuess(first, findings);
  if (articles.length === 0 || (isSure && agreedFirst?.id === first.article.id)) return undefined;
  const candidates = articles.map(candidateOf);
  return { text: findings.report.text, candidates, facts: factsOf(articles, candidates, index.knowledge.facts) };
}

function isDecisive({ kind, role }: Diagnosis['matches'][number]['evidence'][number]): boolean {
  return kind !== 'words' && role === 'decisive';
}

function hasGoneOn({ answers, unknown, tried, chosen, refused, found }: Findings): boolean {
  const steps = answers.size + unknown.size + tried.size + (refused?.size ?? 0);
  return steps > 0 || chosen !== undefined || found !== undefined;
}

function candidateOf(article: Article, place: number): Candidate {
  const { id, title, summary, causes } = inOwnTerms(article, {});
  return {
    slot: `c${String(place + 1).padStart(2, '0')}`,
    article: id,
    title,
    summary,
    causes: causes.slice(0, mostCauses).map((cause) => cause.title),
  };
}

function factsOf(
  articles: readonly Article[],
  candidates: readonly Candidate[],
  catalogue: FactCatalogue,
): AskableFact[] {
  const usedBy = new Map<string, string[]>();
  articles.forEach((article, place) => {
    const slot = candidates[place]?.slot ?? '';
    for (const fact of relevantFactsOf(article, catalogue)) usedBy.set(fact, [...(usedBy.get(fact) ?? []), slot]);
  });
  return [...usedBy]
    .flatMap(([fact, slots]): AskableFact[] => {
      const definition = catalogue[fact];
      if (!definition?.check) return [];
      const values = Object.entries(definition.values).map(([value, { label }]) => ({ value, label }));
      return [{ fact, ask: definition.check.ask, values, usedBy: slots }];
    })
    .slice(0, mostFacts);
}
