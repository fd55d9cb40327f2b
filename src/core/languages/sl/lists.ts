import type { Catalogue } from '../translator';

export const lists = {
  'list.words': '{before} {after}',
  'list.sentences': '{before} {after}',
  'list.items': '{before}, {after}',
  'list.clauses': '{before}; {after}',
  'list.and': '{before} in {after}',
  'list.or': '{before} ali {after}',
} as const satisfies Catalogue;
