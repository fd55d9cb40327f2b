import type { Catalogue } from '../translator';

export const knowledge = {
  'area.approvals': 'Approbations',
  'area.cloudFlows': 'Flux de cloud',
  'area.desktopFlows': 'Flux de bureau',
  'area.devices': 'Appareils',
  'area.hostedMachines': 'Machines hébergées',
  'area.signIn': 'Connexion',

  'frequency.common': 'Souvent la cause',
  'frequency.sometimes': 'Parfois la cause',
  'frequency.rare': 'Rarement la cause',

  'code.named': 'Il a un nom, mais aucun article n’en parle encore.',
} as const satisfies Catalogue;
