import type { ErrorReport } from '../intake/read-paste';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { isSilent, listing, message } from '../languages/text';
import { guideBelow } from './compose-guide';
import { lineByLine, linesOf, saidOf } from './dump-in-words';
import type { CaseHead, HealthyReply } from './reply';
import { judgedOutput } from './verdict';

/** Says that an output shows nothing wrong, what that rests on, and where to look instead. */
export function healthyReply(head: CaseHead, report: ErrorReport, { knowledge }: KnowledgeIndex): HealthyReply {
  const output = judgedOutput(report, knowledge);
  const well = saidOf(output, 'healthy');
  return {
    ...head,
    ...guideBelow(knowledge),
    kind: 'healthy',
    title: message('healthy.title'),
    message: listing(
      'sentences',
      well.map(({ says }) => says),
    ),
    next: well.map(({ do: next }) => next).filter((next) => !isSilent(next)),
    doubts: linesOf(output, 'doubt'),
    output: lineByLine(output),
  };
}
