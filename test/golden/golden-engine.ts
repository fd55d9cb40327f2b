import path from 'node:path';
import { codeTable } from '../../src/core/codes/code-table';
import { createEngine, type Engine } from '../../src/core/diagnosis/engine';
import { indexKnowledge } from '../../src/core/knowledge/knowledge-index';
import { problemInWords, readKnowledgeFiles } from '../../src/tools/knowledge/read-files';

/**
 * The engine over the few articles of `test/golden/knowledge`, which show every kind of card. They were taken from the
 * knowledge base once and stay as they are, so a wording that changes in a real article changes no golden card. A new
 * rule of the lint is about the real articles; these only have to be readable.
 */
export function goldenEngine(): Engine {
  const { knowledge, codes, problems } = readKnowledgeFiles(path.join(__dirname, 'knowledge'));
  if (problems.length > 0) throw new Error(problems.map(problemInWords).join('\n'));
  return createEngine(indexKnowledge(knowledge, codeTable(codes)));
}
