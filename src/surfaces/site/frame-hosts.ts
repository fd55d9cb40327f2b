/** Pages of Microsoft that may show the tab in a frame: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const publicCloud = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
];
/** Of the sovereign clouds, as teams-js lists them (validDomains). */
const sovereignClouds = [
  'https://teams.microsoft.us',
  'https://gov.teams.microsoft.us',
  'https://dod.teams.microsoft.us',
];

export const frameHosts: readonly string[] = [...publicCloud, ...sovereignClouds];

/** What a page of ours may do: run and show what lies here, talk to us, and be framed by `hosts` and ourselves. */
export function contentPolicy(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${hosts.join(' ')}`.trim(),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
