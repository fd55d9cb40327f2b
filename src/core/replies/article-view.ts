import { conditionsOf, type Article, type Cause, type Condition } from '../knowledge/article';
import { relevantFactsOf } from '../diagnosis/relevant-facts';
import { resolutionOf } from '../knowledge/knowledge';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { inOwnTerms } from '../knowledge/own-terms';
import { listing, message, silence, taught, type PlainKey, type Text } from '../languages/text';
import { areaNames } from './area-names';
import { viewOfReference, type CodeView } from './code-view';
import { stepView } from './compose-steps';
import { factInWords } from './fact-in-words';
import { minutesInWords, personName } from './people-and-time';
import type { Link, StepView } from './reply';
import { linksOf } from './verdict';

/** Everything an article knows, to be read from beginning to end. */
export interface ArticleView {
  id: string;
  title: Text;
  summary: Text;
  area: Text;
  draft: boolean;
  codes: CodeView[];
  /** What the products print, in their own words. */
  messages: string[];
  causes: CauseView[];
  /** What tells the causes apart, and how to find it out. */
  questions: QuestionView[];
  resolutions: { id: string; title: Text; steps: StepView[] }[];
  notes: Text[];
  sources: Link[];
  /** ISO dates. */
  reviewed: string;
  reviewDue: string;
}

export interface CauseView {
  id: string;
  title: Text;
  why: Text;
  /** How often it is the one. */
  frequency: Text;
  /** What is so when it is this one: any of them is enough. Empty when nothing tells it from the others. */
  toldBy: Text[];
  /** The resolution to follow. */
  resolution: string;
}

export interface QuestionView {
  fact: string;
  ask: Text;
  findOut: Text;
  command: string;
  effort: Text;
  answers: Text[];
}

const frequencies = {
  common: 'frequency.common',
  sometimes: 'frequency.sometimes',
  rare: 'frequency.rare',
} as const satisfies Record<Cause['frequency'], PlainKey>;

/** Undefined for an id that no live article has. */
export function articleView(id: string, index: KnowledgeIndex): ArticleView | undefined {
  const stored = index.articleById.get(id);
  if (!stored) return undefined;
  const article = inOwnTerms(stored, {});
  return {
    id: article.id,
    title: taught(article.title),
    summary: taught(article.summary),
    area: message(areaNames[article.area]),
    draft: article.status === 'draft',
    codes: article.codes.map((code) => viewOfReference(code.id, index)),
    messages: article.messages.map(({ text }) => text),
    causes: article.causes.map((cause) => causeView(cause, index)),
    questions: questionsOf(article, index),
    resolutions: resolutionsOf(article, index),
    notes: article.notes.map(taught),
    sources: linksOf([...new Map(article.sources.map((source) => [source.url, source])).values()]),
    reviewed: article.reviewed,
    reviewDue: article.review_due,
  };
}

function causeView(cause: Cause, { knowledge: { facts } }: KnowledgeIndex): CauseView {
  const inWords = (condition: Condition): Text =>
    listing(
      'and',
      Object.entries(condition).map(([fact, values]) => factInWords(facts, fact, ...[values].flat())),
    );
  return {
    id: cause.id,
    title: taught(cause.title),
    why: cause.why === undefined ? silence : taught(cause.why),
    frequency: message(frequencies[cause.frequency]),
    toldBy: conditionsOf(cause)
      .filter((condition) => Object.keys(condition).length > 0)
      .map(inWords),
    resolution: cause.resolution,
  };
}

function questionsOf(article: Article, { knowledge: { facts } }: KnowledgeIndex): QuestionView[] {
  const bearing = relevantFactsOf(article, facts);
  return Object.entries(facts).flatMap(([fact, { check, values }]) =>
    check && bearing.has(fact)
      ? [
          {
            fact,
            ask: taught(check.ask),
            findOut: taught(check.find_out),
            command: check.command ?? '',
            effort: listing('sentences', [
              message('question.takes', { time: minutesInWords(check.minutes) }),
              check.by === 'maker'
                ? message('question.yourself')
                : message('question.needs', { who: personName(check.by) }),
            ]),
            answers: Object.values(values).map(({ label }) => taught(label)),
          },
        ]
      : [],
  );
}

/** Each that a cause leads to, once, in the order of the causes. */
function resolutionsOf(article: Article, { knowledge }: KnowledgeIndex): ArticleView['resolutions'] {
  return [...new Set(article.causes.map(({ resolution }) => resolution))].flatMap((id) => {
    const resolution = resolutionOf(article, id, knowledge.resolutions);
    return resolution
      ? [
          {
            id,
            title: taught(resolution.title),
            steps: resolution.steps.map((step, index) => ({
              ...stepView(step, index + 1, resolution.steps.length),
              done: false,
            })),
          },
        ]
      : [];
  });
}
