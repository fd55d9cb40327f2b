import type { Catalogue } from '../translator';

export const figures = {
  'figures.noArticle': 'Aucun article ne convenait',
  'figures.atQuestion': 'À la question : {question}',
  'figures.atStep': 'À l’étape {number} de : {cause}',
} as const satisfies Catalogue;
