import type { KnowledgeFiles, Problem } from '../read-files';

/** One rule over all knowledge files. */
export interface Rule {
  name: string;
  /** What the rule demands, in a sentence for the person who broke it. */
  demands: string;
  check(files: KnowledgeFiles): Problem[];
}
