import type { Catalogue } from '../translator';

export const figures = {
  'figures.noArticle': 'Ningún artículo encajaba',
  'figures.atQuestion': 'En la pregunta: {question}',
  'figures.atStep': 'En el paso {number} de: {cause}',
} as const satisfies Catalogue;
