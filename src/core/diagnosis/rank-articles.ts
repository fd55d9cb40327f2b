import { codeFromReference } from '../codes/code';
import type { ErrorReport } from '../intake/read-paste';
import type { Article, EvidenceRole } from '../knowledge/article';
import { evidenceIn, evidenceOfSaidStatuses, type Evidence } from './evidence';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { rivalsIn } from '../knowledge/whose-product';
import { tokensOf } from '../intake/phrase-matcher';
import type { Domains } from './domains';

export interface RankedArticle {
  article: Article;
  confidence: number;
  evidence: Evidence[];
}

const strength: Record<EvidenceRole, number> = { wrapper: 0, umbrella: 1, general: 2, decisive: 3 };
const kindOrder = { code: 2, message: 2, state: 1, words: 0 } as const;
// How sure one piece of evidence makes us, by what it is. Numbers order answers; they are no statistics.
const sureness: Record<Evidence['kind'], Record<EvidenceRole, number>> = {
  code: { decisive: 0.95, general: 0.85, umbrella: 0.75, wrapper: 0.5 },
  message: { decisive: 0.92, general: 0.82, umbrella: 0.72, wrapper: 0.5 },
  state: { decisive: 0.8, general: 0.7, umbrella: 0.6, wrapper: 0.45 },
  words: { decisive: 0.7, general: 0.7, umbrella: 0.7, wrapper: 0.5 },
};

/** Orders the articles a report speaks for: stronger evidence first, then the innermost, then more of it. */
export function rankArticles(report: ErrorReport, index: KnowledgeIndex, stated: Domains): RankedArticle[] {
  const evidence = new Map<Article, Evidence[]>();
  const vetoed = vetoesOf(report);
  for (const { article, piece } of evidenceIn(report, index, stated))
    evidence.set(article, [...(evidence.get(article) ?? []), piece]);
  const named = [...evidence]
    .map(([article, pieces]) => ranked(article, pieces))
    .filter(({ article }) => !vetoed(article));
  const strongest = Math.max(-1, ...named.map((candidate) => strength[topOf(candidate).role]));
  // A command's output is no sentence; its fields speak through codes and states.
  const words =
    strongest < strength.umbrella && Object.keys(report.fields).length === 0 ? byWords(report, index, vetoed) : [];
  const known = new Set(named.map(({ article }) => article));
  const found = [...named, ...words.filter(({ article }) => !known.has(article))];
  const isGuess = found.every(
    ({ evidence, confidence }) => evidence[0]?.kind === 'words' && confidence < surerThanStatus,
  );
  const told = isGuess ? bySaidStatuses(report, index, vetoed) : [];
  const isTold = new Set(told.map(({ article }) => article));
  return [...told, ...found.filter(({ article }) => !isTold.has(article))].sort(byEvidence);
}

/** From so sure on, what was found by words says more than a status in a sentence. */
const surerThanStatus = 0.5;

function bySaidStatuses(
  report: ErrorReport,
  index: KnowledgeIndex,
  vetoed: (article: Article) => boolean,
): RankedArticle[] {
  return evidenceOfSaidStatuses(report, index)
    .filter(({ article }) => !vetoed(article))
    .map(({ article, piece }) => ranked(article, [piece]));
}

function ranked(article: Article, pieces: Evidence[]): RankedArticle {
  const sorted = [...pieces].sort((one, other) => comparePieces(one, other));
  const [top] = sorted;
  const base = top ? sureness[top.kind][top.role] : 0;
  // Further evidence for the same article makes surer, never certain.
  const confidence = Math.min(0.99, base + 0.02 * (sorted.length - 1));
  return { article, confidence: round(confidence), evidence: sorted };
}

// Less sure than this, words do not outweigh even a wrapper code.
const sureByWords = 0.55;

function byWords(report: ErrorReport, index: KnowledgeIndex, vetoed: (article: Article) => boolean): RankedArticle[] {
  const hits = index.searchWords(report.spoken);
  if (hits.length === 0) return [];
  // A sentence of a rival's error says nothing of ours, even where it stands apart from the rival's name.
  const rivals = new Set(rivalsIn(report.text));
  return hits
    .filter(
      ({ words }) => rivals.size === 0 || words.some((word) => rivals.has(word.toLowerCase().replaceAll(' ', ''))),
    )
    .map((hit): RankedArticle => ({
      article: hit.article,
      confidence: round(hit.confidence),
      evidence: [
        {
          kind: 'words',
          role: hit.confidence >= sureByWords ? 'umbrella' : 'wrapper',
          text: hit.words.join(' '),
          depth: 0,
        },
      ],
    }))
    .filter(({ article }) => !vetoed(article));
}

function comparePieces(one: Evidence, other: Evidence): number {
  return (
    strength[other.role] - strength[one.role] ||
    kindOrder[other.kind] - kindOrder[one.kind] ||
    serverFirst(one, other) ||
    other.depth - one.depth
  );
}

/** What the refusing server says names the cause; the Windows status beside it only says that it refused. */
function serverFirst(one: Evidence, other: Evidence): number {
  const isServer = (piece: Evidence): number => (piece.key?.startsWith('aadsts:') ? 1 : 0);
  return isServer(other) - isServer(one);
}

function topOf(candidate: RankedArticle): Evidence {
  return candidate.evidence[0] ?? { kind: 'words', role: 'wrapper', text: '', depth: 0 };
}

function byEvidence(one: RankedArticle, other: RankedArticle): number {
  return (
    comparePieces(topOf(one), topOf(other)) ||
    other.confidence - one.confidence ||
    // The search by words has ordered its hits by more than the two places a confidence is rounded to.
    (topOf(one).kind === 'words' ? 0 : one.article.id < other.article.id ? -1 : 1)
  );
}

const nearlyAsSure = 0.95;

/**
 * The articles at the front that nothing tells apart: equally strong, equally deep, equally well supported. Wrappers
 * are never worth a choice; of them the innermost goes first.
 */
export function tiedAtFront(all: readonly RankedArticle[]): RankedArticle[] {
  const [first] = all;
  if (!first) return [];
  const top = topOf(first);
  const tied = all.filter((candidate) => {
    const piece = topOf(candidate);
    if (top.kind === 'words') return piece.kind === 'words' && candidate.confidence >= first.confidence * nearlyAsSure;
    return (
      piece.role === top.role &&
      kindOrder[piece.kind] === kindOrder[top.kind] &&
      comparePieces(top, piece) === 0 &&
      candidate.confidence >= first.confidence - 0.01
    );
  });
  return top.role === 'wrapper' && top.kind !== 'words' ? tied.slice(0, 1) : tied.slice(0, 4);
}

/** Tells whether a report holds what proves that it is about something else than an article. The words of the paste are taken apart once, and only when an article asks. */
export function vetoesOf(report: ErrorReport): (article: Article) => boolean {
  const codes = new Set(report.codes.map(({ code }) => code.key));
  let words: string | undefined;
  return ({ excludes }) => {
    if (!excludes) return false;
    if (excludes.codes.some((code) => codes.has(codeFromReference(code).key))) return true;
    if (report.facts.some(({ fact, value }) => [excludes.facts[fact] ?? []].flat().includes(value))) return true;
    if (excludes.words.length === 0) return false;
    words ??= inWords(report.text);
    const said = words;
    return excludes.words.some((some) => said.includes(inWords(some)));
  };
}

function inWords(text: string): string {
  return ` ${tokensOf(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
