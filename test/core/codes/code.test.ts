import fc from 'fast-check';
import {
  aadstsCode,
  codeFromReference,
  dataverseCode,
  eventCode,
  namedCode,
  smallWindowsCode,
  windowsCode,
} from '../../../src/core/codes/code';

test('one number is one code whether a document calls it NTSTATUS or HRESULT', () => {
  expect(windowsCode(0xc000006d, 'hresult').key).toBe(windowsCode(0xc000006d, 'ntstatus').key);
  expect(windowsCode(0xc000006d, 'hresult').key).not.toBe(windowsCode(0xc000006e, 'hresult').key);
});

test('without a document to say so, numbers from 0xC0000000 on are NTSTATUS and the other failures HRESULT', () => {
  expect(windowsCode(0xc000006d).system).toBe('ntstatus');
  expect(windowsCode(0x80070005).system).toBe('hresult');
});

test('a WinHTTP error is the Win32 error of the same number', () => {
  expect(smallWindowsCode(12002, 'winhttp').key).toBe(smallWindowsCode(12002, 'win32').key);
});

test('names differ by letters, not by their case', () => {
  expect(namedCode('AADLOGONFAILURE', 'power-automate').key).toBe(namedCode('AadLogonFailure', 'unknown').key);
  expect(namedCode('AadLogonFailure', 'unknown').value).toBe('AadLogonFailure');
});

test('a key says the system and the value, in one spelling', () => {
  expect(eventCode('01006')).toEqual({ system: 'event', value: '01006', key: 'event:1006' });
  expect(namedCode('AadLogonFailure', 'power-automate').key).toBe('name:aadlogonfailure');
  expect(dataverseCode(0x80040217)).toEqual({
    system: 'dataverse',
    value: '0x80040217',
    key: 'dataverse:0x80040217',
  });
});

test('numbers of different families are different codes', () => {
  const keys = [
    smallWindowsCode(50126, 'win32'),
    aadstsCode('50126'),
    eventCode('50126'),
    namedCode('50126', 'unknown'),
  ].map(({ key }) => key);

  expect(new Set(keys).size).toBe(4);
});

test.each([
  ['ntstatus:0xC000006D', windowsCode(0xc000006d, 'ntstatus')],
  ['hresult:0x80070005', windowsCode(0x80070005, 'hresult')],
  ['win32:1326', smallWindowsCode(1326, 'win32')],
  ['winhttp:12002', smallWindowsCode(12002, 'winhttp')],
  ['aadsts:50126', aadstsCode('50126')],
  ['event:1006', eventCode('1006')],
  ['power-automate:AadLogonFailure', namedCode('AadLogonFailure', 'power-automate')],
  ['oauth:invalid_grant', namedCode('invalid_grant', 'oauth')],
  ['dataverse:0x80040217', dataverseCode(0x80040217)],
  ['drs:DirectoryError', namedCode('DirectoryError', 'drs')],
])('reads the reference %s', (reference, code) => {
  expect(codeFromReference(reference)).toEqual(code);
});

test('a reference is system and value of the code it names', () => {
  fc.assert(
    fc.property(fc.constantFrom('ntstatus', 'hresult'), fc.integer({ min: 0, max: 0xffffffff }), (system, value) => {
      const code = windowsCode(value, system);

      expect(codeFromReference(`${code.system}:${code.value}`)).toEqual(code);
    }),
    { seed: 12, numRuns: 500 },
  );
});

test.each(['moon:5', 'AadLogonFailure', '', 'unknown:Thing', 'win32', 'win32:', 'power-automate'])(
  '"%s" is no reference',
  (reference) => {
    expect(() => codeFromReference(reference)).toThrow(`not a code reference: ${reference}`);
  },
);
