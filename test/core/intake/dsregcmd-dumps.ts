const frame = '+----------------------------------------------------------------------+';

function section(title: string, lines: readonly string[]): string {
  return [frame, `| ${title.padEnd(69)}|`, frame, '', ...lines, ''].join('\n');
}

/** What `dsregcmd /status` prints, section by section, with invented names. Old Windows write no blank before the colon. */
export const dumps = {
  deviceState: section('Device State', [
    '    AzureAdJoined: YES',
    ' EnterpriseJoined: NO',
    '         DeviceId: 5820fbe9-1111-43b0-bb11-44aee233e4e7',
    '       Thumbprint: 00112233445566778899AABBCCDDEEFF00112233',
    '   KeyContainerId: bae6a60b-2222-4d2a-a298-33385f6d05e9',
    '      KeyProvider: Moon Platform Crypto Provider',
    '     TpmProtected: YES',
    '     KeySignTest: : MUST Run elevated to test.',
    '              Idp: login.moon.example',
    '         TenantId: 11112222-0000-4ccc-8111-dddd2222eeee',
    '       TenantName: Moon',
    '      SettingsUrl: eyJVc2Vy{and so on}JdfQ==',
    '     DomainJoined: YES',
    '       DomainName: MOON',
  ]),
  userState: section('User State', [
    '             NgcSet: YES',
    '           NgcKeyId: {aaaaaaaa-0b0b-1c1c-2d2d-333333333333}',
    '    WorkplaceJoined: NO',
    '      WamDefaultSet: YES',
    'WamDefaultAuthority: organizations',
    '     WamDefaultGUID: {B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)',
    '         AzureAdPrt: YES',
  ]),
  ssoState: section('SSO State', [
    '                AzureAdPrt : NO',
    '       AzureAdPrtAuthority : https://login.moon.example/11112222-0000-4ccc-8111-dddd2222eeee',
    '     AcquirePrtDiagnostics : PRESENT',
    '      Previous Prt Attempt : 2020-07-18 20:10:33.789 UTC',
    '            Attempt Status : 0xc000006d',
    '             User Identity : jane.moon@contoso.com',
    '           Credential Type : Password',
    '            Correlation ID : aaaa0000-bb11-4222-83cc-444444dddddd',
    '              Endpoint URI : https://login.moon.example/oauth2/token/',
    '               HTTP Method : POST',
    '                HTTP Error : 0x0',
    '               HTTP status : 400',
    '         Server Error Code : invalid_grant',
    '  Server Error Description : AADSTS50126: The name or the password is wrong.',
  ]),
  diagnosticData: section('Diagnostic Data', [
    '     Diagnostics Reference : www.moon.example/aadjerrors',
    '              User Context : UN-ELEVATED User',
    '               Client Time : 2019-06-05 08:25:29.000 UTC',
    '      AD Connectivity Test : PASS',
    '     AD Configuration Test : PASS',
    '        DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]',
    '     DRS Connectivity Test : SKIPPED',
    '    Token acquisition Test : SKIPPED',
    '     Fallback to Sync-Join : ENABLED',
  ]),
  previousRegistration: [
    '     Previous Registration : 2019-01-31 09:16:43.000 UTC',
    '         Registration Type : sync',
    '               Error Phase : join',
    '          Client ErrorCode : 0x801c03f2',
    '          Server ErrorCode : DirectoryError',
    '            Server Message : The device object (e92325d0-3333-4444-8555-94ae875d5245) is not there.',
    '              Https Status : 400',
    '                Request Id : 6bff0bd9-820b-484b-ab20-2a4f7b76c58e',
    frame,
  ].join('\n'),
} as const;

/** What each section says, field by field, as far as a diagnosis could use it. */
export const said: Readonly<Record<keyof typeof dumps, Readonly<Record<string, string>>>> = {
  deviceState: {
    AzureAdJoined: 'YES',
    EnterpriseJoined: 'NO',
    TpmProtected: 'YES',
    KeySignTest: 'MUST Run elevated to test.',
    TenantName: 'Moon',
    DomainJoined: 'YES',
    DomainName: 'MOON',
  },
  userState: {
    NgcSet: 'YES',
    WorkplaceJoined: 'NO',
    WamDefaultSet: 'YES',
    WamDefaultAuthority: 'organizations',
    AzureAdPrt: 'YES',
  },
  ssoState: {
    AzureAdPrt: 'NO',
    AcquirePrtDiagnostics: 'PRESENT',
    'Previous Prt Attempt': '2020-07-18 20:10:33.789 UTC',
    'Attempt Status': '0xc000006d',
    'Credential Type': 'Password',
    'HTTP Error': '0x0',
    'HTTP status': '400',
    'Server Error Code': 'invalid_grant',
  },
  diagnosticData: {
    'User Context': 'UN-ELEVATED User',
    'Client Time': '2019-06-05 08:25:29.000 UTC',
    'AD Connectivity Test': 'PASS',
    'AD Configuration Test': 'PASS',
    'DRS Discovery Test': 'FAIL [0x801c0021/0x80072ee2]',
    'DRS Connectivity Test': 'SKIPPED',
    'Token acquisition Test': 'SKIPPED',
    'Fallback to Sync-Join': 'ENABLED',
  },
  previousRegistration: {
    'Previous Registration': '2019-01-31 09:16:43.000 UTC',
    'Registration Type': 'sync',
    'Error Phase': 'join',
    'Client ErrorCode': '0x801c03f2',
    'Server ErrorCode': 'DirectoryError',
    'Https Status': '400',
    'Request Id': '6bff0bd9-820b-484b-ab20-2a4f7b76c58e',
  },
};

export const codesOf: Readonly<Record<keyof typeof dumps, readonly string[]>> = {
  deviceState: [],
  userState: [],
  ssoState: ['0xC000006D', 'name:invalid_grant', 'aadsts:50126'],
  diagnosticData: ['0x801C0021', '0x80072EE2'],
  previousRegistration: ['0x801C03F2', 'name:directoryerror'],
};
