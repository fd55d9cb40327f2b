import type { Engine } from '../../src/core/diagnosis/engine';

/** Where a paste leads at once, before any question. */
export interface Lead {
  outcome: string;
  /** The article shown first. */
  article: string | undefined;
  confidence: number;
}

export function leadOf(engine: Engine, paste: string): Lead {
  const reading = engine.read(paste);
  if (reading.kind !== 'report') return { outcome: reading.kind, article: undefined, confidence: 0 };
  const { outcome, matches } = engine.diagnose({
    report: reading.report,
    answers: new Map(),
    unknown: new Set(),
    tried: new Set(),
  });
  return { outcome, article: matches[0]?.article.id, confidence: matches[0]?.confidence ?? 0 };
}
