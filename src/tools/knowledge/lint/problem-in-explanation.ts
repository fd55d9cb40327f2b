import type { Explanation } from '../../../core/knowledge/explanations/explanation';
import type { KnowledgeFiles, Problem } from '../read-files';

/** A problem at a place of an explanation. */
export function problemInExplanation(
  { fileOfExplanation, lineOf }: KnowledgeFiles,
  explanation: Explanation,
  keys: readonly (string | number)[],
  message: string,
): Problem {
  const file = fileOfExplanation.get(explanation) ?? explanation.id;
  return { file, line: lineOf(file, [explanation.id, ...keys]), message: `${explanation.id}: ${message}` };
}
