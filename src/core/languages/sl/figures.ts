import type { Catalogue } from '../translator';

export const figures = {
  'figures.noArticle': 'Noben članek ni ustrezal',
  'figures.atQuestion': 'Pri vprašanju: {question}',
  'figures.atStep': 'Pri koraku {number}: {cause}',
} as const satisfies Catalogue;
