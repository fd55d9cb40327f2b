import type { Hint } from '../intake/hint';
import type { FactCatalogue } from '../knowledge/fact-catalogue';
import { onOneLine } from '../languages/one-line';
import { message, said, taught, type Text } from '../languages/text';
import { factInWords } from './fact-in-words';

/** A question that the person's own words seem to answer: they confirm it or choose another answer. */
export function askedWithHint(ask: string, hint: string | undefined): Text {
  return hint === undefined
    ? taught(ask)
    : message('question.withHint', { ask: taught(ask), words: said(onOneLine(hint)) });
}

/** What the person's words hint at, said so that nobody takes it for known. */
export function hintInWords({ fact, value, text }: Hint, facts: FactCatalogue): Text {
  return message('fact.hinted', { fact: factInWords(facts, fact, value), words: said(onOneLine(text)) });
}
