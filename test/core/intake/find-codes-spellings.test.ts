import fc from 'fast-check';
import { hexOf, signedOf } from '../../../src/core/codes/windows-number';
import { unwrapNtstatus } from '../../../src/core/codes/decode';
import { codeNames, codesIn, keysIn } from './reading';

const runs = { seed: 21, numRuns: 120 } as const;

/** Every failure whose signed decimal has nine digits or more; the rest (0xFA0A1F00 and up) Windows does not give out. */
const failure = fc.integer({ min: 0x80000000, max: 0xfa0a1f00 });
const logonFailure = '0xC000006D';

function grouped(value: number, separator: string): string {
  return String(signedOf(value)).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** Each way Windows, a console, a chat client or a spreadsheet writes one failure. */
const spellings: Readonly<Record<string, (value: number) => string>> = {
  'hex with capitals': hexOf,
  'hex in small letters': (value) => hexOf(value).toLowerCase(),
  'hex with a capital X': (value) => hexOf(value).replace('0x', '0X'),
  'signed decimal': (value) => String(signedOf(value)),
  'unsigned decimal': String,
  'decimal with an en dash': (value) => String(signedOf(value)).replace('-', '\u2013'),
  'decimal with a minus sign': (value) => String(signedOf(value)).replace('-', '\u2212'),
  'decimal with a non-breaking hyphen': (value) => String(signedOf(value)).replace('-', '\u2011'),
  'decimal in groups with commas': (value) => grouped(value, ','),
  'decimal in groups with points': (value) => grouped(value, '.'),
  'decimal in groups with narrow spaces': (value) => grouped(value, '\u202f'),
  'decimal in groups with apostrophes': (value) => grouped(value, '\u2019'),
  'decimal with a doubled minus': (value) => `-${signedOf(value)}`,
  'hex with its sign extended to 64 bits': (value) => `0xFFFFFFFF${hexOf(value).slice(2)}`,
  'full-width digits': (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'hex with a zero-width space inside': (value) => hexOf(value).replace('0x', '0x\u200b'),
};

const surroundings: Readonly<Record<string, (code: string) => string>> = {
  alone: (code) => code,
  'in a sentence': (code) => `The run failed with error code ${code}. Please help.`,
  'glued to a colon': (code) => `Error code:${code}. Request ids:none.`,
  'as a JSON string': (code) => `{"error":{"code":"${code}","message":"It failed."}}`,
  'in the JSON text inside a JSON string': (code) =>
    JSON.stringify({ body: JSON.stringify({ error: { code, message: 'It failed.' } }) }),
};

describe.each(Object.entries(spellings))('a failure as %s', (_, write) => {
  test.each(Object.entries(surroundings))('is read %s', (_place, put) => {
    fc.assert(
      fc.property(failure, (value) => {
        expect(keysIn(put(write(value)))).toEqual([hexOf(unwrapNtstatus(value, codeNames))]);
      }),
      runs,
    );
  });
});

test('a JSON number is a code as a JSON string is', () => {
  fc.assert(
    fc.property(failure, (value) => {
      expect(keysIn(`{"error":{"code":${signedOf(value)}}}`)).toEqual(keysIn(`{"error":{"code":"${hexOf(value)}"}}`));
    }),
    runs,
  );
});

test('reads -1073741715 and 0xC000006D as one code, found once', () => {
  expect(codesIn('STATUS_LOGON_FAILURE (-1073741715/ 0xc000006d)')).toMatchObject([
    {
      code: { key: logonFailure, system: 'ntstatus' },
      names: ['STATUS_LOGON_FAILURE'],
      known: true,
      text: 'STATUS_LOGON_FAILURE',
    },
  ]);
});

test.each([
  'c000006d',
  'C000006D',
  '0xD000006D',
  '-805306259',
  "x'C000006D'",
  '&HC000006D',
  '0x00000000C000006D',
  '3,221,225,581',
])('%s is STATUS_LOGON_FAILURE', (spelling) => {
  expect(codesIn(spelling)).toMatchObject([{ code: { key: logonFailure }, names: ['STATUS_LOGON_FAILURE'] }]);
});

test('hex without 0x is a code when a table names it, and a bare word when none does', () => {
  expect(keysIn('got c000006d from it')).toEqual([logonFailure]);
  expect(keysIn('got c1234567 from it')).toEqual([]);
  expect(codeNames.byKey('0xC1234567')).toBeUndefined();
});

test('a number nobody named keeps its spelling and is marked as unknown', () => {
  expect(codesIn('error 0xc1234567')).toMatchObject([
    { code: { key: '0xC1234567', value: '0xC1234567' }, names: ['0xC1234567'], known: false, text: '0xc1234567' },
  ]);
});

test.each([
  'Fehlercode: -1073741715',
  'Code d\u2019erreur : -1073741715',
  'C\u00f3digo de error: -1073741715',
  'Kod b\u0142\u0119du: -1073741715',
  '\u30a8\u30e9\u30fc \u30b3\u30fc\u30c9: -1073741715',
])('reads it in %s', (paste) => {
  expect(keysIn(paste)).toEqual([logonFailure]);
});

test.each([4, 5, 6, 7, 8])('hex that the edge of a console cut after %i signs is whole again', (cut) => {
  expect(
    keysIn(
      `Attempt Status : 0xC000006D`.replace(
        '0xC000006D',
        (code) => `${code.slice(0, cut)}\r\n      ${code.slice(cut)}`,
      ),
    ),
  ).toEqual([logonFailure]);
});

test('several codes of one line are all found, in order', () => {
  expect(keysIn('DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]')).toEqual(['0x801C0021', '0x80072EE2']);
  expect(keysIn('(0x801c001d/-2145648611) and (0xcaa20003/-895352829)')).toEqual(['0x801C001D', '0xCAA20003']);
});

test('the error inside another one is nearer the cause', () => {
  const [outer, inner] = codesIn('FAIL [0x801c0021/0x80072ee2]');
  const [status, subStatus] = codesIn('Status: 0xC000006D Sub Status: 0xC000006A');

  expect(inner?.depth).toBeGreaterThan(outer?.depth ?? 0);
  expect(subStatus?.depth).toBeGreaterThan(status?.depth ?? 0);
});

test.each([
  ['System error 1326 has occurred', 'win32:1326'],
  ['Win32 error 5', 'win32:5'],
  ['HTTP Error : 0x2ee2', 'win32:12002'],
  ['WinHTTP error 12007', 'win32:12007'],
  ['suberror 12030', 'win32:12030'],
  ['errorcode=1326', 'win32:1326'],
  ['0x52e', 'win32:1326'],
])('reads the small Windows error of %s', (paste, key) => {
  expect(keysIn(paste)).toEqual([key]);
});
