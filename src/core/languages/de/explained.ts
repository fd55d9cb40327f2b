import type { Catalogue } from '../translator';

/** The words around the answer to a question; the answer itself stands in knowledge/explanations. */
export const explained = {
  'explained.hint': 'Wenn etwas fehlgeschlagen ist, fügen Sie den Fehler hier ein.',
  'explained.caseStays': 'Ihr Fall {case} bleibt, wie er ist.',
  'explained.caseAsks': 'Ihr Fall {case} bleibt, wie er ist. Er fragt noch: {ask}',
} as const satisfies Catalogue;
