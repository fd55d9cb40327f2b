/** Articles and codes as reference: what an article is about, and how its parts are called. */
export const knowledge = {
  'area.approvals': 'Approvals',
  'area.cloudFlows': 'Cloud flows',
  'area.desktopFlows': 'Desktop flows',
  'area.devices': 'Devices',
  'area.hostedMachines': 'Hosted machines',
  'area.signIn': 'Sign-in',

  'frequency.common': 'Often the cause',
  'frequency.sometimes': 'Sometimes the cause',
  'frequency.rare': 'Rarely the cause',

  'code.named': 'It has a name, and no article is about it yet.',
} as const;
