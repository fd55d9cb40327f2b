import type { Catalogue } from '../translator';

export const explained = {
  'explained.hint': 'Si algo ha fallado, pegue aquí su error.',
  'explained.caseStays': 'Su caso {case} sigue como está.',
  'explained.caseAsks': 'Su caso {case} sigue como está. Aún pregunta: {ask}',
} as const satisfies Catalogue;
