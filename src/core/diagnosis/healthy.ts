import type { DumpFinding } from '../intake/dump-rule';
import type { JudgedRule } from '../knowledge/dump-rules';

/** Whether an output shows a machine, or what was pasted of it, in order: a rule says so, and none names an error. */
export function isHealthy(judged: readonly DumpFinding[], rules: readonly JudgedRule[]): boolean {
  const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));
  const severities = judged.map(({ rule }) => severityOf.get(rule));
  return severities.includes('healthy') && !severities.includes('error');
}
