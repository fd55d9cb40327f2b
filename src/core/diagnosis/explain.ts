import type { ErrorReport } from '../intake/read-paste';
import type { Explanation } from '../knowledge/explanations/explanation';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';

/** What answers a paste that only asks something. A paste with a failure in it is a failure, whatever it also asks. */
export function explain(report: ErrorReport, index: KnowledgeIndex): Explanation | undefined {
  return holdsFailure(report) ? undefined : index.explanationOf(report.text);
}

/** A code, a sentence of a product, an event, a line of an output, an error's JSON or an expression. */
export function holdsFailure(report: ErrorReport): boolean {
  const { codes, messages, events, fields, httpStatuses, expressions, innermost, isDump, facts } = report;
  return (
    isDump ||
    innermost !== undefined ||
    [codes, messages, events, httpStatuses, expressions].some((found) => found.length > 0) ||
    Object.keys(fields).length > 0 ||
    facts.some(({ from }) => from !== 'words')
  );
}
