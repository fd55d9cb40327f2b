import type { Complaint } from './complaint';

/** One sentence of the service: how it is recognised, and what it says. */
export interface Rule {
  /** Group 1, 2 and 3 are what the sentence names. Every repetition in it is bounded. */
  pattern: RegExp;
  says: (first: string, second: string, third: string) => Complaint | undefined;
}

export function sentence(message: string, { pattern, says }: Rule): Complaint | undefined {
  const match = pattern.exec(message);
  return match ? says(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined;
}

/** An expression in a message holds quotes itself, so only what follows it tells where it ends. */
export const expressionInQuotes = String.raw`template language expression '([^]{1,4096}?)'`;
