import { standingOf } from '../../core/diagnosis/certainty';
import { relevantFactsOf } from '../../core/diagnosis/relevant-facts';
import type { KnownFact } from '../../core/intake/read-facts';
import type { KnowledgeIndex } from '../../core/knowledge/knowledge-index';
import { message, taught, type Text } from '../../core/languages/text';
import { certaintyInWords } from '../../core/replies/certainty-in-words';
import type { CaseView } from '../turns/case-views';

/** The cause to act on and how sure it is, in the words its asker reads. Nothing when no cause is left, or several problems fit. */
export function howSure({ diagnosis, findings }: CaseView): Text[] {
  const { advice, matches } = diagnosis;
  const [match] = matches;
  if (!match || !advice) return [];
  const { certainty } = standingOf(match, advice.cause, { diagnosis, findings });
  return [message('handover.howSure', { sure: certaintyInWords(certainty), cause: taught(advice.cause.cause.title) })];
}

export function relevantFacts({ diagnosis }: CaseView, index: KnowledgeIndex): KnownFact[] {
  const [match] = diagnosis.matches;
  const bearing = match ? relevantFactsOf(match.article, index.knowledge.facts) : new Set<string>();
  return diagnosis.facts.filter(({ fact, from }) => from === 'dsregcmd' || from === 'answer' || bearing.has(fact));
}

/** What the person said may be what IT asked for. */
export function answersFirst(facts: readonly KnownFact[]): KnownFact[] {
  return facts.toSorted((one, other) => Number(other.from === 'answer') - Number(one.from === 'answer'));
}
