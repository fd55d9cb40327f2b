import type { Hint } from '../intake/hint';
import { factInWords, type FactCatalogue } from '../knowledge/fact-catalogue';

/** A question that the person's own words seem to answer: they confirm it or choose another answer. */
export function askedWithHint(ask: string, said: string | undefined): string {
  return said === undefined ? ask : `${ask} You wrote \u201C${oneLine(said)}\u201D: is it the first answer?`;
}

/** What the person's words hint at, said so that nobody takes it for known. */
export function hintInWords({ fact, value, text }: Hint, facts: FactCatalogue): string {
  return `${factInWords(facts, fact, value)} (you wrote \u201C${oneLine(text)}\u201D; not confirmed)`;
}

function oneLine(said: string): string {
  return said.trim().replace(/\s+/g, ' ');
}
