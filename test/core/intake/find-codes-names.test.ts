import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readCodeLines } from '../../../src/core/codes/code-table';
import { codeNames, codesIn, keysIn } from './reading';

const invalidPassword = 'aadsts:50126';

test.each([
  'AADSTS50126',
  'aadsts50126',
  'Aadsts50126',
  'AADSTS 50126',
  'AADSTS:50126',
  'AADSTS: 50126',
  'AADSTS-50126',
  'AADSTS \u2013 50126',
  'AADSTS_50126',
  'AADSTS#50126',
  'AADSTS\u00a050126',
  'AAD STS50126',
  'Error: AADSTS50126: Error validating credentials due to invalid username or password.',
  '"AADSTS50126"',
  '(AADSTS50126)',
  'error?code=50126',
  'https://login.microsoftonline.com/error?code=50126',
  'Error code: 50126',
  'error_codes: [50126]',
  '"error_codes":[50126],"timestamp":"2025-03-04 08:15:30Z"',
  '{"error_codes":[50126]}',
  '{"error_codes":["50126"]}',
  '{"errorCode":50126}',
  'InvalidUserNameOrPassword',
])('%s is AADSTS50126', (paste) => {
  expect(codesIn(paste)).toMatchObject([
    {
      code: { key: invalidPassword, system: 'aadsts' },
      names: ['AADSTS50126', 'InvalidUserNameOrPassword'],
      known: true,
    },
  ]);
});

test('every number from four digits to seven is a sign-in error after the letters', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999999 }),
      fc.constantFrom('AADSTS', 'aadsts ', 'AADSTS: ', 'AADSTS-'),
      (number, letters) => {
        expect(keysIn(`It says ${letters}${number}: no.`)).toEqual([`aadsts:${number}`]);
      },
    ),
    { seed: 22, numRuns: 500 },
  );
});

test('all errors of an array are found', () => {
  expect(keysIn('{"error":"invalid_grant","error_codes":[50126,50034]}')).toEqual([
    'name:invalid_grant',
    invalidPassword,
    'aadsts:50034',
  ]);
});

test.each(['AADSTS', 'AADSTS12', 'AADSTS123456789', 'xAADSTS50126'])('%s is no sign-in error', (paste) => {
  expect(keysIn(paste)).toEqual([]);
});

describe.each(['10-device-registration.tsv', '30-windows.tsv', '40-power-automate.tsv', '20-aadsts.tsv'])(
  'the names of %s',
  (file) => {
    const entries = [
      ...readCodeLines(readFileSync(path.join(__dirname, '..', '..', '..', 'knowledge', 'codes', file), 'utf8')),
    ];
    const names = entries.flatMap((entry) => entry.names).filter((name) => /^[A-Za-z_]\w+$/.test(name));

    test('are all read in a code field, and none is taken for a secret', () => {
      const lost = names.filter((name) => {
        const key = codeNames.byName(name)?.code.key;
        return key === undefined || !keysIn(`{"error":{"code":"${name}","message":"It failed."}}`).includes(key);
      });

      expect(names.length).toBeGreaterThan(10);
      expect(lost).toEqual([]);
    });
  },
);

test.each([
  ['STATUS_LOGON_FAILURE', '0xC000006D'],
  ['status_logon_failure', '0xC000006D'],
  ['E_FAIL', '0x80004005'],
  ['E_ACCESSDENIED', '0x80070005'],
  ['WC_E_DTDPROHIBITED', '0xC00CEE4F'],
  ['RPC_E_CALL_REJECTED', '0x80010001'],
  ['NTE_BAD_KEYSET', '0x80090016'],
  ['AAD_CLOUDAP_E_OAUTH_USERNAME_IS_MALFORMED', '0xC004844C'],
  ['DSREG_AUTOJOIN_DISC_FAILED', '0x801C0021'],
  ['ERROR_WINHTTP_TIMEOUT', 'win32:12002'],
])('%s in a sentence is %s', (name, key) => {
  expect(keysIn(`It ended with ${name}, again.`)).toEqual([key]);
});

test.each(['WindowsIdentityIncorrect', 'windowsidentityincorrect', 'WINDOWSIDENTITYINCORRECT'])(
  '%s is the same Power Automate code',
  (name) => {
    expect(keysIn(`I get ${name} every morning.`)).toEqual(['name:windowsidentityincorrect']);
  },
);

test('a name in the shape of Windows codes is kept although no table has it', () => {
  expect(codesIn('It says ERROR_MOON_IS_CHEESE here')).toMatchObject([
    { code: { system: 'unknown', value: 'ERROR_MOON_IS_CHEESE' }, known: false },
  ]);
});

test('a name in a code field is kept although no table has it', () => {
  expect(codesIn('{"error":{"code":"MoonIsCheese"}}')).toMatchObject([
    { code: { system: 'unknown', value: 'MoonIsCheese' }, known: false, labelled: true },
  ]);
});

test.each([
  '{"status":"Failed"}',
  '{"name":"GetItems","type":"OpenApiConnection"}',
  '{"message":"Something went wrong"}',
  '{"result":"Succeeded"}',
])('%s holds no code', (paste) => {
  expect(keysIn(paste)).toEqual([]);
});

test.each([
  'My flow is broken, please help me with the connection',
  'The request was a conflict of interest',
  'we are not found anywhere',
  'access denied by my boss',
])('"%s" is only words', (paste) => {
  expect(keysIn(paste)).toEqual([]);
});

test.each([
  'WebAutomation.WindowsIdentityIncorrect',
  '{"error":{"code":"WebAutomation.WindowsIdentityIncorrect"}}',
  '{"code":"Company.Robots.Web.WindowsIdentityIncorrect"}',
  'Robots.WindowsIdentityIncorrect: the flow stopped',
])('reads the name of an error behind those of its modules: %s', (paste) => {
  expect(keysIn(paste)).toEqual(['name:windowsidentityincorrect']);
});

test.each([
  'see www.contoso.com/WindowsIdentityIncorrect.html',
  'open contoso.com.WindowsIdentityIncorrect.zip',
  'the file is called notes.Forbidden',
  '{"file":"Report.Final.Version"}',
])('a name in an address or the name of a file is none: %s', (paste) => {
  expect(keysIn(paste)).toEqual([]);
});
