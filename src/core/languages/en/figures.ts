/** Figures for IT: what became of cases. */
export const figures = {
  'figures.noArticle': 'No article fitted',
  'figures.atQuestion': 'At the question: {question}',
  'figures.atStep': 'At step {number} of: {cause}',
} as const;
