/** The words around the answer to a question; the answer itself stands in knowledge/explanations. */
export const explained = {
  'explained.hint': 'If something failed, paste its error here.',
  'explained.caseStays': 'Your case {case} stays as it is.',
  'explained.caseAsks': 'Your case {case} stays as it is. It still asks: {ask}',
} as const;
