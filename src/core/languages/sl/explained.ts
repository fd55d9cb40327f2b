import type { Catalogue } from '../translator';

export const explained = {
  'explained.hint': 'Če kaj ni uspelo, prilepite napako sem.',
  'explained.caseStays': 'Vaš primer {case} ostane, kot je.',
  'explained.caseAsks': 'Vaš primer {case} ostane, kot je. Še vedno sprašuje: {ask}',
} as const satisfies Catalogue;
