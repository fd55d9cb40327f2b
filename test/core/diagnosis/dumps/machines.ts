/** Lines of an output by field; `undefined` leaves a line out. */
export type Lines = Readonly<Record<string, string | undefined>>;

/** What `dsregcmd /status` prints for invented machines, a line a field, changed where a test wants it. */
export function dumpOf(...all: readonly Lines[]): string {
  const merged: Lines = Object.assign({}, ...all);
  return Object.entries(merged)
    .flatMap(([field, value]) => (value === undefined ? [] : [`${field.padStart(28)} : ${value}`]))
    .join('\n');
}

const device: Lines = {
  DeviceId: '5820fbe9-1111-43b0-bb11-44aee233e4e7',
  Thumbprint: '00112233445566778899AABBCCDDEEFF00112233',
  DeviceCertificateValidity: '[ 2019-01-11 21:02:50.000 UTC -- 2029-01-11 21:32:50.000 UTC ]',
  KeyContainerId: 'bae6a60b-2222-4d2a-a298-33385f6d05e9',
  KeyProvider: 'Microsoft Platform Crypto Provider',
  TpmProtected: 'YES',
  DeviceAuthStatus: 'SUCCESS',
};

const tenant: Lines = {
  TenantName: 'Moon Bakery',
  TenantId: '11112222-0000-4ccc-8111-dddd2222eeee',
  AuthCodeUrl: 'https://login.microsoftonline.com/11112222-0000-4ccc-8111-dddd2222eeee/oauth2/authorize',
  MdmUrl: 'https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc',
  MdmComplianceUrl: 'https://portal.manage.microsoft.com/?portalAction=Compliance',
};

const user: Lines = {
  NgcSet: 'NO',
  WorkplaceJoined: 'NO',
  WamDefaultSet: 'YES',
  WamDefaultAuthority: 'organizations',
};

const token: Lines = {
  AzureAdPrt: 'YES',
  AzureAdPrtUpdateTime: '2021-06-05 07:25:29.000 UTC',
  AzureAdPrtExpiryTime: '2021-06-19 07:25:28.000 UTC',
  AzureAdPrtAuthority: 'https://login.microsoftonline.com/11112222-0000-4ccc-8111-dddd2222eeee',
  EnterprisePrt: 'NO',
};

const run: Lines = {
  AadRecoveryEnabled: 'NO',
  KeySignTest: 'PASSED',
  'User Context': 'UN-ELEVATED User',
  'Client Time': '2021-06-05 08:25:29.000 UTC',
};

/** A hybrid joined machine with its token: all is well. */
export const hybrid: Lines = {
  AzureAdJoined: 'YES',
  EnterpriseJoined: 'NO',
  DomainJoined: 'YES',
  DomainName: 'MOON',
  'Device Name': 'ROBOT7.moon.example',
  ...device,
  ...tenant,
  ...user,
  ...token,
  ...run,
};

export const entra: Lines = { ...hybrid, DomainJoined: 'NO', DomainName: undefined };

/** A joined machine whose account got no token; `failed` adds why. */
export const tokenless: Lines = {
  ...hybrid,
  AzureAdPrt: 'NO',
  AzureAdPrtUpdateTime: undefined,
  AzureAdPrtExpiryTime: undefined,
};

export const failed = (lines: Lines): Lines => ({
  ...tokenless,
  AcquirePrtDiagnostics: 'PRESENT',
  'Previous Prt Attempt': '2021-06-05 08:10:00.000 UTC',
  'Attempt Status': '0xc000006d',
  'Credential Type': 'Password',
  'Endpoint URI': 'https://login.moon.example/oauth2/token/',
  'HTTP Error': '0x0',
  'HTTP status': '400',
  ...lines,
});

/** A computer of a domain that is not joined to Entra yet; the tests of the join pass. */
export const domainOnly: Lines = {
  AzureAdJoined: 'NO',
  EnterpriseJoined: 'NO',
  DomainJoined: 'YES',
  DomainName: 'MOON',
  ...user,
  AzureAdPrt: 'NO',
  'User Context': 'UN-ELEVATED User',
  'Client Time': '2021-06-05 08:25:29.000 UTC',
  'AD Connectivity Test': 'PASS',
  'AD Configuration Test': 'PASS',
  'DRS Discovery Test': 'PASS',
  'DRS Connectivity Test': 'PASS',
  'Token acquisition Test': 'SKIPPED',
  'Fallback to Sync-Join': 'ENABLED',
};

/** The same with a test that failed, and the failed join below it. */
export const joinFailed = (lines: Lines): Lines => ({
  ...domainOnly,
  'Previous Registration': '2021-06-05 08:16:43.000 UTC',
  'Registration Type': 'sync',
  'Error Phase': 'join',
  ...lines,
});

export const unjoined: Lines = {
  AzureAdJoined: 'NO',
  EnterpriseJoined: 'NO',
  DomainJoined: 'NO',
  'Device Name': 'ROBOT7',
  ...user,
  WamDefaultSet: 'NO',
  AzureAdPrt: 'NO',
  'User Context': 'UN-ELEVATED User',
  'Client Time': '2021-06-05 08:25:29.000 UTC',
};
