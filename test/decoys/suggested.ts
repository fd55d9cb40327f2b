import { findingsOfReport, type Diagnosis } from '../../src/core/diagnosis/diagnose';
import type { Engine } from '../../src/core/diagnosis/engine';
import type { ErrorReport } from '../../src/core/intake/read-paste';
import type { Article } from '../../src/core/knowledge/article';

export function readingOf(engine: Engine, text: string): ErrorReport {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`Cannot read ${JSON.stringify(text.slice(0, 80))}: ${reading.kind}`);
  return reading.report;
}

/** What is diagnosed of a text, and what is suggested beside it. */
export function suggestionsOf(
  engine: Engine,
  text: string,
): { diagnosis: Diagnosis; suggested: readonly Article[]; instead: boolean } {
  const findings = findingsOfReport(readingOf(engine, text));
  const diagnosis = engine.diagnose(findings);
  const { articles, instead } = engine.suggest(findings, diagnosis);
  return { diagnosis, suggested: articles, instead };
}
