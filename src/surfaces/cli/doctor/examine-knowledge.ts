import { fault, well, type Finding } from './finding';

/** What was loaded. */
export interface KnowledgeState {
  /** Tells two states of the knowledge apart. */
  digest: string;
  articles: number;
  /** Whether its sources have changed since they were compiled; where they do not lie beside it, they have not. */
  isStale: boolean;
}

const mend = 'Run "npm run build", or install the package again.';

/** Whether the compiled knowledge can be used, which one it is, and whether it is the newest. */
export function examineKnowledge(look: () => KnowledgeState): Finding[] {
  let state: KnowledgeState;
  try {
    state = look();
  } catch {
    return [fault('knowledge', 'The compiled knowledge is missing, damaged, or of another version.', mend)];
  }
  const { digest, articles, isStale } = state;
  const which = `${articles} articles, ${digest.slice(0, 12)}`;
  return [
    isStale
      ? fault('knowledge', `The files in knowledge/ have changed since they were compiled (${which}).`, mend)
      : well('knowledge', `The knowledge is in order (${which}).`),
  ];
}
