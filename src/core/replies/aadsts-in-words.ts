import { familyOfAadsts, shorterAadsts, type AadstsFamily } from '../codes/aadsts-families';
import type { CodeTable } from '../codes/code-table';
import { listing, message, said, taught, type Text } from '../languages/text';

const agreements = { all: 'aadsts.all', most: 'aadsts.most', mixed: 'aadsts.mixed' } as const satisfies Record<
  AadstsFamily['agreement'],
  string
>;

/** What can honestly be said of an AADSTS number whose meaning nobody published: where it sits, and how much that tells. */
export function neighboursInWords(digits: string, table: CodeTable): Text {
  const family = familyOfAadsts(digits);
  const shorter = shorterAadsts(digits, table);
  return listing('sentences', [
    ...(family
      ? [message(agreements[family.agreement], { count: family.documented, about: taught(family.about) })]
      : []),
    ...(shorter ? [message('aadsts.longer', { number: said(shorter.number), name: said(shorter.name) })] : []),
  ]);
}
