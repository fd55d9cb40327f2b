import type { Catalogue } from '../translator';

export const explained = {
  'explained.hint': 'Si quelque chose a échoué, collez l’erreur ici.',
  'explained.caseStays': 'Votre dossier {case} reste tel quel.',
  'explained.caseAsks': 'Votre dossier {case} reste tel quel. La question est toujours : {ask}',
} as const satisfies Catalogue;
