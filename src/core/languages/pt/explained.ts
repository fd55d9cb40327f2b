import type { Catalogue } from '../translator';

export const explained = {
  'explained.hint': 'Se algo falhou, cole o erro aqui.',
  'explained.caseStays': 'O seu caso {case} continua como está.',
  'explained.caseAsks': 'O seu caso {case} continua como está. Ele ainda pergunta: {ask}',
} as const satisfies Catalogue;
