import type { Catalogue } from '../translator';

/** Articles and codes as reference: what an article is about, and how its parts are called. */
export const knowledge = {
  'area.approvals': 'Genehmigungen',
  'area.cloudFlows': 'Cloud-Flows',
  'area.desktopFlows': 'Desktop-Flows',
  'area.devices': 'Geräte',
  'area.hostedMachines': 'Gehostete Computer',
  'area.signIn': 'Anmeldung',

  'frequency.common': 'Oft die Ursache',
  'frequency.sometimes': 'Manchmal die Ursache',
  'frequency.rare': 'Selten die Ursache',

  'code.named': 'Er hat einen Namen, und es gibt noch keinen Artikel darüber.',
} as const satisfies Catalogue;
