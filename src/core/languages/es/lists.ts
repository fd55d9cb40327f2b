import type { Catalogue } from '../translator';

export const lists = {
  'list.words': '{before} {after}',
  'list.sentences': '{before} {after}',
  'list.items': '{before}, {after}',
  'list.clauses': '{before}; {after}',
  'list.and': '{before} y {after}',
  'list.or': '{before} o {after}',
} as const satisfies Catalogue;
