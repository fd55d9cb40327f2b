/**
 * Who says something in a paste: a product or a service. The same number or sentence means another thing from another
 * mouth, so number spaces and articles ask for the speaker. How each shows itself stands with the reading of pastes.
 */
export const speakers = [
  'dataverse',
  'kerberos',
  'remote-desktop',
  'sql',
  'sharepoint',
  'data-gateway',
  'msal',
  'excel',
  'office',
  'sap',
  'machine-registration',
  'device-registration',
  'windows-hello',
  'desktop-flow',
] as const;
export type Speaker = (typeof speakers)[number];
