import type { Catalogue } from '../translator';

export const knowledge = {
  'area.approvals': 'Aprovações',
  'area.cloudFlows': 'Fluxos da nuvem',
  'area.desktopFlows': 'Fluxos da área de trabalho',
  'area.devices': 'Dispositivos',
  'area.hostedMachines': 'Computadores hospedados',
  'area.signIn': 'Entrada',

  'frequency.common': 'Muitas vezes a causa',
  'frequency.sometimes': 'Às vezes a causa',
  'frequency.rare': 'Raramente a causa',

  'code.named': 'Tem um nome, e ainda não há artigo sobre ele.',
} as const satisfies Catalogue;
