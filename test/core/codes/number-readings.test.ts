import fc from 'fast-check';
import { looksLikeFailure, readingsOf } from '../../../src/core/codes/number-readings';

test('eight digits can be hexadecimal or decimal', () => {
  expect(readingsOf('80070520')).toEqual({ hexadecimal: '0x80070520', decimal: '0x04C5C778' });
});

test.each([
  '0x80070520',
  '8007000d',
  'c000006d',
  '-2147024891',
  '2147942405',
  '80070520h',
  '70070520',
  '8007052',
  '80070520 ',
  '',
])('%j can be read in one way at most', (written) => {
  expect(readingsOf(written)).toBeUndefined();
});

test('the decimal reading is never a failure of Windows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 80_000_000, max: 99_999_999 }), (value) => {
      expect(readingsOf(String(value))).toEqual({
        hexadecimal: `0x${value}`,
        decimal: expect.stringMatching(/^0x0[45]/),
      });
    }),
    { seed: 11 },
  );
});

test.each([
  ['80070005', true],
  ['8007000d', true],
  ['c000006d', true],
  ['caa20003', true],
  ['d000006d', true],
  ['c1234567', false],
  ['87654321', false],
  ['8f3a2b1c', false],
  ['80070', false],
  ['8007000', false],
  ['18007000', false],
  ['8007000z', false],
])('%s begins like a failure of Windows: %s', (digits, expected) => {
  expect(looksLikeFailure(digits)).toBe(expected);
});
