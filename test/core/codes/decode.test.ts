import fc from 'fast-check';
import { smallWindowsCode, windowsCode } from '../../../src/core/codes/code';
import { codeTable } from '../../../src/core/codes/code-table';
import { decodeWindowsNumber, unwrapNtstatus } from '../../../src/core/codes/decode';

const table = codeTable([
  { code: smallWindowsCode(1326, 'win32'), names: ['ERROR_LOGON_FAILURE'] },
  { code: windowsCode(0xc000006d, 'ntstatus'), names: ['STATUS_LOGON_FAILURE'] },
  { code: windowsCode(0xc0000022, 'ntstatus'), names: ['STATUS_ACCESS_DENIED'] },
  { code: windowsCode(0xd0000022, 'hresult'), names: ['STATUS_ACCESS_DENIED_AS_HRESULT'] },
]);

test('a Win32 error inside an HRESULT is named', () => {
  expect(decodeWindowsNumber(0x8007052e, table)).toEqual({
    hex: '0x8007052E',
    severity: 'error',
    facility: 'Windows (Win32)',
    number: 0x52e,
    wraps: { name: 'ERROR_LOGON_FAILURE', hex: '0x0000052E', kind: 'win32' },
  });
});

test('an NTSTATUS inside an HRESULT is named', () => {
  expect(decodeWindowsNumber(0xd000006d, table).wraps).toEqual({
    name: 'STATUS_LOGON_FAILURE',
    hex: '0xC000006D',
    kind: 'ntstatus',
  });
});

test.each([
  [0x80190191, 'HTTP 401 Unauthorized', '0x00000191'],
  [0xcaa30194, 'HTTP 404 NotFound', '0x00000194'],
  [0x8019012c, 'HTTP 300', '0x0000012C'],
  [0x80190257, 'HTTP 599', '0x00000257'],
])('%i carries the answer %s', (value, name, hex) => {
  expect(decodeWindowsNumber(value, table).wraps).toEqual({ name, hex, kind: 'http' });
});

test.each([0x8019012b, 0x80190258, 0x801a0191])('%i carries no HTTP answer', (value) => {
  expect(decodeWindowsNumber(value, table).wraps).toBeUndefined();
});

test('nothing is claimed of a number that wraps something unknown', () => {
  expect(decodeWindowsNumber(0x80070001, table).wraps).toBeUndefined();
  expect(decodeWindowsNumber(0xd0000001, table).wraps).toBeUndefined();
  expect(decodeWindowsNumber(0x801c0021, table).wraps).toBeUndefined();
});

test.each([
  [0x801c03f2, 'device registration'],
  [0x80280036, 'TPM'],
  [0x80290407, 'platform crypto provider'],
  [0x80090016, 'security and cryptography'],
  [0xc0048442, 'COM interface'],
  [0xcaa30194, 'token broker of Windows, network'],
  [0xcaa50021, 'token broker of Windows'],
  [0x82345678, 564],
])('the facility of %i is %s', (value, facility) => {
  expect(decodeWindowsNumber(value, table).facility).toBe(facility);
});

test.each([
  [0x00000001, 'success'],
  [0x40000001, 'information'],
  [0x90000001, 'warning'],
  [0xc0000001, 'error'],
  [0x80000001, 'error'],
] as const)('the severity of %i is %s', (value, severity) => {
  expect(decodeWindowsNumber(value, table).severity).toBe(severity);
});

test('any 32-bit number can be taken apart, and its low half is its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => {
      const { hex, number, facility } = decodeWindowsNumber(value, table);

      expect(Number.parseInt(hex, 16)).toBe(value);
      expect(number).toBe(value % 0x10000);
      expect(facility).not.toBe('');
    }),
    { seed: 13, numRuns: 1000 },
  );
});

test('0xD000006D is the NTSTATUS it carries', () => {
  expect(unwrapNtstatus(0xd000006d, table)).toBe(0xc000006d);
});

test('a number that has a name of its own stays itself, and so does one that carries nothing known', () => {
  expect(unwrapNtstatus(0xd0000022, table)).toBe(0xd0000022);
  expect(unwrapNtstatus(0xd0000001, table)).toBe(0xd0000001);
  expect(unwrapNtstatus(0xc000006d, table)).toBe(0xc000006d);
});
