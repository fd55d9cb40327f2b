import type { Catalogue } from '../translator';

/** How texts are put together. The first two of several are joined, then that with the next. */
export const lists = {
  'list.words': '{before} {after}',
  'list.sentences': '{before} {after}',
  'list.items': '{before}, {after}',
  'list.clauses': '{before}; {after}',
  'list.and': '{before} und {after}',
  'list.or': '{before} oder {after}',
} as const satisfies Catalogue;
