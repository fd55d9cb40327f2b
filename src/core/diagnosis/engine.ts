import type { IntakeCatalogue } from '../intake/catalogue';
import { pasteReader, type ErrorReport, type PasteReading } from '../intake/read-paste';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { Explanation } from '../knowledge/explanations/explanation';
import { diagnose, type Diagnosis, type Findings } from './diagnose';
import { explain } from './explain';
import { nextCheck } from './next-check';
import { remembered } from './remembered-checks';
import { suggest, type Suggestions } from './suggest';

/** Reading and diagnosing over one knowledge base: what every surface stands on. */
export interface Engine {
  index: KnowledgeIndex;
  /** `pastedAt`, an ISO time, tells old outputs from new ones; without it none is called old. */
  read(paste: string, pastedAt?: string): PasteReading;
  diagnose(findings: Findings): Diagnosis;
  /** What the person's words may mean, where they lead nowhere surely. `diagnosis` is the one of these findings. */
  suggest(findings: Findings, diagnosis: Diagnosis): Suggestions;
  /** What answers a paste that only asks something; undefined for failures and everything else. */
  explain(report: ErrorReport): Explanation | undefined;
}

export function createEngine(index: KnowledgeIndex): Engine {
  const ask = remembered(nextCheck);
  return {
    index,
    read: pasteReader(catalogueOf(index)),
    diagnose: (findings) => diagnose(findings, index, ask),
    suggest: (findings, diagnosis) => suggest(findings, diagnosis, index),
    explain: (report) => explain(report, index),
  };
}

/** What intake looks for, out of the knowledge. */
export function catalogueOf(index: KnowledgeIndex): IntakeCatalogue {
  return {
    codes: index.codes,
    facts: Object.entries(index.knowledge.facts).map(([fact, { values, read }]) => ({
      fact,
      values: Object.keys(values),
      readings: read,
    })),
    messages: index.messages,
    phraseWords: index.phraseWords,
    dumpRules: index.knowledge.dumpRules,
  };
}
