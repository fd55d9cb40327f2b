import type { Area } from '../knowledge/area';
import type { PlainKey } from '../languages/text';

/** How the areas of articles are called. */
export const areaNames = {
  approvals: 'area.approvals',
  'cloud-flows': 'area.cloudFlows',
  'desktop-flows': 'area.desktopFlows',
  devices: 'area.devices',
  'hosted-machines': 'area.hostedMachines',
  'sign-in': 'area.signIn',
} as const satisfies Record<Area, PlainKey>;
