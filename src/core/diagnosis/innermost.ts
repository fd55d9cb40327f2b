import { isCarrier } from '../intake/envelopes';
import type { FoundCode } from '../intake/find-codes';
import type { InnermostSentence } from '../intake/innermost-sentence';
import type { ErrorReport } from '../intake/read-paste';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { Evidence } from './evidence';
import type { RankedArticle } from './rank-articles';

/** What an envelope alone says is worth less once it is plain that the reason inside it is another, unknown one. */
const worthOfEnvelope = 0.5;

/** The innermost reason of a paste, when no article is about it: a code, or the sentence that stands in its place. */
export interface Inside {
  code: FoundCode | undefined;
  /** Its name, or what it says. */
  text: string;
}

/**
 * The innermost reason of a report when no article fits, or the best one only knows the envelope around it. Of several codes that are
 * equally deep the last one counts: inner errors are written behind outer ones.
 */
export function unexplainedInside(
  report: Pick<ErrorReport, 'codes' | 'innermost' | 'expressions'>,
  first: RankedArticle | undefined,
  index: KnowledgeIndex,
): Inside | undefined {
  const top = first?.evidence[0];
  if (first && !(top && knowsEnvelopeOnly(top))) return undefined;
  return innerOf(unexplainedCode(report.codes, top?.depth ?? 0, index), unexplainedSentence(report, first));
}

/** At one depth a name says more than the sentence beside it. */
function innerOf(code: FoundCode | undefined, sentence: InnermostSentence | undefined): Inside | undefined {
  if (code && code.depth >= (sentence?.depth ?? 0)) return { code, text: code.names[0] ?? code.text };
  return sentence && { code: undefined, text: sentence.text };
}

function unexplainedCode(codes: readonly FoundCode[], outside: number, index: KnowledgeIndex): FoundCode | undefined {
  return codes
    .filter((found) => found.depth > outside && isReason(found) && index.articleOfCode(found.code.key) === undefined)
    .reduce<FoundCode | undefined>(
      (deepest, found) => (deepest === undefined || found.depth >= deepest.depth ? found : deepest),
      undefined,
    );
}

/** An expression that is judged is a reason that is understood. */
function unexplainedSentence(
  { innermost, expressions }: Pick<ErrorReport, 'innermost' | 'expressions'>,
  first: RankedArticle | undefined,
): InnermostSentence | undefined {
  const isUnderstood = expressions.some(({ complaint }) => complaint.about !== 'somewhere');
  return innermost && !isUnderstood && isBehind(innermost, first) ? innermost : undefined;
}

/** Evidence that is not about a reason: general words of an envelope, or of a sentence that carries another one. */
function knowsEnvelopeOnly({ kind, role, text, isAround }: Evidence): boolean {
  if (kind === 'message' && isAround) return true;
  if (kind === 'code' && isCarrier(text)) return true;
  return (kind === 'code' || kind === 'message') && (role === 'wrapper' || role === 'umbrella');
}

/** A wrapper says nothing by itself; what says more is outdone only by what stands further in. */
function isBehind({ depth }: InnermostSentence, first: RankedArticle | undefined): boolean {
  const evidence = first?.evidence ?? [];
  return evidence[0]?.role === 'wrapper' || evidence.every((piece) => piece.depth < depth);
}

/** A code that can be somebody's reason: one in the place of a code, or one with a name; not a carrier, not an event's number. */
function isReason({ code, labelled, known }: FoundCode): boolean {
  const isCode = labelled || known || code.system === 'aadsts';
  return isCode && code.system !== 'event' && !isCarrier(code.value);
}

/** What is left of the articles' confidence when the reason inside is unexplained. */
export function lessSure(ranked: readonly RankedArticle[]): RankedArticle[] {
  return ranked.map((candidate) => ({
    ...candidate,
    confidence: Math.round(candidate.confidence * worthOfEnvelope * 100) / 100,
  }));
}
