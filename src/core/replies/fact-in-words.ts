import type { KnownFact } from '../intake/read-facts';
import type { FactCatalogue } from '../knowledge/fact-catalogue';
import { listing, message, said, taught, type PlainKey, type Text } from '../languages/text';

/** "How the machine is joined" */
export function factTitle(facts: FactCatalogue, fact: string): Text {
  const title = facts[fact]?.title;
  return title === undefined ? said(fact) : taught(title);
}

/** "How the machine is joined: Both NO" */
export function factInWords(facts: FactCatalogue, fact: string, ...values: string[]): Text {
  const labels = values.map((value) => {
    const label = facts[fact]?.values[value]?.label;
    return label === undefined ? said(value) : taught(label);
  });
  return message('fact.is', { fact: factTitle(facts, fact), value: listing('or', labels) });
}

const learnt = {
  dsregcmd: 'learnt.dsregcmd',
  event: 'learnt.event',
  words: 'learnt.words',
  message: 'learnt.message',
  code: 'learnt.code',
  shape: 'learnt.shape',
  answer: 'learnt.answer',
} as const satisfies Record<KnownFact['from'], PlainKey>;

/** "AzureAdPrt: NO (from the dsregcmd output)" */
export function knownInWords(facts: FactCatalogue, { fact, value, from }: KnownFact): Text {
  return message('fact.known', { fact: factInWords(facts, fact, value), learnt: message(learnt[from]) });
}
