import type { Catalogue } from '../translator';

/** Figures for IT: what became of cases. */
export const figures = {
  'figures.noArticle': 'Kein Artikel passte',
  'figures.atQuestion': 'Bei der Frage: {question}',
  'figures.atStep': 'Bei Schritt {number} von: {cause}',
} as const satisfies Catalogue;
