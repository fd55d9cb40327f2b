import type { Catalogue } from '../translator';

export const explained = {
  'explained.hint': 'Wenn etwas fehlgeschlagen ist, fügen Sie den Fehler hier ein.',
  'explained.caseStays': 'Ihr Fall {case} bleibt, wie er ist.',
  'explained.caseAsks': 'Ihr Fall {case} bleibt, wie er ist. Er fragt noch: {ask}',
} as const satisfies Catalogue;
