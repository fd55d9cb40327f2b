/** Windows events as people paste them. Names, ids and times are made up; the words are those Windows prints. */

const guid = '90c392c9-1111-2222-3333-444444444444';
const registration = 'Microsoft-Windows-User Device Registration';

function viewer(log: string, source: string, id: number, date: string, description: string): string {
  return `Log Name:      ${log}\nSource:        ${source}\nDate:          ${date}\nEvent ID:      ${id}\nTask Category: None\nLevel:         Error\nKeywords:      \nUser:          SYSTEM\nComputer:      RPA01\nDescription:\n${description}`;
}

export function registrationEvent(id: number, description: string, date = '7/21/2025 3:15:22 PM'): string {
  return viewer(`${registration}/Admin`, registration, id, date, description);
}

export function signInEvent(id: number, description: string, date = '7/21/2025 3:15:22 PM'): string {
  return viewer('Microsoft-Windows-AAD/Operational', 'Microsoft-Windows-AAD', id, date, description);
}

export function failedSignIn({
  status = '0xC000006D',
  subStatus = '0xC000006A',
  date = '7/21/2025 3:15:22 PM',
} = {}): string {
  return viewer(
    'Security',
    'Microsoft-Windows-Security-Auditing',
    4625,
    date,
    `An account failed to log on.\n\nSubject:\n\tSecurity ID:\t\tSYSTEM\n\tLogon ID:\t\t0x3E7\n\nLogon Type:\t\t\t10\n\nFailure Information:\n\tFailure Reason:\t\tUnknown user name or bad password.\n\tStatus:\t\t\t${status}\n\tSub Status:\t\t${subStatus}\n\nProcess Information:\n\tCaller Process ID:\t0x3bc\n\nNetwork Information:\n\tSource Network Address:\t-\n\tSource Port:\t\t0\n\nDetailed Authentication Information:\n\tKey Length:\t\t0\n`,
  );
}

export const texts = {
  discovery: registrationEvent(
    201,
    'The discovery operation callback failed with exit code: Unknown HResult Error code: 0x80072efe.\nThe server returned HTTP status: 0.\nServer response was:',
  ),
  join: registrationEvent(
    204,
    `The get join response operation callback failed with exit code: Unknown HResult Error code: 0x801c03f2.\nActivity Id: ${guid}\nThe server returned HTTP status: 400\nServer response was: {"ErrorType":"DirectoryError","Message":"The device object by the given id is not found."}`,
  ),
  computerObject: registrationEvent(220, 'The computer object could not be read. Error: 0x801c001d'),
  automatic: registrationEvent(
    304,
    'Automatic registration failed at join phase.\nExit code: Unknown HResult Error code: 0xcaa90017\nServer error: \nTenant type: Federated\nRegistration type: fed\nDebug Output:\njoinMode: Join\nerrorPhase: auth\nadalCorrelationId: {90C392C9-1111-2222-3333-444444444444}\nadalLog:\nundefined',
  ),
  token: registrationEvent(
    305,
    'Automatic registration failed at authentication phase. Unable to acquire access token.\nExit code: Unspecified error.\nTenant Name: contoso\nTenant Type: Federated\nServer error:\nAdalMessage: ADALUseWindowsAuthenticationTenant failed\nAdalErrorCode: 0xcaa90017',
  ),
  lookup: registrationEvent(
    307,
    'Automatic registration failed. Failed to lookup the registration service information from Active Directory. Exit code: Unknown HResult Error code: 0x801c001d. See http://go.microsoft.com/fwlink/?LinkId=623042',
  ),
  tokenStart: signInEvent(1006, 'AadCloudAPPlugin GetToken Start'),
  tokenStop: signInEvent(1007, 'AadCloudAPPlugin GetToken Stop. Status: 0xC000006D'),
  request: signInEvent(
    1022,
    `Http request status: 400. Method: POST Endpoint Uri: https://login.microsoftonline.com/common/oauth2/token Correlation ID: ${guid}`,
  ),
  refused: signInEvent(
    1081,
    `OAuth response error: invalid_grant\nError description: AADSTS50126: Error validating credentials due to invalid username or password.\nCorrelationID: ${guid}`,
  ),
  transport: signInEvent(
    1084,
    `HTTP transport error. Status: Unknown HResult Error code: 0x80072ee7 Correlation ID: ${guid}`,
  ),
  wsTrust: signInEvent(
    1088,
    'WSTrust response error: FailedAuthentication\nError description: ID3242: The security token could not be authenticated or authorized.',
  ),
  upn: signInEvent(1144, `UPN supplied. Correlation ID: ${guid}`),
} as const;

const germanHead =
  'Protokollname: Security\nQuelle:        Microsoft-Windows-Security-Auditing\nDatum:         21.07.2025 15:15:22\nEreignis-ID:   4625\nAufgabenkategorie:Logon\nEbene:         Informationen\nBeschreibung:\n';

/** The same failed sign-in in other languages: Event Viewer translates everything but names of logs, numbers and hex values. */
export const foreign: Readonly<Record<string, string>> = {
  German: `${germanHead}Fehler beim Anmelden eines Kontos.\n\n\tAnmelde-ID:\t\t0x3E7\n\nAnmeldetyp:\t\t\t10\n\nFehlerinformationen:\n\tFehlerursache:\t\tUnbekannter Benutzername oder ung\u00fcltiges Kennwort.\n\tStatus:\t\t\t0xC000006D\n\tUnterstatus::\t\t0xC0000064\n\n\tAufrufprozess-ID:\t0x3bc\n`,
  French:
    'Nom du journal :Security\nSource :       Microsoft-Windows-Security-Auditing\nDate :         21/07/2025 15:15:22\nID de l\u2019\u00e9v\u00e9nement :4625\nDescription :\n\u00c9chec d\u2019ouverture de session d\u2019un compte.\n\n\tID d\u2019ouverture de session\u00a0:\t0x3E7\n\nType d\u2019ouverture de session\u00a0:\t10\n\n\tRaison de l\u2019\u00e9chec\u00a0:\tNom d\u2019utilisateur inconnu.\n\t\u00c9tat\u00a0:\t\t0xC000006D\n\tSous-\u00e9tat\u00a0:\t0xC0000064\n',
  Spanish:
    'Nombre de registro:Security\nOrigen:        Microsoft-Windows-Security-Auditing\nFecha:         21/07/2025 15:15:22\nId. del evento:4625\nDescripci\u00f3n:\nError de una cuenta al iniciar sesi\u00f3n.\n\nTipo de inicio de sesi\u00f3n:\t10\n\n\tMotivo del error:\tNombre de usuario desconocido.\n\tEstado:\t\t0xC000006D\n\tSubestado:\t0xC0000064\n',
  Japanese:
    '\u30ed\u30b0\u306e\u540d\u524d:         Security\n\u30bd\u30fc\u30b9:           Microsoft-Windows-Security-Auditing\n\u65e5\u4ed8:            2025/07/21 15:15:22\n\u30a4\u30d9\u30f3\u30c8 ID:       4625\n\u8aac\u660e:\n\u30a2\u30ab\u30a6\u30f3\u30c8\u304c\u30ed\u30b0\u30aa\u30f3\u306b\u5931\u6557\u3057\u307e\u3057\u305f\u3002\n\n\u30ed\u30b0\u30aa\u30f3 \u30bf\u30a4\u30d7:\t10\n\n\t\u5931\u6557\u306e\u539f\u56e0:\t\u30e6\u30fc\u30b6\u30fc\u540d\u3092\u8a8d\u8b58\u3067\u304d\u307e\u305b\u3093\u3002\n\t\u72b6\u614b:\t\t0xC000006D\n\t\u30b5\u30d6 \u30b9\u30c6\u30fc\u30bf\u30b9:\t0xC0000064\n',
  'Swedish, which nobody listed':
    'Loggnamn:      Security\nK\u00e4lla:         Microsoft-Windows-Security-Auditing\nDatum:         2025-07-21 15:15:22\nH\u00e4ndelse-ID:   4625\nBeskrivning:\nEtt konto kunde inte logga in.\n\n\tInloggnings-ID:\t\t0x3E7\n\nInloggningstyp:\t\t\t10\n\n\tFelorsak:\t\tOk\u00e4nt anv\u00e4ndarnamn.\n\tTillst\u00e5nd:\t\t\t0xC000006D\n\tUndertillst\u00e5nd:\t\t0xC0000064\n',
};

export const xml = `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing' Guid='{${guid}}'/><EventID>4625</EventID><Level>0</Level><Keywords>0x8010000000000000</Keywords><TimeCreated SystemTime='2025-07-21T13:15:22.123456700Z'/><Correlation ActivityID='{${guid}}'/><Execution ProcessID='516' ThreadID='3240'/><Channel>Security</Channel></System><EventData><Data Name='SubjectLogonId'>0x3e7</Data><Data Name='Status'>0xc000006d</Data><Data Name='FailureReason'>%%2313</Data><Data Name='SubStatus'>0xc0000064</Data><Data Name='LogonType'>10</Data><Data Name='ProcessId'>0x3bc</Data></EventData></Event>`;

/** The XML of a failed join: what matters stands inside one of its values. */
export const joinXml = `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="${registration}" Guid="{${guid}}"/><EventID>304</EventID><TimeCreated SystemTime="2025-07-21T13:15:22.1Z"/><Channel>${registration}/Admin</Channel></System><EventData><Data Name="ExitCode">-2145648611</Data><Data Name="ServerError">&#xD;&#xA;</Data><Data Name="TenantType">undefined</Data><Data Name="DebugOutput">joinMode: Join&#xD;&#xA;registrationType: sync&#xD;&#xA;errorPhase: discover&#xD;&#xA;adalLog:</Data></EventData><RenderingInfo Culture="en-US"><Message>Automatic registration failed at join phase. Server error: it is closed</Message></RenderingInfo></Event>`;

/** As Event Viewer shows XML: with a dash before what can be folded. */
export const foldedXml = xml
  .replace(/'/g, '"')
  .replace(/<(System|EventData)>/g, '\n- <$1>\n')
  .replace(/></g, '> \n  <')
  .replace('<Event ', '- <Event ');

export const list = `TimeCreated  : 7/21/2025 3:15:22 PM\nProviderName : ${registration}\nId           : 304\nMessage      : Automatic registration failed at join phase.\n               Exit code: Unknown HResult Error code: 0x801c001d\n               Registration type: sync\n               errorPhase: discover\n\nTimeCreated  : 7/21/2025 3:15:21 PM\nProviderName : ${registration}\nId           : 307\nMessage      : Automatic registration failed. Exit code: Unknown HResult Error code: 0x801c001d.\n`;

/** Format-List * prints the message first. */
export const wholeList = `Message              : HTTP transport error. Status: Unknown HResult Error code: 0x80072ee7\nId                   : 1084\nLevel                : 2\nProviderName         : Microsoft-Windows-AAD\nLogName              : Microsoft-Windows-AAD/Operational\nProcessId            : 516\nTimeCreated          : 7/21/2025 3:15:22 PM\nLevelDisplayName     : Error\n\nMessage              : OAuth response error: invalid_grant\nId                   : 1081\nProviderName         : Microsoft-Windows-AAD\nLogName              : Microsoft-Windows-AAD/Operational\nTimeCreated          : 7/21/2025 3:15:20 PM\n`;

export const table = `\n   ProviderName: ${registration}\n\nTimeCreated                      Id LevelDisplayName Message\n-----------                      -- ---------------- -------\n7/21/2025 3:15:22 PM            304 Error            Automatic registration failed at join phase. Exit code: Unknown HResu...\n7/20/2025 9:01:02 AM            204 Error            The get join response operation callback failed with exit code: Unkno...\n`;

export const wevtutil = `Event[0]:\n  Log Name: ${registration}/Admin\n  Source: ${registration}\n  Date: 2025-07-21T15:15:22.1230000Z\n  Event ID: 204\n  Task: N/A\n  Level: Error\n  User Name: NT AUTHORITY\\SYSTEM\n  Description: \nThe get join response operation callback failed with exit code: Unknown HResult Error code: 0x801c03f2.\n\nEvent[1]:\n  Log Name: ${registration}/Admin\n  Source: ${registration}\n  Date: 2025-07-20T15:15:22.1230000Z\n  Event ID: 201\n  Description: \nThe discovery operation callback failed with exit code: Unknown HResult Error code: 0x80072efe.\n`;
