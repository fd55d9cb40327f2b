import { familyOfAadsts, shorterAadsts, type AadstsFamily } from '../codes/aadsts-families';
import type { CodeTable } from '../codes/code-table';

/** What can honestly be said of an AADSTS number whose meaning nobody published: where it sits, and how much that tells. */
export function neighboursInWords(digits: string, table: CodeTable): string {
  const family = familyOfAadsts(digits);
  const shorter = shorterAadsts(digits, table);
  return [
    ...(family ? [familyInWords(family)] : []),
    ...(shorter
      ? [
          `Longer numbers are often finer cases of their first five digits; here these are AADSTS${shorter.number} (${shorter.name}).`,
        ]
      : []),
  ].join(' ');
}

function familyInWords({ documented, agreement, about }: AadstsFamily): string {
  switch (agreement) {
    case 'all':
      return `The ${documented} published numbers around it are all about ${about}, so this one may be too.`;
    case 'most':
      return `Most of the ${documented} published numbers around it are about ${about}. That is a hint, not its meaning.`;
    case 'mixed':
      return `The ${documented} published numbers around it are mixed: they are about ${about}. That is a weak hint.`;
  }
}
