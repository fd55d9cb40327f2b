import type { CaseEvent } from '../../core/cases/case-event';
import { factInWords, type FactCatalogue } from '../../core/knowledge/fact-catalogue';

const news: Partial<Record<CaseEvent['kind'], string>> = {
  pasted: 'the person pasted more.',
  fixed: 'the person says it works now.',
  'still failing': 'the person ran the flow again: it still fails.',
  left: 'the person put the case aside.',
};

/** What an act of the asker's says to IT; empty for what is none of their concern. An answer is told whole: a ticket has no card to look at. */
export function tellDesk(event: CaseEvent, facts: FactCatalogue): string {
  if (event.kind === 'answered') return `the person answered. ${factInWords(facts, event.fact, event.value)}.`;
  if (event.kind === 'not known') return `the person cannot find this out: ${facts[event.fact]?.title ?? event.fact}.`;
  return news[event.kind] ?? '';
}
