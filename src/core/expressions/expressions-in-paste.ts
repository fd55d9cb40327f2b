import { judgeExpression, type ExpressionFinding } from './judge-expression';

/** More than one action rarely fails in one paste; a list of them helps nobody. */
const mostFindings = 3;

/** What the texts of a paste say of expressions, each once; what only names the action counts where nothing says more. */
export function expressionsIn(texts: readonly string[], whole: string): ExpressionFinding[] {
  const found = new Map<string, ExpressionFinding>();
  for (const text of texts) {
    const finding = judgeExpression(text, whole);
    if (!finding) continue;
    const key = JSON.stringify(finding.complaint);
    const known = found.get(key);
    if (!known || known.action === '') found.set(key, finding);
  }
  const all = [...found.values()];
  const specific = all.filter(({ complaint }) => complaint.about !== 'somewhere');
  return (specific.length > 0 ? specific : all).slice(0, mostFindings);
}
