/** How long each hostile text is made: about the longest paste that is read. */
export const hostileLength = 100 * 1024;

function filled(piece: string): string {
  return piece.repeat(Math.ceil(hostileLength / piece.length)).slice(0, hostileLength);
}

/** Pieces that, repeated, make careless patterns and parsers run for minutes. */
const pieces: readonly string[] = [
  // Runs of one sign.
  ...Array.from('aA1_-.,:;!?*=+#%&/|~^`@ $(){}[]<>"\'\\\t\n\0\u00a0\u200b\u202e\ufeff\ud800\udc00\u0301\u{1F600}'),
  // Numbers and names of codes, whole and cut.
  '0x', '0xa', 'ff', 'A_', 'AAAAAA_', 'ERROR_A', 'STATUS_', 'AADSTS', 'AADSTS ', 'AADSTS: 5', '-107374171', '-1,073,', '1,234,567,', '2 222 222 ', '1 ', '1.', '1:', '--', 'c000006d-', 'c000006d ', '0xC000006D/', '0xC0\n',
  'error code:', 'error code   ', 'error 12345 ', 'sub status code ', 'win32 error code ', 'event id ', 'order number ', '--->', 'AbAb', 'WindowsIdentity ', 'AadLogonFailure ', 'a b ',
  // GUIDs, addresses, versions.
  'c000006d-1111-2222-3333-444444444444-', 'a@', 'a@b.', 'a.b+', 'a.b@', 'a@b.c.d.e.f.g.h.i.', 'a%40', 'aaaaaaaaa#', 'https://', 'https://a:', 'a://a:a@', '10.0.0.',
  // JSON, nested, broken, half escaped.
  '{"', '["', '{"a":', "{'a':", '{a:', '{\\"', '{\\"a\\":', '{"a":"', '{"a":"{"b":"', '{"a":"{\\"b\\":\\"', '{"a":"\\\\\\\\', '{"a":/*', '{"a"://', '{"a"' + ' '.repeat(20), '/* ', '[{"x":[', '{{', '[[', '}{', '][', '\\"', '\\\\"', '\\u0022', '\\u', '\\r\\n', '{"__proto__":{"x":', '{\\r\\n',
  // HTML.
  '<div', '<div ', '<div>', '</div>', '<br>', '<at>', '</at>', '<i><b>', '<td>', '<!--', '<![CDATA[', '<script>', '<style><p>', '<title><br>', '<div a="', '&#45;', '&amp;amp;', '&lt;div&gt;', '&#', '<a<', '<Machine ID>', '<password>', '<a-password ',
  // What announces a secret.
  'password=', 'password="', 'password: ', 'password:\n', 'password"', 'password:"x', 'no_password:', 'password|', '"password","value"', 'mot de passe ', 'token ', 'token=', 'key=', 'key"', 'cookie: a', 'cookie:"', 'pin ', 'pin code is ', 'Bearer ', 'Bearer aaaaaaaa ', 'eyJ', 'eyJaa{', 'eyJaaaaaaaa.', '-----BEGIN ', '-----BEGIN PRIVATE KEY-----', '-----BEGIN PRIVATE KEY-----\n-----END ', '?sig=', '%252525253F', '\\u0026', '&amp;amp;amp;sig', ' -p a1', 'net use a /user:', 'aB1', 'aB1/',
  // What announces a person.
  'CONTOSO\\a', 'CONTOSO\\nadia ', 'A\\', 'C:\\Users\\', 'C:/Users/', 'C:\\Users\\a b ', 'user name : ', 'uid=', 'uid:-', '4111 ', '4111-', 'DE89 ', 'AA11AAAA', '+1 ', '+49 ', '(555) ', 'tel 1 ', 'tel 1234567890123456789012345 ', 'ssn 1', 'dob aaaaaaaaaaaaaaaaaaaaaaaa',
  // Windows events.
  'Event ID: 4625 ', 'Event ID: 4625\n', 'Log Name: Security ', 'Log Name:\n', 'Status: ', 'Sub Status:\t\t', 'Source: Microsoft-Windows-AAD\n', 'x: Microsoft-Windows-AAD\n', 'x: 4625\n', 'x: 0xC000006D\n', 'Event ID: 4625\nx: 0xC000006D\n', 'Id : 304\n', '\n Id', 'Exit code: Unknown HResult Error code: ', 'TimeCreated Id LevelDisplayName Message\n', '7/21/2025 304 ', 'ProviderName: ', '<Event ', '<Event><EventID>1', '<EventID>4625', "<Data Name='Status'>", '<Provider Name', '<Data ',
  // dsregcmd.
  'AzureAdPrt : ', 'AzureAdPrt : YES ', 'HTTP          ', 'Token acquisition ', '+-----', 'Client Time : ',
];

const half = hostileLength / 2;

/** Texts whose trouble lies between their parts. */
const shaped: readonly (readonly [string, string])[] = [
  ['brackets that open and close', '['.repeat(half) + ']'.repeat(half)],
  ['tags that others close', '<i>'.repeat(half / 4) + '</b>'.repeat(half / 4)],
  ['small letters, then what makes them a name or a key', `${'a'.repeat(60)}A1${'a'.repeat(half)}`],
  ['many runs of small letters that might be keys', `${'a'.repeat(42)}A1 `.repeat(2000)],
  ['a local part without end', `${'a'.repeat(hostileLength)}@b`],
  ['a domain without end', `a@${'b.'.repeat(half)}`],
  ['a random key without end', `${'aB1'.repeat(hostileLength / 3)}=x`],
  ['backslashes, then a quote', `${'\\'.repeat(hostileLength)}"`],
  ['a password of backslashes', `password=x${'\\'.repeat(hostileLength)}`],
  ['a user of backslashes', `CONTOSO${'\\'.repeat(hostileLength)}n`],
  ['blanks, then a word', `${' '.repeat(hostileLength)}x`],
  ['a field, then blanks', `HTTP${' '.repeat(hostileLength)}Error`],
  ['a number without end', `-${'1'.repeat(hostileLength)}`],
  ['hex without end', `0x${'f'.repeat(hostileLength)}`],
  ['one event without end', `Event ID: 4625\n${'x: 0x1\n'.repeat(half / 4)}`],
  ['one XML event without end', `<EventID>4625</EventID>${"<Data Name='Status'>0x1".repeat(4000)}`],
  ['rows of a table without end', `TimeCreated Id LevelDisplayName Message\n${'7/21/2025 3:15 304 Error x\n'.repeat(4000)}`],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['a hundred thousand objects', '{"a":'.repeat(20_000)],
];

/** Every hostile text by what it is made of, each also with an end that makes a match fail late. */
export const hostileTexts: readonly (readonly [string, string])[] = [...pieces.map((piece) => [JSON.stringify(piece), filled(piece)] as const), ...shaped].flatMap(([name, text]) => [
  [name, text] as const,
  [`${name} and an end`, `${text} x"}@!`] as const,
]);
