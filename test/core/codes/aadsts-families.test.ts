import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { aadstsFamilies, familyOfAadsts, headOf, shorterAadsts } from '../../../src/core/codes/aadsts-families';
import { codeTable, readCodeLines } from '../../../src/core/codes/code-table';

const known = [
  ...readCodeLines(readFileSync(path.join(__dirname, '..', '..', '..', 'knowledge', 'codes', '20-aadsts.tsv'), 'utf8')),
];
const table = codeTable(known);

test.each([
  ['53050', 'Conditional Access'],
  ['530036', 'Conditional Access'],
  ['65009', 'consent'],
  ['650059', 'consent'],
  ['70050', 'token'],
  ['700099', 'token'],
  ['7000299', 'token'],
  ['50299', 'the account'],
  ['500345', 'the account'],
  ['75099', 'SAML'],
  ['80015', 'pass-through'],
  ['81020', 'Seamless'],
  ['90200', 'tenant'],
  ['9002399', 'the form of the request'],
  ['120050', 'changing a password'],
  ['130009', 'Windows Hello'],
])('AADSTS%s sits among numbers about %s', (digits, about) => {
  expect(familyOfAadsts(digits)?.about).toContain(about);
});

test.each(['53999', '1000', '28002', '399206', '1000000', '1200500', '9999999', '60000', '5300'])(
  'where fewer than three numbers are published, nothing is said of AADSTS%s',
  (digits) => {
    expect(familyOfAadsts(digits)).toBeUndefined();
  },
);

test('families do not overlap, and speak of no more numbers than are known there', () => {
  aadstsFamilies.forEach(({ from, to, documented }, index) => {
    expect(from).toBeGreaterThan(aadstsFamilies[index - 1]?.to ?? 0);
    expect(documented).toBeGreaterThan(2);
    expect(
      known.filter(({ code }) => headOf(code.value) >= from && headOf(code.value) <= to).length,
    ).toBeGreaterThanOrEqual(documented);
  });
});

test.each(aadstsFamilies)('the family from $from to $to holds its first and its last number', (family) => {
  expect([family.from, family.to].map((number) => familyOfAadsts(String(number)))).toEqual([family, family]);
});

test('a longer number goes on from a named one of five digits', () => {
  expect(shorterAadsts('500345', table)).toEqual({ number: '50034', name: 'UserAccountNotFound' });
  expect(shorterAadsts('5300399', table)).toEqual({ number: '53003', name: 'BlockedByConditionalAccess' });
});

test.each(['50034', '120000', '1000002', '509991', '399206'])('AADSTS%s goes on from none', (digits) => {
  expect(shorterAadsts(digits, table)).toBeUndefined();
});

test('any number has at most one family, and any text none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer({ min: 0, max: 99_999_999 }).map(String), fc.string()), (digits) => {
      const head = headOf(digits);
      expect(aadstsFamilies.filter(({ from, to }) => head >= from && head <= to).length).toBeLessThanOrEqual(1);
      if (!/^\s*[+\d.exob]/i.test(digits)) expect(familyOfAadsts(digits)).toBeUndefined();
    }),
    { seed: 12 },
  );
});
