import { codesIn, keysIn } from './reading';

test.each([
  ['error 80070005', '0x80070005', 'E_ACCESSDENIED'],
  ['code: 80070520', '0x80070520', 'ERROR_NO_SUCH_LOGON_SESSION'],
  ['Fehlercode 80070520', '0x80070520', 'ERROR_NO_SUCH_LOGON_SESSION'],
  ['{"error":{"code":"80070005"}}', '0x80070005', 'E_ACCESSDENIED'],
  ['{"error":{"code":80070520}}', '0x80070520', 'ERROR_NO_SUCH_LOGON_SESSION'],
  ['failed with 8007000d', '0x8007000D', 'E_INVALIDDATA'],
  ['80070520', '0x80070520', 'ERROR_NO_SUCH_LOGON_SESSION'],
  ['It fails with an 80180014 error', '0x80180014', 'MENROLL_E_DEVICENOTSUPPORTED'],
  ["The device can't enroll (80180014).", '0x80180014', 'MENROLL_E_DEVICENOTSUPPORTED'],
  ['joining ends in 80180014 error', '0x80180014', 'MENROLL_E_DEVICENOTSUPPORTED'],
])('%s is read as hexadecimal, which has a name', (paste, key, name) => {
  expect(codesIn(paste)).toMatchObject([{ code: { key }, known: true }]);
  expect(codesIn(paste)[0]?.names).toContain(name);
});

test.each(['error 80099999', 'hresult: 80131fff', 'status=c0aa1234', '{"errorCode":"80099999"}', 'error 8007ffff'])(
  '%s looks like a failure that nobody named, and is marked as unknown',
  (paste) => {
    expect(codesIn(paste)).toMatchObject([{ known: false }]);
  },
);

test.each([
  'order 80070520',
  'order code 80070520',
  'product code: 80070520',
  'verification code 80070005',
  'tracking code 80070005',
  'ticket 80070520 shows an error',
  'It failed. Our number is 80070520',
  'the sync failed for customer 80070520',
  'Status 80070520 items',
  '80070520 rows failed',
  'my number is 80070520',
  'invoice no. 80070005',
  '80099999',
  '{"orderId":80070520}',
  '{"type":"80099999"}',
  'error 87654321',
  'error c1234567',
  'error 8f3a2b1c',
])('%s holds no code', (paste) => {
  expect(keysIn(paste)).toEqual([]);
});

test('a decimal number is read as one, with and without its minus', () => {
  expect(keysIn('error: -2147024891')).toEqual(['0x80070005']);
  expect(keysIn('error: 2147942405')).toEqual(['0x80070005']);
});
