import { domainOnly, dumpOf, entra, failed, hybrid, joinFailed, tokenless, unjoined, type Lines } from './machines';

/** What a situation must be answered with: a rule of the output, the leading article, or the outcome. */
export type Answer = { rule: string } | { article: string } | { outcome: string } | { silentOn: string };

export interface Judgement {
  id: string;
  paste: string;
  answer: Answer;
  /** When it was pasted; an hour after the outputs ran unless said otherwise. */
  pastedAt?: string;
  /** The same output without what the judgement rests on: must not be answered so. Absent where the answer is silence. */
  control?: string;
}

const rows: Judgement[] = [];

function judged(id: string, lines: Lines, answer: Answer, control?: Lines): void {
  rows.push({ id, paste: dumpOf(lines), answer, ...(control ? { control: dumpOf(control) } : {}) });
}

/** Judged by a rule that bears the situation's own name. */
function byRule(id: string, lines: Lines, control: Lines, rule = id): void {
  judged(id, lines, { rule }, control);
}

function byArticle(id: string, lines: Lines, article: string, control: Lines): void {
  judged(id, lines, { article }, control);
}

// The join
byRule('join-none', unjoined, domainOnly);
byRule('join-entra', entra, hybrid);
byRule('join-hybrid', hybrid, entra);
byRule('join-domain-only', domainOnly, hybrid);
byRule('join-registered', { ...unjoined, WorkplaceJoined: 'YES' }, unjoined);
byRule('join-both-registered', { ...hybrid, WorkplaceJoined: 'YES' }, hybrid);
byRule('join-enterprise-and-entra', { ...hybrid, EnterpriseJoined: 'YES' }, hybrid);
byRule('join-enterprise', { ...domainOnly, EnterpriseJoined: 'YES' }, domainOnly);
byRule('join-domain-fact', hybrid, entra, 'join-hybrid');
byRule(
  'virtual-desktop-invalid',
  { ...hybrid, 'Virtual Desktop': 'INVALID' },
  { ...hybrid, 'Virtual Desktop': 'NOT SET' },
);
byRule('virtual-desktop-yes', { ...hybrid, 'Virtual Desktop': 'YES' }, { ...hybrid, 'Virtual Desktop': 'NOT SET' });
byRule('tenant-missing-joined', { ...hybrid, TenantId: '', TenantName: '' }, hybrid);
judged('tenant-missing-not-joined', unjoined, { silentOn: 'tenant-missing-joined' });
byRule(
  'tenant-other',
  { ...hybrid, azureADId: '99992222-0000-4ccc-8111-dddd2222eeee', azureADName: 'sun.example' },
  { ...hybrid, azureADId: '11112222-0000-4ccc-8111-dddd2222eeee', azureADName: 'other-domain.example' },
);
judged(
  'scp-other',
  { ...hybrid, azureADId: '11112222-0000-4ccc-8111-dddd2222eeee', azureADName: 'other-domain.example' },
  { silentOn: 'tenant-other' },
);
byRule('deviceid-missing', { ...hybrid, DeviceId: undefined }, hybrid);
byRule('thumbprint-missing', { ...hybrid, Thumbprint: undefined }, hybrid);
judged(
  'auth-success',
  hybrid,
  { outcome: 'healthy' },
  {
    ...hybrid,
    DeviceAuthStatus: 'FAILED. Device is either disabled or deleted',
  },
);
byArticle(
  'auth-disabled',
  { ...hybrid, DeviceAuthStatus: 'FAILED. Device is either disabled or deleted' },
  'device-authentication-failed',
  hybrid,
);
byRule('auth-failed-network', { ...hybrid, DeviceAuthStatus: 'FAILED. Error: 0x80072ee2' }, hybrid);
judged('auth-absent-old', { ...hybrid, DeviceAuthStatus: undefined }, { outcome: 'healthy' });

// Certificate, keys
byArticle(
  'cert-expired',
  { ...hybrid, DeviceCertificateValidity: '[ 2011-01-11 21:02:50.000 UTC -- 2021-01-11 21:32:50.000 UTC ]' },
  'device-certificate-missing',
  hybrid,
);
byArticle(
  'cert-not-yet',
  { ...hybrid, DeviceCertificateValidity: '[ 2021-07-11 21:02:50.000 UTC -- 2031-01-11 21:32:50.000 UTC ]' },
  'clock-skew',
  hybrid,
);
byRule(
  'cert-soon',
  { ...hybrid, DeviceCertificateValidity: '[ 2011-06-21 21:02:50.000 UTC -- 2021-06-21 21:32:50.000 UTC ]' },
  hybrid,
);
byRule('cert-no-client-time', { ...hybrid, 'Client Time': undefined }, hybrid);
byRule('tpm-yes', hybrid, { ...hybrid, TpmProtected: 'NO' });
byRule('tpm-no', { ...hybrid, TpmProtected: 'NO' }, hybrid);
byArticle('tpm-bad-keyset', joinFailed({ 'Client ErrorCode': '0x80090016' }), 'tpm-key-missing', domainOnly);
byArticle('tpm-internal', joinFailed({ 'Client ErrorCode': '0x80290407' }), 'tpm-internal-error', domainOnly);
byArticle('tpm-fips', joinFailed({ 'Client ErrorCode': '0x80280036' }), 'tpm-fips-mode', domainOnly);
byArticle('tpm-lock', joinFailed({ 'Client ErrorCode': '0x80090031' }), 'tpm-locked', domainOnly);
judged('idp', { ...hybrid, Idp: 'login.windows.net' }, { outcome: 'healthy' });
byRule('mdm-url-missing', { ...hybrid, MdmUrl: '', MdmComplianceUrl: '' }, hybrid);
byRule('mdm-compliance-missing', { ...hybrid, MdmComplianceUrl: '' }, hybrid);
byRule('mdm-present', hybrid, { ...hybrid, MdmUrl: '' });

// The evidence itself
byRule('run-as-system', { ...tokenless, 'User Context': 'SYSTEM' }, tokenless);
byRule('run-elevated-other', { ...tokenless, WamDefaultSet: 'ERROR (0x80070520)' }, tokenless);
byRule('run-keytest', { ...hybrid, KeySignTest: ': MUST Run elevated to test.' }, hybrid);
byRule('run-remote', { ...hybrid, SessionIsNotRemote: 'NO' }, { ...hybrid, SessionIsNotRemote: 'YES' });
byRule('run-old-attempt', failed({ 'Previous Prt Attempt': '2021-04-05 08:10:00.000 UTC' }), failed({}));
rows.push({
  id: 'run-mixed',
  paste: `${dumpOf(unjoined)}\n${dumpOf(hybrid)}`,
  answer: { rule: 'run-mixed' },
  control: `${dumpOf(hybrid)}\n${dumpOf(hybrid)}`,
});
rows.push({
  id: 'run-cut',
  paste: `${dumpOf({ AzureAdJoined: 'YES', DomainJoined: 'YES', TpmProtected: 'YES' })}\n AzureAdPrt :`,
  answer: { rule: 'run-cut' },
  control: `${dumpOf({ AzureAdJoined: 'YES', DomainJoined: 'YES', TpmProtected: 'YES' })}\n AzureAdPrt : YES`,
});
byRule('run-edited', { ...domainOnly, AzureAdPrt: 'YES' }, domainOnly);

rows.push({
  id: 'run-old',
  paste: dumpOf(hybrid),
  pastedAt: '2021-07-05T09:00:00.000Z',
  answer: { rule: 'run-old' },
  control: dumpOf({ ...hybrid, 'Client Time': '2021-07-05 08:25:29.000 UTC' }),
});
byRule('client-time-wrong', { ...hybrid, 'Client Time': '2021-06-05 12:25:29.000 UTC' }, hybrid);

// The token
judged('prt-yes', hybrid, { outcome: 'healthy' }, tokenless);
byRule('prt-no-not-joined', unjoined, tokenless);
byRule(
  'prt-no-local-user',
  { ...tokenless, 'Executing Account Name': String.raw`ROBOT7\runner` },
  { ...tokenless, 'Executing Account Name': String.raw`MOON\runner, runner@moon.example` },
);
byArticle(
  'prt-no-attempt-error',
  failed({ 'Server Error Code': 'invalid_grant', 'Server Error Description': 'AADSTS50126: wrong.' }),
  'invalid-password',
  tokenless,
);
byRule('prt-no-no-attempt', { ...tokenless, AcquirePrtDiagnostics: 'ABSENT' }, failed({}));
const renewalFails: Lines = {
  ...hybrid,
  RefreshPrtDiagnostics: 'PRESENT',
  'Previous Prt Attempt': '2021-06-05 08:10:00.000 UTC',
  'Attempt Status': '0xc000006d',
};
byRule('prt-refresh-failing', renewalFails, { ...renewalFails, 'Previous Prt Attempt': '2021-06-05 07:10:00.000 UTC' });
byArticle('prt-stale', { ...hybrid, AzureAdPrtUpdateTime: '2021-06-05 01:25:29.000 UTC' }, 'prt-stale', hybrid);
byRule('prt-stale-offline', { ...hybrid, AzureAdPrtUpdateTime: '2021-06-05 01:25:29.000 UTC' }, hybrid, 'prt-stale');
byRule(
  'prt-expired',
  {
    ...hybrid,
    AzureAdPrtUpdateTime: '2021-05-05 01:25:29.000 UTC',
    AzureAdPrtExpiryTime: '2021-05-19 01:25:29.000 UTC',
  },
  hybrid,
);
byRule('prt-times-contradict', { ...hybrid, AzureAdPrtExpiryTime: '2020-06-19 07:25:28.000 UTC' }, hybrid);
judged('prt-expiry-14-days', hybrid, { outcome: 'healthy' });
judged('enterprise-prt-no', hybrid, { outcome: 'healthy' });
byRule(
  'onprem-tgt-no-entra-only',
  { ...entra, OnPremTgt: 'NO', CloudTgt: 'YES' },
  { ...entra, OnPremTgt: 'YES', CloudTgt: 'YES' },
  'onprem-tgt-no',
);
byRule('onprem-tgt-yes', { ...hybrid, OnPremTgt: 'YES' }, hybrid);
byRule('onprem-tgt-no-password', { ...hybrid, OnPremTgt: 'NO' }, { ...entra, OnPremTgt: 'NO' });
byRule('cloud-tgt-no', { ...hybrid, CloudTgt: 'NO' }, { ...hybrid, CloudTgt: 'YES' });
byRule('kerb-names', { ...hybrid, CloudTgt: 'YES' }, { ...hybrid, CloudTgt: 'YES', KerbTopLevelNames: '.windows.net' });
const attempts: readonly (readonly [id: string, status: string, article: string])[] = [
  ['attempt-logon-failure', '0xc000006d', 'status-logon-failure'],
  ['attempt-wrong-password', '0xc000006a', 'status-logon-failure'],
  ['attempt-400', '0xc00000d0', 'request-not-accepted'],
  ['attempt-network', '0xc000023c', 'prt-network'],
  ['attempt-realm', '0xc000005f', 'no-such-logon-session'],
  ['attempt-upn-form', '0xc004844c', 'user-name-form'],
  ['attempt-no-sid', '0xc0048442', 'user-sid-empty'],
  ['attempt-saml-empty', '0xc00484c1', 'wstrust-tokens-empty'],
  ['attempt-mex', '0xc004848b', 'mex-endpoint-missing'],
  ['attempt-dtd', '0xc00cee4f', 'wstrust-dtd'],
];
for (const [id, status, article] of attempts) byArticle(id, failed({ 'Attempt Status': status }), article, tokenless);
judged('attempt-success', { ...hybrid, 'Attempt Status': '0x0' }, { outcome: 'healthy' });
const servers: readonly (readonly [id: string, number: string, article: string])[] = [
  ['server-50126', 'AADSTS50126', 'invalid-password'],
  ['server-50155', 'AADSTS50155', 'device-authentication-failed'],
  ['server-50034', 'AADSTS50034', 'user-not-in-tenant'],
  ['server-90002', 'AADSTS90002', 'tenant-not-found'],
  ['server-70043', 'AADSTS70043', 'sign-in-frequency-reached'],
];
for (const [id, number, article] of servers)
  byArticle(
    id,
    failed({ 'Server Error Code': 'invalid_grant', 'Server Error Description': `${number}: said the server.` }),
    article,
    tokenless,
  );
byArticle(
  'server-invalid-grant-only',
  failed({ 'Attempt Status': '0xc00000d0', 'Server Error Code': 'invalid_grant' }),
  'request-not-accepted',
  tokenless,
);
byArticle(
  'http-error',
  failed({ 'Attempt Status': '0xc00000c4', 'HTTP Error': '0x80072ee7', 'HTTP status': '0' }),
  'prt-network',
  tokenless,
);
byRule('http-status-0', failed({ 'HTTP status': '0' }), failed({}));
byRule('http-status-error', failed({ 'HTTP status': '503' }), failed({}));
byRule('http-status-200', failed({ 'HTTP status': '200' }), failed({}));
byRule('endpoint-adfs', failed({ 'Endpoint URI': 'https://sts.moon.example/adfs/services/trust/2005' }), failed({}));
byRule('endpoint-login', failed({ 'Endpoint URI': 'https://login.microsoftonline.com/x/oauth2/token' }), failed({}));
byRule('credential-type', failed({ 'Credential Type': 'NGC' }), failed({}));
byRule(
  'user-identity-admin',
  failed({ 'User Identity': 'S-1-5-21-1111111111-222222222-333333333-500' }),
  failed({ 'User Identity': 'S-1-5-21-1111111111-222222222-333333333-1500' }),
);

// The person and Windows Hello
byRule('wam-no', { ...hybrid, WamDefaultSet: 'NO' }, hybrid);
judged('wam-no-not-joined', unjoined, { silentOn: 'wam-no' });
byRule('wam-error', { ...hybrid, WamDefaultSet: 'ERROR' }, hybrid, 'run-elevated-other');
judged('wam-authority', hybrid, { outcome: 'healthy' });
byRule('ngc-no', hybrid, { ...hybrid, NgcSet: 'YES' });
byRule('ngc-will', { ...hybrid, PreReqResult: 'WillProvision' }, { ...hybrid, PreReqResult: 'WillNotProvision' });
byRule('ngc-willnot', { ...hybrid, PreReqResult: 'WillNotProvision' }, { ...hybrid, PreReqResult: 'WillProvision' });
byArticle('ngc-keytest-failed', { ...hybrid, KeySignTest: 'FAILED' }, 'device-keys-damaged', hybrid);
byRule(
  'ngc-canreset',
  { ...hybrid, CanReset: 'DestructiveOnly' },
  { ...hybrid, CanReset: 'DestructiveAndNonDestructive' },
);
byArticle('ngc-recovery', { ...hybrid, AadRecoveryEnabled: 'YES' }, 'device-keys-damaged', hybrid);
byRule('ngc-postlogon', { ...hybrid, PostLogonEnabled: 'NO' }, { ...hybrid, PostLogonEnabled: 'YES' });
byRule('ngc-policy', { ...hybrid, PolicyEnabled: 'NO' }, { ...hybrid, PolicyEnabled: 'YES' });
byRule('ngc-device', { ...hybrid, DeviceEligible: 'NO' }, { ...hybrid, DeviceEligible: 'YES' });
const certificateTrust: Lines = { ...hybrid, CertEnrollment: 'enrollment authority' };
byRule(
  'ngc-cert',
  { ...certificateTrust, LogonCertTemplateReady: 'NO ( StateNotReady )' },
  { ...certificateTrust, LogonCertTemplateReady: 'YES ( StateReady )' },
);
byRule('ngc-adfs-token', { ...hybrid, AdfsRefreshToken: 'NO' }, { ...hybrid, AdfsRefreshToken: 'YES' });
byRule('ngc-onpremtgt', { ...hybrid, OnPremTGT: 'NO' }, { ...hybrid, OnPremTGT: 'YES' });
byRule('ngc-user', { ...tokenless, IsUserAzureAD: 'NO' }, { ...tokenless, IsUserAzureAD: 'YES' });

// The join of a domain computer
const noController: Lines = {
  'AD Connectivity Test': 'FAIL',
  'AD Configuration Test': 'SKIPPED',
  'DRS Discovery Test': 'SKIPPED',
  'DRS Connectivity Test': 'SKIPPED',
};
byArticle(
  'test-ad-conn',
  joinFailed({ ...noController, 'Error Phase': 'pre-check' }),
  'hybrid-join-no-domain-controller',
  domainOnly,
);
const noEntry: Lines = {
  'AD Configuration Test': 'FAIL [0x80070002]',
  'DRS Discovery Test': 'SKIPPED',
  'DRS Connectivity Test': 'SKIPPED',
};
byArticle(
  'test-ad-conf',
  joinFailed({ ...noEntry, 'Error Phase': 'pre-check' }),
  'hybrid-join-directory-lookup',
  domainOnly,
);
byArticle(
  'test-ad-conf-801c001d',
  joinFailed({ 'Client ErrorCode': '0x801c001d', 'Error Phase': 'discover' }),
  'hybrid-join-directory-lookup',
  domainOnly,
);
const undiscovered = (codes: string): Lines => ({
  'DRS Discovery Test': `FAIL [${codes}]`,
  'DRS Connectivity Test': 'SKIPPED',
  'Error Phase': 'discover',
});
byRule('test-drs', joinFailed(undiscovered('0x801c0021/0x80072ee2')), domainOnly);
byArticle('test-drs-21', joinFailed(undiscovered('0x801c0021/0x80072ee2')), 'hybrid-join-timeout', domainOnly);
byArticle('test-drs-1f', joinFailed(undiscovered('0x801c001f/0x0')), 'hybrid-join-discovery-unreachable', domainOnly);
byRule('test-drs-domain', joinFailed(undiscovered('0x801c0021/0x80072ee2')), domainOnly, 'test-drs');
byRule(
  'test-drs-and-conf',
  joinFailed({
    ...undiscovered('0x801c0021/0x0'),
    'AD Configuration Test': 'FAIL',
    TenantId: '11112222-0000-4ccc-8111-dddd2222eeee',
  }),
  joinFailed({ ...undiscovered('0x801c0021/0x0'), TenantId: '11112222-0000-4ccc-8111-dddd2222eeee' }),
);
byRule('test-drs-conn', joinFailed({ 'DRS Connectivity Test': 'FAIL' }), domainOnly);
byRule(
  'test-token',
  joinFailed({ 'Token acquisition Test': 'FAIL [0xcaa90017]', 'Registration Type': 'fed' }),
  domainOnly,
);
byRule('test-skipped', joinFailed(noController), { ...domainOnly, 'Token acquisition Test': 'PASS' });
byArticle('test-pass-not-joined', domainOnly, 'device-not-synced-yet', joinFailed({ 'DRS Connectivity Test': 'FAIL' }));
byRule('fallback-enabled', domainOnly, { ...domainOnly, 'Fallback to Sync-Join': 'DISABLED' });
byRule('fallback-hybrid', { ...hybrid, 'Fallback to Sync-Join': 'ENABLED' }, domainOnly);
byRule('fallback-disabled', { ...domainOnly, 'Fallback to Sync-Join': 'DISABLED' }, domainOnly);
byRule('prev-registration-old', joinFailed({ 'Previous Registration': '2021-01-31 09:16:43.000 UTC' }), joinFailed({}));
byRule('phase', joinFailed({}), domainOnly);
byArticle(
  'phase-precheck',
  joinFailed({ ...noController, 'Error Phase': 'pre-check' }),
  'hybrid-join-no-domain-controller',
  joinFailed({ ...noEntry, 'Error Phase': 'pre-check' }),
);
const codes: readonly (readonly [id: string, code: string, article: string, more?: Lines])[] = [
  ['client-3d', '0x801c003d', 'hybrid-join-discovery'],
  ['client-0d', '0x8007000d', 'registration-proxy-login-page'],
  ['client-02', '0x801c0002', 'registration-authentication-error'],
  ['client-06', '0x801c0006', 'registration-server-exception'],
  ['client-f2', '0x801c03f2', 'registration-directory-error', { 'Server ErrorCode': 'DirectoryError' }],
  ['client-1312', '1312', 'hybrid-join-directory-lookup'],
  ['adal-17', '0xcaa90017', 'federation-without-ws-trust'],
  ['adal-2c', '0xcaa9002c', 'federation-answer-not-xml'],
  ['adal-23', '0xcaa90023', 'federation-without-ws-trust'],
  ['adal-2ee2', '0xcaa82ee2', 'registration-sign-in-unreachable'],
  ['adal-2efe', '0xcaa82efe', 'hybrid-join-connection-aborted'],
  ['adal-2f8f', '0xcaa82f8f', 'hybrid-join-tls'],
  ['adal-2efd', '0xcaa82efd', 'registration-sign-in-unreachable'],
  ['adal-20003', '0xcaa20003', 'federation-token-refused'],
  ['adal-14', '0xcaa90014', 'federation-server-fault'],
  ['adal-06', '0xcaa90006', 'registration-token-failed'],
  ['adal-1002d', '0xcaa1002d', 'registration-token-failed'],
];
for (const [id, code, article, more] of codes)
  byArticle(id, joinFailed({ 'Client ErrorCode': code, ...more }), article, domainOnly);
byArticle(
  'winhttp-name',
  failed({ 'Attempt Status': '0xc00000c4', 'HTTP Error': 'ERROR_WINHTTP_NAME_NOT_RESOLVED', 'HTTP status': '0' }),
  'winhttp-network',
  tokenless,
);
byRule('proxy-direct', { ...domainOnly, 'Access Type': 'DIRECT' }, domainOnly);
byRule('proxy-set', { ...domainOnly, 'Access Type': 'NAMED_PROXY' }, { ...domainOnly, 'Access Type': 'DIRECT' });

// Together
byArticle('combo-entra-connection', { ...unjoined, WorkplaceJoined: 'YES' }, 'machine-not-joined', domainOnly);
judged('combo-prt-ok-run-fails', hybrid, { outcome: 'healthy' }, tokenless);
judged(
  'combo-healthy',
  hybrid,
  { outcome: 'healthy' },
  { ...hybrid, DeviceAuthStatus: 'FAILED. Device is either disabled or deleted' },
);

/** Situations of an output, each with what it must be answered with. */
export const judgements: readonly Judgement[] = rows;
