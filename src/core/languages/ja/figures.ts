import type { Catalogue } from '../translator';

export const figures = {
  'figures.noArticle': '該当する記事なし',
  'figures.atQuestion': '質問で: {question}',
  'figures.atStep': '手順 {number} で: {cause}',
} as const satisfies Catalogue;
