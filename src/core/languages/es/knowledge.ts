import type { Catalogue } from '../translator';

export const knowledge = {
  'area.approvals': 'Aprobaciones',
  'area.cloudFlows': 'Flujos de nube',
  'area.desktopFlows': 'Flujos de escritorio',
  'area.devices': 'Dispositivos',
  'area.hostedMachines': 'Máquinas hospedadas',
  'area.signIn': 'Inicio de sesión',

  'frequency.common': 'A menudo es la causa',
  'frequency.sometimes': 'A veces es la causa',
  'frequency.rare': 'Rara vez es la causa',

  'code.named': 'Tiene nombre, y aún no hay ningún artículo sobre él.',
} as const satisfies Catalogue;
