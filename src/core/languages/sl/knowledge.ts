import type { Catalogue } from '../translator';

export const knowledge = {
  'area.approvals': 'Odobritve',
  'area.cloudFlows': 'Tokovi v oblaku',
  'area.desktopFlows': 'Namizni tokovi',
  'area.devices': 'Naprave',
  'area.hostedMachines': 'Gostovani računalniki',
  'area.signIn': 'Vpis',

  'frequency.common': 'Pogosto vzrok',
  'frequency.sometimes': 'Včasih vzrok',
  'frequency.rare': 'Redko vzrok',

  'code.named': 'Ima ime, članka o tem pa še ni.',
} as const satisfies Catalogue;
