import fc from 'fast-check';
import { hexOf, signedOf } from '../../../src/core/codes/windows-number';
import { keysIn } from './reading';

const guid = fc.uuid();

test.each([
  ['a GUID whose first part is a code', 'Correlation Id: c000006d-0000-4abc-8def-80070005c000'],
  ['a GUID whose last part holds a code', 'Trace ID: 0a1b2c3d-8007-4abc-8def-0000c000006d'],
  ['a GUID in braces', 'REQ_ID:{80070005-c000-006d-8def-801c0021801c}'],
  ['a GUID without hyphens', 'trace c000006d8007000580070005c000006d'],
  [
    'when a file of a crash report was built',
    'Faulting module name: KERNELBASE.dll, version: 10.0.14393.3085, time stamp: 0xc000006d',
  ],
  ['a time of day', 'It began at 12:00:07 and ended 12:00:29'],
  ['a date', 'Previous Registration : 2019-01-31 09:16:43.000 UTC'],
  ['an American date', 'since 12/02/2024 13:26:05'],
  ['a time with its zone', '2025-03-04T08:15:30.1234567Z'],
  ['seconds since 1970', 'Timestamp: 1700000000'],
  ['milliseconds since 1970', 'at 1700000000000'],
  ['milliseconds of a session', 'The session 5 duration (1856000 milliseconds) exceeded the limit'],
  ['a registry value', 'MaxConnectionTime with value 1200000'],
  [
    'a registry path',
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\\MaxConnectionTime',
  ],
  ['a duration in seconds', 'Please try after 300 seconds'],
  ['a duration in ms', 'error after 12002 ms'],
  ['a port', 'https://adfs.contoso.com:12002/adfs/services/trust'],
  ['a port in words', 'listening on port 12029'],
  ['an IP address', 'from 10.12.29.12'],
  ['an IP address with large parts', 'from 192.168.100.126'],
  ['a port behind an IP address', '127.0.0.1:1326'],
  ['a version', 'Power Automate 2.52.62.24132'],
  ['a Windows build', 'Windows 10.0.19045.3086'],
  ['a knowledge base number', 'KB5021155'],
  ['an order', 'order 1073741715 was shipped'],
  ['an order that is a code', 'order number 3221225581 was shipped'],
  ['an invoice', 'Invoice no. 3221225581'],
  ['a ticket', 'ticket 12007'],
  ['a phone number', 'phone 3221225581'],
  ['a phone number with its country', '+1 322 122 5581'],
  ['a postcode', 'zip 50126'],
  ['an HTTP status on its own', 'HTTP 400'],
  ['an HTTP status in words', 'HTTP status 404 Not found'],
  ['a status code', 'Request failed with status code 403'],
  ['an HTTP status in JSON', '{"statusCode":400,"status":502}'],
  ['success', 'HTTP Error : 0x0, resultCode: 0x1'],
  ['a percentage', 'progress 1326%'],
  ['an amount', 'it cost $1326 or -1,234,567'],
  ['a line and a column', "at line '1' and column '2421'"],
  ['a count', '1312 users, 3 errors, 50126 rows'],
  ['a security identifier', 'S-1-5-21-3623811015-3361044348-303003080-1013'],
  ['a MAC address', '00-15-5D-80-07-05'],
  ['a certificate thumbprint', 'AA11BB22CC33DD44EE55FF66AA77BB88C000006D'],
  ['a run id', '08585012345678901234567890123CU08'],
  ['eight digits', 'sha 80070005'],
  ['a small negative number', 'I was at -5 and at -1073'],
  ['a decimal fraction', 'it was 3221225581.25 or -1073741715.5'],
])('%s is no code', (_, paste) => {
  expect(keysIn(paste)).toEqual([]);
});

test('the same numbers are codes where codes stand, so that silence above is no deafness', () => {
  expect(keysIn('error code 3221225581')).toEqual(['0xC000006D']);
  expect(keysIn('error 12002')).toEqual(['win32:12002']);
  expect(keysIn('error code 50126')).toEqual(['aadsts:50126']);
  expect(keysIn('error code: 80070005')).toEqual(['0x80070005']);
});

test('no part of a GUID is ever a code', () => {
  fc.assert(
    fc.property(
      guid,
      fc.constantFrom('Correlation Id: ', 'Trace ID=', '"error":"', 'error code {', 'Machine '),
      fc.constantFrom(' failed', '}', '", ', '. Timestamp'),
      fc.boolean(),
      (id, before, after, capitals) => {
        expect(keysIn(`${before}${capitals ? id.toUpperCase() : id}${after}`)).toEqual([]);
      },
    ),
    { seed: 23, numRuns: 1000 },
  );
});

test('no time and no date is ever a code', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (time) => {
      for (const written of [
        time.toISOString(),
        time.toUTCString(),
        time.toISOString().replace('T', ' ').replace('Z', ' UTC'),
      ])
        expect(keysIn(`Timestamp: ${written}`)).toEqual([]);
    }),
    { seed: 24, numRuns: 1000 },
  );
});

test('no IP address and no version is ever a code', () => {
  const part = fc.integer({ min: 0, max: 255 });

  fc.assert(
    fc.property(
      part,
      part,
      part,
      part,
      fc.constantFrom('error ', 'version ', 'from ', 'code: '),
      (one, two, three, four, before) => {
        expect(keysIn(`${before}${one}.${two}.${three}.${four}`)).toEqual([]);
      },
    ),
    { seed: 25, numRuns: 1000 },
  );
});

test('an order, an invoice or a phone call is no code, whatever its number', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0x80000000, max: 0xffffffff }),
      fc.constantFrom('order', 'Invoice number', 'ticket #', 'phone:', 'customer id', 'Rechnung Nr.', 'PO'),
      (value, thing) => {
        expect(keysIn(`${thing} ${value}`)).toEqual([]);
      },
    ),
    { seed: 26, numRuns: 500 },
  );
});

test('a number of another length with the digits of a code is not that code', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0x80000000, max: 0xbfffffff }), fc.integer({ min: 0, max: 9 }), (value, digit) => {
      expect(keysIn(`error code ${signedOf(value)}${digit}`)).toEqual([]);
      expect(keysIn(`error code ${hexOf(value)}${digit}`)).toEqual([]);
    }),
    { seed: 27, numRuns: 500 },
  );
});
