import type { Catalogue } from '../translator';

export const figures = {
  'figures.noArticle': 'Nenhum artigo serviu',
  'figures.atQuestion': 'Na pergunta: {question}',
  'figures.atStep': 'Na etapa {number} de: {cause}',
} as const satisfies Catalogue;
