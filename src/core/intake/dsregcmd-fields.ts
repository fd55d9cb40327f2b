/** The fields `dsregcmd /status` prints, old and new Windows together (reference/dsregcmd-fields.tsv and seed 004). */
export const dsregcmdFields: readonly string[] = [
  'AzureAdJoined', 'EnterpriseJoined', 'DomainJoined', 'DomainName', 'Virtual Desktop', 'DeviceId', 'Thumbprint', 'DeviceCertificateValidity',
  'KeyContainerId', 'KeyProvider', 'TpmProtected', 'DeviceAuthStatus', 'TenantName', 'TenantId', 'Idp', 'MdmUrl', 'MdmTouUrl', 'MdmComplianceUrl',
  'WebAuthNSrvUrl', 'DeviceManagementSrvUrl', 'NgcSet', 'NgcKeyId', 'CanReset', 'WorkplaceJoined', 'WamDefaultSet', 'WamDefaultAuthority',
  'WamDefaultId', 'WamDefaultGUID', 'AzureAdPrt', 'AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime', 'AzureAdPrtAuthority', 'EnterprisePrt',
  'OnPremTgt', 'CloudTgt', 'KerbTopLevelNames', 'AcquirePrtDiagnostics', 'RefreshPrtDiagnostics', 'Previous Prt Attempt', 'Attempt Status',
  'User Identity', 'Credential Type', 'Correlation ID', 'Endpoint URI', 'HTTP Method', 'HTTP Error', 'HTTP status', 'Server Error Code',
  'Server Error Description', 'User Context', 'Client Time', 'AD Connectivity Test', 'AD Configuration Test', 'DRS Discovery Test',
  'DRS Connectivity Test', 'Token acquisition Test', 'Fallback to Sync-Join', 'Previous Registration', 'Registration Type', 'Error Phase',
  'Client ErrorCode', 'Server ErrorCode', 'Server Message', 'Https Status', 'Request Id', 'AadRecoveryEnabled', 'KeySignTest',
  'Executing Account Name', 'IsDeviceJoined', 'IsUserAzureAD', 'PolicyEnabled', 'PostLogonEnabled', 'DeviceEligible', 'SessionIsNotRemote',
  'CertEnrollment', 'AdfsRefreshToken', 'AdfsRaIsReady', 'LogonCertTemplateReady', 'OnPremTGT', 'PreReqResult', 'dmComplianceUrl', 'SettingsUrl',
  'AuthCodeUrl', 'AccessTokenUrl', 'JoinSrvVersion', 'JoinSrvUrl', 'JoinSrvId', 'KeySrvVersion', 'KeySrvUrl', 'KeySrvId', 'EnterprisePrtUpdateTime',
  'EnterprisePrtExpiryTime', 'EnterprisePrtAuthority', 'Diagnostics Reference', 'Last HostName Update', 'Device Name',
  'Access Type', 'WorkplaceDeviceId', 'WorkplaceThumbprint', 'WorkplaceTenantId', 'WorkplaceTenantName', 'WorkplaceIdp', 'WorkplaceMdmUrl',
  'WorkplaceSettingsUrl', 'resultCode', 'preCheckResult', 'isDcAvailable', 'isPrivateKeyFound', 'isJoined', 'isDomainJoined',
];
