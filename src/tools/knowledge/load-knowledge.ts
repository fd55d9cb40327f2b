import { lazyCodeTable } from '../../core/codes/code-table';
import { lint } from './lint/lint';
import { indexKnowledge, type KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { readKnowledgeFiles, type Problem } from './read-files';

/** The knowledge base is not fit for use; the message names every file, line and reason. */
export class KnowledgeError extends Error {
  readonly code = 'KNOWLEDGE_INVALID';

  constructor(readonly problems: readonly Problem[]) {
    super(
      [
        'The knowledge base has mistakes:',
        ...problems.map(({ file, line, message }) => `  knowledge/${file}:${line}  ${message}`),
      ].join('\n'),
    );
    this.name = 'KnowledgeError';
  }
}

/** Reads, lints and files the knowledge under `root`. Throws {@link KnowledgeError} rather than start with half of it. */
export function loadKnowledge(root: string): KnowledgeIndex {
  const files = readKnowledgeFiles(root);
  const problems = lint(files);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return indexKnowledge(
    files.knowledge,
    lazyCodeTable(() => files.codes),
  );
}
