import { isCarrier } from '../intake/envelopes';
import type { FoundCode } from '../intake/find-codes';
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
  { codes, innermost }: Pick<ErrorReport, 'codes' | 'innermost'>,
  first: RankedArticle | undefined,
  index: KnowledgeIndex,
): Inside | undefined {
  const top = first?.evidence[0];
  if (first && !(top && knowsEnvelopeOnly(top))) return undefined;
  const outside = top?.depth ?? 0;
  const inside = codes
    .filter((found) => found.depth > outside && isReason(found) && index.articleOfCode(found.code.key) === undefined)
    .reduce<FoundCode | undefined>(
      (deepest, found) => (deepest === undefined || found.depth >= deepest.depth ? found : deepest),
      undefined,
    );
  if (inside) return { code: inside, text: inside.names[0] ?? inside.text };
  return (top === undefined || top.role === 'wrapper') && innermost
    ? { code: undefined, text: innermost.text }
    : undefined;
}

function knowsEnvelopeOnly({ kind, role }: Evidence): boolean {
  return (kind === 'code' || kind === 'message') && (role === 'wrapper' || role === 'umbrella');
}

/** A code that can be somebody's reason: one in the place of a code, or one with a name; not a carrier, not an event's number. */
function isReason({ code, labelled, known }: FoundCode): boolean {
  return code.system !== 'event' && (labelled || known) && !isCarrier(code.value);
}

/** What is left of the articles' confidence when the reason inside is unexplained. */
export function lessSure(ranked: readonly RankedArticle[]): RankedArticle[] {
  return ranked.map((candidate) => ({
    ...candidate,
    confidence: Math.round(candidate.confidence * worthOfEnvelope * 100) / 100,
  }));
}
