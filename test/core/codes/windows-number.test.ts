import fc from 'fast-check';
import { fromDecimal, fromHexDigits, hexOf, signedOf, spellingsOf } from '../../../src/core/codes/windows-number';

const runs = { seed: 11, numRuns: 2000 } as const;
const anyNumber = fc.integer({ min: 0, max: 0xffffffff });

test('every 32-bit number comes back from its hex digits in any letter case', () => {
  fc.assert(
    fc.property(anyNumber, (value) => {
      expect(fromHexDigits(hexOf(value).slice(2))).toBe(value);
      expect(fromHexDigits(hexOf(value).slice(2).toLowerCase())).toBe(value);
    }),
    runs,
  );
});

test('every 32-bit number comes back from its signed and its unsigned decimal', () => {
  fc.assert(
    fc.property(anyNumber, (value) => {
      expect(fromDecimal(String(value))).toBe(value);
      expect(fromDecimal(String(signedOf(value)))).toBe(value);
    }),
    runs,
  );
});

test('a failure comes back from the 64-bit form with its sign extended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0x80000000, max: 0xffffffff }), (value) => {
      expect(fromHexDigits(`FFFFFFFF${hexOf(value).slice(2)}`)).toBe(value);
    }),
    runs,
  );
});

test('hex is written with capitals and eight digits', () => {
  expect(hexOf(3221225581)).toBe('0xC000006D');
  expect(hexOf(5)).toBe('0x00000005');
});

test('the signed decimal of a failure is negative and that of a small number is itself', () => {
  expect(signedOf(0xc000006d)).toBe(-1073741715);
  expect(signedOf(1326)).toBe(1326);
});

test('the canonical spelling stands first, the one without 0x last', () => {
  expect(spellingsOf(0xc000006d)).toEqual(['0xC000006D', '-1073741715', '3221225581', 'c000006d']);
  expect(spellingsOf(5)).toEqual(['0x00000005', '5', '5', '00000005']);
});

test.each([
  '1C000006D',
  '00000001C000006D',
  'FFFFFFFF7000006D',
  'FFFFFFFE80000000',
  '1FFFFFFFF80000000',
  'FFFFFFFF800000001',
])('hex digits %s hold more than 32 bits', (digits) => {
  expect(fromHexDigits(digits)).toBeUndefined();
});

test('leading noughts do not count', () => {
  expect(fromHexDigits('00000000C000006D')).toBe(0xc000006d);
  expect(fromHexDigits('0000')).toBe(0);
});

test('the smallest and the largest 32-bit numbers are read', () => {
  expect(fromDecimal('-2147483648')).toBe(0x80000000);
  expect(fromDecimal('4294967295')).toBe(0xffffffff);
});

test.each(['4294967296', '-2147483649', '1.5', 'abc', '99999999999999999999'])('%s is no 32-bit number', (text) => {
  expect(fromDecimal(text)).toBeUndefined();
});
