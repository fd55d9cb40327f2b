import { silence } from '../languages/text';
import type { Reply } from './reply';

/** A page of everything a card of a case says; what belongs to no case is shown as it is. */
export function wholeReply(of: Reply, page: number): Reply {
  if (of.kind === 'whole' || !('caseId' in of)) return of;
  const { caseId, version, nonce } = of;
  return { kind: 'whole', caseId, version, nonce, note: silence, hidden: silence, page, of };
}
